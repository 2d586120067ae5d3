package tenor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Agreements drawn by a seed, in the real format: any mixture of clauses and of their fields that may
 * stand together. The same seed gives the same text.
 */
public final class RandomAgreements {
  private final Random random;
  private final StringBuilder assumptions = new StringBuilder();
  private final StringBuilder out = new StringBuilder();
  private final String period;
  private int names;

  private RandomAgreements(long seed) {
    this.random = new Random(seed);
    this.period = pick("year", "year", "half-year", "quarter", "month");
  }

  /** The agreement of a seed, with the assumptions that it names. */
  public static String text(long seed) {
    RandomAgreements draw = new RandomAgreements(seed);
    draw.agreement();
    String body = draw.out.toString();
    return draw.assumptions.isEmpty() ? body : "assumptions:\n" + draw.assumptions + body;
  }

  private void agreement() {
    out.append("agreement:\n  start: ")
        .append(pick("2025", "2025-03-23", "2024-02-29", "2025-07"))
        .append('\n');
    out.append("  period: ").append(period).append('\n');
    out.append("  stop_after: ").append(pick("40", "33.3", "60")).append(" years\n");
    out.append("  flows:\n");
    out.append("    aid: { ").append(stream()).append(" }\n");
    out.append("    matched: { ratio: ")
        .append(pick("1 to 2", "30 %"))
        .append(", of: ")
        .append(pick("aid", "oil"));
    out.append(" }\n");
    out.append("  revenues:\n");
    for (String name : List.of("oil", "gas")) {
      out.append("    ").append(name).append(": { ").append(stream());
      if (chance(2)) {
        out.append(", costs: ").append(chance(2) ? share() : overTime("MONEY"));
      }
      if (chance(2)) {
        out.append(", accessible: ").append(share());
      }
      out.append(" }\n");
    }
    out.append("  obligations:\n");
    obligation("loan");
    obligation("fund");
    out.append("    pot: { amount: none }\n");
    out.append("  payments:\n");
    List<String> to = new ArrayList<>(List.of("loan", "fund", "pot"));
    for (int i = random.nextInt(3); i > 0; i--) {
      to.add(pick("loan", "fund"));
    }
    java.util.Collections.shuffle(to, random);
    to.forEach(this::payment);
  }

  private String stream() {
    List<String> fields = new ArrayList<>();
    int way = random.nextInt(4);
    if (way == 0) {
      fields.add(byDate("MONEY_PER_YEAR"));
    } else {
      fields.add("amount: " + named(perYear(1, 40)));
      if (way == 1) {
        fields.add(byDate("SHARE"));
      }
    }
    if (chance(2)) {
      fields.add("growth: " + named(rate(-8, 9)));
    }
    if (chance(3)) {
      fields.add("starts_after: " + pick("15.7 years", "3 years", "18 months", "0.25 years"));
    }
    if (chance(3)) {
      fields.add("ramp_up: " + pick("5 years", "2.5 years", "10 years"));
    }
    return String.join(", ", fields);
  }

  private void obligation(String name) {
    List<String> fields = new ArrayList<>();
    boolean draws = chance(2);
    if (!draws || chance(2)) {
      fields.add("amount: " + named((5 + random.nextInt(200)) + " billion USD"));
    }
    if (draws) {
      fields.add("draws: { 2027-05-05: " + (1 + random.nextInt(30))
          + " billion USD, 2031: 4 billion USD, 2044-12-31: 1 billion USD }");
      if (chance(2)) {
        fields.add("ratio: " + pick("2 to 1", "150 %"));
        fields.add("of: draws");
      }
    }
    if (chance(2)) {
      fields.add("grows_by: { ratio: " + pick("2 to 1", "50 %") + ", of: " + pick("aid", "matched")
          + " }");
    }
    if (!chance(4)) {
      int way = random.nextInt(3);
      fields.add("interest: " + (way == 0 ? named(rate(0, 7)) : "{ " + byDate("RATE") + " }"));
      if (chance(3)) {
        fields.add("unpaid_interest: simple");
      } else if (chance(2)) {
        fields.add("unpaid_interest: capitalised");
        fields.add("compounding: " + (chance(2) ? "year" : period));
      }
    }
    out.append("    ")
        .append(name)
        .append(": { ")
        .append(String.join(", ", fields))
        .append(" }\n");
  }

  private void payment(String to) {
    out.append("    - { ");
    if (chance(4)) {
      out.append("amount: ").append(overTime("MONEY"));
    } else {
      out.append("from: ").append(pick("oil", "gas"));
      if (chance(2)) {
        out.append(", base: ").append(pick("net", "gross"));
      }
      // A fixed share of a fifth at most, so that no five of them take more than there is.
      if (chance(2)) {
        out.append(", share: ").append(1 + random.nextInt(20)).append(" %");
      } else {
        out.append(", share: { ").append(byDate("SHARE")).append(" }");
      }
      for (String field : List.of("keeps_first", "at_least", "at_most")) {
        if (chance(3)) {
          out.append(", ").append(field).append(": ").append(overTime("MONEY"));
        }
      }
    }
    out.append(", to: ").append(to).append(" }\n");
  }

  private String share() {
    return chance(2) ? named(random.nextInt(101) + " %") : "{ " + byDate("SHARE") + " }";
  }

  private String overTime(String kind) {
    return chance(2)
        ? named(perYear(0, 9))
        : "{ " + byDate(kind.equals("MONEY") ? "MONEY_PER_YEAR" : kind) + " }";
  }

  private String byDate(String kind) {
    StringBuilder dates = new StringBuilder(pick("steps", "path")).append(": { ");
    String[] days = {"2023", "2026-07-01", "2030-11", "2041-02-28"};
    int first = random.nextInt(3);
    for (int i = first; i < days.length; i++) {
      dates.append(i == first ? "" : ", ").append(days[i]).append(": ").append(named(amount(kind)));
    }
    return dates.append(" }").toString();
  }

  private String amount(String kind) {
    return switch (kind) {
      case "SHARE" -> random.nextInt(101) + " %";
      case "RATE" -> rate(0, 7);
      default -> perYear(0, 12);
    };
  }

  private String perYear(int low, int high) {
    return low + random.nextInt(high - low) + "." + random.nextInt(100) + " billion USD/year";
  }

  private String rate(int low, int high) {
    return low + random.nextInt(high - low) + ".5 %/year";
  }

  /** The quantity in place, or now and then the name of an assumption that has it. */
  private String named(String quantity) {
    if (!chance(3)) {
      return quantity;
    }
    String name = "n" + ++names;
    assumptions
        .append("  ")
        .append(name)
        .append(": { value: ")
        .append(quantity)
        .append(", why: A test. }\n");
    return name;
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}

package tenor;

import java.util.ArrayList;
import java.util.List;

/** Events and schedules of random agreements, in the real format. */
final class RandomEvents {
  private final RandomValues value;
  private final String period;
  private final List<String> owed;

  RandomEvents(RandomValues value, String period, List<String> owed) {
    this.value = value;
    this.period = period;
    this.owed = owed;
  }

  /** A schedule in any style. */
  static String schedule(RandomValues value, String period) {
    List<String> fields = new ArrayList<>();
    String style = value.pick("level", "equal_principal", "bullet", "listed");
    fields.add("style: " + style);
    if (!style.equals("listed")) {
      fields.add(
          value.chance(2)
              ? "number: " + value.whole(1, 25) + " annuities"
              : "over: " + value.pick("10 years", "7.5 years", "25 years"));
    } else if (value.chance(2)) {
      fields.add("instalments: { 2027: " + value.perYear(0, 6, "USD") + ", 2036-07-01: "
          + value.named(value.perYear(1, 9, "USD")) + " }");
    } else {
      fields.add("instalments: { 2027-06-30: " + value.money(1, 6, "USD") + ", 2030: "
          + value.money(1, 9, "USD") + ", 2033-12-31: " + value.money(1, 9, "USD") + " }");
    }
    if (style.equals("listed") && value.chance(2)) {
      fields.add("cut_to: " + value.perYear(0, 4, "USD"));
    }
    if (value.chance(2)) {
      fields.add("every: " + value.pick("year", period));
    }
    if (value.chance(3)) {
      fields.add("grace: " + value.pick("5 years", "18 months"));
    } else if (value.chance(3)) {
      fields.add("first: " + value.date());
    }
    return "{ " + String.join(", ", fields) + " }";
  }

  private String one() {
    return owed.get(value.whole(0, owed.size()));
  }

  /** An event of any kind. */
  List<String> event() {
    List<String> fields = new ArrayList<>();
    int kind = value.whole(0, 9);
    boolean dated = kind == 6 || value.chance(2);
    if (dated) {
      fields.add("on: "
          + (value.chance(3) && kind != 6 ? "[2027-12-31, 2031-06-01, 2032-12-31]" : value.date()));
    } else {
      fields.add(value.pick("when", "while") + ": " + value.condition(owed));
    }
    boolean ends = value.chance(3) && (kind == 0 || !dated);
    if (ends) {
      fields.add("until: " + value.whole(2051, 2056) + "-06-30");
    }
    fields.add(
        switch (kind) {
          case 0 -> "suspend: { of: " + value.pick(one(), "[loan, bonds]") + " }";
          case 1, 7 -> defer(dated);
          case 2 -> "haircut: { of: " + one() + ", share: " + value.whole(5, 60) + " % }";
          case 3 ->
            "waive: { of: " + one() + ", amount: " + value.pick("all", value.money(1, 40, "USD"))
                + " }";
          case 4 ->
            "prepay: { of: " + one() + ", amount: " + value.pick("all", value.money(1, 40, "USD"))
                + " }";
          case 5 ->
            "swap: { of: " + value.pick("loan", "bonds") + ", into: " + value.pick("notes", "fund")
                + value.pick("", ", at: 80 %", ", at: 1.34 to 1") + " }";
          case 6 -> reprofile();
          default -> "terminate: { of: " + one() + " }";
        });
    return fields;
  }

  private String defer(boolean dated) {
    List<String> fields = new ArrayList<>();
    fields.add("of: " + value.pick("bonds", "notes"));
    if (!value.chance(4)) {
      fields.add("what: " + value.pick("instalment", "interest"));
    }
    if (value.chance(2)) {
      fields.add("payable: " + value.pick("end", "last"));
    }
    if (value.chance(2)) {
      fields.add("bears: " + value.interest());
    }
    if (!dated || value.chance(2)) {
      fields.add("limit: " + value.whole(1, 5) + " annuities");
    }
    return "defer: { " + String.join(", ", fields) + " }";
  }

  private String reprofile() {
    List<String> fields = new ArrayList<>();
    fields.add("of: " + one());
    if (!value.chance(4)) {
      fields.add("schedule: " + schedule(value, period));
    }
    if (value.chance(2)) {
      fields.add("interest: " + value.interest());
    }
    return "reprofile: { " + String.join(", ", fields) + " }";
  }
}

package tenor.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tenor.drift.Change;
import tenor.drift.Drift;
import tenor.drift.Movement;
import tenor.drift.Movement.What;
import tenor.drift.Part;
import tenor.drift.Piece;
import tenor.drift.Result;
import tenor.problem.PrintableText;

/**
 * What moved since a baseline, and because of what, in sentences.
 *
 * <p>Worked example: "`fund.years` was 250 years and is 200 years, 50 years less. −50 years by
 * `annual_revenue`, 2 billion USD/year → 2.5 billion USD/year."
 */
public final class DriftSentences {
  private final Drift drift;
  private final Movement movement;

  private DriftSentences(Drift drift, Movement movement) {
    this.drift = drift;
    this.movement = movement;
  }

  /** What moved of a claim, and each one's part in it. */
  public static String of(Drift drift, Movement movement) {
    List<String> sentences = new ArrayList<>();
    sentences.add(what(movement));
    sentences.addAll(new DriftSentences(drift, movement).because());
    return String.join(" ", sentences);
  }

  /** What moved of a claim. */
  public static String what(Movement movement) {
    Result before = movement.before();
    Result now = movement.now();
    String asks = "`" + PrintableText.of(now.asks()) + "`";
    if (movement.what().contains(What.QUESTION)) {
      return "The claim asked for " + asked(before) + " and asks for " + asked(now)
          + ", so its figures are not compared.";
    }
    List<String> parts = new ArrayList<>();
    if (movement.what().contains(What.FIGURE)) {
      List<String> figures = DriftFigures.pair(before, now);
      BigDecimal amount = movement.amount();
      parts.add(asks + " was " + figures.get(0) + " and is " + figures.get(1)
          + (amount == null ? "" : ", " + DriftFigures.movement(amount, unit(movement))));
    }
    if (movement.what().contains(What.VERDICT)) {
      parts.add("the verdict was " + before.verdict().word() + " and is "
          + now.verdict().word());
    }
    if (movement.what().contains(What.STANDING)) {
      parts.add("the standing was “" + PrintableText.of(before.standing()) + "” and is “"
          + PrintableText.of(now.standing()) + "”");
    }
    String sentence = String.join("; ", parts) + ".";
    return sentence.startsWith("the ") ? "T" + sentence.substring(1) : sentence;
  }

  private static String asked(Result result) {
    return "`" + PrintableText.of(result.asks()) + "`"
        + (result.under().isEmpty() ? "" : " under `" + PrintableText.of(result.under()) + "`");
  }

  /** The unit in which a claim's figure is counted. */
  public static String unit(Movement movement) {
    return movement.now().figures().get(0).unit();
  }

  private List<String> because() {
    List<String> sentences = new ArrayList<>();
    if (movement.what().contains(What.QUESTION)) {
      return sentences;
    }
    List<String> amounts = new ArrayList<>();
    for (Part part : movement.parts()) {
      BigDecimal amount = part.amount();
      if (amount != null && amount.signum() != 0) {
        amounts.add(DriftFigures.signed(amount, unit(movement)) + " by " + changes(part.changes()));
      } else {
        sentences.add(alone(part));
      }
    }
    BigDecimal together = movement.together();
    if (together != null) {
      amounts.add(DriftFigures.signed(together, unit(movement)) + " by these only together");
    }
    if (!amounts.isEmpty()) {
      sentences.add(0, String.join("; ", amounts) + ".");
    }
    if (movement.rest() != null) {
      sentences.add(rest(drift, movement, movement.rest()));
    } else if (movement.parts().isEmpty()
        && !movement.before().expects().equals(movement.now().expects())) {
      sentences.add(expects());
    }
    return sentences;
  }

  private String expects() {
    return "The claim expected `" + PrintableText.of(movement.before().expects())
        + "` and expects `" + PrintableText.of(movement.now().expects()) + "`.";
  }

  /** What a change brings about by itself, where it has no part in a number. */
  private static String alone(Part part) {
    Result alone = part.alone();
    if (alone == null) {
      return "It is moved by " + changes(part.changes())
          + (part.changes().size() > 1 ? ", only together." : ".");
    }
    return "By " + changes(part.changes()) + " alone it is " + DriftFigures.text(alone) + " and "
        + alone.verdict().word()
        + (alone.standing().isEmpty() ? "." : ", “" + PrintableText.of(alone.standing()) + "”.");
  }

  /** What recomputing the changed inputs does not explain. */
  public static String rest(Drift drift, Movement movement, Movement.Rest rest) {
    BigDecimal amount = rest.amount();
    String start = amount == null ? "" : DriftFigures.signed(amount, unit(movement)) + " by ";
    String then = drift.before().engine();
    String now = drift.now().engine();
    String versions = then.equals(now)
        ? "both say `" + PrintableText.of(now) + "`, yet builds of one version can differ"
        : "`" + PrintableText.of(then) + "` then and `" + PrintableText.of(now) + "` now";
    if (rest.isEngine()) {
      boolean alone = drift.changes().isEmpty();
      return (alone ? "Nothing that it is computed from changed: " : "")
          + (amount == null || alone
              ? "Tenor itself computes otherwise"
              : start + "Tenor itself, which computes otherwise")
          + " (" + versions + ").";
    }
    return (start.isEmpty() ? "What else changed: " : start)
        + changes(rest.changes())
        + (rest.engineMayBe() ? ", or by Tenor itself (" + versions + ")" : "") + ".";
  }

  private static String changes(List<Change> changes) {
    List<String> texts = new ArrayList<>();
    for (Change change : changes) {
      texts.add(change(change));
    }
    return Sentences.joined(texts, "and");
  }

  /** A change in words: {@code `annual_revenue`, 2 billion USD/year → 2.5 billion USD/year}. */
  public static String change(Change change) {
    String before = change.before();
    String now = change.now();
    String name = name(change.piece());
    if (before == null) {
      return name + ", which is new" + (now == null ? "" : " (" + now + ")");
    }
    return now == null
        ? name + ", which is gone (" + before + ")"
        : name + ", " + before + " → " + now;
  }

  /** What changed, by its name in the file. */
  public static String name(Piece piece) {
    String name = "`" + PrintableText.of(piece.plainName()) + "`";
    String where = piece.variant().isEmpty()
        ? ""
        : " of the variant `" + PrintableText.of(piece.variant()) + "`";
    return switch (piece.aspect()) {
      case INPUT, BLOCK, SETTING -> name + where;
      case RANGE -> "the range of " + name;
      case UNCERTAINTY -> "the uncertainty of " + name;
      case READING -> "what the variant " + name + " reads";
      case SIMULATION -> "the " + PrintableText.of(piece.name()) + " of the simulation";
    };
  }
}

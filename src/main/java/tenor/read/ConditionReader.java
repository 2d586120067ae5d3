package tenor.read;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.clause.Condition;
import tenor.clause.FieldValues;
import tenor.model.Operand;
import tenor.problem.Code;
import tenor.problem.Spelling;

/** Reads a condition: a name, {@code below} or {@code above}, and a quantity, as in {@code copper below 5200 USD/t}. */
final class ConditionReader {
  static final String BELOW = "below";
  static final String ABOVE = "above";

  private static final String EXAMPLE = "Write it such as `copper below 5200 USD/t`.";
  /** What people write in place of the two words. */
  private static final List<String> LESS = List.of("<", "under", "beneath", "less", "lower");

  private static final List<String> MORE =
      List.of(">", "over", "beyond", "more", "exceeds", "higher");

  private final Findings findings;
  private final Operands operands;

  ConditionReader(Findings findings, Operands operands) {
    this.findings = findings;
    this.operands = operands;
  }

  /** The condition that a text says; null where it is refused. */
  @Nullable Condition read(Scalar scalar) {
    String text = scalar.text();
    int name = Ink.first(text, 0, text.length());
    int nameEnd = Ink.endOfWord(text, name, "<>=");
    int word = Ink.first(text, nameEnd, text.length());
    if (word >= text.length()) {
      findings.add(
          Code.WRONG_SHAPE,
          scalar.place(),
          "A condition has a name, `below` or `above`, and a quantity.",
          EXAMPLE);
      return null;
    }
    int wordEnd = endOfWord(text, word);
    int level = Ink.first(text, Math.min(wordEnd, text.length()), text.length());
    String side = text.substring(word, wordEnd);
    if (!side.equals(BELOW) && !side.equals(ABOVE)) {
      wrongWord(scalar, word, wordEnd);
      return null;
    }
    if (level >= text.length()) {
      findings.add(
          Code.WRONG_SHAPE,
          scalar.within(word, wordEnd - word),
          "The condition ends without a quantity.",
          EXAMPLE);
      return null;
    }
    Operand operand = operands.level(scalar, level, Set.of());
    if (operand == null) {
      return null;
    }
    String subject = text.substring(name, nameEnd);
    return new Condition(
        new FieldValues.Name(subject, scalar.within(name, nameEnd - name)),
        side.equals(BELOW) ? Condition.Side.BELOW : Condition.Side.ABOVE,
        operand);
  }

  private static int endOfWord(String text, int start) {
    int i = start;
    while (i < text.length() && "<>=".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i > start ? i : Math.min(text.length(), Ink.endOfWord(text, start, "<>="));
  }

  private void wrongWord(Scalar scalar, int word, int wordEnd) {
    String side = scalar.text().substring(word, wordEnd);
    String first = side.startsWith("<") || side.startsWith(">") ? side.substring(0, 1) : side;
    String meant = LESS.contains(first)
        ? BELOW
        : MORE.contains(first)
            ? ABOVE
            : Spelling.nearest(side, List.of(BELOW, ABOVE)).orElse(null);
    findings.add(
        Code.UNKNOWN_WORD,
        scalar.within(word, wordEnd - word),
        "Between the name and the quantity of a condition stands `below` or `above`; this is `"
            + Ink.shortened(side) + "`.",
        meant == null ? EXAMPLE : "Did you mean `" + meant + "`?");
  }
}

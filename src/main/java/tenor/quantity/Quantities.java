package tenor.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.problem.Code;

/**
 * Reads quantities from the spellings that people use, and refuses what can be understood in two
 * ways.
 *
 * <p>Worked example: {@code $500bn}, {@code US$500 billion}, {@code USD 500 billion} and {@code
 * five hundred billion dollars} are all read as {@code 500 billion USD}; {@code 500,000} is
 * refused, because its comma may set thousands apart or begin decimals.
 */
public final class Quantities {

  /** Longer texts are refused unread. */
  static final int LONGEST_TEXT = 200;

  private static final List<String> RESERVED = List.of(
      "all",
      "half",
      "twice",
      "double",
      "thrice",
      "triple",
      "quadruple",
      "never",
      "reached",
      "decades",
      "centuries");

  private Quantities() {}

  /**
   * Reads one quantity.
   *
   * @param text the whole text; blanks around it do not matter
   * @param context what {@code $} means and which kinds may stand here
   */
  public static Reading read(String text, ReadingContext context) {
    Reading.Refused unreadable = tooLongOrEmpty(text, "a quantity");
    if (unreadable != null) {
      return unreadable;
    }
    Reading reading = window(text, context).read();
    return reading instanceof Reading.Refused refused ? refused.inCharacters(text) : reading;
  }

  /**
   * Whether a text names a currency that calls itself dollar and is not that of the United States,
   * by its code, sign or name: {@code CAD}, {@code C$}, {@code Canadian dollars}. A file that does
   * must say what {@code $} means in it.
   */
  public static boolean namesDollarCurrency(String text) {
    return DollarNames.occurIn(text);
  }

  /**
   * The refusal for a quantity whose kind is not one of those wanted, such as a named term of money
   * where money per year belongs; empty when its kind fits. The faulty span is one character: the
   * caller knows where the name stands.
   *
   * @param wanted the kinds that may stand there; empty for any
   */
  public static Optional<Reading.Refused> checkKind(Quantity quantity, Set<Kind> wanted) {
    return wanted.isEmpty() || wanted.contains(quantity.kind())
        ? Optional.empty()
        : Optional.of(new Reading.Refused(
            Code.WRONG_KIND,
            0,
            1,
            KindAdvice.sentence(quantity, wanted),
            KindAdvice.help(quantity, wanted)));
  }

  /** The single words that are quantities or expectations, so that no name may be one. */
  public static List<String> reservedWords() {
    return RESERVED;
  }

  private static QuantityReader window(String text, ReadingContext context) {
    int start = firstInk(text);
    return new QuantityReader(text, start, lastInk(text, start), context);
  }

  static int firstInk(String text) {
    int start = 0;
    while (start < text.length() && Scanner.plain(text.charAt(start)) == ' ') {
      start++;
    }
    return start;
  }

  static int lastInk(String text, int start) {
    int end = text.length();
    while (end > start && Scanner.plain(text.charAt(end - 1)) == ' ') {
      end--;
    }
    return end;
  }

  /** The refusal of a text that is not worth reading; null for others. */
  static Reading.@Nullable Refused tooLongOrEmpty(String text, String what) {
    if (text.length() > LONGEST_TEXT) {
      return new Reading.Refused(
          Code.NOT_A_QUANTITY,
          0,
          text.codePointCount(0, LONGEST_TEXT),
          "The text has " + text.length() + " characters, too many for " + what + ".",
          "Write a number with its unit, as in `500 billion USD`.");
    }
    if (firstInk(text) == text.length()) {
      return new Reading.Refused(
          Code.NOT_A_QUANTITY,
          0,
          text.length(),
          "There is nothing here to read as " + what + ".",
          "Write a number with its unit, as in `500 billion USD`.");
    }
    return null;
  }
}

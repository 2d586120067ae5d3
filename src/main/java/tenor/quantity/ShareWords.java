package tenor.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shares and multiples that are words: {@code half}, {@code two thirds}, {@code ⅔}, {@code all}, twice. */
final class ShareWords {

  /** The words that are a share or a ratio alone, for suggestions. */
  static final List<String> WORDS =
      List.of("all", "half", "twice", "double", "thrice", "triple", "quadruple");

  private static final String[] PARTS = {
    "half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"
  };

  private static final String[] MULTIPLES = {"double", "twice", "triple", "thrice", "quadruple"};

  private ShareWords() {}

  /** The share or ratio that all of the text is; null when it is none of these words. */
  static @Nullable Quantity takeWhole(Scanner scanner) {
    int start = scanner.at();
    Quantity quantity = take(scanner);
    return quantity != null && scanner.isAtEnd() ? quantity : back(scanner, start);
  }

  /** Whether a word is the name of a part: {@code half}, {@code thirds}. */
  static boolean isPart(String word) {
    for (String part : PARTS) {
      if (word.equals(part) || word.equals(part + "s") || word.equals("halves")) {
        return true;
      }
    }
    return false;
  }

  /** The part that comes next, such as {@code two thirds}; null, taking nothing, when none does. */
  static @Nullable Quantity takePart(Scanner scanner) {
    int start = scanner.at();
    Quantity part = takeAnyFraction(scanner);
    boolean ends =
        part != null && !Character.isLetterOrDigit(scanner.peek()) && scanner.peek() != '/';
    return ends ? part : back(scanner, start);
  }

  private static @Nullable Quantity take(Scanner scanner) {
    if (scanner.takeWords("all")) {
      return Quantity.ofFraction(1, 1);
    }
    for (int i = 0; i < MULTIPLES.length; i++) {
      if (scanner.takeWords(MULTIPLES[i])) {
        return Quantity.ofRatio(Numeral.of(i < 2 ? "2" : i < 4 ? "3" : "4"), BigDecimal.ONE);
      }
    }
    return takeAnyFraction(scanner);
  }

  private static @Nullable Quantity takeAnyFraction(Scanner scanner) {
    FractionSigns.Fraction sign = FractionSigns.of(scanner.peek());
    if (sign != null) {
      scanner.skip(1);
      return Quantity.ofFraction(sign.part(), sign.of());
    }
    return Scanner.isDigit(scanner.peek()) ? takeFractionInDigits(scanner) : takeFraction(scanner);
  }

  private static @Nullable Quantity takeFractionInDigits(Scanner scanner) {
    int part = scanner.peek() - '0';
    if (scanner.peek(1) != '/') {
      return null;
    }
    scanner.skip(2);
    int of = 0;
    while (Scanner.isDigit(scanner.peek()) && of < 10) {
      of = 10 * of + scanner.peek() - '0';
      scanner.skip(1);
    }
    return of >= 2 && of <= 10 && part >= 1 && part < of ? Quantity.ofFraction(part, of) : null;
  }

  private static @Nullable Quantity takeFraction(Scanner scanner) {
    int part = 1;
    if (!scanner.takeWords("a") && !scanner.takeWords("an")) {
      String number = scanner.letters();
      int small = NumberWords.small(number);
      if (small >= 1 && small < 10) {
        part = small;
        scanner.skip(number.length());
      } else if (!number.equals("half")) {
        return null;
      }
    }
    scanner.skipJoint();
    String word = scanner.letters();
    for (int i = 0; i < PARTS.length; i++) {
      int of = i + 2;
      String plural = i == 0 ? "halves" : PARTS[i] + "s";
      if (part < of && (word.equals(PARTS[i]) || word.equals(plural))) {
        scanner.skip(word.length());
        return Quantity.ofFraction(part, of);
      }
    }
    return null;
  }

  private static @Nullable Quantity back(Scanner scanner, int start) {
    scanner.goTo(start);
    return null;
  }
}

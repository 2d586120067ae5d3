package tenor.quantity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds ratios in running text: {@code 2 to 1}, {@code twice}, {@code $2 for every $1}, {@code for
 * every dollar … two dollars}, {@code a ratio of 1.34}, {@code threefold}.
 */
final class RatioMentions {
  /** How far the amount may stand behind {@code every dollar}, in characters. */
  private static final int FARTHEST = 300;

  /** Words between the two sides: {@code $2 in royalties for every $1}. */
  private static final int MOST_WORDS_BETWEEN = 4;

  private static final String[][] MULTIPLES = {
    {"twice", "2"},
    {"double", "2"},
    {"doubled", "2"},
    {"doubles", "2"},
    {"doubling", "2"},
    {"twofold", "2"},
    {"thrice", "3"},
    {"triple", "3"},
    {"tripled", "3"},
    {"threefold", "3"},
    {"quadruple", "4"},
    {"quadrupled", "4"},
    {"fourfold", "4"},
    {"fivefold", "5"},
    {"tenfold", "10"},
  };

  /** The words that are a multiple alone. */
  static final List<String> MULTIPLES_AS_WORDS =
      Arrays.stream(MULTIPLES).map(multiple -> multiple[0]).toList();

  /** What follows a multiple; behind any other word {@code 25 times} may be how often something was. */
  private static final List<String> COMPARING = List.of(
      "the", "as", "more", "what", "its", "their", "his", "her", "our", "that", "this", "those",
      "larger", "higher", "greater", "bigger", "longer", "faster", "less", "smaller", "for",
      "annual", "yearly", "today", "current");

  private final String text;
  private final AmountMentions amounts;

  RatioMentions(String text, AmountMentions amounts) {
    this.text = text;
    this.amounts = amounts;
  }

  /** The ratio that begins here; null where none does. */
  @Nullable Mention at(int at) {
    Scanner scanner = new Scanner(text, at, text.length());
    String word = scanner.letters();
    for (String[] multiple : MULTIPLES) {
      if (word.equals(multiple[0])) {
        return mention(at, at + word.length(), Numeral.of(multiple[1]), BigDecimal.ONE);
      }
    }
    if (word.equals("every") || word.equals("each")) {
      return everyDollar(at, at + word.length());
    }
    if (word.equals("ratio")) {
      return ratioOf(at, scanner);
    }
    return word.isEmpty() || Mentions.isNumberWord(word) ? sides(at) : null;
  }

  private Mention mention(int start, int end, Numeral left, BigDecimal right) {
    return Mention.of(start, end, text.substring(start, end), Quantity.ofRatio(left, right));
  }

  /** {@code a ratio of 1.34}, {@code a ratio of 1.34 to 1}. */
  private @Nullable Mention ratioOf(int at, Scanner scanner) {
    if (!scanner.takeWords("ratio of")) {
      return null;
    }
    scanner.skipBlanks();
    Mention both = sides(scanner.at());
    Amount amount = both == null ? amounts.read(scanner.at()) : null;
    return amount != null && amount.isBare() && amount.numeral().value().signum() > 0
        ? mention(at, amount.end(), amount.numeral(), BigDecimal.ONE)
        : both;
  }

  /** {@code 2 to 1}, {@code 2:1}, {@code three times}, {@code $2 for every $1}. */
  private @Nullable Mention sides(int at) {
    Amount left = amounts.read(at);
    if (left == null || left.per() != null || left.numeral().value().signum() <= 0) {
      return null;
    }
    Scanner scanner = new Scanner(text, left.end(), text.length());
    Mention times = left.isBare() ? times(left, scanner) : null;
    if (times != null) {
      return times;
    }
    scanner.goTo(left.end());
    if (left.isBare()) {
      scanner.skipJoint();
      boolean joined = scanner.take(':') || scanner.takeWords("to") || scanner.takeWords("for");
      scanner.skipJoint();
      Amount right = joined ? amounts.read(scanner.at()) : null;
      if (right == null || !right.isBare() || right.numeral().value().signum() <= 0) {
        return null;
      }
      BigDecimal number = right.numeral().value();
      boolean falling = left.numeral().value().compareTo(number) > 0
          || number.compareTo(BigDecimal.ONE) == 0
          || text.charAt(left.end()) == ':';
      return falling ? mention(at, right.end(), left.numeral(), number) : null;
    }
    return left.unit() == Form.MONEY ? forEvery(left, scanner) : null;
  }

  private @Nullable Mention times(Amount left, Scanner scanner) {
    scanner.skipJoint();
    boolean taken = scanner.takeWords("times")
        || scanner.takeWords("fold")
        || (scanner.peek() == 'x' && !Character.isLetter(scanner.peek(1)) && scanner.take('x'))
        || scanner.takeSign("×");
    if (!taken) {
      return null;
    }
    int end = scanner.at();
    boolean word = text.startsWith("times", end - 5);
    Scanner rest = new Scanner(text, end, text.length());
    rest.skipBlanks();
    boolean compares = COMPARING.contains(rest.letters());
    if (rest.takeWords("for every") || rest.takeWords("for each")) {
      rest.skipBlanks();
      CurrencyNames.takeName(rest);
      end = rest.at();
    }
    Mention times = mention(left.start(), end, left.numeral(), BigDecimal.ONE);
    return word && !compares ? times.asWeak() : times;
  }

  /** {@code two dollars for every dollar}, {@code $2 in royalties for each $1 of aid}. */
  private @Nullable Mention forEvery(Amount left, Scanner scanner) {
    for (int words = 0; words <= MOST_WORDS_BETWEEN; words++) {
      scanner.skipBlanks();
      if (scanner.takeWords("for every")
          || scanner.takeWords("for each")
          || scanner.takeWords("per every")
          || scanner.takeWords("on every")
          || scanner.takeWords("against every")
          || scanner.takeWords("for one")) {
        Side right = side(scanner.at() - (text.startsWith("one", scanner.at() - 3) ? 3 : 0));
        return right != null && isSame(left, right)
            ? mention(
                left.start(),
                right.end(),
                left.numeral(),
                right.number().scaleByPowerOfTen(right.scale() - left.scale()))
            : null;
      }
      String word = scanner.letters();
      if (word.isEmpty()) {
        return null;
      }
      scanner.skip(word.length());
    }
    return null;
  }

  /** {@code every dollar of aid … two dollars}. */
  private @Nullable Mention everyDollar(int at, int end) {
    Side right = side(end);
    if (right == null) {
      return null;
    }
    int last = Math.min(text.length(), right.end() + FARTHEST);
    for (int i = right.end() + 1; i < last; i++) {
      boolean begins = !Character.isLetterOrDigit(text.charAt(i - 1));
      Scanner scanner = new Scanner(text, i, text.length());
      String word = begins ? scanner.letters() : "x";
      boolean may = begins
          && (word.isEmpty() ? text.charAt(i) != ' ' : Mentions.isNumberWord(word) || isSign(i));
      Amount left = may ? amounts.read(i) : null;
      if (left != null && left.unit() == Form.MONEY) {
        return left.per() == null && isSame(left, right)
            ? mention(
                at,
                left.end(),
                left.numeral(),
                right.number().scaleByPowerOfTen(right.scale() - left.scale()))
            : null;
      }
    }
    return null;
  }

  private boolean isSign(int at) {
    return CurrencyNames.takeSign(new Scanner(text, at, text.length())) != null;
  }

  private record Side(BigDecimal number, int scale, String currency, int end) {}

  /** The side that comes after {@code every}: an amount of money, or the name of a currency for one. */
  private @Nullable Side side(int from) {
    Scanner scanner = new Scanner(text, from, text.length());
    scanner.skipBlanks();
    int start = scanner.at();
    String code = CurrencyNames.takeName(scanner);
    if (code != null) {
      return new Side(BigDecimal.ONE, 0, code, scanner.at());
    }
    Amount amount = start < text.length() ? amounts.read(start) : null;
    Amount.Mention currency = amount == null ? null : amount.currency();
    return amount != null && currency != null && amount.numeral().value().signum() > 0
        ? new Side(amount.numeral().value(), amount.scale(), currency.code(), amount.end())
        : null;
  }

  private static boolean isSame(Amount left, Side right) {
    Amount.Mention currency = left.currency();
    if (currency == null) {
      return false;
    }
    List<String> dollars = List.of(CurrencyNames.SOME_DOLLAR, "USD");
    return currency.code().equals(right.currency())
        || (dollars.contains(currency.code()) && dollars.contains(right.currency()));
  }
}

package tenor.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.problem.Code;
import tenor.problem.Spelling;

/** Reads a part of a text as one quantity: tries words, then dates, then amounts and ratios. */
final class QuantityReader {

  private static final BigDecimal ONE = BigDecimal.ONE;

  /** Words that begin an expectation or a range, which has its place elsewhere. */
  private static final List<String> NOT_ONE_QUANTITY = List.of(
      "about",
      "approximately",
      "around",
      "roughly",
      "at least",
      "at most",
      "more than",
      "less than",
      "between",
      "from",
      "up to",
      "over",
      "under");

  private final String text;
  private final int start;
  private final int end;
  private final ReadingContext context;
  private final Scanner scanner;
  private final Refusals refusals;
  private final Completion completion;

  QuantityReader(String text, int start, int end, ReadingContext context) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.context = context;
    this.scanner = new Scanner(text, start, end);
    this.refusals = new Refusals(text, start, end);
    this.completion = new Completion(refusals, context);
  }

  Reading read() {
    if (start < end && text.charAt(start) == '\u2014') {
      return refusals.at(
          Code.NOT_A_QUANTITY,
          start,
          start + 1,
          "A long dash is no minus sign.",
          "Write " + refusals.fixed(start, start + 1, "-") + " if it is negative.");
    }
    Quantity word = ShareWords.takeWhole(scanner);
    if (word != null) {
      return completion.check(word, start, end);
    }
    boolean onlyDates = context.wanted().contains(Kind.DATE);
    boolean mayBeYear = onlyDates || context.wanted().isEmpty();
    DateReader dates = new DateReader(text, start, end, onlyDates);
    Quantity date = dates.read();
    if (dates.refused() != null) {
      return dates.refused();
    }
    if (date != null && (mayBeYear || end - start > 4)) {
      return completion.check(date, start, end);
    }
    scanner.goTo(start);
    AmountReader amounts = new AmountReader(scanner, refusals);
    Amount amount = amounts.read();
    if (amount == null) {
      return amounts.refused() != null ? amounts.refused() : refuseWithoutNumber();
    }
    Reading ratio = ratio(amount);
    if (ratio != null) {
      return ratio;
    }
    scanner.goTo(amount.end());
    scanner.skipBlanks();
    return scanner.isAtEnd() ? completion.complete(amount) : refuseRest(amount);
  }

  private @Nullable Reading ratio(Amount left) {
    boolean plain = left.scale() == 0 && left.per() == null;
    if (!plain || !(left.unit() == null || left.unit() == Form.MONEY)) {
      return null;
    }
    scanner.skipJoint();
    if (left.unit() == null
        && (scanner.takeWords("times") || scanner.takeSign("x") || scanner.takeSign("×"))) {
      scanner.skipBlanks();
      return scanner.isAtEnd() ? finishRatio(left.numeral(), ONE, null) : null;
    }
    boolean colon = scanner.take(':');
    if (!colon && !takeTo()) {
      return null;
    }
    if (scanner.peek() == '-') {
      scanner.skip(1);
    }
    scanner.skipBlanks();
    int rightStart = scanner.at();
    AmountReader rights = new AmountReader(scanner, refusals);
    Amount right = rights.read();
    BigDecimal below = right == null ? ONE : right.numeral().value();
    if (right == null) {
      scanner.goTo(rightStart);
      if (rights.refused() != null || CurrencyNames.takeName(scanner) == null) {
        return rights.refused();
      }
    }
    scanner.skipBlanks();
    if (!scanner.isAtEnd() || (right != null && !isPlainSide(right, left))) {
      return right == null ? null : isOneOfAnother(right, left) ? refuseExchange() : refuseRange();
    }
    Reading.Refused warning = colon && context.unquoted() ? unquoted(left) : null;
    return finishRatio(left.numeral(), below, warning);
  }

  private boolean takeTo() {
    if (scanner.takeWords("to")) {
      return true;
    }
    if (scanner.takeWords("for") || scanner.takeWords("per") || scanner.takeWords("against")) {
      scanner.skipBlanks();
      if (scanner.takeWords("every") || scanner.takeWords("each")) {
        scanner.skipBlanks();
      }
      return true;
    }
    return false;
  }

  private static boolean isPlainSide(Amount right, Amount left) {
    return right.scale() == 0
        && right.per() == null
        && (right.unit() == null || sameCurrency(right.currency(), left.currency()));
  }

  /** Whether the right side is one unit of another currency: {@code 40 UAH for 1 USD}. */
  private static boolean isOneOfAnother(Amount right, Amount left) {
    return left.unit() == Form.MONEY
        && right.form() == Form.MONEY
        && right.scaled().compareTo(ONE) == 0;
  }

  private Reading refuseExchange() {
    return refusals.whole(
        Code.NOT_A_QUANTITY,
        refusals.quoteWhole() + " looks like a rate of exchange, which is written in another way.",
        "Write for example `40.15 UAH/USD` for 40.15 UAH that one USD costs.");
  }

  private static boolean sameCurrency(
      Amount.@Nullable Mention one, Amount.@Nullable Mention other) {
    return one != null && other != null && one.code().equals(other.code());
  }

  private Reading finishRatio(Numeral left, BigDecimal right, Reading.@Nullable Refused warning) {
    if (right.signum() <= 0) {
      return refusals.whole(
          Code.OUT_OF_BOUNDS,
          "The right side of a ratio must be more than zero.",
          "Write for example `2 to 1`.");
    }
    Reading reading = completion.check(Quantity.ofRatio(left, right), start, end);
    return reading instanceof Reading.Read read
        ? new Reading.Read(read.quantity(), warning)
        : reading;
  }

  private Reading.Refused unquoted(Amount left) {
    String canonical = text.substring(start, left.end()) + " to "
        + text.substring(text.indexOf(':', left.end()) + 1, end).strip();
    return refusals.whole(
        Code.UNQUOTED_RATIO,
        "Without quotes, " + refusals.quoteWhole()
            + " is a number in base sixty to older readers of YAML.",
        "Write " + Refusals.code(canonical) + ", or put it in quotes.");
  }

  private Reading refuseRange() {
    return refusals.whole(
        Code.NOT_A_QUANTITY,
        refusals.quoteWhole() + " looks like a range; one quantity is wanted here.",
        "Write one quantity; what is held possible beside it belongs under `range:`, as in "
            + "`range: between 1 and 4 billion USD/year`.");
  }

  private Reading refuseWithoutNumber() {
    scanner.goTo(start);
    for (String words : NOT_ONE_QUANTITY) {
      if (scanner.takeWords(words)) {
        return refusals.at(
            Code.NOT_A_QUANTITY,
            start,
            scanner.at(),
            "One quantity is wanted here, without " + refusals.quote(start, scanner.at()) + ".",
            "Write " + examples() + "; words like these belong under `expect:` or `range:`.");
      }
    }
    String help = Spelling.nearest(text.substring(start, end), ShareWords.WORDS)
        .map(word -> "Did you mean `" + word + "`?")
        .orElseGet(() -> "Write " + examples() + ".");
    return refusals.whole(Code.NOT_A_QUANTITY, refusals.quoteWhole() + " is not a quantity.", help);
  }

  private String examples() {
    return context.wanted().isEmpty()
        ? "a number with its unit, as in `500 billion USD`, `50 %` or `250 years`"
        : "for example " + KindAdvice.examples(context.wanted());
  }

  private Reading refuseRest(Amount amount) {
    int from = scanner.at();
    if (scanner.peek() == '-' && Scanner.isDigit(scanner.peek(1))) {
      return refuseRange();
    }
    String word = scanner.letters();
    boolean noUnit = amount.unit() == null && !word.isEmpty();
    int to = noUnit ? from + word.length() : end;
    if (noUnit) {
      String written = scanner.lettersAsWritten();
      boolean code = word.length() == 3 && written.equals(CurrencyNames.upper(written));
      Suggestions suggestions = new Suggestions(refusals);
      return code
          ? suggestions.unknownCurrency(from, to, written)
          : suggestions.unknownUnit(from, to, word);
    }
    Reading.Refused tonnes = tonnesOrTrillions(amount, from);
    if (tonnes != null) {
      return tonnes;
    }
    String before = refusals.quote(start, amount.end());
    String after = refusals.quote(from, to);
    return refusals.at(
        Code.NOT_A_QUANTITY,
        from,
        to,
        "Behind " + before + " stands " + after + ", which belongs to no quantity.",
        amount.unit() == null
            ? "Write " + examples() + "."
            : amount.good() != null && word.equals("of")
                ? "Leave out the name of the good, as in `28 thousand barrels/day`."
                : "Keep " + before + " alone.");
  }

  /** The refusal of {@code $26t} and {@code 26t USD}, where a trillion may be meant; else null. */
  private Reading.@Nullable Refused tonnesOrTrillions(Amount amount, int rest) {
    scanner.goTo(rest);
    boolean behindMoney = amount.unit() == Form.MONEY
        && amount.per() == null
        && scanner.lettersAsWritten().equals("t");
    boolean beforeMoney = amount.unit() == Form.VOLUME
        && amount.per() == null
        && text.charAt(amount.end() - 1) == 't'
        && "t".equals(amount.good())
        && (CurrencyNames.takeSign(scanner) != null
            || CurrencyNames.takeCode(scanner) != null
            || CurrencyNames.takeName(scanner) != null);
    if (!behindMoney && !beforeMoney) {
      return null;
    }
    int from = behindMoney ? rest : amount.end() - 1;
    String money =
        behindMoney ? text.substring(start, amount.end()) : text.substring(rest, scanner.at());
    int moneyEnd = behindMoney ? rest + 1 : scanner.at();
    String number = text.substring(start, from).strip();
    Amount.Mention behind = amount.prefixed() ? null : amount.currency();
    String trillion = behind != null
        ? refusals.fixed(
            behind.start(), rest + 1, "trillion " + text.substring(behind.start(), amount.end()))
        : refusals.apart(from, from + 1, "trillion");
    String price = behindMoney ? money + "/t" : number + " " + money + "/t";
    String priced = ", or " + Refusals.code(price) + " for a price by the tonne.";
    return refusals.at(
        Code.MISSPELLED_UNIT,
        from,
        from + 1,
        "`t` is the sign of the tonne here, not of a trillion.",
        "Write " + trillion + (moneyEnd < end ? "." : priced));
  }
}

package tenor.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.problem.Code;

/** Finds amounts and ranges of them in running text. */
final class AmountMentions {
  private static final List<String> OF_INSTALMENTS = List.of(
      "annual",
      "yearly",
      "equal",
      "monthly",
      "quarterly",
      "half",
      "semi",
      "more",
      "further",
      "separate");
  private final String text;
  private final ReadingContext context;
  private final AmountPeriods periods;
  private final UnclearAmounts unclear;
  private int lastStart = -1;
  private @Nullable Amount last;

  AmountMentions(String text, ReadingContext context) {
    this.text = text;
    this.context = context;
    this.periods = new AmountPeriods(text);
    this.unclear = new UnclearAmounts(text);
  }

  /** The amount or range that begins here; null where none does. */
  @Nullable Mention at(int at) {
    Scanner scanner = new Scanner(text, at, text.length());
    boolean between = scanner.takeWords("between");
    scanner.skipBlanks();
    int start = scanner.at();
    Amount amount = mayBegin(start) ? read(start) : null;
    if (amount == null) {
      return null;
    }
    Mention range = range(at, amount, between);
    if (range != null || between) {
      return range;
    }
    int chain = chainEnd(amount);
    if (chain > amount.end()) {
      return Mention.open(start, chain, Mention.Sort.UNREADABLE, text.substring(start, chain));
    }
    if (isPartOf(start, amount) || unclear.contains(amount)) {
      return Mention.open(
          start, amount.end(), Mention.Sort.UNREADABLE, text.substring(start, amount.end()));
    }
    Mention mention = mention(complete(amount));
    boolean one = !amount.prefixed() && (scanner.takeWords("a") || scanner.takeWords("an"));
    scanner.skipJoint();
    if (one && !Character.isLetter(scanner.peek())) {
      return null;
    }
    return one && amount.scaled().compareTo(BigDecimal.ONE) == 0 ? mention.asWeak() : mention;
  }

  /** Where scales that follow a scale end: {@code 500 thousand million}; −1 where none does. */
  private int chainEnd(Amount amount) {
    Scanner scanner = new Scanner(text, amount.end(), text.length());
    int end = -1;
    while (amount.scale() > 0) {
      scanner.skipBlanks();
      String word = scanner.letters();
      if (Scales.ofWord(word) == 0) {
        return end;
      }
      scanner.skip(word.length());
      end = scanner.at();
    }
    return end;
  }

  /** Whether only a part of the amount is meant: {@code a quarter of a million}. */
  private boolean isPartOf(int start, Amount amount) {
    boolean one = amount.numeral().value().compareTo(BigDecimal.ONE) == 0 && amount.scale() > 0;
    if (!one || start < 4 || !Scanner.lower(text.substring(start - 4, start)).equals(" of ")) {
      return false;
    }
    int word = start - 4;
    while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    String before = text.substring(word, start - 4);
    boolean fraction = before.isEmpty()
        && word > 0
        && (FractionSigns.of(text.charAt(word - 1)) != null
            || (word > 1
                && Scanner.isDigit(text.charAt(word - 1))
                && Scanner.plain(text.charAt(word - 2)) == '/'));
    return fraction || ShareWords.isPart(Scanner.lower(before));
  }

  /** Where the amount or range that begins here ends, without a period that stands apart; −1 for none. */
  int solidEnd(int at) {
    Amount amount = mayBegin(at) ? read(at) : null;
    if (amount == null) {
      return -1;
    }
    Mention range = range(at, amount, false);
    int end = Math.max(amount.end(), chainEnd(amount));
    return range == null || range.ends().isEmpty()
        ? end
        : Math.max(end, range.ends().get(1).end());
  }

  /** Whether an amount that begins with these digits goes on behind them: {@code 2025 tonnes}. */
  boolean isMore(int at, int end) {
    Amount amount = read(at);
    return amount != null && amount.end() > end;
  }

  /** Whether what begins here may be an amount; most words cannot, and are not looked at further. */
  private boolean mayBegin(int at) {
    if (at >= text.length()) {
      return false;
    }
    char c = Scanner.plain(text.charAt(at));
    if (!Character.isLetter(c)) {
      return true;
    }
    Scanner scanner = new Scanner(text, at, text.length());
    String written = scanner.lettersAsWritten();
    String word = Scanner.lower(written);
    boolean known =
        List.of("a", "an", "half", "minus", "oh").contains(word) || Mentions.isNumberWord(word);
    if (known) {
      return Scales.ofWord(word) == 0;
    }
    boolean code = written.length() == 3 && written.equals(CurrencyNames.upper(written));
    return code || c > 0x7F || CurrencyNames.takeSign(scanner) != null;
  }

  /** The amount that begins here, without words that only look like a part of it; remembered once. */
  @Nullable Amount read(int start) {
    if (start != lastStart) {
      lastStart = start;
      last = readAnew(start);
    }
    return last;
  }

  private @Nullable Amount readAnew(int start) {
    Amount amount = read(start, text.length());
    if (amount == null || isEscape(amount.end())) {
      return null;
    }
    Amount.Mention currency = amount.currency();
    if (currency != null && isWord(currency.start(), currency.end())) {
      return currency.start() == start ? null : read(start, currency.start());
    }
    if (amount.per() != null && periods.isPointInTime(amount.end())) {
      int article =
          Math.max(text.lastIndexOf(" a ", amount.end()), text.lastIndexOf(" one ", amount.end()));
      return article > start ? read(start, article) : amount;
    }
    return withMonths(amount);
  }

  /** {@code 45 years and six months} as one length of time. */
  private Amount withMonths(Amount amount) {
    if (amount.unit() != Form.YEARS || amount.per() != null) {
      return amount;
    }
    Scanner scanner = new Scanner(text, amount.end(), text.length());
    scanner.take(',');
    scanner.skipBlanks();
    scanner.takeWords("and");
    scanner.skipBlanks();
    int at = scanner.at();
    Amount months = at > amount.end() && mayBegin(at) ? read(at, text.length()) : null;
    boolean joined = months != null
        && months.unit() == Form.MONTHS
        && months.per() == null
        && months.numeral().value().compareTo(BigDecimal.valueOf(12)) < 0
        && !periods.isPointInTime(months.end());
    if (months == null || !joined) {
      return amount;
    }
    BigDecimal all = amount.scaled().multiply(BigDecimal.valueOf(12)).add(months.scaled());
    return amount
        .counting(Numeral.of(all.toPlainString()), 0)
        .with(months.end(), Form.MONTHS, null, null);
  }

  /** {@code three quarters of a billion dollars}: a part of one of a scale; null for anything else. */
  @Nullable Mention partOf(int start, Quantity part, int end) {
    Scanner scanner = new Scanner(text, end, text.length());
    scanner.skipBlanks();
    boolean of = scanner.takeWords("of");
    scanner.skipBlanks();
    boolean one = List.of("a", "an", "one").contains(scanner.letters());
    Amount whole = of && one ? read(scanner.at()) : null;
    if (whole == null
        || whole.scale() == 0
        || whole.unit() == null
        || whole.numeral().value().compareTo(BigDecimal.ONE) != 0) {
      return null;
    }
    Amount amount = periods.of(whole).counting(new Numeral(part.value(), -2), whole.scale());
    Mention mention = mention(amount);
    return mention.from(start, text.substring(start, mention.end()));
  }

  /** Whether a letter sticks to a percent sign, as in {@code 80%ED} of an address. */
  private boolean isEscape(int end) {
    return text.charAt(end - 1) == '%'
        && end < text.length()
        && Character.isLetter(text.charAt(end));
  }

  private @Nullable Amount read(int start, int end) {
    Scanner scanner = new Scanner(text, start, end);
    return new AmountReader(scanner, new Refusals(text, start, end)).read();
  }

  /** Whether a currency is really a small word that is also a code, such as {@code all}. */
  private boolean isWord(int start, int end) {
    String written = text.substring(start, end);
    return written.length() == 3
        && written.equals(Scanner.lower(written))
        && Currencies.isKnown(CurrencyNames.upper(written))
        && !written.equals("yen");
  }

  private @Nullable Mention range(int at, Amount low, boolean between) {
    Scanner scanner = new Scanner(text, low.end(), text.length());
    scanner.skipBlanks();
    int joint = scanner.at();
    boolean joined = between
        ? scanner.takeWords("and")
        : scanner.take('-')
            || scanner.takeWords("to")
            || scanner.takeWords("or")
            || (isFrom(low.start()) && scanner.takeWords("up to"));
    boolean alternative = joined && text.startsWith("or", joint);
    scanner.skipBlanks();
    if (!joined || !mayBegin(scanner.at()) || (alternative && !low.isBare())) {
      return null;
    }
    Amount high = read(scanner.at());
    if (high == null) {
      return null;
    }
    high = periods.of(high);
    String span = text.substring(at, high.end());
    if (unclear.hasOpenPoint(low) || unclear.hasOpenPoint(high)) {
      return Mention.open(at, high.end(), Mention.Sort.UNREADABLE, span);
    }
    String plain =
        text.substring(low.start(), low.end()) + " to " + text.substring(high.start(), high.end());
    RangeReading reading = Ranges.read(plain, context);
    if (!(reading instanceof RangeReading.Read read)) {
      boolean tight = high.start() == low.end() + 1;
      return tight && !(low.isBare() && high.isBare())
          ? Mention.open(at, high.end(), Mention.Sort.UNREADABLE, span)
          : null;
    }
    String lowText = text.substring(low.start(), low.end());
    String highText = text.substring(high.start(), high.end());
    Range range = read.range();
    return Mention.range(
        Mention.of(low.start(), low.end(), lowText, range.low()),
        Mention.of(high.start(), high.end(), highText, range.high()),
        at,
        span);
  }

  private boolean isFrom(int at) {
    int start = Math.max(0, at - 5);
    return Scanner.lower(text.substring(start, at)).endsWith("from ");
  }

  /** The amount with the noun or the period that stands a few words away from it. */
  private Amount complete(Amount amount) {
    if (amount.unit() == null && amount.scale() == 0) {
      Amount alone = amount.per() == null
          ? amount
          : read(amount.start(), lastBlank(amount.start(), amount.end()));
      Amount counted = alone == null ? amount : withNoun(alone);
      return counted.unit() == null ? amount : counted;
    }
    return periods.of(amount);
  }

  private int lastBlank(int start, int end) {
    int at = end - 1;
    while (at > start + 1 && Scanner.plain(text.charAt(at)) != ' ') {
      at--;
    }
    return at;
  }

  private Amount withNoun(Amount amount) {
    Scanner scanner = new Scanner(text, amount.end(), text.length());
    for (int words = 0; words < 3; words++) {
      scanner.skipJoint();
      String word = scanner.letters();
      String noun = UnitWords.counted(word);
      if (noun != null) {
        scanner.skip(word.length());
        return amount.with(scanner.at(), Form.COUNT, noun, null);
      }
      if (!OF_INSTALMENTS.contains(word)) {
        return amount;
      }
      scanner.skip(word.length());
    }
    return amount;
  }

  private Mention mention(Amount amount) {
    int start = amount.start();
    int end = amount.end();
    while (end > start + 1 && Scanner.plain(text.charAt(end - 1)) == ' ') {
      end--;
    }
    String written = text.substring(start, end);
    Refusals refusals = new Refusals(text, start, end);
    Completion completion = new Completion(refusals, context);
    Reading reading = completion.complete(amount);
    if (unclear.hasOpenPoint(amount)) {
      Amount thousands = amount.counting(
          Numeral.of(amount.numeral().value().movePointRight(3).toPlainString()), amount.scale());
      return reading instanceof Reading.Read low
              && completion.complete(thousands) instanceof Reading.Read high
          ? Mention.unclear(start, end, written, low.quantity(), high.quantity())
          : Mention.open(start, end, Mention.Sort.UNREADABLE, written);
    }
    if (reading instanceof Reading.Read read) {
      return Mention.of(start, end, written, read.quantity());
    }
    Code code = ((Reading.Refused) reading).code();
    boolean open = code == Code.NUMBER_WITHOUT_UNIT || code == Code.AMBIGUOUS_DOLLAR;
    return Mention.open(
        start, end, open ? Mention.Sort.INCOMPLETE : Mention.Sort.UNREADABLE, written);
  }
}

package tenor.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.problem.Code;

/** Finds amounts and ranges of them in running text. */
final class AmountMentions {
  /** Words between an amount and its period: {@code $100 million in oil royalties a year}. */
  private static final int MOST_WORDS_BETWEEN = 4;

  private static final List<String> PERIOD_ADJECTIVES = List.of("annual", "yearly");
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
  private static final List<String> AFTER_A_TIME =
      List.of("later", "ago", "earlier", "before", "after", "from", "since");

  private final String text;
  private final ReadingContext context;
  private int lastStart = -1;
  private @Nullable Amount last;

  AmountMentions(String text, ReadingContext context) {
    this.text = text;
    this.context = context;
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
    if (isPartOf(start, amount)) {
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
        List.of("a", "an", "half", "minus").contains(word) || Mentions.isNumberWord(word);
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
    if (amount.per() != null && isPointInTime(amount.end())) {
      int article =
          Math.max(text.lastIndexOf(" a ", amount.end()), text.lastIndexOf(" one ", amount.end()));
      return article > start ? read(start, article) : amount;
    }
    return amount;
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

  private boolean isPointInTime(int at) {
    Scanner scanner = new Scanner(text, at, text.length());
    scanner.skipBlanks();
    return AFTER_A_TIME.contains(scanner.letters());
  }

  private @Nullable Mention range(int at, Amount low, boolean between) {
    Scanner scanner = new Scanner(text, low.end(), text.length());
    scanner.skipBlanks();
    int joint = scanner.at();
    boolean joined = between
        ? scanner.takeWords("and")
        : scanner.take('-') || scanner.takeWords("to") || scanner.takeWords("or");
    boolean alternative = joined && text.startsWith("or", joint);
    scanner.skipBlanks();
    if (!joined || !mayBegin(scanner.at()) || (alternative && !low.isBare())) {
      return null;
    }
    Amount high = read(scanner.at());
    if (high == null) {
      return null;
    }
    high = withPeriod(high);
    String span = text.substring(at, high.end());
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

  /** The amount with the noun or the period that stands a few words away from it. */
  private Amount complete(Amount amount) {
    if (amount.unit() == null && amount.scale() == 0) {
      Amount alone = amount.per() == null
          ? amount
          : read(amount.start(), lastBlank(amount.start(), amount.end()));
      Amount counted = alone == null ? amount : withNoun(alone);
      return counted.unit() == null ? amount : counted;
    }
    return withPeriod(amount);
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
        return changed(amount, scanner.at(), Form.COUNT, noun, null);
      }
      if (!OF_INSTALMENTS.contains(word)) {
        return amount;
      }
      scanner.skip(word.length());
    }
    return amount;
  }

  private Amount withPeriod(Amount amount) {
    boolean flows = amount.unit() == Form.MONEY || amount.unit() == Form.VOLUME;
    if (!flows || amount.per() != null) {
      return amount;
    }
    Scanner scanner = new Scanner(text, amount.end(), text.length());
    for (int words = 0; words <= MOST_WORDS_BETWEEN; words++) {
      scanner.skipBlanks();
      Form period = words == 0 ? null : period(scanner);
      if (period != null && !isPointInTime(scanner.at())) {
        return changed(amount, scanner.at(), amount.unit(), amount.noun(), Per.period(period));
      }
      String word = scanner.letters();
      if (word.isEmpty() || List.of("and", "or", "but", "plus", "than").contains(word)) {
        break;
      }
      scanner.skip(word.length());
    }
    return isYearlyBefore(amount.start())
        ? changed(amount, amount.end(), amount.unit(), amount.noun(), Per.period(Form.PER_YEAR))
        : amount;
  }

  private static @Nullable Form period(Scanner scanner) {
    int start = scanner.at();
    if (List.of("annual", "monthly", "daily", "quarterly").contains(scanner.letters())) {
      return null;
    }
    Form adverb = UnitWords.takeAdverb(scanner);
    if (adverb != null) {
      return adverb;
    }
    boolean per = UnitWords.takePer(scanner);
    scanner.skipBlanks();
    Form form = per ? UnitWords.takePeriod(scanner) : null;
    if (form == null) {
      scanner.goTo(start);
    }
    return form;
  }

  /** Whether one of the few words in front says that it is a year's: {@code annual revenue of}. */
  private boolean isYearlyBefore(int start) {
    int end = start;
    for (int words = 0; words <= MOST_WORDS_BETWEEN; words++) {
      while (end > 0 && Scanner.plain(text.charAt(end - 1)) == ' ') {
        end--;
      }
      int from = end;
      while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
        from--;
      }
      String word = Scanner.lower(text.substring(from, end));
      if (PERIOD_ADJECTIVES.contains(word)) {
        return true;
      }
      if (word.isEmpty()) {
        return false;
      }
      end = from;
    }
    return false;
  }

  private static Amount changed(
      Amount amount, int end, @Nullable Form unit, @Nullable String noun, @Nullable Per per) {
    return new Amount(
        amount.start(),
        end,
        amount.numeral(),
        amount.scale(),
        unit,
        amount.currency(),
        amount.prefixed(),
        noun,
        amount.good(),
        amount.letter(),
        per);
  }

  private Mention mention(Amount amount) {
    int start = amount.start();
    int end = amount.end();
    while (end > start + 1 && Scanner.plain(text.charAt(end - 1)) == ' ') {
      end--;
    }
    String written = text.substring(start, end);
    Refusals refusals = new Refusals(text, start, end);
    Reading reading = new Completion(refusals, context).complete(amount);
    if (reading instanceof Reading.Read read) {
      return Mention.of(start, end, written, read.quantity());
    }
    Code code = ((Reading.Refused) reading).code();
    boolean open = code == Code.NUMBER_WITHOUT_UNIT || code == Code.AMBIGUOUS_DOLLAR;
    return Mention.open(
        start, end, open ? Mention.Sort.INCOMPLETE : Mention.Sort.UNREADABLE, written);
  }
}

package tenor.quantity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures that running text mentions: amounts, shares, ratios, dates, ranges, and lengths of
 * time in words.
 *
 * <p>Worked example: {@code Kyiv would pay $500 billion, twice the aid, over ten generations} mentions
 * {@code 500 billion USD}, {@code 2 to 1} and {@code 10 generations}.
 *
 * <p>What stands in digits is read as the press writes it: {@code 500,000} has its thousands set apart.
 * A number without a unit is a mention too, which is incomplete.
 */
public final class Mentions {
  private static final String[][] LONG_TIMES = {
    {"hundreds of years", "hundreds of years"},
    {"several decades", "several decades"},
    {"a decade or more", "a decade or more"},
    {"a decade or longer", "a decade or more"},
    {"a century or more", "a century or more"},
    {"a century or longer", "a century or more"},
    {"decades", "decades"},
    {"centuries", "centuries"},
  };

  private final String text;
  private final ReadingContext context;
  private final Scanner scanner;
  private final AmountMentions amounts;
  private final RatioMentions ratios;
  private final List<Mention> found = new ArrayList<>();

  private Mentions(String written, @Nullable String dollar) {
    this.text = Prose.of(written);
    this.context = ReadingContext.ANY.withDollar(dollar).asFigure();
    this.scanner = new Scanner(text, 0, text.length());
    this.amounts = new AmountMentions(text, context);
    this.ratios = new RatioMentions(text, amounts);
  }

  /**
   * All mentions in a text, in order.
   *
   * @param dollar the currency that {@code $} stands for; null where that is not said
   */
  public static List<Mention> in(String text, @Nullable String dollar) {
    return new Mentions(text, dollar).all();
  }

  /** Whether a word is part of a number in words, or scales one: {@code five}, {@code million}. */
  public static boolean isNumberWord(String word) {
    String small = Scanner.lower(word);
    return NumberWords.small(small) >= 0
        || small.equals("hundred")
        || small.equals("dozen")
        || Scales.ofWord(small) > 0;
  }

  /**
   * Where the numbers, dates and ranges of a text stand, each with its sign, currency, scale, unit and
   * the period right behind it, as pairs of first character and end: what must not be cut apart.
   */
  public static List<int[]> solidSpans(String text) {
    return new Mentions(text, "USD").spans();
  }

  private List<int[]> spans() {
    List<int[]> spans = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = -1;
      if (startsAt(at)) {
        Mention date = date(at);
        end = date == null ? amounts.solidEnd(at) : date.end();
      }
      if (end > at) {
        spans.add(new int[] {at, end});
      }
      at = Math.max(at + 1, end);
    }
    return spans;
  }

  private List<Mention> all() {
    int at = 0;
    while (at < text.length()) {
      Mention mention = startsAt(at) ? at(at) : null;
      if (mention == null) {
        at++;
      } else {
        found.add(mention);
        at = Math.max(at + 1, mention.end());
      }
    }
    return found;
  }

  /** Whether something may begin here: no letter or digit comes right before. */
  private boolean startsAt(int at) {
    char c = Scanner.plain(text.charAt(at));
    char before = at == 0 ? ' ' : Scanner.plain(text.charAt(at - 1));
    boolean joined = Character.isLetterOrDigit(before);
    if (Scanner.isDigit(c)) {
      boolean inside = (before == '.' || before == ',' || before == '/')
          && at > 1
          && Scanner.isDigit(text.charAt(at - 2));
      return !joined && !inside;
    }
    if (c == '-' || c == '+') {
      return isSign(at) && (before == ' ' || before == '(' || before == '"' || before == '\'');
    }
    if (joined) {
      return false;
    }
    return Character.isLetter(c) ? wordMayBegin(at) : c == '$' || c == '.' || c >= 0x80;
  }

  /** Whether a sign sticks to what comes behind it; a long dash, or one between blanks, parts words. */
  private boolean isSign(int at) {
    char behind = at + 1 < text.length() ? Scanner.plain(text.charAt(at + 1)) : ' ';
    return text.charAt(at) != '\u2014' && behind != ' ' && behind != '-';
  }

  /** Whether a word may begin a figure; most cannot, and are not looked at further. */
  private boolean wordMayBegin(int at) {
    scanner.goTo(at);
    String written = scanner.lettersAsWritten();
    String word = Scanner.lower(written);
    int length = word.length();
    char behind = at + length < text.length() ? text.charAt(at + length) : ' ';
    return FirstWords.ALL.contains(word)
        || (length == 3 && written.equals(CurrencyNames.upper(written)))
        || behind == '$'
        || behind == '.'
        || written.charAt(0) > 0x7F
        || (length <= 2 && written.charAt(length - 1) > 0x7F);
  }

  private @Nullable Mention at(int at) {
    Mention mention = longTime(at);
    if (mention == null) {
      mention = ratios.at(at);
    }
    if (mention == null) {
      mention = date(at);
    }
    if (mention != null) {
      return mention;
    }
    Mention amount = amounts.at(at);
    boolean whole = amount != null && amount.sort() != Mention.Sort.INCOMPLETE;
    Mention share = whole ? null : share(at);
    return share == null ? amount : share;
  }

  private @Nullable Mention longTime(int at) {
    for (String[] words : LONG_TIMES) {
      scanner.goTo(at);
      if (scanner.takeWords(words[0])) {
        return Mention.ofWords(at, scanner.at(), text.substring(at, scanner.at()), words[1]);
      }
    }
    return null;
  }

  /** The date that begins here: the longest of up to five words that is one. */
  private @Nullable Mention date(int at) {
    boolean digits = Scanner.isDigit(text.charAt(at));
    scanner.goTo(at);
    if (!digits && !DateReader.isMonth(scanner.letters())) {
      return null;
    }
    List<Integer> ends = new ArrayList<>();
    for (int i = at; i < text.length() && ends.size() < 5; i++) {
      boolean inWord = Character.isLetterOrDigit(text.charAt(i));
      boolean goesOn = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
      if (inWord && !goesOn) {
        ends.add(0, i + 1);
      }
    }
    for (int end : ends) {
      Quantity date = new DateReader(text, at, end, false).read();
      if (date != null && !(date.form() == Form.YEAR && amounts.isMore(at, end))) {
        return Mention.of(at, end, text.substring(at, end), date);
      }
    }
    return null;
  }

  private @Nullable Mention share(int at) {
    scanner.goTo(at);
    boolean all = scanner.letters().equals("all") || scanner.letters().equals("entire");
    if (all) {
      int end = at + scanner.letters().length();
      return Mention.of(at, end, "all", Quantity.ofFraction(1, 1)).asWeak();
    }
    Quantity share = ShareWords.takePart(scanner);
    if (share == null) {
      return oneIn(at);
    }
    if (isOrdinal(at)) {
      return null;
    }
    Mention part = amounts.partOf(at, share, scanner.at());
    if (part != null) {
      return part;
    }
    Mention mention = Mention.of(at, scanner.at(), text.substring(at, scanner.at()), share);
    boolean vague = scanner.at() - at > 1 && text.charAt(at + 1) == ' ' && isQuarterOfYear();
    return vague ? mention.asWeak() : mention;
  }

  /** {@code one in five}, and not {@code one in five years}. */
  private @Nullable Mention oneIn(int at) {
    scanner.goTo(at);
    Numeral part = NumberWords.take(scanner);
    scanner.skipBlanks();
    boolean in = part != null && scanner.takeWords("in");
    scanner.skipBlanks();
    Numeral of = in ? NumberWords.take(scanner) : null;
    int end = scanner.at();
    if (part == null || of == null) {
      return null;
    }
    scanner.skipBlanks();
    boolean time = UnitWords.timeForm(scanner.letters()) != null;
    boolean scaled = Scales.ofWord(scanner.letters()) > 0;
    boolean less = part.value().signum() > 0 && part.value().compareTo(of.value()) < 0;
    return less && !time && !scaled
        ? Mention.of(
                at,
                end,
                text.substring(at, end),
                Quantity.ofFraction(part.value().intValue(), of.value().intValue()))
            .asWeak()
        : null;
  }

  /** Whether a half is not half of something: {@code the second half of 2025}, {@code two half days}. */
  private boolean isOrdinal(int at) {
    int end = at - 1;
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String before = end < 0 ? "" : Scanner.lower(text.substring(start, end));
    return NumberWords.small(before) >= 0
        || List.of("first", "second", "third", "fourth", "last", "other", "latter")
            .contains(before);
  }

  private boolean isQuarterOfYear() {
    scanner.skipBlanks();
    scanner.takeWords("of");
    scanner.skipBlanks();
    return Scanner.isDigit(scanner.peek());
  }

  /** The words that may begin a figure, in lower case; filled when the first text is read. */
  private static final class FirstWords {
    static final Set<String> ALL = new HashSet<>();

    static {
      for (String[] words : LONG_TIMES) {
        add(words[0]);
      }
      ALL.addAll(List.of("between", "minus", "half", "all", "entire", "every", "each", "ratio"));
      RatioMentions.MULTIPLES_AS_WORDS.forEach(FirstWords::add);
      NumberWords.all().forEach(FirstWords::add);
      DateReader.monthWords().forEach(FirstWords::add);
      ALL.addAll(List.of("a", "an", "hundred", "nought", "naught", "oh"));
    }

    private static void add(String words) {
      int blank = words.indexOf(' ');
      ALL.add(blank < 0 ? words : words.substring(0, blank));
    }
  }
}

package tenor.quantity;

import java.util.List;

/**
 * Amounts in running text that say less than they seem to, or have two meanings, so that no figure is
 * read off them: {@code 2.500 EUR} with its point, {@code several hundred million}, {@code 100 million
 * pounds of copper}, {@code $1 billion Canadian}.
 */
final class UnclearAmounts {
  private static final List<String> VAGUE = List.of("several", "few", "many", "couple", "numerous");

  private static final List<String> NO_DECIMALS =
      List.of("this", "that", "which", "some", "the", "a", "one", "every", "any");

  /** What pounds can be of that are money. */
  private static final List<String> OF_MONEY = List.of(
      "aid",
      "debt",
      "debts",
      "revenue",
      "revenues",
      "funding",
      "money",
      "public",
      "new",
      "private",
      "investment",
      "investments",
      "income",
      "damages",
      "loans",
      "credit",
      "profit",
      "profits",
      "taxes",
      "tax",
      "taxpayers",
      "royalties",
      "spending",
      "support",
      "assistance",
      "damage",
      "savings",
      "capital",
      "cash",
      "interest",
      "reparations",
      "compensation",
      "foreign",
      "the",
      "our",
      "their",
      "its",
      "his",
      "her",
      "government",
      "state",
      "assets",
      "grants",
      "help");

  /** Countries with a dollar or a pound of their own. */
  private static final List<String> NATIONS = List.of(
      "canadian",
      "australian",
      "zealand",
      "singapore",
      "singaporean",
      "jamaican",
      "taiwanese",
      "bahamian",
      "fijian",
      "liberian",
      "namibian",
      "barbadian",
      "belizean",
      "egyptian",
      "syrian",
      "lebanese",
      "sudanese",
      "irish",
      "cypriot",
      "guyanese",
      "trinidadian",
      "bermudian",
      "hong");

  private final String text;

  UnclearAmounts(String text) {
    this.text = text;
  }

  boolean contains(Amount amount) {
    int start = amount.start();
    String before = wordBefore(start);
    boolean word = Character.isLetter(text.charAt(start));
    if (word && VAGUE.contains(before)) {
      return true;
    }
    boolean number = word || Scanner.isDigit(text.charAt(start));
    if (number && before.equals("point") && !isAPoint(start)) {
      return true;
    }
    return isWeekly(amount)
        || isOfPounds(amount)
        || isOfAnotherNation(amount, before)
        || isHalfMore(amount);
  }

  /** Whether a single point may begin decimals or set thousands apart: {@code 2.500 EUR}. */
  boolean hasOpenPoint(Amount amount) {
    int at = amount.start();
    while (at < amount.end() && !Scanner.isDigit(text.charAt(at))) {
      at++;
    }
    int point = at;
    while (point < amount.end() && Scanner.isDigit(text.charAt(point))) {
      point++;
    }
    int end = point + 1;
    while (end < amount.end() && Scanner.isDigit(text.charAt(end))) {
      end++;
    }
    boolean shaped = point > at
        && point - at <= 3
        && point < amount.end()
        && text.charAt(point) == '.'
        && end - point == 4
        && text.charAt(at) != '0';
    boolean unscaled = amount.scale() == 0 || isContinental(amount, end);
    return shaped && unscaled && amount.unit() != Form.PERCENT && isCounted(amount);
  }

  private static boolean isCounted(Amount amount) {
    return amount.unit() != null && (amount.per() == null || amount.per().counter() == null);
  }

  /** Whether the scale is one that languages with points between thousands write: {@code Mio.}. */
  private boolean isContinental(Amount amount, int from) {
    String behind = Scanner.lower(text.substring(Math.min(from, amount.end()), amount.end()));
    return behind.contains("mio") || behind.contains("mrd");
  }

  private String wordBefore(int at) {
    int end = at;
    while (end > 0 && (Scanner.plain(text.charAt(end - 1)) == ' ' || text.charAt(end - 1) == '-')) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return Scanner.lower(text.substring(start, end));
  }

  /** Whether the word {@code point} in front is one in time: {@code at that point five men}. */
  private boolean isAPoint(int at) {
    int point = Scanner.lower(text.substring(0, at)).lastIndexOf("point");
    return NO_DECIMALS.contains(wordBefore(point));
  }

  private Scanner behind(Amount amount) {
    Scanner scanner = new Scanner(text, amount.end(), text.length());
    scanner.skipBlanks();
    return scanner;
  }

  private boolean isWeekly(Amount amount) {
    if (amount.unit() != Form.MONEY && amount.unit() != Form.VOLUME) {
      return false;
    }
    Scanner scanner = behind(amount);
    boolean week = UnitWords.takePer(scanner);
    scanner.skipBlanks();
    String word = scanner.letters();
    return (week && List.of("week", "fortnight", "decade", "century").contains(word))
        || word.equals("weekly")
        || isWeeklyBefore(amount.start());
  }

  private boolean isWeeklyBefore(int start) {
    int at = start;
    for (int words = 0; words < 5; words++) {
      String word = wordBefore(at);
      if (word.isEmpty() || word.equals("weekly")) {
        return !word.isEmpty();
      }
      at = Scanner.lower(text.substring(0, at)).lastIndexOf(word);
    }
    return false;
  }

  private boolean isOfPounds(Amount amount) {
    Amount.Mention currency = amount.currency();
    Scanner scanner = behind(amount);
    if (currency == null
        || amount.prefixed()
        || !List.of("pound", "pounds")
            .contains(Scanner.lower(text.substring(currency.start(), currency.end())))
        || !scanner.takeWords("of")) {
      return false;
    }
    scanner.skipBlanks();
    return !OF_MONEY.contains(scanner.letters());
  }

  private boolean isOfAnotherNation(Amount amount, String before) {
    Amount.Mention currency = amount.currency();
    if (currency == null || !List.of(CurrencyNames.SOME_DOLLAR, "GBP").contains(currency.code())) {
      return false;
    }
    Scanner scanner = behind(amount);
    scanner.take('(');
    return NATIONS.contains(scanner.letters())
        || (amount.prefixed() && (NATIONS.contains(before) || before.equals("kong")));
  }

  /** Whether a half of the same is added behind the unit: {@code five billion dollars and a half}. */
  private boolean isHalfMore(Amount amount) {
    Scanner scanner = behind(amount);
    if (!scanner.takeWords("and a half")) {
      return false;
    }
    scanner.skipBlanks();
    return !scanner.takeWords("of");
  }
}

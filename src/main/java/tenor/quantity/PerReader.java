package tenor.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what an amount is per: a period, a good that is priced, or a second currency. */
final class PerReader {

  private final Scanner scanner;
  private final Suggestions suggestions;

  private Reading.@Nullable Refused refused;

  PerReader(Scanner scanner, Refusals refusals) {
    this.scanner = scanner;
    this.suggestions = new Suggestions(refusals);
  }

  /** Why {@link #read} answered null; null when simply nothing of the sort came next. */
  Reading.@Nullable Refused refused() {
    return refused;
  }

  /**
   * Takes what comes next.
   *
   * @param unit of the amount; only money has a price or a rate of exchange
   * @param currency of the amount
   * @return null when nothing of the sort comes next, or when it is refused
   */
  @Nullable Per read(@Nullable Form unit, Amount.@Nullable Mention currency) {
    scanner.skipBlanks();
    Form adverb = UnitWords.takeAdverb(scanner);
    if (adverb != null) {
      return Per.period(adverb);
    }
    if (unit == Form.MONEY && scanner.takeWords("to the")) {
      scanner.skipBlanks();
      return currency(currency, true);
    }
    int start = scanner.at();
    boolean certain = scanner.peek() == '/' || scanner.letters().equals("per");
    boolean article = List.of("a", "an").contains(scanner.letters());
    if (!UnitWords.takePer(scanner)) {
      return null;
    }
    scanner.skipBlanks();
    int word = scanner.at();
    Form period = UnitWords.takePeriod(scanner);
    if (period != null) {
      return Per.period(period);
    }
    boolean priced = unit == null || unit == Form.MONEY;
    Per per = priced ? goodOrCurrency(unit, currency) : null;
    if (per == null && refused == null && (certain || article)) {
      scanner.goTo(word);
      refuseUnknown(unit, certain);
    }
    if (per == null) {
      scanner.goTo(start);
    }
    return per;
  }

  private @Nullable Per goodOrCurrency(@Nullable Form unit, Amount.@Nullable Mention currency) {
    int start = scanner.at();
    String written = scanner.lettersAsWritten();
    String word = Scanner.lower(written);
    if (word.equals("mt")) {
      scanner.skip(2);
      return Per.good("t");
    }
    if (Goods.isAmbiguous(written)) {
      refused = suggestions.ambiguousGood(start, start + word.length(), word);
      return null;
    }
    String good = Goods.take(scanner);
    if (good != null) {
      return Per.good(good);
    }
    return unit == Form.MONEY ? currency(currency, false) : null;
  }

  /**
   * The second currency of a rate of exchange. The same currency again, or one with a number of its
   * own, belongs to a ratio and is left alone.
   *
   * @param surely whether nothing but a currency can stand here, so that a pound is no weight
   */
  private @Nullable Per currency(Amount.@Nullable Mention first, boolean surely) {
    int start = scanner.at();
    String word = scanner.letters();
    String code = CurrencyNames.takeSign(scanner);
    if (code == null) {
      code = CurrencyNames.takeCode(scanner);
    }
    if (code == null) {
      code = CurrencyNames.takeName(scanner);
    }
    int end = scanner.at();
    if (code == null) {
      String shared = CurrencyNames.oneOfSeveral(word);
      if (shared != null) {
        refused = suggestions.sharedName(start, start + word.length(), word, shared);
      }
      return null;
    }
    scanner.skipBlanks();
    boolean numbered = Scanner.isDigit(scanner.peek());
    scanner.goTo(end);
    if (numbered || (first != null && first.code().equals(code))) {
      return null;
    }
    if (!surely && end - start == word.length() && List.of("pound", "pounds").contains(word)) {
      refused = suggestions.poundOrPound(start, end);
      return null;
    }
    return Per.currency(new Amount.Mention(code, start, end));
  }

  private void refuseUnknown(@Nullable Form unit, boolean certain) {
    int start = scanner.at();
    String written = scanner.lettersAsWritten();
    String word = Scanner.lower(written);
    boolean money = CurrencyNames.takeSign(scanner) != null
        || CurrencyNames.takeCode(scanner) != null
        || CurrencyNames.takeName(scanner) != null;
    boolean noWord = word.isEmpty() || NumberWords.small(word) >= 0;
    if (money || noWord || List.of("each", "every").contains(word)) {
      return;
    }
    int end = start + word.length();
    boolean priced = unit == null || unit == Form.MONEY;
    boolean capitals = written.length() == 3 && written.equals(CurrencyNames.upper(written));
    if (priced && Goods.insteadOf(word) != null) {
      refused = suggestions.otherGood(start, end, word);
    } else if (unit == Form.MONEY && capitals) {
      refused = suggestions.unknownCurrency(start, end, written);
    } else if (certain || Suggestions.nearestPer(word, priced).isPresent()) {
      refused = suggestions.unknownPer(start, end, word, priced);
    }
  }
}

package tenor.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.problem.Code;

/**
 * Reads one {@link Amount}: a number with currency, scale, unit and period in any of the orders
 * that people use. It stops where it no longer understands, and leaves the rest to its caller.
 */
final class AmountReader {

  private static final Numeral ONE = Numeral.of("1");
  private static final Numeral HALF_A_DOZEN = Numeral.of("6");
  private static final Numeral ONE_HALF = new Numeral(new BigDecimal("0.5"), -1);

  private final Scanner scanner;
  private final Refusals refusals;
  private final Suggestions suggestions;

  private Reading.@Nullable Refused refused;
  private Amount.@Nullable Mention currency;
  private @Nullable String good;
  private @Nullable String letter;
  private Goods.@Nullable Compound compound;
  private boolean basisPoints;
  private int end;

  AmountReader(Scanner scanner, Refusals refusals) {
    this.scanner = scanner;
    this.refusals = refusals;
    this.suggestions = new Suggestions(refusals);
  }

  /** Why {@link #read} answered null; null when simply no number came next. */
  Reading.@Nullable Refused refused() {
    return refused;
  }

  /** The amount that comes next; null when none does, or when it is refused. */
  @Nullable Amount read() {
    scanner.skipBlanks();
    int start = scanner.at();
    boolean negative = takeMinus();
    boolean prefixed = takePrefix();
    if (refused != null) {
      return null;
    }
    if (prefixed && !negative) {
      negative = takeMinus();
    }
    Numeral numeral = takeNumber(negative);
    if (numeral == null) {
      return null;
    }
    end = scanner.at();
    int scale = takeScale();
    if (scale > 0) {
      numeral = takeAndAHalf(numeral);
    }
    Form unit = takeUnit(scale > 0);
    if (refused != null) {
      return null;
    }
    String noun = null;
    if (unit == null) {
      noun = takeNoun();
      unit = noun == null ? null : Form.COUNT;
    }
    if (basisPoints) {
      numeral = new Numeral(numeral.value().movePointLeft(2), numeral.place() - 2);
    }
    if (unit != null && unit != Form.MONEY && unit != Form.PERCENT) {
      numeral = takeAndAHalf(numeral);
    }
    Per per = takePer(unit);
    if (refused != null) {
      return null;
    }
    scanner.goTo(end);
    return new Amount(
        start, end, numeral, scale, unit, currency, prefixed, noun, good, letter, per);
  }

  private boolean takeMinus() {
    char c = scanner.peek();
    boolean minus = c == '-' || scanner.takeWords("minus");
    if (c == '-' || c == '+') {
      scanner.skip(1);
    }
    scanner.skipBlanks();
    return minus;
  }

  private boolean takePrefix() {
    int start = scanner.at();
    String code = CurrencyNames.takeSign(scanner);
    int codeEnd = scanner.at();
    if (code == null) {
      String written = scanner.lettersAsWritten();
      code = CurrencyNames.takeCode(scanner);
      if (code != null && Currencies.isDollar(code)) {
        scanner.take('$');
      }
      boolean capitals = written.length() == 3 && written.equals(CurrencyNames.upper(written));
      if (code == null && capitals) {
        scanner.skip(3);
      }
      codeEnd = scanner.at();
      scanner.skipBlanks();
      boolean beforeNumber = Scanner.isDigit(scanner.peek(scanner.peek() == '-' ? 1 : 0));
      if (!beforeNumber || (code == null && !capitals)) {
        scanner.goTo(start);
        return false;
      }
      if (code == null) {
        refused = suggestions.unknownCurrency(start, start + 3, written);
        return false;
      }
    }
    currency = new Amount.Mention(code, start, codeEnd);
    scanner.skipBlanks();
    return true;
  }

  private @Nullable Numeral takeNumber(boolean negative) {
    NumberReader digits = new NumberReader(scanner, refusals);
    if (digits.isNext()) {
      Numeral numeral = digits.take(negative);
      refused = digits.refused();
      return numeral == null ? null : takeAndAHalf(numeral);
    }
    Numeral numeral = takeWords();
    if (numeral != null && negative) {
      return new Numeral(numeral.value().negate(), numeral.place());
    }
    return numeral;
  }

  private @Nullable Numeral takeWords() {
    int start = scanner.at();
    if (scanner.takeWords("half")) {
      int behind = scanner.at();
      scanner.skipJoint();
      if (scanner.takeWords("a") || scanner.takeWords("an")) {
        scanner.skipBlanks();
        if (scanner.takeWords("dozen")) {
          return HALF_A_DOZEN;
        }
      } else {
        scanner.goTo(behind);
      }
      return ONE_HALF;
    }
    Numeral numeral = NumberWords.take(scanner);
    if (numeral != null) {
      return takeAndAHalf(numeral);
    }
    if (scanner.takeWords("a") || scanner.takeWords("an")) {
      scanner.skipJoint();
      int word = scanner.at();
      boolean unitFollows = takeUnit(false) != null || takeNoun() != null;
      currency = null;
      good = null;
      scanner.goTo(unitFollows ? word : start);
      return unitFollows ? ONE : null;
    }
    return null;
  }

  private Numeral takeAndAHalf(Numeral numeral) {
    int start = scanner.at();
    scanner.skipJoint();
    if (scanner.takeWords("and a half")) {
      int behind = scanner.at();
      scanner.skipBlanks();
      boolean ofAnother = scanner.takeWords("of");
      scanner.goTo(behind);
      if (!ofAnother) {
        end = behind;
        return numeral.andAHalf();
      }
    }
    scanner.goTo(start);
    return numeral;
  }

  private int takeScale() {
    scanner.skipJoint();
    String written = scanner.lettersAsWritten();
    if (currency == null && isGoodNext(written)) {
      return 0;
    }
    compound = currency == null ? Goods.compound(written) : null;
    // A lower-case t is the sign of the tonne.
    int scale = compound != null
        ? compound.scale()
        : written.equals("t") ? 0 : Scales.of(Scanner.lower(written));
    if (scale > 0 || compound != null) {
      scanner.skip(written.length());
      end = scanner.at();
    }
    if (scale > 0 && List.of("mrd", "mio").contains(Scanner.lower(written))) {
      takePointOfAbbreviation();
    }
    letter = switch (written) {
      case "b", "B" -> "barrel";
      case "T" -> "t";
      default -> null;
    };
    return scale;
  }

  /** The point of {@code 5 Mrd. USD}, where it does not end a sentence. */
  private void takePointOfAbbreviation() {
    int point = scanner.at();
    if (!scanner.take('.')) {
      return;
    }
    int behind = scanner.at();
    scanner.skipBlanks();
    boolean goesOn = scanner.isAtEnd()
        || CurrencyNames.takeSign(scanner) != null
        || CurrencyNames.takeCode(scanner) != null
        || CurrencyNames.takeName(scanner) != null;
    scanner.goTo(goesOn ? behind : point);
    end = scanner.at();
  }

  /** Whether letters that would be a scale are a good: those of {@code m3} and of {@code b/d}. */
  private boolean isGoodNext(String written) {
    if (Goods.isCubicMetreNext(scanner)) {
      return true;
    }
    if (!written.equals("b")) {
      return false;
    }
    int start = scanner.at();
    scanner.skip(1);
    Per per = new PerReader(scanner, refusals).read(Form.VOLUME, null);
    scanner.goTo(start);
    return per != null && per.form() == Form.PER_DAY;
  }

  private @Nullable Form takeUnit(boolean scaled) {
    if (compound != null) {
      good = compound.good();
      return Form.VOLUME;
    }
    scanner.skipJoint();
    if (scaled && scanner.takeWords("of")) {
      scanner.skipBlanks();
    }
    int start = scanner.at();
    String code = CurrencyNames.takeSign(scanner);
    if (code == null) {
      code = CurrencyNames.takeCode(scanner);
    }
    if (code == null) {
      code = CurrencyNames.takeName(scanner);
    }
    if (code != null && currency != null && isSameSign(currency, start)) {
      scanner.goTo(start);
      return Form.MONEY;
    }
    if (code != null) {
      addMention(new Amount.Mention(code, start, scanner.at()));
      end = scanner.at();
      return Form.MONEY;
    }
    if (currency != null) {
      return Form.MONEY;
    }
    String written = scanner.lettersAsWritten();
    String word = Scanner.lower(written);
    String shared = CurrencyNames.oneOfSeveral(word);
    if (shared != null) {
      refused = suggestions.sharedName(start, start + word.length(), word, shared);
      return null;
    }
    basisPoints = UnitWords.takeBasisPoints(scanner);
    if (basisPoints || UnitWords.takePercent(scanner)) {
      end = scanner.at();
      return Form.PERCENT;
    }
    Form form = UnitWords.isPoints(word) ? Form.INDEX : UnitWords.timeForm(word);
    if (form != null) {
      scanner.skip(word.length());
      end = scanner.at();
      return form;
    }
    return takeGood(start, written, scaled);
  }

  private @Nullable Form takeGood(int start, String written, boolean scaled) {
    String word = Scanner.lower(written);
    Goods.Compound alone = Goods.compound(written);
    if (scaled && alone != null && alone.scale() == 0) {
      scanner.skip(word.length());
      compound = alone;
      good = alone.good();
    } else if (scaled && word.equals("mt")) {
      scanner.skip(2);
      good = "t";
    } else if (Goods.isAmbiguous(written)) {
      refused = suggestions.ambiguousGood(start, start + word.length(), word);
      return null;
    } else if (Goods.insteadOf(word) != null) {
      refused = suggestions.otherGood(start, start + word.length(), word);
      return null;
    } else {
      good = Goods.take(scanner);
    }
    end = good == null ? end : scanner.at();
    return good == null ? null : Form.VOLUME;
  }

  /** Whether what was just taken is the sign in front of the number again: {@code $5 billion $}. */
  private boolean isSameSign(Amount.Mention before, int start) {
    String behind = scanner.since(start);
    return !Character.isLetter(behind.charAt(behind.length() - 1))
        && scanner.isWritten(before.start(), before.end(), behind);
  }

  private void addMention(Amount.Mention other) {
    Amount.Mention before = currency;
    if (before == null) {
      currency = other;
      return;
    }
    boolean beforeOpen = before.code().equals(CurrencyNames.SOME_DOLLAR);
    boolean otherOpen = other.code().equals(CurrencyNames.SOME_DOLLAR);
    if (beforeOpen && (otherOpen || Currencies.isDollar(other.code()))) {
      currency = other;
    } else if (!before.code().equals(other.code())
        && !(otherOpen && Currencies.isDollar(before.code()))) {
      refused = refusals.at(
          Code.NOT_A_QUANTITY,
          other.start(),
          other.end(),
          "The amount names two currencies, "
              + refusals.quote(before.start(), before.end()) + " and "
              + refusals.quote(other.start(), other.end()) + ".",
          "Keep one of them.");
    }
  }

  private @Nullable String takeNoun() {
    String word = scanner.letters();
    String noun = UnitWords.counted(word);
    if (noun != null) {
      scanner.skip(word.length());
      end = scanner.at();
    }
    return noun;
  }

  private @Nullable Per takePer(@Nullable Form unit) {
    if (compound != null && compound.perDay()) {
      return Per.period(Form.PER_DAY);
    }
    PerReader pers = new PerReader(scanner, refusals);
    Per per = pers.read(unit, currency);
    refused = pers.refused();
    end = per == null ? end : scanner.at();
    return per;
  }
}

package tenor.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tenor.problem.Code;
import tenor.problem.Spelling;

/** Guesses which unit, scale, currency or period was meant, and words the refusal. */
final class Suggestions {

  /** Tried before all others, because people mean them most often. */
  private static final List<String> FREQUENT =
      List.of("USD", "EUR", "GBP", "UAH", "JPY", "CNY", "CHF", "RUB", "CAD", "AUD", "PLN", "IQD");

  private final Refusals refusals;

  Suggestions(Refusals refusals) {
    this.refusals = refusals;
  }

  /** Refuses three capital letters that are no code. */
  Reading.Refused unknownCurrency(int from, int to, String written) {
    String sentence =
        refusals.quote(from, to) + " is not the code of a currency in use (ISO 4217).";
    Optional<String> meant = nearestCode(CurrencyNames.upper(written));
    String help = meant
        .map(code -> "Did you mean `" + code + "`, the " + Currencies.nameOf(code) + "? Then write "
            + refusals.fixed(from, to, code) + ".")
        .orElse("Write the three letters of the currency, as in `500 billion USD`.");
    return refusals.at(Code.MISSPELLED_UNIT, from, to, sentence, help);
  }

  /** Refuses a word behind a number that is neither unit nor scale. */
  Reading.Refused unknownUnit(int from, int to, String word) {
    String sentence = refusals.quote(from, to) + " is not a unit or a scale that is known here.";
    String help = Spelling.nearest(word, both(UnitWords.BEHIND_A_NUMBER, Goods.BEHIND_A_NUMBER))
        .map(unit -> didYouMean(from, to, unit))
        .orElse("Write the number with its unit, as in `500 billion USD`, `2 billion USD/year`, "
            + "`50 %`, `4 %/year` or `250 years`.");
    return refusals.at(Code.MISSPELLED_UNIT, from, to, sentence, help);
  }

  /** The period, or the good where something is priced, that a word behind {@code per} is near. */
  static Optional<String> nearestPer(String word, boolean priced) {
    return Spelling.nearest(
        word, priced ? both(UnitWords.PERIODS, Goods.BEHIND_PER) : UnitWords.PERIODS);
  }

  /**
   * Refuses what follows {@code per} when it is no period, and no good or currency either.
   *
   * @param priced whether a good may stand there
   */
  Reading.Refused unknownPer(int from, int to, String word, boolean priced) {
    String sentence = refusals.quote(from, to) + " is not a period " + (priced ? "or a good " : "")
        + "that is known here.";
    String periods =
        "Periods are year, half-year, quarter, month and day, as in `2 billion USD/year`";
    String goods = "; goods are " + Goods.LIST + ", as in `5200 USD/t`";
    String help = nearestPer(word, priced)
        .map(near -> didYouMean(from, to, near))
        .orElse(periods + (priced ? goods : "") + ".");
    return refusals.at(Code.MISSPELLED_UNIT, from, to, sentence, help);
  }

  /** Refuses a word that may be more than one unit of a good: {@code ton}, {@code Mt}. */
  Reading.Refused ambiguousGood(int from, int to, String word) {
    boolean barrels = word.startsWith("mb");
    boolean tons = word.startsWith("ton");
    String written = refusals.quote(from, to);
    String sentence = tons
        ? written + " can mean metric, short or long tons."
        : written + " can mean "
            + (barrels
                ? "thousands or millions of barrels."
                : "metric tons or " + "millions of them.");
    String rest = word.equals("mbd") ? " barrels/day" : " barrels";
    String help = tons
        ? "Write " + refusals.fixed(from, to, "t") + " for metric tons of 1000 kg; a short ton is "
            + "0.907 of them, a long ton 1.016."
        : barrels
            ? either(from, to, "thousand" + rest, "million" + rest)
            : either(from, to, "t", "million t");
    return refusals.at(Code.MISSPELLED_UNIT, from, to, sentence, help);
  }

  /** Refuses a unit in which no good is counted here, and names the good to use. */
  Reading.Refused otherGood(int from, int to, String word) {
    String good = Goods.insteadOf(word);
    return refusals.at(
        Code.MISSPELLED_UNIT,
        from,
        to,
        refusals.quote(from, to) + " is not one of the units in which goods are counted here.",
        "Convert the number and write it in `" + good + "`; goods are " + Goods.LIST + ".");
  }

  /** Refuses a price per pound, which may be a weight or a currency. */
  Reading.Refused poundOrPound(int from, int to) {
    return refusals.at(
        Code.MISSPELLED_UNIT,
        from,
        to,
        "A pound can be a weight or a currency.",
        "Write " + refusals.fixed(from, to, "lb") + " for the weight or "
            + refusals.fixed(from, to, "GBP") + " for the pound sterling.");
  }

  /** Both ways to write what a span may mean, set apart from a number in front of it. */
  private String either(int from, int to, String first, String second) {
    return "Write " + refusals.apart(from, to, first) + " or " + refusals.apart(from, to, second)
        + ".";
  }

  private static List<String> both(List<String> first, List<String> second) {
    List<String> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }

  /** Refuses a name that the currencies of several countries share. */
  Reading.Refused sharedName(int from, int to, String word, String example) {
    return refusals.at(
        Code.MISSPELLED_UNIT,
        from,
        to,
        "Several countries call their currency " + word + ".",
        "Write the code of the one that is meant, such as `" + example + "` for the "
            + Currencies.nameOf(example) + ": " + refusals.fixed(from, to, example) + ".");
  }

  private String didYouMean(int from, int to, String word) {
    return "Did you mean `" + word + "`? Then write " + refusals.fixed(from, to, word) + ".";
  }

  private static Optional<String> nearestCode(String written) {
    for (String code : FREQUENT) {
      if (code.regionMatches(0, written, 0, 2)) {
        return Optional.of(code);
      }
    }
    Optional<String> frequent = Spelling.nearest(written, FREQUENT);
    return frequent.isPresent()
        ? frequent
        : Spelling.nearest(written, new ArrayList<>(Currencies.codes()));
  }
}

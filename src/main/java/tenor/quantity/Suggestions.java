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
  Reading.Refused unknownUnit(int from, int to, String word, List<String> valid) {
    String sentence = refusals.quote(from, to) + " is not a unit or a scale that is known here.";
    String help = Spelling.nearest(word, valid)
        .map(unit -> didYouMean(from, to, unit))
        .orElse("Write the number with its unit, as in `500 billion USD`, `2 billion USD/year`, "
            + "`50 %`, `4 %/year` or `250 years`.");
    return refusals.at(Code.MISSPELLED_UNIT, from, to, sentence, help);
  }

  /** Refuses what follows {@code per} when it is no period. */
  Reading.Refused unknownPeriod(int from, int to, String word) {
    String sentence = refusals.quote(from, to) + " is not a period that is known here.";
    String help = Spelling.nearest(word, UnitWords.PERIODS)
        .map(period -> didYouMean(from, to, period))
        .orElse("Periods are year, half-year, quarter and month, as in `2 billion USD/year`.");
    return refusals.at(Code.MISSPELLED_UNIT, from, to, sentence, help);
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

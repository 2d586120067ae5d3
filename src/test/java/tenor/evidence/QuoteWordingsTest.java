package tenor.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tenor.problem.Place;
import tenor.quantity.Quantities;
import tenor.quantity.Reading;
import tenor.quantity.ReadingContext;
import tenor.scenario.Quote;

/**
 * Wordings of our own, each with a figure that it bears out or does not; what is expected follows from the
 * meaning of the words. The columns: yes or no, the value of the file, the quote, and, for some, the
 * document that it stands in, or {@code -}, and the words after {@code quoted}.
 */
class QuoteWordingsTest {
  private static final Place HERE = new Place("a.scenario.yaml", 1, 1, 1);

  /** A number in words is read to its end, with its decimals. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no | 5 billion USD | two point five billion dollars | |",
        "yes | 2.5 billion USD | two point five billion dollars | |",
        "no | 3 billion USD | nought point three billion dollars | |",
        "yes | 0.3 billion USD | nought point three billion dollars | |",
        "yes | 0.35 billion USD | zero point three five billion dollars | |",
        "yes | 0.3 billion USD | oh point three billion dollars | |",
        "no | 5 billion USD | point five billion dollars | |",
        "yes | 2.5 %/year | two point five percent a year | |",
        "yes | 5 billion USD | At that point $5 billion was named | |",
      })
  void decimalsInWords(
      String expected,
      String value,
      String quote,
      @Nullable String document,
      @Nullable String quoted) {
    assertThat(bearsOut(value, quote, document, quoted)).isEqualTo(expected.equals("yes"));
  }

  /** One point and three digits behind it: thousands on the continent, decimals elsewhere. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no | 2.5 EUR | €2.500 | |",
        "no | 2500 EUR | €2.500 | |",
        "no | 1 EUR | 1.000 Euro | |",
        "no | 2.500 million EUR | 2.500 Mio. € | |",
        "no | 2500 million EUR | 2.500 Mio. € | |",
        "yes | 2500 EUR | €2.500 | - | €2.500",
        "no | 25 EUR | €2.500 | - | €2.500",
        "yes | 1000000 EUR | 1.000.000 Euro | |",
        "yes | 1000.50 EUR | 1.000,50 Euro | |",
        "yes | 1.275 billion USD | $1.275 billion | |",
        "yes | 4.125 %/year | at 4.125 percent | |",
      })
  void aPointBeforeThreeDigits(
      String expected,
      String value,
      String quote,
      @Nullable String document,
      @Nullable String quoted) {
    assertThat(bearsOut(value, quote, document, quoted)).isEqualTo(expected.equals("yes"));
  }

  /** A period in front, behind, in brackets, or in words that a quote leaves out. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no | 3 %/year | monthly interest of 3 percent | |",
        "no | 3 %/year | a daily rate of 3 percent | |",
        "no | 3 %/year | 3 percent interest quarterly | |",
        "no | 3 %/year | 3 percent semi-annually | |",
        "no | 3 %/year | 3 percent over five years | |",
        "no | 3 %/year | 3 percent over the decade | |",
        "no | 3 %/year | 3 percent in total | |",
        "no | 3 %/year | 3 percent a month | |",
        "yes | 3 %/year | 3 percent interest payable quarterly | |",
        "yes | 3 %/year | in monthly instalments at 3 percent | |",
        "yes | 1 billion USD/month | monthly revenue of $1 billion | |",
        "no | 1 billion USD | monthly revenue of $1 billion | |",
        "yes | 28 thousand barrels/day | daily output of 28,000 barrels | |",
        "no | 1 billion USD | weekly revenue of $1 billion | |",
        "yes | 3 billion USD/year | $3 billion, each year | |",
        "yes | 3 billion USD/year | $3 billion (per year) | |",
        "no | 1 billion USD | $1 billion | an annual $1 billion |",
        "no | 3 billion USD | $3 billion | They pay $3 billion (per year). |",
        "no | 3 billion USD | $3 billion | They pay $3 billion, each year, to it. |",
        "no | 3 billion USD | $3 billion | $3 billion in royalties a year |",
        "yes | 3 billion USD | $3 billion | The annual report names $3 billion. |",
      })
  void periods(
      String expected,
      String value,
      String quote,
      @Nullable String document,
      @Nullable String quoted) {
    assertThat(bearsOut(value, quote, document, quoted)).isEqualTo(expected.equals("yes"));
  }

  /** What falls has a minus sign. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "yes | -4 %/year | − 4 percent a year | |",
        "no | 4 %/year | − 4 percent a year | |",
        "no | 4 %/year | down 4 percent a year | |",
        "no | 4 %/year | a loss of 4 percent | |",
        "no | 4 %/year | a slump of 4 percent | |",
        "no | 4 %/year | a decline of 4 percent | |",
        "no | 4 %/year | 4 percent a year lower | |",
        "no | 4 %/year | a 4 percent annual decline | |",
        "yes | -4 %/year | a 4 percent annual decline | |",
        "yes | 4 %/year | interest fell to 4 percent a year | |",
        "yes | 4 %/year | at a lower 4 percent a year | |",
        "no | 4 %/year | 4 percent a year | Revenue fell by 4 percent a year. |",
        "no | 4 %/year | 4 percent a year | Revenue shrank by 4 percent a year. |",
        "no | 4 %/year | 4 percent a year | A decline of 4 percent a year. |",
        "no | 4 %/year | 4 percent | A decline of 4 percent a year. |",
        "no | 4 %/year | by 4 percent | Revenue fell by 4 percent. |",
        "yes | 4 %/year | 4 percent a year | Revenue rose by 4 percent a year. |",
      })
  void signs(
      String expected,
      String value,
      String quote,
      @Nullable String document,
      @Nullable String quoted) {
    assertThat(bearsOut(value, quote, document, quoted)).isEqualTo(expected.equals("yes"));
  }

  /** One end of a range is not what the range says. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no | 100 million USD | $100 million | between $100 million and $140 million |",
        "no | 140 million USD | $140 million | between $100 million and $140 million |",
        "no | 100 million USD | $100 million | from $100 million up to $140 million |",
        "no | 140 million USD | $140 million | from $100 million up to $140 million |",
        "no | 100 million USD | from $100 million | from $100 million up to $140 million |",
      })
  void endsOfRanges(
      String expected,
      String value,
      String quote,
      @Nullable String document,
      @Nullable String quoted) {
    assertThat(bearsOut(value, quote, document, quoted)).isEqualTo(expected.equals("yes"));
  }

  /** A figure that is multiplied, or cut short, is another one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no | 1 billion USD | pay $1 billion | They pay $1 billion and a half. |",
        "no | 45 years | 45 years | It lasts 45 years and six months. |",
        "no | 45 years | 45 years | It lasts 3×45 years. |",
        "no | 3 billion USD | $3 billion | 30 percent of the $3 billion |",
        "no | 1 billion USD | $1 billion | twice the sum of $1 billion |",
        "no | 1 billion USD | 3 x $1 billion | |",
        "no | 1 billion USD | 0.1 × $1 billion | |",
        "no | 1 billion USD | $1 billion times ten | |",
        "no | 1 billion USD | ten tranches of $1 billion | |",
        "no | 1 billion USD | $1 billion² | |",
        "no | 100 million USD | several hundred million dollars | |",
        "no | 1 billion USD | $1 billion | ten tranches of $1 billion |",
        "no | 1 billion USD | $1 billion | 3 x $1 billion |",
      })
  void factors(
      String expected,
      String value,
      String quote,
      @Nullable String document,
      @Nullable String quoted) {
    assertThat(bearsOut(value, quote, document, quoted)).isEqualTo(expected.equals("yes"));
  }

  /** What is denied is not said. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no | 1 billion USD | Nobody gave $1 billion | |",
        "no | 3.6 billion USD | lends nobody $3.6 billion | |",
        "no | 1 billion USD | refused to pay $1 billion | |",
        "no | 1 billion USD | nothing like $1 billion | |",
        "no | 1 billion USD | all except $1 billion | |",
        "no | 1 billion USD | all but $1 billion | |",
        "no | 1 billion USD | The claim of $1 billion is false | |",
        "no | 3 billion USD | does not, whatever the minister says, pay $3 billion | |",
        "no | 1 billion USD | claim of $1 billion | The claim of $1 billion is false. |",
        "no | 1 billion USD | $1 billion | Nobody gave $1 billion. |",
        "no | 3 billion USD | pay $3 billion | It does not (whatever he says) pay $3 billion. |",
        "yes | 1 billion USD | nobody doubts that it is $1 billion | |",
        "yes | 500 billion USD | refused to sign the $500 billion deal | |",
        "yes | 1 billion USD | nothing but $1 billion | |",
      })
  void denials(
      String expected,
      String value,
      String quote,
      @Nullable String document,
      @Nullable String quoted) {
    assertThat(bearsOut(value, quote, document, quoted)).isEqualTo(expected.equals("yes"));
  }

  /** Pounds are also a weight, and several countries have dollars. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no | 100 million GBP | 100 million pounds of copper | |",
        "yes | 100 million GBP | 100 million pounds of aid | |",
        "no | 100 million GBP | £100 million Egyptian | |",
        "no | 1 billion USD | $1 billion | It is $1 billion Canadian. |",
        "no | 3 billion USD | $3 billion | It is AU $3 billion. |",
        "yes | 3 billion AUD | AU $3 billion | |",
        "no | 50 % | half past ten | |",
        "no | 2 to 1 | twice as little | |",
      })
  void currenciesAndUnits(
      String expected,
      String value,
      String quote,
      @Nullable String document,
      @Nullable String quoted) {
    assertThat(bearsOut(value, quote, document, quoted)).isEqualTo(expected.equals("yes"));
  }

  /** Right figures in plain words. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "yes | 50 % | one half | The bank takes one half and the city the other. |",
        "yes | 50 % | takes one half | The bank takes one half and the city the other. |",
        "yes | 50 % | one half | It is one half in the text. |",
        "yes | 50 % | takes one half and the city the other | |",
        "yes | 50 % | is one half in the text | |",
        "yes | 1.5 billion USD | one-and-a-half billion dollars | |",
        "yes | 1.5 billion USD | a billion and a half dollars | |",
        "yes | 1.5 billion USD | $1 billion and a half | |",
        "yes | 750 million USD | three quarters of a billion dollars | |",
        "yes | 1.5 billion EUR | 1,5 Milliarden Euro | |",
        "yes | 45.5 years | 45 years and six months | |",
        "yes | 4 %/year | 4pc | |",
        "yes | 4 %/year | 4pc a year | |",
        "yes | 20 % | one in five | |",
        "yes | 20 % | one in five households | |",
        "yes | 250 years | 250 years | |",
      })
  void plainWordings(
      String expected,
      String value,
      String quote,
      @Nullable String document,
      @Nullable String quoted) {
    assertThat(bearsOut(value, quote, document, quoted)).isEqualTo(expected.equals("yes"));
  }

  private static boolean bearsOut(
      String value, String quote, @Nullable String document, @Nullable String quoted) {
    Reading reading = Quantities.read(value, ReadingContext.ANY.asFigure());
    if (!(reading instanceof Reading.Read read)) {
      throw new IllegalArgumentException(value + ": " + reading);
    }
    List<Figure> figures = List.of(Figure.of(read.quantity(), null));
    Quote asked = new Quote(quote, quoted, null, null, "USD", HERE, HERE);
    boolean agrees =
        new FigureInQuote(asked).compare(figures) instanceof FigureInQuote.Result.Agrees;
    boolean stands = document == null
        || document.equals("-")
        || new DocumentText(document).findMeant(asked, figures) instanceof DocumentText.Found.There;
    return agrees && stands;
  }
}

package tenor.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tenor.problem.Code;
import tenor.quantity.Expectation.Shape;

class ExpectationTest {

  /** The intervals come from the Conventions of the scenario format, or are plain arithmetic. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          250 years            | 250 years            | 245 years or more and under 255 years
          100 years            | 100 years            | 95 years or more and under 105 years
          10 years             | 10 years             | 9.5 years or more and under 10.5 years
          2000 years           | 2000 years           | 1950 years or more and under 2050 years
          5 years              | 5 years              | 4.5 years or more and under 5.5 years
          10.0 years           | 10.0 years           | 9.95 years or more and under 10.05 years
          2.5 billion USD      | 2.5 billion USD      | 2.45 billion USD or more and under 2.55 billion USD
          $500bn               | 500 billion USD      | 495 billion USD or more and under 505 billion USD
          50 %                 | 50 %                 | 49.5 % or more and under 50.5 %
          4 %/year             | 4 %/year             | 3.5 %/year or more and under 4.5 %/year
          -4 %/year            | -4 %/year            | -4.5 %/year or more and under -3.5 %/year
          2 to 1               | 2 to 1               | 1.5 to 1 or more and under 2.5 to 1
          ten generations      | 10 generations       | 9.5 generations or more and under 10.5 generations
          100 generations      | 100 generations      | 99.5 generations or more and under 100.5 generations
          6 months             | 6 months             | 5.5 months or more and under 6.5 months
          90 days              | 90 days              | 89.5 days or more and under 90.5 days
          seven annuities      | 7 annuities          | 6.5 or more and under 7.5
          about 250 years      | about 250 years      | 225 years or more and under 275 years
          approximately 250 years | about 250 years   | 225 years or more and under 275 years
          roughly $500 billion | about 500 billion USD | 450 billion USD or more and under 550 billion USD
          ~250 years           | about 250 years      | 225 years or more and under 275 years
          about -4 %/year      | about -4 %/year      | -4.4 %/year or more and under -3.6 %/year
          250 years ± 10 years | 250 years ± 10 years | 240 years or more and under 260 years
          250 ± 10 years       | 250 years ± 10 years | 240 years or more and under 260 years
          250 +/- 10 years     | 250 years ± 10 years | 240 years or more and under 260 years
          250 plus or minus 10 years | 250 years ± 10 years | 240 years or more and under 260 years
          500 ± 10 billion USD | 500 billion USD ± 10 billion USD | 490 billion USD or more and under 510 billion USD
          500 billion USD ± 3 % | 500 billion USD ± 3 % | 485 billion USD or more and under 515 billion USD
          4 %/year ± 10 %      | 4 %/year ± 10 %      | 3.6 %/year or more and under 4.4 %/year
          50 % ± 3 points      | 50 % ± 3 points      | 47 % or more and under 53 %
          50 ± 3 %             | 50 % ± 3 points      | 47 % or more and under 53 %
          60 USD/barrel        | 60 USD/barrel        | 59.5 USD/barrel or more and under 60.5 USD/barrel
          about 5200 USD/t     | about 5200 USD/t     | 4680 USD/t or more and under 5720 USD/t
          60 ± 5 USD/barrel    | 60 USD/barrel ± 5 USD/barrel | 55 USD/barrel or more and under 65 USD/barrel
          60 USD/barrel ± 10 % | 60 USD/barrel ± 10 % | 54 USD/barrel or more and under 66 USD/barrel
          10 million t         | 10 million t         | 9.5 million t or more and under 10.5 million t
          5 million tonnes a year | 5 million t/year  | 4.5 million t/year or more and under 5.5 million t/year
          at least 40 UAH/USD  | at least 40 UAH/USD  | 40 UAH/USD or more
          112.5 points         | 112.5 points         | 112.45 points or more and under 112.55 points
          112.5 points ± 3 points | 112.5 points ± 3 points | 109.5 points or more and under 115.5 points
          112.5 ± 3 points     | 112.5 points ± 3 points | 109.5 points or more and under 115.5 points
          50 % ± 3 percentage points | 50 % ± 3 points | 47 % or more and under 53 %
          between 50 and 200 years | between 50 and 200 years | 50 years or more and under 200 years
          50 to 200 years      | between 50 and 200 years | 50 years or more and under 200 years
          50–200 years         | between 50 and 200 years | 50 years or more and under 200 years
          from 50 to 200 years | between 50 and 200 years | 50 years or more and under 200 years
          at least 10 years    | at least 10 years    | 10 years or more
          10 years or more     | at least 10 years    | 10 years or more
          ≥ 10 years           | at least 10 years    | 10 years or more
          at most 30 years     | at most 30 years     | 30 years or less
          up to 30 years       | at most 30 years     | 30 years or less
          within 30 years      | at most 30 years     | 30 years or less
          more than 250 years  | more than 250 years  | more than 250 years
          less than 5 billion USD | less than 5 billion USD | under 5 billion USD
          decades              | decades              | 20 years or more and under 100 years
          several decades      | several decades      | 30 years or more and under 90 years
          a decade or more     | a decade or more     | 10 years or more
          a century or more    | a century or more    | 100 years or more
          centuries            | centuries            | 200 years or more and under 1000 years
          hundreds of years    | hundreds of years    | 200 years or more and under 1000 years
          2035                 | 2035                 | from 2035-01-01 to 2035-12-31
          in 2035              | 2035                 | from 2035-01-01 to 2035-12-31
          May 2035             | 2035-05              | from 2035-05-01 to 2035-05-31
          2035-05-06           | 2035-05-06           | on 2035-05-06
          by 2035              | by 2035              | 2035-12-31 or earlier
          after 2035           | after 2035           | 2036-01-01 or later
          before 2040          | before 2040          | 2039-12-31 or earlier
          not before 2040      | not before 2040      | 2040-01-01 or later
          2040 or later        | not before 2040      | 2040-01-01 or later
          between 2035 and 2040 | between 2035 and 2040 | from 2035-01-01 to 2039-12-31
          never                | never                | never
          reached              | reached              | reached
          not reached          | not reached          | not reached
          no target            | no target            | no target
          """)
  void theAcceptedIntervalIsSaidInWords(String text, String canonical, String interval) {
    Expectation expectation = read(text, ReadingContext.ANY);
    assertThat(expectation.canonical()).isEqualTo(canonical);
    assertThat(expectation.intervalText()).isEqualTo(interval);
    assertThat(read(canonical, ReadingContext.ANY)).isEqualTo(expectation);
  }

  /** Columns: expectation, the smallest and largest accepted, a value just below, one just above. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          250 years               | 245  | 254.999 | 244.999 | 255
          at least 10 years       | 10   | 1000000 | 9.999   | -1
          more than 10 years      | 10.1 | 1000000 | 10      | -1
          at most 10 years        | 0    | 10      | 10.001  | 11
          less than 10 years      | 0    | 9.999   | 10      | 11
          decades                 | 20   | 99      | 19.9    | 100
          hundreds of years       | 200  | 999     | 199.9   | 1000
          several decades         | 30   | 89.9    | 29.9    | 90
          a decade or more        | 10   | 250     | 9.9     | 0
          between 50 and 60 years | 50   | 59.999  | 49.999  | 60
          """)
  void theEndsAreClosedOrOpenAsWritten(
      String text, BigDecimal least, BigDecimal most, BigDecimal below, BigDecimal above) {
    Expectation expectation = read(text, ReadingContext.wanting(Kind.DURATION));
    assertThat(expectation.accepts(least)).isTrue();
    assertThat(expectation.accepts(most)).isTrue();
    assertThat(expectation.accepts(below)).isFalse();
    assertThat(expectation.accepts(above)).isFalse();
  }

  @Test
  void aYearAcceptsAnyOfItsDays() {
    Expectation year = read("2035", ReadingContext.wanting(Kind.DATE));
    assertThat(year.accepts(day(2035, 1, 1))).isTrue();
    assertThat(year.accepts(day(2035, 12, 31))).isTrue();
    assertThat(year.accepts(day(2036, 1, 1))).isFalse();
    Expectation by = read("by 2035", ReadingContext.wanting(Kind.DATE));
    assertThat(by.accepts(day(2035, 12, 31))).isTrue();
    assertThat(by.accepts(day(2036, 1, 1))).isFalse();
    Expectation after = read("after 2035", ReadingContext.wanting(Kind.DATE));
    assertThat(after.accepts(day(2035, 12, 31))).isFalse();
    assertThat(after.accepts(day(2036, 1, 1))).isTrue();
    Expectation before = read("before 2040", ReadingContext.wanting(Kind.DATE));
    assertThat(before.accepts(day(2039, 12, 31))).isTrue();
    assertThat(before.accepts(day(2040, 1, 1))).isFalse();
  }

  @Test
  void anOutcomeIsNoNumberAndAcceptsNone() {
    Expectation never = read("never", ReadingContext.wanting(Kind.DATE));
    assertThat(never.shape()).isEqualTo(Shape.NEVER);
    assertThat(never.kind()).isEqualTo(Kind.DATE);
    assertThat(never.accepts(BigDecimal.TEN)).isFalse();
    assertThat(read("not reached", ReadingContext.ANY).shape()).isEqualTo(Shape.NOT_REACHED);
    assertThat(read("Reached", ReadingContext.ANY).shape()).isEqualTo(Shape.REACHED);
    assertThat(read("ended", ReadingContext.ANY).shape()).isEqualTo(Shape.ENDED);
    assertThat(read("no target", ReadingContext.ANY).shape()).isEqualTo(Shape.NO_TARGET);
  }

  @Test
  void moneyRemembersItsCurrency() {
    Expectation money = read("about £3.75bn", ReadingContext.wanting(Kind.MONEY));
    assertThat(money.currency()).isEqualTo("GBP");
    assertThat(money.kind()).isEqualTo(Kind.MONEY);
    assertThat(money.low()).isEqualByComparingTo("3375000000");
    assertThat(read("60 USD/barrel", ReadingContext.ANY).currency()).isEqualTo("USD/barrel");
  }

  @Test
  void aThirdIsShownRounded() {
    assertThat(read("a third", ReadingContext.ANY).intervalText())
        .isEqualTo("32.83333 % or more and under 33.83333 %");
  }

  @Test
  void aShareMayBeExpectedBelowNothing() {
    // The grant element of a loan that costs more than the rate of discount is negative.
    assertThat(interval("-3 %")).isEqualTo("-3.5 % or more and under -2.5 %");
    assertThat(interval("at least -3 %")).isEqualTo("-3 % or more");
    assertThat(interval("about -3 %")).isEqualTo("-3.3 % or more and under -2.7 %");
    assertThat(interval("between -5 % and 5 %")).isEqualTo("-5 % or more and under 5 %");
    assertThat(interval("-3 % ± 1 point")).isEqualTo("-4 % or more and under -2 %");
    // A share that is agreed is not, and no share is more than the whole.
    assertThat(Quantities.read("-3 %", ReadingContext.wanting(Kind.SHARE)))
        .isInstanceOfSatisfying(
            Reading.Refused.class, why -> assertThat(why.code()).isEqualTo(Code.OUT_OF_BOUNDS));
    assertThat(Expectation.read("103 %", ReadingContext.wanting(Kind.SHARE)))
        .isInstanceOf(Reading.Refused.class);
  }

  private static String interval(String text) {
    return read(text, ReadingContext.wanting(Kind.SHARE)).intervalText();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          DURATION | 250              | NUMBER_WITHOUT_UNIT | 250       | `250 years`
          DURATION | nevr             | BAD_EXPECTATION     | nevr      | `never`
          DURATION | foo bar          | BAD_EXPECTATION     | foo bar   | `about`
          DATE     | foo bar          | BAD_EXPECTATION     | foo bar   | `by 2035`
          DURATION | about 250 yeers  | MISSPELLED_UNIT     | yeers     | years
          DURATION | by 10 years      | BAD_EXPECTATION     | by 10 years | `at most 10 years`
          DATE     | at least 2035    | BAD_EXPECTATION     | at least 2035 | `not before 2035`
          DATE     | about 2035       | BAD_EXPECTATION     | about 2035 | between 2034
          DATE     | 2035 ± 2 years   | BAD_EXPECTATION     | 2035 ± 2 years | between 2034
          SHARE    | 50 % ± 3 %       | BAD_EXPECTATION     | 50 % ± 3 % | `between 47 % and 53 %` or `between 48.5 % and 51.5 %`
          SHARE    | about 0 %        | BAD_EXPECTATION     | about 0 % | at most
          DURATION | 250 years ± 0 years | BAD_EXPECTATION  | 250 years ± 0 years | above zero
          DURATION | 250 years ± a lot | BAD_EXPECTATION    | ± a lot   | `250 years ± 10 years`
          DURATION | 250 years ± 10   | NUMBER_WITHOUT_UNIT | 10        | `10 years`
          MONEY    | 5 bn USD ± 1 bn EUR | CURRENCY_MISMATCH | 1 bn EUR | same currency
          PRICE    | 60 USD/t ± 5 EUR/t | CURRENCY_MISMATCH | 5 EUR/t | same good
          PRICE    | 60 USD/t ± 5 USD | WRONG_KIND          | 5 USD     | `5 USD/t`
          VOLUME   | 5 t ± 100 kg     | CURRENCY_MISMATCH   | 100 kg    | same good
          DURATION | 250 years ± 3 points | BAD_EXPECTATION | ± 3 points | `250 years ± 10 years`
          DURATION | between 20 and 10 years | RANGE_BACKWARDS | between 20 and 10 years | `between 10 and 20 years`
          DURATION | between 10 and 10 years | BAD_EXPECTATION | between 10 and 10 years | `10 years`
          DURATION | 500 billion USD  | WRONG_KIND          | 500 billion USD | `250 years`
          GENERATIONS | several decades | WRONG_KIND        | several decades | `10 generations`
          DURATION | 250 years or     | NOT_A_QUANTITY      | or        | `250 years`
          """)
  void aFaultyExpectationIsRefusedWithTheFix(
      Kind wanted, String text, Code code, String span, String help) {
    ExpectationReading reading = Expectation.read(text, ReadingContext.wanting(wanted));
    assertThat(reading).isInstanceOf(Reading.Refused.class);
    Reading.Refused refused = (Reading.Refused) reading;
    assertThat(refused.code()).as(refused.sentence()).isEqualTo(code);
    assertThat(text.substring(refused.offset(), refused.offset() + refused.length()))
        .isEqualTo(span);
    assertThat(refused.help()).contains(help);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2:1", "about 2:1"})
  void theWarningOfAnUnquotedRatioIsPassedOn(String text) {
    ExpectationReading reading =
        Expectation.read(text, ReadingContext.wanting(Kind.RATIO).asUnquoted());
    assertThat(reading).isInstanceOf(ExpectationReading.Read.class);
    Reading.Refused warning = ((ExpectationReading.Read) reading).warning();
    assertThat(warning).isNotNull();
    assertThat(warning.code()).isEqualTo(Code.UNQUOTED_RATIO);
  }

  private static BigDecimal day(int year, int month, int day) {
    return BigDecimal.valueOf(new CalendarDate(year, month, day).epochDay());
  }

  private static Expectation read(String text, ReadingContext context) {
    ExpectationReading reading = Expectation.read(text, context);
    assertThat(reading).as(text).isInstanceOf(ExpectationReading.Read.class);
    return ((ExpectationReading.Read) reading).expectation();
  }
}

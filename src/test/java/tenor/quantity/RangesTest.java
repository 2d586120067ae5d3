package tenor.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tenor.problem.Code;

class RangesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          between 1 and 4 billion USD/year | between 1 and 4 billion USD/year | 1000000000 | 4000000000
          1 to 4 billion USD/year          | between 1 and 4 billion USD/year | 1000000000 | 4000000000
          1–4 billion USD/year             | between 1 and 4 billion USD/year | 1000000000 | 4000000000
          1 - 4 billion USD per year       | between 1 and 4 billion USD/year | 1000000000 | 4000000000
          $1–4bn a year                    | between 1 and 4 billion USD/year | 1000000000 | 4000000000
          $1bn–$4bn a year                 | between 1 and 4 billion USD/year | 1000000000 | 4000000000
          between $1bn a year and $4bn a year | between 1 and 4 billion USD/year | 1000000000 | 4000000000
          USD 1–4 billion                  | between 1 and 4 billion USD      | 1000000000 | 4000000000
          between one and four billion dollars | between 1 and 4 billion USD  | 1000000000 | 4000000000
          between 500 million and 4 billion USD | between 500 million USD and 4 billion USD | 500000000 | 4000000000
          between 500 USD and 1 million USD | between 500 USD and 1 million USD | 500 | 1000000
          between 0 and 5 billion USD      | between 0 and 5 billion USD      | 0 | 5000000000
          between 25 % and 75 %            | between 25 % and 75 %            | 0.25 | 0.75
          25–75 %                          | between 25 % and 75 %            | 0.25 | 0.75
          between half and two thirds      | between 50 % and two thirds      | 0.5 | 0.6666666666666666666666666666666667
          between -1 and 3 %/year          | between -1 %/year and 3 %/year   | -0.01 | 0.03
          between 1 % and 3 % a year       | between 1 %/year and 3 %/year    | 0.01 | 0.03
          between 10 and 20 years          | between 10 and 20 years          | 10 | 20
          from 10 to 20 years              | between 10 and 20 years          | 10 | 20
          between 1 and 20 years           | between 1 and 20 years           | 1 | 20
          between 6 months and 2 years     | between 6 months and 2 years     | 0.5 | 2
          between two hundred and fifty and three hundred years | between 250 and 300 years | 250 | 300
          between 1 to 1 and 2 to 1        | between 1 to 1 and 2 to 1        | 1 | 2
          between 5 and 10 generations     | between 5 and 10 generations     | 5 | 10
          between 5200 and 12000 USD/t     | between 5200 and 12000 USD/t     | 5200 | 12000
          between $60 and $80 a barrel     | between 60 and 80 USD/barrel     | 60 | 80
          between $60 a barrel and $80 a barrel | between 60 and 80 USD/barrel | 60 | 80
          28–30 thousand barrels/day       | between 28 and 30 thousand barrels/day | 10220000 | 10950000
          between 300 and 330 kb/d         | between 300 and 330 thousand barrels/day | 109500000 | 120450000
          between 5 t and 10 t/year        | between 5 and 10 t/year          | 5 | 10
          between 1 and 2 barrels          | between 1 and 2 barrels          | 1 | 2
          5 to 10 million t                | between 5 and 10 million t       | 5000000 | 10000000
          between 36.5 and 42 UAH/USD      | between 36.5 and 42 UAH/USD      | 36.5 | 42
          between 100 and 120 points       | between 100 and 120 points       | 100 | 120
          between 5 and 10 annuities       | between 5 and 10 annuities       | 5 | 10
          between 2025 and 2030            | between 2025 and 2030            | 20089 | 21915
          2025–2030                        | between 2025 and 2030            | 20089 | 21915
          2025-02-23 to 2025-03-02         | between 2025-02-23 and 2025-03-02 | 20142 | 20149
          """)
  void rangesHaveManySpellings(String text, String canonical, BigDecimal low, BigDecimal high) {
    Range range = read(text, ReadingContext.ANY);
    assertThat(range.text()).isEqualTo(canonical);
    assertThat(range.low().value()).isEqualByComparingTo(low);
    assertThat(range.high().value()).isEqualByComparingTo(high);
    assertThat(read(canonical, ReadingContext.ANY)).isEqualTo(range);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          between 4 and 1 billion USD  | RANGE_BACKWARDS     | between 4 and 1 billion USD | `between 1 and 4 billion USD`
          between 75 % and 25 %        | RANGE_BACKWARDS     | between 75 % and 25 % | `between 25 % and 75 %`
          between 1 and 4              | NUMBER_WITHOUT_UNIT | 1       | `50 %`
          between 1 and 4 bilion USD   | MISSPELLED_UNIT     | bilion  | billion
          between 1,000 and 4000 USD   | AMBIGUOUS_COMMA     | 1,000   | 1000
          between 1 billion USD and 4  | NUMBER_WITHOUT_UNIT | 4       | unit
          $1 to $4 billion             | NUMBER_WITHOUT_UNIT | $1      | scale at both ends
          between 1 bn EUR and 2 bn USD | CURRENCY_MISMATCH  | between 1 bn EUR and 2 bn USD | same currency
          between 5200 and 12000 USD/tx | MISSPELLED_UNIT    | tx      | 5200 USD/t
          between 60 USD/t and 80 USD/barrel | CURRENCY_MISMATCH | between 60 USD/t and 80 USD/barrel | same good
          between 5 t and 10 kg        | CURRENCY_MISMATCH   | between 5 t and 10 kg | same good
          between 40 UAH/USD and 45 UAH/EUR | CURRENCY_MISMATCH | between 40 UAH/USD and 45 UAH/EUR | two currencies
          12000–5200 USD/t             | RANGE_BACKWARDS     | 12000–5200 USD/t | `between 5200 and 12000 USD/t`
          between 5 % and 2 years      | WRONG_KIND          | between 5 % and 2 years | same kind
          5 years                      | NOT_A_QUANTITY      | 5 years | both ends
          between 5 years              | NOT_A_QUANTITY      | between 5 years | both ends
          between 50 % and 150 %       | OUT_OF_BOUNDS       | 150 %   | 100 %
          """)
  void aFaultyRangeIsRefusedWithTheSpan(String text, Code code, String span, String help) {
    RangeReading reading = Ranges.read(text, ReadingContext.ANY);
    assertThat(reading).isInstanceOf(Reading.Refused.class);
    Reading.Refused refused = (Reading.Refused) reading;
    assertThat(refused.code()).as(refused.sentence()).isEqualTo(code);
    assertThat(text.substring(refused.offset(), refused.offset() + refused.length()))
        .isEqualTo(span);
    assertThat(refused.help()).contains(help);
  }

  @Test
  void theWantedKindIsCheckedAtBothEnds() {
    RangeReading reading =
        Ranges.read("between 1 and 4 billion USD", ReadingContext.wanting(Kind.MONEY_PER_YEAR));
    assertThat(reading).isInstanceOf(Reading.Refused.class);
    assertThat(((Reading.Refused) reading).code()).isEqualTo(Code.WRONG_KIND);
  }

  @Test
  void bothEndsLieInside() {
    Range years = read("between 10 and 20 years", ReadingContext.ANY);
    assertThat(years.contains(new BigDecimal("10"))).isTrue();
    assertThat(years.contains(new BigDecimal("20"))).isTrue();
    assertThat(years.contains(new BigDecimal("20.01"))).isFalse();
    assertThat(years.contains(new BigDecimal("9.99"))).isFalse();
    Range dates = read("between 2025 and 2030", ReadingContext.ANY);
    assertThat(dates.contains(day(2030, 12, 31))).isTrue();
    assertThat(dates.contains(day(2031, 1, 1))).isFalse();
    assertThat(dates.kind()).isEqualTo(Kind.DATE);
  }

  @Test
  void countsMayBeBareWhereCountsAreWanted() {
    Range range = read("between 5 and 7", ReadingContext.wanting(Kind.COUNT));
    assertThat(range.text()).isEqualTo("between 5 and 7");
  }

  @Test
  void aRangeBuiltBackwardsOrOfTwoKindsIsAMistakeOfTheCaller() {
    Quantity ten = Quantity.of(Kind.DURATION, BigDecimal.TEN, null);
    Quantity one = Quantity.of(Kind.DURATION, BigDecimal.ONE, null);
    Quantity share = Quantity.of(Kind.SHARE, BigDecimal.ONE, null);
    assertThatThrownBy(() -> new Range(ten, one)).hasMessageContaining("10 years");
    assertThatThrownBy(() -> new Range(one, share)).hasMessageContaining("kinds");
    Quantity tonne = Quantity.of(Kind.VOLUME, BigDecimal.ONE, "t");
    Quantity kilograms = Quantity.of(Kind.VOLUME, BigDecimal.TEN, "kg");
    assertThatThrownBy(() -> new Range(tonne, kilograms)).hasMessageContaining("10 kg");
  }

  private static BigDecimal day(int year, int month, int day) {
    return BigDecimal.valueOf(new CalendarDate(year, month, day).epochDay());
  }

  private static Range read(String text, ReadingContext context) {
    RangeReading reading = Ranges.read(text, context);
    assertThat(reading).as(text).isInstanceOf(RangeReading.Read.class);
    return ((RangeReading.Read) reading).range();
  }
}

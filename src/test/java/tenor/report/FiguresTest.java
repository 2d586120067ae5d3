package tenor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tenor.metric.Answer;
import tenor.quantity.CalendarDate;
import tenor.quantity.Kind;
import tenor.quantity.Quantities;
import tenor.quantity.Quantity;
import tenor.quantity.Reading;
import tenor.quantity.ReadingContext;
import tenor.quantity.Unit;

final class FiguresTest {

  /** The texts are those of the issue and of the format's worked examples. */
  @ParameterizedTest
  @CsvSource({
    "MONEY, 4.92e9, 4.92 billion USD",
    "MONEY, 122920000000, 122.92 billion USD",
    "MONEY, 5e11, 500 billion USD",
    "MONEY, 1e12, 1 trillion USD",
    "MONEY, 75e6, 75 million USD",
    "MONEY, 31823, 31.823 thousand USD",
    "MONEY, 9999, 9999 USD",
    "MONEY, 0, 0 USD",
    "MONEY, 999999999999, 1 trillion USD",
    "MONEY_PER_YEAR, 9.84e9, 9.84 billion USD/year",
    "MONEY_PER_YEAR, 5e8, 500 million USD/year",
    "SHARE, 0.5, 50 %",
    "SHARE, 0.66666666666, 66.667 %",
    "RATE, 0.0271580889, 2.7158 %/year",
    "RATE, -0.01, -1 %/year",
    "RATIO, 2, 2 to 1",
    "RATIO, 4.28610, 4.2861 to 1",
    "COUNT, 7, 7",
  })
  void aFigureHasFiveDigitsAtMostAndNoZerosAtTheEnd(Kind kind, double value, String text) {
    assertThat(Figures.text(value, kind, "USD")).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "PRICE, USD/t, 5200.004, 5200 USD/t",
    "PRICE, USD/t, 12000, 12000 USD/t",
    "VOLUME, barrel, 1.325e9, 1.325 billion barrels",
    "VOLUME, barrel, 1, 1 barrel",
    "VOLUME_PER_YEAR, t, 5e6, 5 million t/year",
    "EXCHANGE_RATE, UAH/USD, 40.15, 40.15 UAH/USD",
    "INDEX, , 112.5, 112.5 points",
    "INDEX, , 1, 1 point",
  })
  void aFigureOfGoodsNamesWhatItCountsAndReadsBack(
      Kind kind, String denomination, double value, String text) {
    assertThat(Figures.text(value, kind, denomination)).isEqualTo(text);
    Reading reading = Quantities.read(text, ReadingContext.wanting(kind));
    assertThat(reading).isInstanceOf(Reading.Read.class);
    assertThat(((Reading.Read) reading).quantity().denomination()).isEqualTo(denomination);
  }

  @Test
  void aNumberOfAFormulaNamesItsGood() {
    BigDecimal many = BigDecimal.valueOf(28_000);
    assertThat(Figures.text(many, Unit.of(Kind.PRICE, "USD", "t"))).isEqualTo("28000 USD/t");
    assertThat(Figures.text(many, Unit.of(Kind.VOLUME, null, "barrel")))
        .isEqualTo("28 thousand barrels");
    assertThat(Figures.text(many, Unit.of(Kind.VOLUME_PER_YEAR, null, "t")))
        .isEqualTo("28 thousand t/year");
    assertThat(Figures.text(many, new Unit("USD", 1, -1, "t", -1)))
        .isEqualTo("28 thousand USD/(t·year)");
  }

  /** Years as the issue gives them: 105.44, 43.73, 27.21, 17.27, 175.7 in full 175.67…. */
  @ParameterizedTest
  @CsvSource({
    "250, 250 years",
    "1, 1 year",
    "105.43801, 105.44 years",
    "43.7284, 43.73 years",
    "909.0909, 909.09 years",
    "12345.678, 12346 years",
    "0.0833333, 0.0833 years",
    "249.99999999999997, 250 years",
    "0, 0 years",
  })
  void yearsHaveTwoDecimalsAtMost(double years, String text) {
    assertThat(Figures.text(years, Kind.DURATION, null)).isEqualTo(text);
  }

  @Test
  void aDateIsADayAndGenerationsAreCounted() {
    CalendarDate day = new CalendarDate(2275, 1, 1);
    assertThat(Figures.text((double) day.epochDay(), Kind.DATE, null)).isEqualTo("2275-01-01");
    assertThat(Figures.text(new Answer.Figure(10, Kind.GENERATIONS, null)))
        .isEqualTo("10 generations");
    assertThat(Figures.text(1, Kind.GENERATIONS, null)).isEqualTo("1 generation");
  }

  @Test
  void whatIsNoNumberIsSaidInWords() {
    assertThat(Figures.text(Double.POSITIVE_INFINITY, Kind.DURATION, null)).isEqualTo("not met");
    assertThat(Figures.text(Double.NaN, Kind.MONEY, "USD")).isEqualTo("no figure");
    assertThat(Figures.text((Quantity) null)).isEqualTo("not stated");
    assertThat(Figures.number(Double.POSITIVE_INFINITY)).isEqualTo("not met");
    assertThat(Figures.number(Double.NaN)).isEqualTo("no figure");
  }

  /** What people are shown can be written into a file: each text reads as a quantity of its kind. */
  @ParameterizedTest
  @CsvSource({
    "MONEY, 122920000000", "MONEY_PER_YEAR, 9.84e9", "SHARE, 0.66667", "RATE, 0.027158",
    "RATE, -0.01", "DURATION, 105.44", "RATIO, 1.5", "MONEY, 31823",
  })
  void aFigureCanBeReadBack(Kind kind, double value) {
    String text = Figures.text(value, kind, "USD");
    Reading reading = Quantities.read(text, ReadingContext.wanting(kind));
    assertThat(reading).isInstanceOf(Reading.Read.class);
    Quantity read = ((Reading.Read) reading).quantity();
    assertThat(read.value()).isEqualByComparingTo(BigDecimal.valueOf(value));
  }

  @Test
  void aSpanSaysItsUnitOnce() {
    assertThat(Figures.span(1000 / 3.0, 500, Kind.DURATION, null)).isEqualTo("333.33 to 500 years");
    assertThat(Figures.span(0.98039, 1, Kind.SHARE, null)).isEqualTo("98.039 to 100 %");
    assertThat(Figures.span(5e8, 2e9, Kind.MONEY, "USD"))
        .isEqualTo("500 million USD to 2 billion USD");
    assertThat(Figures.span(0, 2e9, Kind.MONEY, "USD")).isEqualTo("0 to 2 billion USD");
    assertThat(Figures.span(1, 2, Kind.RATIO, null)).isEqualTo("1 to 1 to 2 to 1");
    assertThat(Figures.span(500, Double.POSITIVE_INFINITY, Kind.DURATION, null))
        .isEqualTo("500 years up to not met at all");
    assertThat(Figures.span(7, 7, Kind.DURATION, null)).isEqualTo("7 years");
  }

  @Test
  void aSpanOfQuantitiesRoundsThem() {
    Quantity low = Quantity.of(Kind.RATE, new BigDecimal("0.00482530000001"), null);
    Quantity high = Quantity.of(Kind.RATE, new BigDecimal("0.0052968"), null);
    assertThat(Figures.span(low, high)).isEqualTo("0.48253 to 0.52968 %/year");
    assertThat(Figures.rounded(low)).isEqualTo("0.48253 %/year");
  }

  @Test
  void moneyBesideBillionsIsCountedInBillions() {
    assertThat(Figures.text(new BigDecimal("5e8"), Scale.BILLION, "USD"))
        .isEqualTo("0.5 billion USD");
    assertThat(Figures.text(new BigDecimal("5e6"), Scale.BILLION, "USD"))
        .isEqualTo("5 million USD");
    assertThat(Figures.text(new BigDecimal("5e12"), Scale.BILLION, "USD"))
        .isEqualTo("5 trillion USD");
  }

  @Test
  void aNumberOfAFormulaShowsItsUnit() {
    BigDecimal five = BigDecimal.valueOf(5);
    assertThat(Figures.text(five, Unit.NONE)).isEqualTo("5");
    assertThat(Figures.text(five, new Unit(null, 0, 1))).isEqualTo("5 years");
    assertThat(Figures.text(five, new Unit(null, 0, -1))).isEqualTo("500 %/year");
    assertThat(Figures.text(five, new Unit("USD", 1, -1))).isEqualTo("5 USD/year");
    assertThat(Figures.text(five, new Unit("USD", 1, 1))).isEqualTo("5 USD·year");
  }

  @Test
  void anExactNumberReadsBackToTheSameBits() {
    double[] numbers = {0.1, 0.1 + 0.2, 1 / 3.0, 5e11, 122.99999999999989, 1e-300, -17.25, 0};
    for (double number : numbers) {
      assertThat(Figures.exact(number).doubleValue()).isEqualTo(number);
    }
    assertThat(Figures.exact(0.1).toPlainString()).isEqualTo("0.1");
    assertThat(Figures.exact(0.1 + 0.2).toPlainString()).isEqualTo("0.30000000000000004");
    assertThat(Figures.exact(5e11).toPlainString()).isEqualTo("500000000000");
  }

  @Test
  void numbersBeyondAllScalesAreWrittenWithAPowerOfTen() {
    assertThat(Figures.text(1.0607e28, Kind.MONEY, "USD")).isEqualTo("1.0607e16 trillion USD");
    assertThat(Figures.number(1.5e-20)).isEqualTo("1.5e-20");
  }

  @Test
  void aScaleSuitsFromOneOfIt() {
    assertThat(Scale.of(new BigDecimal("999999999"))).isEqualTo(Scale.MILLION);
    assertThat(Scale.of(new BigDecimal("1e9"))).isEqualTo(Scale.BILLION);
    assertThat(Scale.of(BigDecimal.valueOf(9999))).isEqualTo(Scale.ONE);
    assertThat(Scale.BILLION.unit("USD")).isEqualTo("billion USD");
    assertThat(Scale.ONE.unit("USD")).isEqualTo("USD");
    assertThat(Scale.BILLION.count(5e8)).isEqualTo(0.5);
  }
}

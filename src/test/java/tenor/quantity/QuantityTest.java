package tenor.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

  private static final List<Kind> KINDS = List.of(Kind.values());

  private static final String[] SCALES = {"", " thousand", " million", " billion", " trillion"};
  private static final String[] UNITS = {
    " USD",
    " UAH/year",
    " EUR/month",
    " %",
    " %/year",
    " years",
    " months",
    " days",
    " weeks",
    " decades",
    " centuries",
    " to 1",
    " to 3",
    " generations",
    " annuities",
    " USD/t",
    " EUR/barrel",
    " t",
    " kg",
    " oz",
    " lb",
    " g",
    " MWh",
    " MMBtu",
    " barrels",
    " carats",
    " m3",
    " t/year",
    " m3/month",
    " barrels/day",
    " oz/quarter",
    " carats/half-year",
    " UAH/USD",
    " points",
    " USD/day",
    ""
  };

  /** The resolutions of the Conventions: half of each is the margin of an expectation. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          250 years       | 10
          100 years       | 10
          10 years        | 1
          2000 years      | 100
          5 years         | 1
          1250 years      | 10
          10.0 years      | 0.1
          2.5 billion USD | 100000000
          500 billion USD | 10000000000
          500,000,000,000 USD | 10000000000
          2 billion USD   | 1000000000
          50 %            | 0.01
          12.5 %          | 0.001
          half            | 0.01
          two thirds      | 0.01
          4 %/year        | 0.01
          2 to 1          | 1
          3 to 2          | 0.5
          10 generations  | 1
          100 generations | 1
          2025-02-23      | 1
          2024-02         | 29
          2025            | 365
          0 USD           | 1
          5200 USD/t      | 100
          60 USD/barrel   | 1
          10 million t    | 1000000
          730 barrels/day | 3650
          40.15 UAH/USD   | 0.01
          112.5 points    | 0.1
          """)
  void theLastDigitThatCountsGivesTheResolution(String text, BigDecimal resolution) {
    assertThat(QuantitySpellingsTest.read(text, ReadingContext.ANY).resolution())
        .isEqualByComparingTo(resolution);
  }

  @Test
  @Tag("slow")
  void readingTheCanonicalTextOfWhatWasReadGivesAnEqualQuantity() {
    Random random = new Random(23);
    int read = 0;
    for (int i = 0; i < 20_000; i++) {
      String unit = UNITS[random.nextInt(UNITS.length)];
      String scale = unit.contains(" to ") ? "" : SCALES[random.nextInt(SCALES.length)];
      String text = digits(random) + scale + unit;
      Reading reading = Quantities.read(text, anyOrCount(unit));
      if (reading instanceof Reading.Read first) {
        read++;
        assertRoundTrip(text, first.quantity(), anyOrCount(unit));
      }
    }
    assertThat(read).isGreaterThan(15_000);
  }

  @Test
  @Tag("slow")
  void readingTheCanonicalTextOfACalculatedNumberGivesAnEqualQuantity() {
    Random random = new Random(250);
    for (int i = 0; i < 20_000; i++) {
      Kind kind = KINDS.get(random.nextInt(KINDS.size()));
      boolean date = kind == Kind.DATE;
      BigDecimal value = date
          ? BigDecimal.valueOf(random.nextInt(2_000_000) - 300_000)
          : BigDecimal.valueOf(random.nextLong() >>> (1 + random.nextInt(60)), random.nextInt(20));
      BigDecimal legal = kind == Kind.SHARE ? value.min(BigDecimal.ONE) : value;
      Quantity quantity = Quantity.of(kind, legal, denomination(kind));
      assertThat(quantity.value()).isEqualByComparingTo(legal);
      assertRoundTrip(legal + " " + kind, quantity, ReadingContext.wanting(kind));
    }
  }

  private static String denomination(Kind kind) {
    return switch (kind) {
      case PRICE -> "USD/barrel";
      case VOLUME, VOLUME_PER_YEAR -> "carat";
      case EXCHANGE_RATE -> "UAH/USD";
      default -> "USD";
    };
  }

  private static void assertRoundTrip(String from, Quantity quantity, ReadingContext context) {
    Reading reading = Quantities.read(quantity.text(), context);
    if (!(reading instanceof Reading.Read again)
        || !again.quantity().equals(quantity)
        || !again.quantity().text().equals(quantity.text())
        || again.quantity().hashCode() != quantity.hashCode()
        || again.quantity().value().compareTo(quantity.value()) != 0
        || again.quantity().resolution().compareTo(quantity.resolution()) != 0) {
      assertThat(reading).as(from + " → " + quantity.text()).isEqualTo(quantity);
    }
  }

  private static ReadingContext anyOrCount(String unit) {
    return unit.isEmpty() ? ReadingContext.wanting(Kind.COUNT) : ReadingContext.ANY;
  }

  private static String digits(Random random) {
    StringBuilder digits = new StringBuilder();
    int whole = 1 + random.nextInt(random.nextInt(8) == 0 ? 20 : 3);
    for (int i = 0; i < whole; i++) {
      digits.append(random.nextInt(3) == 0 ? 0 : random.nextInt(10));
    }
    if (random.nextInt(3) == 0) {
      digits.append('.');
      for (int i = 1 + random.nextInt(4); i > 0; i--) {
        digits.append(random.nextInt(3) == 0 ? 0 : random.nextInt(10));
      }
    }
    return digits.toString();
  }

  @Test
  void aNumberFromACalculationIsWrittenInItsUsualScale() {
    assertThat(of(Kind.MONEY, "500000000000")).isEqualTo("500 billion USD");
    assertThat(of(Kind.MONEY, "2450000000")).isEqualTo("2.45 billion USD");
    assertThat(of(Kind.MONEY_PER_YEAR, "9840000000")).isEqualTo("9.84 billion USD/year");
    assertThat(of(Kind.MONEY, "1234567891")).isEqualTo("1234567891 USD");
    assertThat(of(Kind.MONEY, "350000")).isEqualTo("350 thousand USD");
    assertThat(of(Kind.RATE, "0.04")).isEqualTo("4 %/year");
    assertThat(of(Kind.RATE, "-0.005")).isEqualTo("-0.5 %/year");
    assertThat(of(Kind.SHARE, "1")).isEqualTo("100 %");
    assertThat(of(Kind.DURATION, "175.7")).isEqualTo("175.7 years");
    assertThat(of(Kind.DURATION, "1")).isEqualTo("1 year");
    assertThat(of(Kind.RATIO, "2")).isEqualTo("2 to 1");
    assertThat(of(Kind.DATE, "20142")).isEqualTo("2025-02-23");
    assertThat(of(Kind.GENERATIONS, "10")).isEqualTo("10 generations");
    assertThat(of(Kind.COUNT, "7")).isEqualTo("7");
    assertThat(of(Kind.PRICE, "12000")).isEqualTo("12000 USD/barrel");
    assertThat(of(Kind.VOLUME, "10000000")).isEqualTo("10 million carats");
    assertThat(of(Kind.VOLUME, "1")).isEqualTo("1 carat");
    assertThat(of(Kind.VOLUME_PER_YEAR, "28000")).isEqualTo("28 thousand carats/year");
    assertThat(of(Kind.EXCHANGE_RATE, "40.15")).isEqualTo("40.15 UAH/USD");
    assertThat(of(Kind.INDEX, "112.5")).isEqualTo("112.5 points");
    assertThat(of(Kind.INDEX, "1")).isEqualTo("1 point");
  }

  private static String of(Kind kind, String value) {
    return Quantity.of(kind, new BigDecimal(value), denomination(kind)).text();
  }

  /** Columns: text, what its number counts, currency, good, second currency, unit in formulas. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
          2 billion USD/year | USD     | USD | -      | -   | USD/year
          5200 USD/t         | USD/t   | USD | t      | -   | USD/t
          10 million t       | t       | -   | t      | -   | t
          330 kb/d           | barrel  | -   | barrel | -   | barrel/year
          40.15 UAH/USD      | UAH/USD | UAH | -      | USD | 1
          112.5 points       | -       | -   | -      | -   | 1
          7 annuities        | -       | -   | -      | -   | 1
          """)
  void aQuantitySaysWhatItsNumberCounts(
      String text, String counts, String currency, String good, String counter, String unit) {
    Quantity quantity = QuantitySpellingsTest.read(text, ReadingContext.ANY);
    assertThat(quantity.denomination()).isEqualTo(counts);
    assertThat(quantity.currency()).isEqualTo(currency);
    assertThat(quantity.good()).isEqualTo(good);
    assertThat(quantity.counterCurrency()).isEqualTo(counter);
    assertThat(quantity.unit().text()).isEqualTo(unit);
  }

  @Test
  void anotherValueOfTheSameThingKeepsCurrencyAndGood() {
    Quantity price = QuantitySpellingsTest.read("5200 USD/t", ReadingContext.ANY);
    assertThat(price.withValue(new BigDecimal("12000")).text()).isEqualTo("12000 USD/t");
    Quantity flow = QuantitySpellingsTest.read("1 barrel/day", ReadingContext.ANY);
    assertThat(flow.withValue(new BigDecimal("365")).sameValueAs(flow)).isTrue();
  }

  @Test
  void aPriceNeedsBothCurrencyAndGoodAndARateOfExchangeBothCurrencies() {
    for (Kind kind : new Kind[] {Kind.PRICE, Kind.EXCHANGE_RATE, Kind.VOLUME}) {
      assertThatThrownBy(() -> Quantity.of(kind, BigDecimal.ONE, null))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(kind.label());
    }
    assertThatThrownBy(() -> Quantity.of(Kind.PRICE, BigDecimal.ONE, "USD"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Quantity.of(Kind.EXCHANGE_RATE, BigDecimal.ONE, "USD"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theSameNumberOfAnotherGoodOrCurrencyIsAnotherValue() {
    String[] texts = {"60 USD/t", "60 USD/barrel", "60 EUR/t", "60 UAH/USD", "60 UAH/EUR", "60 t"};
    for (String one : texts) {
      for (String other : texts) {
        assertThat(QuantitySpellingsTest.read(one, ReadingContext.ANY)
                .sameValueAs(QuantitySpellingsTest.read(other, ReadingContext.ANY)))
            .as(one + " and " + other)
            .isEqualTo(one.equals(other));
      }
    }
  }

  @Test
  void moneyNeedsACurrencyAndOtherKindsIgnoreIt() {
    assertThatThrownBy(() -> Quantity.of(Kind.MONEY, BigDecimal.ONE, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Quantity.of(Kind.DURATION, BigDecimal.ONE, "USD").currency()).isNull();
    assertThat(Quantity.of(Kind.MONEY, BigDecimal.ONE, "UAH").currency()).isEqualTo("UAH");
  }

  @Test
  void onlyDatesHaveADay() {
    Quantity years = Quantity.of(Kind.DURATION, BigDecimal.TEN, null);
    assertThatThrownBy(years::date).hasMessageContaining("10 years");
    Quantity day = Quantity.ofDate(new CalendarDate(2025, 2, 23));
    assertThat(day.date()).isEqualTo(day.lastDate()).hasToString("2025-02-23");
  }

  @Test
  void equalMeansEquallyPreciseAndSameValueDoesNot() {
    Quantity billion = QuantitySpellingsTest.read("1 billion USD", ReadingContext.ANY);
    Quantity millions = QuantitySpellingsTest.read("1000 million USD", ReadingContext.ANY);
    assertThat(billion).isNotEqualTo(millions);
    assertThat(billion.sameValueAs(millions)).isTrue();
    Quantity year = QuantitySpellingsTest.read("1 year", ReadingContext.ANY);
    assertThat(year.sameValueAs(QuantitySpellingsTest.read("12 months", ReadingContext.ANY)))
        .isTrue();
    assertThat(year.sameValueAs(billion)).isFalse();
    Quantity euros = QuantitySpellingsTest.read("1 billion EUR", ReadingContext.ANY);
    assertThat(euros.sameValueAs(billion)).isFalse();
    assertThat(QuantitySpellingsTest.read("$1bn", ReadingContext.ANY))
        .isEqualTo(billion)
        .hasSameHashCodeAs(billion);
  }

  @Test
  void theExampleOfEveryKindIsCanonical() {
    for (Kind kind : Kind.values()) {
      Quantity quantity = QuantitySpellingsTest.read(kind.example(), ReadingContext.wanting(kind));
      assertThat(quantity.text()).isEqualTo(kind.example());
      assertThat(kind.label()).isNotBlank();
    }
  }
}

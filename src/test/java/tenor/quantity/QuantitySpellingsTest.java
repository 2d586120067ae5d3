package tenor.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The spellings of people, each with the kind, the canonical spelling and the value in base units. */
class QuantitySpellingsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "500 billion USD",
        "$500bn",
        "US$500 billion",
        "500bn USD",
        "USD 500 billion",
        "$ 500 bn",
        "500 billion dollars",
        "500 billion US dollars",
        "500 billion U.S. dollars",
        "$500B",
        "five hundred billion dollars",
        "500,000,000,000 USD",
        "500 000 million USD",
        "500\u00A0billion\u202FUSD",
        "500\u2009bn\u2009USD",
        "  500  billion   USD  ",
        "usd 500bn",
        "USD500bn",
        "500 billion usd",
        "$500 billion USD",
        "500 BILLION USD"
      })
  void fiveHundredBillionDollarsHaveManySpellings(String text) {
    Quantity quantity = read(text, ReadingContext.ANY);
    assertThat(quantity.kind()).isEqualTo(Kind.MONEY);
    assertThat(quantity.text()).isEqualTo("500 billion USD");
    assertThat(quantity.value()).isEqualByComparingTo("500000000000");
    assertThat(quantity.currency()).isEqualTo("USD");
  }

  @Test
  void theSameAmountWrittenLessPreciselyKeepsItsSpelling() {
    Quantity half = read("$0.5 trn", ReadingContext.ANY);
    assertThat(half.text()).isEqualTo("0.5 trillion USD");
    assertThat(half.sameValueAs(read("500 billion USD", ReadingContext.ANY))).isTrue();
    assertThat(half).isNotEqualTo(read("500 billion USD", ReadingContext.ANY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2 billion USD/year", "$2bn a year", "2 billion USD per year", "2 billion USD a year",
        "USD 2bn/yr", "2bn USD per annum", "2bn USD annually", "$2 billion yearly",
        "$2bn each year", "two billion dollars every year", "2 bn USD p.a.", "2bn USD / year",
        "$2bn/y", "USD 2bn pa", "2 billion U.S. dollars a year"
      })
  void twoBillionDollarsAYearHaveManySpellings(String text) {
    Quantity quantity = read(text, ReadingContext.wanting(Kind.MONEY_PER_YEAR));
    assertThat(quantity.text()).isEqualTo("2 billion USD/year");
    assertThat(quantity.value()).isEqualByComparingTo("2000000000");
    assertThat(quantity.unit().text()).isEqualTo("USD/year");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          €1.2 bn                     | 1.2 billion EUR         | 1200000000
          £3.75bn                     | 3.75 billion GBP        | 3750000000
          UAH 47.7bn                  | 47.7 billion UAH        | 47700000000
          ₴47.7bn                     | 47.7 billion UAH        | 47700000000
          ¥100 million                | 100 million JPY         | 100000000
          $1.5 trn                    | 1.5 trillion USD        | 1500000000000
          $75m                        | 75 million USD          | 75000000
          75 mln euros                | 75 million EUR          | 75000000
          5 million Swiss francs      | 5 million CHF           | 5000000
          C$5m                        | 5 million CAD           | 5000000
          5m Canadian dollars         | 5 million CAD           | 5000000
          R$ 5 bn                     | 5 billion BRL           | 5000000000
          $500 CAD                    | 500 CAD                 | 500
          half a billion dollars      | 0.5 billion USD         | 500000000
          one and a half billion euros| 1.5 billion EUR         | 1500000000
          a billion dollars           | 1 billion USD           | 1000000000
          two thousand five hundred USD | 2500 USD              | 2500
          1,234,567.5 USD             | 1234567.5 USD           | 1234567.5
          1'234'567 CHF               | 1234567 CHF             | 1234567
          350,000,000 USD             | 350 million USD         | 350000000
          75000 USD                   | 75 thousand USD         | 75000
          5200 USD                    | 5200 USD                | 5200
          1000 million USD            | 1.0 billion USD         | 1000000000
          0 USD                       | 0 USD                   | 0
          +5 billion USD              | 5 billion USD           | 5000000000
          10 billions of dollars      | 10 billion USD          | 10000000000
          """)
  void money(String text, String canonical, BigDecimal value) {
    assertReads(text, ReadingContext.ANY, Kind.MONEY, canonical, value);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          50 %           | 50 %       | 0.5
          50%            | 50 %       | 0.5
          50 percent     | 50 %       | 0.5
          50 per cent    | 50 %       | 0.5
          fifty percent  | 50 %       | 0.5
          half           | 50 %       | 0.5
          one half       | 50 %       | 0.5
          a quarter      | 25 %       | 0.25
          three quarters | 75 %       | 0.75
          three-quarters | 75 %       | 0.75
          an eighth      | 12.5 %     | 0.125
          all            | 100 %      | 1
          0 %            | 0 %        | 0
          12.50 %        | 12.50 %    | 0.125
          a third        | a third    | 0.3333333333333333333333333333333333
          1/3            | a third    | 0.3333333333333333333333333333333333
          two thirds     | two thirds | 0.6666666666666666666666666666666667
          two-thirds     | two thirds | 0.6666666666666666666666666666666667
          four sixths    | two thirds | 0.6666666666666666666666666666666667
          """)
  void shares(String text, String canonical, BigDecimal value) {
    assertReads(text, ReadingContext.ANY, Kind.SHARE, canonical, value);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          4 %/year             | 4 %/year    | 0.04
          4% a year            | 4 %/year    | 0.04
          4 percent per year   | 4 %/year    | 0.04
          4 % p.a.             | 4 %/year    | 0.04
          4 % annually         | 4 %/year    | 0.04
          four percent a year  | 4 %/year    | 0.04
          3.25 % per annum     | 3.25 %/year | 0.0325
          -1 %/year            | -1 %/year   | -0.01
          −1 %/year            | -1 %/year   | -0.01
          minus 1 % a year     | -1 %/year   | -0.01
          150 %/year           | 150 %/year  | 1.5
          """)
  void rates(String text, String canonical, BigDecimal value) {
    assertReads(text, ReadingContext.ANY, Kind.RATE, canonical, value);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          250 years                   | 250 years   | 250
          two hundred and fifty years | 250 years   | 250
          15.7 years                  | 15.7 years  | 15.7
          6 months                    | 6 months    | 0.5
          six months                  | 6 months    | 0.5
          90 days                     | 90 days     | 0.2465753424657534246575342465753425
          365 days                    | 365 days    | 1
          ten years                   | 10 years    | 10
          twenty-five years           | 25 years    | 25
          a hundred years             | 100 years   | 100
          a year                      | 1 year      | 1
          half a year                 | 0.5 years   | 0.5
          a year and a half           | 1.5 years   | 1.5
          a decade                    | 1 decade    | 10
          two centuries               | 2 centuries | 200
          30 yrs                      | 30 years    | 30
          10y                         | 10 years    | 10
          """)
  void durations(String text, String canonical, BigDecimal value) {
    assertReads(text, ReadingContext.ANY, Kind.DURATION, canonical, value);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          2 to 1                         | 2 to 1    | 2
          2:1                            | 2 to 1    | 2
          2 : 1                          | 2 to 1    | 2
          two to one                     | 2 to 1    | 2
          two-to-one                     | 2 to 1    | 2
          twice                          | 2 to 1    | 2
          double                         | 2 to 1    | 2
          three times                    | 3 to 1    | 3
          $2 for every $1                | 2 to 1    | 2
          two dollars for every dollar   | 2 to 1    | 2
          2 USD for each USD 1           | 2 to 1    | 2
          1.5 to 1                       | 1.5 to 1  | 1.5
          3 to 2                         | 3 to 2    | 1.5
          1 to 3                         | 1 to 3    | 0.3333333333333333333333333333333333
          """)
  void ratios(String text, String canonical, BigDecimal value) {
    assertReads(text, ReadingContext.ANY, Kind.RATIO, canonical, value);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          2025-02-23        | 2025-02-23 | 2025-02-23 | 2025-02-23
          2025-2-3          | 2025-02-03 | 2025-02-03 | 2025-02-03
          23 Feb 2025       | 2025-02-23 | 2025-02-23 | 2025-02-23
          23 February 2025  | 2025-02-23 | 2025-02-23 | 2025-02-23
          23rd of February 2025 | 2025-02-23 | 2025-02-23 | 2025-02-23
          February 23, 2025 | 2025-02-23 | 2025-02-23 | 2025-02-23
          Feb. 23, 2025     | 2025-02-23 | 2025-02-23 | 2025-02-23
          23-Feb-2025       | 2025-02-23 | 2025-02-23 | 2025-02-23
          2025              | 2025       | 2025-01-01 | 2025-12-31
          2025-02           | 2025-02    | 2025-02-01 | 2025-02-28
          2024-02           | 2024-02    | 2024-02-01 | 2024-02-29
          February 2025     | 2025-02    | 2025-02-01 | 2025-02-28
          sept 2025         | 2025-09    | 2025-09-01 | 2025-09-30
          """)
  void dates(String text, String canonical, String first, String last) {
    for (ReadingContext context :
        new ReadingContext[] {ReadingContext.ANY, ReadingContext.wanting(Kind.DATE)}) {
      Quantity quantity = read(text, context);
      assertThat(quantity.kind()).isEqualTo(Kind.DATE);
      assertThat(quantity.text()).isEqualTo(canonical);
      assertThat(quantity.date().toString()).isEqualTo(first);
      assertThat(quantity.lastDate().toString()).isEqualTo(last);
      assertThat(quantity.value().longValueExact()).isEqualTo(quantity.date().epochDay());
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          seven annuities | COUNT       | 7 annuities    | 7
          1 annuity       | COUNT       | 1 annuity      | 1
          12 installments | COUNT       | 12 instalments | 12
          ten generations | GENERATIONS | 10 generations | 10
          10 generations  | GENERATIONS | 10 generations | 10
          a generation    | GENERATIONS | 1 generation   | 1
          """)
  void countsAndGenerations(String text, Kind kind, String canonical, BigDecimal value) {
    assertReads(text, ReadingContext.ANY, kind, canonical, value);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          5200 USD/t              | 5200 USD/t       | 5200
          $5200 a tonne           | 5200 USD/t       | 5200
          5200 dollars per tonne  | 5200 USD/t       | 5200
          USD 5200 per metric ton | 5200 USD/t       | 5200
          5200 USD/MT             | 5200 USD/t       | 5200
          12000 USD/t             | 12000 USD/t      | 12000
          60 USD/barrel           | 60 USD/barrel    | 60
          $60 a barrel            | 60 USD/barrel    | 60
          sixty dollars a barrel  | 60 USD/barrel    | 60
          $60/bbl                 | 60 USD/barrel    | 60
          $60/b                   | 60 USD/barrel    | 60
          1900 USD/oz             | 1900 USD/oz      | 1900
          $1900 per troy ounce    | 1900 USD/oz      | 1900
          12 USD/MWh              | 12 USD/MWh       | 12
          €12 per megawatt-hour   | 12 EUR/MWh       | 12
          3.50 USD/MMBtu          | 3.50 USD/MMBtu   | 3.5
          4 USD/lb                | 4 USD/lb         | 4
          60 USD/kg               | 60 USD/kg        | 60
          60 USD/g                | 60 USD/g         | 60
          0.30 USD per cubic metre | 0.30 USD/m3     | 0.3
          1.4 million USD/carat   | 1400000 USD/carat | 1400000
          60 pounds a tonne       | 60 GBP/t         | 60
          """)
  void prices(String text, String canonical, BigDecimal value) {
    assertReads(text, ReadingContext.ANY, Kind.PRICE, canonical, value);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          1325 million barrels     | 1.325 billion barrels | 1325000000
          10 million t             | 10 million t          | 10000000
          10m tonnes               | 10 million t          | 10000000
          5 t                      | 5 t                   | 5
          5t                       | 5 t                   | 5
          ten million metric tons  | 10 million t          | 10000000
          5 million mt             | 5 million t           | 5000000
          5 kt                     | 5 thousand t          | 5000
          half a tonne             | 0.5 t                 | 0.5
          two and a half tonnes    | 2.5 t                 | 2.5
          a tonne and a half       | 1.5 t                 | 1.5
          a barrel                 | 1 barrel              | 1
          5 MMbbl                  | 5 million barrels     | 5000000
          28 thousand b            | 28 thousand barrels   | 28000
          100 m3                   | 100 m3                | 100
          100 m³                   | 100 m3                | 100
          5 million cubic meters   | 5 million m3          | 5000000
          5 bcm                    | 5 billion m3          | 5000000000
          2 Moz                    | 2 million oz          | 2000000
          5 GWh                    | 5 thousand MWh        | 5000
          75 kg                    | 75 kg                 | 75
          9 g                      | 9 g                   | 9
          10 lbs                   | 10 lb                 | 10
          3 carats                 | 3 carats              | 3
          10 MMBtu                 | 10 MMBtu              | 10
          """)
  void volumes(String text, String canonical, BigDecimal value) {
    assertReads(text, ReadingContext.ANY, Kind.VOLUME, canonical, value);
  }

  /** A day is 1/365 and a month 1/12 of a year: 28,000 × 365 = 10,220,000. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          28 thousand barrels/day       | 28 thousand barrels/day   | 10220000
          28 thousand barrels a day     | 28 thousand barrels/day   | 10220000
          28000 barrels daily           | 28 thousand barrels/day   | 10220000
          330 kb/d                      | 330 thousand barrels/day  | 120450000
          330 000 bpd                   | 330 thousand barrels/day  | 120450000
          330 thousand bpd              | 330 thousand barrels/day  | 120450000
          1.2 mb/d                      | 1.2 million barrels/day   | 438000000
          5 b/d                         | 5 barrels/day             | 1825
          1 barrel/day                  | 1 barrel/day              | 365
          500 barrels/month             | 500 barrels/month         | 6000
          5 million tonnes a year       | 5 million t/year          | 5000000
          5 million t p.a.              | 5 million t/year          | 5000000
          5 million t/quarter           | 5 million t/quarter       | 20000000
          5 million t/half-year         | 5 million t/half-year     | 10000000
          100 million m3/year           | 100 million m3/year       | 100000000
          100 million cubic metres a year | 100 million m3/year     | 100000000
          10 thousand MWh annually      | 10 thousand MWh/year      | 10000
          """)
  void volumesPerYear(String text, String canonical, BigDecimal value) {
    assertReads(text, ReadingContext.ANY, Kind.VOLUME_PER_YEAR, canonical, value);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          40.15 UAH/USD         | EXCHANGE_RATE | 40.15 UAH/USD | 40.15
          UAH 40.15 per USD     | EXCHANGE_RATE | 40.15 UAH/USD | 40.15
          ₴40.15 to the dollar  | EXCHANGE_RATE | 40.15 UAH/USD | 40.15
          40.15 hryvnias a dollar | EXCHANGE_RATE | 40.15 UAH/USD | 40.15
          2.80 USD/GBP          | EXCHANGE_RATE | 2.80 USD/GBP  | 2.8
          $2.80/£               | EXCHANGE_RATE | 2.80 USD/GBP  | 2.8
          $2.80 to the pound    | EXCHANGE_RATE | 2.80 USD/GBP  | 2.8
          $2.80 per pound sterling | EXCHANGE_RATE | 2.80 USD/GBP | 2.8
          112.5 points          | INDEX         | 112.5 points  | 112.5
          one hundred points    | INDEX         | 100 points    | 100
          1 point               | INDEX         | 1 point       | 1
          """)
  void ratesOfExchangeAndIndices(String text, Kind kind, String canonical, BigDecimal value) {
    assertReads(text, ReadingContext.ANY, kind, canonical, value);
  }

  @Test
  void theDollarOfAPriceAndOfARateOfExchangeIsTheOneThatTheFileNames() {
    ReadingContext canada = ReadingContext.ANY.withDollar("CAD");
    assertThat(read("$60 a barrel", canada).text()).isEqualTo("60 CAD/barrel");
    assertThat(read("30 UAH per dollar", canada).text()).isEqualTo("30 UAH/CAD");
  }

  @Test
  void aLetterBehindMoneyIsAScaleAndAloneAGood() {
    assertThat(read("$5 b", ReadingContext.ANY).text()).isEqualTo("5 billion USD");
    assertThat(read("5 b USD", ReadingContext.ANY).text()).isEqualTo("5 billion USD");
    assertThat(read("$26T", ReadingContext.ANY).text()).isEqualTo("26 trillion USD");
    assertThat(read("$26tn", ReadingContext.ANY).text()).isEqualTo("26 trillion USD");
    assertThat(read("5 m USD", ReadingContext.ANY).text()).isEqualTo("5 million USD");
    assertThat(read("5 m t", ReadingContext.ANY).text()).isEqualTo("5 million t");
  }

  @Test
  void aBareNumberIsACountWhereOneIsWanted() {
    ReadingContext counts = ReadingContext.wanting(Kind.COUNT);
    assertReads("7", counts, Kind.COUNT, "7", new BigDecimal("7"));
    assertReads("seven", counts, Kind.COUNT, "7", new BigDecimal("7"));
  }

  @Test
  void aShareAboveOneHundredPercentIsReadWhereRatiosAreWantedToo() {
    ReadingContext multiples = ReadingContext.wanting(Kind.SHARE, Kind.RATIO);
    assertReads("150 %", multiples, Kind.SHARE, "150 %", new BigDecimal("1.5"));
  }

  @Test
  void moneyMayFlowByTheDayTheMonthOrTheQuarter() {
    assertReads(
        "200 million USD/month",
        ReadingContext.ANY,
        Kind.MONEY_PER_YEAR,
        "200 million USD/month",
        new BigDecimal("2400000000"));
    assertReads(
        "$1bn a quarter",
        ReadingContext.ANY,
        Kind.MONEY_PER_YEAR,
        "1 billion USD/quarter",
        new BigDecimal("4000000000"));
    assertReads(
        "$1bn per half-year",
        ReadingContext.ANY,
        Kind.MONEY_PER_YEAR,
        "1 billion USD/half-year",
        new BigDecimal("2000000000"));
    assertReads(
        "$2 million a day",
        ReadingContext.ANY,
        Kind.MONEY_PER_YEAR,
        "2 million USD/day",
        new BigDecimal("730000000"));
  }

  @Test
  void theDollarIsTheOneThatTheFileNames() {
    ReadingContext canada = ReadingContext.ANY.withDollar("CAD");
    assertThat(read("$5bn", canada).text()).isEqualTo("5 billion CAD");
    assertThat(read("5 billion dollars", canada).text()).isEqualTo("5 billion CAD");
    assertThat(read("US$5bn", canada).text()).isEqualTo("5 billion USD");
  }

  @Test
  void whatNamesItsDollarNeedsNoContext() {
    ReadingContext several = ReadingContext.ANY.withDollar(null);
    assertThat(read("US$5bn", several).text()).isEqualTo("5 billion USD");
    assertThat(read("$5bn CAD", several).text()).isEqualTo("5 billion CAD");
    assertThat(read("$2 for every $1", several).text()).isEqualTo("2 to 1");
  }

  @Test
  void anUnquotedRatioWithAColonIsReadWithAWarning() {
    Reading unquoted = Quantities.read("2:1", ReadingContext.ANY.asUnquoted());
    assertThat(unquoted).isInstanceOf(Reading.Read.class);
    Reading.Refused warning = ((Reading.Read) unquoted).warning();
    assertThat(warning).isNotNull();
    assertThat(warning.code().id()).isEqualTo("W030");
    assertThat(warning.offset()).isZero();
    assertThat(warning.length()).isEqualTo(3);
    assertThat(warning.help()).contains("`2 to 1`");
    assertThat(((Reading.Read) Quantities.read("2:1", ReadingContext.ANY)).warning())
        .isNull();
    Reading words = Quantities.read("2 to 1", ReadingContext.ANY.asUnquoted());
    assertThat(((Reading.Read) words).warning()).isNull();
  }

  static Quantity read(String text, ReadingContext context) {
    Reading reading = Quantities.read(text, context);
    assertThat(reading).as(text).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).quantity();
  }

  private static void assertReads(
      String text, ReadingContext context, Kind kind, String canonical, BigDecimal value) {
    Quantity quantity = read(text, context);
    assertThat(quantity.kind()).isEqualTo(kind);
    assertThat(quantity.text()).isEqualTo(canonical);
    assertThat(quantity.value()).isEqualByComparingTo(value);
    Quantity again = read(canonical, context);
    assertThat(again).isEqualTo(quantity);
    assertThat(again.resolution()).isEqualByComparingTo(quantity.resolution());
  }
}

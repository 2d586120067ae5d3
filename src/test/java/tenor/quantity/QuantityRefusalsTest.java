package tenor.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Problem;

/** What is refused, with the exact faulty span and a fix that stands in the help. */
class QuantityRefusalsTest {

  /** Columns: kinds wanted (or any), text, code, faulty span, a part of the help. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          ANY  | 500                 | NUMBER_WITHOUT_UNIT | 500         | `500 billion USD`
          ANY  | 500 billion         | NUMBER_WITHOUT_UNIT | 500 billion | `500 billion USD`
          ANY  | 75m                 | NUMBER_WITHOUT_UNIT | 75m         | `75 million USD`
          ANY  | 2 billion/year      | NUMBER_WITHOUT_UNIT | 2 billion/year | `2 billion USD/year`
          DURATION | 250             | NUMBER_WITHOUT_UNIT | 250         | `250 years`
          RATIO    | 2               | NUMBER_WITHOUT_UNIT | 2           | `2 to 1`
          SHARE    | 50              | NUMBER_WITHOUT_UNIT | 50          | `50 %`
          RATE     | four            | NUMBER_WITHOUT_UNIT | four        | `4 %/year`
          MONEY    | 2025            | NUMBER_WITHOUT_UNIT | 2025        | `2025 USD`
          ANY  | 500,000             | AMBIGUOUS_COMMA     | 500,000     | `500000` or `500.000`
          ANY  | 500,000 USD         | AMBIGUOUS_COMMA     | 500,000     | `500000 USD`
          ANY  | $500,000 billion    | AMBIGUOUS_COMMA     | 500,000     | `$500.000 billion`
          ANY  | 2,5 billion USD     | AMBIGUOUS_COMMA     | 2,5         | `2.5 billion USD`
          ANY  | 0,500 billion USD   | AMBIGUOUS_COMMA     | 0,500       | `0.500 billion USD`
          ANY  | 1.234,56 EUR        | AMBIGUOUS_COMMA     | 1.234,56    | `1234.56 EUR`
          ANY  | 1.234.567 EUR       | AMBIGUOUS_COMMA     | 1.234.567   | without separators
          ANY  | 1,2,3 EUR           | AMBIGUOUS_COMMA     | 1,2,3       | without separators
          ANY  | 500 bilion USD      | MISSPELLED_UNIT     | bilion      | `500 billion USD`
          ANY  | 500 billoin USD     | MISSPELLED_UNIT     | billoin     | `500 billion USD`
          ANY  | 500 billion USX     | MISSPELLED_UNIT     | USX         | `500 billion USD`
          ANY  | USX 500 billion     | MISSPELLED_UNIT     | USX         | `USD 500 billion`
          ANY  | 5 billion hryvnas of | NOT_A_QUANTITY     | of          | Keep
          ANY  | 250 yeers           | MISSPELLED_UNIT     | yeers       | `250 years`
          ANY  | 2 billion USD per yaer | MISSPELLED_UNIT  | yaer        | `2 billion USD per year`
          ANY  | 5200 USD/tx         | MISSPELLED_UNIT     | tx          | half-year
          ANY  | 60 USD/barel        | MISSPELLED_UNIT     | barel       | `60 USD/barrel`
          ANY  | $60 a barel         | MISSPELLED_UNIT     | barel       | `$60 a barrel`
          ANY  | 5 million tones     | MISSPELLED_UNIT     | tones       | `5 million tonnes`
          ANY  | 5 barels            | MISSPELLED_UNIT     | barels      | `5 barrels`
          ANY  | 5 million tons      | MISSPELLED_UNIT     | tons        | `5 million t`
          ANY  | 60 USD/ton          | MISSPELLED_UNIT     | ton         | `60 USD/t`
          ANY  | 5 Mt                | MISSPELLED_UNIT     | Mt          | `5 t` or `5 million t`
          ANY  | 5Mt a year          | MISSPELLED_UNIT     | Mt          | `5 t a year` or `5 million t a year`
          ANY  | 5 Mbbl              | MISSPELLED_UNIT     | Mbbl        | `5 thousand barrels` or `5 million barrels`
          ANY  | 1.2 Mb/d            | MISSPELLED_UNIT     | Mb          | `1.2 million barrels/d`
          ANY  | 0.12 USD/kWh        | MISSPELLED_UNIT     | kWh         | `MWh`
          ANY  | 5 gallons           | MISSPELLED_UNIT     | gallons     | `barrel`
          ANY  | $2.80 per pound     | MISSPELLED_UNIT     | pound       | `$2.80 per lb` for the weight or `$2.80 per GBP`
          ANY  | 40 UAH/USX          | MISSPELLED_UNIT     | USX         | `40 UAH/USD`
          ANY  | 40 UAH per franc    | MISSPELLED_UNIT     | franc       | `40 UAH per CHF`
          ANY  | $26t                | MISSPELLED_UNIT     | t           | `$26 trillion`, or `$26/t`
          ANY  | 26t USD             | MISSPELLED_UNIT     | t           | `26 trillion USD`, or `26 USD/t`
          ANY  | 26 USD t            | MISSPELLED_UNIT     | t           | `26 trillion USD`, or `26 USD/t`
          ANY  | 26t USD/year        | MISSPELLED_UNIT     | t           | `26 trillion USD/year`.
          ANY  | 5 b                 | NUMBER_WITHOUT_UNIT | 5 b         | `5 billion USD` or `5 barrels`
          ANY  | 5 b/year            | NUMBER_WITHOUT_UNIT | 5 b/year    | `5 billion USD/year` or `5 barrels/year`
          VOLUME | 5 T               | NUMBER_WITHOUT_UNIT | 5 T         | `5 trillion t` or `5 t`
          MONEY | 5 b                | NUMBER_WITHOUT_UNIT | 5 b         | Write `5 billion USD`.
          ANY  | 5200/t              | NUMBER_WITHOUT_UNIT | 5200/t      | `5200 USD/t`
          PRICE | 5200               | NUMBER_WITHOUT_UNIT | 5200        | `5200 USD/t`
          INDEX | 112.5              | NUMBER_WITHOUT_UNIT | 112.5       | `112.5 points`
          EXCHANGE_RATE | 40.15      | NUMBER_WITHOUT_UNIT | 40.15       | `40.15 UAH/USD`
          VOLUME | 10 million        | NUMBER_WITHOUT_UNIT | 10 million  | `10 million t`
          ANY  | $5,200 a tonne      | AMBIGUOUS_COMMA     | 5,200       | `$5200 a tonne` or `$5.200 a tonne`
          ANY  | 28,000 barrels/day  | AMBIGUOUS_COMMA     | 28,000      | `28000 barrels/day` or `28.000 barrels/day`
          ANY  | 5 t/barrel          | MISSPELLED_UNIT     | barrel      | half-year
          ANY  | 5 points/year       | MISSPELLED_UNIT     | 5 points/year | `112.5 points`
          ANY  | 5 USD/dollar        | NOT_A_QUANTITY      | 5 USD/dollar | `40.15 UAH/USD`
          ANY  | 40 UAH for 1 USD    | NOT_A_QUANTITY      | 40 UAH for 1 USD | `40.15 UAH/USD`
          ANY  | 60 USD/barrel/year  | NOT_A_QUANTITY      | /year       | `60 USD/barrel`
          ANY  | 5 barrels of oil a day | NOT_A_QUANTITY   | of oil a day | `28 thousand barrels/day`
          ANY  | -60 USD/barrel      | OUT_OF_BOUNDS       | -60 USD/barrel | zero or more
          ANY  | -5 t                | OUT_OF_BOUNDS       | -5 t        | zero or more
          ANY  | -5 t/year           | OUT_OF_BOUNDS       | -5 t/year   | zero or more
          ANY  | -40 UAH/USD         | OUT_OF_BOUNDS       | -40 UAH/USD | zero or more
          ANY  | -2 points           | OUT_OF_BOUNDS       | -2 points   | zero or more
          ANY  | 5 francs            | MISSPELLED_UNIT     | francs      | `CHF`
          ANY  | 1 %/month           | MISSPELLED_UNIT     | 1 %/month   | `4 %/year`
          ANY  | 250 years a year    | MISSPELLED_UNIT     | 250 years a year | `250 years`
          ANY  | 5 EUR USD           | NOT_A_QUANTITY      | USD         | Keep
          ANY  | €5 USD              | NOT_A_QUANTITY      | USD         | one of them
          ANY  | 150 %               | OUT_OF_BOUNDS       | 150 %       | `1.5 to 1`
          ANY  | -4 %                | OUT_OF_BOUNDS       | -4 %        | 0 %
          ANY  | -5 billion USD      | OUT_OF_BOUNDS       | -5 billion USD | zero or more
          ANY  | -$5bn               | OUT_OF_BOUNDS       | -$5bn       | zero or more
          ANY  | -250 years          | OUT_OF_BOUNDS       | -250 years  | zero or more
          ANY  | -100 %/year         | OUT_OF_BOUNDS       | -100 %/year | above -100
          ANY  | 2 to 0              | OUT_OF_BOUNDS       | 2 to 0      | `2 to 1`
          ANY  | NaN                 | NOT_A_QUANTITY      | NaN         | `50 %`
          ANY  | Infinity            | NOT_A_QUANTITY      | Infinity    | `50 %`
          ANY  | 1e9                 | NOT_A_QUANTITY      | 1e9         | `1 billion`
          ANY  | 1e999999999 USD     | NOT_A_QUANTITY      | 1e999999999 | `1 billion`
          ANY  | 5E+3 USD            | NOT_A_QUANTITY      | 5E+3        | `1 billion`
          ANY  | lots of money       | NOT_A_QUANTITY      | lots of money | `50 %`
          ANY  | a lot of money      | NOT_A_QUANTITY      | a lot of money | `50 %`
          ANY  | twise               | NOT_A_QUANTITY      | twise       | `twice`
          ANY  | --5 %/year          | NOT_A_QUANTITY      | --5 %/year  | `50 %`
          ANY  | 1/12                | NOT_A_QUANTITY      | /12         | `50 %`
          ANY  | about 250 years     | NOT_A_QUANTITY      | about       | `expect:`
          ANY  | 1 to 4 billion USD  | NOT_A_QUANTITY      | 1 to 4 billion USD | `range:`
          ANY  | 10-20 years         | NOT_A_QUANTITY      | 10-20 years | `range:`
          ANY  | 250 years or so     | NOT_A_QUANTITY      | or so       | `250 years`
          ANY  | 2025-02-30          | BAD_DATE            | 30          | `2025-02-28`
          ANY  | 30 Feb 2025         | BAD_DATE            | 30          | `2025-02-28`
          ANY  | February 30, 2025   | BAD_DATE            | 30          | `2025-02-28`
          ANY  | 2025-13             | BAD_DATE            | 13          | 2025-02-23
          ANY  | 2025-2030           | BAD_DATE            | 2030        | `between 2025 and 2030`
          ANY  | 23/02/2025          | BAD_DATE            | 23/02/2025  | `2025-02-23`
          ANY  | 03/02/2025          | BAD_DATE            | 03/02/2025  | `2025-02-03` or `2025-03-02`
          ANY  | 23.02.2025          | BAD_DATE            | 23.02.2025  | `2025-02-23`
          ANY  | 23-02-2025          | BAD_DATE            | 23-02-2025  | `2025-02-23`
          ANY  | 25 Feb              | BAD_DATE            | 25 Feb      | `2025-02-23`
          ANY  | 2025-02-23T00:00    | BAD_DATE            | T00:00      | `2025-02-23`
          """)
  void theFaultySpanAndTheFixAreNamed(
      String wanted, String text, Code code, String span, String help) {
    ReadingContext context =
        wanted.equals("ANY") ? ReadingContext.ANY : ReadingContext.wanting(Kind.valueOf(wanted));
    Reading.Refused refused = refused(text, context);
    assertThat(refused.code()).as(refused.sentence()).isEqualTo(code);
    assertThat(text.substring(refused.offset(), refused.offset() + refused.length()))
        .isEqualTo(span);
    assertThat(refused.help()).contains(help);
    assertThat(refused.sentence()).endsWith(".");
  }

  /** Columns: kind wanted, text, what the help offers. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          RATE           | 4 %                | `4 %/year`
          SHARE          | 4 %/year           | `4 %`
          MONEY_PER_YEAR | 2 billion USD      | `2 billion USD/year`
          MONEY          | 2 billion USD/year | `2 billion USD`
          RATIO          | 50 %               | `0.5 to 1`
          SHARE          | 1 to 2             | `50 %`
          GENERATIONS    | 250 years          | `10 generations`
          DURATION       | 10 generations     | `250 years`
          DURATION       | 7 annuities        | `7 years`
          DATE           | 250 years          | `2025-02-23`
          MONEY          | 50 %               | `500 billion USD`
          DURATION       | 23 Feb 2025        | `250 years`
          COUNT          | 250 years          | `7 annuities`
          PRICE          | 5200 USD           | `5200 USD/t`
          PRICE          | 4 %                | `5200 USD/t`
          VOLUME         | 5 t/year           | `5 t`
          VOLUME         | 5 barrels/day      | `5 barrels`
          VOLUME         | 5 million pounds   | `5 million lb`
          VOLUME_PER_YEAR | 5 t               | `5 t/year`
          EXCHANGE_RATE  | 40.15 UAH          | `40.15 UAH/USD`
          EXCHANGE_RATE  | $2.80              | `2.80 USD/GBP`
          INDEX          | 7 annuities        | `7 points`
          MONEY          | 60 USD/barrel      | `500 billion USD`
          """)
  void theWrongKindIsRefusedWithTheRightSpelling(Kind wanted, String text, String help) {
    Reading.Refused refused = refused(text, ReadingContext.wanting(wanted));
    assertThat(refused.code()).isEqualTo(Code.WRONG_KIND);
    assertThat(refused.offset()).isZero();
    assertThat(refused.length()).isEqualTo(text.length());
    assertThat(refused.help()).contains(help);
    assertThat(refused.sentence()).contains(wanted.label());
  }

  @Test
  void everyPairOfKindsIsCheckedAgainstEachOther() {
    for (Kind written : Kind.values()) {
      for (Kind wanted : Kind.values()) {
        Reading reading = Quantities.read(written.example(), ReadingContext.wanting(wanted));
        assertThat(reading instanceof Reading.Read)
            .as(written + " where " + wanted + " is wanted")
            .isEqualTo(written == wanted);
      }
    }
  }

  @Test
  void theSentenceOfAWrongKindSaysWhatWasReadAndWhatIsWanted() {
    Reading.Refused refused = refused("$2bn", ReadingContext.wanting(Kind.MONEY_PER_YEAR));
    assertThat(refused.sentence())
        .isEqualTo("This is money (2 billion USD); money per year is wanted here.");
    Set<Kind> several = Set.of(Kind.MONEY, Kind.MONEY_PER_YEAR, Kind.SHARE);
    assertThat(refused("4 %/year", new ReadingContext("USD", several)).sentence())
        .endsWith("money, money per year or a share is wanted here.");
  }

  @Test
  void aNamedQuantityOfTheWrongKindIsRefusedInTheSameWords() {
    Quantity money = QuantitySpellingsTest.read("2 billion USD", ReadingContext.ANY);
    assertThat(Quantities.checkKind(money, Set.of(Kind.MONEY))).isEmpty();
    assertThat(Quantities.checkKind(money, Set.of())).isEmpty();
    assertThat(Quantities.checkKind(money, Set.of(Kind.MONEY_PER_YEAR)))
        .hasValueSatisfying(refused -> {
          assertThat(refused.code()).isEqualTo(Code.WRONG_KIND);
          assertThat(refused.help()).contains("`2 billion USD/year`");
        });
  }

  @Test
  void aDollarIsAmbiguousWhereSeveralAreNamed() {
    Reading.Refused sign = refused("$500bn", ReadingContext.ANY.withDollar(null));
    assertThat(sign.code()).isEqualTo(Code.AMBIGUOUS_DOLLAR);
    assertThat(sign.offset()).isZero();
    assertThat(sign.length()).isEqualTo(1);
    assertThat(sign.help()).contains("`500 billion USD`");
    Reading.Refused word = refused("500 billion dollars", ReadingContext.ANY.withDollar(null));
    Reading.Refused price = refused("$60 a barrel", ReadingContext.ANY.withDollar(null));
    assertThat(price.code()).isEqualTo(Code.AMBIGUOUS_DOLLAR);
    assertThat(price.help()).contains("`60 USD/barrel`");
    Reading.Refused rate = refused("40 UAH/$", ReadingContext.ANY.withDollar(null));
    assertThat(rate.offset()).isEqualTo(7);
    assertThat(rate.help()).contains("`40 UAH/USD`");
    assertThat(word.offset()).isEqualTo(12);
    assertThat(word.length()).isEqualTo(7);
  }

  @Test
  void fortyDigitsAreReadAndOneMoreIsRefused() {
    String forty = "1".repeat(40);
    assertThat(Quantities.read(forty + " USD", ReadingContext.ANY))
        .isInstanceOf(Reading.Read.class);
    Reading.Refused refused = refused(forty + "1 USD", ReadingContext.ANY);
    assertThat(refused.code()).isEqualTo(Code.OUT_OF_BOUNDS);
    assertThat(refused.length()).isEqualTo(41);
  }

  @Test
  void aMillionCharactersAreRefusedAtOnce() {
    for (String part : new String[] {"9", " ", "a", "1,", "two ", "-", "😀"}) {
      String text = part.repeat(1_000_000 / part.length());
      assertTimeout(Duration.ofSeconds(1), () -> {
        assertThat(Quantities.read(text, ReadingContext.ANY)).isInstanceOf(Reading.Refused.class);
        assertThat(Ranges.read(text, ReadingContext.ANY)).isInstanceOf(Reading.Refused.class);
        assertThat(Expectation.read(text, ReadingContext.ANY)).isInstanceOf(Reading.Refused.class);
      });
    }
  }

  @Test
  void nothingAtAllIsRefused() {
    assertThat(refused("", ReadingContext.ANY).code()).isEqualTo(Code.NOT_A_QUANTITY);
    assertThat(refused(" \t ", ReadingContext.ANY).code()).isEqualTo(Code.NOT_A_QUANTITY);
  }

  @Test
  void theSpanCountsCharactersAsPeopleDo() {
    Reading.Refused refused = refused("5 😀 bilion", ReadingContext.ANY);
    assertThat(refused.offset() + refused.length()).isLessThanOrEqualTo(10);
  }

  @Test
  void aRefusalBecomesAProblemAtItsPlaceInTheFile() {
    Reading.Refused refused = refused("500 bilion USD", ReadingContext.ANY);
    Problem problem = refused.at(new Place("a.scenario.yaml", 7, 11, 14));
    assertThat(problem.place()).isEqualTo(new Place("a.scenario.yaml", 7, 15, 6));
    assertThat(problem.code()).isEqualTo(Code.MISSPELLED_UNIT);
    assertThat(problem.sentence()).contains("`bilion`");
  }

  @Test
  void wordsThatAreQuantitiesAreReserved() {
    assertThat(Quantities.reservedWords()).contains("half", "twice", "all", "never");
  }

  private static Reading.Refused refused(String text, ReadingContext context) {
    Reading reading = Quantities.read(text, context);
    assertThat(reading).as(text).isInstanceOf(Reading.Refused.class);
    return (Reading.Refused) reading;
  }
}

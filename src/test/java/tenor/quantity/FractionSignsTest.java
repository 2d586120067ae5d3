package tenor.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tenor.problem.Code;

/** Numbers with fractions, basis points and abbreviated scales, in values and in running text alike. */
class FractionSignsTest {

  private static Reading read(String text) {
    return Quantities.read(text, ReadingContext.ANY.withDollar("USD"));
  }

  private static Quantity quantity(String text) {
    return ((Reading.Read) read(text)).quantity();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "22½ years | 22.5 years",
        "22 ½ years | 22.5 years",
        "2 1/2 years | 2.5 years",
        "1¾ billion USD | 1.75 billion USD",
        "$1½ billion | 1.5 billion USD",
        "½ | 50 %",
        "⅔ | two thirds",
        "3⅞ % | 3.875 %",
        "½ billion EUR | 0.5 billion EUR",
        "50 basis points | 0.5 %",
        "1 basis point | 0.01 %",
        "1⁄2 | 50 %",
        "1/2 percent | 0.5 %",
        "$1/2 billion | 0.5 billion USD",
        "2 1⁄2 years | 2.5 years",
        "25 bps a year | 0.25 %/year",
        "5 Mrd. EUR | 5 billion EUR",
        "5 Mio. Euro | 5 million EUR",
        "A$5 billion | 5 billion AUD",
        "C$5 billion | 5 billion CAD",
      })
  void areReadInValuesAndInTextAlike(String written, String plain) {
    assertThat(quantity(written).sameValueAs(quantity(plain))).isTrue();
    assertThat(quantity(quantity(written).text()).value())
        .isEqualByComparingTo(quantity(plain).value());
    assertThat(Mentions.in("They wrote " + written + " there.", "USD"))
        .first()
        .satisfies(mention -> {
          assertThat(mention.text()).isEqualTo(written);
          assertThat(Objects.requireNonNull(mention.quantity()).sameValueAs(quantity(plain)))
              .isTrue();
        });
  }

  @Test
  void aFractionWithoutAnEndIsTheSameInEverySpelling() {
    BigDecimal third = quantity("a third").value();
    assertThat(quantity("33⅓ %").value()).isEqualByComparingTo(third);
    assertThat(quantity("⅓").value()).isEqualByComparingTo(third);
    assertThat(quantity("66⅔ %").value())
        .isEqualByComparingTo(quantity("two thirds").value());
  }

  @Test
  void theSignIsThatOfTheWholeNumber() {
    assertThat(quantity("-2½ %/year").text()).isEqualTo("-2.5 %/year");
    assertThat(quantity("\u22122½ %/year").text()).isEqualTo("-2.5 %/year");
    assertThat(quantity("\u20132½ %/year").text()).isEqualTo("-2.5 %/year");
  }

  @Test
  void aLongDashIsNoMinusSign() {
    Reading.Refused refused = (Reading.Refused) read("\u20145 %/year");
    assertThat(refused.code()).isEqualTo(Code.NOT_A_QUANTITY);
    assertThat(refused.sentence()).isEqualTo("A long dash is no minus sign.");
    assertThat(refused.help()).contains("`-5 %/year`");
  }

  /** Dashes that part words are no signs of numbers. */
  @ParameterizedTest
  @ValueSource(
      strings = {"a sum \u2014$500 billion\u2014 was named", "a sum - $500 billion - was named"})
  void aDashThatPartsWordsIsNoSign(String text) {
    assertThat(Mentions.in(text, "USD")).extracting(Mention::text).containsExactly("$500 billion");
  }

  @Test
  void aSecondSignOfTheSameCurrencyIsNoPartOfTheAmount() {
    assertThat(Mentions.in("It named $500 billion $ there", "USD"))
        .extracting(Mention::text)
        .containsExactly("$500 billion");
    assertThat(read("$500 billion $")).isInstanceOf(Reading.Refused.class);
    assertThat(quantity("US$ 5 billion dollars").text()).isEqualTo("5 billion USD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3/4 of a million dollars", "¾ of a million dollars"})
  void aPartOfAMillionIsThatPart(String text) {
    assertThat(Mentions.in(text, "USD"))
        .singleElement()
        .satisfies(mention ->
            assertThat(String.valueOf(mention.quantity())).isEqualTo("750 thousand USD"));
  }

  @Test
  void aDateIsNoFraction() {
    assertThat(Mentions.in("signed on 1/2/2025", "USD"))
        .noneMatch(mention -> mention.sort() == Mention.Sort.QUANTITY);
  }

  @Test
  void whatStandsBehindASlashIsNoAmountOfItsOwn() {
    assertThat(Mentions.in("from 11/2 years", "USD"))
        .extracting(Mention::text)
        .containsExactly("11");
  }

  @Test
  void theEndOfASentenceIsNoPointOfAnAbbreviation() {
    assertThat(Mentions.in("It cost 5 Mrd. Then it rose.", "USD"))
        .extracting(Mention::text)
        .containsExactly("5 Mrd");
  }

  /** How often something was is no multiple of anything. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "they met 25 times | true",
        "they met 25 times in a year | true",
        "three times the aid | false",
        "3 times as much | false",
        "5x revenue | false"
      })
  void timesAloneIsAWeakRatio(String text, boolean weak) {
    assertThat(Mentions.in(text, "USD").get(0).weak()).isEqualTo(weak);
  }

  @ParameterizedTest
  @CsvSource({
    // what rounds to the fraction at its second decimal
    "1/6 years, 0.17 years, 0.165 years or more and under 0.175 years",
    "2 1/3 years, 2.33 years, 2.325 years or more and under 2.335 years",
    "1/3 billion USD, 330 million USD, 325 million USD or more and under 335 million USD",
  })
  void anExpectationOfAnEndlessFractionIsSpelledAsItIsAccepted(
      String typed, String spelled, String accepted) {
    Expectation read = expectation(typed);

    assertThat(read.canonical()).isEqualTo(spelled);
    assertThat(read.intervalText()).isEqualTo(accepted);
    assertThat(expectation(spelled).intervalText()).isEqualTo(accepted);
  }

  private static Expectation expectation(String text) {
    return ((ExpectationReading.Read) Expectation.read(text, ReadingContext.ANY)).expectation();
  }
}

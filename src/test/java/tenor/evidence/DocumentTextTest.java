package tenor.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He asked for $500 billion. | $500 billion",
        "He asked for “$500\u00a0billion”. | \"$500 billion\"",
        "repaying the proposed $500 billion fund | the proposed $500 billion fund",
        "for every dollar of aid, Ukraine must return two dollars | every dollar of aid … two dollars",
        "for every dollar of aid, Ukraine must return two dollars | every dollar […] two dollars",
        "for every dollar of aid, Ukraine must return two dollars | ...every dollar [...] two dollars",
        "upon ten generations of Ukrainians2. | of Ukrainians",
        "a sum—500 billion dollars—was named | 500 billion dollars",
        "It (about $1 billion) is gone | about $1 billion",
        "in 2014, 500 people came | 500 people",
        "paid $5 million a year later | $5 million",
        "$75 million each | $75 million",
        "the country's ores | the country",
      })
  void wordsThatStandThereAreFound(String document, String quote) {
    assertThat(find(document, quote)).isInstanceOf(DocumentText.Found.There.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "350 billion dollars | 50 billion dollars",
        "some 2.5 billion dollars | 5 billion dollars",
        "some 12,5 billion dollars | 5 billion dollars",
        "some 12'500 dollars | 500 dollars",
        "some 12 500 dollars | 500 dollars",
        "a change of -5 billion dollars | 5 billion dollars",
        "a change of -$5 billion | $5 billion",
        "worth €500 billion | 500 billion",
        "worth US$500 billion | $500 billion",
        "worth $500 billions | $500 billion",
        "worth $2.5 million | $2.5",
        "worth $2.5 | $2",
        "worth $2,500 | $2",
        "a share of 50% | share of 50",
        "a share of 50 % | share of 50",
        "worth 500 billion euros | 500 billion",
        "about $2 billion a year | about $2 billion",
        "about $2 billion annually | about $2 billion",
        "within twenty-five years | five years",
        "within two hundred and fifty years | fifty years",
        "worth five hundred billion dollars | hundred billion dollars",
        "between $10-12 billion | 12 billion",
        "over 10 to 20 years | 20 years",
        "in 10-year steps | year steps",
        "on 23 February 2025 | February 2025",
        "a ratio of 2:1 | ratio of 2",
        "some 2½ billion | some 2",
        "the Ukrainian side | the Ukrain",
      })
  void aMatchNeverCutsAWordOrANumber(String document, String quote) {
    assertThat(find(document, quote)).isInstanceOf(DocumentText.Found.Cut.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He asked for $500 billion. | $500 million",
        "He asked for $500 billion. | $500 Billion",
        "two dollars for every dollar of aid | every dollar of aid … two dollars",
        "He asked for it. | …",
      })
  void otherWordsAreNot(String document, String quote) {
    assertThat(find(document, quote)).isInstanceOf(DocumentText.Found.Absent.class);
  }

  @Test
  void anEllipsisReachesThreeHundredCharactersAndNoFurther() {
    String near = "the fund " + "x".repeat(290) + " $5 million";
    String far = "the fund " + "x".repeat(300) + " $5 million";
    assertThat(find(near, "the fund … $5 million")).isInstanceOf(DocumentText.Found.There.class);
    assertThat(find(far, "the fund … $5 million")).isInstanceOf(DocumentText.Found.Absent.class);
  }

  @Test
  void anEllipsisDoesNotReachIntoAnotherParagraph() {
    assertThat(find("the fund is new.\n\n$5 million went", "the fund … $5 million"))
        .isEqualTo(new DocumentText.Found.Absent("$5 million"));
  }

  @Test
  void aLaterPlaceIsTriedWhereTheFirstOneCuts() {
    assertThat(find("350 billion, and then 50 billion", "50 billion"))
        .isInstanceOf(DocumentText.Found.There.class);
  }

  @Test
  void whatStandsThereInsteadIsShown() {
    assertThat(find("It was worth US$500 billion at most.", "$500 billion"))
        .isEqualTo(new DocumentText.Found.Cut("It was worth US$500 billion at most."));
  }

  @Test
  @Tag("slow")
  void aTextThatRepeatsItsWordsIsLeftInBoundedTime() {
    DocumentText document = new DocumentText("a 1 ".repeat(1_000_000));
    assertThat(document.find("a … b")).isInstanceOf(DocumentText.Found.Absent.class);
  }

  @Test
  void anEllipsisIsMeasuredFromTheEndOfTheWordsBeforeIt() {
    // A blank, the letters and a blank: 300 characters in all, and then 301.
    assertThat(find("the fund " + "x".repeat(298) + " $5 million", "the fund … $5 million"))
        .isInstanceOf(DocumentText.Found.There.class);
    assertThat(find("the fund " + "x".repeat(299) + " $5 million", "the fund … $5 million"))
        .isInstanceOf(DocumentText.Found.Absent.class);
    // Each ellipsis has its own three hundred.
    String twice = "a fund " + "x".repeat(290) + " of aid " + "x".repeat(290) + " for peace";
    assertThat(find(twice, "a fund … of aid … for peace"))
        .isInstanceOf(DocumentText.Found.There.class);
    assertThat(find(twice, "a fund … for peace … of aid"))
        .isEqualTo(new DocumentText.Found.Absent("for peace"));
  }

  @Test
  void aLaterPlaceBehindAnEllipsisIsTriedWhereTheFirstOneCuts() {
    assertThat(find("the fund of 350 billion or 50 billion", "the fund … 50 billion"))
        .isInstanceOf(DocumentText.Found.There.class);
    assertThat(find("the fund of 350 billion only", "the fund … 50 billion"))
        .isEqualTo(new DocumentText.Found.Absent("50 billion"));
    assertThat(find("the fund.\n\nthe fund of $5 million", "the fund … $5 million"))
        .isInstanceOf(DocumentText.Found.There.class);
  }

  @Test
  void wholeWordsBesideACutAreShownAsFarAsTwentyFourCharacters() {
    // 24 characters before the match begin inside of "abcdefgh", and 24 behind it end inside of
    // "endlessly".
    assertThat(
            find("abcdefgh ijkl mnop qrst uv 350 billion abcdef vwxyzabc endlessly", "50 billion"))
        .isEqualTo(new DocumentText.Found.Cut("ijkl mnop qrst uv 350 billion abcdef vwxyzabc"));
    assertThat(find("abcdefghijklmnopqrstuvwxyz350 of", "50 of"))
        .isEqualTo(new DocumentText.Found.Cut("50 of"));
  }

  @Test
  void theOnlyPlaceOfWordsInOthersIsWhereTheyStandWhole() {
    assertThat(DocumentText.onlyPlace("half", "half of it")).isZero();
    assertThat(DocumentText.onlyPlace("half", "behalf and half")).isEqualTo(11);
    assertThat(DocumentText.onlyPlace("half", "half and half")).isEqualTo(-2);
    assertThat(DocumentText.onlyPlace("half", "behalf")).isEqualTo(-1);
  }

  private static DocumentText.Found find(String document, String quote) {
    return new DocumentText(document).find(quote);
  }
}

package tenor.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What running text mentions. Expected values are read off the sentences. */
class MentionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kyiv would pay $500 billion, twice the aid, over ten generations | 500 billion USD; 2 to 1; 10 generations",
        "about $1 billion | 1 billion USD",
        "a $15 billion loan agreement | 15 billion USD",
        "$90,455,700 a year | 90455700 USD/year",
        "USD 275,6 million | 275.6 million USD",
        "EUR 1.234.567,89 | 1234567.89 EUR",
        "47.8 billion U. S. dollars | 47.8 billion USD",
        "at least $US100 billion | 100 billion USD",
        "£1 equals U.S. $ 2.80 | 1 GBP; 2.80 USD",
        "$100 million in oil royalties a year | 100 million USD/year",
        "annual revenue of about $2 billion | 2 billion USD/year",
        "$500 billion a year later | 500 billion USD; weak 1 year",
        "half of its revenues | 50 %",
        "one half | 50 %",
        "half a percent | 0.5 %",
        "two-thirds of the seats | two thirds",
        "the second half of 2025 | incomplete half; 2025",
        "50% of the value of all new licences | 50 %; weak 100 %",
        "50 annual installments | 50 instalments",
        "two dozen years | 24 years",
        "half a dozen payments | 6 payments",
        "a 30-year credit | 30 years",
        "December 31, 1951 and 31st December, 2000 | 1951-12-31; 2000-12-31",
        "in 2018, by April 2015 | 2018; 2015-04",
        "for every dollar of aid, Ukraine must return two dollars | 2 to 1",
        "$3 in royalties for every $2 of aid | 3 to 2",
        "at least two times for every dollar contributed | 2 to 1",
        "a ratio of 1.34 | 1.34 to 1",
        "threefold repayment | 3 to 1",
        "72,694 metric tons of copper | 72694 t",
        "200,000 tons of copper annually | 200 thousand t/year",
        "$5,200 per ton | 5200 USD/t",
        "hundreds of years or several decades | hundreds of years; several decades",
        "a decade or longer | a decade or more",
        "between 1 and 4 billion dollars | 1 billion USD .. 4 billion USD",
        "€2.5-3.0bn per year | 2.5 billion EUR/year .. 3.0 billion EUR/year",
        "six to 32 years | 6 years .. 32 years",
        "10-17.5% of gross revenue | 10 % .. 17.5 %",
        "minus 1 percent a year | -1 %/year",
        "-4% | -4 %",
        "3,706 | incomplete 3_706",
        "two billion a year | incomplete two billion a year",
        "a quarter of a million dollars | 250 thousand USD",
        "a quarter of the million dollars | 25 %",
        "two point five billion dollars | 2.5 billion USD",
        "nought point three five percent | 0.35 %",
        "€2.500 | unreadable €2.500",
        "several hundred million dollars | unreadable hundred million dollars",
        "100 million pounds of copper | unreadable 100 million pounds",
        "45 years and six months | 546 months",
        "one in five, and one in five years | weak 20 %; incomplete one; 5 years",
        "AU $3 billion | 3 billion AUD",
        "1,5 Milliarden Euro | 1.5 billion EUR",
        "$1 billion (per year) | 1 billion USD/year",
        "daily output of 28,000 barrels | 28 thousand barrels/day",
        "50-17.5% | unreadable 50-17.5%",
        "see /%EC%9A%80%ED | incomplete 9",
        "they may try all of it | weak 100 %",
      })
  void whatIsMentioned(String text, String expected) {
    List<String> mentioned = new ArrayList<>();
    for (Mention mention : Mentions.in(text, "USD")) {
      mentioned.add((mention.weak() ? "weak " : "") + said(mention));
    }
    assertThat(String.join("; ", mentioned)).isEqualTo(expected);
  }

  private static String said(Mention mention) {
    return switch (mention.sort()) {
      case QUANTITY -> String.valueOf(mention.quantity());
      case RANGE ->
        mention.ends().get(0).quantity() + " .. " + mention.ends().get(1).quantity();
      case WORDS -> String.valueOf(mention.words());
      case INCOMPLETE -> "incomplete " + mention.text();
      case UNREADABLE -> "unreadable " + mention.text();
    };
  }

  @Test
  void aMentionKnowsWhereItStands() {
    Mention mention = Mentions.in("about $500 billion or so", "USD").get(0);
    assertThat(List.of(mention.start(), mention.end())).isEqualTo(List.of(6, 18));
  }

  @Test
  void aDollarThatNobodyNamesIsIncomplete() {
    assertThat(Mentions.in("$5 million", null).get(0).sort()).isEqualTo(Mention.Sort.INCOMPLETE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3,706 | million USD | 3.706 billion USD",
        "$1 billion | USD/year | 1 billion USD/year",
        "€1 billion | USD/year | null",
        "two billion a year | USD/year | 2 billion USD/year",
        "two billion a month | USD/year | 2 billion USD/month",
        "$12,000 | USD/t | 12000 USD/t",
        "155,630 tons | t/year | 155630 t/year",
        "155,630 tons | USD/year | null",
        "5 % | %/year | 5 %/year",
        "$1 billion | million USD | null",
      })
  void aUnitFromElsewhereCompletesAndNeverContradicts(String text, String unit, String expected) {
    Mention mention = Mentions.in(text, "USD").get(0);
    assertThat(String.valueOf(mention.withUnit(unit, ReadingContext.ANY))).isEqualTo(expected);
  }

  @Test
  @Tag("slow")
  void longTextsAreReadInTimeThatGrowsWithTheirLength() {
    String hostile = "1,".repeat(20_000) + "every dollar ".repeat(5_000) + "a".repeat(100_000);
    assertThat(Mentions.in(hostile, "USD")).isNotNull();
  }
}

package tenor.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class MangledTextTest {

  private static final String[] TEXTS = {
    "500 billion USD",
    "$500bn",
    "US$500 billion",
    "€1.2 bn",
    "2 billion USD/year",
    "$2bn a year",
    "50 %",
    "two thirds",
    "4 %/year",
    "-1.25 % p.a.",
    "250 years",
    "two hundred and fifty years",
    "6 months",
    "2 to 1",
    "2:1",
    "$2 for every $1",
    "2025-02-23",
    "23 February 2025",
    "Feb 2025",
    "1,234,567.50 CHF",
    "500\u00A0000 UAH",
    "between 1 and 4 billion USD/year",
    "1–4 billion USD",
    "about 250 years",
    "250 years ± 10 years",
    "50 % ± 3 points",
    "at least 10 years",
    "by 2035",
    "a decade or more",
    "hundreds of years",
    "not reached",
    "ten generations",
    "seven annuities",
    "Trinidad and Tobago dollars 5",
    "one and a half billion U.S. dollars",
    "5200 USD/t",
    "$60 a barrel",
    "28 thousand barrels/day",
    "330 kb/d",
    "5 million tonnes a year",
    "100 million m3/year",
    "40.15 UAH/USD",
    "$2.80 to the pound",
    "112.5 points",
    "between 5200 and 12000 USD/t",
    "60 ± 5 USD/barrel",
    "$26t",
    "1e9",
    "23.02.2025"
  };

  private static final String CHARACTERS =
      "0123456789.,'_ +-–−±%/:$€£¥₴abcdefghijklmnopqrstuvwxyzUSDEUR\u00A0\u2009\t\n\0é漢\uD83D\uDE00½٣";

  /** Every answer must be a value, its span inside the text, and what is read must read back. */
  @Test
  void twentyThousandMangledTextsAreReadOrRefusedWithASpanInside() {
    Random random = new Random(20250223);
    Kind[] kinds = Kind.values();
    int read = 0;
    for (int i = 0; i < 20_000; i++) {
      String text = mangled(random);
      ReadingContext context = new ReadingContext(
          random.nextInt(4) == 0 ? null : "USD",
          random.nextBoolean() ? Set.of() : Set.of(kinds[random.nextInt(kinds.length)]),
          random.nextBoolean());
      Reading reading = Quantities.read(text, context);
      if (reading instanceof Reading.Read understood) {
        read++;
        assertReadsBack(text, understood.quantity(), context);
      } else {
        assertSpan(text, (Reading.Refused) reading);
      }
      RangeReading range = Ranges.read(text, context);
      if (range instanceof Reading.Refused refused) {
        assertSpan(text, refused);
      } else {
        assertThat(((RangeReading.Read) range).range().text()).startsWith("between ");
      }
      ExpectationReading expectation = Expectation.read(text, context);
      if (expectation instanceof Reading.Refused refused) {
        assertSpan(text, refused);
      } else {
        assertReadsBack(text, ((ExpectationReading.Read) expectation).expectation(), context);
      }
      Quantities.namesDollarCurrency(text);
    }
    assertThat(read).as("some texts survive").isGreaterThan(1_000);
  }

  private static String mangled(Random random) {
    StringBuilder text = new StringBuilder(TEXTS[random.nextInt(TEXTS.length)]);
    for (int edits = random.nextInt(5); edits > 0; edits--) {
      int at = random.nextInt(text.length() + 1);
      char c = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
      switch (random.nextInt(5)) {
        case 0 -> text.insert(at, c);
        case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(3)));
        case 2 -> text.append(' ').append(TEXTS[random.nextInt(TEXTS.length)]);
        case 3 -> text.setLength(at);
        default -> {
          if (at < text.length()) {
            text.setCharAt(at, c);
          }
        }
      }
    }
    return text.toString();
  }

  private static void assertSpan(String text, Reading.Refused refused) {
    int characters = text.codePointCount(0, text.length());
    if (refused.offset() < 0
        || refused.length() < (text.isEmpty() ? 0 : 1)
        || refused.offset() + refused.length() > characters
        || refused.sentence().isBlank()
        || refused.help().isBlank()) {
      assertThat(refused).as("refusal of «" + text + "»").isNull();
    }
  }

  private static void assertReadsBack(String text, Quantity quantity, ReadingContext context) {
    ReadingContext again = new ReadingContext("USD", context.wanted());
    if (!(Quantities.read(quantity.text(), again) instanceof Reading.Read read)
        || !read.quantity().equals(quantity)) {
      assertThat(quantity.text()).as("canonical text of «" + text + "»").isNull();
    }
  }

  private static void assertReadsBack(
      String text, Expectation expectation, ReadingContext context) {
    ReadingContext again = new ReadingContext("USD", context.wanted());
    boolean legible = !expectation.intervalText().isBlank();
    if (!(Expectation.read(expectation.canonical(), again) instanceof ExpectationReading.Read read)
        || !read.expectation().equals(expectation)
        || !legible) {
      assertThat(expectation).as("canonical text of «" + text + "»").isNull();
    }
  }
}

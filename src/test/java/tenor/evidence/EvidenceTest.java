package tenor.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.read.Documents;
import tenor.read.ReadScenario;
import tenor.read.ScenarioReader;

/** What is said of the quotes of a scenario, with and without their documents. */
class EvidenceTest {
  private static final String SHA = "0".repeat(64);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "500 billion USD | $500 billion",
        "500 billion USD | a fund of 500 billion dollars",
        "50 % | half of its revenues",
        "100 % | all of its revenues",
        "4 %/year | at 4 percent",
        "250 years | about 250 years",
        "2 to 1 | every dollar of aid … two dollars",
        "10 generations | ten generations",
        "2.80 USD/GBP | £1 equals $2.80",
        "600 million USD | $600 million in 2013",
        "10 years | a decade or longer",
        "2025-02 | in February 2025",
      })
  void theNumberInTheQuoteIsTheFigure(String value, String quote) {
    Evidence evidence = of(term(value, quote, ""), Library.NONE);
    assertThat(evidence.problems()).isEmpty();
    assertThat(evidence.quotes().get(0).number()).isEqualTo(Evidence.Numbers.AGREES);
    assertThat(evidence.quotes().get(0).words()).isEqualTo(Evidence.Words.NOT_AT_HAND);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "500 million USD | $500 billion | NUMBER_DIFFERS | `x` is 500 million USD, and the quote says 500 billion USD: the quote has 1000 times as much.",
        "501 billion USD | $500 billion | NUMBER_DIFFERS | `x` is 501 billion USD, and the quote says 500 billion USD.",
        "500 billion EUR | $500 billion | UNIT_DIFFERS | `x` is 500 billion EUR, and the quote says 500 billion USD, which is another currency.",
        "1 billion USD/year | about $1 billion | UNIT_DIFFERS | `x` is 1 billion USD/year, and the quote says 1 billion USD, which is money.",
        "1 billion USD | $1 billion a year | UNIT_DIFFERS | `x` is 1 billion USD, and the quote says 1 billion USD/year, which is money per year.",
        "500 billion USD | probably 500 | NO_NUMBER_IN_QUOTE | `x` is 500 billion USD, and the quote gives `500` without a unit.",
        "2.5 EUR | €2.500 | NO_NUMBER_IN_QUOTE | `x` is 2.5 EUR, and in the quote `€2.500` can mean 2.500 EUR or 2500 EUR.",
        "3 %/year | monthly interest of 3 percent | NO_NUMBER_IN_QUOTE | `x` is 3 %/year, and in the quote `3 percent` is ambiguous as it stands there.",
        "500 billion USD | the whole fund | NO_NUMBER_IN_QUOTE | `x` is 500 billion USD, and the quote names no such figure.",
        "500 billion USD | $500 billion or $350 billion | SEVERAL_NUMBERS | This quote names `$500 billion` and `$350 billion`, and does not say which one is `x`.",
        "1 billion USD | between 1 and 4 billion dollars | SEVERAL_NUMBERS | `x` is 1 billion USD, and the quote says `between 1 and 4 billion dollars`.",
        "500 billion USD | not the $500 billion | NUMBER_DIFFERS | The quote denies `$500 billion`, and `x` is 500 billion USD.",
        "6 months | 6 years | NUMBER_DIFFERS | `x` is 6 months, and the quote says 6 years: the quote has 12 times as much.",
      })
  void anyOtherNumberIsRefusedInOneSentence(
      String value, String quote, Code code, String sentence) {
    Evidence evidence = of(term(value, quote, ""), Library.NONE);
    assertThat(evidence.problems()).singleElement().satisfies(problem -> {
      assertThat(problem.code()).isEqualTo(code);
      assertThat(problem.sentence()).isEqualTo(sentence);
      assertThat(problem.help()).isNotEmpty();
      assertThat(problem.place().line()).isEqualTo(11);
    });
    assertThat(evidence.quotes().get(0).number()).isEqualTo(Evidence.Numbers.DIFFERS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "15 % | 15% of growth between 3% and 4% | quoted: 15% | true",
        "3 % | 15% of growth between 3% and 4% | quoted: 3% | true",
        "15 % | 15% of growth between 3% and 4% | quoted: 4% | false",
        "6 years | six to 32 years | quoted: six | true",
        "6 years | six to 32 years | quoted: 32 years | false",
        "5 billion USD | $2.5 billion | quoted: 5 billion | false",
        "3706 million USD | 3,706 | unit: million USD | true",
        "3706 million EUR | 3,706 | unit: million USD | false",
        "1 billion USD/year | about $1 billion | unit: USD/year | true",
        "1 billion EUR/year | about $1 billion | unit: EUR/year | false",
        "5 million CAD | $5 million | unit: CAD | true",
      })
  void keysSayWhichNumberIsMeantAndInWhatUnit(
      String value, String quote, String key, boolean agrees) {
    Evidence evidence = of(term(value, quote, key), Library.NONE);
    assertThat(evidence.problems().isEmpty()).isEqualTo(agrees);
  }

  /** The title names Canada's dollar, so that `$` may be either. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 billion CAD | $5 billion | AMBIGUOUS_DOLLAR | `x` is 5 billion CAD, and the quote says `$5 billion`: this file names another dollar than that of the US, so the sign alone says neither.",
        "5 billion USD | 5 billion dollars | AMBIGUOUS_DOLLAR | `x` is 5 billion USD, and the quote says `5 billion dollars`: this file names another dollar than that of the US, so the sign alone says neither.",
        "5 billion EUR | $5 billion | UNIT_DIFFERS | `x` is 5 billion EUR, and the quote says `$5 billion`, which are dollars.",
        "5 billion USD | A$5 billion | UNIT_DIFFERS | `x` is 5 billion USD, and the quote says 5 billion AUD, which is another currency.",
        "5 billion CAD | US$5 billion | UNIT_DIFFERS | `x` is 5 billion CAD, and the quote says 5 billion USD, which is another currency.",
        "5 billion USD | probably 5 billion | NO_NUMBER_IN_QUOTE | `x` is 5 billion USD, and the quote gives `5 billion` without a unit.",
      })
  void inAFileWithTwoDollarsTheSignSaysNeither(
      String value, String quote, Code code, String sentence) {
    String file = term(value, quote, "").replace("title: A draft", "title: A loan in CAD");
    assertThat(of(file, Library.NONE).problems()).singleElement().satisfies(problem -> {
      assertThat(problem.code()).isEqualTo(code);
      assertThat(problem.sentence()).isEqualTo(sentence);
    });
    String told = term("5 billion CAD", "$5 billion", "unit: CAD");
    assertThat(of(told, Library.NONE).problems()).isEmpty();
  }

  @Test
  void quotedWordsStandInTheQuote() {
    Evidence evidence = of(term("15 %", "15% of growth", "quoted: 14%"), Library.NONE);
    assertThat(evidence.problems())
        .singleElement()
        .extracting(Problem::code)
        .isEqualTo(Code.BAD_QUOTED);
  }

  @Test
  void aDerivedFigureIsANoteAndIsNotCompared() {
    Evidence evidence =
        of(term("14 instalments", "a 4-year maturity", "derived: Two a year."), Library.NONE);
    assertThat(evidence.problems()).singleElement().satisfies(problem -> {
      assertThat(problem.code()).isEqualTo(Code.DERIVED_FIGURE);
      assertThat(problem.sentence()).endsWith("can check: Two a year.");
    });
    assertThat(evidence.quotes().get(0).number()).isEqualTo(Evidence.Numbers.DERIVED);
  }

  @Test
  void theWordsAreLookedUpInTheirDocument() {
    String file = term("500 billion USD", "$500 billion", "");
    Evidence there = of(file, library("He named $500 billion."));
    assertThat(there.problems()).isEmpty();
    assertThat(there.quotes().get(0).words()).isEqualTo(Evidence.Words.FOUND);
    Evidence other = of(file, library("He named $350 billion."));
    assertThat(other.problems())
        .singleElement()
        .extracting(Problem::code)
        .isEqualTo(Code.QUOTE_NOT_FOUND);
    Evidence cut = of(file, library("He named US$500 billion."));
    assertThat(cut.problems().get(0).sentence())
        .isEqualTo("In `report.txt` these words stand only inside of a longer word or number: "
            + "“He named US$500 billion.”.");
  }

  /** Sentences of our own: what a quote leaves out in front of it, or right behind, may say the contrary. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The fund will not reach $500 billion. | reach $500 billion | false",
        "The fund will never reach $500 billion. | $500 billion | false",
        "He denied that the fund would hold $500 billion in the end. | the fund would hold $500 billion | false",
        "It is no longer $500 billion. | $500 billion | false",
        "It signed without any of the $500 billion. | the $500 billion | false",
        "It failed to raise $500 billion. | raise $500 billion | false",
        "They settled on half of $500 billion. | $500 billion | false",
        "It is not true that the new fund that they all had in mind holds $500 billion. | the new fund that they all had in mind holds $500 billion | false",
        "The fund will not reach $500 billion. It was to hold $500 billion. | $500 billion | true",
        "It will not sign. The fund reaches $500 billion. | $500 billion | true",
        "It will not sign¶The fund: $500 billion. | $500 billion | true",
        "It is not $350 billion but $500 billion. | $500 billion | true",
        "It holds no less than $500 billion. | $500 billion | true",
        "There is no doubt that $500 billion was named. | $500 billion | true",
        "Nobody could deny it: a fund of $500 billion. | a fund of $500 billion | true",
        "It did not deny that $500 billion was named. | $500 billion | true",
        "He named $500 billion that nobody can pay. | $500 billion | true",
        "A fund of $500 billion and not a cent less. | $500 billion | true",
        "He named $500 billion, not a loan. | $500 billion | true",
        "Even $500 billion would not fill it. | $500 billion | true",
        "No dividend is due out of the $500 billion. | $500 billion | true",
      })
  void wordsThatTheQuoteLeavesOutMustNotTakeItBack(String document, String quote, boolean stands) {
    String text = document.replace("¶", "\n\n");
    Evidence evidence = of(term("500 billion USD", quote, ""), library(text));
    assertThat(evidence.quotes().get(0).words())
        .isEqualTo(stands ? Evidence.Words.FOUND : Evidence.Words.NOT_FOUND);
    assertThat(evidence.quotes().get(0).number()).isEqualTo(Evidence.Numbers.AGREES);
  }

  @Test
  void whatTakesAQuoteBackIsShownWithItsLine() {
    String file = term("500 billion USD", "reach $500 billion", "");
    Evidence evidence = of(file, library("First.\r\n\r\nThe sum\r\nwill not reach $500 billion."));
    assertThat(evidence.problems()).singleElement().satisfies(problem -> {
      assertThat(problem.code()).isEqualTo(Code.QUOTE_NOT_FOUND);
      assertThat(problem.sentence())
          .isEqualTo("In `report.txt`, line 4, the words around this quote take it back: "
              + "“First. The sum will not reach $500 billion.”.");
    });
  }

  /** A denial inside the quote is there for all to see, and `quoted` says that the figure is meant. */
  @Test
  void aDenialThatTheQuoteShowsIsForQuotedToExplain() {
    String document = "The fund will not reach $500 billion.";
    String file = term("500 billion USD", "not reach $500 billion", "quoted: $500 billion");
    assertThat(of(file, library(document)).problems()).isEmpty();
    String cut = term("500 billion USD", "reach $500 billion", "quoted: $500 billion");
    assertThat(of(cut, library(document)).problems()).hasSize(1);
  }

  @Test
  void whatIsNotAtHandWasNotFound() {
    String file = term("500 billion USD", "$500 billion", "");
    Evidence missing = of(file, source -> new Library.Loaded.Missing());
    assertThat(missing.problems())
        .singleElement()
        .extracting(Problem::code)
        .isEqualTo(Code.DOCUMENT_NOT_AT_HAND);
    assertThat(missing.quotes().get(0).words()).isEqualTo(Evidence.Words.NOT_AT_HAND);
    Evidence changed = of(file, source -> new Library.Loaded.Changed(SHA));
    assertThat(changed.problems())
        .singleElement()
        .extracting(Problem::code)
        .isEqualTo(Code.DOCUMENT_CHANGED);
    Evidence refused = of(file, source -> new Library.Loaded.Refused("it is a folder"));
    assertThat(refused.problems())
        .singleElement()
        .extracting(Problem::sentence)
        .isEqualTo("`report.txt` cannot be used as a document: it is a folder.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "250 years | about 250 years | true",
        "about 250 years | 250 years | true",
        "250 ± 10 years | about 250 years | true",
        "hundreds of years | hundreds of years | true",
        "hundreds of years | several decades | false",
        "between 10 and 20 years | 10 to 20 years | true",
        "between 10 and 20 years | 10 to 25 years | false",
        "at least 5 years | at least five years | true",
        "at least 5 years | at least six years | false",
        "never | it will never be filled | true",
      })
  void theNumberOfAClaimIsThatOfItsExpectation(String expect, String quote, boolean agrees) {
    String file = term("500 billion USD", "$500 billion", "")
        + "  - { id: a, says: A., source: report, quote: \"" + quote
        + "\", metric: fund.years, expect: "
        + expect + ", verdict: holds }\n";
    assertThat(of(file, Library.NONE).problems().isEmpty()).isEqualTo(agrees);
  }

  private static Library library(String text) {
    return source -> new Library.Loaded.AtHand(new DocumentText(text));
  }

  private static String term(String value, String quote, String more) {
    return """
        format: 1
        title: A draft

        sources:
          report: { title: A report, document: report.txt }

        terms:
          x:
            value: %s
            source: report
            quote: "%s"
            %s

        agreement:
          start: 2025
          revenues: { minerals: { amount: 2 billion USD/year } }
          obligations: { fund: { amount: 500 billion USD } }
          payments: [{ from: minerals, to: fund }]

        claims:
          - { id: own, says: Ours., unsourced: A check., metric: fund.years, expect: 250 years, verdict: holds }
        """.formatted(value, quote, more.isEmpty() ? "# no more" : more);
  }

  private static Evidence of(String file, Library library) {
    ReadScenario read = ScenarioReader.read(
        "a.scenario.yaml", file.getBytes(StandardCharsets.UTF_8), Documents.NONE);
    return Evidence.of(
        Objects.requireNonNull(read.scenario(), () -> "" + read.problems()), library);
  }
}

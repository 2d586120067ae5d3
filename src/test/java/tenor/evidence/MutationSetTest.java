package tenor.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The right quotes are taken and the wrong ones refused: each quote of the scenario files that carries a
 * number, and more than 150 of our own writing, changed in its scale, its digits, its currency, its sign,
 * its unit, and by a denial.
 *
 * <p>The changed words are read as a quote of their own, as if a document said them, so that nothing but
 * the comparison with the figure stands between a wrong number and the reader. That the changed words do
 * not stand in the true sentence is asked apart from that.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
final class MutationSetTest {
  private static final long SEED = 20_250_223;
  private static final List<String> DENIALS = List.of("not", "no longer", "never", "far from");

  private final List<QuotedTerm> terms = new ArrayList<>();
  private final Map<Mutations.Sort, Integer> tried = new EnumMap<>(Mutations.Sort.class);
  private final Map<Mutations.Sort, List<String>> taken = new EnumMap<>(Mutations.Sort.class);
  private final List<String> inTheTrueSentence = new ArrayList<>();
  private final List<String> rightOnesRefused = new ArrayList<>();
  private final List<String> takenBack = new ArrayList<>();
  private final List<String> takenBackAndFound = new ArrayList<>();

  @BeforeAll
  void tryAll() throws IOException {
    terms.addAll(QuotedTerm.own());
    terms.addAll(QuotedTerm.shipped());
    Random random = new Random(SEED);
    for (Mutations.Sort sort : Mutations.Sort.values()) {
      tried.put(sort, 0);
      taken.put(sort, new ArrayList<>());
    }
    for (QuotedTerm term : terms) {
      DocumentText document = new DocumentText(term.sentence());
      boolean right =
          term.isTaken(term.quote()) && term.isMeant(document) instanceof DocumentText.Found.There;
      if (!right) {
        rightOnesRefused.add(
            term + " | " + term.isTaken(term.quote()) + " | " + term.isMeant(document));
      }
      for (String denial : DENIALS) {
        String denied = "They said that it was " + denial + " " + term.quote() + ".";
        DocumentText.Found found = term.isMeant(new DocumentText(denied));
        takenBack.add(denied);
        if (found instanceof DocumentText.Found.There) {
          takenBackAndFound.add(denied);
        }
      }
      for (Mutations.Mutation mutation : Mutations.of(term, random)) {
        tried.merge(mutation.sort(), 1, Integer::sum);
        if (term.isTaken(mutation.quote())) {
          taken.get(mutation.sort()).add(term + " => " + mutation.quote());
        }
        if (document.find(mutation.quote()) instanceof DocumentText.Found.There) {
          inTheTrueSentence.add(term + " => " + mutation.quote());
        }
      }
    }
    StringBuilder counts = new StringBuilder(
        "quotes tried: " + terms.size() + ", right ones refused: " + rightOnesRefused.size());
    tried.forEach((sort, number) -> counts
        .append("; ")
        .append(sort)
        .append(' ')
        .append(taken.get(sort).size())
        .append(" of ")
        .append(number));
    counts.append("; behind a denial ").append(takenBackAndFound.size());
    counts.append(" of ").append(takenBack.size());
    System.out.println(counts);
  }

  @Test
  void theSetIsLargeEnoughToMeanSomething() {
    assertThat(QuotedTerm.own()).hasSizeGreaterThanOrEqualTo(150);
    assertThat(terms).hasSizeGreaterThan(350);
    assertThat(tried.get(Mutations.Sort.SCALE)).isGreaterThan(500);
    assertThat(tried.get(Mutations.Sort.DIGIT)).isGreaterThan(1000);
    assertThat(tried.get(Mutations.Sort.CURRENCY)).isGreaterThan(200);
  }

  @Test
  void atMostOneWrongScaleOrDigitInAThousandIsTaken() {
    List<String> wrong = new ArrayList<>(taken.get(Mutations.Sort.SCALE));
    wrong.addAll(taken.get(Mutations.Sort.DIGIT));
    int all = tried.get(Mutations.Sort.SCALE) + tried.get(Mutations.Sort.DIGIT);
    assertThat(wrong).hasSizeLessThanOrEqualTo(all / 1000);
  }

  @Test
  void atMostOneWrongCurrencyInAHundredIsTaken() {
    List<String> wrong = taken.get(Mutations.Sort.CURRENCY);
    assertThat(wrong).hasSizeLessThanOrEqualTo(tried.get(Mutations.Sort.CURRENCY) / 100);
  }

  @Test
  void noWrongSignIsTakenAndFewWrongUnitsAndDenials() {
    assertThat(taken.get(Mutations.Sort.SIGN)).isEmpty();
    assertThat(taken.get(Mutations.Sort.UNIT))
        .hasSizeLessThanOrEqualTo(tried.get(Mutations.Sort.UNIT) / 100);
    assertThat(taken.get(Mutations.Sort.NEGATION))
        .hasSizeLessThanOrEqualTo(tried.get(Mutations.Sort.NEGATION) / 100);
  }

  @Test
  void atLeast97RightOnesInAHundredAreFound() {
    assertThat(rightOnesRefused).hasSizeLessThanOrEqualTo(terms.size() * 3 / 100);
  }

  @Test
  void atMostOneInAHundredIsFoundBehindADenialThatItLeavesOut() {
    assertThat(takenBack).hasSizeGreaterThan(1400);
    assertThat(takenBackAndFound).hasSizeLessThanOrEqualTo(takenBack.size() / 100);
  }

  @Test
  void noChangedQuoteStandsInTheTrueSentence() {
    assertThat(inTheTrueSentence).isEmpty();
  }
}

package tenor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tenor.TestScenarios;
import tenor.metric.Measure;
import tenor.metric.MeasureReading;
import tenor.quantity.Expectation;
import tenor.quantity.ExpectationReading;
import tenor.quantity.ReadingContext;
import tenor.scenario.Verdict;
import tenor.study.Ending;
import tenor.study.Event;
import tenor.study.Subject;

/** A run against an expectation; what must come out follows from the words, to twelve digits. */
class ChanceEventTest {
  private static final Subject FUND = TestScenarios.subject("""
      agreement:
        start: 2025
        obligations: { fund: { amount: 500 billion USD } }
        payments: [{ amount: 2 billion USD/year, to: fund }]
      """);

  @ParameterizedTest
  @CsvSource({
    "at most 250 years, 249, HOLDS",
    "at most 250 years, 251, FAILS",
    "at most 250 years, -1e300, HOLDS",
    "at most 250 years, 250, HOLDS",
    "less than 250 years, 250, FAILS",
    "at least 250 years, 250, HOLDS",
    "at least 250 years, 1e300, HOLDS",
    "at least 250 years, 249, FAILS",
    "more than 250 years, 250, FAILS",
    "between 200 and 250 years, 200, HOLDS",
    "between 200 and 250 years, 199, FAILS",
    "between 200 and 250 years, 225, HOLDS",
    // The last bits of a sum, here one part in 10¹⁴, decide nothing; a part in ten billion does.
    "at most 250 years, 250.0000000000025, HOLDS",
    "at most 250 years, 250.000000025, FAILS",
    "less than 250 years, 249.9999999999975, FAILS",
    "less than 250 years, 249.999999975, HOLDS",
    "at least 250 years, 249.9999999999975, HOLDS",
    "at least 250 years, 249.999999975, FAILS",
    "more than 250 years, 250.0000000000025, FAILS",
    "more than 250 years, 250.000000025, HOLDS",
    "never, 250, FAILS",
  })
  void aFigureIsComparedAsADecimalOfTwelveDigitsNearAnEnd(
      String expect, double value, Verdict verdict) {
    assertThat(event(expect).of(value, Ending.REACHED)).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "at most 250 years, NEVER, FAILS",
    "at most 250 years, NONE, FAILS",
    "at least 250 years, NONE, FAILS",
    "never, NEVER, HOLDS",
    "never, NONE, FAILS",
    // It is not met within the 1,000 years that are looked at, so neither in 250.
    "at most 250 years, NOT_REACHED, FAILS",
    "at least 250 years, NOT_REACHED, HOLDS",
  })
  void aRunWithoutAFigureIsJudgedByHowItEnds(String expect, Ending ending, Verdict verdict) {
    assertThat(event(expect).of(0, ending)).isEqualTo(verdict);
  }

  private static Event event(String expect) {
    Expectation expectation =
        ((ExpectationReading.Read) Expectation.read(expect, ReadingContext.ANY)).expectation();
    Measure measure = ((MeasureReading.Read) Measure.read("fund.years", List.of("fund"))).measure();
    return ChanceEvent.of(expectation, FUND, measure, null);
  }
}

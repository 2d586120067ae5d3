package tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static tenor.cli.InProcess.type;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tenor.cli.InProcess.Ended;

/** {@code tenor sensitivity}, from what is typed to what is shown. */
final class SensitivityCommandTest {
  /** 500 / (share × revenue) years. */
  private static final String FUND = """
      format: 1
      title: A fund
      sources: { news: { title: A newspaper } }
      terms:
        target: { value: 500 billion USD, source: news, quote: $500 billion }
      assumptions:
        revenue: { value: 2 billion USD/year, why: A test., range: between 1 and 4 billion USD/year }
        share: { value: 50 %, why: A test., uncertainty: { shape: uniform, low: 40 %, high: 60 % } }
      agreement:
        start: 2025
        stop_after: 800 years
        revenues: { minerals: { amount: revenue } }
        obligations: { fund: { amount: target } }
        payments: [{ from: minerals, share: share, to: fund }]
      claims:
        - id: at-most-300
          says: It takes 300 years at most.
          unsourced: A test.
          metric: fund.years
          expect: at most 300 years
          verdict: fails
      """;

  @TempDir
  Path folder;

  private String fund;

  @BeforeEach
  void aFund() {
    fund = Sample.write(folder, "fund.scenario.yaml", FUND);
  }

  @Test
  void itSaysWhichAssumptionDecidesTheClaim() {
    Ended ended = type("sensitivity", fund, "--claim", "at-most-300");

    assertThat(ended.status()).as(ended.err()).isZero();
    assertThat(flat(ended))
        .contains("Which value of `revenue` is assumed decides this claim: alone it explains")
        .contains("`at-most-300` comes true in")
        .contains("`revenue` is taken as evenly spread over its stated range, between 1 and")
        .contains("`share` is drawn: uniform")
        .contains("Held at the value of the file")
        .contains("`target`");
  }

  /** At 1 billion a year 1000 years, more than the 800 looked at; at 4 billion 250; 625 and 416.67 for the share. */
  @Test
  void aTornadoHasTheFigureAtEachEndAndDrawsWhatIsNotReachedToTheEdge() {
    String out = flat(type("sensitivity", fund, "--method", "tornado"));

    assertThat(out)
        .contains("1 billion USD/year: not reached within 800 years; 4 billion USD/year: 250 years")
        // the 5th and 95th percentile of 40 to 60 %
        .contains("41 %: 609.76 years; 59 %: 423.73 years")
        .contains("█→")
        .doesNotContain("Shares", "Screening");
    assertThat(out.indexOf(" revenue █")).isLessThan(out.indexOf(" share █"));
  }

  @Test
  void whereSomeRunIsNotReachedItIsAboutTheReciprocal() {
    String out = flat(type("sensitivity", fund, "--method", "sobol"));

    assertThat(out)
        .contains("Shares of the variance of 1/`fund.years`; in", "counts as zero", "(nothing)");
    Ended value = type("sensitivity", fund, "--method", "sobol", "--on", "value");
    assertThat(value.status()).isEqualTo(2);
    assertThat(value.err()).contains("has no figure", "reciprocal");
  }

  @Test
  void theSameSeedGivesTheSameBytesOnAnyThreads() {
    String one = type("sensitivity", fund, "--seed", "0", "--threads", "1").out();

    assertThat(type("sensitivity", fund, "--seed", "0", "--threads", "2").out()).isEqualTo(one);
    assertThat(type("sensitivity", fund, "--seed", "0", "--threads", "8").out()).isEqualTo(one);
    assertThat(type("sensitivity", fund, "--seed", "5").out()).isNotEqualTo(one);
  }

  @Test
  void inputsThatMoveTogetherAreToldTogether() {
    String text = FUND.replace(
            "range: between 1 and 4 billion USD/year",
            "uncertainty: { shape: uniform, low: 1 billion USD/year, high: 4 billion USD/year }")
        .replace("claims:", """
            simulation:
              correlations: [{ between: [revenue, share], rank: 0.5, why: A test. }]
            claims:""");
    String file = Sample.write(folder, "together.scenario.yaml", text);
    Ended ended = type("sensitivity", file, "--on", "at most 300 years");

    assertThat(flat(ended))
        .contains("`revenue` and `share` move together", "Only `revenue` and `share`");
  }

  @Test
  void whatIsDrawnEveryYearIsAFactorOfItsOwn() {
    String text =
        FUND.replace("amount: revenue }", "amount: revenue, yearly: { volatility: 20 % } }");
    String file = Sample.write(folder, "yearly.scenario.yaml", text);
    Ended ended = type("sensitivity", file, "--on", "at most 300 years", "--draws", "1024");

    assertThat(ended.status()).as(ended.err()).isZero();
    assertThat(flat(ended)).contains("chance of the years");
  }

  @Test
  void whatHasNoRangeIsRefusedWithTheFix() {
    Ended ended = type(
        "sensitivity",
        Sample.fund(folder),
        "--of",
        "fund.years",
        "--set",
        "annual_revenue=2bn USD/year");

    // a value that is set keeps its range, so this one is asked about
    assertThat(ended.status()).isZero();
    String text = FUND.replaceAll(", (range|uncertainty):.*}\n", " }\n");
    Ended none = type("sensitivity", Sample.write(folder, "none.scenario.yaml", text));
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("has an uncertainty or a range", "range: between");
  }

  private static String flat(Ended ended) {
    return ended.out().replaceAll("\\s+", " ");
  }
}

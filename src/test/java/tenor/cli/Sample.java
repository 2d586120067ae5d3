package tenor.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small scenario files for tests of the command line. */
final class Sample {

  /** 500 billion at 2 billion a year takes 250 years, at half share 500; the closed form is a division. */
  static final String FUND = """
      format: 1
      title: A fund of 500 billion
      sources:
        news: { title: A newspaper of 1 March 2025 }
      terms:
        fund_target: { value: 500 billion USD, source: news, quote: $500 billion }
        grace: { value: not stated, source: news }
      assumptions:
        annual_revenue:
          value: 2 billion USD/year
          why: An example.
          range: between 1 and 4 billion USD/year
        revenue_share: { value: 100 %, why: An example. }
        growth: { value: 0 %/year, why: An example. }
      agreement:
        start: 2025
        stop_after: 2000 years
        revenues:
          minerals: { amount: annual_revenue, growth: growth }
        obligations:
          fund: { amount: fund_target }
        payments:
          - { from: minerals, share: revenue_share, to: fund }
      variants:
        half_share:
          title: Half of the revenue
          why: A what-if.
          reading_of: revenue_share
          set: { revenue_share: 50 % }
        tenth:
          title: A tenth of the revenue
          why: A what-if.
          set: { revenue_share: 10 % }
        growing:
          title: Revenue grows
          why: A what-if.
          set: { growth: 5 %/year }
      claims:
        - id: 250-years
          says: It takes 250 years.
          source: news
          quote: 250 years
          metric: fund.years
          expect: 250 years
          verdict: holds
        - id: 250-years-at-half
          says: It takes 250 years at half the revenue.
          unsourced: An example.
          metric: fund.years
          variant: half_share
          expect: 250 years
          verdict: fails
      """;

  private Sample() {}

  /** Writes the fund into a folder. */
  static String fund(Path folder) {
    return write(folder, "fund.scenario.yaml", FUND);
  }

  /** Writes a file into a folder; its path. */
  static String write(Path folder, String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return file.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package tenor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tenor.problem.Problem;
import tenor.problem.ProblemText;
import tenor.scenario.Scenario;

/** Small scenario files for tests: one that is right, and the ways to read it. */
final class Scenarios {
  /** 500 billion at half of 2 billion a year. */
  static final String RIGHT = """
      format: 1
      title: The draft
      as_of: 2025-02-24
      sources:
        report: { title: A report of 23 February 2025, url: https://example.org/a }
      terms:
        fund_target: { value: 500 billion USD, source: report, quote: $500 billion }
        repayment: { value: not stated, source: report }
      assumptions:
        revenue:
          value: 2 billion USD/year
          why: The press names it.
          range: between 1 and 4 billion USD/year
          rivals:
            - { value: 1.1 billion USD/year, source: report, note: The year before. }
        share: { value: 100 %, why: The quoted figure needs all of it. }
      agreement:
        start: 2025
        stop_after: 2000 years
        revenues:
          minerals: { amount: revenue }
        obligations:
          fund: { amount: fund_target }
        payments:
          - { from: minerals, share: share, to: fund }
      variants:
        half_share:
          title: Half of it
          reading_of: share
          source: report
          quote: half of its revenues
          set: { share: 50 % }
        moving:
          title: A target that moves
          why: A what-if.
          agreement:
            flows:
              aid: { amount: 1 billion USD/year }
            obligations:
              fund: { amount: fund_target, grows_by: { ratio: repayment, of: aid } }
      claims:
        - id: 250-years
          says: It takes 250 years.
          source: report
          quote: about 250 years
          metric: fund.years
          expect: 250 years
          verdict: holds
      """;

  private Scenarios() {}

  static ReadScenario read(String text) {
    return read(text, Map.of());
  }

  /** Reads a text as {@code a/this.scenario.yaml}, with other files by their paths. */
  static ReadScenario read(String text, Map<String, String> files) {
    Map<String, String> all = new HashMap<>(files);
    Documents documents = path -> {
      String found = all.get(path);
      return found == null
          ? new Documents.Loaded.Missing()
          : new Documents.Loaded.Found(found.getBytes(StandardCharsets.UTF_8));
    };
    return ScenarioReader.read(
        "a/this.scenario.yaml", text.getBytes(StandardCharsets.UTF_8), documents);
  }

  /** The scenario of a text that must be free of errors. */
  static Scenario scenario(String text) {
    ReadScenario read = read(text);
    assertThat(read.scenario()).as(String.join("\n", rendered(read))).isNotNull();
    return read.scenario();
  }

  static List<String> rendered(ReadScenario read) {
    return read.problems().stream()
        .map(problem -> ProblemText.render(problem, read.sourceOf(problem.place()), false))
        .toList();
  }

  /** The right scenario with one piece of text replaced by another. */
  static String with(String piece, String other) {
    assertThat(RIGHT).contains(piece);
    return RIGHT.replace(piece, other);
  }

  /** The codes of all problems, with the lines that they point at: {@code E014:12}. */
  static List<String> codes(ReadScenario read) {
    return read.problems().stream().map(Scenarios::code).toList();
  }

  private static String code(Problem problem) {
    return problem.code().id() + ":" + problem.place().line();
  }
}

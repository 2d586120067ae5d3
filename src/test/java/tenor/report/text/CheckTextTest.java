package tenor.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tenor.check.FileCheck;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.problem.SourceText;
import tenor.report.Drafts;

final class CheckTextTest {

  private static String render(List<FileCheck> checks) {
    return CheckText.render(checks, Style.PLAIN);
  }

  @Test
  void aClaimShowsVerdictFigureAcceptedIntervalAndStanding() {
    assertThat(render(List.of(Drafts.check(Drafts.FUND))))
        .startsWith("""
            A test
            test.scenario.yaml
            """)
        .contains("""
            ✓ holds: Filling the fund takes about 250 years. [250-years]
                `fund.years` is 250 years; accepted: 245 years or more and under 255 years.
                Follows only as it stands; in the reading `half_share` it fails.
            ✗ fails: The same at half the revenue. [250-years-at-half]
                `fund.years` with `half_share` is 500 years; accepted: 245 years or more and
                under 255 years.
            """)
        .endsWith("1 file, 5 claims: 4 hold, 1 fails, 0 undecided; all as recorded.\n");
  }

  /** The interest is 0.04 × 123 = 4.92, the limit 0.5 / 0.04 = 12.5. */
  @Test
  void aClaimThatIsNeverMetSaysWhy() {
    assertThat(render(List.of(Drafts.check(Drafts.MARCH)))).contains("""
                `debt.outcome` is never; accepted: never. Follows.
                The debt is never paid in full: interest of 4 % a year on 123 billion USD is
                4.92 billion USD a year, and the payments are 0.5 billion USD a year; they
                can repay 12.5 billion USD at the most.
            """);
  }

  /** The text stands under a header of two lines; the verdict behind four blanks and its key. */
  @Test
  void aVerdictThatDiffersPointsAtTheRecordedOne() {
    String text = Drafts.FUND.replaceFirst("verdict: holds", "verdict: fails");
    int line = text.lines().toList().indexOf("    verdict: fails") + 3;
    String out = render(List.of(Drafts.check(text)));
    assertThat(out)
        .contains("recorded as `fails`, but computed it is `holds`.\n --> test.scenario.yaml:"
            + line + ":14\n")
        .contains(" |     verdict: fails\n")
        .contains("|              ^^^^^\n")
        .contains("help: Write `verdict: holds` if the terms are right")
        .endsWith("5 claims: 4 hold, 1 fails, 0 undecided; 1 differs from what is recorded.\n");
  }

  @Test
  void notesAreACountUnlessAllIsAskedFor() {
    FileCheck check = Drafts.check(Drafts.FUND);
    assertThat(render(List.of(check)))
        .contains("notes (--verbose shows them)")
        .doesNotContain("N042");
    assertThat(CheckText.render(List.of(check), 0, Style.PLAIN, true))
        .contains("note[N042]")
        .doesNotContain("--verbose");
  }

  @Test
  void anInvalidFileShowsItsErrorsAndCounts() {
    SourceText source = new SourceText("bad.scenario.yaml", "format: 1\nagreemnt: {}\n");
    Problem problem = new Problem(
        Code.UNKNOWN_KEY,
        new Place("bad.scenario.yaml", 2, 1, 8),
        "`agreemnt` is not a key.",
        "Did you mean `agreement`?");
    FileCheck bad =
        new FileCheck("bad.scenario.yaml", List.of(source), null, List.of(problem), List.of());
    assertThat(render(List.of(bad))).isEqualTo("""
            bad.scenario.yaml
            error[E011]: `agreemnt` is not a key.
             --> bad.scenario.yaml:2:1
               |
             2 | agreemnt: {}
               | ^^^^^^^^
            help: Did you mean `agreement`?

            1 file, 0 claims; 1 file with errors.
            """);
  }

  /** The sum at the end agrees with how the program ends. */
  @Test
  void whatIsWrongBesidesTheVerdictsKeepsItFromSayingThatAllIsAsRecorded() {
    FileCheck good = Drafts.check(Drafts.FUND);
    Place place = new Place(good.file(), 1, 1, 1);
    FileCheck baseline = good.withDrift(
        List.of(new Problem(Code.BAD_BASELINE, place, "The baseline cannot be read.", "")));
    FileCheck bad = new FileCheck("b", List.of(good.source()), null, List.of(), List.of());

    assertThat(render(List.of(baseline)))
        .endsWith("5 claims: 4 hold, 1 fails, 0 undecided; no verdict differs; 1 error.\n");
    assertThat(render(List.of(good, bad)))
        .endsWith("4 hold, 1 fails, 0 undecided; no verdict differs; 1 file with errors.\n");
    assertThat(CheckText.render(List.of(good), 1, Style.PLAIN, false))
        .endsWith("4 hold, 1 fails, 0 undecided; no verdict differs; 1 path not checked.\n");
    assertThat(bad.isAsRecorded()).isFalse();
  }

  @Test
  void ofManyFilesOnlyThoseWithSomethingToSayAreShown() {
    FileCheck good = Drafts.check(Drafts.MARCH);
    FileCheck other = Drafts.check(
        "differs.scenario.yaml", Drafts.MARCH.replaceFirst("verdict: holds", "verdict: fails"));
    List<FileCheck> checks = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      String name = "f" + i + ".scenario.yaml";
      checks.add(
          new FileCheck(name, good.texts(), good.scenario(), good.problems(), good.judgements()));
    }
    assertThat(render(checks))
        .isEqualTo("1000 files, 2000 claims: 2000 hold, 0 fail, 0 undecided; all as recorded.\n");
    checks.add(other);
    String out = render(checks);
    assertThat(out)
        .startsWith("A test\ndiffers.scenario.yaml\n")
        .contains("error[E080]: The claim")
        .doesNotContain("At ten billion")
        .endsWith("1 differs from what is recorded.\n");
    assertThat(CheckText.render(checks, 0, Style.PLAIN, true)).contains("f999.scenario.yaml");
  }

  @Test
  void aFileWithoutClaimsSaysSo() {
    String text = Drafts.FUND.substring(0, Drafts.FUND.indexOf("claims:"));
    assertThat(render(List.of(Drafts.check(text))))
        .contains("No claims.\n")
        .endsWith("1 file, 0 claims.\n");
  }

  @Test
  void whatNobodyCanTellIsMarkedSo() {
    assertThat(render(List.of(Drafts.check(Drafts.OPEN))))
        .contains("? undecided: It takes a century or more. [a-century]\n")
        .contains("`other.paid` is not known: the text does not state `licence_sales`;\n")
        .endsWith("1 file, 3 claims: 1 holds, 0 fail, 2 undecided; all as recorded.\n");
  }

  @Test
  void textFromAFileCannotReachTheTerminal() {
    String text = Drafts.FUND.replace(
        "says: It falls on ten generations.", "says: \"Red \\e[31m and \\u202e back\"");
    String out = render(List.of(Drafts.check("evil\u001B[2J.scenario.yaml", text)));
    assertThat(out)
        .doesNotContain("\u001B")
        .doesNotContain("\u202E")
        .contains("Red <U+001B>[31m and <U+202E> back")
        .contains("evil<U+001B>[2J.scenario.yaml");
  }

  @Test
  void inAsciiThereIsNothingElse() {
    String out = CheckText.render(List.of(Drafts.check(Drafts.FUND)), new Style(false, false, 80));
    assertThat(out.chars()).allMatch(c -> c < 128);
    assertThat(out).contains("+ holds: ").contains("x fails: ");
  }

  @Test
  void coloursStandOutAndAreSwitchedOff() {
    String out = CheckText.render(List.of(Drafts.check(Drafts.FUND)), new Style(true, true, 80));
    assertThat(out)
        .contains("\u001B[32m✓ holds:\u001B[0m ")
        .contains("\u001B[1;31m✗ fails:\u001B[0m ");
  }
}

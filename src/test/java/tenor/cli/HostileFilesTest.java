package tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to break a program end soon, with a short error that has a place, and show nothing of this computer. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileFilesTest {
  private static final int LONGEST = 400_000;

  @TempDir
  Path folder;

  /** Checks a path; the text of a check that ended with exit code 3. */
  private static String refused(Path path) {
    InProcess.Ended ended = InProcess.type("check", path.toString());
    assertThat(ended.status()).as(ended.err()).isEqualTo(3);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).hasSizeLessThan(LONGEST);
    return ended.out();
  }

  private Path file(String name, String text) {
    return Path.of(Sample.write(folder, name, text));
  }

  private static String times(int count, String text) {
    return IntStream.range(0, count)
        .mapToObj(i -> text.replace("#", Integer.toString(i)))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.scenario.yaml", "a.scenario.json"})
  void aGigabyteIsNotEvenOpened(String name) throws IOException {
    Path file = folder.resolve(name);
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(1L << 30);
    }
    assertThat(refused(file)).contains("error[E054]", "more than 64 MiB", name + ":1:1");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          1000000 | k#: 1⏎           | E003
          300000  | k#: 1⏎           | E003
          300000  | a:1⏎             | E091
          30000   | a: 1⏎            | E091
          300000  | - x⏎             | E003
          90000   | - x⏎             | E013
          90000   | {k#: 1}, ⏎       | E007
          90000   | k#: 1⏎           | E091
          5000    | k#: &a [*a]⏎     | E091
          300000  | a: "x⏎           | E006
          1000    | [                | E003
          1000000 | '? '             | E003
          500000  | {a:              | E003
          """)
  void manyOfAnythingAreRefused(int count, String line, String code) {
    String text = times(count, line.replace("⏎", "\n"));
    assertThat(refused(file("a.scenario.yaml", text)))
        .contains("error[" + code + "]", "a.scenario.yaml:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fund_target", "share", "claim"})
  void aMillionDigitsAreTooMany(String where) {
    String digits = "9".repeat(1_000_000);
    String text = switch (where) {
      case "claim" -> Sample.FUND.replaceFirst("expect: 250", "expect: " + digits);
      case "share" -> Sample.FUND.replace("value: 100 %", "value: " + digits + " %");
      default -> Sample.FUND.replace("value: 500", "value: " + digits);
    };
    assertThat(refused(file("a.scenario.yaml", text)))
        .containsAnyOf("error[E025]", "error[E026]")
        .contains("too many");
  }

  @ParameterizedTest
  @CsvSource({
    "500 billion USD, 1e999999999 USD, E026",
    "2000 years, 1000000000 years, E025",
    "2000 years, 1e9 years, E026",
    "start: 2025, start: 999999999, E020",
    "metric: fund.years, metric: fund.payment in 999999999, E020",
    "A fund, \"A fu\u202End\", E093",
    "A fund, \"A fu\u2066nd\", E093",
    "A fund, A\u0007B, E007",
    "id: 250-years, id: 250\u202Eyears, E093",
    "A fund, !!java.lang.Runtime x, E009",
  })
  void aTrickInAValueIsNamedAtItsPlace(String piece, String trick, String code) {
    assertThat(Sample.FUND).contains(piece);
    String shown = refused(file("a.scenario.yaml", Sample.FUND.replaceFirst(piece, trick)));
    assertThat(shown).contains("error[" + code + "]", "a.scenario.yaml:").doesNotContain("\u202E");
  }

  @Test
  void aDirectionWrittenVisiblyIsPrintedVisibly() {
    Path file =
        file("a.scenario.yaml", Sample.FUND.replace("title: A fund", "title: \"A \\u202Efund\" #"));
    InProcess.Ended ended = InProcess.type("check", file.toString());
    assertThat(ended.status()).isZero();
    assertThat(ended.out()).contains("A <U+202E>fund").doesNotContain("\u202E");
  }

  @Test
  void aFileNameCannotTurnTheTextOfAMessage() {
    assertThat(refused(file("a\u202Eb.scenario.yaml", "x\n")))
        .contains("a<U+202E>b.scenario.yaml")
        .doesNotContain("\u202E");
  }

  @Test
  void anAgreementOfTenThousandPaymentsIsNotComputed() {
    String payments = times(10_000, "    - { amount: #1 USD/year, to: fund }\n");
    String text = Sample.FUND.replace("variants:\n", payments + "variants:\n");
    assertThat(refused(file("a.scenario.yaml", text))).contains("error[E092]", "10003 clauses");
  }

  @Test
  void threeHundredPaymentsAreComputed() {
    // With the revenue, the fund and the one payment of the file these are 300 clauses.
    String payments = times(297, "    - { amount: #1 USD/year, to: fund }\n");
    String text = Sample.FUND
        .replace("variants:\n", payments + "variants:\n")
        .replace("2000 years", "50 years");
    InProcess.Ended ended =
        InProcess.type("check", file("a.scenario.yaml", text).toString());
    assertThat(ended.status()).as(ended.out() + ended.err()).isEqualTo(1);
  }

  @Test
  void fiveThousandVariantsOfTwoThousandYearsAreTooMuch() {
    String variants = times(5000, "  v#: { title: x, why: y., set: { growth: #.5 %/year } }\n");
    String text = Sample.FUND.replace("claims:\n", variants + "claims:\n");
    assertThat(refused(file("a.scenario.yaml", text))).contains("error[E092]", "periods");
  }

  @Test
  void aSimulationOfABillionLongRunsIsTooMuch() {
    String text = Sample.FUND
        .replace(
            "growth: { value: 0 %/year, why: An example. }",
            "growth: { value: 0 %/year, why: An example., uncertainty: { shape: uniform, "
                + "low: -1 %/year, high: 1 %/year } }")
        .replace("claims:\n", "simulation: { draws: 1000000000 }\nclaims:\n")
        .replaceFirst("expect: 250 years", "expect: 250 years\n    statistic: median");
    assertThat(refused(file("a.scenario.yaml", text))).contains("error[E092]", "draws");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/etc/passwd",
        "~/x",
        "file:///etc/passwd",
        "https://example.org/a.yaml",
        "C:\\x",
        "a:b"
      })
  void aPathThatIsNotRelativeIsRefused(String path) {
    String text = "format: 1\ntitle: x\nextends: '" + path + "'\n";
    assertThat(refused(file("a.scenario.yaml", text))).contains("error[E013]");
    String series = Sample.FUND.replace(
        "amount: annual_revenue,", "amount: { series: '" + path + "#revenue' },");
    assertThat(refused(file("b.scenario.yaml", series))).contains("error[E013]");
  }

  @Test
  void nothingOutsideOfTheProjectIsRead() {
    file("secret.yaml", "password: tops3cret\n");
    file("project/.git/HEAD", "");
    Path file =
        file("project/a/b/a.scenario.yaml", "format: 1\ntitle: x\nextends: ../../../secret.yaml\n");
    Path other = file(
        "project/a/b/b.scenario.yaml", "format: 1\ntitle: x\nextends: ../../../nothing.yaml\n");
    String shown = refused(file);
    assertThat(shown).contains("error[E090]", "a.scenario.yaml:3:10").doesNotContain("tops3cret");
    // Nor is it told what is there.
    assertThat(refused(other)).contains("error[E090]");
  }

  @Test
  void aBaseWithinTheProjectMayStandAnywhere() {
    file("project/.git/HEAD", "");
    file("project/base/base.scenario.yaml", Sample.FUND);
    Path file = file(
        "project/a/b/a.scenario.yaml",
        "format: 1\ntitle: x\nextends: ../../base/base.scenario.yaml\n");
    assertThat(InProcess.type("check", file.toString()).status()).isEqualTo(6);
  }

  @Test
  void withoutARepositoryTheFolderThatWasNamedIsTheProject() {
    file("secret.yaml", "password: tops3cret\n");
    file("given/base.scenario.yaml", Sample.FUND);
    file(
        "given/a/b/good.scenario.yaml", "format: 1\ntitle: x\nextends: ../../base.scenario.yaml\n");
    InProcess.Ended good = InProcess.type("check", folder.resolve("given").toString());
    assertThat(good.status()).as(good.out()).isZero();
    file("given/a/b/bad.scenario.yaml", "format: 1\ntitle: x\nextends: ../../../secret.yaml\n");
    assertThat(refused(folder.resolve("given")))
        .contains("error[E090]", "bad.scenario.yaml:3:10")
        .doesNotContain("tops3cret");
  }

  @Test
  void aLinkDoesNotLeadOutOfTheProject() throws IOException {
    Path secret = file("secret.yaml", "password: tops3cret\n");
    file("project/.git/HEAD", "");
    Path link = link("project/a.scenario.yaml", secret);
    assertThat(refused(folder.resolve("project")))
        .contains("error[E090]", "a.scenario.yaml:1:1")
        .doesNotContain("tops3cret");
    assertThat(InProcess.type("fmt", link.toString()).out()).doesNotContain("tops3cret");
    Files.delete(link);
    link("project/base.yaml", secret);
    Path file = file("project/b.scenario.yaml", "format: 1\ntitle: x\nextends: base.yaml\n");
    assertThat(refused(file)).contains("error[E090]").doesNotContain("tops3cret");
    Path fund = file("project/c.scenario.yaml", Sample.FUND);
    link("project/c.baseline.csv", secret);
    assertThat(InProcess.type("check", fund.toString()).out()).doesNotContain("tops3cret");
  }

  @Test
  void linksInACircleEnd() throws IOException {
    file("fine/a.scenario.yaml", Sample.FUND);
    link("fine/again", folder.resolve("fine"));
    InProcess.Ended ended = InProcess.type("check", folder.resolve("fine").toString());
    assertThat(ended.status()).isZero();
    assertThat(ended.out()).contains("1 file");
    link("circle/one.scenario.yaml", folder.resolve("circle/two.scenario.yaml"));
    link("circle/two.scenario.yaml", folder.resolve("circle/one.scenario.yaml"));
    assertThat(refused(folder.resolve("circle"))).contains("error[E054]");
  }

  @Test
  void whatIsNoFileIsNotOpened() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe.scenario.yaml");
    Process made;
    try {
      made = new ProcessBuilder("mkfifo", pipe.toString()).start();
    } catch (IOException e) {
      assumeThat(false).as("there is no mkfifo here").isTrue();
      return;
    }
    assumeThat(made.waitFor()).isZero();
    assertThat(refused(pipe)).contains("error[E054]", "it is no file");
    Path file = file("a.scenario.yaml", "format: 1\ntitle: x\nextends: pipe.scenario.yaml\n");
    assertThat(refused(file)).contains("error[E054]", "it is no file");
  }

  @Test
  void aLockThatLeadsAwayIsRefused() {
    file("secret.yaml", "password: tops3cret\n");
    file("project/.git/HEAD", "");
    Path lock = file("project/report.lock.json", """
        {"lock": "1", "engine": "x", "inputs": "x", "scenarios": [{"file": "../secret.yaml",
         "sha256": "x", "reads": [], "documents": [], "results": []}]}
        """);
    InProcess.Ended ended = InProcess.type("verify", lock.toString());
    assertThat(ended.status()).isEqualTo(4);
    assertThat(ended.out() + ended.err()).contains("../secret.yaml").doesNotContain("tops3cret");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"500000 | claim,x,1 | E086", "1000000 | , | E086", "400000 | \"x | E086"})
  void aMonstrousBaselineIsRefused(int count, String line, String code) {
    Path file = file("a.scenario.yaml", Sample.FUND);
    file("a.baseline.csv", (line + "\n").repeat(count));
    assertThat(refused(file)).contains("error[" + code + "]", "a.baseline.csv:");
  }

  private Path link(String name, Path target) throws IOException {
    Path link = folder.resolve(name);
    Files.createDirectories(link.getParent());
    try {
      return Files.createSymbolicLink(link, target);
    } catch (UnsupportedOperationException e) {
      assumeThat(false).as("there are no links here").isTrue();
      throw e;
    }
  }
}

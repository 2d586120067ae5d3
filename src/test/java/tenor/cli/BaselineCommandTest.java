package tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static tenor.cli.InProcess.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tenor.SignedBaseline;
import tenor.cli.InProcess.Ended;

/** The fund takes 500 / 2 = 250 years, at half share 500; at 2.5 billion a year 200 and 400. */
final class BaselineCommandTest {
  @TempDir
  Path folder;

  private String file = "";
  private Path baseline = Path.of("");

  @BeforeEach
  void aFund() {
    file = Sample.fund(folder);
    baseline = folder.resolve("fund.baseline.csv");
  }

  private void change(String from, String to) {
    Sample.write(folder, "fund.scenario.yaml", Sample.FUND.replace(from, to));
  }

  @Test
  void itWritesBesideTheScenarioAndSaysSo() throws IOException {
    Ended ended = type("baseline", file);

    assertThat(ended.status()).isZero();
    assertThat(ended.out()).isEqualTo("Wrote " + baseline + ": 2 claims.\n");
    assertThat(Files.readString(baseline))
        .contains("\nclaim,250-years,250,years,,holds,")
        .contains("\nclaim,250-years-at-half,500,years,,fails,")
        .contains("\ninput,annual_revenue,2 billion USD/year\n")
        .contains("\nsetting,growing/growth,5 %/year\n");
  }

  @Test
  void whatSaysTheSameAlreadyIsLeftAlone() throws IOException {
    type("baseline", file);
    Files.writeString(baseline, Files.readString(baseline).replace("\n", "\r\n"));

    Ended ended = type("baseline", folder.toString());

    assertThat(ended.out()).isEqualTo("1 baseline says the same already.\n");
    assertThat(Files.readString(baseline)).contains("\r\n");
  }

  @Test
  void aFileWithErrorsGetsNone() {
    change("start: 2025", "start: 20x5");

    Ended ended = type("baseline", file);

    assertThat(ended.status()).isEqualTo(3);
    assertThat(ended.out()).isEqualTo("Wrote nothing for " + file + ".\n");
    assertThat(ended.err()).contains("error[E");
    assertThat(baseline).doesNotExist();
  }

  @Test
  void checkEndsWith0WhereNothingMovedAndNeverWrites() throws IOException {
    type("baseline", file);
    byte[] before = Files.readAllBytes(baseline);

    assertThat(type("check", file).status()).isZero();
    assertThat(baseline).hasBinaryContent(before);
  }

  @Test
  void checkEndsWith4WhereAResultDriftedAndSaysBecauseOfWhat() throws IOException {
    type("baseline", file);
    byte[] before = Files.readAllBytes(baseline);
    change("value: 2 billion", "value: 2.5 billion");

    Ended ended = type("check", file);

    assertThat(ended.status()).isEqualTo(4);
    assertThat(ended.out())
        .contains("error[E085]: `fund.years` was 250 years and is 200 years, 50 years less;")
        .contains("the verdict was holds and is fails")
        .contains("−50 years by `annual_revenue`, 2 billion USD/year → 2.5 billion USD/year.")
        .contains("`fund.years` was 500 years and is 400 years, 100 years less")
        .contains("2 results drifted from the baseline")
        .contains("tenor baseline " + file);
    assertThat(baseline).hasBinaryContent(before);
    assertThat(type("check", file, "--format", "json").out()).contains("\"drifted\" : 2");
  }

  @Test
  void anEngineThatComputesOtherwiseIsToldApart() throws IOException {
    type("baseline", file);
    String text = Files.readString(baseline);
    Files.writeString(
        baseline,
        SignedBaseline.of(text.replace("claim,250-years,250,", "claim,250-years,249,")
            .replaceFirst("tenor,engine,[^\n]*", "tenor,engine,0.0.9")));

    Ended ended = type("check", file);

    assertThat(ended.status()).isEqualTo(4);
    assertThat(ended.out())
        .contains("`fund.years` was 249 years and is 250 years, 1 year more.")
        .contains("Nothing that it is computed from changed: Tenor itself computes otherwise "
            + "(`0.0.9` then and `");
  }

  @Test
  void aChangedBlockIsNamedWithItsPart() {
    type("baseline", file);
    change("share: revenue_share,", "share: revenue_share, at_most: 1 billion USD/year,");

    Ended ended = type("check", file);

    assertThat(ended.out())
        .contains("+250 years by `payments`, from: minerals, share: revenue_share, to: fund → "
            + "at_most: 1 billion USD/year, from: minerals, share: revenue_share, to: fund.");
  }

  @Test
  void claimsThatCameOrWentAreNotes() {
    type("baseline", file);
    change("id: 250-years-at-half", "id: at-half");

    Ended ended = type("check", file, "--verbose");

    assertThat(ended.status()).isZero();
    assertThat(ended.out())
        .contains("note[N088]: The baseline does not have the claim `at-half`.")
        .contains("note[N089]: The baseline has a claim `250-years-at-half`");
    assertThat(type("check", file, "--strict").status()).isEqualTo(4);
  }

  @Test
  void aBaselineOfAnotherScenarioOrABrokenOneIsAnErrorAtItsPlace() throws IOException {
    type("baseline", file);
    String text = Files.readString(baseline);

    Files.writeString(
        baseline, SignedBaseline.of(text.replace("claim,250-years", "claim,100-years")));
    Ended foreign = type("check", file);
    Files.writeString(baseline, text.replace(",250,years", ",25O,years"));
    Ended broken = type("check", file);
    Files.writeString(baseline, text.replace("baseline,1", "baseline,0"));
    Ended older = type("check", file);

    assertThat(foreign.status()).isEqualTo(3);
    assertThat(foreign.out()).contains("E086", "the baseline of another scenario");
    assertThat(broken.status()).isEqualTo(3);
    assertThat(broken.out()).contains("E086", baseline + ":5:17", "25O");
    assertThat(older.out()).contains("E087", "version 0 of its format; this Tenor has version 1");
  }

  @Test
  void aBaselineThatWasEditedIsRefusedAtThePlace() throws IOException {
    type("baseline", file);
    String text = Files.readString(baseline);

    Files.writeString(
        baseline,
        text.replace("input,annual_revenue,2 billion USD/year", "input,annual_revenue,=cmd"));
    Ended formula = type("check", file);
    Files.writeString(baseline, text.replace(",250,years", ",260,years"));
    Ended figure = type("check", file);

    assertThat(formula.status()).isEqualTo(3);
    assertThat(formula.out())
        .contains("E086", "`=cmd` is no value", "tenor baseline", "no verdict differs; 1 error");
    assertThat(figure.status()).isEqualTo(3);
    assertThat(figure.out()).contains("E086", baseline + ":4:16");
  }

  @Test
  void withAVariantOrAValueSetNothingIsComparedWithTheBaseline() {
    type("baseline", file);

    assertThat(type("check", file, "--set", "annual_revenue=4 billion USD/year").out())
        .doesNotContain("E085");
  }

  @Test
  void whereNoFileHasClaimsThereWasNothingToRecord() {
    String claims = Sample.FUND.substring(0, Sample.FUND.indexOf("claims:"));
    String none = Sample.write(folder, "none/a.scenario.yaml", claims);

    assertThat(type("baseline", none).status()).isEqualTo(6);
  }

  @Test
  void theBaselineThatTheDocumentationShowsIsThatOfFebruary() throws IOException {
    Path shown = Path.of("docs", "baselines");
    Files.copy(shown.resolve("february.scenario.yaml"), folder.resolve("a.scenario.yaml"));

    type("baseline", folder.resolve("a.scenario.yaml").toString());

    String engine = "tenor,engine,[^\n]*";
    assertThat(Files.readString(folder.resolve("a.baseline.csv")).replaceFirst(engine, ""))
        .isEqualTo(Files.readString(shown.resolve("march.baseline.csv")).replaceFirst(engine, ""));
  }
}

package tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static tenor.cli.InProcess.type;
import static tenor.cli.InProcess.typeOnTerminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tenor.cli.InProcess.Ended;

/** {@code tenor sweep}, from what is typed to what is shown: 500 billion at 2 billion a year. */
final class SweepCommandTest {
  @TempDir
  Path folder;

  private String fund;

  @BeforeEach
  void aFund() {
    fund = Sample.fund(folder);
  }

  @Test
  void oneInputMovesOverItsStatedRangeInElevenPoints() {
    Ended ended = type("sweep", fund, "--vary", "annual_revenue");

    // 500 / 1 and 500 / 4
    assertThat(ended.status()).as(ended.err()).isZero();
    assertThat(ended.out())
        .contains("`fund.years` falls from 500 to 125 years as `annual_revenue` rises.")
        .contains("annual_revenue [billion USD/year]  fund.years [years]")
        .contains("in 11 points (its stated");
    assertThat(ended.out().lines().filter(line -> line.contains("█"))).hasSize(11);
  }

  @Test
  void valuesAreAStretchWithPointsOrAList() {
    String stretch =
        type("sweep", fund, "--vary", "annual_revenue=2..10 billion USD/year:3").out();
    String list = type("sweep", fund, "--vary", "revenue_share=50 %,100 %").out();
    String shared = type("sweep", fund, "--vary", "annual_revenue=2, 5, 10 billion USD/year")
        .out();

    // 500 / 2, / 6, / 10; half of 2 billion is 500 years
    assertThat(stretch).containsPattern(" 6 +83.33").containsPattern("10 +50.00");
    assertThat(list).containsPattern(" 50 +500").containsPattern("100 +250");
    assertThat(shared).containsPattern(" 5 +100").containsPattern("10 +50");
  }

  @Test
  void twoInputsMakeATableAndAMapOfLetters() {
    Ended ended =
        type("sweep", fund, "--vary", "annual_revenue", "--vary", "growth=-1 %/year..1 %/year:3");

    assertThat(ended.out())
        .contains("Down: annual_revenue [billion USD/year]; across: growth [%/year]")
        .contains("never")
        .contains("!! never reached")
        .contains("hh")
        .contains("years");
  }

  @Test
  void onATerminalTheMapHasColoursOrBlocks() {
    String[] words = {
      "sweep", fund, "--vary", "annual_revenue", "--vary", "revenue_share=50 %..100 %:3"
    };

    assertThat(typeOnTerminal(Map.of("TERM", "xterm-256color"), words).out())
        .contains("\u001B[48;5;");
    assertThat(typeOnTerminal(Map.of("TERM", "xterm"), words).out()).contains("░░", "██");
    assertThat(
            typeOnTerminal(Map.of("TERM", "xterm-256color", "LANG", "C"), words).out())
        .contains("aa", "hh")
        .doesNotContain("\u001B[48;5;");
    assertThat(typeOnTerminal(Map.of("TERM", "xterm-256color", "NO_COLOR", "1"), words)
            .out())
        .contains("░░");
  }

  @Test
  void ofAClaimItSaysWhereItHoldsAndOnWhatPart() {
    Ended ended = type("sweep", fund, "--vary", "annual_revenue", "--claim", "250-years");

    // 500 / 255 and 500 / 245; 0.0800 of 3
    assertThat(ended.out().replace("\n ", ""))
        .contains(
            "`250-years` holds for `annual_revenue` from 1.9608 to 2.0408 billion USD/year: 2.67 % of",
            "the stated range");
  }

  @Test
  void ofAClaimTwoInputsGiveAMapAndAShareOfTheAreaWithItsError() {
    Ended ended = type(
        "sweep",
        fund,
        "--vary",
        "annual_revenue",
        "--vary",
        "revenue_share=50 %..100 %:6",
        "--claim",
        "250-years");

    assertThat(ended.out())
        .contains(" % of all that was swept, by area.", "±", "## holds  .. fails");
  }

  @Test
  void csvHasEveryPointInFullWithUnitsAndHowItEnds() throws IOException {
    Path csv = folder.resolve("out.csv");
    Ended ended =
        type("sweep", fund, "--vary", "growth=-1 %/year,0 %/year", "--csv", csv.toString());

    assertThat(ended.status()).as(ended.err()).isZero();
    // at −1 % a year all payments together are 200 billion
    assertThat(Files.readString(csv)).isEqualTo("""
        growth [1/year],fund.years [year],fund.years ends\r
        -0.01,Infinity,never\r
        0,250,reached\r
        """);
    assertThat(folder.toFile().list()).noneMatch(name -> name.endsWith(".tmp"));
  }

  @Test
  void aFileThatCannotBeWrittenIsSaidAndEndsWith74() {
    for (String bad : List.of(folder.resolve("no/out.csv").toString(), folder.toString())) {
      Ended ended = type("sweep", fund, "--vary", "annual_revenue", "--csv", bad);

      assertThat(ended.status()).isEqualTo(74);
      assertThat(ended.err()).contains("could not be written");
      assertThat(ended.out()).contains("falls from 500 to 125 years");
    }
  }

  @Test
  void severalFiguresStandBesideEachOther() {
    Ended ended = type(
        "sweep",
        fund,
        "--vary",
        "annual_revenue",
        "--of",
        "fund.years",
        "--of",
        "fund.paid by 2034");

    // ten years of 4 billion
    assertThat(ended.out())
        .contains("fund.paid by 2034 [billion USD]")
        .containsPattern(" 4.0 +40\n");
  }
}

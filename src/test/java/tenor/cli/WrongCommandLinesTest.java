package tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static tenor.cli.InProcess.type;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tenor.cli.InProcess.Ended;

/** What is said of a command line that cannot be followed: one sentence, and what to type. */
final class WrongCommandLinesTest {
  @TempDir
  Path folder;

  private String fund;

  @BeforeEach
  void aFund() {
    fund = Sample.fund(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chekc FUND                      | no command `chekc`              | `tenor check`",
        "--format json check FUND        | `--format` stands before        | tenor check scenarios --format",
        "run FUND --varient half_share   | no option `--varient`           | `--variant`",
        "run FUND -variant half_share    | no option `-variant`            | `--variant`",
        "run FUND --colour always        | no option `--colour`            | `--color`",
        "run FUND --nonsense             | no option `--nonsense`          | It has --ledger",
        "run FUND --format jsn           | table, json or csv, not `jsn`   | `json`",
        "run FUND --color sometimes      | auto, always or never           |",
        "run FUND --ledger csv           | `csv` stands alone              | `--format csv`",
        "run FUND --format csv           | Only the ledger                 | --ledger",
        "run FUND other                  | takes only one FILE             | tenor run",
        "run                             | needs FILE                      | tenor run",
        "explain FUND                    | needs CLAIM                     | tenor explain",
        "solve FUND --for growth --from -5%/year | needs `--so-that CONDITION` | fund.years",
        "check -x                        | no option `-x`                  | It has --format",
        "solve FUND --for growth         | needs `--so-that CONDITION`     | fund.years",
        "run FUND --set                  | After `--set` something is missing: NAME=VALUE | tenor run",
        "run FUND --format json --format table | `--format` is given twice | once",
        "run FUND --variant ful_share    | no variant `ful_share`          | half_share",
        "run FUND --variant half_shar    | no variant `half_shar`          | Did you mean `half_share`?",
        "run FUND --variant all --variant tenth | all` is the base         | Drop",
        "run FUND --variant tenth --variant tenth | given twice            | one of them",
        "run FUND --variant half_share --variant tenth | both set `revenue_share` | one of them",
        "run FUND --set growht=3%/year   | no term or assumption `growht`  | Did you mean `growth`?",
        "run FUND --set growth           | a name, an equals sign          | --set 'growth=3 %/year'",
        "run FUND --set growth=3%        | a rate per year is wanted       | `3 %/year`",
        "run FUND --set annual_revenue=5bilion | `bilion`                  | billion",
        "run FUND --set annual_revenue=5bn~EUR/year | is in USD, not in EUR | exchange",
        "run FUND --set revenue_share=150% | between 0 % and 100 %         | 1.5 to 1",
        "run FUND --set growth=1%/year --set growth=2%/year | set twice    | once",
        "explain FUND 250-yers           | no claim `250-yers`             | Did you mean",
        "needs FUND half                 | no claim `half`                 | `250-years-at-half`",
        "needs FUND zzz                  | no claim `zzz`                  | It has 250-years, 250-years-at-half.",
        "explain FUND 250-years-at-half --variant tenth | made under `half_share` | Leave `--variant` out",
        "solve FUND --for groth --so-that fund.years=9years | `groth` to solve | `growth`",
        "solve FUND --for grace --so-that fund.years=9years | has no range     | --set",
        "solve FUND --for growth --so-that fund.yeers=9years | no metric `yeers` | `years`",
        "solve FUND --for growth --so-that found.years=9years | no obligation `found` | `fund`",
        "solve FUND --for growth --so-that fund.years=9      | `9`               | years",
        "solve FUND --for growth --so-that fund.years        | an equals sign    | 'fund.years = 100 years'",
        "solve FUND --for growth --so-that fund.paid=9bn~EUR | is in USD         | USD",
        "solve FUND --for growth --so-that fund.paid~in~GBP=9bn~GBP | no rate of exchange | `rates`",
        "solve FUND --for growth --so-that fund.years~in~GBP=9years | it is no money | `fund.years`",
        "solve FUND --for growth --so-that fund.years=9years --from 5%/year --to 1%/year | not after it | --from",
        "sweep FUND                      | needs `--vary NAME=FROM..TO`   | --vary annual_revenue",
        "sweep FUND --vary groth         | `groth` to vary                | `growth`",
        "sweep FUND --vary growth        | no stated range                | growth=FROM..TO",
        "sweep FUND --vary grace         | has no range                   | --set",
        "sweep FUND --vary growth=5%/year..1%/year | above its end        | lower end first",
        "sweep FUND --vary growth=1%/year..1%/year | nothing between      | smaller value",
        "sweep FUND --vary growth=1%/year..2%/year:1 | from 2 to 1,000,000 | FROM..TO:7",
        "sweep FUND --vary growth=1%/year..2%/year:x | from 2 to 1,000,000 | FROM..TO:7",
        "sweep FUND --vary revenue_share=50%,150% | between 0 % and 100 % | 100 % or less",
        "sweep FUND --vary annual_revenue=1bn~EUR/year | is in USD        | in USD",
        "sweep FUND --vary annual_revenue=1 | has no unit                 | 1 USD/year",
        "sweep FUND --vary annual_revenue --vary annual_revenue | varied twice | different inputs",
        "sweep FUND --vary annual_revenue --of fund.yeers | no metric `yeers` | `years`",
        "sweep FUND --vary annual_revenue --claim 25-years | no claim     | 250-years",
        "sweep FUND --vary annual_revenue --claim 250-years --of fund.years | where a claim holds | one of them",
        "codes X99                       | no code `X99`                   | tenor codes",
        "help chekc                      | no command `chekc`              | `tenor check`",
        "new fund.yaml                   | not the name of a scenario file | .scenario.yaml",
        "completion zsh                  | takes nothing but options       | tenor completion"
      })
  void theSentenceSaysWhatIsWrongAndTheHelpWhatToType(String line, String sentence, String help) {
    String[] words = line.split(" ");
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].equals("FUND") ? fund : words[i].replace('~', ' ');
    }

    Ended ended = type(words);

    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    String[] parts = ended.err().split("help: ", -1);
    assertThat(parts[0]).startsWith("error").contains(sentence);
    if (help != null) {
      assertThat(parts[1]).contains(help);
    }
    assertThat(ended.err()).doesNotContain("Exception", "Usage");
  }

  @Test
  void aScenarioFileWithoutACommandIsProbablyMeantToBeChecked() {
    assertThat(type(fund).err()).contains("Did you mean `tenor check " + fund + "`?");
  }

  @Test
  void aMistakeInAnArgumentHasACaretUnderIt() {
    Ended ended = type("run", fund, "--set", "annual_revenue=5 bilion USD/year");

    assertThat(ended.err()).contains("""
             --> command line:1:24
               |
             1 | --set annual_revenue=5 bilion USD/year
               |                        ^^^^^^
            """);
  }

  @Test
  void variantsThatReplaceTheSameBlockCannotBeAppliedTogether() {
    String blocks = """
        variants:
          loan: { title: A loan, why: A what-if., agreement: { obligations: { fund: { amount: 1 billion USD } } } }
          gift: { title: A gift, why: A what-if., agreement: { obligations: { fund: { amount: none } } } }
        """;
    String file =
        Sample.write(folder, "v.scenario.yaml", Sample.FUND.replace("variants:\n", blocks));

    Ended ended = type("run", file, "--variant", "loan", "--variant", "gift");

    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).contains("`loan` and `gift` both set `obligations.fund`");
  }

  @Test
  void allMistakesOfACommandLineAreToldInOnePass() {
    Ended ended =
        type("run", fund, "--set", "groth=1 %/year", "--set", "growth=9", "--variant", "x");

    assertThat(ended.err()).contains("`groth`", "`9`", "`x`");
  }

  @Test
  void aMissingFileBringsTheNearestOneToMind() {
    String near = fund.replace("fund.scenario", "fnud.scenario");

    assertThat(type("run", near).err())
        .contains("no file or folder", "Did you mean `" + fund + "`?");
    assertThat(type("check", folder.resolve("fund").toString()).err())
        .contains("Did you mean `" + fund + "`?");
  }

  @Test
  void aFolderWhereOneFileBelongsIsExplained() {
    Ended ended = type("run", folder.toString());

    assertThat(ended.err())
        .contains("is a folder", "`tenor run` takes one", fund, "tenor check " + folder);
  }

  @Test
  void whatWasReplacedIsSaidBesideTheResult() {
    Ended ended = type("run", fund, "--set", "annual_revenue=$5bn/year");

    assertThat(ended.status()).isZero();
    assertThat(ended.err())
        .isEqualTo("set annual_revenue: 2 billion USD/year → 5 billion USD/year\n");
    assertThat(ended.out()).contains("100 years").doesNotContain("→ 5 billion");
  }

  @Test
  void aTermThatIsNotStatedCanBeSet() {
    Ended ended = type("run", fund, "--set", "grace=3 years");

    assertThat(ended.err()).isEqualTo("set grace: not stated → 3 years\n");
  }

  @Test
  void aValueOfManyFilesIsReplacedWhereThereIsOne() {
    String other = Sample.write(
        folder,
        "b.scenario.yaml",
        Sample.FUND
            .replace("growth:", "increase:")
            .replace("increase: growth", "growth: increase"));

    Ended ended = type("check", fund, other, "--set", "increase=1 %/year");
    Ended nowhere = type("check", fund, other, "--set", "incraese=1 %/year");

    assertThat(ended.err()).isEqualTo("set increase: 0 %/year → 1 %/year, in " + other + "\n");
    assertThat(nowhere.err()).contains("Did you mean `increase`?");
  }

  @Test
  void aValueThatCannotBeComputedWithIsAMistakeOfTheCommandLine() {
    String file = Sample.write(
        folder,
        "clock.scenario.yaml",
        Sample.FUND
            .replace("stop_after: 2000 years", "stop_after: horizon")
            .replace(
                "  growth: {", "  horizon: { value: 2000 years, why: An example. }\n  growth: {"));

    Ended ended = type("check", file, "--set", "horizon=1000000000 years");

    assertThat(type("check", file).status()).isZero();
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).contains("at most 10,000 years");
  }
}

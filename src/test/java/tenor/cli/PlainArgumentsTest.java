package tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick reading of plain command lines understands what picocli understands, or nothing. */
final class PlainArgumentsTest {
  private static final List<String> PIECES = List.of(
      "a.scenario.yaml",
      "b",
      "--format",
      "json",
      "--format=table",
      "--variant",
      "all",
      "--variant=half",
      "--set",
      "growth=3 %/year",
      "--set=growth=3 %/year",
      "--ascii",
      "--ledger",
      "--color=never",
      "--so-that",
      "fund.years = 100 years",
      "--for",
      "--from",
      "--check",
      "-5 %/year",
      "--title=x",
      "--help",
      "-h",
      "--",
      "--format=",
      "",
      "-",
      "--set=",
      "--ascii=true",
      "--nonsense",
      "@file",
      "'quoted'",
      "\"quoted\"");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whateverItUnderstandsPicocliUnderstandsInTheSameWay(long seed) {
    Random random = new Random(seed);
    int understood = 0;
    for (int i = 0; i < 150; i++) {
      Command command = Commands.all().get(random.nextInt(Commands.NAMES.size()));
      List<String> typed = new ArrayList<>();
      for (int words = random.nextInt(6); words > 0; words--) {
        typed.add(PIECES.get(random.nextInt(PIECES.size())));
      }
      Given plain = PlainArguments.read(command, typed);
      if (plain != null) {
        understood++;
        assertThat(PicocliArguments.read(command, typed))
            .as("tenor %s %s", command.name(), typed)
            .isEqualTo(new Reading.Read(plain));
      }
    }
    assertThat(understood).isGreaterThan(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check|scenarios",
        "check|a|b|--set|growth=3 %/year|--format=json",
        "run|a|--variant|x|--variant=y|--ledger",
        "solve|a|--for|growth|--so-that|fund.years = 100 years",
        "explain|a|250-years",
        "fmt|--check|a",
        "codes"
      })
  void theUsualCommandLinesDoWithoutPicocli(String line) {
    List<String> words = List.of(line.split("\\|"));
    Command command = Commands.named(words.get(0));

    assertThat(PlainArguments.read(command, words.subList(1, words.size()))).isNotNull();
  }

  @Test
  void aValueMayBeginWithADashWherePicocliReadsIt() {
    Reading reading = PicocliArguments.read(
        Commands.named("solve"),
        List.of("a", "--for", "growth", "--so-that", "x = 1", "--from", "-5 %/year"));

    assertThat(((Reading.Read) reading).given().options())
        .containsEntry("--from", List.of("-5 %/year"));
  }

  @Test
  void everyNameIsACommandOfThatName() {
    assertThat(Commands.all()).extracting(Command::name).isEqualTo(Commands.NAMES);
  }
}

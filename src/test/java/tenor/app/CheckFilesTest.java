package tenor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tenor.app.CheckFiles.Checked;
import tenor.check.FileCheck;
import tenor.check.Judgement;
import tenor.read.StartFile;
import tenor.scenario.Verdict;

/** The start file has 500 billion at half of 2 billion a year: 500 years, 250 if all is paid, and with 5 % growth 66.8. */
final class CheckFilesTest {
  @TempDir
  Path folder;

  @Test
  void filesAreCheckedInTheirOrder() throws IOException {
    for (int i = 0; i < 30; i++) {
      write("f" + (100 + i) + ".scenario.yaml", StartFile.text("Number " + i));
    }

    Checked checked = checked(Choice.NONE);

    assertThat(checked.status()).isEqualTo(ExitStatus.AS_RECORDED);
    assertThat(checked.files()).extracting(FileCheck::file).isSorted().hasSize(30);
    assertThat(checked.files()).allSatisfy(file -> assertThat(file.judgements()).hasSize(3));
  }

  @Test
  void aVariantIsAppliedAfterTheClaimsOwn() throws IOException {
    write("a.scenario.yaml", StartFile.text("A"));

    Checked checked = checked(new Choice(List.of("all_of_it"), List.of()));

    List<Judgement> judgements = checked.files().get(0).judgements();
    // all of 2 billion a year fills 500 billion in 250 years
    assertThat(judgements.get(0).verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(judgements.get(2).claim().variants()).containsExactly("growing", "all_of_it");
    assertThat(checked.status()).isEqualTo(ExitStatus.DIFFERS);
  }

  @Test
  void aClaimWhoseOwnVariantSetsTheSameNameIsLeftAsItWasMade() throws IOException {
    write("a.scenario.yaml", StartFile.text("A"));

    Checked checked = checked(new Choice(List.of("all_of_it"), List.of()));

    assertThat(checked.files().get(0).judgements().get(1).claim().variants())
        .containsExactly("all_of_it");
  }

  @Test
  void filesWithoutTheVariantAreLeftOut() throws IOException {
    write("a.scenario.yaml", StartFile.text("A"));
    write("b.scenario.yaml", StartFile.text("B").replace("all_of_it", "everything"));

    Checked checked = checked(new Choice(List.of("everything"), List.of()));

    assertThat(checked.files())
        .singleElement()
        .satisfies(file -> assertThat(file.file()).endsWith("b.scenario.yaml"));
  }

  @Test
  void aValueThatIsSetHoldsForEveryClaim() throws IOException {
    write("a.scenario.yaml", StartFile.text("A"));

    Checked checked = checked(new Choice(List.of(), List.of("annual_revenue=4 billion USD/year")));

    // half of 4 billion a year is 2 billion, so 250 years
    assertThat(checked.files().get(0).judgements().get(0).verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(checked.status()).isEqualTo(ExitStatus.DIFFERS);
  }

  private Checked checked(Choice choice) {
    Reply<Checked> reply = CheckFiles.of(List.of(folder.toString()), CheckSettings.of(choice));
    return ((Reply.Given<Checked>) reply).result();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}

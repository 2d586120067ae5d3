package tenor.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules by which a console block is compared; the expected answers are those of a reader. */
class TranscriptTest {
  private static final List<String> OUTPUT = List.of("one", "two", "three", "four");

  @Test
  void aCommandIsFollowedByItsOutput() {
    Fence fence = new Fence("console", List.of("$ ./tenor check a", "holds", "$ echo $?", "0"), 1);
    List<Transcript.Step> steps = Transcript.of(fence).steps();
    assertThat(steps).hasSize(2);
    assertThat(steps.get(0).command()).isEqualTo("./tenor check a");
    assertThat(steps.get(0).shown()).containsExactly("holds");
    assertThat(new Transcript(steps).lines()).isEqualTo(fence.body());
  }

  @Test
  void outputWithoutACommandIsRefused() {
    Fence fence = new Fence("console", List.of("holds"), 1);
    assertThatThrownBy(() -> Transcript.of(fence)).hasMessageContaining("holds");
  }

  @Test
  void anEllipsisStandsForAnyLines() {
    assertThat(Transcript.isTrueOf(OUTPUT, OUTPUT)).isTrue();
    assertThat(Transcript.isTrueOf(List.of("one", "…", "four"), OUTPUT)).isTrue();
    assertThat(Transcript.isTrueOf(List.of("…", "two", "…", "four"), OUTPUT)).isTrue();
    assertThat(Transcript.isTrueOf(List.of("one", "two", "three", "four", "…"), OUTPUT))
        .isTrue();
    assertThat(Transcript.isTrueOf(List.of("…", "two", "four"), OUTPUT)).isFalse();
    assertThat(Transcript.isTrueOf(List.of("one", "…", "three"), OUTPUT)).isFalse();
    assertThat(Transcript.isTrueOf(List.of("one"), OUTPUT)).isFalse();
    assertThat(Transcript.isTrueOf(List.of("…", "five"), OUTPUT)).isFalse();
  }

  @Test
  void whatIsNotTrueIsMadeSoWithAsMuchAsWasShown() {
    assertThat(Transcript.made(List.of("one", "…", "4"), OUTPUT))
        .containsExactly("one", "…", "four");
    assertThat(Transcript.made(List.of("…", "four"), OUTPUT)).containsExactly("…", "four");
    assertThat(Transcript.made(List.of("1"), OUTPUT)).isEqualTo(OUTPUT);
    assertThat(Transcript.made(List.of("1", "…", "three", "…"), OUTPUT))
        .containsExactly("one", "…", "three", "…");
    assertThat(Transcript.made(List.of("1", "…", "3", "…"), OUTPUT)).isEqualTo(OUTPUT);
  }

  @Test
  void quotesHoldTheWordsOfACommandTogether() {
    assertThat(Shell.words("solve a.yaml --so-that 'fund.years = 80 years' \"\""))
        .containsExactly("solve", "a.yaml", "--so-that", "fund.years = 80 years", "");
  }

  @Test
  void onlyKnownCommandsAreLeftOut() {
    assertThat(Shell.isNotRun("mvn verify")).isTrue();
    assertThat(Shell.isNotRun("./tenor check scenarios")).isFalse();
    assertThat(Shell.isNotRun("rm -r docs")).isFalse();
  }
}

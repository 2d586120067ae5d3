package tenor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every feature and every key of the format is used by a file, and features by one with a figure. */
class FeaturesTest {
  private static final List<UsedTerms> FILES = UsedTerms.all();

  @Test
  void everyKeyThatAClauseDeclaresIsUsedByAFile() {
    assertThat(Features.declared()).filteredOn(FeaturesTest::nobodyUses).isEmpty();
  }

  @Test
  void everyFeatureIsUsedByAFile() {
    for (Features.Feature feature : Features.ALL) {
      assertThat(feature.uses())
          .as(feature.name())
          .isNotEmpty()
          .filteredOn(FeaturesTest::nobodyUses)
          .isEmpty();
    }
  }

  private static boolean nobodyUses(String use) {
    return Features.users(use, FILES).isEmpty();
  }

  @Test
  void everyFigureHasASourceAndHolds() {
    assertThat(Features.ALL)
        .allSatisfy(feature -> assertThat(feature.figures())
            .as(feature.name())
            .isNotEmpty()
            .allSatisfy(name -> assertThat(Features.figure(name, FILES).quote()).isNotEmpty()));
  }

  @Test
  void everyFigureIsThatOfAFileThatUsesTheFeature() {
    for (Features.Feature feature : Features.ALL) {
      assertThat(feature.figures())
          .allSatisfy(name -> assertThat(Features.file(name, FILES).uses())
              .as(feature.name() + " " + name)
              .containsAnyElementsOf(feature.uses()));
    }
  }

  @Test
  void theListHasEveryLetterOnce() {
    assertThat(
            String.join("", Features.ALL.stream().map(Features.Feature::letter).toList()))
        .isEqualTo("ABCDEFGHIJKLMNOPQRSTUVWXY");
  }

  @Test
  void noTwoFilesThatAreLinkedHaveTheSameName() {
    List<String> names =
        FILES.stream().filter(f -> !f.figures().isEmpty()).map(UsedTerms::name).toList();
    assertThat(new TreeSet<>(names)).hasSameSizeAs(names);
  }
}

package tenor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  private static final List<String> KEYS =
      List.of("amount", "ratio", "of", "draws", "grows_by", "interest", "unpaid_interest");

  @ParameterizedTest
  @CsvSource({
    "amout, amount",
    "ammount, amount",
    "amuont, amount",
    "Amount, amount",
    "intrest, interest",
    "grows-by, grows_by",
    "unpaid interest, unpaid_interest",
    "fo, of",
    "daws, draws"
  })
  void aSlipOfThePenFindsTheKeyThatWasMeant(String written, String meant) {
    assertThat(Spelling.nearest(written, KEYS)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"colour", "xyz", "a", "o", "schedule", "if_any"})
  void nothingIsSuggestedForAWordThatIsFarFromAll(String written) {
    assertThat(Spelling.nearest(written, KEYS)).isEmpty();
  }

  @Test
  void ofTwoEquallyNearWordsTheOneWithTheSameFirstLetterIsMeant() {
    assertThat(Spelling.nearest("metrc", List.of("petrc", "metric"))).contains("metric");
    assertThat(Spelling.nearest("case", List.of("base", "cave"))).contains("cave");
  }

  @Test
  void theDistanceCountsInsertionsDeletionsReplacementsAndSwaps() {
    // Counted by hand; `ca` to `abc` is 3 in this form of the distance, which edits nothing twice.
    assertThat(Spelling.distance("amount", "amount")).isZero();
    assertThat(Spelling.distance("bilion", "billion")).isEqualTo(1);
    assertThat(Spelling.distance("hte", "the")).isEqualTo(1);
    assertThat(Spelling.distance("ca", "abc")).isEqualTo(3);
    assertThat(Spelling.distance("", "of")).isEqualTo(2);
    assertThat(Spelling.distance("kitten", "sitting")).isEqualTo(3);
  }

  @Test
  void neitherALongWordNorALongListIsCompared() {
    assertThat(Spelling.nearest("a".repeat(100_000), KEYS)).isEmpty();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      names.add("name_" + i);
    }
    names.add("amount");
    assertThat(Spelling.nearest("amout", names)).isEmpty();
  }
}

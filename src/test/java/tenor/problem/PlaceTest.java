package tenor.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlaceTest {
  /** `amount: 5 bilion USD` with its value at column 9: 12 characters, columns 9 to 20. */
  private static final Place VALUE = new Place("a.scenario.yaml", 7, 9, 12);

  @Test
  void aPartOfAPlaceCountsFromTheBeginningOfThePlace() {
    assertThat(VALUE.within(2, 6)).isEqualTo(new Place("a.scenario.yaml", 7, 11, 6));
  }

  @Test
  void aPartNeverReachesBeyondItsPlace() {
    assertThat(VALUE.within(10, 50)).isEqualTo(new Place("a.scenario.yaml", 7, 19, 2));
    assertThat(VALUE.within(40, 1)).isEqualTo(new Place("a.scenario.yaml", 7, 20, 1));
    assertThat(VALUE.within(-3, 0)).isEqualTo(new Place("a.scenario.yaml", 7, 9, 1));
  }

  @Test
  void aPlaceIsWrittenTheWayEditorsOpenIt() {
    assertThat(VALUE).hasToString("a.scenario.yaml:7:9");
  }

  @Test
  void aPlaceOutsideOfEveryFileIsOurOwnMistake() {
    assertThatThrownBy(() -> new Place("a", 0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Place("a", 1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Place("a", 1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}

package tenor.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ExitStatusTest {

  @Test
  void theHigherOfTwoWins() {
    assertThat(ExitStatus.DIFFERS.or(ExitStatus.INVALID_FILE)).isEqualTo(ExitStatus.INVALID_FILE);
    assertThat(ExitStatus.BUG.or(ExitStatus.USAGE)).isEqualTo(ExitStatus.BUG);
  }

  @Test
  void theNumbersArePromisedToScripts() {
    assertThat(ExitStatus.values())
        .extracting(ExitStatus::code)
        .containsExactly(0, 1, 2, 3, 4, 5, 6, 70, 74);
  }
}

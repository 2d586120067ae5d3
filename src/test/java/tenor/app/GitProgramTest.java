package tenor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class GitProgramTest {
  private static GitProgram.Ran run(String script) {
    return Objects.requireNonNull(
        GitProgram.run(Path.of("."), false, 300, List.of("sh", "-c", script)));
  }

  @Test
  void aProgramThatDoesNotAnswerIsEndedWithThoseThatItStarted() {
    GitProgram.Ran ran = run("sleep 600 & sleep 600");

    assertThat(ran.isStuck()).isTrue();
    assertThat(ran.status()).isNotZero();
  }

  @Test
  void oneThatAnswersIsHeardWithoutAnybodyBeingAsked() {
    GitProgram.Ran ran = run("echo prompt $GIT_TERMINAL_PROMPT, ask [$GIT_ASKPASS]");

    assertThat(ran.isStuck()).isFalse();
    assertThat(ran.text()).isEqualTo("prompt 0, ask []\n");
  }

  @Test
  void oneThatIsNotThereIsNull() {
    assertThat(GitProgram.run(Path.of("."), false, 300, List.of("no-such-program-here")))
        .isNull();
  }
}

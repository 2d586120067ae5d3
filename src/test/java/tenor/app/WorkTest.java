package tenor.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WorkTest {
  private static final List<Integer> MANY = IntStream.range(0, 500).boxed().toList();

  @Test
  void resultsStandInTheOrderOfTheThingsHoweverManyThreadsThereAre() {
    List<Integer> doubled = MANY.stream().map(n -> 2 * n).toList();

    assertThat(Work.onEach(MANY, work(n -> 2 * n))).isEqualTo(doubled);
    for (int threads = 1; threads <= 8; threads++) {
      assertThat(new ParallelWork<>(MANY, work(n -> 2 * n)).results(threads)).isEqualTo(doubled);
    }
  }

  @Test
  void aFailureSaysDuringWhatItHappened() {
    Work<Integer, Integer> failing = work(n -> n == 7 ? 1 / (n - 7) : n);

    assertThatThrownBy(() -> Work.onEach(List.of(6, 7), failing))
        .isInstanceOf(Failure.class)
        .hasMessage("working on 7")
        .hasCauseInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> new ParallelWork<>(MANY, failing).results(4))
        .isInstanceOf(Failure.class)
        .hasMessage("working on 7");
  }

  @Test
  void aStackThatOverflowsInAnotherThreadIsAFailureToo() {
    Work<Integer, Integer> endless = work(WorkTest::forever);

    assertThatThrownBy(() -> new ParallelWork<>(MANY, endless).results(2))
        .isInstanceOf(Failure.class)
        .hasCauseInstanceOf(StackOverflowError.class);
  }

  private static int forever(int n) {
    return n < 0 ? n : forever(n + 1) + 1;
  }

  private static Work<Integer, Integer> work(Function<Integer, Integer> step) {
    return new Work<>() {
      @Override
      public String during(Integer n) {
        return "working on " + n;
      }

      @Override
      public Integer on(Integer n) {
        return step.apply(n);
      }
    };
  }
}

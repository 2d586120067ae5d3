package tenor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tenor.metric.Answer;
import tenor.metric.Horizon;
import tenor.scenario.Scenario;
import tenor.scenario.Verdict;

/** The claims of the repository's own scenarios. */
@Tag("slow")
class RecordedVerdictsTest {

  @ParameterizedTest
  @MethodSource("tenor.TestScenarios#files")
  void everyClaimHasTheVerdictThatItsFileRecords(Scenario scenario) {
    List<String> different = new ArrayList<>();
    for (Judgement judgement : new Check(scenario, Map.of()).claims()) {
      if (!judgement.isAsRecorded()) {
        different.add(judgement.claim().id() + " is " + judgement.verdict());
      }
    }

    assertThat(different).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tenor.TestScenarios#files")
  void aClaimIsUndecidedOnlyWhereATermIsNotStatedOrTheYearsLookedAtEnd(Scenario scenario) {
    for (Judgement judgement : new Check(scenario, Map.of()).claims()) {
      boolean open = judgement.answer() instanceof Answer.Open answer
          && answer.horizon() instanceof Horizon.NotReached;
      boolean mayBeOpen = !judgement.unstated().isEmpty() || open;
      assertThat(judgement.verdict() == Verdict.UNDECIDED && !mayBeOpen)
          .as(judgement.claim().id())
          .isFalse();
      // A claim that holds can't be one that cannot follow.
      if (judgement.verdict() == Verdict.HOLDS) {
        assertThat(judgement.standing().word())
            .isIn(Judgement.Word.FOLLOWS, Judgement.Word.FOLLOWS_ONLY_IF);
      }
    }
  }
}

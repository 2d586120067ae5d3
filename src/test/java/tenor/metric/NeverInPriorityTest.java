package tenor.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tenor.metric.NeverTest.assertNever;
import static tenor.metric.NeverTest.horizon;
import static tenor.metric.NeverTest.reached;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tenor.RandomAgreements;
import tenor.TestScenarios;
import tenor.engine.DecimalReading;
import tenor.model.Account;
import tenor.study.Subject;

/** Never where obligations and payments share a stream, and whatever clauses they have. */
class NeverInPriorityTest {

  @ParameterizedTest
  @ValueSource(strings = {"first, second", "second, first"})
  void aSecondInPriorityIsNeverMetWhileTheFirstTakesAll(String order) {
    Subject subject = two(order, "123", "10", "4");

    // 123 at 4 % bear 4.92, of which 4 are paid: never; nothing is left for the second.
    assertNever(subject, "first", Horizon.Reason.INTEREST_OUTRUNS, 123, 100);
    assertNever(subject, "second", Horizon.Reason.NOTHING_IS_PAID, 10, 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"first, second", "second, first"})
  void aSecondInPriorityIsReachedAfterTheFirstIsSettled(String order) {
    Subject subject = two(order, "20", "10", "4");

    // The loan form: 20 at 4 % with 4 a year is 5 whole years and a rest; then the second gets 4 a
    // year.
    double owed = 20;
    int years = 0;
    while (owed * 1.04 > 4) {
      owed = owed * 1.04 - 4;
      years++;
    }
    double rest = owed * 1.04;
    assertThat(reached(subject, "first")).isCloseTo(years + rest / 4, within(1e-12));
    double left = 10 - (4 - rest);
    assertThat(reached(subject, "second")).isCloseTo(years + 1 + left / 4, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(strings = {"first, second", "second, first"})
  void aSecondInPriorityIsNeverMetWhereEvenAllOfItIsTooLittleAfterwards(String order) {
    // The second bears 4 % on 200, so 8 a year, of 4 that come.
    Subject subject = two(order, "20", "200", "4");

    assertThat(horizon(subject, "first")).isInstanceOf(Horizon.Reached.class);
    assertThat(horizon(subject, "second")).isInstanceOf(Horizon.Never.class);
  }

  private static Subject two(String order, String first, String second, String revenue) {
    String one = "    first: { amount: %s billion USD, interest: 4 %%/year }\n".formatted(first);
    String other = second.equals("200")
        ? "    second: { amount: 200 billion USD, interest: 4 %/year }\n"
        : "    second: { amount: %s billion USD }\n".formatted(second);
    return TestScenarios.subject(
        "agreement:\n  start: 2025\n  revenues:\n    minerals: { amount: " + revenue
            + " billion USD/year }\n  obligations:\n"
            + (order.startsWith("first") ? one + other : other + one)
            + "  payments:\n    - { from: minerals, to: first }\n    - { from: minerals, to: second }\n");
  }

  @Test
  void twoPaymentsFromOneStreamAreAddedUpForTheProof() {
    String payments = """
        agreement:
          start: 2025
          revenues:
            minerals: { amount: 4 billion USD/year, growth: -1 %%/year, costs: 50 %% }
          obligations:
            fund: { amount: %s billion USD }
          payments:
            - { from: minerals, share: 25 %%, to: fund }
            - { from: minerals, base: net, share: 50 %%, to: fund }
        """;

    // A quarter of 4 and half of the net 2 are 2 × 0.99^k: L = 200.
    assertNever(
        TestScenarios.subject(payments.formatted("500")),
        Horizon.Reason.PAYMENTS_CONVERGE,
        500,
        200);
    assertThat(horizon(TestScenarios.subject(payments.formatted("150"))))
        .isInstanceOf(Horizon.Reached.class);
  }

  @Test
  @Tag("slow")
  void whatIsCalledNeverStaysOwedForCenturiesWhateverTheClauses() {
    int never = 0;
    for (long seed = 1000; seed < 1080; seed++) {
      String text = RandomAgreements.text(seed);
      if (text.contains("period: month") || text.contains("period: quarter")) {
        continue;
      }
      Subject subject = TestScenarios.subject(text);
      List<String> owed = new ArrayList<>();
      for (Account account : subject.plan().accounts()) {
        if (horizon(subject, account.name()) instanceof Horizon.Never) {
          owed.add(account.closing());
        }
      }
      never += owed.size();
      // Looked at for 60 years at most; the decimals go on to 200. Draws have all come by then.
      Subject longer =
          TestScenarios.subject(text.replaceAll("stop_after: [0-9.]+", "stop_after: 200"));
      DecimalReading reading = new DecimalReading(longer.plan(), owed, longer.values());
      for (int k = 0; k < longer.clock().periods() && !owed.isEmpty(); k++) {
        reading.moveTo(k);
        if (k < 60) {
          continue;
        }
        for (String closing : owed) {
          assertThat(reading.value(closing)).as("%s of seed %s", closing, seed).isPositive();
        }
      }
    }
    assertThat(never).isGreaterThan(10);
  }
}

package tenor.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tenor.RandomAgreements;
import tenor.TestScenarios;
import tenor.model.Account;
import tenor.model.Stream;
import tenor.scenario.Scenario;
import tenor.study.Subject;

/** Money is neither made nor lost: checked on every period of every ledger, to rounding. */
class ConservationTest {
  private static final double ROUNDING = 1e-12;

  @ParameterizedTest
  @MethodSource("tenor.TestScenarios#files")
  void moneyIsConservedInEveryVersionOfEveryScenario(Scenario scenario) {
    assertConserved(TestScenarios.subject(scenario, List.of()));
    scenario
        .variants()
        .keySet()
        .forEach(name -> assertConserved(TestScenarios.subject(scenario, List.of(name))));
  }

  @Test
  void moneyIsConservedInRandomAgreements() {
    for (int seed = 100; seed < 125; seed++) {
      assertConserved(TestScenarios.subject(RandomAgreements.text(seed)));
    }
  }

  @Test
  void aBreachWouldBeSeen() {
    // The check itself: what is paid of 10 is 5, and 5 is not 6.
    Subject subject = TestScenarios.subject("""
        agreement:
          start: 2025
          revenues:
            minerals: { amount: 10 billion USD/year }
          obligations:
            fund: { amount: 20 billion USD, interest: 5 %/year }
          payments:
            - { from: minerals, share: 50 %, to: fund }
        """);
    Ledger ledger = subject.point().ledger();

    assertThat(ledger.value("fund.opening", 0)
            + ledger.value("fund.interest", 0)
            - ledger.value("fund.paid", 0))
        .isEqualTo(ledger.value("fund.closing", 0))
        .isEqualTo(16e9);
  }

  private static void assertConserved(Subject subject) {
    Ledger ledger = subject.point().ledger();
    for (int k = 0; k < ledger.periods(); k++) {
      for (Account account : subject.plan().accounts()) {
        payments(account, ledger, k);
        if (account.hasTarget()) {
          balance(account, ledger, k);
        }
      }
      for (Stream stream : subject.plan().streams()) {
        taken(subject, stream, ledger, k);
      }
    }
  }

  /** opening + drawn + interest − paid = closing, and the next period opens with it. */
  private static void balance(Account account, Ledger ledger, int k) {
    double opening = ledger.value(account.opening(), k);
    double due = opening + ledger.value(account.drawn(), k) + ledger.value(account.interest(), k);
    double paid = ledger.value(account.paid(), k);
    double closing = ledger.value(account.closing(), k);
    // NaN, which is what a term not stated is in doubles, breaches nothing.
    if (Double.isNaN(closing)) {
      return;
    }
    holds(account.name() + " closes", k, Math.abs(due - paid - closing) <= ROUNDING * due);
    holds(account.name() + " pays no more than is due", k, paid <= due * (1 + ROUNDING));
    holds(account.name() + " owes nothing below zero", k, closing >= -ROUNDING * due);
    if (k > 0) {
      holds(account.name() + " opens", k, opening == ledger.value(account.closing(), k - 1));
    }
  }

  /** Paid is the sum of the payments, none of which is below zero or above what is available. */
  private static void payments(Account account, Ledger ledger, int k) {
    double sum = 0;
    double available = 0;
    for (Account.Payment payment : account.payments()) {
      double paid = ledger.value(payment.paid(), k);
      double most = ledger.value(payment.available(), k);
      double slack = ROUNDING * Math.max(most, Math.abs(ledger.value(account.paid(), k)));
      holds(payment.paid() + " is within what is available", k, !(paid > most + slack));
      holds(payment.paid() + " is not below zero", k, !(paid < -slack));
      sum += paid;
      available += most;
    }
    holds(
        account.name() + " adds up",
        k,
        !(Math.abs(sum - ledger.value(account.paid(), k)) > ROUNDING * sum));
    holds(
        account.name() + " adds up what is available",
        k,
        !(Math.abs(available - ledger.value(account.available(), k)) > ROUNDING * available));
  }

  /** What is paid from a stream never exceeds it. */
  private static void taken(Subject subject, Stream stream, Ledger ledger, int k) {
    double taken = 0;
    for (Account account : subject.plan().accounts()) {
      for (Account.Payment payment : account.payments()) {
        if (stream.name().equals(payment.stream())) {
          taken += ledger.value(payment.paid(), k);
        }
      }
    }
    double gross = ledger.value(stream.gross(), k);
    holds(stream.name() + " gives no more than it brings", k, !(taken > gross * (1 + ROUNDING)));
    holds(
        stream.name() + " has no net above its gross", k, !(ledger.value(stream.net(), k) > gross));
  }

  private static void holds(String what, int k, boolean condition) {
    if (!condition) {
      fail("not so: %s, in period %s", what, k);
    }
  }
}

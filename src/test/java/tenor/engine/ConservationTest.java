package tenor.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tenor.RandomAgreements;
import tenor.TestScenarios;
import tenor.clause.ExchangeRate;
import tenor.metric.Projection;
import tenor.model.Account;
import tenor.model.Definition;
import tenor.model.Exhaustible;
import tenor.model.Part;
import tenor.model.Plan;
import tenor.model.Stream;
import tenor.quantity.Unit;
import tenor.scenario.Scenario;
import tenor.study.Subject;

/** Money is neither made nor lost: checked on every period of every ledger, to rounding. */
@Tag("slow")
class ConservationTest {
  private static final double ROUNDING = 1e-12;
  private static final double SCHEDULE = 1e-11;

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
      Subject subject = TestScenarios.subject(RandomAgreements.text(seed));
      assertThatNoException().as("seed %s", seed).isThrownBy(() -> assertConserved(subject));
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

  static void assertConserved(Subject subject) {
    Plan plan = subject.plan();
    Ledger ledger = Projection.of(plan, subject.values(), 60).ledger();
    for (int k = 0; k < ledger.periods(); k++) {
      for (Account account : plan.accounts()) {
        payments(account, ledger, k);
        if (account.hasTarget()) {
          balance(account, ledger, k);
        }
        if (account.has(Part.ASKED)) {
          schedule(account, ledger, k);
        }
      }
      for (Exhaustible source : plan.exhaustibles()) {
        holds(source.left() + " is never below zero", k, !(ledger.value(source.left(), k) < 0));
      }
      for (Stream stream : plan.streams()) {
        if (ledger.lineNames().contains(stream.name() + ".paid_out")) {
          holding(stream.name(), ledger, k);
        } else {
          taken(plan, stream, ledger, k);
        }
      }
    }
  }

  private static double part(Account account, Part part, Ledger ledger, int k) {
    return account.has(part) ? ledger.value(account.line(part), k) : 0;
  }

  /** The sum of the parts, each on its side, is what is due; less what is paid, it is the close. */
  private static void balance(Account account, Ledger ledger, int k) {
    double due = 0;
    double size = 0;
    for (Part part : Part.values()) {
      if (part.side() != 0 && part != Part.PAID) {
        due += part.side() * part(account, part, ledger, k);
        size = Math.max(size, Math.abs(part(account, part, ledger, k)));
      }
    }
    double opening = ledger.value(account.opening(), k);
    double paid = ledger.value(account.paid(), k);
    double closing = ledger.value(account.closing(), k);
    // NaN, which is what a term not stated is in doubles, breaches nothing.
    if (Double.isNaN(closing)) {
      return;
    }
    double slack = ROUNDING * size;
    holds(account.name() + " is due", k, Math.abs(due - ledger.value(account.due(), k)) <= slack);
    holds(account.name() + " closes", k, Math.abs(due - paid - closing) <= slack);
    holds(account.name() + " pays no more than is due", k, paid <= due + slack);
    holds(account.name() + " owes nothing below zero", k, closing >= -slack);
    holds(
        account.name() + " loses no more than it owes",
        k,
        part(account, Part.WRITTEN_OFF, ledger, k) <= opening + slack);
    if (k > 0) {
      holds(account.name() + " opens", k, opening == ledger.value(account.closing(), k - 1));
    }
  }

  /** What is owed is principal, deferred interest, what is overdue and what is not yet asked for. */
  private static void schedule(Account account, Ledger ledger, int k) {
    double sum = part(account, Part.PRINCIPAL, ledger, k)
        + part(account, Part.DEFERRED_INTEREST, ledger, k)
        + part(account, Part.OVERDUE, ledger, k)
        + optional(account.name() + ".accrued", ledger, k)
        + optional(account.name() + ".accrued_on_deferred", ledger, k);
    double closing = ledger.value(account.closing(), k);
    double slack = SCHEDULE * largestDue(account, ledger, k);
    holds(
        account.name() + " is the sum of its parts, " + sum + " and not " + closing,
        k,
        !(Math.abs(sum - closing) > slack));
    for (Part part : new Part[] {Part.PRINCIPAL, Part.DEFERRED_INTEREST, Part.OVERDUE}) {
      holds(
          account.line(part) + " is not below zero", k, !(part(account, part, ledger, k) < -slack));
    }
    double asked = ledger.value(account.line(Part.ASKED), k);
    holds(
        account.name() + " asks for no more than is due",
        k,
        !(asked > ledger.value(account.due(), k) + slack));
    holds(account.name() + " asks for nothing below zero", k, !(asked < -slack));
  }

  /** The parts are kept over all periods, so that their rounding is that of the largest sum. */
  private static double largestDue(Account account, Ledger ledger, int until) {
    double largest = 0;
    for (int k = 0; k <= until; k++) {
      largest = Math.max(largest, Math.abs(ledger.value(account.due(), k)));
    }
    return largest;
  }

  private static double optional(String line, Ledger ledger, int k) {
    return ledger.lineNames().contains(line) ? ledger.value(line, k) : 0;
  }

  /** What an account held, earned and received, less what it paid, is what it holds. */
  private static void holding(String name, Ledger ledger, int k) {
    double opening = ledger.value(name + ".opening", k);
    double all =
        opening + optional(name + ".returns", ledger, k) + ledger.value(name + ".received", k);
    double out = ledger.value(name + ".paid_out", k);
    double closing = ledger.value(name + ".closing", k);
    double slack = ROUNDING * Math.abs(all);
    holds(name + " closes", k, !(Math.abs(all - out - closing) > slack));
    holds(name + " is not below zero", k, !(closing < -slack));
    holds(
        name + " pays out no more than is free",
        k,
        !(out > ledger.value(name + ".available", k) + slack));
    if (k > 0) {
      holds(name + " opens", k, !(opening != ledger.value(name + ".closing", k - 1)));
    }
  }

  /** Paid is the sum of the payments, none of which is below zero or above what is available. */
  private static void payments(Account account, Ledger ledger, int k) {
    double sum = 0;
    double available = optional(account.name() + ".spare", ledger, k);
    double all = Math.abs(part(account, Part.DUE, ledger, k));
    for (Account.Payment payment : account.payments()) {
      double paid = ledger.value(payment.paid(), k);
      double most = ledger.value(payment.available(), k);
      double slack =
          ROUNDING * Math.max(Math.max(most, all), Math.abs(ledger.value(account.paid(), k)));
      holds(payment.paid() + " is within what is available", k, !(paid > most + slack));
      holds(
          payment.paid() + " is within what is offered",
          k,
          !(paid > ledger.value(payment.offered(), k) + slack));
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

  /** What is paid from a stream never exceeds it, and none of its bases does, nor its reserve ends below zero. */
  private static void taken(Plan plan, Stream stream, Ledger ledger, int k) {
    double taken = 0;
    for (Account account : plan.accounts()) {
      for (Account.Payment payment : account.payments()) {
        if (stream.name().equals(payment.stream())) {
          taken += inStream(stream, account.unit(), ledger.value(payment.paid(), k), ledger, k);
        }
      }
    }
    for (Definition line : plan.lines()) {
      boolean intoAnAccount = line.name().startsWith("payments.") && line.name().endsWith(".paid");
      if (intoAnAccount && line.label().endsWith(" from " + stream.name())) {
        taken += inStream(stream, line.formula().unit(), ledger.value(line.name(), k), ledger, k);
      }
    }
    double gross = ledger.value(stream.gross(), k);
    double slack = ROUNDING * Math.abs(gross);
    holds(stream.name() + " brings nothing below zero", k, !(gross < 0));
    holds(
        stream.name() + " gives " + taken + ", more than it brings: " + gross,
        k,
        !(taken > gross + slack));
    for (Stream.Base base : Stream.Base.values()) {
      double value = ledger.value(stream.line(base), k);
      holds(stream.name() + " has no " + base + " above its gross", k, !(value > gross + slack));
      holds(stream.name() + " has no " + base + " below zero", k, !(value < -slack));
    }
  }

  /** Money in the currency of a stream, at the rate of the period. */
  private static double inStream(Stream stream, Unit unit, double money, Ledger ledger, int k) {
    String from = unit.currency();
    String to = stream.unit().currency();
    if (from == null || to == null || from.equals(to)) {
      return money;
    }
    String given = ExchangeRate.line(to + "/" + from);
    return ledger.lineNames().contains(given)
        ? money * ledger.value(given, k)
        : money / ledger.value(ExchangeRate.line(from + "/" + to), k);
  }

  private static void holds(String what, int k, boolean condition) {
    if (!condition) {
      fail("not so: %s, in period %s", what, k);
    }
  }
}

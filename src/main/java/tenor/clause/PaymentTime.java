package tenor.clause;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.model.Clock;
import tenor.model.Formula;
import tenor.model.Model;
import tenor.model.Operation;
import tenor.quantity.CalendarDate;
import tenor.quantity.Unit;

/**
 * When a payment is made: during some time, and under a condition.
 *
 * <pre>applied = amount × part of the period inside {@code during}, and nothing unless the condition holds</pre>
 *
 * <p>Worked example: a payment of 365 million a year that is made until 30 June 2025 is 181 million in
 * that year.
 */
final class PaymentTime {
  private final Model m;
  private final String own;
  private final FieldValues values;

  PaymentTime(Model m, String own, FieldValues values) {
    this.m = m;
    this.own = own;
    this.values = values;
  }

  /** An amount in the periods in which it is made, and nothing in others. */
  Formula applied(Formula amount) {
    Formula offered = amount;
    Formula during = during();
    if (during != null) {
      offered = offered.times(during);
    }
    Formula inForce = new Trigger(m, own, values).inForce();
    return inForce == null
        ? offered
        : Operation.CHOOSE.of(inForce, offered, Formula.zero(offered.unit()));
  }

  /** The part of each period in which the payment is made. */
  private @Nullable Formula during() {
    FieldValues group = values.group("during").orElse(null);
    if (group == null) {
      return null;
    }
    List<FieldValues.Dated> from = group.dates("from");
    List<FieldValues.Dated> until = group.dates("until");
    FieldValues.endsLater(m, from, until);
    Clock clock = m.clock();
    CalendarDate first = from.isEmpty() ? clock.start() : from.get(0).date(m);
    CalendarDate over = until.isEmpty() ? null : until.get(0).after(m);
    int begins = Math.max(0, clock.periodOf(first));
    int ends = over == null ? begins : Math.max(0, clock.periodOf(over));
    return new Formula.Calendar(
        "part of the period in which it is made",
        Unit.NONE,
        k -> {
          BigDecimal part = clock.partFrom(k, first);
          if (over != null) {
            part = part.subtract(clock.partFrom(k, over));
          }
          return part.signum() <= 0 ? BigDecimal.ZERO : part.divide(clock.length(k), DECIMAL128);
        },
        Math.max(begins, ends) + 1,
        BigDecimal.ZERO);
  }
}

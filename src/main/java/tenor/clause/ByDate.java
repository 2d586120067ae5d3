package tenor.clause;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import tenor.model.Clock;
import tenor.model.Formula;
import tenor.model.Model;
import tenor.model.Operand;
import tenor.problem.Place;
import tenor.quantity.CalendarDate;
import tenor.quantity.Unit;

/**
 * Amounts by date, earliest first.
 *
 * @param entries at least one
 */
public record ByDate(List<Entry> entries) {

  /** One date with its amount. */
  public record Entry(CalendarDate date, Operand amount, Place place) {}

  /** The date of an entry. */
  CalendarDate date(int entry) {
    return entries.get(entry).date();
  }

  /** The amounts, as they are written. */
  public List<Operand> operands() {
    return entries.stream().map(Entry::amount).toList();
  }

  /** The unit of the amounts, that of the first. */
  Unit unit(Model m) {
    return m.operand(entries.get(0).amount()).unit();
  }

  /**
   * The sum of all amounts, each times a weight that the calendar alone decides.
   *
   * <pre>value of period k = Σ weight(entry, k) × amount(entry)</pre>
   *
   * <p>Where every amount stands in place, the sum is one calendar; otherwise it is a formula over
   * the named terms, so that a run may change them.
   *
   * @param weightUnit the unit of the weights: none, or years
   * @param steadyFrom the period from which no weight changes any more
   */
  Formula weighted(
      Model m,
      String label,
      Unit weightUnit,
      int steadyFrom,
      BiFunction<Integer, Integer, BigDecimal> weight) {
    Unit unit = unit(m).times(weightUnit);
    if (entries.stream().allMatch(e -> fixed(m, e))) {
      return new Formula.Calendar(
          label,
          unit,
          k -> {
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 0; i < entries.size(); i++) {
              BigDecimal w = weight.apply(i, k);
              if (w.signum() != 0) {
                Formula.Constant c = (Formula.Constant) m.operand(entries.get(i).amount());
                sum = sum.add(c.value().multiply(w, DECIMAL128), DECIMAL128);
              }
            }
            return sum;
          },
          steadyFrom,
          BigDecimal.ZERO);
    }
    Formula sum = Formula.zero(unit);
    for (int i = 0; i < entries.size(); i++) {
      int entry = i;
      Formula part = new Formula.Calendar(
          label + " (" + date(i) + ")",
          weightUnit,
          k -> weight.apply(entry, k),
          steadyFrom,
          BigDecimal.ZERO);
      sum = sum.plus(m.operand(entries.get(i).amount()).times(part));
    }
    return sum;
  }

  /** Each amount in the period that holds its date, and nothing in others. */
  Formula onTheirDates(Model m, String label) {
    Clock clock = m.clock();
    return weighted(
        m,
        label,
        Unit.NONE,
        Math.max(0, clock.periodOf(date(entries.size() - 1)) + 1),
        (i, k) -> clock.periodOf(date(i)) == k ? BigDecimal.ONE : BigDecimal.ZERO);
  }

  private boolean fixed(Model m, Entry entry) {
    return entry.amount() instanceof Operand.Given given
        && given.quantity().unit().equals(unit(m));
  }
}

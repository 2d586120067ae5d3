package tenor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tenor.model.Definition;
import tenor.model.Formula;
import tenor.study.Subject;

/**
 * One run period by period: every line of the agreement until everything is settled, as the engine
 * computed it.
 */
public final class YearByYear {
  private final Subject subject;

  private YearByYear(Subject subject) {
    this.subject = subject;
  }

  /** The run at the values of the file. */
  public static YearByYear of(Subject subject) {
    return new YearByYear(subject);
  }

  /** What is computed, in the order in which the agreement writes it. */
  public List<Definition> lines() {
    return subject.plan().lines();
  }

  /** The lines that say something of their own: not those that only repeat another line. */
  public List<Definition> tellingLines() {
    List<Definition> telling = new ArrayList<>();
    for (Definition line : lines()) {
      boolean repeats = line.formula() instanceof Formula.Line;
      boolean nothing =
          line.formula() instanceof Formula.Constant c && c.value().signum() == 0;
      if (!repeats && !nothing) {
        telling.add(line);
      }
    }
    return telling;
  }

  /** How many periods were run. */
  public int periods() {
    return subject.point().ledger().periods();
  }

  /** The first day of period k. */
  public String firstDay(int k) {
    return subject.clock().firstDay(k).toString();
  }

  /** The last day of period k; the calculation may stop before it. */
  public String lastDay(int k) {
    return subject.clock().lastDay(k).toString();
  }

  /** The first or the last day of every period. */
  public List<String> days(boolean first) {
    List<String> days = new ArrayList<>();
    for (int k = 0; k < periods(); k++) {
      days.add(first ? firstDay(k) : lastDay(k));
    }
    return days;
  }

  /** The length of period k in years. */
  public double length(int k) {
    return subject.clock().length(k).doubleValue();
  }

  /** The value of a line in period k; NaN where it depends on a term that is not stated. */
  public double value(Definition line, int k) {
    return subject.point().value(line.name(), k);
  }

  /** Whether a line depends on stated values alone. */
  public boolean isStated(Definition line) {
    Set<String> inputs = subject.plan().inputsOf(List.of(line.name()));
    return subject.values().keySet().containsAll(inputs);
  }
}

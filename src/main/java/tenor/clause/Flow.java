package tenor.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tenor.clause.FieldType.Target;
import tenor.model.Formula;
import tenor.model.Model;
import tenor.model.Stream;
import tenor.problem.Problem;

/**
 * Money that only drives other terms, such as aid that is given in future years. Nothing is paid
 * from it.
 *
 * <p>The formula is that of {@link StreamTerms}. Worked example: aid of 0.25 billion USD a year with
 * a target that rises by 2 to 1 adds 0.5 billion USD a year to what is owed.
 */
public record Flow(String name, FieldValues values) implements Clause {
  /** The block {@code flows}. */
  public static final ClauseKind KIND = new ClauseKind(
      "flows",
      ClauseKind.Naming.NAME,
      "Money that only drives other terms, such as aid given in future years.",
      Set.of(Target.FLOW, Target.STREAM, Target.LEVEL, Target.SUBJECT),
      StreamTerms.FIELDS,
      Flow::make);

  private static Clause make(String name, FieldValues values, List<Problem> problems) {
    problems.addAll(new StreamTerms(values).check(name));
    return new Flow(name, values);
  }

  @Override
  public ClauseKind kind() {
    return KIND;
  }

  @Override
  public void announce(Model m) {
    StreamTerms terms = new StreamTerms(values);
    m.add(Stream.of(name, terms.unit(m), name + ".gross"));
    m.announce(name, () -> Optional.of(StreamTerms.level(m, name, terms.unit(m))));
  }

  @Override
  public void writeInto(Model m) {
    StreamTerms terms = new StreamTerms(values);
    Formula price = terms.price(m);
    Formula flow = terms.flows(m, YearlyChance.factor(m, name, values));
    m.line(
        place(),
        name + ".gross",
        "Flow of " + name,
        "The file gives this flow; it only drives other terms.",
        price == null ? flow : flow.times(price));
  }
}

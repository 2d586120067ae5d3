package tenor.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tenor.clause.FieldType.Target;
import tenor.model.Formula;
import tenor.model.Model;
import tenor.model.Stream;
import tenor.problem.Problem;
import tenor.quantity.Kind;
import tenor.quantity.Unit;

/**
 * A stream of revenue that payments are made from.
 *
 * <pre>
 * gross [money] = stream of the period [money] × accessible [1]
 * net [money] = max(0, gross − costs)      costs: share × gross, or money a year × length
 * </pre>
 *
 * <p>The stream is that of {@link StreamTerms}. Worked example: 2 billion USD a year of which 80 %
 * is within reach and 40 % are costs is 1.6 billion gross and 0.96 billion net.
 */
public record Revenue(String name, FieldValues values) implements Clause {
  /** The block {@code revenues}. */
  public static final ClauseKind KIND = new ClauseKind(
      "revenues",
      ClauseKind.Naming.NAME,
      "A stream of revenue that payments are made from.",
      Set.of(Target.STREAM, Target.SOURCE, Target.LEVEL, Target.SUBJECT),
      fields(),
      Revenue::make);

  private static List<Field> fields() {
    List<Field> fields = new ArrayList<>(StreamTerms.FIELDS);
    fields.add(Field.optional(
        "costs",
        new FieldType.AmountOverTime(Set.of(Kind.SHARE, Kind.MONEY_PER_YEAR)),
        "Costs that a net base leaves out: a share of gross revenue, or money a year.",
        "40 %"));
    fields.add(Field.optional(
        "accessible",
        FieldType.overTime(Kind.SHARE),
        "The share of the resource that is within reach: not occupied, not mined.",
        "75 %"));
    return List.copyOf(fields);
  }

  private static Clause make(String name, FieldValues values, List<Problem> problems) {
    problems.addAll(new StreamTerms(values).check(name));
    return new Revenue(name, values);
  }

  @Override
  public ClauseKind kind() {
    return KIND;
  }

  @Override
  public void writeInto(Model m) {
    Formula all = new StreamTerms(values).formula(m);
    OverTime accessible = values.overTime("accessible");
    if (accessible != null) {
      all = all.times(accessible.formula(m));
    }
    String grossLine = name + ".gross";
    Formula gross = m.line(
        place(), grossLine, "Revenue of " + name, "The file gives this stream of revenue.", all);
    OverTime costs = values.overTime("costs");
    if (costs == null) {
      m.add(new Stream(name, gross.unit(), grossLine, grossLine));
      return;
    }
    Formula rate = costs.formula(m);
    boolean share = rate.unit().equals(Unit.NONE);
    Formula spent = m.line(
        place(),
        name + ".costs",
        "Costs of " + name,
        "The file gives what the revenue costs to earn.",
        share ? gross.times(rate) : rate.times(m.clock().lengths()));
    String netLine = name + ".net";
    m.line(
        place(),
        netLine,
        "Net revenue of " + name,
        "A net base is what is left after costs, and never below zero.",
        gross.minus(spent).atLeast(Formula.zero(gross.unit())));
    m.add(new Stream(name, gross.unit(), grossLine, netLine));
  }
}

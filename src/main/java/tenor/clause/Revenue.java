package tenor.clause;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.clause.FieldType.Target;
import tenor.model.Exhaustible;
import tenor.model.Formula;
import tenor.model.Model;
import tenor.model.Operand;
import tenor.model.Operation;
import tenor.model.Stream;
import tenor.model.Stream.Base;
import tenor.problem.Problem;
import tenor.quantity.Kind;
import tenor.quantity.Unit;

/**
 * A stream of revenue that payments are made from.
 *
 * <pre>
 * gross [money] = stream of the period [money] × accessible [1], at most what is left of the reserve
 * net = max(0, gross − costs)          costs: share × gross, or money a year × length
 * royalty = royalty rate × gross
 * profit = max(0, net − royalty) − recovered      recovered: investment, as far as this reaches
 * cash flow = max(0, net − royalty − investment of the period)
 * </pre>
 *
 * <p>The stream is that of {@link StreamTerms}. Worked example: 2 billion USD a year of which 80 % is
 * within reach and 40 % are costs is 1.6 billion gross and 0.96 billion net; with a royalty of 10 %
 * (0.16 billion) and an investment of 1 billion before, the first year has no profit, 0.2 billion are
 * left to recover, and the second year has 0.8 − 0.2 = 0.6 billion of profit.
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
    fields.add(Field.optional(
        "reserve",
        FieldType.amount(Kind.MONEY, Kind.VOLUME),
        "All that the resource will ever bring, in money or in goods; then the revenue ends.",
        "40 billion USD"));
    fields.add(Field.optional(
        "royalty",
        FieldType.overTime(Kind.SHARE),
        "The share of gross revenue that the state takes before anybody.",
        "12.5 %"));
    fields.add(Field.optional(
        "investment",
        new FieldType.AmountsByDate(Set.of(Kind.MONEY)),
        "Capital cost by date; it is recovered before there is a profit.",
        "{2025: 300 million USD}"));
    fields.addAll(Trigger.CONDITIONS);
    return List.copyOf(fields);
  }

  private static Clause make(String name, FieldValues values, List<Problem> problems) {
    problems.addAll(new StreamTerms(values).check(name));
    Trigger.check(values, "`" + name + "`").ifPresent(problems::add);
    return new Revenue(name, values);
  }

  @Override
  public ClauseKind kind() {
    return KIND;
  }

  @Override
  public void announce(Model m) {
    Unit unit = new StreamTerms(values).unit(m);
    Map<Base, String> bases = new EnumMap<>(Base.class);
    bases.put(Base.GROSS, line("gross"));
    if (values.has("costs")) {
      bases.put(Base.NET, line("net"));
    }
    if (values.has("royalty")) {
      bases.put(Base.ROYALTY, line("royalty"));
    }
    if (values.hasAny("royalty", "investment")) {
      bases.put(Base.PROFIT, line("profit"));
      bases.put(Base.CASH_FLOW, line("cash_flow"));
    }
    m.add(new Stream(name, unit, bases, new StreamTerms(values).spread()));
    m.announce(name, () -> Optional.of(StreamTerms.level(m, name, unit)));
  }

  @Override
  public void writeInto(Model m) {
    Formula gross =
        write(m, "gross", "Revenue of " + name, "The file gives this stream of revenue.", gross(m));
    Formula net = net(m, gross);
    Formula royalty = royalty(m, gross);
    ByDate investment = values.byDate("investment");
    if (royalty == null && investment == null) {
      return;
    }
    Formula left = royalty == null ? net : net.minus(royalty).atLeast(zero(gross));
    Formula invested = investment == null ? null : invested(m, investment);
    write(
        m,
        "profit",
        "Profit of " + name,
        "What is left after costs, royalty and the recovery of the investment.",
        invested == null ? left : left.minus(recovered(m, left, invested)));
    write(
        m,
        "cash_flow",
        "Cash flow of " + name,
        "What is left after costs, royalty and the investment of the period.",
        invested == null ? left : left.minus(invested).atLeast(zero(gross)));
  }

  private Formula gross(Model m) {
    StreamTerms terms = new StreamTerms(values);
    Formula flow = terms.flows(m, YearlyChance.factor(m, name, values));
    OverTime accessible = values.overTime("accessible");
    if (accessible != null) {
      flow = flow.times(accessible.formula(m));
    }
    Formula open = new Trigger(m, name, values).inForce();
    if (open != null) {
      flow = Operation.CHOOSE.of(open, flow, zero(flow));
    }
    Formula price = terms.price(m);
    Operand reserve = values.operand("reserve");
    if (reserve == null) {
      return price == null ? flow : flow.times(price);
    }
    Formula all = m.operand(reserve);
    if (price == null) {
      return limited(m, flow, all);
    }
    boolean goods = all.unit().equals(flow.unit());
    return goods ? limited(m, flow, all).times(price) : limited(m, flow.times(price), all);
  }

  /** What a reserve allows of a stream, and the line of what is left of it. */
  private Formula limited(Model m, Formula flow, Formula all) {
    Formula left = new Formula.Previous(line("reserve_left"), all.unit(), all);
    m.add(new Exhaustible(line("reserve_left"), line("gross")));
    Formula taken = write(
        m,
        "extracted",
        "Taken of the reserve of " + name,
        "A reserve brings no more than is left of it.",
        flow.atMost(left));
    write(
        m,
        "reserve_left",
        "Left of the reserve of " + name,
        "What the reserve held at the last close less what is taken of it.",
        left.minus(taken));
    return taken;
  }

  private Formula net(Model m, Formula gross) {
    OverTime costs = values.overTime("costs");
    if (costs == null) {
      return gross;
    }
    Formula rate = costs.formula(m);
    boolean share = rate.unit().equals(Unit.NONE);
    Formula spent = write(
        m,
        "costs",
        "Costs of " + name,
        "The file gives what the revenue costs to earn.",
        share ? gross.times(rate) : rate.times(m.clock().lengths()));
    return write(
        m,
        "net",
        "Net revenue of " + name,
        "A net base is what is left after costs, and never below zero.",
        gross.minus(spent).atLeast(zero(gross)));
  }

  private @Nullable Formula royalty(Model m, Formula gross) {
    OverTime royalty = values.overTime("royalty");
    return royalty == null
        ? null
        : write(
            m,
            "royalty",
            "Royalty of " + name,
            "The share of gross revenue that the state takes before anybody.",
            royalty.formula(m).times(gross));
  }

  private Formula invested(Model m, ByDate investment) {
    return write(
        m,
        "invested",
        "Invested in " + name,
        "The file gives the capital cost by date.",
        investment.onTheirDates(m, "investment"));
  }

  private Formula recovered(Model m, Formula left, Formula invested) {
    Formula open = new Formula.Previous(line("unrecovered"), invested.unit(), zero(invested));
    Formula recovered = write(
        m,
        "recovered",
        "Investment recovered of " + name,
        "Capital cost comes back before there is a profit.",
        left.atMost(open.plus(invested)));
    write(
        m,
        "unrecovered",
        "Investment not yet recovered of " + name,
        "What was invested less what came back.",
        open.plus(invested).minus(recovered));
    return recovered;
  }

  private static Formula zero(Formula like) {
    return Formula.zero(like.unit());
  }

  private String line(String what) {
    return name + "." + what;
  }

  private Formula write(Model m, String what, String label, String because, Formula formula) {
    return m.line(place(), line(what), label, because, formula);
  }
}

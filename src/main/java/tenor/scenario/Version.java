package tenor.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.clause.Clause;
import tenor.clause.ClauseKind;
import tenor.clause.FieldValues;
import tenor.model.Clock;
import tenor.model.Model;
import tenor.model.Operand;
import tenor.model.PeriodLength;
import tenor.model.PlanCompiler;
import tenor.problem.Problem;
import tenor.quantity.CalendarDate;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;

/**
 * A scenario under some variants, with the values that then hold: what is compiled and run.
 *
 * @param variants the names of the variants, applied left to right
 * @param parameters terms and assumptions with the values of this version
 */
public record Version(
    Scenario scenario,
    List<String> variants,
    Map<String, Parameter> parameters,
    Agreement agreement) {
  /** The years after which a calculation stops looking where the file does not say. */
  public static final BigDecimal STOP_AFTER = BigDecimal.valueOf(1000);

  /** Compiles the agreement of this version to a plan, or says what stands in its way. */
  public PlanCompiler.Compiled compile() {
    return compile(brokenReferences());
  }

  /** The same where {@link #brokenReferences()} are known already. */
  public PlanCompiler.Compiled compile(List<Problem> brokenReferences) {
    List<Problem> problems = new ArrayList<>(brokenReferences);
    if (Problem.anyError(problems)) {
      return new PlanCompiler.Compiled(null, problems);
    }
    Map<String, @Nullable Quantity> values = new LinkedHashMap<>();
    parameters.forEach((name, p) -> values.put(name, p.value()));
    Model model = new Model(clock(), values, currency());
    List<Clause> clauses = agreement.clauses();
    announce(clauses, model);
    clauses.forEach(clause -> clause.writeInto(model));
    model.close();
    return PlanCompiler.compile(model);
  }

  /** Announces the clauses; a stream that follows another one after it, since it is in its currency. */
  private static void announce(List<Clause> clauses, Model model) {
    List<Clause> open = new ArrayList<>(clauses);
    boolean moves = true;
    while (!open.isEmpty()) {
      Set<String> names = new HashSet<>();
      open.forEach(clause -> names.add(clause.name()));
      boolean all = !moves;
      moves = open.removeIf(clause -> {
        String other = clause.values().name("of").map(FieldValues.Name::text).orElse("");
        boolean ready = all || !names.contains(other);
        if (ready) {
          clause.announce(model);
        }
        return ready;
      });
    }
  }

  /** The names of its clauses that lead nowhere, and shares that cannot be paid together. */
  public List<Problem> brokenReferences() {
    return References.check(this);
  }

  /** The clock of the agreement. */
  public Clock clock() {
    Quantity start = given(agreement.start());
    Quantity stop = given(agreement.stopAfter());
    PeriodLength period = agreement.period() == null ? PeriodLength.YEAR : agreement.period();
    CalendarDate first = start == null ? new CalendarDate(2000, 1, 1) : start.date();
    return new Clock(first, period, stop == null ? STOP_AFTER : stop.value());
  }

  /** The value of an operand in this version; null where it is not given or not stated. */
  public @Nullable Quantity given(@Nullable Operand operand) {
    if (operand instanceof Operand.Given g) {
      return g.quantity();
    }
    if (operand instanceof Operand.Named n) {
      Parameter parameter = parameters.get(n.name());
      return parameter == null ? null : parameter.value();
    }
    return null;
  }

  /** The value of every parameter that is stated, in base units. */
  public Map<String, BigDecimal> exactValues() {
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    parameters.forEach((name, p) -> {
      if (p.value() != null) {
        values.put(name, p.value().value());
      }
    });
    return values;
  }

  /** The currency of the agreement: the first that a parameter or a clause names. */
  private @Nullable String currency() {
    for (Parameter p : parameters.values()) {
      String code = moneyOf(p.example());
      if (code != null) {
        return code;
      }
    }
    for (Operand operand : References.operands(agreement)) {
      String code = operand instanceof Operand.Given g ? moneyOf(g.quantity()) : null;
      if (code != null) {
        return code;
      }
    }
    return null;
  }

  /** The currency of a quantity of money; null for others, rates of exchange among them. */
  private static @Nullable String moneyOf(@Nullable Quantity quantity) {
    return quantity == null || quantity.kind() == Kind.EXCHANGE_RATE ? null : quantity.currency();
  }

  /** The names of the parameters that decide the calendar: dates, and when the calculation stops. */
  public Set<String> clockNames() {
    Set<String> names = new LinkedHashSet<>();
    if (agreement.stopAfter() instanceof Operand.Named named) {
      names.add(named.name());
    }
    for (Operand operand : References.operands(agreement)) {
      boolean date = operand instanceof Operand.Named named && named.wanted() == Kind.DATE;
      if (date) {
        names.add(((Operand.Named) operand).name());
      }
    }
    return names;
  }

  /** The names of the parameters that the agreement of this version reads. */
  public Set<String> usedNames() {
    Set<String> names = new LinkedHashSet<>();
    for (Operand operand : References.operands(agreement)) {
      if (operand instanceof Operand.Named named) {
        names.add(named.name());
      }
    }
    return names;
  }

  /** The name of this version for a reader: its variants, or "base". */
  public String label() {
    return variants.isEmpty() ? "base" : String.join(" + ", variants);
  }

  /** The clauses of one kind. */
  public List<Clause> clauses(ClauseKind kind) {
    return agreement.clauses(kind);
  }
}

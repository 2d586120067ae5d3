package tenor.study;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.metric.Answer;
import tenor.metric.Measure;
import tenor.metric.Projection;
import tenor.model.Clock;
import tenor.model.Plan;
import tenor.model.PlanCompiler;
import tenor.problem.Problem;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;
import tenor.scenario.Parameter;
import tenor.scenario.Version;

/**
 * One version of a scenario under study: its plan, compiled once, and its point run, run once.
 *
 * <p>Answers at other values than the file's are runs of the same plan; only where a value moves the
 * clock itself ({@code start}, {@code stop_after}, the date of an event) is the plan compiled anew.
 */
public final class Subject {
  private static final BigDecimal A_DAY =
      BigDecimal.ONE.divide(BigDecimal.valueOf(365), MathContext.DECIMAL64);

  private final Version version;
  private final Plan plan;
  private final Map<String, BigDecimal> values;
  private final Set<String> clockNames;
  private @Nullable Projection point;

  private Subject(Version version, Plan plan) {
    this.version = version;
    this.plan = plan;
    this.values = version.exactValues();
    this.clockNames = new LinkedHashSet<>();
    this.clockNames.addAll(version.clockNames());
  }

  /** A subject, or null and the problems that stand in its way. */
  public record Prepared(@Nullable Subject subject, List<Problem> problems) {}

  /** Compiles a version. */
  public static Prepared of(Version version) {
    PlanCompiler.Compiled compiled = version.compile();
    Plan plan = compiled.plan();
    return new Prepared(plan == null ? null : new Subject(version, plan), compiled.problems());
  }

  /** The same where the version has been compiled already. */
  public static Prepared of(Version version, Plan plan) {
    return new Prepared(new Subject(version, plan), List.of());
  }

  public Version version() {
    return version;
  }

  /** The same with one value set; null where it cannot be set to that. */
  public @Nullable Subject with(String name, Quantity value) {
    Map<String, Parameter> parameters = new LinkedHashMap<>(version.parameters());
    parameters.computeIfPresent(name, (k, p) -> p.withValue(value, p.valuePlace()));
    return of(new Version(version.scenario(), version.variants(), parameters, version.agreement()))
        .subject();
  }

  public Plan plan() {
    return plan;
  }

  public Clock clock() {
    return plan.clock();
  }

  /** The values of the parameters that are stated, in base units. */
  public Map<String, BigDecimal> values() {
    return values;
  }

  /** The run at the values of the file. */
  public Projection point() {
    Projection known = point;
    if (known == null) {
      known = Projection.of(plan, values);
      point = known;
    }
    return known;
  }

  /** The answer at the values of the file. */
  public Answer answer(Measure measure) {
    return measure.of(point());
  }

  /** The answer with some values changed, in base units. */
  public Answer answer(Measure measure, Map<String, BigDecimal> changes) {
    return measure.of(project(changes));
  }

  /** The run with some values changed, in base units. */
  public Projection project(Map<String, BigDecimal> changes) {
    Map<String, BigDecimal> changed = new LinkedHashMap<>(values);
    changed.putAll(changes);
    Plan runs = changes.keySet().stream().anyMatch(clockNames::contains) ? moved(changes) : plan;
    return Projection.of(runs, changed);
  }

  /** Whether a value moves the clock, so that the plan must be compiled anew for it. */
  boolean movesTheClock(String name) {
    return clockNames.contains(name);
  }

  /** A clock begins with a whole day, and runs for a day at least. */
  private static BigDecimal onTheClock(Kind kind, BigDecimal value) {
    return kind == Kind.DATE ? Domain.legal(kind, value) : value.max(A_DAY);
  }

  private Plan moved(Map<String, BigDecimal> changes) {
    Map<String, Parameter> parameters = new LinkedHashMap<>(version.parameters());
    changes.forEach((name, value) -> parameters.computeIfPresent(name, (k, p) -> {
      Quantity old = p.value();
      return old == null || !clockNames.contains(name)
          ? p
          : p.withValue(old.withValue(onTheClock(old.kind(), value)), p.valuePlace());
    }));
    Version moved =
        new Version(version.scenario(), version.variants(), parameters, version.agreement());
    Plan compiled = moved.compile().plan();
    return compiled == null ? plan : compiled;
  }

  /** The parameters that a measure depends on. */
  public Set<String> inputs(Measure measure) {
    Set<String> inputs = new LinkedHashSet<>(plan.inputsOf(measure.lines(plan)));
    inputs.addAll(clockNames);
    return inputs;
  }

  /** The parameters that a measure depends on and that the text does not state. */
  public Set<String> unstated(Measure measure) {
    Set<String> names = inputs(measure);
    names.removeAll(values.keySet());
    return names;
  }

  /** A parameter of this version. */
  public Parameter parameter(String name) {
    Parameter parameter = version.parameters().get(name);
    if (parameter == null) {
      throw new IllegalArgumentException("no parameter " + name);
    }
    return parameter;
  }
}

package tenor.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.check.Judgement.Condition;
import tenor.check.Judgement.ReadingVerdict;
import tenor.check.Judgement.Span;
import tenor.check.Judgement.Standing;
import tenor.check.Judgement.Word;
import tenor.metric.Answer;
import tenor.metric.Measure;
import tenor.metric.MeasureReading;
import tenor.model.Plan;
import tenor.quantity.Expectation;
import tenor.quantity.Quantity;
import tenor.scenario.Claim;
import tenor.scenario.Scenario;
import tenor.scenario.Statistic;
import tenor.scenario.Variant;
import tenor.scenario.Verdict;
import tenor.study.Chance;
import tenor.study.Ranges;
import tenor.study.Signal;
import tenor.study.Solve;
import tenor.study.Subject;

/** Judges the claims of one scenario; versions and their runs are shared between claims. */
public final class Check {
  private final Scenario scenario;
  private final Map<String, Quantity> settings;
  private final Map<List<String>, Subject.Prepared> subjects = new HashMap<>();
  private final ByChance byChance;

  /**
   * A check of a scenario that was read without errors.
   *
   * @param settings values that replace those of the file, by parameter
   */
  public Check(Scenario scenario, Map<String, Quantity> settings) {
    this.scenario = scenario;
    this.settings = settings;
    this.byChance = new ByChance(scenario);
  }

  /**
   * A check of a scenario as it stands.
   *
   * @param plans what its versions have been compiled to already, by their variants
   */
  public Check(Scenario scenario, Map<String, Quantity> settings, Map<List<String>, Plan> plans) {
    this(scenario, settings);
    if (settings.isEmpty()) {
      plans.forEach((names, plan) ->
          subjects.put(names, Subject.of(scenario.version(names, settings), plan)));
    }
  }

  /** The judgement on every claim, in the order of the file. */
  public List<Judgement> claims() {
    List<Judgement> all = new ArrayList<>();
    for (Claim claim : scenario.claims()) {
      all.add(judge(claim));
    }
    return all;
  }

  /** The version under some variants, compiled; it must be one that compiles. */
  public Subject subject(List<String> variants) {
    Subject.Prepared prepared = prepared(variants);
    Subject subject = prepared.subject();
    if (subject == null) {
      throw new IllegalStateException(
          "a version does not compile: " + prepared.problems().get(0).sentence());
    }
    return subject;
  }

  /** The version under some variants, compiled; null where it does not compile. */
  public @Nullable Subject subjectIfAny(List<String> variants) {
    return prepared(variants).subject();
  }

  private Subject.Prepared prepared(List<String> variants) {
    return subjects.computeIfAbsent(
        variants, names -> Subject.of(scenario.version(names, settings)));
  }

  /** The measure of a claim, read against the obligations of its version. */
  public static Measure measure(Subject subject, String metric) {
    List<String> obligations = new ArrayList<>();
    subject.plan().accounts().forEach(a -> obligations.add(a.name()));
    if (Measure.read(metric, obligations) instanceof MeasureReading.Read read) {
      return read.measure();
    }
    throw new IllegalStateException("the metric " + metric + " was not refused on reading");
  }

  /** The judgement on one claim. */
  public Judgement judge(Claim claim) {
    Subject subject = subject(claim.variants());
    Measure measure = measure(subject, claim.metric());
    return judgement(claim, found(claim, subject, measure));
  }

  /** What a claim comes to as it stands, without a look at other readings and at stated ranges. */
  public Found found(Claim claim) {
    Subject subject = subject(claim.variants());
    return found(claim, subject, measure(subject, claim.metric()));
  }

  private Judgement judgement(Claim claim, Found found) {
    return new Judgement(
        claim,
        found.measure(),
        found.subject(),
        found.verdict(),
        found.answer(),
        found.unstated(),
        found.span(),
        found.odds(),
        standing(claim, found.subject(), found.measure(), found.verdict()));
  }

  /** A verdict with what it rests on, each as in a {@link Judgement}. */
  public record Found(
      Subject subject,
      Measure measure,
      Verdict verdict,
      @Nullable Answer answer,
      Set<String> unstated,
      @Nullable Span span,
      Judgement.@Nullable Odds odds) {}

  private Found found(Claim claim, Subject subject, Measure measure) {
    Statistic statistic = claim.statistic();
    if (statistic != null) {
      Set<String> unknown = new Chance(subject, measure).unstated();
      if (!unknown.isEmpty()) {
        return new Found(subject, measure, Verdict.UNDECIDED, null, unknown, null, null);
      }
      ByChance.Judged judged = byChance.judge(claim, statistic, subject, measure);
      return new Found(subject, measure, judged.verdict(), null, Set.of(), null, judged.odds());
    }
    Acceptance acceptance = acceptance(claim, subject, measure);
    Set<String> unstated = subject.unstated(measure);
    if (unstated.isEmpty()) {
      Answer answer = subject.answer(measure);
      return new Found(subject, measure, acceptance.of(answer), answer, unstated, null, null);
    }
    if (unstated.stream().anyMatch(name -> subject.parameter(name).range() == null)) {
      return new Found(subject, measure, Verdict.UNDECIDED, null, unstated, null, null);
    }
    Set<Verdict> verdicts = new LinkedHashSet<>();
    Span span = span(acceptance, claim.expect().shape(), subject, measure, unstated, verdicts);
    Verdict only = verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.UNDECIDED;
    return new Found(subject, measure, only, null, unstated, span, null);
  }

  /** Runs the stated ranges of some inputs, and adds the verdicts that they give. */
  private static Span span(
      Acceptance acceptance,
      Expectation.Shape shape,
      Subject subject,
      Measure measure,
      Set<String> names,
      Set<Verdict> verdicts) {
    List<Map<String, BigDecimal>> points = Ranges.points(subject, names);
    verdicts.addAll(verdicts(acceptance, shape, subject, measure, points));
    Signal.Extent extent = new Signal(subject, measure).extent(points);
    for (double bound : acceptance.bounds()) {
      if (extent.low() < bound && bound < extent.high()) {
        verdicts.add(Verdict.HOLDS);
        verdicts.add(Verdict.FAILS);
      }
    }
    return new Span(extent.low(), extent.farthest(), points.size());
  }

  /** The claim under one reading: null is the claim as it stands. */
  private record Seen(
      @Nullable String reading, Subject subject, Measure measure, Verdict verdict) {}

  private Standing standing(Claim claim, Subject subject, Measure measure, Verdict own) {
    List<Seen> seen = new ArrayList<>();
    seen.add(new Seen(null, subject, measure, own));
    for (Variant reading : scenario.readingsBeside(claim.variants())) {
      List<String> names = new ArrayList<>(claim.variants());
      names.add(reading.name());
      Subject other = prepared(List.copyOf(names)).subject();
      if (other != null && knows(other, measure)) {
        Measure same = measure(other, claim.metric());
        seen.add(new Seen(reading.name(), other, same, found(claim, other, same).verdict()));
      }
    }
    return standing(claim, seen);
  }

  /** Whether a version has the obligation that is measured; a reading may have removed it. */
  private static boolean knows(Subject subject, Measure measure) {
    return measure.obligation() == null
        || subject.plan().account(measure.obligation()).isPresent();
  }

  private static Standing standing(Claim claim, List<Seen> seen) {
    List<ReadingVerdict> verdicts = new ArrayList<>();
    for (Seen one : seen) {
      String label = one.reading() == null ? one.subject().version().label() : one.reading();
      verdicts.add(new ReadingVerdict(label, one.verdict()));
    }
    boolean all = verdicts.stream().allMatch(v -> v.verdict() == Verdict.HOLDS);
    boolean some = verdicts.stream().anyMatch(v -> v.verdict() == Verdict.HOLDS);
    if (all || some) {
      return new Standing(
          all ? Word.FOLLOWS : Word.FOLLOWS_ONLY_IF, verdicts, List.of(), false, null, 0);
    }
    if (verdicts.stream().anyMatch(v -> v.verdict() == Verdict.UNDECIDED)) {
      return new Standing(Word.NOBODY_CAN_TELL, verdicts, List.of(), false, null, 0);
    }
    int tested = 0;
    for (Seen one : claim.statistic() == null ? seen : List.<Seen>of()) {
      Subject subject = one.subject();
      List<Map<String, BigDecimal>> points = Ranges.points(subject, subject.inputs(one.measure()));
      tested += points.size();
      List<Condition> alone = alone(claim, subject, one.measure());
      List<Condition> conditions =
          alone.isEmpty() ? together(claim, subject, one.measure(), points) : alone;
      if (!conditions.isEmpty()) {
        return new Standing(
            Word.FOLLOWS_ONLY_IF,
            verdicts,
            conditions,
            alone.isEmpty() && conditions.size() > 1,
            one.reading(),
            points.size());
      }
    }
    return new Standing(Word.CANNOT_FOLLOW, verdicts, List.of(), false, null, tested);
  }

  /** Values of one input alone, inside its stated range, for which the claim holds. */
  private static List<Condition> alone(Claim claim, Subject subject, Measure measure) {
    Acceptance acceptance = acceptance(claim, subject, measure);
    Expectation.Shape shape = claim.expect().shape();
    List<Condition> conditions = new ArrayList<>();
    Set<String> unstated = subject.unstated(measure);
    for (String name : subject.inputs(measure)) {
      if (!unstated.stream().allMatch(name::equals)) {
        continue;
      }
      List<BigDecimal> grid = Ranges.along(subject, name);
      for (Holding holding : Holding.along(subject, measure, acceptance, shape, name, grid)) {
        conditions.add(condition(subject, name, holding.from(), holding.to()));
      }
    }
    return conditions;
  }

  /** Values of several inputs together, inside their stated ranges, for which the claim holds. */
  private static List<Condition> together(
      Claim claim, Subject subject, Measure measure, List<Map<String, BigDecimal>> points) {
    List<Condition> conditions = new ArrayList<>();
    Expectation.Shape shape = claim.expect().shape();
    int at = verdicts(acceptance(claim, subject, measure), shape, subject, measure, points)
        .indexOf(Verdict.HOLDS);
    if (at >= 0) {
      points
          .get(at)
          .forEach((name, value) -> conditions.add(condition(subject, name, value, value)));
    }
    return conditions;
  }

  private static List<Verdict> verdicts(
      Acceptance acceptance,
      Expectation.Shape shape,
      Subject subject,
      Measure measure,
      List<Map<String, BigDecimal>> points) {
    boolean interval = shape == Expectation.Shape.INTERVAL;
    double[] numbers = interval ? new Signal(subject, measure).at(points) : new double[0];
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      Verdict verdict = interval ? acceptance.of(numbers[i]) : Verdict.UNDECIDED;
      boolean told = verdict != Verdict.UNDECIDED && !Double.isNaN(numbers[i]);
      verdicts.add(told ? verdict : acceptance.of(subject.answer(measure, points.get(i))));
    }
    return verdicts;
  }

  private static Condition condition(Subject subject, String name, BigDecimal from, BigDecimal to) {
    Quantity like = Solve.like(subject.parameter(name));
    return new Condition(name, like.withValue(from), like.withValue(to));
  }

  static Acceptance acceptance(Claim claim, Subject subject, Measure measure) {
    return new Acceptance(
        claim.expect(), measure.metric().result(), subject.clock(), claim.generation());
  }
}

package tenor.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.clause.Clause;
import tenor.clause.ClauseKind;
import tenor.clause.Clauses;
import tenor.metric.Measure;
import tenor.metric.MeasureReading;
import tenor.metric.Valuation;
import tenor.model.Account;
import tenor.model.Operand;
import tenor.model.Plan;
import tenor.model.PlanCompiler;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.quantity.Kind;
import tenor.quantity.Quantities;
import tenor.quantity.Quantity;
import tenor.quantity.Reading;
import tenor.scenario.Claim;
import tenor.scenario.Parameter;
import tenor.scenario.Scenario;
import tenor.scenario.Statistic;
import tenor.scenario.Variant;
import tenor.scenario.Version;

/**
 * Checks what only shows when a scenario is put together: the base, each variant alone, and each list of variants that a
 * claim names.
 */
final class VersionChecks {
  /** The longest time that is calculated, in years. */
  private static final BigDecimal MOST_YEARS = BigDecimal.valueOf(10_000);

  private final Scenario scenario;
  private final Findings findings;
  private final boolean sound;
  private final Set<Problem> known = new HashSet<>();
  private final Map<List<String>, Plan> plans = new HashMap<>();
  private final Set<String> used = new LinkedHashSet<>();
  private final Workload workload = new Workload();
  private boolean mixed;

  /**
   * Checks of a scenario.
   *
   * @param sound whether it was read without errors, so that it can be compiled; otherwise only names are followed
   */
  VersionChecks(Scenario scenario, Findings findings, boolean sound) {
    this.scenario = scenario;
    this.findings = findings;
    this.sound = sound;
  }

  /** Checks every version, and gives what those that can be compiled are compiled to. */
  Map<List<String>, Plan> plans() {
    Set<List<String>> versions = new LinkedHashSet<>();
    versions.add(List.of());
    for (String name : scenario.variants().keySet()) {
      versions.add(List.of(name));
    }
    for (Claim claim : scenario.claims()) {
      versions.add(claim.variants());
    }
    for (List<String> names : versions) {
      check(scenario.version(names, Map.of()));
    }
    if (workload.isTooMuch()) {
      return Map.of();
    }
    if (sound) {
      for (Claim claim : scenario.claims()) {
        check(claim);
      }
      unused();
    }
    Problem chances = sound ? workload.ofChances(scenario, plans) : null;
    if (chances != null) {
      findings.add(chances);
    }
    return plans;
  }

  private void check(Version version) {
    used.addAll(version.usedNames());
    List<Problem> problems = new ArrayList<>();
    sharedNames(version, problems);
    clock(version, problems);
    ChanceChecks.clock(version, problems);
    kinds(version, problems);
    List<Problem> broken = version.brokenReferences();
    problems.addAll(broken);
    workload.add(version, sound && problems.isEmpty(), problems);
    if (sound && problems.isEmpty() && !workload.isTooMuch()) {
      PlanCompiler.Compiled compiled = version.compile(broken);
      problems.addAll(firstMixture(compiled.problems()));
      if (compiled.plan() != null) {
        plans.put(version.variants(), compiled.plan());
      }
    }
    for (Problem problem : problems) {
      boolean nowhere = problem.place().equals(Place.NOWHERE);
      Place place = nowhere ? version.agreement().place() : problem.place();
      Problem placed = new Problem(problem.code(), place, problem.sentence(), problem.help());
      if (known.add(placed)) {
        findings.add(inVersion(placed, version.variants()));
      }
    }
  }

  /**
   * The problems without those of currencies that follow from the first one: where two currencies meet, every sum behind
   * that place is mixed too.
   */
  private List<Problem> firstMixture(List<Problem> problems) {
    List<Problem> kept = new ArrayList<>();
    for (Problem problem : problems) {
      if (problem.code() != Code.CURRENCY_MISMATCH || !mixed) {
        kept.add(problem);
        mixed |= problem.code() == Code.CURRENCY_MISMATCH;
      }
    }
    return kept;
  }

  private static Problem inVersion(Problem problem, List<String> variants) {
    if (variants.isEmpty()) {
      return problem;
    }
    String under = variants.size() == 1
        ? " That is so in the variant `" + variants.get(0) + "`."
        : " That is so under the variants " + Names.list(variants) + ".";
    return new Problem(problem.code(), problem.place(), problem.sentence() + under, problem.help());
  }

  /** All blocks by name share one set of names, since payments and formulas use them all. */
  private static void sharedNames(Version version, List<Problem> problems) {
    Map<String, Clause> first = new LinkedHashMap<>();
    for (ClauseKind kind : Clauses.ALL) {
      if (kind.naming() == ClauseKind.Naming.PAIR) {
        bothWays(version.clauses(kind), problems);
      }
      boolean shared = kind.naming() == ClauseKind.Naming.NAME;
      for (Clause clause : shared ? version.clauses(kind) : List.<Clause>of()) {
        Clause other = first.putIfAbsent(clause.name(), clause);
        if (other != null) {
          boolean later = clause.place().line() >= other.place().line();
          Clause second = later ? clause : other;
          Clause earlier = later ? other : clause;
          problems.add(new Problem(
              Code.NAME_TAKEN,
              second.place(),
              "`" + clause.name() + "` stands under `" + earlier.kind().block()
                  + "` already, on line " + earlier.place().line() + ".",
              "Give one of the two another name."));
        }
      }
    }
  }

  /** Of two currencies there is one rate, since a second one the other way round could contradict it. */
  private static void bothWays(List<Clause> pairs, List<Problem> problems) {
    Map<String, Clause> byName = new LinkedHashMap<>();
    for (Clause pair : pairs) {
      int slash = pair.name().indexOf('/');
      String turned =
          pair.name().substring(slash + 1) + "/" + pair.name().substring(0, Math.max(0, slash));
      Clause other = byName.get(turned);
      if (other != null) {
        problems.add(new Problem(
            Code.NAME_TAKEN,
            pair.place(),
            "`" + pair.name() + "` is the rate of `" + other.name()
                + "` turned round, which stands on line " + other.place().line() + ".",
            "Keep one of the two; it serves both ways."));
      }
      byName.put(pair.name(), pair);
    }
  }

  private static void clock(Version version, List<Problem> problems) {
    stated(version, version.agreement().start(), "start", problems);
    Operand stopAfter = version.agreement().stopAfter();
    stated(version, stopAfter, "stop_after", problems);
    Quantity years = version.given(stopAfter);
    if (stopAfter == null || years == null || years.kind() != Kind.DURATION) {
      return;
    }
    if (years.value().signum() <= 0 || years.value().compareTo(MOST_YEARS) > 0) {
      problems.add(new Problem(
          Code.OUT_OF_BOUNDS,
          stopAfter.place(),
          "`stop_after` is more than 0 and at most 10,000 years; this is " + years.text() + ".",
          "Write it such as `stop_after: 1000 years`."));
    }
  }

  private static void stated(
      Version version, @Nullable Operand operand, String key, List<Problem> problems) {
    if (operand instanceof Operand.Named named && version.given(operand) == null) {
      problems.add(new Problem(
          Code.NOT_A_QUANTITY,
          operand.place(),
          "`" + named.name() + "` is not stated, and `" + key + "` cannot be left open.",
          "Write a value, or name an assumption that has one."));
    }
  }

  /** What a variant sets in place of a term that is not stated must fit where the term is used. */
  private static void kinds(Version version, List<Problem> problems) {
    Set<String> open = new HashSet<>();
    for (Parameter base : version.scenario().parameters().values()) {
      if (Operands.example(base) == null) {
        open.add(base.name());
      }
    }
    for (Use use : open.isEmpty() ? List.<Use>of() : Use.of(version.agreement())) {
      Parameter parameter = version.parameters().get(use.name());
      if (parameter == null || parameter.value() == null || !open.contains(use.name())) {
        continue;
      }
      Reading.Refused refused =
          Quantities.checkKind(parameter.value(), use.kinds()).orElse(null);
      if (refused != null) {
        problems.add(new Problem(
            Code.WRONG_KIND, parameter.valuePlace(), refused.sentence(), refused.help()));
      }
    }
  }

  /** What a claim says about money and dates must go with what its version computes. */
  private void check(Claim claim) {
    Plan plan = plans.get(claim.variants());
    if (plan == null) {
      return;
    }
    List<String> obligations = new ArrayList<>();
    for (Account account : plan.accounts()) {
      obligations.add(account.name());
    }
    if (!(Measure.read(claim.metric(), obligations) instanceof MeasureReading.Read read)) {
      return;
    }
    Measure measure = read.measure();
    Valuation.Lack lack = measure.lack(plan);
    if (lack != null) {
      findings.add(lack.code(), claim.places().metric(), lack.sentence(), lack.help());
      return;
    }
    if (claim.statistic() != null && !isLeftToChance(claim, plan, measure)) {
      findings.add(
          Code.CONFLICTING_KEYS,
          claim.places().expect(),
          "Nothing that `" + claim.metric() + "` depends on is uncertain here, so there is no "
              + "chance to speak of.",
          "Give an assumption that it depends on an `uncertainty`, or leave out `chance_of` and "
              + "`statistic`.");
      return;
    }
    String expected = claim.statistic() instanceof Statistic.ChanceOf chance
        ? chance.of().currency()
        : claim.expect().currency();
    for (Account account : measure.accounts(plan)) {
      String currency = measure.currency(account);
      if (expected != null && currency != null && !expected.equals(currency)) {
        String what = measure.valuation().currency() == null ? account.name() : claim.metric();
        findings.add(
            Code.CURRENCY_MISMATCH,
            claim.places().expect(),
            "`" + what + "` is in " + currency + ", and the claim expects " + expected + ".",
            measure.obligation() == null && measure.valuation().currency() == null
                ? "Ask for one currency, such as `" + claim.metric() + " in " + expected + "`."
                : "Give the expectation in " + currency + ".");
        return;
      }
    }
  }

  /** Whether a metric depends on something that is uncertain, or drawn every year. */
  private boolean isLeftToChance(Claim claim, Plan plan, Measure measure) {
    List<String> lines = measure.lines(plan);
    Map<String, Parameter> parameters =
        scenario.version(claim.variants(), Map.of()).parameters();
    for (String name : plan.inputsOf(lines)) {
      Parameter parameter = parameters.get(name);
      if (parameter != null && parameter.uncertainty() != null) {
        return true;
      }
    }
    return plan.dependsOnDraws(lines);
  }

  private void unused() {
    for (Parameter parameter : scenario.parameters().values()) {
      boolean here = parameter.place().file().equals(scenario.file());
      if (!here || used.contains(parameter.name())) {
        continue;
      }
      List<Variant> setters = scenario.variants().values().stream()
          .filter(variant -> variant.set().containsKey(parameter.name()))
          .toList();
      if (parameter.said()) {
        unusedTerm(parameter, setters);
      } else {
        findings.add(
            Code.UNUSED_ASSUMPTION,
            parameter.place(),
            "Nothing uses the assumption `" + parameter.name() + "`" + setBy(setters) + ".",
            "Write its name in `agreement` where it belongs, or delete it.");
      }
    }
  }

  private static String setBy(List<Variant> setters) {
    return setters.isEmpty()
        ? ""
        : ", which is set in " + Names.list(setters.stream().map(Variant::name).toList());
  }

  private void unusedTerm(Parameter term, List<Variant> setters) {
    for (Variant variant : setters) {
      Variant.Setting setting = variant.set().get(term.name());
      if (setting != null) {
        findings.add(
            Code.VARIANT_CHANGES_NOTHING,
            setting.place(),
            "`" + variant.name() + "` sets `" + term.name() + "`, which nothing uses.",
            "Write `" + term.name() + "` in `agreement` where it belongs, or delete the line.");
      }
    }
    if (setters.isEmpty()) {
      findings.add(
          Code.UNUSED_TERM,
          term.place(),
          "Nothing uses the term `" + term.name() + "`; it only documents the text.",
          "");
    }
  }
}

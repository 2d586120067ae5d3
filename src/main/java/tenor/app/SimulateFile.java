package tenor.app;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.check.ChanceEvent;
import tenor.check.Check;
import tenor.engine.Design;
import tenor.engine.Workers;
import tenor.metric.Measure;
import tenor.problem.Code;
import tenor.quantity.Expectation;
import tenor.quantity.Quantities;
import tenor.quantity.Quantity;
import tenor.read.ReadScenario;
import tenor.scenario.Claim;
import tenor.scenario.Simulation;
import tenor.scenario.Statistic;
import tenor.study.Across;
import tenor.study.Chance;
import tenor.study.Event;
import tenor.study.Goal;
import tenor.study.Outcomes;
import tenor.study.Simulate;
import tenor.study.Simulated;
import tenor.study.Standpoint;
import tenor.study.Subject;
import tenor.uncertainty.Points;

/** {@code simulate}: what many futures say of one metric, where something is uncertain. */
public final class SimulateFile {
  /** The most runs that a wanted error is looked for with, unless the command line says otherwise. */
  public static final int MOST_UNTIL = 1 << 24;

  private static final int FIRST_UNTIL = 1 << 12;

  private final Question question;
  private final @Nullable String dollar;
  private final List<Mistake> mistakes = new ArrayList<>();
  private final TypedOptions options;
  private ExitStatus status = ExitStatus.USAGE;

  private SimulateFile(Question question, @Nullable String dollar) {
    this.question = question;
    this.dollar = dollar;
    this.options = new TypedOptions(dollar, mistakes);
  }

  /**
   * What is asked, as typed; null for what is left to the file.
   *
   * @param of the metric
   * @param claim the id of a claim, whose metric and expectation are taken
   * @param chances the expectations whose chance is wanted
   * @param until the error that is to be reached
   * @param across whether all readings and stated ranges are gone through
   * @param samples the file that every run is written to
   */
  public record Question(
      @Nullable String of,
      @Nullable String claim,
      List<String> chances,
      @Nullable String draws,
      @Nullable String seed,
      @Nullable String points,
      @Nullable String until,
      @Nullable String samples,
      @Nullable String threads,
      boolean across) {}

  /** Somebody who is told how far a simulation is, and may end it. */
  public interface Listener {
    /** Whether it goes on. */
    boolean goesOn();

    /** So many runs of those that are wanted at the most are done. */
    void done(int runs, int wanted);
  }

  /** Simulates each version that was chosen. */
  public static Reply<List<Versioned<Simulated>>> of(
      String path, Question question, Choice choice, Listener listener) {
    Reply<ReadScenario> opened = Opening.one(path, "simulate");
    if (opened instanceof Reply.Refused<ReadScenario> refused) {
      return refused.as();
    }
    Reply.Given<ReadScenario> file = (Reply.Given<ReadScenario>) opened;
    String samples = question.samples();
    Mistake obstacle =
        samples == null ? null : ResultFile.obstacle(samples, file.result().files());
    if (obstacle != null) {
      return new Reply.Refused<>(ExitStatus.NOT_WRITTEN, List.of(obstacle));
    }
    boolean other = Quantities.namesDollarCurrency(file.result().source().text());
    SimulateFile verb = new SimulateFile(question, other ? null : "USD");
    String id = question.claim();
    return id == null
        ? verb.versions(file, choice, listener)
        : verb.claim(path, id, choice, listener);
  }

  private Reply<List<Versioned<Simulated>>> versions(
      Reply.Given<ReadScenario> file, Choice choice, Listener listener) {
    Reply<List<Subject>> versions = Versions.of(file.result(), choice, file.warnings());
    if (versions instanceof Reply.Refused<List<Subject>> refused) {
      return refused.as();
    }
    Reply.Given<List<Subject>> given = (Reply.Given<List<Subject>>) versions;
    List<Asked> all = new ArrayList<>();
    for (Subject subject : given.result()) {
      all.add(new Asked(subject, null));
    }
    return simulated(all, given.notices(), given.warnings(), listener);
  }

  private Reply<List<Versioned<Simulated>>> claim(
      String path, String id, Choice choice, Listener listener) {
    Reply<ClaimOf> found = ClaimOf.of(path, id, choice, "simulate");
    if (found instanceof Reply.Refused<ClaimOf> refused) {
      return refused.as();
    }
    Reply.Given<ClaimOf> given = (Reply.Given<ClaimOf>) found;
    Check check = given.result().check();
    List<Asked> all = new ArrayList<>();
    for (Claim claim : given.result().claims()) {
      all.add(new Asked(check.subject(claim.variants()), claim));
    }
    return simulated(all, given.notices(), given.warnings(), listener);
  }

  /** A version, and the claim that is asked about, if one is. */
  private record Asked(Subject subject, @Nullable Claim claim) {}

  private Reply<List<Versioned<Simulated>>> simulated(
      List<Asked> versions, List<String> before, List<Mistake> warnings, Listener listener) {
    if (versions.size() > 1 && question.samples() != null) {
      return Reply.usage(Mistake.plain(
          Code.CONFLICTING_KEYS,
          "`--samples` is one table, and here are " + versions.size() + " versions.",
          "Choose one with `--variant NAME`."));
    }
    List<String> notices = new ArrayList<>(before);
    List<Versioned<Simulated>> all = new ArrayList<>();
    List<Mistake> first = List.of();
    ExitStatus ended = ExitStatus.USAGE;
    for (Asked asked : versions) {
      if (!all.isEmpty() && !listener.goesOn()) {
        notices.add("Interrupted: `" + asked.subject().version().label() + "` was not run.");
        continue;
      }
      SimulateFile verb = new SimulateFile(question, dollar);
      Simulated simulated = verb.simulate(asked.subject(), asked.claim(), listener);
      if (simulated != null) {
        all.add(new Versioned<>(asked.subject().version().label(), simulated));
      } else {
        notices.add(Versions.leftOut(asked.subject().version().variants(), verb.mistakes.get(0)));
        first = first.isEmpty() ? verb.mistakes : first;
        ended = ended.or(verb.status);
      }
    }
    return all.isEmpty()
        ? new Reply.Refused<>(ended, first)
        : new Reply.Given<>(all, notices, warnings);
  }

  private @Nullable Simulated simulate(Subject subject, @Nullable Claim claim, Listener listener) {
    Measure measure = measure(subject, claim);
    if (measure == null) {
      return null;
    }
    Chance chance = new Chance(subject, measure);
    isLeftToChance(chance);
    List<Expectation> asked = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    Expectation claimed = claim == null ? null : expectation(claim);
    if (claim != null && claimed != null) {
      asked.add(claimed);
      events.add(ChanceEvent.of(claimed, subject, measure, claim.generation()));
    }
    for (String text : question.chances()) {
      Expectation expectation = options.expectation("--chance-of", text, measure);
      if (expectation != null) {
        asked.add(expectation);
        events.add(ChanceEvent.of(expectation, subject, measure, null));
      }
    }
    Simulation file = subject.version().scenario().simulation();
    Points points = points(file.points());
    long seed = options.seed(question.seed(), file.seed());
    Goal goal = new GoalReader(dollar, mistakes).read(question.until(), measure, !asked.isEmpty());
    int draws = (int) options.whole(
        "--draws",
        question.draws(),
        Chance.FEWEST_DRAWS,
        Chance.MOST_DRAWS,
        goal == null ? file.draws() : MOST_UNTIL);
    Threads threads = options.threads(question.threads());
    if (!mistakes.isEmpty()) {
      return null;
    }
    int wanted = Chance.whole(points, draws);
    Simulate simulate = new Simulate(
        subject,
        measure,
        rows -> chance.futures(points, seed, rows),
        Chance.samples(points),
        events,
        Outcomes.Never.PROVEN,
        Simulate.MOST_KEPT);
    Simulate.Watcher watcher = watcher(simulate, wanted, listener);
    String name = question.samples();
    if (name == null) {
      run(simulate, goal, points, wanted, threads, watcher);
    } else {
      Mistake unwritten = ResultFile.write(name, out -> {
        SampleRows rows = new SampleRows(watcher, chance, points, out);
        run(simulate, goal, points, wanted, threads, rows);
      });
      if (unwritten != null) {
        mistakes.add(unwritten);
        status = ExitStatus.NOT_WRITTEN;
        return null;
      }
    }
    if (simulate.done() == 0) {
      mistakes.add(Mistake.plain(
          Code.CONFLICTING_KEYS,
          "Interrupted before the first runs were done, so there is nothing to tell.",
          "Let it run for a moment longer."));
      return null;
    }
    Across across = question.across() && listener.goesOn()
        ? across(chance, asked, claim == null ? null : claim.generation(), points, seed, threads)
        : null;
    boolean interrupted = !listener.goesOn();
    return new Simulated(
        chance, points, seed, asked, wanted, interrupted, goal, simulate.estimates(), across);
  }

  private static Across across(
      Chance chance,
      List<Expectation> asked,
      @Nullable Quantity generation,
      Points points,
      long seed,
      Workers workers) {
    return Across.of(
        Standpoint.all(chance.subject().version(), chance.measure()),
        chance.measure(),
        subject -> {
          List<Event> events = new ArrayList<>();
          asked.forEach(
              expect -> events.add(ChanceEvent.of(expect, subject, chance.measure(), generation)));
          return events;
        },
        points,
        seed,
        workers);
  }

  private static Simulate.Watcher watcher(Simulate simulate, int wanted, Listener listener) {
    return new Simulate.Watcher() {
      @Override
      public boolean goesOn() {
        return listener.goesOn();
      }

      @Override
      public void sees(Design design, Outcomes outcomes) {
        listener.done(simulate.done() + outcomes.rows(), wanted);
      }
    };
  }

  private static void run(
      Simulate simulate,
      @Nullable Goal goal,
      Points points,
      int wanted,
      Threads threads,
      Simulate.Watcher watcher) {
    int draws = goal == null ? wanted : Math.min(wanted, Chance.whole(points, FIRST_UNTIL));
    simulate.run(draws, threads, watcher);
    while (goal != null && draws < wanted && watcher.goesOn()) {
      if (goal.isReached(simulate.estimates()) || goal.isHopeless(simulate.estimates())) {
        return;
      }
      draws = (int) Math.min(wanted, 2L * draws);
      simulate.run(draws, threads, watcher);
    }
  }

  private @Nullable Measure measure(Subject subject, @Nullable Claim claim) {
    String metric = claim == null ? question.of() : claim.metric();
    return metric == null
        ? MetricReader.usual(subject, mistakes)
        : MetricReader.read("--of", metric, subject, mistakes);
  }

  /** Checks that something is left to chance, and nothing else is unknown. */
  private void isLeftToChance(Chance chance) {
    if (chance.isNone()) {
      String metric = chance.measure().text();
      String example = chance.subject().inputs(chance.measure()).stream()
          .findFirst()
          .map(name -> "`" + name + "`")
          .orElse("an assumption");
      mistakes.add(Mistake.plain(
          Code.NOT_A_QUANTITY,
          "Nothing that `" + metric + "` depends on is uncertain in this file, so every future is "
              + "the same; `tenor run` shows it.",
          "Write what is held possible of " + example + " under it, such as "
              + "`uncertainty: { shape: lognormal, mean: 2 billion USD/year, deviation: 1 billion "
              + "USD/year }`."));
      return;
    }
    for (String name : chance.unstated()) {
      mistakes.add(Mistake.plain(
          Code.NOT_A_QUANTITY,
          "`" + chance.measure().text() + "` also depends on `" + name + "`, which is not stated.",
          "Give it a value with `--set " + name + "=…`, or an `uncertainty` in the file."));
    }
  }

  private static @Nullable Expectation expectation(Claim claim) {
    if (claim.statistic() == null) {
      return claim.expect();
    }
    return claim.statistic() instanceof Statistic.ChanceOf chance ? chance.of() : null;
  }

  private Points points(Points fallback) {
    for (Points points : Points.values()) {
      if (points.word().equals(question.points())) {
        return points;
      }
    }
    return fallback;
  }
}

package tenor.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.check.ChanceEvent;
import tenor.check.Check;
import tenor.engine.Workers;
import tenor.metric.Measure;
import tenor.problem.Code;
import tenor.quantity.Expectation;
import tenor.quantity.Quantities;
import tenor.read.ReadScenario;
import tenor.scenario.Claim;
import tenor.scenario.Simulation;
import tenor.scenario.Statistic;
import tenor.study.Ending;
import tenor.study.Event;
import tenor.study.Factor;
import tenor.study.Influence;
import tenor.study.Influence.On;
import tenor.study.Response;
import tenor.study.Screening;
import tenor.study.Sensitivity;
import tenor.study.SobolIndices;
import tenor.study.Subject;
import tenor.study.Tornado;

/** {@code sensitivity}: which of the things that nobody knows moves a figure, or decides a claim. */
public final class SensitivityFile {
  /** How many futures A and B have each where nobody says. */
  private static final int DRAWS = 1 << 14;

  /** How many places a screening looks from. */
  private static final int PLACES = 1 << 10;

  private static final int MOST_DRAWS = 1 << 22;

  private final Question question;
  private final Workers workers;
  private final List<Mistake> mistakes = new ArrayList<>();
  private final TypedOptions options;

  private SensitivityFile(Question question, ReadScenario read) {
    String dollar = Quantities.namesDollarCurrency(read.source().text()) ? null : "USD";
    this.question = question;
    this.options = new TypedOptions(dollar, mistakes);
    this.workers = options.threads(question.threads());
  }

  /**
   * What is asked, as typed.
   *
   * @param of the metric; null for the years of the first obligation, or with a claim
   * @param on {@code value}, {@code reciprocal} or an expectation; null for what suits the metric
   * @param method {@code tornado}, {@code morris}, {@code sobol} or {@code all}
   */
  public record Question(
      @Nullable String of,
      @Nullable String claim,
      @Nullable String on,
      String method,
      @Nullable String draws,
      @Nullable String seed,
      @Nullable String threads) {
    private boolean wants(String one) {
      return method.equals("all") || method.equals(one);
    }
  }

  /** What was found under each version that was chosen. */
  public static Reply<List<Versioned<Influence>>> of(
      String path, Question question, Choice choice) {
    Reply<ReadScenario> opened = Opening.one(path, "sensitivity");
    if (opened instanceof Reply.Refused<ReadScenario> refused) {
      return refused.as();
    }
    Reply.Given<ReadScenario> file = (Reply.Given<ReadScenario>) opened;
    String id = question.claim();
    return id == null
        ? ofFigure(file, question, choice)
        : ofClaim(path, id, file.result(), question, choice);
  }

  private static Reply<List<Versioned<Influence>>> ofFigure(
      Reply.Given<ReadScenario> file, Question question, Choice choice) {
    Reply<List<Subject>> versions = Versions.of(file.result(), choice, file.warnings());
    if (versions instanceof Reply.Refused<List<Subject>> refused) {
      return refused.as();
    }
    Reply.Given<List<Subject>> subjects = (Reply.Given<List<Subject>>) versions;
    List<Versioned<Influence>> all = new ArrayList<>();
    List<String> notices = new ArrayList<>(subjects.notices());
    List<Mistake> first = List.of();
    for (Subject subject : subjects.result()) {
      SensitivityFile verb = new SensitivityFile(question, file.result());
      Influence influence = verb.of(subject, null);
      if (influence != null) {
        all.add(new Versioned<>(subject.version().label(), influence));
      } else {
        notices.add(Versions.leftOut(subject.version().variants(), verb.mistakes.get(0)));
        first = first.isEmpty() ? verb.mistakes : first;
      }
    }
    return all.isEmpty()
        ? Reply.usage(first)
        : new Reply.Given<>(all, notices, subjects.warnings());
  }

  private static Reply<List<Versioned<Influence>>> ofClaim(
      String path, String id, ReadScenario read, Question question, Choice choice) {
    Reply<ClaimOf> found = ClaimOf.of(path, id, choice, "sensitivity");
    if (found instanceof Reply.Refused<ClaimOf> refused) {
      return refused.as();
    }
    Reply.Given<ClaimOf> given = (Reply.Given<ClaimOf>) found;
    List<Versioned<Influence>> all = new ArrayList<>();
    for (Claim claim : given.result().claims()) {
      SensitivityFile verb = new SensitivityFile(question, read);
      Subject subject = given.result().check().subject(claim.variants());
      Influence influence = verb.of(subject, claim);
      if (influence == null) {
        return Reply.usage(verb.mistakes);
      }
      all.add(new Versioned<>(subject.version().label(), influence));
    }
    return new Reply.Given<>(all, given.notices(), given.warnings());
  }

  private @Nullable Influence of(Subject subject, @Nullable Claim claim) {
    Measure measure = measure(subject, claim);
    Sensitivity.Drawing drawing = drawing(subject.version().scenario().simulation());
    if (measure == null) {
      return null;
    }
    Factor.Factors factors = Factor.of(subject, measure);
    Set<String> drawn = new LinkedHashSet<>();
    factors.factors().forEach(factor -> drawn.addAll(factor.names()));
    MetricReader.othersAreStated(measure, subject, drawn, mistakes);
    if (factors.factors().isEmpty()) {
      mistakes.add(
          Mistake.plain(
              Code.NOT_A_QUANTITY,
              "Nothing that `" + measure.text()
                  + "` depends on has an uncertainty or a range in this file.",
              "Write what is held possible under an assumption, such as `range: between 1 and 4 billion USD/year`."));
    }
    Expectation expectation = expectation(measure, claim);
    if (!mistakes.isEmpty()) {
      return null;
    }
    Event event = expectation == null
        ? null
        : ChanceEvent.of(expectation, subject, measure, claim == null ? null : claim.generation());
    return new Asked(this, subject, measure, claim, factors, drawing).influence(event, expectation);
  }

  /** One question about one version, with all that it takes. */
  private record Asked(
      SensitivityFile verb,
      Subject subject,
      Measure measure,
      @Nullable Claim claim,
      Factor.Factors factors,
      Sensitivity.Drawing drawing) {

    @Nullable Influence influence(@Nullable Event event, @Nullable Expectation expectation) {
      Question question = verb.question;
      Workers workers = verb.workers;
      List<Factor> all = factors.factors();
      Sensitivity run =
          question.wants("sobol") ? Sensitivity.of(subject, measure, all, drawing, workers) : null;
      Sensitivity.Drawing few = new Sensitivity.Drawing(
          Math.min(drawing.draws(), PLACES), drawing.seed(), drawing.points());
      Screening screening = question.wants("morris")
          ? Sensitivity.screened(subject, measure, all, few, workers)
          : null;
      On on = event != null ? On.EVENT : on(run, screening);
      Response response = response(on, event);
      Sensitivity seen = run != null ? run : screening == null ? null : screening.run();
      if (seen != null && !verb.hasNumbers(seen, screening, response, measure, on)) {
        return null;
      }
      SobolIndices indices = run == null ? null : run.indices(response, workers);
      Tornado tornado = question.wants("tornado") ? Tornado.of(subject, measure, all) : null;
      return new Influence(
          subject,
          measure,
          claim,
          on,
          response,
          expectation == null ? "" : expectation.text(),
          factors,
          drawing,
          tornado,
          screening,
          run,
          indices);
    }

    private On on(@Nullable Sensitivity run, @Nullable Screening screening) {
      if (verb.question.on() != null) {
        return verb.question.on().equals("reciprocal") ? On.RECIPROCAL : On.VALUE;
      }
      boolean unmet = isUnmet(run) || isUnmet(screening == null ? null : screening.run());
      return unmet && TypedOptions.isDuration(measure) ? On.RECIPROCAL : On.VALUE;
    }

    private static boolean isUnmet(@Nullable Sensitivity run) {
      return run != null && run.count(Ending.NOT_REACHED) + run.count(Ending.NEVER) > 0;
    }
  }

  private static Response response(On on, @Nullable Event event) {
    if (event != null) {
      return (number, ending) -> switch (event.of(number, ending)) {
        case HOLDS -> 1;
        case FAILS -> 0;
        case UNDECIDED -> Double.NaN;
      };
    }
    return on == On.RECIPROCAL ? Response.RECIPROCAL : Response.VALUE;
  }

  /** Whether every run has a number of the kind that is asked about. */
  private boolean hasNumbers(
      Sensitivity run, @Nullable Screening screening, Response response, Measure measure, On on) {
    Sensitivity worst = screening != null && run.without(response) == 0 ? screening.run() : run;
    int without = worst.without(response);
    if (without == 0) {
      return true;
    }
    String runs = without + " of " + worst.runs() + " runs";
    mistakes.add(
        on == On.EVENT
            ? Mistake.plain(
                Code.NOT_A_QUANTITY,
                "In " + runs + " nobody can tell whether it comes true: `" + measure.text()
                    + "` is not reached within the years looked at.",
                "Look at more years with a later `stop_after`, or ask about `not reached`.")
            : Mistake.plain(
                Code.NOT_A_QUANTITY,
                "In " + runs + " `" + measure.text() + "` has no "
                    + (on == On.RECIPROCAL ? "reciprocal" : "figure")
                    + ", so its variance is not defined.",
                "Ask about an event that comes true or not, such as "
                    + (TypedOptions.isDuration(measure)
                        ? "`--on 'at most 250 years'`, or about the `reciprocal`."
                        : "`--on 'at least " + measure.metric().result().example() + "'`.")));
    return false;
  }

  private @Nullable Measure measure(Subject subject, @Nullable Claim claim) {
    if (claim != null) {
      return Check.measure(subject, claim.metric());
    }
    return question.of() == null
        ? MetricReader.usual(subject, mistakes)
        : MetricReader.read("--of", question.of(), subject, mistakes);
  }

  /** The event that is asked about; null where a figure is. */
  private @Nullable Expectation expectation(Measure measure, @Nullable Claim claim) {
    String on = question.on();
    if (on == null && claim != null) {
      if (claim.statistic() instanceof Statistic.ChanceOf chance) {
        return chance.of();
      }
      return claim.statistic() == null ? claim.expect() : null;
    }
    if (on == null || on.equals("value") || on.equals("reciprocal")) {
      if (on != null && on.equals("reciprocal") && !TypedOptions.isDuration(measure)) {
        mistakes.add(Mistake.in(
            "--on reciprocal",
            on,
            Code.WRONG_KIND,
            "`" + measure.text() + "` is no length of time, so its reciprocal says nothing.",
            "Leave `--on` out to ask about the figure itself."));
      }
      return null;
    }
    return options.expectation("--on", on, measure);
  }

  private Sensitivity.Drawing drawing(Simulation simulation) {
    long draws = options.whole("--draws", question.draws(), 1, MOST_DRAWS, DRAWS);
    long seed = options.seed(question.seed(), simulation.seed());
    return new Sensitivity.Drawing((int) draws, seed, simulation.points());
  }
}

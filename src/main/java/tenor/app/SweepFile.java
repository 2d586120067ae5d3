package tenor.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.check.Check;
import tenor.check.Region;
import tenor.engine.Workers;
import tenor.metric.Measure;
import tenor.problem.Code;
import tenor.quantity.Quantities;
import tenor.read.ReadScenario;
import tenor.scenario.Claim;
import tenor.study.Axis;
import tenor.study.Subject;
import tenor.study.Sweep;

/** {@code sweep}: figures, or where a claim holds, while one or two inputs move. */
public final class SweepFile {
  private static final long MOST_POINTS = 4_000_000;

  private final SweepQuestion question;
  private final @Nullable String dollar;
  private final Workers workers;
  private final List<Mistake> mistakes = new ArrayList<>();

  private SweepFile(SweepQuestion question, ReadScenario read, Workers workers) {
    this.question = question;
    this.dollar = Quantities.namesDollarCurrency(read.source().text()) ? null : "USD";
    this.workers = workers;
  }

  /**
   * What was found for one version.
   *
   * @param sweeps one for each metric; of a claim its own
   * @param region where the claim holds; null where figures are asked
   */
  public record Swept(List<Sweep> sweeps, @Nullable Region region) {}

  /** The sweep under each version that was chosen. */
  public static Reply<List<Versioned<Swept>>> of(
      String path, SweepQuestion question, Choice choice, Workers workers) {
    Reply<ReadScenario> opened = Opening.one(path, "sweep");
    if (opened instanceof Reply.Refused<ReadScenario> refused) {
      return refused.as();
    }
    Reply.Given<ReadScenario> file = (Reply.Given<ReadScenario>) opened;
    String csv = question.csv();
    Mistake obstacle =
        csv == null ? null : ResultFile.obstacle(csv, file.result().files());
    if (obstacle != null) {
      return new Reply.Refused<>(ExitStatus.NOT_WRITTEN, List.of(obstacle));
    }
    return question.claim() == null
        ? ofFigures(file, question, choice, workers)
        : ofClaim(path, question.claim(), file.result(), question, choice, workers);
  }

  private static Reply<List<Versioned<Swept>>> ofFigures(
      Reply.Given<ReadScenario> file, SweepQuestion question, Choice choice, Workers workers) {
    Reply<List<Subject>> versions = Versions.of(file.result(), choice, file.warnings());
    if (versions instanceof Reply.Refused<List<Subject>> refused) {
      return refused.as();
    }
    Reply.Given<List<Subject>> subjects = (Reply.Given<List<Subject>>) versions;
    List<Versioned<Swept>> all = new ArrayList<>();
    List<String> notices = new ArrayList<>(subjects.notices());
    List<Mistake> first = List.of();
    for (Subject subject : subjects.result()) {
      SweepFile verb = new SweepFile(question, file.result(), workers);
      Swept swept = verb.figures(subject);
      if (swept != null) {
        all.add(new Versioned<>(subject.version().label(), swept));
      } else {
        notices.add(Versions.leftOut(subject.version().variants(), verb.mistakes.get(0)));
        first = first.isEmpty() ? verb.mistakes : first;
      }
    }
    return all.isEmpty()
        ? Reply.usage(first)
        : new Reply.Given<>(all, notices, subjects.warnings());
  }

  private static Reply<List<Versioned<Swept>>> ofClaim(
      String path,
      String id,
      ReadScenario read,
      SweepQuestion question,
      Choice choice,
      Workers workers) {
    Reply<ClaimOf> found = ClaimOf.of(path, id, choice, "sweep");
    if (found instanceof Reply.Refused<ClaimOf> refused) {
      return refused.as();
    }
    Reply.Given<ClaimOf> given = (Reply.Given<ClaimOf>) found;
    List<Versioned<Swept>> all = new ArrayList<>();
    for (Claim claim : given.result().claims()) {
      SweepFile verb = new SweepFile(question, read, workers);
      Subject subject = given.result().check().subject(claim.variants());
      Swept swept = verb.region(claim, subject);
      if (swept == null) {
        return Reply.usage(verb.mistakes);
      }
      all.add(new Versioned<>(subject.version().label(), swept));
    }
    return new Reply.Given<>(all, given.notices(), given.warnings());
  }

  private @Nullable Swept figures(Subject subject) {
    List<Axis> axes = axes(subject);
    List<Measure> measures = new ArrayList<>();
    for (String metric : question.metrics()) {
      Measure measure = MetricReader.read("--of", metric, subject, mistakes);
      if (measure != null) {
        measures.add(measure);
      }
    }
    if (question.metrics().isEmpty()) {
      Measure measure = MetricReader.usual(subject, mistakes);
      if (measure != null) {
        measures.add(measure);
      }
    }
    for (Measure measure : measures) {
      MetricReader.othersAreStated(measure, subject, names(axes), mistakes);
    }
    if (!mistakes.isEmpty()) {
      return null;
    }
    List<Sweep> sweeps = new ArrayList<>();
    for (Measure measure : measures) {
      sweeps.add(Sweep.of(subject, measure, axes, workers));
    }
    return new Swept(sweeps, null);
  }

  private @Nullable Swept region(Claim claim, Subject subject) {
    List<Axis> axes = axes(subject);
    Measure measure = Check.measure(subject, claim.metric());
    MetricReader.othersAreStated(measure, subject, names(axes), mistakes);
    if (claim.statistic() != null) {
      mistakes.add(Mistake.plain(
          Code.BAD_EXPECTATION,
          "The claim `" + claim.id()
              + "` is about many futures, and a sweep looks at one for each point.",
          "`tenor simulate` and `tenor sensitivity` look at such a claim."));
    }
    if (!mistakes.isEmpty()) {
      return null;
    }
    Sweep sweep = Sweep.of(subject, measure, axes, workers);
    return new Swept(List.of(sweep), Region.of(claim, sweep, workers));
  }

  private static Set<String> names(List<Axis> axes) {
    Set<String> names = new LinkedHashSet<>();
    axes.forEach(axis -> names.add(axis.name()));
    return names;
  }

  private List<Axis> axes(Subject subject) {
    List<Axis> axes = new ArrayList<>();
    for (String typed : question.vary()) {
      Axis axis = AxisReader.read(typed, subject, dollar, mistakes);
      if (axis != null) {
        axes.add(axis);
      }
    }
    if (question.vary().size() > 2) {
      mistakes.add(Mistake.plain(
          Code.OUT_OF_BOUNDS,
          "A sweep moves one or two inputs, not " + question.vary().size() + ".",
          "`tenor sensitivity` looks at many together."));
    }
    if (axes.size() == 2 && axes.get(0).name().equals(axes.get(1).name())) {
      mistakes.add(Mistake.plain(
          Code.SET_TWICE,
          "`" + axes.get(0).name() + "` is varied twice.",
          "Vary it once, or two different inputs."));
    }
    long points = 1;
    for (Axis axis : axes) {
      points *= axis.points();
    }
    if (points > MOST_POINTS) {
      mistakes.add(Mistake.plain(
          Code.OUT_OF_BOUNDS,
          "These are " + points + " points, and a sweep has 4,000,000 at most.",
          "Take fewer with a colon and a number behind the values."));
    }
    return axes;
  }
}

package tenor.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tenor.model.Operand;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.quantity.Quantity;
import tenor.read.ReadScenario;
import tenor.scenario.Scenario;
import tenor.scenario.Version;
import tenor.study.Subject;

/** Compiles versions of a scenario, with values set, and says what stands in their way. */
final class Versions {
  /** The longest time that is calculated, in years; the same as in a file. */
  private static final BigDecimal MOST_YEARS = BigDecimal.valueOf(10_000);

  private final ReadScenario read;
  private final Map<String, Quantity> settings;
  private final List<Mistake> mistakes = new ArrayList<>();

  Versions(ReadScenario read, Map<String, Quantity> settings) {
    this.read = read;
    this.settings = settings;
  }

  /** The versions of a choice, compiled, or what stands in their way. */
  static Reply<List<Subject>> of(ReadScenario read, Choice choice, List<Mistake> warnings) {
    Chosen chosen = ChoiceReader.read(choice, scenario(read), read.source().text());
    List<Mistake> mistakes = chosen.allMistakes();
    if (!mistakes.isEmpty()) {
      return Reply.usage(mistakes);
    }
    Versions versions = new Versions(read, chosen.settings());
    List<Subject> subjects = new ArrayList<>();
    for (List<String> names : chosen.versions()) {
      Subject subject = versions.compile(names);
      if (subject != null) {
        subjects.add(subject);
      }
    }
    return versions.mistakes().isEmpty()
        ? new Reply.Given<>(subjects, chosen.notices(), warnings)
        : Reply.usage(versions.mistakes());
  }

  /** One version; null where something stands in its way. */
  @Nullable Subject compile(List<String> names) {
    Version version = scenario(read).version(names, settings);
    Mistake clock = clock(version);
    if (clock != null) {
      add(clock);
      return null;
    }
    Subject.Prepared prepared = Subject.of(version);
    for (Problem problem : prepared.problems()) {
      Place place = problem.place();
      add(new Mistake(
          new Problem(
              problem.code(),
              place,
              problem.sentence() + " That is so with what the command line changes.",
              problem.help()),
          read.sourceOf(place)));
    }
    return prepared.subject();
  }

  /** What stands in the way of the versions that were compiled, each mistake once. */
  List<Mistake> mistakes() {
    return mistakes;
  }

  private void add(Mistake mistake) {
    for (Mistake known : mistakes) {
      if (known.problem().equals(mistake.problem())) {
        return;
      }
    }
    mistakes.add(mistake);
  }

  /** The rule for {@code stop_after}, which a set value could break. */
  private @Nullable Mistake clock(Version version) {
    Operand stopAfter = version.agreement().stopAfter();
    if (!(stopAfter instanceof Operand.Named named) || !settings.containsKey(named.name())) {
      return null;
    }
    Quantity years = version.given(stopAfter);
    if (years != null && years.value().signum() > 0 && years.value().compareTo(MOST_YEARS) <= 0) {
      return null;
    }
    return Mistake.plain(
        Code.OUT_OF_BOUNDS,
        "`" + named.name()
            + "` is when the calculation stops: more than 0 and at most 10,000 years.",
        "Set it such as `--set '" + named.name() + "=1000 years'`.");
  }

  /** That a version is left out of many, and why. */
  static String leftOut(List<String> variants, Mistake mistake) {
    String name = variants.isEmpty() ? "the base" : "`" + String.join("`, `", variants) + "`";
    return "left out " + name + ": " + mistake.problem().sentence();
  }

  /** The scenario of a file that was read without errors. */
  static Scenario scenario(ReadScenario read) {
    Scenario scenario = read.scenario();
    if (scenario == null) {
      throw new IllegalStateException(read.source().file() + " has errors");
    }
    return scenario;
  }
}

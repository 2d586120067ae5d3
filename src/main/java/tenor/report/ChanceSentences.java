package tenor.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.metric.Measure;
import tenor.quantity.Expectation;
import tenor.quantity.Kind;
import tenor.scenario.Parameter;
import tenor.study.Ending;
import tenor.study.Estimate;
import tenor.study.Estimate.Known;
import tenor.study.Estimate.Withheld;
import tenor.study.Estimates;
import tenor.study.Goal;
import tenor.study.Simulate;
import tenor.study.Simulated;
import tenor.study.Subject;
import tenor.uncertainty.Points;

/**
 * What many futures say, in sentences: first the half of them, then what is asked, then how often it
 * ends otherwise, then the mean or why there is none.
 */
public final class ChanceSentences {
  /** The quantiles that are told, in percent. */
  public static final List<Integer> PERCENTS = List.of(5, 25, 50, 75, 95);

  private static final double NOTABLE = 1.5;

  private final Simulated simulated;
  private final Estimates estimates;
  private final Measure measure;
  private final Kind kind;
  private final @Nullable String currency;
  private final String beyond;

  /** The sentences of a simulation. */
  public ChanceSentences(Simulated simulated) {
    this.simulated = simulated;
    this.estimates = simulated.estimates();
    this.measure = simulated.chance().measure();
    this.kind = measure.metric().result();
    this.currency = Sentences.currency(simulated.chance().subject(), measure);
    this.beyond = beyond(simulated.chance().subject());
  }

  /** What a number beyond the years looked at reads. */
  static String beyond(Subject subject) {
    return "not reached within " + Sentences.years(subject.clock().stopAfter());
  }

  /** An estimate of the measure as text; empty where it is withheld. */
  public EstimateText text(Known known) {
    return new EstimateText(known, kind, currency, beyond);
  }

  /** All sentences. */
  public List<String> all() {
    List<String> all = new ArrayList<>();
    if (simulated.interrupted() && estimates.runs() < simulated.wanted()) {
      all.add("Interrupted: these are the first " + grouped(estimates.runs()) + " of the "
          + grouped(simulated.wanted()) + " runs that were wanted.");
    }
    all.add(half());
    String most = most();
    if (!most.isEmpty()) {
      all.add(most);
    }
    for (int i = 0; i < simulated.asked().size(); i++) {
      all.add(chance(simulated.asked().get(i), estimates.chance(i)));
    }
    endings(all);
    all.add(mean());
    goal(all);
    return all;
  }

  /** What the half of the futures shows. */
  private String half() {
    Estimate median = estimates.quantile(0.5);
    String measured = Sentences.measure(measure);
    if (!(median instanceof Known known)) {
      return "There is no median: " + because((Withheld) median) + ".";
    }
    if (!Double.isFinite(known.value())) {
      return "In half of the futures or more " + measured + " is " + beyond + ".";
    }
    boolean time = kind == Kind.DURATION || kind == Kind.GENERATIONS;
    return "In half of the futures " + measured + " is "
        + (time ? "at most " : kind == Kind.DATE ? "by " : "at or below ")
        + text(known).text()
        + ".";
  }

  private String most() {
    if (!(estimates.quantile(0.05) instanceof Known low)
        || !(estimates.quantile(0.95) instanceof Known high)
        || !Double.isFinite(low.value())) {
      return "";
    }
    return Double.isFinite(high.value())
        ? "In nine of ten it lies between " + text(low).text() + " and "
            + text(high).text() + "."
        : "In one of twenty it is " + text(low).text() + " or less, and in one of twenty or more "
            + beyond + ".";
  }

  /** What the chance of an expectation is. */
  private static String chance(Expectation expect, Estimate estimate) {
    String asked = "The chance of `" + expect.text() + "`";
    if (estimate instanceof Known known) {
      String accepted = expect.shape() == Expectation.Shape.INTERVAL
          ? " (accepted: " + expect.intervalText() + ")"
          : "";
      return asked + accepted + " is " + EstimateText.chance(known).text() + ".";
    }
    return asked + " cannot be told: " + because((Withheld) estimate) + ".";
  }

  private void endings(List<String> all) {
    ending(all, Ending.NEVER, "never reached, which is shown for each of them");
    ending(all, Ending.NOT_REACHED, beyond + ", and nothing is shown beyond");
    ending(all, Ending.ENDED, "ended by an event before");
    ending(all, Ending.NONE, "without such a figure");
  }

  private void ending(List<String> all, Ending ending, String words) {
    if (estimates.runs(ending) > 0 && estimates.chance(ending) instanceof Known known) {
      all.add("In " + EstimateText.chance(known).text() + " of the futures it is " + words + ".");
    }
  }

  private String mean() {
    Estimate mean = estimates.mean();
    return mean instanceof Known known
        ? "The mean is " + text(known).text() + "."
        : "A mean is not given: " + because((Withheld) mean) + ".";
  }

  /** Why a number is withheld, as the end of a sentence. */
  public static String because(Withheld withheld) {
    String share = EstimateText.share(withheld.share());
    return switch (withheld.reason()) {
      case NOT_ALL_REACHED ->
        share + " of the runs have no finite figure, and a mean over the others would mislead";
      case NOT_ALL_HAVE_ONE ->
        share + " of the runs have no such figure, because an event ended it before or for another "
            + "reason";
      case HEAVY_TAIL ->
        "the largest figures are so rare and so large that these runs do not tell its error; many "
            + "more runs may show it, if there is one";
      case NOT_ALL_TELL ->
        "in " + share + " of the runs the calculation stops before that shows, so `stop_after` "
            + "would have to be later";
    };
  }

  private void goal(List<String> all) {
    Goal goal = simulated.goal();
    if (goal == null) {
      return;
    }
    String wanted = "`" + goal.text() + "`";
    if (goal.isReached(estimates)) {
      all.add("Reached " + wanted + " with " + grouped(estimates.runs()) + " runs.");
    } else if (goal.isHopeless(estimates)) {
      all.add("Not reached " + wanted + ": there is no such number, with however many runs.");
    } else {
      all.add("Not reached " + wanted + " with " + grouped(estimates.runs())
          + " runs"
          + (estimates.runs() < simulated.wanted()
              ? "."
              : ", the most that were allowed; `--draws` allows more."));
    }
  }

  /** How it was computed, and what plain draws would need. */
  public String method() {
    boolean sobol = simulated.points() == Points.SOBOL;
    String runs = grouped(estimates.runs()) + " runs with "
        + (sobol
            ? "randomised Sobol' points in " + Simulate.SCRAMBLES + " scrambles"
            : "plain draws")
        + ", seed " + simulated.seed() + "; ± is one standard error.";
    double factor = estimates.quantile(0.5) instanceof Known known ? known.plainDraws() : 1;
    return sobol && factor >= NOTABLE
        ? runs + " For the same error of the median plain draws would need about "
            + EstimateText.roughly(factor) + " times as many runs."
        : runs;
  }

  /** What is uncertain, one line each. */
  public List<String> inputs() {
    List<String> lines = new ArrayList<>();
    for (Parameter input : simulated.chance().inputs()) {
      if (input.uncertainty() != null) {
        lines.add(input.name() + ": " + input.uncertainty().text() + ", drawn once a run");
      }
    }
    simulated
        .chance()
        .correlations()
        .forEach(pair -> lines.add(pair.first() + " and "
            + pair.second() + ": rank correlation "
            + Figures.number(BigDecimal.valueOf(pair.rank()), Figures.DIGITS)));
    simulated.chance().draws().forEach(draw -> lines.add(draw.name() + ": drawn every year"));
    return lines;
  }

  /** A whole number with commas: 65,536. */
  public static String grouped(long number) {
    StringBuilder digits = new StringBuilder(Long.toString(number));
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }
}

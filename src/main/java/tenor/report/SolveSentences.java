package tenor.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tenor.metric.Measure;
import tenor.problem.PrintableText;
import tenor.quantity.Quantity;
import tenor.quantity.Range;
import tenor.scenario.Parameter;
import tenor.study.Crossings.Crossing;
import tenor.study.Solve.Solution;
import tenor.study.Solve.Solved;
import tenor.study.Subject;

/**
 * What a search for a value found, in sentences: every value that gives the wanted figure, every
 * stretch of them, every jump past it, or that there is none; and what was searched.
 *
 * <p>Worked example: "`fund.years` is 100 years where `annual_revenue` is 5 billion USD/year, 2.5
 * times the 2 billion USD/year used here; outside the stated range, between 1 and 4 billion USD/year."
 */
public final class SolveSentences {
  private final Solved solved;
  private final String measure;
  private final Quantity wanted;
  private final Parameter parameter;

  private SolveSentences(Solved solved, Measure measure, Quantity wanted, Subject subject) {
    this.solved = solved;
    this.measure = Sentences.measure(measure);
    this.wanted = wanted;
    this.parameter = subject.parameter(solved.name());
  }

  /** One sentence for each thing that was found, or one that says there is none. */
  public static List<String> found(
      Solved solved, Measure measure, Quantity wanted, Subject subject) {
    SolveSentences words = new SolveSentences(solved, measure, wanted, subject);
    List<String> sentences = new ArrayList<>();
    for (Solution solution : solved.solutions()) {
      sentences.add(words.sentence(solution));
    }
    if (sentences.isEmpty()) {
      sentences.add(
          "No value of " + words.name() + " makes " + words.measure + " " + wanted.text() + ".");
    }
    return sentences;
  }

  /** What was searched. */
  public static String searched(Solved solved) {
    return "Searched: all values from "
        + span(solved, solved.domain().low(), solved.domain().high())
        + ", on a grid of "
        + Figures.counted(solved.domain().grid().size(), "point", "points")
        + " between which every crossing was narrowed down.";
  }

  private static String span(Solved solved, BigDecimal from, BigDecimal to) {
    return Figures.span(
        Quantity.of(solved.kind(), from, solved.currency()),
        Quantity.of(solved.kind(), to, solved.currency()));
  }

  private String sentence(Solution solution) {
    Crossing crossing = solution.crossing();
    if (crossing instanceof Crossing.Flat flat) {
      return measure + " is " + wanted.text() + " wherever " + name() + " lies from "
          + span(solved, flat.from(), flat.to()) + range(solution) + ".";
    }
    if (crossing instanceof Crossing.Jump jump) {
      return measure + " jumps past " + wanted.text() + " where " + name() + " is "
          + value(solved, jump.at()) + ", without taking that value" + range(solution) + ".";
    }
    BigDecimal at = ((Crossing.Root) crossing).at();
    String distance = Distance.of(at, parameter.value());
    boolean here = parameter.value() != null && parameter.value().value().compareTo(at) == 0;
    return measure + " is " + wanted.text() + " where " + name() + " is " + value(solved, at)
        + (distance == null || here ? here ? ", as it is here" : "" : ", " + distance)
        + range(solution) + ".";
  }

  private String range(Solution solution) {
    Range range = parameter.range();
    Boolean inside = solution.insideRange();
    if (range == null || inside == null) {
      return "";
    }
    return (inside ? "; inside" : "; outside") + " the stated range, " + range.text();
  }

  private String name() {
    return "`" + PrintableText.of(solved.name()) + "`";
  }

  /** A value of the input that was searched, with its unit. */
  public static String value(Solved solved, BigDecimal value) {
    return Figures.text(value, solved.kind(), solved.currency());
  }
}

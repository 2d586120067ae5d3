package tenor.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tenor.quantity.Kind;
import tenor.quantity.Range;
import tenor.scenario.Claim;
import tenor.scenario.Parameter;
import tenor.study.Domain;
import tenor.study.Ranges;
import tenor.study.Signal;
import tenor.study.Solve;
import tenor.study.Subject;

/**
 * What a claim needs: for each input alone the values that would make it true, and which of the
 * inputs that the text leaves open moves the answer most.
 *
 * @param needs one for each input of the claim that has a value or a range
 * @param gaps the inputs that the text leaves open and that have a range, the widest first
 */
public record Needs(Judgement judgement, List<Need> needs, List<Gap> gaps) {

  /**
   * The need of one input.
   *
   * @param holdings the stretches of its legal values for which the claim holds; empty if none
   * @param nearest the value among them that is nearest to the file's; null if there is none
   * @param factor the nearest value over the file's; null where there is no such ratio
   * @param insideRange whether some such value lies in the stated range; null without a range
   */
  public record Need(
      Parameter parameter,
      List<Holding> holdings,
      @Nullable BigDecimal nearest,
      @Nullable Double factor,
      @Nullable Boolean insideRange) {}

  /**
   * How far an open input moves the answer over its stated range.
   *
   * @param low the smallest figure over the range
   * @param high the largest figure; infinity where it is then not met
   * @param width by which gaps are ordered: high − low, for times the difference of reciprocals
   */
  public record Gap(Parameter parameter, double low, double high, double width) {}

  /** What a claim needs, under its own variants. */
  public static Needs of(Check check, Claim claim) {
    Judgement judgement = check.judge(claim);
    Subject subject = judgement.subject();
    List<Need> needs = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    for (String name : subject.inputs(judgement.measure())) {
      Parameter parameter = subject.parameter(name);
      if (othersAreStated(judgement, name)
          && (parameter.value() != null || parameter.range() != null)) {
        needs.add(need(judgement, parameter));
        if (parameter.isOpen() && parameter.range() != null) {
          gaps.add(gap(judgement, parameter));
        }
      }
    }
    gaps.sort((a, b) -> Double.compare(b.width(), a.width()));
    return new Needs(judgement, needs, gaps);
  }

  private static boolean othersAreStated(Judgement judgement, String name) {
    return judgement.unstated().stream().allMatch(name::equals);
  }

  private static Need need(Judgement judgement, Parameter parameter) {
    Subject subject = judgement.subject();
    Domain domain = Solve.domain(subject, parameter, null, null);
    List<Holding> holdings = holdings(judgement, parameter.name(), domain.grid());
    BigDecimal value = parameter.value() == null ? null : parameter.value().value();
    BigDecimal nearest = null;
    for (Holding holding : holdings) {
      BigDecimal here = value == null ? holding.from() : holding.nearestTo(value);
      if (nearest == null
          || (value != null
              && here.subtract(value).abs().compareTo(nearest.subtract(value).abs()) < 0)) {
        nearest = here;
      }
    }
    Double factor = nearest == null || value == null || value.signum() == 0
        ? null
        : Double.valueOf(nearest.doubleValue() / value.doubleValue());
    return new Need(parameter, holdings, nearest, factor, inside(parameter.range(), holdings));
  }

  /** The stretches of one input's values on which the claim of a judgement holds. */
  static List<Holding> holdings(Judgement judgement, String name, List<BigDecimal> grid) {
    Claim claim = judgement.claim();
    Acceptance acceptance = Check.acceptance(claim, judgement.subject(), judgement.measure());
    return Holding.along(
        judgement.subject(), judgement.measure(), acceptance, claim.expect().shape(), name, grid);
  }

  private static @Nullable Boolean inside(@Nullable Range range, List<Holding> holdings) {
    if (range == null) {
      return null;
    }
    return holdings.stream()
        .anyMatch(h -> h.from().compareTo(range.high().value()) <= 0
            && h.to().compareTo(range.low().value()) >= 0);
  }

  private static Gap gap(Judgement judgement, Parameter parameter) {
    Signal signal = new Signal(judgement.subject(), judgement.measure());
    List<Map<String, BigDecimal>> points = new ArrayList<>();
    for (BigDecimal value : Ranges.along(judgement.subject(), parameter.name())) {
      points.add(Map.of(parameter.name(), value));
    }
    Signal.Extent extent = signal.extent(points);
    double low = extent.low();
    double high = extent.farthest();
    boolean duration = signal.isTime() && judgement.measure().metric().result() != Kind.DATE;
    double width = duration ? 1 / low - 1 / high : high - low;
    return new Gap(parameter, low, high, width);
  }
}

package tenor.clause;

import java.util.List;
import java.util.Optional;
import tenor.model.Formula;
import tenor.model.Level;
import tenor.model.Model;
import tenor.model.Operand;
import tenor.model.Operation;
import tenor.problem.Place;

/**
 * A value that depends on the level of an index, a revenue or a flow in the same period.
 *
 * <pre>
 * tiers: the value of the highest level reached; zero below the first
 * line:  straight lines from level to level, flat outside
 * bands: Σ value × the part of the level that lies in its band, the last band without end
 * </pre>
 *
 * <p>Worked examples: tiers {@code above 5200 USD/t: 100 %, 12000 USD/t: 130 %} are 0 % at 5,200, 100
 * % at 9,000 and 130 % at 12,000 USD/t. Bands {@code 3 %: 15 %, 4 %: 40 %} at a growth of 5 % are 15
 * % × 1 % + 40 % × 1 % = 0.55 %.
 *
 * @param subject the index, revenue or flow whose level counts; of streams what they bring a year
 * @param steps the levels with their values, the lowest first; at least one
 */
public record ByLevel(FieldValues.Name subject, Form form, List<Step> steps) implements OverTime {

  /** How the value moves between the levels. */
  public enum Form {
    TIERS,
    LINE,
    BANDS
  }

  /**
   * A level with its value.
   *
   * @param above whether the tier begins beyond the level; otherwise at it
   */
  public record Step(Operand at, boolean above, Operand value, Place place) {}

  @Override
  public Formula formula(Model m) {
    Formula level =
        m.level(subject.text()).map(Level::now).orElse(m.operand(steps.get(0).at()));
    steps.forEach(step -> Condition.compare(m, subject, level, step.at()));
    return switch (form) {
      case TIERS -> tiers(m, level);
      case LINE -> line(m, level);
      case BANDS -> bands(m, level);
    };
  }

  private Formula tiers(Model m, Formula level) {
    Formula value = Formula.zero(m.operand(steps.get(0).value()).unit());
    for (Step step : steps) {
      Formula at = m.operand(step.at());
      Formula here = m.operand(step.value());
      value = step.above()
          ? Operation.CHOOSE.of(Operation.EXCEEDS.of(level, at), here, value)
          : Operation.CHOOSE.of(Operation.EXCEEDS.of(at, level), value, here);
    }
    return value;
  }

  private Formula line(Model m, Formula level) {
    Formula value = m.operand(steps.get(0).value());
    for (int i = 1; i < steps.size(); i++) {
      Formula rise =
          m.operand(steps.get(i).value()).minus(m.operand(steps.get(i - 1).value()));
      Formula width =
          m.operand(steps.get(i).at()).minus(m.operand(steps.get(i - 1).at()));
      Formula part = Operation.DIVIDE.of(within(m, level, i - 1), width);
      value = value.plus(rise.times(part));
    }
    return value;
  }

  private Formula bands(Model m, Formula level) {
    Formula value = m.operand(steps.get(0).value()).times(within(m, level, 0));
    for (int i = 1; i < steps.size(); i++) {
      value = value.plus(m.operand(steps.get(i).value()).times(within(m, level, i)));
    }
    return value;
  }

  /** The part of the level that lies between a step and the next one, if there is a next one. */
  private Formula within(Model m, Formula level, int i) {
    Formula from = m.operand(steps.get(i).at());
    Formula beyond = level.minus(from).atLeast(Formula.zero(level.unit()));
    return i + 1 == steps.size()
        ? beyond
        : beyond.atMost(m.operand(steps.get(i + 1).at()).minus(from));
  }

  @Override
  public List<Operand> operands() {
    return steps.stream().map(Step::value).toList();
  }

  @Override
  public List<Operand> thresholds() {
    return steps.stream().map(Step::at).toList();
  }

  @Override
  public Optional<FieldValues.Name> reads() {
    return Optional.of(subject);
  }
}

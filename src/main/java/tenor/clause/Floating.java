package tenor.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tenor.model.Formula;
import tenor.model.Level;
import tenor.model.Model;
import tenor.model.Operand;

/**
 * A value that follows an index, with a spread on top and within limits.
 *
 * <pre>value = min(at most, max(at least, index of the period + spread))</pre>
 *
 * <p>Worked example: a reference rate of 1.2 %/year with a spread of 3 %/year is 4.2 %/year; with a
 * floor of 4.5 %/year it is 4.5 %/year.
 */
public record Floating(
    FieldValues.Name index,
    @Nullable Operand plus,
    @Nullable Operand atLeast,
    @Nullable Operand atMost)
    implements OverTime {

  @Override
  public Formula formula(Model m) {
    Formula value = m.level(index.text()).map(Level::now).orElse(Formula.one());
    if (plus != null) {
      value = value.plus(m.operand(plus));
    }
    if (atLeast != null) {
      value = value.atLeast(m.operand(atLeast));
    }
    return atMost == null ? value : value.atMost(m.operand(atMost));
  }

  @Override
  public List<Operand> operands() {
    List<Operand> operands = new ArrayList<>();
    for (Operand operand : new @Nullable Operand[] {plus, atLeast, atMost}) {
      if (operand != null) {
        operands.add(operand);
      }
    }
    return operands;
  }

  @Override
  public Optional<FieldValues.Name> reads() {
    return Optional.of(index);
  }

  @Override
  public FieldType.Target target() {
    return FieldType.Target.INDEX;
  }
}

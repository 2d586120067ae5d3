package tenor.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.problem.Place;
import tenor.quantity.Quantity;
import tenor.quantity.Range;
import tenor.uncertainty.Uncertainty;

/**
 * A named number of a scenario: a term, which the text or its reporters say, or an assumption.
 *
 * @param said whether it is a term; otherwise an assumption
 * @param value null where the text does not state it
 * @param range what is held possible, if the file says
 * @param uncertainty how it is distributed, if the file says
 * @param rivals other figures in the press
 * @param place of its name
 * @param valuePlace of its value
 */
public record Parameter(
    String name,
    boolean said,
    @Nullable Quantity value,
    @Nullable Range range,
    @Nullable Uncertainty uncertainty,
    Origin origin,
    List<Rival> rivals,
    Place place,
    Place valuePlace) {

  /** Another figure for the same quantity. */
  public record Rival(Quantity value, Origin origin) {}

  /** The same parameter with another value, which is then taken as known. */
  public Parameter withValue(Quantity other, Place at) {
    return new Parameter(name, said, other, range, null, origin, rivals, place, at);
  }

  /** A quantity of its kind: its value, or what its range or its uncertainty names; null without any. */
  public @Nullable Quantity example() {
    if (value != null) {
      return value;
    }
    if (range != null) {
      return range.low();
    }
    return uncertainty == null ? null : uncertainty.like();
  }

  /** Whether the text leaves it open: it is not stated, or somebody assumed it. */
  public boolean isOpen() {
    return value == null || !said;
  }
}

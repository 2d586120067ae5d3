package tenor.scenario;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tenor.problem.Place;
import tenor.quantity.Quantity;

/**
 * Another version of a scenario: a what-if, or another reading of an ambiguous term.
 *
 * @param readingOf the term that it reads differently; null for a plain what-if
 * @param set the values that it gives to terms and assumptions
 * @param agreement the blocks that it replaces or removes; null where it leaves them alone
 */
public record Variant(
    String name,
    String title,
    Origin origin,
    @Nullable String readingOf,
    Map<String, Setting> set,
    @Nullable Agreement agreement,
    Place place) {

  /** A value that a variant gives, and where. */
  public record Setting(Quantity value, Place place) {}
}

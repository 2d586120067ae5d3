package tenor.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.problem.Place;
import tenor.quantity.Expectation;
import tenor.quantity.Quantity;

/**
 * A figure that somebody quoted, as an object: what it says, what it measures, what it expects, and
 * the verdict that the file records.
 *
 * @param metric such as {@code fund.years}
 * @param variants the variants under which it is made, applied left to right
 * @param statistic what is asked of many futures; null where the claim is about the values of the file
 * @param generation the length of a generation, where the claim says; null for 25 years
 */
public record Claim(
    String id,
    String says,
    Origin origin,
    String metric,
    List<String> variants,
    @Nullable Statistic statistic,
    Expectation expect,
    @Nullable Quantity generation,
    Verdict verdict,
    Places places) {

  /** Where its parts stand in the file. */
  public record Places(Place id, Place metric, Place expect, Place verdict) {}
}

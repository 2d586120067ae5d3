package tenor.read;

import java.util.List;
import tenor.problem.Place;

/**
 * Values one after the other.
 *
 * @param items the values, in the order of the file
 * @param place the first dash of a block, or all of {@code [ … ]} that stands on its first line
 */
public record Listing(List<Node> items, Place place) implements Node {

  /** Keeps the items from changing later. */
  public Listing {
    items = List.copyOf(items);
  }
}

package tenor.drift;

/**
 * A piece of a scenario that can change by itself.
 *
 * @param name such as {@code annual_revenue}, {@code payments}, {@code revenues.minerals}; of a
 *     variant's part with the variant in front: {@code half_share/revenue_share}
 */
public record Piece(Aspect aspect, String name) implements Comparable<Piece> {

  @Override
  public int compareTo(Piece other) {
    int order = aspect.compareTo(other.aspect);
    return order != 0 ? order : name.compareTo(other.name);
  }

  /** The variant that it belongs to; empty for the scenario itself. */
  public String variant() {
    return name.substring(0, Math.max(0, name.indexOf('/')));
  }

  /** Its name without the variant. */
  public String plainName() {
    return name.substring(name.indexOf('/') + 1);
  }
}

package tenor.uncertainty;

import java.util.List;
import java.util.Optional;

/** The shapes that an uncertainty may have. A new one is one file and one word here. */
public final class Distributions {
  /** All shapes, in the order of the format reference. */
  public static final List<Shape> ALL = List.of(
      Uniform.SHAPE,
      Triangular.SHAPE,
      Pert.SHAPE,
      Normal.SHAPE,
      Lognormal.SHAPE,
      Choices.SHAPE,
      Mixture.SHAPE,
      Samples.SHAPE);

  private Distributions() {}

  /** The shape of a word, if there is one. */
  public static Optional<Shape> ofWord(String word) {
    return ALL.stream().filter(shape -> shape.word().equals(word)).findFirst();
  }

  /** Always the same value. */
  public static Distribution always(double value) {
    return new Choices(new double[] {value}, new double[] {1});
  }

  /**
   * A distribution with everything below or above a bound left out, and the rest scaled up.
   *
   * @param low negative infinity where nothing is cut off below
   * @param high infinity where nothing is cut off above
   */
  public static Distribution cut(Distribution whole, double low, double high) {
    return new Cut(whole, low, high);
  }
}

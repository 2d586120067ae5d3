package tenor.model;

import java.math.BigDecimal;
import java.util.List;

/** How a yearly draw is distributed. */
public sealed interface Law {

  /** What a run without chance takes. */
  BigDecimal point();

  /** The standard normal distribution; a run without chance takes its middle, 0. */
  record Normal() implements Law {
    @Override
    public BigDecimal point() {
      return BigDecimal.ZERO;
    }
  }

  /**
   * Evenly between 0 and 1; what happens with a chance of c a year happens where it lies below c. A
   * run without chance takes 1, so that nothing happens.
   */
  record Uniform() implements Law {
    @Override
    public BigDecimal point() {
      return BigDecimal.ONE;
    }
  }

  /**
   * Values that were observed one after another, drawn again in blocks of consecutive ones.
   *
   * <p>Every {@code block} years a place in the history is drawn, evenly among all; the years of the
   * block then follow it, and from its end on from the beginning again.
   *
   * @param values the history
   * @param block how many years follow each other as they did in the history, 1 or more
   * @param point what a run without chance takes
   */
  record Resampled(List<BigDecimal> values, int block, BigDecimal point) implements Law {
    public Resampled {
      values = List.copyOf(values);
    }
  }
}

package tenor.study;

/** Numbers in their order: infinity comes after all figures, and NaN last. */
interface Ranked {
  /** How many there are. */
  long count();

  /**
   * The number at a place in the order.
   *
   * @param rank from 0 for the smallest
   */
  double at(long rank);

  /** How far a number may be from the one that is told, as a share of it. */
  default double resolution() {
    return 0;
  }

  /** The mean of the logarithms of number / threshold, of the finite numbers above the threshold. */
  double meanLogAbove(double threshold);

  /**
   * The value that a share of the numbers stays at or below, between two neighbours by a straight
   * line: the number at rank i stands for the share (i + ½) / count.
   *
   * <p>Worked example: of 1, 2, 3 and 4 the half stays at or below 2.5. It is infinite as soon as one
   * of the two neighbours is.
   */
  default double quantile(double share) {
    double place = share * count() - 0.5;
    long below = Math.max(0, Math.min(count() - 1, (long) Math.floor(place)));
    double part = Math.max(0, Math.min(1, place - below));
    double low = at(below);
    if (part == 0 || below + 1 >= count() || !Double.isFinite(low)) {
      return low;
    }
    double high = at(below + 1);
    return Double.isFinite(high) ? low + part * (high - low) : high;
  }
}

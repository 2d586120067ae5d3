package tenor.study;

/** What is made of a figure before it is asked what moves it; a sensitivity is about this number. */
@FunctionalInterface
public interface Response {
  /** The figure as it is: finite where it is reached, otherwise not a number. */
  Response VALUE = (number, ending) -> ending == Ending.REACHED ? number : Double.NaN;

  /** One over the figure, so that never and not reached are an ordinary zero. */
  Response RECIPROCAL = (number, ending) -> switch (ending) {
    case REACHED -> number > 0 ? 1 / number : Double.NaN;
    case NOT_REACHED, NEVER -> 0;
    case ENDED, NONE -> Double.NaN;
  };

  /**
   * The number that is asked about.
   *
   * @param number the figure in base units
   * @return not a number where there is none
   */
  double of(double number, Ending ending);
}

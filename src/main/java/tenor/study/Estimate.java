package tenor.study;

/** A number that was estimated from many runs; or why there is none. */
public sealed interface Estimate {

  /**
   * A number with its error.
   *
   * @param value in base units; infinite where it lies beyond the years looked at
   * @param error the standard error; infinite where the interval is
   * @param low the lower end of the interval that holds the true number with a chance of 95 %
   * @param high its upper end; either is infinite where the runs are too few to bound that side
   * @param plainError the standard error that as many plain draws would have
   */
  record Known(double value, double error, double low, double high, double plainError)
      implements Estimate {

    /** How many times as many plain draws would have the same error; NaN where that is not known. */
    public double plainDraws() {
      double ratio = plainError / error;
      return error > 0 && ratio < Double.POSITIVE_INFINITY ? ratio * ratio : Double.NaN;
    }
  }

  /** There is no such number, for a reason that a sentence gives. */
  record Withheld(Reason reason, double share) implements Estimate {}

  /** Why a number is withheld. */
  enum Reason {
    /** A share of the runs is not reached or never, and has no finite figure. */
    NOT_ALL_REACHED,
    /** A share of the runs was ended by an event, or has no figure. */
    NOT_ALL_HAVE_ONE,
    /** The largest numbers are so rare and so large that no error could be told. */
    HEAVY_TAIL,
    /** A share of the runs does not tell whether it came true. */
    NOT_ALL_TELL
  }
}

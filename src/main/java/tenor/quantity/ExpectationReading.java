package tenor.quantity;

import org.jspecify.annotations.Nullable;

/** What came of reading an expectation: the expectation, or the reason why it was refused. */
public sealed interface ExpectationReading permits ExpectationReading.Read, Reading.Refused {

  /**
   * The text was understood as this expectation.
   *
   * @param expectation what a computed figure is held against
   * @param warning something that deserves a warning all the same, such as an unquoted {@code 2:1}
   */
  record Read(Expectation expectation, Reading.@Nullable Refused warning)
      implements ExpectationReading {}
}

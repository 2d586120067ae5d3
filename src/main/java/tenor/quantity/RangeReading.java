package tenor.quantity;

/** What came of reading a range: the range, or the reason why it was refused. */
public sealed interface RangeReading permits RangeReading.Read, Reading.Refused {

  /** The text was understood as this range. */
  record Read(Range range) implements RangeReading {}
}

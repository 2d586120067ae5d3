package tenor.metric;

import tenor.quantity.Reading;

/** What came of reading a metric as a claim writes it. */
public sealed interface MeasureReading {

  /** It was understood. */
  record Read(Measure measure) implements MeasureReading {}

  /** It was not: where, why, and how to mend it. */
  record Refused(Reading.Refused why) implements MeasureReading {}
}

package tenor.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.metric.Measure;
import tenor.metric.MeasureReading;
import tenor.quantity.Expectation;
import tenor.quantity.ExpectationReading;
import tenor.quantity.Quantities;
import tenor.quantity.Range;
import tenor.quantity.RangeReading;
import tenor.quantity.Ranges;
import tenor.quantity.Reading;
import tenor.quantity.ReadingContext;

/** Any text as a quantity, a range, an expectation and a metric: what is understood reads back the same from its own spelling. */
public final class QuantityInput {
  private static final ReadingContext OPEN = new ReadingContext(null, Set.of(), true);

  private static final List<String> OBLIGATIONS = List.of("fund", "total_debt");
  private static final int LONGEST = 200;

  private QuantityInput() {}

  public static void fuzzerTestOneInput(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    quantity(text, ReadingContext.ANY);
    quantity(text, OPEN);
    range(text);
    expectation(text);
    measure(text);
  }

  private static void quantity(String text, ReadingContext context) {
    Reading reading = Quantities.read(text, context);
    inside(reading, text);
    if (reading instanceof Reading.Read read) {
      inside(read.warning(), text);
      String canonical = read.quantity().text();
      boolean again = Quantities.read(canonical, ReadingContext.ANY) instanceof Reading.Read other
          && other.quantity().equals(read.quantity());
      Located.hold(again, "a quantity that is not read back", text, canonical);
      Located.hold(canonical.length() <= LONGEST, "a quantity that is too long", text);
    }
  }

  private static void range(String text) {
    RangeReading reading = Ranges.read(text, ReadingContext.ANY);
    inside(reading, text);
    if (reading instanceof RangeReading.Read read) {
      Range range = read.range();
      boolean again =
          Ranges.read(range.text(), ReadingContext.ANY) instanceof RangeReading.Read other
              && other.range().equals(range);
      Located.hold(again, "a range that is not read back", text, range);
      Located.hold(
          range.contains(range.low().value()) && range.contains(range.high().value()),
          "a range without its ends",
          text);
    }
  }

  private static void expectation(String text) {
    ExpectationReading reading = Expectation.read(text, ReadingContext.ANY);
    inside(reading, text);
    if (reading instanceof ExpectationReading.Read read) {
      Expectation written = read.expectation();
      String canonical = written.canonical();
      boolean again =
          Expectation.read(canonical, ReadingContext.ANY) instanceof ExpectationReading.Read other
              && other.expectation().canonical().equals(canonical)
              && other.expectation().intervalText().equals(written.intervalText());
      Located.hold(again, "an expectation that is not read back", text, canonical);
    }
  }

  private static void measure(String text) {
    MeasureReading reading = Measure.read(text, OBLIGATIONS);
    if (reading instanceof MeasureReading.Refused refused) {
      inside(refused.why(), text);
    }
    if (reading instanceof MeasureReading.Read read) {
      Measure measure = read.measure();
      Located.hold(
          Measure.read(measure.text(), OBLIGATIONS).equals(reading), "another metric", text);
      Located.hold(!measure.formula().isBlank(), "a metric without a formula", text);
    }
  }

  /** A refusal points at a part of the text, or at the place behind it where something is missing. */
  private static void inside(@Nullable Object reading, String text) {
    if (reading instanceof Reading.Refused refused) {
      int characters = text.codePointCount(0, text.length());
      int end = refused.offset() + refused.length();
      boolean behind = refused.offset() == characters || (text.isBlank() && refused.offset() == 0);
      boolean missing = behind && refused.length() <= 1;
      boolean part = refused.offset() >= 0 && refused.length() >= 1 && end <= characters;
      Located.hold(missing || part, "a refusal beside the text", text, refused);
      Located.hold(refused.sentence().length() < 2000, "it says too much", refused);
    }
  }
}

package tenor.quantity;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tenor.problem.Code;

/** Reads a part of a text as a range: finds the word or dash between its ends by trying each. */
final class RangeReader {

  private final String text;
  private final int start;
  private final int end;
  private final ReadingContext context;
  private final Refusals refusals;

  RangeReader(String text, int start, int end, ReadingContext context) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.context = context;
    this.refusals = new Refusals(text, start, end);
  }

  RangeReading read() {
    Scanner scanner = new Scanner(text, start, end);
    boolean announced = scanner.takeWords("between") || scanner.takeWords("from");
    scanner.skipBlanks();
    int body = scanner.at();
    RangeReading words = tryAll(body, true);
    if (words instanceof RangeReading.Read) {
      return words;
    }
    RangeReading dashes = words == null ? tryAll(body, false) : null;
    if (dashes != null) {
      return dashes;
    }
    if (words != null) {
      return words;
    }
    return refusals.whole(
        Code.NOT_A_QUANTITY,
        announced
            ? "The range " + refusals.quoteWhole() + " has one end only."
            : refusals.quoteWhole() + " is not a range.",
        "Write both ends, as in `between 1 and 4 billion USD/year`.");
  }

  /** The first range that some connector makes, else the first refusal, else null. */
  private @Nullable RangeReading tryAll(int body, boolean words) {
    RangeReading first = null;
    Scanner scanner = new Scanner(text, body, end);
    for (int i = body + 1; i < end; i++) {
      scanner.goTo(i);
      if (words ? takesWord(scanner, i) : takesDash(scanner, i)) {
        RangeReading reading = between(body, i, scanner.at());
        if (reading instanceof RangeReading.Read) {
          return reading;
        }
        first = first == null ? reading : first;
      }
    }
    return first;
  }

  private boolean takesWord(Scanner scanner, int at) {
    return !Character.isLetter(text.charAt(at - 1))
        && (scanner.takeWords("and") || scanner.takeWords("to"))
        && !scanner.isAtEnd();
  }

  private boolean takesDash(Scanner scanner, int at) {
    return Scanner.plain(text.charAt(at)) == '-' && scanner.take('-') && !scanner.isAtEnd();
  }

  private RangeReading between(int lowStart, int connector, int highFrom) {
    int lowEnd = connector;
    while (lowEnd > lowStart && Scanner.plain(text.charAt(lowEnd - 1)) == ' ') {
      lowEnd--;
    }
    int highStart = highFrom;
    while (highStart < end && Scanner.plain(text.charAt(highStart)) == ' ') {
      highStart++;
    }
    Amount low = wholeAmount(lowStart, lowEnd);
    Amount high = wholeAmount(highStart, end);
    if (low != null && low.unit() == null && high == null) {
      // The low end only waits for its unit, so the mistake is in the high end.
      Reading reading = new QuantityReader(text, highStart, end, context).read();
      if (reading instanceof Reading.Refused refused) {
        return refused;
      }
    }
    if (low == null || high == null || (low.isBare() && high.isBare() && !wantsCount())) {
      return ends(
          new QuantityReader(text, lowStart, lowEnd, context).read(),
          new QuantityReader(text, highStart, end, context).read());
    }
    if (low.prefixed() && high.prefixed() && low.scale() == 0 && high.scale() > 0) {
      return refuseLowWithoutScale(low, high);
    }
    boolean unitStandsFirst =
        low.prefixed() && high.unit() == null && (high.scale() > 0 || low.scale() == 0);
    Completion completion = new Completion(refusals, context);
    return ends(
        completion.complete(low.borrowing(high)),
        completion.complete(unitStandsFirst ? high.borrowing(low) : high));
  }

  private boolean wantsCount() {
    return context.wanted().contains(Kind.COUNT) && !context.wanted().contains(Kind.DATE);
  }

  private @Nullable Amount wholeAmount(int from, int to) {
    Scanner scanner = new Scanner(text, from, to);
    Amount amount = new AmountReader(scanner, refusals).read();
    scanner.skipBlanks();
    return scanner.isAtEnd() ? amount : null;
  }

  private RangeReading ends(Reading low, Reading high) {
    if (low instanceof Reading.Refused refused) {
      return refused;
    }
    if (high instanceof Reading.Refused refused) {
      return refused;
    }
    Quantity from = ((Reading.Read) low).quantity();
    Quantity to = ((Reading.Read) high).quantity();
    if (from.kind() != to.kind()) {
      return refusals.whole(
          Code.WRONG_KIND,
          "The range begins with " + from.kind().label() + " (" + from.text() + ") and ends with "
              + to.kind().label() + " (" + to.text() + ").",
          "Write both ends as the same kind of quantity.");
    }
    if (!Objects.equals(from.denomination(), to.denomination())) {
      return refusals.whole(
          Code.CURRENCY_MISMATCH,
          "The range begins in " + from.denomination() + " and ends in " + to.denomination() + ".",
          "Write both ends in the same " + KindAdvice.denominated(from.kind()) + ".");
    }
    if (from.value().compareTo(to.value()) > 0) {
      return refusals.whole(
          Code.RANGE_BACKWARDS,
          "The range begins at " + from.text() + ", above its end at " + to.text() + ".",
          "Write the lower end first: " + Refusals.code(new Range(to, from).text()) + ".");
    }
    return new RangeReading.Read(new Range(from, to));
  }

  private RangeReading refuseLowWithoutScale(Amount low, Amount high) {
    String scale = Scales.word(high.scale());
    String number = text.substring(low.start(), low.end());
    return refusals.at(
        Code.NUMBER_WITHOUT_UNIT,
        low.start(),
        low.end(),
        "The lower end " + Refusals.code(number)
            + " has a currency but no scale, the upper end is in " + scale + "s.",
        "Write the scale at both ends, or the unit once, as in `between 1 and 4 billion USD`.");
  }
}

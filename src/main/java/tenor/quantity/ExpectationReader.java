package tenor.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.problem.Code;
import tenor.problem.Spelling;
import tenor.quantity.Expectation.Shape;

/** Reads a part of a text as an expectation: tries the fixed words, then bounds, then intervals. */
final class ExpectationReader {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal NINE_TENTHS = new BigDecimal("0.9");
  private static final BigDecimal ELEVEN_TENTHS = new BigDecimal("1.1");

  private static final List<String> PHRASES = List.of(
      "never",
      "reached",
      "ended",
      "not reached",
      "no target",
      "decades",
      "several decades",
      "a decade or more",
      "a century or more",
      "hundreds of years",
      "centuries");

  private final String text;
  private final int start;
  private final int end;
  private final ReadingContext context;
  private final Refusals refusals;
  private Reading.@Nullable Refused warning;

  ExpectationReader(String text, int start, int end, ReadingContext context) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.context = context;
    this.refusals = new Refusals(text, start, end);
  }

  ExpectationReading read() {
    Scanner scanner = new Scanner(text, start, end);
    for (Shape shape : Shape.values()) {
      if (shape != Shape.INTERVAL && takesAll(scanner, shape.words())) {
        return outcome(shape);
      }
    }
    ExpectationReading period = periodInWords(scanner);
    if (period != null) {
      return period;
    }
    Margin margin = Margin.find(text, start, end);
    if (margin != null) {
      return margin.read(text, start, end, context);
    }
    scanner.goTo(start);
    Bound bound = Bound.takeInFront(scanner);
    if (bound != null && !scanner.isAtEnd()) {
      ExpectationReading bounded = bounded(bound, scanner.at(), end);
      return bounded instanceof Reading.Refused && readsAsRange() ? range() : bounded;
    }
    for (int i = start + 1; i < end; i++) {
      scanner.goTo(i);
      if (Scanner.plain(text.charAt(i - 1)) == ' ') {
        Bound behind = Bound.takeBehind(scanner);
        if (behind != null && scanner.isAtEnd()) {
          return bounded(behind, start, Quantities.lastInk(text.substring(0, i), start));
        }
      }
    }
    return plain();
  }

  private boolean takesAll(Scanner scanner, String words) {
    scanner.goTo(start);
    return scanner.takeWords(words) && scanner.isAtEnd();
  }

  private ExpectationReading outcome(Shape shape) {
    Kind kind = context.wanted().size() == 1 ? context.wanted().iterator().next() : Kind.DURATION;
    return new ExpectationReading.Read(
        new Expectation(shape.words(), shape, kind, null, null, false, null, false), null);
  }

  /** The words of the press for long times; null for anything else. */
  private @Nullable ExpectationReading periodInWords(Scanner scanner) {
    if (takesAll(scanner, "decades")) {
      return years("decades", 20, 100);
    }
    if (takesAll(scanner, "several decades")) {
      return years("several decades", 30, 90);
    }
    if (takesAll(scanner, "a decade or more") || takesAll(scanner, "a decade or longer")) {
      return years("a decade or more", 10, 0);
    }
    if (takesAll(scanner, "a century or more") || takesAll(scanner, "a century or longer")) {
      return years("a century or more", 100, 0);
    }
    if (takesAll(scanner, "hundreds of years")) {
      return years("hundreds of years", 200, 1000);
    }
    return takesAll(scanner, "centuries") ? years("centuries", 200, 1000) : null;
  }

  private ExpectationReading years(String words, int low, int high) {
    if (!context.allows(Kind.DURATION)) {
      return refusals.whole(
          Code.WRONG_KIND,
          "This is " + Kind.DURATION.label() + "; " + KindAdvice.labels(context.wanted())
              + " is compared here.",
          "Write for example " + KindAdvice.examples(context.wanted()) + ".");
    }
    BigDecimal top = high == 0 ? null : BigDecimal.valueOf(high);
    return read(new Expectation(
        words, Shape.INTERVAL, Kind.DURATION, null, BigDecimal.valueOf(low), true, top, false));
  }

  private ExpectationReading bounded(Bound bound, int from, int to) {
    Reading reading = new QuantityReader(text, from, to, context).read();
    if (reading instanceof Reading.Refused refused) {
      return refused;
    }
    warning = ((Reading.Read) reading).warning();
    Quantity quantity = ((Reading.Read) reading).quantity();
    if (bound.isForDates() != (quantity.kind() == Kind.DATE)) {
      return refuseBound(bound, quantity);
    }
    BigDecimal value = quantity.value();
    if (bound == Bound.ABOUT && value.signum() == 0) {
      return refusals.whole(
          Code.BAD_EXPECTATION,
          "Ten percent of zero is zero, so nothing is about zero.",
          "Write a bound, as in " + Refusals.code("at most " + quantity.kind().example()) + ".");
    }
    String words = bound == Bound.IN ? quantity.text() : bound.words() + " " + quantity.text();
    return switch (bound) {
      case ABOUT -> {
        BigDecimal less = value.multiply(value.signum() > 0 ? NINE_TENTHS : ELEVEN_TENTHS);
        BigDecimal more = value.multiply(value.signum() > 0 ? ELEVEN_TENTHS : NINE_TENTHS);
        yield interval(words, quantity, less, true, more, false);
      }
      case AT_LEAST -> interval(words, quantity, value, true, null, false);
      case MORE_THAN -> interval(words, quantity, value, false, null, false);
      case AT_MOST -> interval(words, quantity, null, false, value, true);
      case LESS_THAN -> interval(words, quantity, null, false, value, false);
      case BY -> interval(words, quantity, null, false, dayAfter(quantity), false);
      case AFTER -> interval(words, quantity, dayAfter(quantity), true, null, false);
      case BEFORE -> interval(words, quantity, null, false, value, false);
      case NOT_BEFORE -> interval(words, quantity, value, true, null, false);
      case IN -> interval(words, quantity, value, true, dayAfter(quantity), false);
    };
  }

  private ExpectationReading refuseBound(Bound bound, Quantity quantity) {
    String written = quantity.text();
    String help;
    if (quantity.kind() == Kind.DATE) {
      help = bound == Bound.ABOUT
          ? "Write the dates between which it lies, as in `between 2034 and 2037`."
          : "Write " + Refusals.code("by " + written) + ", " + Refusals.code("after " + written)
              + ", " + Refusals.code("before " + written) + " or "
              + Refusals.code("not before " + written) + ".";
    } else {
      String same = switch (bound) {
        case BY -> "at most ";
        case BEFORE -> "less than ";
        case AFTER -> "more than ";
        case NOT_BEFORE -> "at least ";
        default -> "";
      };
      help = "Write " + Refusals.code(same + written) + ".";
    }
    return refusals.whole(
        Code.BAD_EXPECTATION,
        Refusals.code(bound.words()) + " does not go with " + quantity.kind().label() + " ("
            + written + ").",
        help);
  }

  private boolean readsAsRange() {
    return new RangeReader(text, start, end, context).read() instanceof RangeReading.Read;
  }

  private ExpectationReading range() {
    RangeReading reading = new RangeReader(text, start, end, context).read();
    if (reading instanceof Reading.Refused refused) {
      return refused;
    }
    Range range = ((RangeReading.Read) reading).range();
    if (range.low().sameValueAs(range.high())) {
      return refusals.whole(
          Code.BAD_EXPECTATION,
          "Both ends are " + range.low().text() + ", so no value lies between them.",
          "Write " + Refusals.code(range.low().text()) + " for what rounds to it.");
    }
    return interval(
        range.text(), range.low(), range.low().value(), true, range.high().value(), false);
  }

  private ExpectationReading plain() {
    Reading reading = new QuantityReader(text, start, end, context).read();
    if (reading instanceof Reading.Read read) {
      warning = read.warning();
      return rounding(read.quantity());
    }
    Scanner scanner = new Scanner(text, start, end);
    if (scanner.takeWords("between") || readsAsRange()) {
      return range();
    }
    Reading.Refused refused = (Reading.Refused) reading;
    return refused.code() == Code.NOT_A_QUANTITY && refused.length() == end - start
        ? refuseUnknown()
        : refused;
  }

  /** Whatever rounds to the quantity as written; any day of a date. */
  private ExpectationReading rounding(Quantity written) {
    Quantity quantity = written.form() == Form.FRACTION ? written : written.atItsPlace();
    BigDecimal value = quantity.value();
    if (quantity.kind() == Kind.DATE) {
      return interval(quantity.text(), quantity, value, true, dayAfter(quantity), false);
    }
    if (quantity.form() == Form.FRACTION) {
      BigDecimal half = Form.divide(quantity.resolution(), TWO);
      return interval(
          quantity.text(), quantity, value.subtract(half), true, value.add(half), false);
    }
    BigDecimal half = new BigDecimal("0.5").scaleByPowerOfTen(quantity.place());
    BigDecimal low = quantity.toBase(quantity.amount().subtract(half));
    BigDecimal high = quantity.toBase(quantity.amount().add(half));
    return interval(quantity.text(), quantity, low, true, high, false);
  }

  private ExpectationReading refuseUnknown() {
    String written = Scanner.lower(text.substring(start, end));
    String help = Spelling.nearest(written, PHRASES)
        .map(phrase -> "Did you mean `" + phrase + "`?")
        .orElseGet(this::allForms);
    return refusals.whole(
        Code.BAD_EXPECTATION, refusals.quoteWhole() + " is not an expectation.", help);
  }

  private String allForms() {
    Kind kind = Kind.DURATION;
    for (Kind candidate : Kind.values()) {
      kind = context.wanted().contains(candidate) ? candidate : kind;
    }
    String example = kind.example();
    return kind == Kind.DATE
        ? "Write a date, `by 2035`, `after 2035`, `before 2035`, `not before 2035`, `never`, `ended` "
            + "or `not reached`."
        : "Write a quantity such as `" + example + "`, also with `about`, `at least`, `at most`, "
            + "`more than`, `less than`, `between … and …` or `± …`; or `never`, `reached`, "
            + "`ended`, `not reached`, `no target`.";
  }

  private static BigDecimal dayAfter(Quantity date) {
    return BigDecimal.valueOf(date.lastDate().epochDay() + 1);
  }

  private ExpectationReading interval(
      String words,
      Quantity of,
      @Nullable BigDecimal low,
      boolean lowIncluded,
      @Nullable BigDecimal high,
      boolean highIncluded) {
    return read(new Expectation(
        words,
        Shape.INTERVAL,
        of.kind(),
        of.denomination(),
        low == null ? null : Quantity.strip(low),
        lowIncluded,
        high == null ? null : Quantity.strip(high),
        highIncluded));
  }

  private ExpectationReading read(Expectation expectation) {
    return new ExpectationReading.Read(expectation, warning);
  }
}

package tenor.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.problem.Code;
import tenor.quantity.Kind;
import tenor.quantity.Quantities;
import tenor.quantity.Quantity;
import tenor.quantity.Range;
import tenor.quantity.RangeReading;
import tenor.quantity.Ranges;
import tenor.quantity.Reading;
import tenor.quantity.ReadingContext;
import tenor.scenario.Parameter;
import tenor.study.Axis;
import tenor.study.Domain;
import tenor.study.Solve;
import tenor.study.Subject;

/**
 * Reads what stands after {@code --vary}: a name alone for its stated range, or with values behind an
 * equals sign.
 *
 * <p>Worked examples: {@code annual_revenue=1..4 billion USD/year:7} are seven values from 1 to 4
 * billion in even steps; {@code growth=0 %,2 %,4 %} are three values.
 */
final class AxisReader {
  /** How many points stand on a stretch where nobody says. */
  private static final int POINTS = 11;

  private static final int MOST_POINTS = 1_000_000;

  private final Subject subject;
  private final @Nullable String dollar;
  private final List<Mistake> mistakes;
  private final String argument;
  private final String name;
  private final String values;

  private AxisReader(
      String typed, Subject subject, @Nullable String dollar, List<Mistake> mistakes) {
    int equals = typed.indexOf('=');
    this.subject = subject;
    this.dollar = dollar;
    this.mistakes = mistakes;
    this.argument = "--vary '" + typed + "'";
    this.name = (equals < 0 ? typed : typed.substring(0, equals)).strip();
    this.values = equals < 0 ? "" : typed.substring(equals + 1).strip();
  }

  /**
   * Reads one input.
   *
   * @param dollar the currency of a dollar sign; null where the file leaves that open
   * @param mistakes takes what stands in its way
   * @return null where something does
   */
  static @Nullable Axis read(
      String typed, Subject subject, @Nullable String dollar, List<Mistake> mistakes) {
    AxisReader reader = new AxisReader(typed, subject, dollar, mistakes);
    Parameter parameter = reader.parameter();
    return parameter == null ? null : reader.axis(parameter);
  }

  private @Nullable Parameter parameter() {
    Parameter parameter = subject.version().parameters().get(name);
    if (parameter == null) {
      Set<String> names = subject.version().parameters().keySet();
      refuse(
          name,
          Code.UNKNOWN_NAME,
          "There is no term or assumption `" + name + "` to vary.",
          ChoiceReader.advice(name, names, "The file has none at all."));
      return null;
    }
    if (parameter.value() == null && parameter.range() == null) {
      refuse(
          name,
          Code.NOT_A_QUANTITY,
          "`" + name + "` is not stated and has no range, so nobody can tell what kind it is.",
          "Give it a range in the file, or a first value with `--set`.");
      return null;
    }
    if (values.isEmpty() && parameter.range() == null) {
      refuse(
          name,
          Code.NOT_A_QUANTITY,
          "`" + name + "` has no stated range, so it is not known from where to where.",
          "Say it here, such as `--vary '" + name + "=FROM..TO'`, or give it a range in the file.");
      return null;
    }
    return parameter;
  }

  private @Nullable Axis axis(Parameter parameter) {
    Range stated = parameter.range();
    if (values.isEmpty() && stated != null) {
      return even(parameter, stated, POINTS, name);
    }
    int dots = values.indexOf("..");
    return dots < 0 ? listed(parameter) : stretch(parameter, dots);
  }

  private @Nullable Axis even(Parameter parameter, Range range, int points, String part) {
    BigDecimal low = range.low().value();
    BigDecimal high = range.kind() == Kind.DATE
        ? BigDecimal.valueOf(range.high().lastDate().epochDay())
        : range.high().value();
    if (low.compareTo(high) >= 0) {
      refuse(
          part,
          Code.RANGE_BACKWARDS,
          "From " + range.low().text() + " to " + range.high().text()
              + " there is nothing between.",
          "Write the smaller value first.");
      return null;
    }
    return isLegal(parameter, low) && isLegal(parameter, high)
        ? Axis.even(parameter, low, high, points)
        : null;
  }

  private @Nullable Axis stretch(Parameter parameter, int dots) {
    String from = values.substring(0, dots).strip();
    String rest = values.substring(dots + 2).strip();
    int colon = rest.lastIndexOf(':');
    boolean ratio = kind(parameter) == Kind.RATIO && rest.indexOf(':') == colon;
    int points = POINTS;
    if (colon >= 0 && !(ratio && rest.substring(0, colon).matches("[0-9.]+"))) {
      Integer counted = points(rest.substring(colon + 1).strip());
      if (counted == null) {
        return null;
      }
      points = counted;
      rest = rest.substring(0, colon).strip();
    }
    RangeReading reading =
        Ranges.read("between " + from + " and " + rest, context(kind(parameter)));
    if (reading instanceof Reading.Refused why) {
      refuse(values, why.code(), why.sentence(), why.help());
      return null;
    }
    Range range = ((RangeReading.Read) reading).range();
    return isOfItsMoney(parameter, range.low()) ? even(parameter, range, points, values) : null;
  }

  private @Nullable Integer points(String written) {
    int points = 0;
    for (int i = 0; i < written.length() && points <= MOST_POINTS; i++) {
      char c = written.charAt(i);
      points = c >= '0' && c <= '9' ? 10 * points + c - '0' : MOST_POINTS + 1;
    }
    if (points < 2 || points > MOST_POINTS) {
      refuse(
          written.isEmpty() ? values : written,
          Code.OUT_OF_BOUNDS,
          "After the colon stands how many points there are: from 2 to 1,000,000.",
          "Write it such as `" + name + "=FROM..TO:7`.");
      return null;
    }
    return points;
  }

  private @Nullable Axis listed(Parameter parameter) {
    List<String> parts = parts(values);
    String unit = unit(parts.get(parts.size() - 1));
    List<BigDecimal> list = new ArrayList<>();
    for (String part : parts) {
      String whole = part.isEmpty() || !unit(part).isEmpty() ? part : part + " " + unit;
      Reading reading = Quantities.read(whole, context(kind(parameter)));
      if (reading instanceof Reading.Refused why) {
        refuse(part.isEmpty() ? values : part, why.code(), why.sentence(), why.help());
        return null;
      }
      Quantity quantity = ((Reading.Read) reading).quantity();
      if (!isOfItsMoney(parameter, quantity) || !isLegal(parameter, quantity.value())) {
        return null;
      }
      list.add(quantity.value());
    }
    return Axis.listed(parameter, list);
  }

  /** The parts between commas; one that three digits follow directly marks thousands. */
  static List<String> parts(String list) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < list.length(); i++) {
      if (list.charAt(i) == ',' && !marksThousands(list, i)) {
        parts.add(list.substring(start, i).strip());
        start = i + 1;
      }
    }
    parts.add(list.substring(start).strip());
    return parts;
  }

  private static boolean marksThousands(String list, int comma) {
    int digits = 0;
    while (comma + 1 + digits < list.length() && isDigit(list.charAt(comma + 1 + digits))) {
      digits++;
    }
    return comma > 0 && isDigit(list.charAt(comma - 1)) && digits == 3;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** What stands behind the number of a part. */
  private static String unit(String part) {
    int at = 0;
    while (at < part.length() && "+-−.0123456789".indexOf(part.charAt(at)) >= 0) {
      at++;
    }
    return part.substring(at).strip();
  }

  private static Kind kind(Parameter parameter) {
    return Solve.like(parameter).kind();
  }

  private ReadingContext context(Kind kind) {
    return new ReadingContext(dollar, Set.of(kind));
  }

  private boolean isOfItsMoney(Parameter parameter, Quantity quantity) {
    String own = Solve.like(parameter).denomination();
    if (Objects.equals(own, quantity.denomination())) {
      return true;
    }
    refuse(
        values,
        Code.CURRENCY_MISMATCH,
        "`" + name + "` is in " + own + ", not in " + quantity.denomination() + ".",
        "Give the values in " + own + ".");
    return false;
  }

  private boolean isLegal(Parameter parameter, BigDecimal value) {
    Kind kind = kind(parameter);
    boolean bounded = kind == Kind.SHARE || kind == Kind.RATE || kind == Kind.DURATION;
    Domain legal = Solve.domain(subject, parameter, null, null);
    boolean low = value.compareTo(legal.low()) < 0 && kind != Kind.DATE;
    boolean high = bounded && value.compareTo(legal.high()) > 0 && kind == Kind.SHARE;
    if (low || high) {
      Quantity end = Solve.like(parameter).withValue(low ? legal.low() : legal.high());
      refuse(
          values.isEmpty() ? name : values,
          Code.OUT_OF_BOUNDS,
          "`" + name + "` cannot be " + Solve.like(parameter).withValue(value).text() + ".",
          "The " + (low ? "smallest" : "largest") + " legal value is " + end.text() + ".");
    }
    return !low && !high;
  }

  private void refuse(String part, Code code, String sentence, String help) {
    mistakes.add(Mistake.in(argument, part, code, sentence, help));
  }
}

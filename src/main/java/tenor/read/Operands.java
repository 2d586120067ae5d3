package tenor.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.clause.ByDate;
import tenor.model.Operand;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.problem.Spelling;
import tenor.quantity.CalendarDate;
import tenor.quantity.Kind;
import tenor.quantity.Quantities;
import tenor.quantity.Quantity;
import tenor.quantity.Reading;
import tenor.scenario.Parameter;

/**
 * Reads what may stand where a quantity may stand: a quantity in place, or the name of a term or assumption, whose kind
 * must fit the place.
 */
final class Operands {
  /** What can be compared with the level of an index, a stream or a balance. */
  private static final Set<Kind> LEVELS = EnumSet.of(
      Kind.MONEY,
      Kind.MONEY_PER_YEAR,
      Kind.SHARE,
      Kind.RATE,
      Kind.RATIO,
      Kind.PRICE,
      Kind.VOLUME,
      Kind.VOLUME_PER_YEAR,
      Kind.EXCHANGE_RATE,
      Kind.INDEX);

  private final Values values;
  private final Findings findings;
  private final Map<String, Parameter> parameters;
  /** Parameters of a wrong kind that were reported, so that one slip in a unit is reported once. */
  private final Set<String> reported = new HashSet<>();

  Operands(Values values, Map<String, Parameter> parameters) {
    this.values = values;
    this.findings = values.findings();
    this.parameters = parameters;
  }

  /** The operand that a scalar says; null where it is refused. */
  @Nullable Operand operand(Scalar scalar, Set<Kind> wanted) {
    String text = scalar.text().strip();
    Parameter parameter = parameters.get(text);
    if (parameter != null) {
      return named(scalar, parameter, wanted);
    }
    if (text.equals(Values.NOT_STATED)) {
      findings.add(
          Code.NOT_A_QUANTITY,
          scalar.place(),
          "`not stated` belongs to a term, so that it has a source and a name.",
          "Add a term with `value: not stated`, and write its name here.");
      return null;
    }
    Reading reading = Quantities.read(scalar.text(), values.context(scalar, wanted));
    if (reading instanceof Reading.Refused refused && meansAName(text, refused)) {
      findings.add(unknown(scalar, text, wanted));
      return null;
    }
    Quantity quantity = values.accept(scalar, reading);
    return quantity == null ? null : new Operand.Given(quantity, scalar.place());
  }

  /**
   * The level that the rest of a scalar says, such as {@code 5200 USD/t} of {@code above 5200 USD/t}: what prices, rates,
   * streams and balances can be compared with; null where it is refused.
   *
   * @param from the index in its text where the level begins
   * @param wanted the kinds that may stand there; empty for any that can be a level
   */
  @Nullable Operand level(Scalar scalar, int from, Set<Kind> wanted) {
    int start = Ink.first(scalar.text(), from, scalar.text().length());
    String text = scalar.text().substring(start).strip();
    Place place = scalar.within(start, Math.max(1, text.length()));
    Scalar part = start == 0 ? scalar : new Scalar(text, place, ScalarStyle.PLAIN);
    Parameter parameter = parameters.get(text);
    if (parameter != null && example(parameter) == null) {
      findings.add(
          Code.NOT_A_QUANTITY,
          place,
          "`" + text + "` is not stated, and nothing says what kind of quantity it would be.",
          "Give it a `range`, or write the level itself.");
      return null;
    }
    if (parameter != null) {
      return named(part, parameter, wanted.isEmpty() ? LEVELS : wanted);
    }
    Reading reading = Quantities.read(text, values.context(part, wanted));
    if (reading instanceof Reading.Refused refused && meansAName(text, refused)) {
      findings.add(unknown(part, text, LEVELS));
      return null;
    }
    if (wanted.isEmpty() && isBareNumber(text)) {
      findings.add(
          Code.NUMBER_WITHOUT_UNIT,
          place,
          "The number `" + text + "` has no unit.",
          "Write the unit behind it, as in `" + text + " USD/t` or `" + text + " points`.");
      return null;
    }
    Quantity quantity = values.understood(part, reading);
    if (quantity == null) {
      return null;
    }
    if (!LEVELS.contains(quantity.kind())) {
      findings.add(
          Code.WRONG_KIND,
          place,
          "This is " + quantity.kind().label() + " (" + quantity.text()
              + "), which nothing can be compared with here.",
          "Write a price, a rate, a share, money or an amount of a good, such as `5200 USD/t`.");
      return null;
    }
    String before = String.join(" ", scalar.text().substring(0, start).strip().split(" +"));
    findings.spell(scalar, (before.isEmpty() ? "" : before + " ") + quantity.text());
    return new Operand.Given(quantity, place);
  }

  private static boolean isBareNumber(String text) {
    return text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
  }

  private @Nullable Operand named(Scalar scalar, Parameter parameter, Set<Kind> wanted) {
    Quantity example = example(parameter);
    Optional<Reading.Refused> refused =
        example == null ? Optional.empty() : Quantities.checkKind(example, wanted);
    if (refused.isPresent()) {
      if (reported.add(parameter.name())) {
        findings.add(wrongKind(scalar, parameter, refused.get()));
      } else {
        findings.repeat();
      }
      return null;
    }
    Kind kind = example == null ? EnumSet.copyOf(wanted).iterator().next() : example.kind();
    return new Operand.Named(parameter.name(), kind, scalar.place());
  }

  /** A quantity of the kind of a parameter; null where nothing says what kind that is. */
  static @Nullable Quantity example(Parameter parameter) {
    return parameter.example();
  }

  private static Problem wrongKind(Scalar scalar, Parameter parameter, Reading.Refused refused) {
    String name = "`" + parameter.name() + "`";
    String sentence = refused.sentence();
    return new Problem(
        Code.WRONG_KIND,
        scalar.place(),
        sentence.startsWith("This ") ? name + sentence.substring(4) : name + ": " + sentence,
        "Name another term or assumption, or correct "
            + name
            + " on line "
            + parameter.place().line()
            + (parameter.place().file().equals(scalar.place().file())
                ? "."
                : " of " + parameter.place().file() + "."));
  }

  private boolean meansAName(String text, Reading.Refused refused) {
    return refused.code() == Code.NOT_A_QUANTITY
        && (Names.isName(text) || Spelling.nearest(text, parameters.keySet()).isPresent());
  }

  private Problem unknown(Scalar scalar, String text, Set<Kind> wanted) {
    List<String> fitting = new ArrayList<>();
    for (Parameter parameter : parameters.values()) {
      Quantity example = example(parameter);
      if (example == null || Quantities.checkKind(example, wanted).isEmpty()) {
        fitting.add(parameter.name());
      }
    }
    boolean nearMiss = Spelling.nearest(text, fitting).isEmpty()
        && Spelling.nearest(text, parameters.keySet()).isPresent();
    return Names.unknown(
        Code.UNKNOWN_NAME,
        scalar.place(),
        text,
        "term or assumption",
        nearMiss ? parameters.keySet() : fitting,
        "Define it under `terms` or `assumptions`, or write the quantity itself.");
  }

  /** Amounts by date, in the order of their dates; null where they are refused. */
  @Nullable ByDate byDate(Node node, String what, String help, Set<Kind> wanted) {
    if (!(node instanceof Mapping mapping) || mapping.entries().isEmpty()) {
      values.shapes().wrong(node, what, "dates with their values", help);
      return null;
    }
    int before = findings.errors();
    List<ByDate.Entry> entries = new ArrayList<>();
    Set<Kind> kinds = wanted;
    CalendarDate last = null;
    for (Mapping.Entry entry : mapping.entries()) {
      Quantity day = values.quantity(entry.key(), Set.of(Kind.DATE));
      Scalar scalar =
          values.scalar(entry.value(), "the value for " + entry.key().text(), "a quantity", help);
      Operand amount = scalar == null ? null : operand(scalar, kinds);
      if (day != null && last != null) {
        rises(entry.key(), last, day.date());
      }
      last = day == null ? last : day.date();
      if (day != null && amount != null) {
        entries.add(new ByDate.Entry(day.date(), amount, entry.key().place()));
        kinds = alike(amount, kinds);
      }
    }
    return findings.errors() > before ? null : new ByDate(entries);
  }

  /** Reports a date that does not come after the one before it. */
  void rises(Scalar key, CalendarDate last, CalendarDate day) {
    if (day.equals(last)) {
      findings.add(
          Code.DUPLICATE_KEY, key.place(), day + " stands here twice.", "Keep one of them.");
    } else if (day.isBefore(last)) {
      findings.add(
          Code.RANGE_BACKWARDS,
          key.place(),
          day + " comes after " + last + " here, and lies before it.",
          "Put the dates in order, the earliest first.");
    }
  }

  /** Whether nothing says yet what kind of quantity it is. */
  private boolean isOpen(Operand amount) {
    if (!(amount instanceof Operand.Named named)) {
      return false;
    }
    Parameter parameter = parameters.get(named.name());
    return parameter == null || example(parameter) == null;
  }

  /**
   * The kinds that can stand beside an amount in one sequence: shares beside ratios, and any other kind beside itself
   * alone.
   *
   * @param wanted the kinds that were possible so far; empty for any
   */
  Set<Kind> alike(Operand amount, Set<Kind> wanted) {
    if (isOpen(amount)) {
      return wanted;
    }
    Kind kind = amount instanceof Operand.Given given
        ? given.quantity().kind()
        : ((Operand.Named) amount).wanted();
    Set<Kind> same = kind == Kind.SHARE || kind == Kind.RATIO
        ? EnumSet.of(Kind.SHARE, Kind.RATIO)
        : EnumSet.of(kind);
    if (!wanted.isEmpty()) {
      same.retainAll(wanted);
    }
    return same;
  }

  /** What an amount counts, such as {@code USD/t}; null where it counts nothing or is not stated. */
  @Nullable String denomination(Operand amount) {
    if (amount instanceof Operand.Given given) {
      return given.quantity().denomination();
    }
    Parameter parameter = parameters.get(((Operand.Named) amount).name());
    Quantity example = parameter == null ? null : example(parameter);
    return example == null ? null : example.denomination();
  }

  /** Whether a name is that of a term or assumption. */
  boolean isParameter(String name) {
    return parameters.containsKey(name);
  }
}

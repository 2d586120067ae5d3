package tenor.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.clause.ByDate;
import tenor.clause.Clause;
import tenor.clause.FieldValues;
import tenor.clause.OverTime;
import tenor.model.Operand;
import tenor.problem.Code;
import tenor.problem.Spelling;
import tenor.quantity.Kind;
import tenor.quantity.Quantities;
import tenor.quantity.Quantity;
import tenor.quantity.Reading;
import tenor.quantity.ReadingContext;
import tenor.scenario.Parameter;
import tenor.scenario.Scenario;
import tenor.scenario.Variant;

/**
 * Reads a choice against one scenario: variants by name, values in the kind of the parameter that they
 * replace.
 *
 * <p>Worked example: for a file with {@code annual_revenue: 2 billion USD/year}, the setting {@code
 * annual_revenue=$5bn/year} is read as 5 billion USD a year, and {@code annual_revenue=5 %} is refused.
 */
final class ChoiceReader {
  private static final int MOST_LISTED = 12;

  private final Scenario scenario;
  private final @Nullable String dollar;
  private final List<Chosen.Absent> absent = new ArrayList<>();
  private final List<Mistake> mistakes = new ArrayList<>();
  private final Map<String, Quantity> settings = new LinkedHashMap<>();

  private ChoiceReader(Scenario scenario, String text) {
    this.scenario = scenario;
    this.dollar = Quantities.namesDollarCurrency(text) ? null : "USD";
  }

  /**
   * Reads a choice.
   *
   * @param text the text of the scenario's file, which decides what a dollar sign means
   */
  static Chosen read(Choice choice, Scenario scenario, String text) {
    ChoiceReader reader = new ChoiceReader(scenario, text);
    List<List<String>> versions = reader.versions(choice);
    for (String setting : choice.settings()) {
      reader.set(setting);
    }
    List<String> alone = versions.size() == 1 ? versions.get(0) : List.of();
    return new Chosen(
        versions, reader.settings, reader.notices(alone), reader.absent, reader.mistakes);
  }

  private List<List<String>> versions(Choice choice) {
    List<List<String>> versions = new ArrayList<>();
    if (!choice.wantsAll()) {
      if (arePresent(choice.variants()) && areTogether(choice.variants())) {
        versions.add(List.copyOf(choice.variants()));
      }
      return versions;
    }
    if (choice.variants().size() > 1) {
      mistakes.add(Mistake.plain(
          Code.SET_TWICE,
          "`--variant all` is the base and each variant alone, so no other variant goes with it.",
          "Drop `all`, or the other variants."));
      return versions;
    }
    versions.add(List.of());
    scenario.variants().keySet().forEach(name -> versions.add(List.of(name)));
    return versions;
  }

  private boolean arePresent(List<String> names) {
    boolean all = true;
    for (String name : names) {
      if (!scenario.variants().containsKey(name)) {
        all = false;
        String argument = "--variant " + name;
        absent.add(new Chosen.Absent(
            argument,
            Mistake.in(
                argument,
                name,
                Code.UNKNOWN_NAME,
                "`" + scenario.file() + "` has no variant `" + name + "`.",
                advice(name, scenario.variants().keySet(), "It has no variants at all."))));
      }
    }
    return all;
  }

  /** Whether no two of the variants set the same name; the same rule as for the list in a claim. */
  private boolean areTogether(List<String> names) {
    Map<String, String> setBy = new LinkedHashMap<>();
    for (String name : names) {
      Variant variant = scenario.variants().get(name);
      for (String set : variant == null ? Set.<String>of() : VariantChanges.of(variant)) {
        String other = setBy.putIfAbsent(set, name);
        if (other != null) {
          mistakes.add(Mistake.in(
              "--variant " + other + " --variant " + name,
              name,
              Code.SET_TWICE,
              other.equals(name)
                  ? "The variant `" + name + "` is given twice."
                  : "`" + other + "` and `" + name + "` both set `" + set + "`.",
              "Choose one of them, or run each by itself."));
          return false;
        }
      }
    }
    return true;
  }

  private void set(String setting) {
    String argument = "--set " + setting;
    int equals = setting.indexOf('=');
    String name = equals < 0 ? setting.strip() : setting.substring(0, equals).strip();
    String value = equals < 0 ? "" : setting.substring(equals + 1).strip();
    if (name.isEmpty() || value.isEmpty()) {
      mistakes.add(Mistake.in(
          argument,
          setting,
          Code.NOT_A_QUANTITY,
          "After `--set` stands a name, an equals sign and a value.",
          "Write it such as `--set 'growth=3 %/year'`, with quotes if there is a space."));
      return;
    }
    Parameter parameter = scenario.parameters().get(name);
    if (parameter == null) {
      absent.add(new Chosen.Absent(
          argument,
          Mistake.in(
              argument,
              name,
              Code.UNKNOWN_NAME,
              "`" + scenario.file() + "` has no term or assumption `" + name + "`.",
              advice(name, scenario.parameters().keySet(), "It has none at all."))));
      return;
    }
    Quantity quantity = value(parameter, argument, value);
    if (quantity != null && settings.putIfAbsent(name, quantity) != null) {
      mistakes.add(Mistake.in(
          argument, name, Code.SET_TWICE, "`" + name + "` is set twice.", "Set it once."));
    }
  }

  private @Nullable Quantity value(Parameter parameter, String argument, String value) {
    Quantity like = like(parameter);
    Kind kind = like == null ? wanted(parameter.name()) : like.kind();
    Set<Kind> kinds = kind == null ? Set.of() : Set.of(kind);
    Reading reading = Quantities.read(value, new ReadingContext(dollar, kinds));
    if (reading instanceof Reading.Refused why) {
      int from = Math.min(why.offset(), value.codePointCount(0, value.length()) - 1);
      int start = value.offsetByCodePoints(0, from);
      int length = Math.min(why.length(), value.codePointCount(start, value.length()));
      String part = value.substring(start, value.offsetByCodePoints(start, length));
      mistakes.add(Mistake.in(argument, part, why.code(), why.sentence(), why.help()));
      return null;
    }
    Quantity quantity = ((Reading.Read) reading).quantity();
    if (like != null && !Objects.equals(like.denomination(), quantity.denomination())) {
      mistakes.add(Mistake.in(
          argument,
          value,
          Code.CURRENCY_MISMATCH,
          "`" + parameter.name() + "` is in " + like.denomination() + ", not in "
              + quantity.denomination() + ".",
          "Give the value in " + like.denomination()
              + (like.good() == null
                  ? "; Tenor never guesses an exchange rate."
                  : "; Tenor converts neither goods nor currencies.")));
      return null;
    }
    return quantity;
  }

  private static @Nullable Quantity like(Parameter parameter) {
    if (parameter.value() != null) {
      return parameter.value();
    }
    return parameter.range() == null ? null : parameter.range().low();
  }

  /** The kind that the agreement wants of a name that has neither a value nor a range. */
  private @Nullable Kind wanted(String name) {
    for (Clause clause : scenario.agreement().clauses()) {
      Kind kind = wanted(name, clause.values());
      if (kind != null) {
        return kind;
      }
    }
    return null;
  }

  private static @Nullable Kind wanted(String name, @Nullable Object part) {
    if (part instanceof Operand.Named named) {
      return named.name().equals(name) ? named.wanted() : null;
    }
    if (part instanceof OverTime.Fixed fixed) {
      return wanted(name, fixed.value());
    }
    if (part instanceof OverTime.Steps steps) {
      return wanted(name, steps.values());
    }
    if (part instanceof OverTime.Path path) {
      return wanted(name, path.values());
    }
    Collection<?> parts = part instanceof FieldValues group
        ? group.values().values()
        : part instanceof ByDate dates
            ? dates.entries().stream().map(ByDate.Entry::amount).toList()
            : List.of();
    for (Object inner : parts) {
      Kind kind = wanted(name, inner);
      if (kind != null) {
        return kind;
      }
    }
    return null;
  }

  private List<String> notices(List<String> variants) {
    if (settings.isEmpty() || !mistakes.isEmpty()) {
      return List.of();
    }
    Map<String, Parameter> before = scenario.version(variants, Map.of()).parameters();
    List<String> notices = new ArrayList<>();
    settings.forEach((name, to) -> {
      Parameter parameter = before.get(name);
      Quantity from = parameter == null ? null : parameter.value();
      notices.add(
          "set " + name + ": " + (from == null ? "not stated" : from.text()) + " → " + to.text());
    });
    return notices;
  }

  /** What somebody may have meant: the nearest name, or all if they are few. */
  static String advice(String written, Collection<String> valid, String none) {
    return Spelling.nearest(written, valid)
        .map(near -> "Did you mean `" + near + "`?")
        .orElseGet(() -> valid.isEmpty()
            ? none
            : "It has "
                + String.join(", ", valid.stream().limit(MOST_LISTED).toList())
                + (valid.size() > MOST_LISTED
                    ? " and " + (valid.size() - MOST_LISTED) + " more."
                    : "."));
  }
}

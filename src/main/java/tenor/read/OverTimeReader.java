package tenor.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.clause.ByDate;
import tenor.clause.ByLevel;
import tenor.clause.FieldValues;
import tenor.clause.Floating;
import tenor.clause.OverTime;
import tenor.model.Operand;
import tenor.problem.Code;
import tenor.quantity.Kind;

/**
 * Reads a value over time: a single one, or a mapping that gives it by date, from a file of figures, by an index that it
 * follows, or by the level of something else.
 */
final class OverTimeReader {
  private static final List<Key> KEYS = List.of(
      key("steps", "By date, each value holds until the next.", "{ 2025: 30 %, 2030: 10 % }"),
      key("path", "Straight lines from date to date.", "{ 2035: 50 %, 2050: 100 % }"),
      name("series", "A column of a file of figures.", "data/oil.csv#revenue"),
      name("follows", "The index whose value it takes.", "libor"),
      key("plus", "With `follows`: a spread on top.", "3 %/year"),
      key("at_least", "With `follows`: never less than this.", "0 %/year"),
      key("at_most", "With `follows`: never more than this.", "8 %/year"),
      name("depends_on", "The index, revenue or flow whose level counts.", "copper"),
      key("tiers", "By level, each value holds until the next.", "{ above 5200 USD/t: 100 % }"),
      key("line", "Straight lines from level to level.", "{ 5200 USD/t: 0 %, 6000 USD/t: 100 % }"),
      key("bands", "By level, a share of what lies beyond it.", "{ 3 %: 15 %, 4 %: 40 % }"));

  /** The key that tells each form, and those that may stand beside it. */
  private static final Map<String, List<String>> FORMS = forms();

  private static final Set<Kind> SHARES = Set.of(Kind.SHARE, Kind.RATIO);

  private final Values values;
  private final Findings findings;
  private final Operands operands;
  private final SeriesReader series;

  OverTimeReader(Values values, Operands operands, SeriesReader series) {
    this.values = values;
    this.findings = values.findings();
    this.operands = operands;
    this.series = series;
  }

  private static Key key(String name, String summary, String example) {
    return Key.optional(name, KeyType.Leaf.SETTINGS, summary, example);
  }

  private static Key name(String name, String summary, String example) {
    return Key.optional(name, KeyType.Leaf.TEXT, summary, example);
  }

  private static Map<String, List<String>> forms() {
    Map<String, List<String>> forms = new LinkedHashMap<>();
    forms.put("steps", List.of());
    forms.put("path", List.of());
    forms.put("series", List.of());
    forms.put("follows", List.of("plus", "at_least", "at_most"));
    forms.put("depends_on", List.of("tiers", "line", "bands"));
    return forms;
  }

  /** The kinds that the values of a form may have, of the kinds that its field takes. */
  static Set<Kind> kinds(OverTime value, Set<Kind> wanted) {
    boolean bands = value instanceof ByLevel level && level.form() == ByLevel.Form.BANDS;
    return bands ? SHARES : wanted;
  }

  /**
   * Reads the mapping behind a key.
   *
   * @param what the value in a phrase
   */
  @Nullable OverTime read(Mapping node, String what, Set<Kind> wanted) {
    Entries entries = Entries.read(node, what, node.place(), KEYS, Map.of(), findings);
    String form = entries == null ? null : form(entries, what);
    if (entries == null || form == null) {
      return null;
    }
    return switch (form) {
      case "steps", "path" -> byDate(entries, form, wanted);
      case "series" -> {
        Scalar scalar = values.scalar(entries, form);
        yield scalar == null ? null : series.read(scalar, entries.what(form), wanted);
      }
      case "follows" -> floating(entries, wanted);
      default -> byLevel(entries, wanted);
    };
  }

  /** The form that the keys tell; null where they tell none or several, which is reported. */
  private @Nullable String form(Entries entries, String what) {
    String found = null;
    for (String form : FORMS.keySet()) {
      if (entries.has(form) && found != null) {
        findings.add(
            Code.CONFLICTING_KEYS,
            entries.keyPlace(form),
            Shapes.capital(what) + " has both `" + found + "` and `" + form + "`.",
            "Keep the one that the agreement says.");
        return null;
      }
      found = entries.has(form) ? form : found;
    }
    boolean fits = true;
    for (Map.Entry<String, List<String>> form : FORMS.entrySet()) {
      for (String key : form.getValue()) {
        if (entries.has(key) && !form.getKey().equals(found)) {
          fits = false;
          stray(entries, what, key, form.getKey(), found);
        }
      }
    }
    if (found == null && fits && entries.isClean()) {
      findings.add(
          Code.WRONG_SHAPE,
          entries.place(),
          Shapes.capital(what) + " says nothing.",
          "Write a quantity, or `{ steps: { 2025: …, 2030: … } }` for one that changes by date.");
    }
    return fits ? found : null;
  }

  private void stray(
      Entries entries, String what, String key, String home, @Nullable String found) {
    if (found == null) {
      findings.add(
          Code.MISSING_KEY,
          entries.keyPlace(key),
          Shapes.capital(what) + " has `" + key + "` and no `" + home + "`.",
          home.equals("follows")
              ? "Add the index that it follows, such as `follows: libor`."
              : "Add what its level is read from, such as `depends_on: copper`.");
    } else {
      findings.add(
          Code.CONFLICTING_KEYS,
          entries.keyPlace(key),
          Shapes.capital(what) + " has `" + key + "`, which belongs to `" + home + "`, beside `"
              + found + "`.",
          "Keep the one that the agreement says.");
    }
  }

  private @Nullable OverTime byDate(Entries entries, String form, Set<Kind> wanted) {
    Node dates = entries.node(form);
    ByDate amounts = dates == null
        ? null
        : operands.byDate(dates, entries.what(form), entries.example(form), wanted);
    if (amounts == null) {
      return null;
    }
    return form.equals("steps") ? new OverTime.Steps(amounts) : new OverTime.Path(amounts);
  }

  private @Nullable OverTime floating(Entries entries, Set<Kind> wanted) {
    int before = findings.errors();
    FieldValues.Name index = name(entries, "follows");
    Operand plus = operand(entries, "plus", wanted);
    Operand atLeast = operand(entries, "at_least", wanted);
    Operand atMost = operand(entries, "at_most", wanted);
    return index == null || findings.errors() > before
        ? null
        : new Floating(index, plus, atLeast, atMost);
  }

  private FieldValues.@Nullable Name name(Entries entries, String key) {
    Scalar scalar = values.scalar(entries, key);
    return scalar == null ? null : new FieldValues.Name(scalar.text(), scalar.place());
  }

  private @Nullable Operand operand(Entries entries, String key, Set<Kind> wanted) {
    Node node = entries.node(key);
    Scalar scalar = node == null
        ? null
        : values.scalar(node, entries.what(key), "a quantity", entries.example(key));
    return scalar == null ? null : operands.operand(scalar, wanted);
  }

  private @Nullable OverTime byLevel(Entries entries, Set<Kind> wanted) {
    FieldValues.Name subject = name(entries, "depends_on");
    ByLevel.Form form = null;
    String key = "";
    for (ByLevel.Form each : ByLevel.Form.values()) {
      String other = switch (each) {
        case TIERS -> "tiers";
        case LINE -> "line";
        case BANDS -> "bands";
      };
      if (entries.has(other) && form != null) {
        findings.add(
            Code.CONFLICTING_KEYS,
            entries.keyPlace(other),
            Shapes.capital(entries.where()) + " has both `" + key + "` and `" + other + "`.",
            "Keep the one that the agreement says.");
        return null;
      }
      if (entries.has(other)) {
        form = each;
        key = other;
      }
    }
    Node node = entries.node(key);
    if (form == null || node == null) {
      if (entries.isClean()) {
        findings.add(
            Code.MISSING_KEY,
            entries.keyPlace("depends_on"),
            Shapes.capital(entries.where()) + " does not say how it depends on that.",
            "Add `tiers` (steps), `line` (straight lines) or `bands` (shares of the parts), such as"
                + " `tiers: { above 5200 USD/t: 100 % }`.");
      }
      return null;
    }
    Set<Kind> kinds = form == ByLevel.Form.BANDS ? SHARES : wanted;
    List<ByLevel.Step> steps = steps(node, entries, key, form, kinds);
    return subject == null || steps == null ? null : new ByLevel(subject, form, steps);
  }

  private @Nullable List<ByLevel.Step> steps(
      Node node, Entries entries, String key, ByLevel.Form form, Set<Kind> wanted) {
    if (!(node instanceof Mapping mapping) || mapping.entries().isEmpty()) {
      values
          .shapes()
          .wrong(node, entries.what(key), "levels with their values", entries.example(key));
      return null;
    }
    int before = findings.errors();
    List<ByLevel.Step> steps = new ArrayList<>();
    Set<Kind> levels = Set.of();
    String first = null;
    Set<Kind> kinds = wanted;
    for (Mapping.Entry entry : mapping.entries()) {
      Level level = level(entry.key(), form, levels);
      Scalar scalar = values.scalar(
          entry.value(),
          "the value for " + Ink.shortened(entry.key().text()),
          "a quantity",
          entries.example(key));
      Operand value = scalar == null ? null : operands.operand(scalar, kinds);
      if (level != null) {
        levels = operands.alike(level.at(), levels);
        String counted = operands.denomination(level.at());
        if (first != null && counted != null && !counted.equals(first)) {
          findings.add(
              Code.WRONG_KIND,
              level.at().place(),
              "This level is in " + counted + ", and the one before it in " + first + ".",
              "Write all levels in " + first + ".");
        }
        first = first == null ? counted : first;
      }
      if (value != null) {
        kinds = operands.alike(value, kinds);
      }
      if (level != null && value != null) {
        steps.add(new ByLevel.Step(level.at(), level.above(), value, entry.key().place()));
      }
    }
    return findings.errors() > before ? null : steps;
  }

  private record Level(Operand at, boolean above) {}

  private @Nullable Level level(Scalar key, ByLevel.Form form, Set<Kind> wanted) {
    String text = key.text();
    String word = ConditionReader.ABOVE + " ";
    boolean above = text.startsWith(word);
    if (above && form != ByLevel.Form.TIERS) {
      findings.add(
          Code.WRONG_SHAPE,
          key.within(0, ConditionReader.ABOVE.length()),
          "Only in `tiers` a level may be `above` another; here values run on from level to level.",
          "Write the level alone: `"
              + Ink.shortened(text.substring(word.length()).strip()) + "`.");
      return null;
    }
    Operand at = operands.level(key, above ? word.length() : 0, wanted);
    return at == null ? null : new Level(at, above);
  }
}

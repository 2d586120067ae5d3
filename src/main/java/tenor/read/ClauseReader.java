package tenor.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.clause.ByDate;
import tenor.clause.Clause;
import tenor.clause.ClauseKind;
import tenor.clause.Field;
import tenor.clause.FieldType;
import tenor.clause.FieldValues;
import tenor.clause.OverTime;
import tenor.model.Operand;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.quantity.Kind;

/**
 * Reads clauses by the declared fields of their kinds, and knows no kind in particular.
 *
 * <p>A clause with a mistake is made all the same, from the fields that could be read, so that its name is known to
 * those that refer to it.
 */
final class ClauseReader {
  private static final List<Key> BY_DATE = List.of(
      Key.optional(
          "steps",
          KeyType.Leaf.SETTINGS,
          "By date, each value holds until the next.",
          "{ 2025: 30 %, 2030: 10 % }"),
      Key.optional(
          "path",
          KeyType.Leaf.SETTINGS,
          "Straight lines from date to date.",
          "{ 2035: 50 %, 2050: 100 % }"));

  private final Values values;
  private final Findings findings;
  private final Operands operands;

  ClauseReader(Values values, Operands operands) {
    this.values = values;
    this.findings = values.findings();
    this.operands = operands;
  }

  /**
   * Reads one clause.
   *
   * @param where what it is called in messages
   * @param place its key, or its first line in a list
   */
  Clause read(ClauseKind kind, String name, Node node, String where, Place place) {
    int before = findings.errors();
    FieldValues fields = fields(kind.fields(), node, where, place);
    List<Problem> conflicts = new ArrayList<>();
    Clause clause = kind.maker().make(name, fields, conflicts);
    if (findings.errors() == before) {
      findings.addAll(conflicts);
    }
    return clause;
  }

  private FieldValues fields(List<Field> fields, Node node, String where, Place place) {
    Map<String, Object> given = new LinkedHashMap<>();
    Entries entries = Entries.read(node, where, place, Key.of(fields), Map.of(), findings);
    if (entries != null) {
      for (Field field : fields) {
        Node value = entries.node(field.name());
        Object read = value == null ? null : value(field, value, entries);
        if (read != null) {
          given.put(field.name(), read);
        }
      }
    }
    return new FieldValues(place, given);
  }

  private @Nullable Object value(Field field, Node node, Entries entries) {
    FieldType type = field.type();
    String key = field.name();
    if (type instanceof FieldType.Amount amount) {
      return operand(entries, key, amount.kinds());
    }
    if (type instanceof FieldType.AmountOrWord amount) {
      boolean word = node instanceof Scalar scalar && scalar.text().equals(amount.word());
      return word
          ? new FieldValues.Name(amount.word(), node.place())
          : operand(entries, key, amount.kinds());
    }
    if (type instanceof FieldType.AmountOverTime amount) {
      return overTime(entries, key, node, amount.kinds());
    }
    if (type instanceof FieldType.AmountsByDate amounts) {
      return operands.byDate(node, entries.what(key), entries.example(key), amounts.kinds());
    }
    if (type instanceof FieldType.Word word) {
      return values.word(entries, key, word.words());
    }
    if (type instanceof FieldType.NameOf) {
      Scalar scalar = values.scalar(entries, key);
      return scalar == null ? null : new FieldValues.Name(scalar.text(), scalar.place());
    }
    FieldType.Group group = (FieldType.Group) type;
    return fields(group.fields(), node, entries.what(key), entries.keyPlace(key));
  }

  /** The operand behind a key; null where it is absent or refused. */
  @Nullable Operand operand(Entries entries, String key, Set<Kind> wanted) {
    Scalar scalar = values.scalar(entries, key);
    return scalar == null ? null : operands.operand(scalar, wanted);
  }

  private @Nullable OverTime overTime(Entries entries, String key, Node node, Set<Kind> wanted) {
    if (!(node instanceof Mapping)) {
      Operand fixed = operand(entries, key, wanted);
      return fixed == null ? null : new OverTime.Fixed(fixed);
    }
    Entries dated =
        Entries.read(node, entries.what(key), node.place(), BY_DATE, Map.of(), findings);
    if (dated == null) {
      return null;
    }
    if (dated.has("steps") == dated.has("path")) {
      oneOfTwo(dated, entries.what(key));
      return null;
    }
    String form = dated.has("steps") ? "steps" : "path";
    Node dates = dated.node(form);
    ByDate amounts = dates == null
        ? null
        : operands.byDate(dates, dated.what(form), dated.example(form), wanted);
    if (amounts == null) {
      return null;
    }
    return form.equals("steps") ? new OverTime.Steps(amounts) : new OverTime.Path(amounts);
  }

  private void oneOfTwo(Entries dated, String what) {
    if (dated.has("steps")) {
      findings.add(
          Code.CONFLICTING_KEYS,
          dated.keyPlace("path"),
          Shapes.capital(what) + " has both `steps` and `path`.",
          "Keep the one that the agreement says.");
    } else if (dated.isClean()) {
      findings.add(
          Code.WRONG_SHAPE,
          dated.place(),
          Shapes.capital(what) + " says nothing.",
          "Write a quantity, or `{ steps: { 2025: …, 2030: … } }` for one that changes by date.");
    }
  }
}

package tenor.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import tenor.quantity.CalendarDate;
import tenor.quantity.Kind;

/**
 * Reads clauses by the declared fields of their kinds, and knows no kind in particular.
 *
 * <p>A clause with a mistake is made all the same, from the fields that could be read, so that its name is known to
 * those that refer to it.
 */
final class ClauseReader {
  private final Values values;
  private final Findings findings;
  private final Operands operands;
  private final OverTimeReader overTime;
  private final SeriesReader series;
  private final ConditionReader conditions;

  ClauseReader(Values values, Operands operands, SeriesFiles files) {
    this.values = values;
    this.findings = values.findings();
    this.operands = operands;
    this.series = new SeriesReader(values, files);
    this.overTime = new OverTimeReader(values, operands, series);
    this.conditions = new ConditionReader(findings, operands);
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
    if (type instanceof FieldType.AmountOrIndex amount) {
      return amountOrIndex(entries, key, node, amount.kinds());
    }
    if (type instanceof FieldType.AmountsByDate amounts) {
      return operands.byDate(node, entries.what(key), entries.example(key), amounts.kinds());
    }
    if (type instanceof FieldType.Word word) {
      return values.word(entries, key, word.words());
    }
    if (type instanceof FieldType.NamesOf && node instanceof Listing listing) {
      return names(listing, entries, key);
    }
    if (type instanceof FieldType.NameOf || type instanceof FieldType.NamesOf) {
      return name(values.scalar(entries, key));
    }
    if (type instanceof FieldType.Dates dates) {
      Node one = dates.several() ? node : values.scalar(entries, key);
      return one == null ? null : dates(one, entries, key);
    }
    if (type instanceof FieldType.Group group) {
      return fields(group.fields(), node, entries.what(key), entries.keyPlace(key));
    }
    Scalar scalar = values.scalar(entries, key);
    if (scalar == null) {
      return null;
    }
    return type instanceof FieldType.Column column
        ? series.read(scalar, entries.what(key), column.kinds())
        : conditions.read(scalar);
  }

  private static FieldValues.@Nullable Name name(@Nullable Scalar scalar) {
    return scalar == null ? null : new FieldValues.Name(scalar.text(), scalar.place());
  }

  /** The operand behind a key; null where it is absent or refused. */
  @Nullable Operand operand(Entries entries, String key, Set<Kind> wanted) {
    Scalar scalar = values.scalar(entries, key);
    return scalar == null ? null : operands.operand(scalar, wanted);
  }

  private @Nullable OverTime overTime(Entries entries, String key, Node node, Set<Kind> wanted) {
    if (node instanceof Mapping mapping) {
      return overTime.read(mapping, entries.what(key), wanted);
    }
    Operand fixed = operand(entries, key, wanted);
    return fixed == null ? null : new OverTime.Fixed(fixed);
  }

  /** A value over time, or a name that is not that of a term or assumption and so must be that of an index. */
  private @Nullable Object amountOrIndex(Entries entries, String key, Node node, Set<Kind> wanted) {
    boolean index = node instanceof Scalar scalar
        && Names.isName(scalar.text())
        && !Names.isReserved(scalar.text())
        && !operands.isParameter(scalar.text());
    return index ? name(values.scalar(entries, key)) : overTime(entries, key, node, wanted);
  }

  private FieldValues.@Nullable Names names(Listing listing, Entries entries, String key) {
    int before = findings.errors();
    List<FieldValues.Name> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Node item : items(listing, entries, key)) {
      FieldValues.Name name =
          name(values.scalar(item, entries.what(key), "names", entries.example(key)));
      if (name != null && !seen.add(name.text())) {
        findings.add(
            Code.DUPLICATE_KEY,
            name.place(),
            "`" + Ink.shortened(name.text()) + "` stands twice in " + entries.what(key) + ".",
            "Keep one of them.");
      } else if (name != null) {
        names.add(name);
      }
    }
    return findings.errors() > before ? null : new FieldValues.Names(names);
  }

  /** The items of a list that must not be empty. */
  private List<Node> items(Listing listing, Entries entries, String key) {
    if (listing.items().isEmpty()) {
      findings.add(
          Code.WRONG_SHAPE,
          listing.place(),
          Shapes.capital(entries.what(key)) + " is an empty list.",
          entries.example(key));
    }
    return listing.items();
  }

  private FieldValues.@Nullable Dates dates(Node node, Entries entries, String key) {
    int before = findings.errors();
    List<FieldValues.Dated> dates = new ArrayList<>();
    List<Node> items =
        node instanceof Listing listing ? items(listing, entries, key) : List.of(node);
    CalendarDate last = null;
    for (Node item : items) {
      Scalar scalar =
          values.scalar(item, entries.what(key), entries.wanted(key), entries.example(key));
      Operand day = scalar == null ? null : operands.operand(scalar, Set.of(Kind.DATE));
      if (scalar == null || day == null) {
        continue;
      }
      if (day instanceof Operand.Given given) {
        if (last != null) {
          operands.rises(scalar, last, given.quantity().date());
        }
        last = given.quantity().date();
      }
      dates.add(new FieldValues.Dated(day));
    }
    return findings.errors() > before ? null : new FieldValues.Dates(dates);
  }
}

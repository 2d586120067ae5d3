package tenor.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tenor.clause.ClauseKind;
import tenor.clause.Clauses;
import tenor.clause.FieldType;
import tenor.metric.Metric;
import tenor.metric.Metrics;
import tenor.problem.Code;
import tenor.quantity.Kind;

/** The tables of the format reference, made from the same declarations that the reader follows. */
public final class FormatReference {
  private FormatReference() {}

  /**
   * Markdown tables by name: one for each block ({@code scenario}, {@code source}, {@code term} …), one for each kind of
   * clause by its block ({@code revenues} …) with the groups in it ({@code obligations.grows_by}) and those in them, and the lists {@code
   * kinds}, {@code metrics} and {@code codes}.
   */
  public static Map<String, String> tables() {
    Map<String, String> tables = new LinkedHashMap<>();
    for (Block block : Blocks.ALL) {
      tables.put(block.name(), keys(block.summary(), block.keys()));
    }
    for (ClauseKind kind : Clauses.ALL) {
      List<Key> keys = Key.of(kind.fields());
      tables.put(kind.block(), keys(kind.summary(), keys));
      groups(kind.block(), keys, tables);
    }
    tables.put("kinds", kinds());
    tables.put("metrics", metrics());
    tables.put("codes", codes());
    return tables;
  }

  /** The tables of the groups in some keys, and of the groups in those. */
  private static void groups(String name, List<Key> keys, Map<String, String> tables) {
    for (Key key : keys) {
      if (key.type() instanceof KeyType.OfField field
          && field.type() instanceof FieldType.Group group) {
        String inner = name + "." + key.name();
        List<Key> fields = Key.of(group.fields());
        tables.put(inner, keys(key.summary(), fields));
        groups(inner, fields, tables);
      }
    }
  }

  private static String keys(String summary, List<Key> keys) {
    List<List<String>> rows = new ArrayList<>();
    for (Key key : keys) {
      rows.add(List.of(
          "`" + key.name() + "`",
          takes(key.type()),
          key.required() ? "yes" : "",
          key.summary(),
          "`" + key.example() + "`"));
    }
    return summary
        + "\n\n"
        + table(List.of("key", "takes", "needed", "what it says", "example"), rows);
  }

  /** What a key takes, in words. */
  private static String takes(KeyType type) {
    if (type instanceof KeyType.Word word) {
      return Names.list(word.words());
    }
    if (type instanceof KeyType.One one) {
      return one.block().label();
    }
    if (type instanceof KeyType.ByName named) {
      return "by name, each " + named.block().label();
    }
    if (type instanceof KeyType.InOrder list) {
      return "a list, each " + list.block().label();
    }
    if (type instanceof KeyType.Clauses clauses) {
      return switch (clauses.kind().naming()) {
        case NAME -> "clauses by name";
        case PAIR -> "clauses by pair of currencies";
        case ORDER -> "a list of clauses";
      };
    }
    return type instanceof KeyType.OfField field ? takes(field.type()) : type.label();
  }

  private static String takes(FieldType type) {
    if (type instanceof FieldType.Amount amount) {
      return kinds(amount.kinds());
    }
    if (type instanceof FieldType.AmountOrWord amount) {
      return kinds(amount.kinds()) + ", or `" + amount.word() + "`";
    }
    if (type instanceof FieldType.AmountOverTime amount) {
      return kinds(amount.kinds()) + ", [over time](#over-time)";
    }
    if (type instanceof FieldType.AmountOrIndex amount) {
      return kinds(amount.kinds()) + ", [over time](#over-time), or the name of an index";
    }
    if (type instanceof FieldType.AmountsByDate amounts) {
      return "by date, each " + kinds(amounts.kinds());
    }
    if (type instanceof FieldType.Word word) {
      return Names.list(word.words());
    }
    if (type instanceof FieldType.NameOf of) {
      return "the name of " + of.target().label();
    }
    if (type instanceof FieldType.Column column) {
      return "[a column](#series) of " + kinds(SeriesReader.ofColumn(column.kinds()));
    }
    if (type instanceof FieldType.ConditionText) {
      return "[a condition](#conditions)";
    }
    return type instanceof FieldType.Group
        ? "a block with keys of its own"
        : new KeyType.OfField(type).label();
  }

  /** Some kinds in words: "money or a share". */
  static String kinds(Set<Kind> kinds) {
    List<String> labels = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (kinds.contains(kind)) {
        labels.add(kind.label());
      }
    }
    return String.join(" or ", labels);
  }

  private static String kinds() {
    List<List<String>> rows = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      rows.add(List.of(kind.label(), "`" + kind.example() + "`"));
    }
    return table(List.of("kind", "canonical spelling"), rows);
  }

  private static String metrics() {
    List<List<String>> rows = new ArrayList<>();
    for (Metric metric : Metrics.ALL) {
      Metric.Argument argument = metric.argument();
      String written = argument == Metric.Argument.NONE
          ? metric.name()
          : metric.name() + " " + argument.word() + " " + argument.example();
      rows.add(List.of(
          "`." + written + "`",
          metric.result().label(),
          metric.summary(),
          metric.formula(),
          metric.sums() ? "yes" : ""));
    }
    return table(List.of("metric", "figure", "what it says", "formula", "`total.`"), rows);
  }

  private static String codes() {
    List<List<String>> rows = new ArrayList<>();
    for (Code code : Code.values()) {
      rows.add(List.of("`" + code.id() + "`", code.severity().word(), code.title()));
    }
    return table(List.of("code", "", "what is reported"), rows);
  }

  private static String table(List<String> heads, List<List<String>> rows) {
    StringBuilder out = new StringBuilder();
    row(out, heads);
    out.append("| --- ".repeat(heads.size())).append("|\n");
    rows.forEach(row -> row(out, row));
    return out.toString();
  }

  private static void row(StringBuilder out, List<String> cells) {
    for (String cell : cells) {
      out.append("| ").append(cell.replace("|", "\\|")).append(cell.isEmpty() ? "" : " ");
    }
    out.append("|\n");
  }
}

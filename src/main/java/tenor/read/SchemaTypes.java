package tenor.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tenor.clause.FieldType;
import tenor.metric.Metric;
import tenor.metric.Metrics;
import tenor.quantity.Kind;

/** The JSON Schema of single values: texts, names, quantities, words. */
final class SchemaTypes {
  private static final String NAME = "^[a-z][a-z0-9_]*$";
  private static final String PAIR = "^[A-Z]{3}/[A-Z]{3}$";

  private SchemaTypes() {}

  /** What several keys share. */
  static Map<String, Object> definitions() {
    Map<String, Object> definitions = new LinkedHashMap<>();
    definitions.put("name", pattern(NAME));
    definitions.put(
        "text",
        object(
            "description",
            "A text; YAML takes one that looks like a number for a number.",
            "type",
            List.of("string", "number"),
            "pattern",
            "\\S"));
    definitions.put(
        "quantity",
        object(
            "description",
            "A number with its unit, or the name of a term or assumption.",
            "type",
            "string",
            "pattern",
            "\\S"));
    definitions.put(
        "dated",
        object(
            "description",
            "A quantity or a date; a year alone may stand without quotes.",
            "type",
            List.of("string", "integer"),
            "pattern",
            "\\S",
            "minimum",
            1000,
            "maximum",
            9999));
    definitions.put(
        "column",
        object(
            "description",
            "A file of figures in the folder of this one, and the name of its column.",
            "type",
            "string",
            "pattern",
            "^[^/~\\\\:#][^\\\\:#]*#.*\\S"));
    definitions.put(
        "condition",
        object(
            "description",
            "A name, `below` or `above`, and a quantity.",
            "type",
            "string",
            "pattern",
            "^ *[a-z][a-z0-9_]* +(below|above) +\\S"));
    definitions.put("by_date", byDate());
    definitions.put("by_level", byLevel());
    definitions.put("over_time", overTime());
    definitions.put("uncertainty", uncertainty(List.of()));
    definitions.put("part", uncertainty(List.of("chance")));
    return definitions;
  }

  /** One of the shapes, chosen by its word. */
  private static Map<String, Object> uncertainty(List<String> more) {
    List<String> required = new ArrayList<>(more);
    required.add("shape");
    Map<String, Object> shape = words(ShapeBlocks.words());
    List<Object> choices = new ArrayList<>();
    for (String word : ShapeBlocks.words()) {
      Map<String, Object> is = object("shape", object("const", word));
      choices.add(object(
          "if", object("properties", is, "required", List.of("shape")), "then", reference(word)));
    }
    return object(
        "description",
        "How likely its values are: a shape with its figures.",
        "type",
        "object",
        "properties",
        object("shape", shape),
        "required",
        required,
        "allOf",
        choices);
  }

  private static Map<String, Object> byDate() {
    return object(
        "description",
        "Quantities by date, the earliest first.",
        "type",
        "object",
        "minProperties",
        1,
        "additionalProperties",
        reference("quantity"));
  }

  private static Map<String, Object> byLevel() {
    return object(
        "description",
        "Values by level, the lowest first.",
        "type",
        "object",
        "minProperties",
        1,
        "additionalProperties",
        reference("quantity"));
  }

  private static Map<String, Object> overTime() {
    Map<String, Object> quantity = reference("quantity");
    Map<String, Object> follows = new LinkedHashMap<>();
    follows.put("follows", reference("name"));
    follows.put("plus", quantity);
    follows.put("at_least", quantity);
    follows.put("at_most", quantity);
    List<Object> forms = new ArrayList<>();
    forms.add(quantity);
    forms.add(form(Map.of("steps", reference("by_date")), "steps"));
    forms.add(form(Map.of("path", reference("by_date")), "path"));
    forms.add(form(Map.of("series", reference("column")), "series"));
    forms.add(form(follows, "follows"));
    for (String form : List.of("tiers", "line", "bands")) {
      Map<String, Object> properties = new LinkedHashMap<>();
      properties.put("depends_on", reference("name"));
      properties.put(form, reference("by_level"));
      forms.add(form(properties, "depends_on", form));
    }
    return object(
        "description",
        "A quantity, or a block that gives it by date, by an index or by the level of something else.",
        "anyOf",
        forms);
  }

  private static Map<String, Object> form(Map<String, Object> properties, String... required) {
    return object(
        "type",
        "object",
        "properties",
        properties,
        "required",
        List.of(required),
        "additionalProperties",
        false);
  }

  private static Map<String, Object> oneOrMore(Map<String, Object> item) {
    Map<String, Object> list = list(item);
    list.put("minItems", 1);
    return object("anyOf", List.of(item, list));
  }

  static Map<String, Object> of(KeyType.Leaf leaf) {
    return switch (leaf) {
      case FORMAT -> object("enum", List.of(1, "1"));
      case TEXT, UNIT -> reference("text");
      case URL -> pattern("^https?://\\S+$");
      case SHA256 -> pattern("^[0-9a-f]{64}$");
      case PATH -> pattern("^[^/~\\\\:][^\\\\:]*$");
      case SOURCE, PARAMETER -> reference("name");
      case CLAIM_ID ->
        object("type", List.of("string", "integer"), "pattern", "^[a-z0-9][a-z0-9-]*$");
      case QUANTITY, STATED, DATE, EXPECTATION -> reference("dated");
      case DURATION, RANGE -> reference("quantity");
      case METRIC -> pattern(metrics());
      case STATISTIC -> pattern("^(median|mean|deviation|p[0-9]{1,2}(\\.[0-9]+)?)$");
      case VARIANTS -> object("anyOf", List.of(reference("name"), list(reference("name"))));
      case SETTINGS -> byName(reference("dated"));
      case SHARE, SPREAD -> reference("quantity");
      case NUMBER ->
        object("type", List.of("number", "string"), "pattern", "^ *[-+\u2212]?[0-9.]+ *$");
      case WHOLE ->
        object("type", List.of("integer", "string"), "pattern", "^ *[-+\u2212]?[0-9.]+ *$");
      case QUANTITIES -> list(reference("quantity"));
      case COLUMN -> reference("column");
      case UNCERTAINTY -> reference("uncertainty");
      case PAIR ->
        object("type", "array", "items", reference("name"), "minItems", 2, "maxItems", 2);
    };
  }

  static Map<String, Object> of(FieldType type) {
    if (type instanceof FieldType.Amount amount) {
      return reference(amount.kinds().contains(Kind.DATE) ? "dated" : "quantity");
    }
    if (type instanceof FieldType.AmountOverTime || type instanceof FieldType.AmountOrIndex) {
      return reference("over_time");
    }
    if (type instanceof FieldType.AmountsByDate) {
      return reference("by_date");
    }
    if (type instanceof FieldType.Word word) {
      return words(word.words());
    }
    if (type instanceof FieldType.NameOf) {
      return reference("name");
    }
    if (type instanceof FieldType.NamesOf) {
      return oneOrMore(reference("name"));
    }
    if (type instanceof FieldType.Dates dates) {
      return dates.several() ? oneOrMore(reference("dated")) : reference("dated");
    }
    if (type instanceof FieldType.Column) {
      return reference("column");
    }
    return reference(type instanceof FieldType.ConditionText ? "condition" : "quantity");
  }

  static Map<String, Object> words(List<String> words) {
    return object("enum", words);
  }

  static Map<String, Object> reference(String definition) {
    return object("$ref", "#/$defs/" + definition);
  }

  static Map<String, Object> byName(Map<String, Object> value) {
    return by(NAME, value);
  }

  /** Blocks by pair of currencies. */
  static Map<String, Object> byPair(Map<String, Object> value) {
    return by(PAIR, value);
  }

  private static Map<String, Object> by(String pattern, Map<String, Object> value) {
    return object(
        "type",
        "object",
        "propertyNames",
        object("pattern", pattern),
        "additionalProperties",
        value);
  }

  static Map<String, Object> list(Map<String, Object> item) {
    return object("type", "array", "items", item);
  }

  private static Map<String, Object> pattern(String pattern) {
    return object("type", "string", "pattern", pattern);
  }

  private static String metrics() {
    Set<String> forms = new LinkedHashSet<>();
    for (Metric metric : Metrics.ALL) {
      String word = metric.argument().word();
      forms.add(metric.name() + (word.isEmpty() ? "" : " +" + word + " .+"));
    }
    return "^[a-z][a-z0-9_]*\\. *(" + String.join("|", forms) + ")( +in +.+)?\\s*$";
  }

  /** An object of keys and values in turn, in that order. */
  private static Map<String, Object> object(Object... keysAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      object.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return object;
  }
}

package tenor.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tenor.clause.ClauseKind;
import tenor.clause.Clauses;
import tenor.clause.Field;
import tenor.clause.FieldType;

/**
 * Writes the JSON Schema of scenario files (draft 2020-12) from the declared keys, so that editors complete keys, show
 * what they mean and underline slips.
 *
 * <p>A schema sees keys and shapes. What is inside a text, such as whether {@code 500 bilion USD} is a quantity or whether
 * a name leads anywhere, only {@link ScenarioReader} knows; so whatever it accepts the schema accepts too, and not the
 * other way round.
 */
public final class SchemaWriter {
  private SchemaWriter() {}

  /** The schema as JSON, the same bytes each time. */
  public static String text() {
    return JsonText.of(schema());
  }

  private static Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:tenor:scenario:1");
    schema.put("title", "Tenor scenario, format 1");
    schema.putAll(object(Blocks.FILE));
    schema.put("if", Map.of("not", Map.of("required", List.of("extends"))));
    Map<String, Object> alone = new LinkedHashMap<>();
    alone.put("required", List.of("agreement"));
    alone.put("properties", Map.of("agreement", Map.of("required", List.of("start"))));
    schema.put("then", alone);
    schema.put("$defs", definitions());
    return schema;
  }

  private static Map<String, Object> definitions() {
    Map<String, Object> definitions = SchemaTypes.definitions();
    for (Block block : Blocks.ALL) {
      if (!block.equals(Blocks.FILE) && !block.equals(ShapeBlocks.PART)) {
        definitions.put(block.name(), titled(block.name(), object(block)));
      }
    }
    for (ClauseKind kind : Clauses.ALL) {
      Map<String, Object> clause = described(kind.summary());
      clause.putAll(fields(kind.fields()));
      definitions.put(kind.block(), titled("clause of " + kind.block(), clause));
    }
    return definitions;
  }

  private static Map<String, Object> titled(String title, Map<String, Object> definition) {
    Map<String, Object> titled = new LinkedHashMap<>();
    titled.put("title", title);
    titled.putAll(definition);
    return titled;
  }

  private static Map<String, Object> object(Block block) {
    Map<String, Object> object = described(block.summary());
    object.putAll(keys(ShapeBlocks.isShape(block) ? asPart(block.keys()) : block.keys()));
    List<Object> origins = new ArrayList<>();
    for (List<String> origin : block.origins()) {
      origins.add(Map.of("required", origin));
    }
    if (!origins.isEmpty()) {
      object.put("anyOf", origins);
    }
    return object;
  }

  /** The keys of a shape, which as a part of a mixture has a chance too. */
  private static List<Key> asPart(List<Key> keys) {
    List<Key> more = new ArrayList<>(keys);
    Key chance = ShapeBlocks.CHANCE;
    more.add(Key.optional(chance.name(), chance.type(), chance.summary(), chance.example()));
    return more;
  }

  private static Map<String, Object> fields(List<Field> fields) {
    return keys(Key.of(fields));
  }

  private static Map<String, Object> keys(List<Key> keys) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Key key : keys) {
      Map<String, Object> property = described(key.summary());
      property.putAll(type(key.type()));
      if (isSingle(key.type()) && !"{[".contains(key.example().substring(0, 1))) {
        property.put("examples", List.of(key.name().equals("format") ? 1 : key.example()));
      }
      if (key.name().equals(ShapeBlocks.QUANTILE)) {
        object.put("patternProperties", Map.of("^p[0-9]+(\\.[0-9]+)?$", property));
        continue;
      }
      properties.put(key.name(), property);
      if (key.required()) {
        required.add(key.name());
      }
    }
    object.put("properties", properties);
    if (!required.isEmpty()) {
      object.put("required", required);
    }
    object.put("additionalProperties", false);
    return object;
  }

  /** Whether an example is a single text, which editors can offer; blocks are shown by the reference. */
  private static boolean isSingle(KeyType type) {
    if (type instanceof KeyType.OfField field) {
      return !(field.type() instanceof FieldType.AmountsByDate)
          && !(field.type() instanceof FieldType.Group);
    }
    return type instanceof KeyType.Word
        || (type instanceof KeyType.Leaf leaf && leaf != KeyType.Leaf.SETTINGS);
  }

  private static Map<String, Object> type(KeyType type) {
    if (type instanceof KeyType.Leaf leaf) {
      return SchemaTypes.of(leaf);
    }
    if (type instanceof KeyType.Word word) {
      return SchemaTypes.words(word.words());
    }
    if (type instanceof KeyType.One one) {
      return SchemaTypes.reference(one.block().name());
    }
    if (type instanceof KeyType.ByName named) {
      return SchemaTypes.byName(SchemaTypes.reference(named.block().name()));
    }
    if (type instanceof KeyType.InOrder list) {
      return SchemaTypes.list(SchemaTypes.reference(list.block().name()));
    }
    if (type instanceof KeyType.Clauses clauses) {
      return clauses(clauses.kind());
    }
    FieldType field = ((KeyType.OfField) type).type();
    return field instanceof FieldType.Group group ? fields(group.fields()) : SchemaTypes.of(field);
  }

  private static Map<String, Object> clauses(ClauseKind kind) {
    Map<String, Object> clause = SchemaTypes.reference(kind.block());
    if (!kind.named()) {
      return SchemaTypes.list(clause);
    }
    Map<String, Object> none = new LinkedHashMap<>();
    none.put("const", "none");
    none.put("description", "In a variant: removes the block of this name.");
    Map<String, Object> either = Map.of("anyOf", List.of(clause, none));
    return kind.naming() == ClauseKind.Naming.PAIR
        ? SchemaTypes.byPair(either)
        : SchemaTypes.byName(either);
  }

  private static Map<String, Object> described(String summary) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("description", summary);
    return described;
  }
}

package tenor.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tenor.clause.ClauseKind;
import tenor.clause.Clauses;
import tenor.clause.Field;
import tenor.clause.FieldType;
import tenor.read.Listing;
import tenor.read.Mapping;
import tenor.read.Node;
import tenor.read.Scalar;
import tenor.read.Trees;

/**
 * A scenario file of the project: which keys it uses, and which figures from outside it reproduces.
 *
 * <p>A use is written as {@code payments.share} for a key, {@code payments.share/steps} for one of its
 * forms over time, {@code payments.base=net} for a word, {@code payments.to/list} for a list.
 *
 * @param path from the root of the project
 * @param uses of the agreement and of the variants, with those of a file that it extends
 * @param figures claims that have a source and hold, by their id
 */
record UsedTerms(String path, Set<String> uses, Map<String, Figure> figures) {

  /**
   * A figure that somebody outside of this project gave, and that the file reproduces.
   *
   * @param source the title of the source
   */
  record Figure(String quote, String source, String metric, String expect) {}

  /** All scenario files: those about real agreements first, then the examples. */
  static List<UsedTerms> all() {
    List<UsedTerms> files = new ArrayList<>();
    for (String folder : List.of("scenarios", "docs/examples")) {
      try (Stream<Path> paths = Files.walk(Page.ROOT.resolve(folder))) {
        paths
            .filter(p -> p.toString().contains(".scenario."))
            .sorted()
            .forEach(p -> files.add(of(p)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  private static UsedTerms of(Path file) {
    String path = Page.ROOT.relativize(file).toString().replace('\\', '/');
    Mapping root =
        Trees.read(path, Texts.of(file).getBytes(StandardCharsets.UTF_8)).root();
    if (root == null) {
      throw new AssertionError(path + " is not a scenario");
    }
    Set<String> uses = new LinkedHashSet<>();
    String base = text(root.get("extends"));
    if (!base.isEmpty()) {
      uses.addAll(of(file.resolveSibling(base)).uses());
    }
    agreement(root, uses);
    entries(root.get("variants")).forEach(v -> agreement(v.value(), uses));
    return new UsedTerms(path, uses, figures(root));
  }

  private static void agreement(Node holder, Set<String> uses) {
    Node agreement = holder instanceof Mapping mapping ? mapping.get("agreement") : null;
    for (Mapping.Entry entry : entries(agreement)) {
      String block = entry.key().text();
      ClauseKind kind = Clauses.ofBlock(block).orElse(null);
      if (kind == null) {
        uses.add("agreement." + block);
        uses.add("agreement." + block + "=" + text(entry.value()));
      } else if (kind.named()) {
        entries(entry.value()).forEach(c -> fields(block, kind.fields(), c.value(), uses));
      } else {
        items(entry.value()).forEach(c -> fields(block, kind.fields(), c, uses));
      }
    }
  }

  private static void fields(String name, List<Field> fields, Node clause, Set<String> uses) {
    for (Mapping.Entry entry : entries(clause)) {
      for (Field field : fields) {
        if (field.name().equals(entry.key().text())) {
          value(name + "." + field.name(), field.type(), entry.value(), uses);
        }
      }
    }
  }

  private static void value(String name, FieldType type, Node value, Set<String> uses) {
    uses.add(name);
    if (type instanceof FieldType.Group group) {
      fields(name, group.fields(), value, uses);
    } else if (value instanceof Listing) {
      uses.add(name + "/list");
    } else if (type instanceof FieldType.Word
        || (type instanceof FieldType.AmountOrWord amount && amount.word().equals(text(value)))) {
      uses.add(name + "=" + text(value));
    } else if (type instanceof FieldType.AmountOverTime
        || type instanceof FieldType.AmountOrIndex) {
      entries(value).forEach(form -> uses.add(name + "/" + form.key().text()));
    }
  }

  private static Map<String, Figure> figures(Mapping root) {
    Map<String, String> titles = new LinkedHashMap<>();
    for (Mapping.Entry source : entries(root.get("sources"))) {
      titles.put(source.key().text(), text(get(source.value(), "title")));
    }
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (Node claim : items(root.get("claims"))) {
      String source = text(get(claim, "source"));
      if (!source.isEmpty() && text(get(claim, "verdict")).equals("holds")) {
        figures.put(
            text(get(claim, "id")),
            new Figure(
                text(get(claim, "quote")),
                titles.getOrDefault(source, source),
                text(get(claim, "metric")),
                text(get(claim, "expect"))));
      }
    }
    return figures;
  }

  /** The name without folder and ending. */
  String name() {
    String file = path.substring(path.lastIndexOf('/') + 1);
    return file.substring(0, file.indexOf(".scenario."));
  }

  private static List<Mapping.Entry> entries(@Nullable Node node) {
    return node instanceof Mapping mapping ? mapping.entries() : List.of();
  }

  private static List<Node> items(@Nullable Node node) {
    return node instanceof Listing listing ? listing.items() : List.of();
  }

  private static @Nullable Node get(Node node, String key) {
    return node instanceof Mapping mapping ? mapping.get(key) : null;
  }

  private static String text(@Nullable Node node) {
    return node instanceof Scalar scalar ? scalar.text() : "";
  }
}

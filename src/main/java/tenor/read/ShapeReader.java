package tenor.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;
import tenor.uncertainty.Distribution;
import tenor.uncertainty.Distributions;
import tenor.uncertainty.Shape;

/** Reads a shape with its figures, all of one kind and currency. */
final class ShapeReader {
  /** The words that statisticians and other programs have for our keys. */
  private static final Map<String, List<String>> OTHER_WORDS = Map.of(
      "low", List.of("min", "minimum", "from", "a"),
      "high", List.of("max", "maximum", "to", "b"),
      "mode", List.of("likely", "likeliest", "most_likely", "c"),
      "mean", List.of("average", "mu", "expected"),
      "deviation", List.of("sd", "std", "stdev", "standard_deviation", "sigma"),
      "weight", List.of("lambda", "gamma"),
      "chance", List.of("probability", "weight", "p"),
      "shape", List.of("distribution", "type", "kind"));

  private final Values values;
  private final Findings findings;
  private final SeriesFiles files;
  private @Nullable Quantity like;

  /**
   * A reader for one term or assumption.
   *
   * @param like a quantity of its kind; null where the first figure of the shape is to say it
   */
  ShapeReader(Values values, SeriesFiles files, @Nullable Quantity like) {
    this.values = values;
    this.findings = values.findings();
    this.files = files;
    this.like = like;
  }

  /**
   * A distribution, and what it is in words.
   *
   * @param chance of a part of a mixture; else 1
   */
  record Shaped(Distribution distribution, String text, double chance) {}

  /** A quantity of the kind of its figures; null where none could be read. */
  @Nullable Quantity like() {
    return like;
  }

  /** The distribution that a block describes; null where it is refused, which is reported. */
  @Nullable Shaped read(Node node, String where, Place place) {
    return read(node, where, place, List.of());
  }

  /** The same for a part of a mixture, which has a chance too. */
  @Nullable Shaped part(Node node, String where) {
    return read(node, where, node.place(), List.of(ShapeBlocks.CHANCE));
  }

  Values values() {
    return values;
  }

  SeriesFiles files() {
    return files;
  }

  private @Nullable Shaped read(Node node, String where, Place place, List<Key> more) {
    int before = findings.errors();
    Node word = node instanceof Mapping mapping ? mapping.get(ShapeBlocks.SHAPE) : null;
    Shape known = word instanceof Scalar scalar ? shape(scalar.text().strip()) : null;
    List<Key> keys = keys(node, known, more);
    if (known == null && word != null) {
      wrongWord(word, where);
      return null;
    }
    Entries entries = Entries.read(node, where, place, keys, hints(keys), findings);
    if (entries == null) {
      return null;
    }
    if (known == null) {
      Scalar meant = values.scalar(entries, ShapeBlocks.SHAPE);
      known = meant == null ? null : shape(meant.text().strip());
      if (known == null) {
        return null;
      }
    }
    ShapeFigures figures = new ShapeFigures(this, entries, known);
    figures.read();
    return findings.errors() > before || !figures.says() ? null : figures.made();
  }

  private static @Nullable Shape shape(String word) {
    return Distributions.ofWord(word).orElse(null);
  }

  private void wrongWord(Node word, String where) {
    Scalar scalar = values.scalar(
        word, "`shape` of " + where, "one word", "Write it such as `shape: uniform`.");
    if (scalar != null) {
      findings.add(
          Code.UNKNOWN_WORD,
          scalar.place(),
          "There is no shape `" + Ink.shortened(scalar.text()) + "`.",
          Names.suggestion(scalar.text(), ShapeBlocks.words(), ""));
    }
  }

  /** What to say to those who use a word that others have for a key. */
  private static Map<String, String> hints(List<Key> keys) {
    Map<String, String> hints = new LinkedHashMap<>();
    for (Key key : keys) {
      OTHER_WORDS
          .getOrDefault(key.name(), List.of())
          .forEach(word -> hints.put(word, "Here it is called `" + key.name() + "`."));
    }
    return hints;
  }

  /** The keys of a shape, or of all where it is not known, with the quantiles that are written. */
  private static List<Key> keys(Node node, @Nullable Shape shape, List<Key> more) {
    Map<String, Key> keys = new LinkedHashMap<>();
    more.forEach(key -> keys.put(key.name(), key));
    for (Shape each : shape == null ? Distributions.ALL : List.of(shape)) {
      ShapeBlocks.of(each).keys().forEach(key -> keys.putIfAbsent(key.name(), key));
    }
    Key quantile = keys.get(ShapeBlocks.QUANTILE);
    if (quantile != null && node instanceof Mapping mapping) {
      for (Mapping.Entry entry : mapping.entries()) {
        String name = entry.key().text();
        if (Numbers.percentile(name) != null) {
          keys.put(
              name, Key.optional(name, quantile.type(), quantile.summary(), quantile.example()));
        }
      }
    }
    return List.copyOf(keys.values());
  }

  /** What its figures may be; empty for any. */
  Set<Kind> wanted() {
    return like == null ? Set.of() : Set.of(like.kind());
  }

  /** A figure of the kind and currency of the others; null where it is refused. */
  @Nullable Quantity figure(Scalar scalar, Set<Kind> wanted) {
    Quantity quantity = values.quantity(scalar, wanted);
    if (quantity == null) {
      return null;
    }
    Quantity other = like;
    if (other == null) {
      like = quantity;
    } else if (other.kind() == quantity.kind()
        && !Objects.equals(other.denomination(), quantity.denomination())) {
      findings.add(
          Code.CURRENCY_MISMATCH,
          scalar.place(),
          "This is in " + quantity.denomination() + ", and the value in " + other.denomination()
              + ".",
          "Give both in the same one.");
      return null;
    }
    return quantity;
  }
}

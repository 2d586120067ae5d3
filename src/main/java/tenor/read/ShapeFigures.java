package tenor.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;
import tenor.uncertainty.Distribution;
import tenor.uncertainty.Distributions;
import tenor.uncertainty.Figures;
import tenor.uncertainty.Made;
import tenor.uncertainty.Shape;

/** Reads the figures of one shape, sees that they say once what is meant, and makes the distribution. */
final class ShapeFigures {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final double LEAST_LEFT = 1e-6;

  private final ShapeReader reader;
  private final Values values;
  private final Findings findings;
  private final Entries entries;
  private final Shape shape;
  private final ShapeLists lists;
  private final Map<String, Figures.Figure> numbers = new HashMap<>();
  private final List<Figures.Quantile> quantiles = new ArrayList<>();

  /**
   * The figures of a shape.
   *
   * @param reader knows their kind, and reads the parts of a mixture
   */
  ShapeFigures(ShapeReader reader, Entries entries, Shape shape) {
    this.reader = reader;
    this.values = reader.values();
    this.findings = values.findings();
    this.entries = entries;
    this.shape = shape;
    this.lists = new ShapeLists(reader, entries);
  }

  /** Reads what stands behind its keys. */
  void read() {
    for (Shape.Key key : shape.keys()) {
      if (entries.has(key.name())) {
        read(key);
      }
    }
    if (shape.hasQuantiles()) {
      quantiles();
    }
    if (shape.cut()) {
      value(Shape.AT_LEAST);
      value(Shape.AT_MOST);
    }
  }

  private void read(Shape.Key key) {
    switch (key.takes()) {
      case VALUE -> value(key.name());
      case SPREAD -> spread(key.name());
      case NUMBER -> number(key.name());
      case CHOICES, PARTS, VALUES, COLUMN -> {
        int count = lists.read(key);
        if (count > 0) {
          put(key.name(), count, lists.text());
        }
      }
    }
  }

  private void value(String key) {
    Scalar scalar = values.scalar(entries, key);
    Quantity quantity = scalar == null ? null : reader.figure(scalar, reader.wanted());
    if (quantity != null) {
      put(key, quantity.value().doubleValue(), quantity.text());
    }
  }

  private void put(String key, double value, String text) {
    numbers.put(key, new Figures.Figure(value, text));
  }

  private void number(String key) {
    BigDecimal number = values.number(entries, key);
    if (number == null) {
      return;
    }
    put(key, number.doubleValue(), number.toPlainString());
    if (number.signum() <= 0 || number.compareTo(HUNDRED) > 0) {
      findings.add(
          Code.OUT_OF_BOUNDS,
          place(key),
          Shapes.capital(entries.what(key)) + " is above zero and at most 100; this is "
              + number.toPlainString() + ".",
          entries.example(key));
    }
  }

  private Place place(String key) {
    Node node = entries.node(key);
    return node == null ? entries.place() : node.place();
  }

  private void spread(String key) {
    Scalar scalar = values.scalar(entries, key);
    Quantity of = reader.like();
    if (scalar == null) {
      return;
    }
    boolean itself = of == null || of.kind() == Kind.SHARE || of.kind() == Kind.RATE;
    Set<Kind> wanted = of == null
        ? Set.of()
        : itself ? reader.wanted() : Set.of(of.kind(), Kind.SHARE, Kind.RATIO);
    Quantity quantity = reader.figure(scalar, wanted);
    if (quantity == null) {
      return;
    }
    double spread = quantity.value().doubleValue();
    Figures.Figure mean = numbers.get("mean");
    if (of != null && quantity.kind() != of.kind()) {
      if (mean != null) {
        put(key, spread * mean.value(), quantity.text() + " of it");
      }
    } else {
      put(key, spread, quantity.text());
    }
  }

  private void quantiles() {
    List<String> keys = new ArrayList<>(entries.keys());
    for (String key : keys) {
      BigDecimal percent =
          key.equals(Shape.MEDIAN) ? BigDecimal.valueOf(50) : Numbers.percentile(key);
      if (percent != null) {
        quantile(key, percent);
      }
    }
    if (entries.has(ShapeBlocks.QUANTILE)) {
      findings.add(
          Code.UNKNOWN_KEY,
          entries.keyPlace(ShapeBlocks.QUANTILE),
          "`pN` stands for any quantile.",
          "Write the percentage in place of the N, as in `p5` and `p95`.");
    }
    quantiles.sort(Comparator.comparingDouble(Figures.Quantile::probability));
    for (int i = 1; i < quantiles.size(); i++) {
      String key = quantiles.get(i).key();
      if (quantiles.get(i).probability() == quantiles.get(i - 1).probability()) {
        findings.add(
            Code.DUPLICATE_KEY,
            entries.keyPlace(key),
            "`" + key + "` is the same as `" + quantiles.get(i - 1).key() + "`.",
            "Keep one of the two.");
      }
    }
  }

  private void quantile(String key, BigDecimal percent) {
    if (percent.signum() <= 0 || percent.compareTo(HUNDRED) >= 0) {
      findings.add(
          Code.OUT_OF_BOUNDS,
          entries.keyPlace(key),
          "A quantile lies between `p0` and `p100`, and is neither; this is `" + Ink.shortened(key)
              + "`.",
          "Write such as `p5` or `p97.5`; for bounds take a shape with `low` and `high`.");
      return;
    }
    value(key);
    Figures.Figure figure = numbers.remove(key);
    if (figure != null) {
      double probability = percent.movePointLeft(2).doubleValue();
      quantiles.add(new Figures.Quantile(key, probability, figure));
    }
  }

  /** Whether its keys say once what is meant; otherwise that is reported. */
  boolean says() {
    List<String> plain = new ArrayList<>();
    for (Shape.Way way : shape.ways()) {
      for (String key : way.keys()) {
        if (numbers.containsKey(key) && !plain.contains(key)) {
          plain.add(key);
        }
      }
    }
    Shape.Way complete = null;
    for (Shape.Way way : shape.ways()) {
      if (has(way, plain)) {
        complete = way;
        if (isAll(way, plain)) {
          return true;
        }
      }
    }
    findings.add(
        complete == null ? Code.MISSING_KEY : Code.CONFLICTING_KEYS,
        entries.place(),
        complete == null
            ? Shapes.capital(entries.where()) + " does not say enough for the shape `"
                + shape.word() + "`."
            : Shapes.capital(entries.where()) + " says more than one thing: " + complete.text()
                + " would be enough.",
        "Give "
            + String.join(", or ", shape.ways().stream().map(Shape.Way::text).toList())
            + (complete == null ? "." : ", and not more."));
    return false;
  }

  private boolean has(Shape.Way way, List<String> plain) {
    boolean median = way.keys().contains(Shape.MEDIAN);
    boolean all =
        way.keys().stream().allMatch(key -> plain.contains(key) || key.equals(Shape.MEDIAN));
    return all && quantiles.size() >= way.quantiles() && (!median || hasMedian());
  }

  private boolean isAll(Shape.Way way, List<String> plain) {
    int median = way.keys().contains(Shape.MEDIAN) ? 1 : 0;
    return plain.size() == way.keys().size() - median
        && quantiles.size() == way.quantiles() + median;
  }

  private boolean hasMedian() {
    return quantiles.stream().anyMatch(quantile -> quantile.probability() == 0.5);
  }

  ShapeReader.@Nullable Shaped made() {
    Figures figures = new Figures(numbers, quantiles, lists.parts(), lists.samples());
    Made made = shape.maker().apply(figures);
    if (made instanceof Made.Refused refused) {
      findings.add(refused.code(), place(refused.key()), refused.sentence(), refused.help());
      return null;
    }
    Distribution whole = ((Made.Is) made).distribution();
    Distribution left = left(whole, figures);
    return left == null
        ? null
        : new ShapeReader.Shaped(
            left,
            ShapeText.of(shape, figures, lists.words()),
            entries.has("chance") ? lists.chance(entries) : 1);
  }

  /** What the bounds leave; null where that is nothing, which is reported. */
  private @Nullable Distribution left(Distribution whole, Figures figures) {
    if (!figures.has(Shape.AT_LEAST) && !figures.has(Shape.AT_MOST)) {
      return whole;
    }
    double low = figures.number(Shape.AT_LEAST, Double.NEGATIVE_INFINITY);
    double high = figures.number(Shape.AT_MOST, Double.POSITIVE_INFINITY);
    double below = low > whole.lowest() ? whole.cumulative(low) : 0;
    double upTo = high < whole.highest() ? whole.cumulative(high) : 1;
    if (low < high && upTo - below >= LEAST_LEFT) {
      return Distributions.cut(whole, low, high);
    }
    String key = figures.has(Shape.AT_MOST) ? Shape.AT_MOST : Shape.AT_LEAST;
    findings.add(
        low < high ? Code.IMPOSSIBLE_DISTRIBUTION : Code.RANGE_BACKWARDS,
        place(key),
        low < high
            ? "What is cut off leaves less than one run in a million."
            : "`at_most` does not lie above `at_least`, so nothing is left.",
        low < high
            ? "Move `" + key + "` towards the middle of the shape."
            : "Exchange the two, or correct one of them.");
    return null;
  }
}

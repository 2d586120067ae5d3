package tenor.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.clause.Series;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.quantity.CalendarDate;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;
import tenor.uncertainty.Distribution;
import tenor.uncertainty.Distributions;
import tenor.uncertainty.Figures;
import tenor.uncertainty.Made;
import tenor.uncertainty.Shape;

/** Reads a shape with its figures, all of one kind and currency. */
final class ShapeReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final double ROUNDING = 1e-9;
  private static final double LEAST_LEFT = 1e-6;

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

  private @Nullable Shaped read(Node node, String where, Place place, List<Key> more) {
    int before = findings.errors();
    Node word = node instanceof Mapping mapping ? mapping.get(ShapeBlocks.SHAPE) : null;
    Shape known = word instanceof Scalar scalar ? shape(scalar.text().strip()) : null;
    List<Key> keys = keys(node, known, more);
    if (known == null && word != null) {
      wrongWord(word, where);
      return null;
    }
    Entries entries = Entries.read(node, where, place, keys, Map.of(), findings);
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
    Read read = new Read(entries, known);
    read.figures();
    if (findings.errors() > before || !read.says()) {
      return null;
    }
    return read.made();
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

  private Set<Kind> wanted() {
    return like == null ? Set.of() : Set.of(like.kind());
  }

  /** A figure of the kind and currency of the others; null where it is refused. */
  private @Nullable Quantity figure(Scalar scalar, Set<Kind> wanted) {
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

  /** One block while it is read. */
  private final class Read {
    private final Entries entries;
    private final Shape shape;
    private final Map<String, Figures.Figure> numbers = new HashMap<>();
    private final List<Figures.Quantile> quantiles = new ArrayList<>();
    private final List<Figures.Part> parts = new ArrayList<>();
    private final List<Double> samples = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    Read(Entries entries, Shape shape) {
      this.entries = entries;
      this.shape = shape;
    }

    void figures() {
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
        case CHOICES -> list(key.name(), "choice", this::choice);
        case PARTS -> list(key.name(), "part", this::part);
        case VALUES -> list(key.name(), "value", this::sample);
        case COLUMN -> column(key.name());
      }
    }

    private void value(String key) {
      Scalar scalar = values.scalar(entries, key);
      Quantity quantity = scalar == null ? null : figure(scalar, wanted());
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
      Quantity of = like;
      if (scalar == null) {
        return;
      }
      boolean itself = of == null || of.kind() == Kind.SHARE || of.kind() == Kind.RATE;
      Set<Kind> wanted =
          of == null ? Set.of() : itself ? wanted() : Set.of(of.kind(), Kind.SHARE, Kind.RATIO);
      Quantity quantity = figure(scalar, wanted);
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
            "A quantile lies between `p0` and `p100`, and is neither; this is `"
                + Ink.shortened(key) + "`.",
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

    /** Reads one item of a list. */
    private interface Item {
      void read(Node node, String where);
    }

    private void list(String key, String what, Item item) {
      Node node = entries.node(key);
      if (!(node instanceof Listing listing)) {
        if (node != null) {
          values.shapes().wrong(node, entries.what(key), "a list", entries.example(key));
        }
        return;
      }
      int before = findings.errors();
      for (int i = 0; i < listing.items().size(); i++) {
        item.read(listing.items().get(i), what + " " + (i + 1) + " of " + entries.what(key));
      }
      if (findings.errors() == before) {
        put(key, listing.items().size(), "");
        several(key, listing);
      }
    }

    private void several(String key, Listing listing) {
      if (listing.items().size() < 2) {
        findings.add(
            Code.IMPOSSIBLE_DISTRIBUTION,
            place(key),
            Shapes.capital(entries.what(key)) + " has "
                + (listing.items().isEmpty() ? "no entry" : "one entry")
                + ", so nothing is uncertain.",
            "List two at least, or leave out `uncertainty`.");
        return;
      }
      double sum = 0;
      for (Figures.Part part : parts) {
        sum += part.chance();
      }
      if (!parts.isEmpty() && Math.abs(sum - 1) > ROUNDING) {
        findings.add(
            Code.CHANCES_NOT_WHOLE,
            place(key),
            "The chances add up to " + UncertaintyReader.share(sum) + ", not to 100 %.",
            "Change them so that they do; in each run exactly one of them comes true.");
      }
    }

    private double chance(Entries item) {
      Quantity chance = values.quantity(item, "chance", Set.of(Kind.SHARE));
      Node node = item.node("chance");
      if (chance != null && node != null && chance.value().signum() == 0) {
        findings.add(
            Code.OUT_OF_BOUNDS,
            node.place(),
            Shapes.capital(item.where()) + " has no chance at all.",
            "Leave it out, or give it a chance above 0 %.");
      }
      return chance == null ? 0 : chance.value().doubleValue();
    }

    private void choice(Node node, String where) {
      Entries item = Entries.read(node, where, node.place(), ShapeBlocks.CHOICE, findings);
      if (item == null) {
        return;
      }
      Scalar scalar = values.scalar(item, "value");
      Quantity quantity = scalar == null ? null : figure(scalar, wanted());
      double chance = chance(item);
      if (quantity != null) {
        double value = quantity.value().doubleValue();
        parts.add(new Figures.Part(chance, Distributions.always(value)));
        words.add(quantity.text() + " with a chance of " + UncertaintyReader.share(chance));
      }
    }

    private void part(Node node, String where) {
      Shaped shaped = ShapeReader.this.read(node, where, node.place(), List.of(ShapeBlocks.CHANCE));
      if (shaped == null) {
        return;
      }
      parts.add(new Figures.Part(shaped.chance(), shaped.distribution()));
      words.add(shaped.text() + " with a chance of " + UncertaintyReader.share(shaped.chance()));
    }

    private void sample(Node node, String where) {
      Scalar scalar = values.scalar(node, where, "a quantity", entries.example("samples"));
      Quantity quantity = scalar == null ? null : figure(scalar, wanted());
      if (quantity != null) {
        samples.add(quantity.value().doubleValue());
      }
    }

    private void column(String key) {
      Scalar scalar = values.scalar(entries, key);
      Quantity of = like;
      if (scalar == null) {
        return;
      }
      if (of == null || SeriesReader.ofColumn(Set.of(of.kind())).isEmpty()) {
        findings.add(
            Code.WRONG_KIND,
            scalar.place(),
            of == null
                ? "Nothing says what kind of quantity the column would give."
                : Shapes.capital(of.kind().label()) + " cannot come from a file of figures.",
            of == null ? "Add a `value` or a `range`." : "Write the values under `samples`.");
        return;
      }
      Series series =
          new SeriesReader(values, files).read(scalar, entries.what(key), Set.of(of.kind()));
      if (series == null) {
        return;
      }
      if (series.rows().size() < 2) {
        findings.add(
            Code.IMPOSSIBLE_DISTRIBUTION,
            scalar.place(),
            "The column has one figure, so nothing is uncertain.",
            "Name one with two rows at least, or leave out `uncertainty`.");
        return;
      }
      Quantity first = series.rows().get(0).value();
      if (!Objects.equals(first.denomination(), of.denomination())) {
        findings.add(
            Code.CURRENCY_MISMATCH,
            scalar.place(),
            "The column is in " + first.denomination() + ", and the value in " + of.denomination()
                + ".",
            "Give both in the same one.");
        return;
      }
      for (Series.Row row : series.rows()) {
        double years = series.isTotals() ? years(row) : 1;
        samples.add(row.value().value().doubleValue() / years);
      }
      put(key, samples.size(), scalar.text().strip());
    }

    /** How many calendar years the days of a row are. */
    private static double years(Series.Row row) {
      double years = 0;
      for (int year = row.from().year(); year <= row.to().year(); year++) {
        CalendarDate first = new CalendarDate(year, 1, 1);
        CalendarDate last = CalendarDate.lastOfYear(year);
        CalendarDate from = row.from().isAfter(first) ? row.from() : first;
        CalendarDate to = row.to().isBefore(last) ? row.to() : last;
        years += (from.daysUntil(to) + 1.0) / (first.daysUntil(last) + 1);
      }
      return years;
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

    @Nullable Shaped made() {
      Figures figures = new Figures(numbers, quantiles, parts, samples);
      Made made = shape.maker().apply(figures);
      if (made instanceof Made.Refused refused) {
        findings.add(refused.code(), place(refused.key()), refused.sentence(), refused.help());
        return null;
      }
      Distribution whole = ((Made.Is) made).distribution();
      Distribution left = left(whole, figures);
      return left == null
          ? null
          : new Shaped(
              left,
              ShapeText.of(shape, figures, words),
              entries.has("chance") ? chance(entries) : 1);
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
}

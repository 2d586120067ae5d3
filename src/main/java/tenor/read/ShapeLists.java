package tenor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tenor.clause.Series;
import tenor.problem.Code;
import tenor.quantity.CalendarDate;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;
import tenor.uncertainty.Distributions;
import tenor.uncertainty.Figures;
import tenor.uncertainty.Shape;

/** Reads the lists of a shape: choices, the parts of a mixture, and samples, also those of a file of figures. */
final class ShapeLists {
  private static final double ROUNDING = 1e-9;

  private final ShapeReader reader;
  private final Values values;
  private final Findings findings;
  private final Entries entries;
  private final List<Figures.Part> parts = new ArrayList<>();
  private final List<Double> samples = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private int count;
  private String text = "";

  ShapeLists(ShapeReader reader, Entries entries) {
    this.reader = reader;
    this.values = reader.values();
    this.findings = values.findings();
    this.entries = entries;
  }

  /** Reads what stands behind a key, and says how many entries it has; 0 where it is refused. */
  int read(Shape.Key key) {
    count = 0;
    switch (key.takes()) {
      case CHOICES -> list(key.name(), "choice", this::choice);
      case PARTS -> list(key.name(), "part", this::part);
      case VALUES -> list(key.name(), "value", this::sample);
      case COLUMN -> column(key.name());
      default -> throw new IllegalArgumentException(key.name());
    }
    return count;
  }

  /** The choices as distributions of one value, or the parts. */
  List<Figures.Part> parts() {
    return parts;
  }

  List<Double> samples() {
    return samples;
  }

  /** The choices or parts in words. */
  List<String> words() {
    return words;
  }

  /** The name of the column that the samples come from. */
  String text() {
    return text;
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
      count = listing.items().size();
      several(key, listing);
    }
  }

  private void several(String key, Listing list) {
    if (list.items().size() < 2) {
      findings.add(
          Code.IMPOSSIBLE_DISTRIBUTION,
          list.place(),
          Shapes.capital(entries.what(key)) + " has "
              + (list.items().isEmpty() ? "no entry" : "one entry")
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
          list.place(),
          "The chances add up to " + UncertaintyReader.share(sum) + ", not to 100 %.",
          "Change them so that they do; in each run exactly one of them comes true.");
    }
  }

  /** The chance of a choice or of a part. */
  double chance(Entries item) {
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
    Quantity quantity = scalar == null ? null : reader.figure(scalar, reader.wanted());
    double chance = chance(item);
    if (quantity != null) {
      double value = quantity.value().doubleValue();
      parts.add(new Figures.Part(chance, Distributions.always(value)));
      words.add(quantity.text() + " with a chance of " + UncertaintyReader.share(chance));
    }
  }

  private void part(Node node, String where) {
    ShapeReader.Shaped shaped = reader.part(node, where);
    if (shaped == null) {
      return;
    }
    parts.add(new Figures.Part(shaped.chance(), shaped.distribution()));
    words.add(shaped.text() + " with a chance of " + UncertaintyReader.share(shaped.chance()));
  }

  private void sample(Node node, String where) {
    Scalar scalar = values.scalar(node, where, "a quantity", entries.example("samples"));
    Quantity quantity = scalar == null ? null : reader.figure(scalar, reader.wanted());
    if (quantity != null) {
      samples.add(quantity.value().doubleValue());
    }
  }

  private void column(String key) {
    Scalar scalar = values.scalar(entries, key);
    Quantity of = reader.like();
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
        new SeriesReader(values, reader.files()).read(scalar, entries.what(key), Set.of(of.kind()));
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
    count = samples.size();
    text = scalar.text().strip();
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
}

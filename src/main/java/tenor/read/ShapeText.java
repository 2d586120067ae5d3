package tenor.read;

import java.util.ArrayList;
import java.util.List;
import tenor.uncertainty.Figures;
import tenor.uncertainty.Shape;

/**
 * A shape in words, as a part of a sentence: {@code lognormal with mean 2 billion USD/year and
 * deviation 1 billion USD/year}.
 */
final class ShapeText {
  private static final String LOW = "low";
  private static final String HIGH = "high";

  private ShapeText() {}

  /**
   * The words.
   *
   * @param items the entries of a list in words
   */
  static String of(Shape shape, Figures figures, List<String> items) {
    StringBuilder out = new StringBuilder(shape.word());
    if (!items.isEmpty()) {
      return (figures.has("parts") ? "" : "either ") + String.join(", or ", items) + cut(figures);
    }
    if (figures.has("samples") || figures.has("series")) {
      String where = figures.has("series") ? " of " + figures.text("series") : "";
      return "one of " + figures.values().size() + " samples" + where;
    }
    if (figures.has(LOW)) {
      out.append(" from ").append(figures.text(LOW)).append(" to ").append(figures.text(HIGH));
    }
    List<String> with = new ArrayList<>();
    for (Shape.Key key : shape.keys()) {
      String name = key.name();
      if (figures.has(name) && !name.equals(LOW) && !name.equals(HIGH)) {
        with.add(name.replace('_', ' ') + " " + figures.text(name));
      }
    }
    for (Figures.Quantile quantile : figures.quantiles()) {
      with.add(quantile.key() + " " + quantile.figure().text());
    }
    int last = with.size() - 1;
    for (int i = 0; i <= last; i++) {
      out.append(i == 0 ? " with " : i == last ? " and " : ", ").append(with.get(i));
    }
    return out + cut(figures);
  }

  private static String cut(Figures figures) {
    List<String> sides = new ArrayList<>();
    if (figures.has(Shape.AT_LEAST)) {
      sides.add("below " + figures.text(Shape.AT_LEAST));
    }
    if (figures.has(Shape.AT_MOST)) {
      sides.add("above " + figures.text(Shape.AT_MOST));
    }
    return sides.isEmpty() ? "" : ", cut off " + String.join(" and ", sides);
  }
}

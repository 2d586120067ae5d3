package tenor.read;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;
import tenor.uncertainty.Distribution;
import tenor.uncertainty.Distributions;
import tenor.uncertainty.Uncertainty;

/** Reads how likely the values of a term or assumption are, and whether all of them are legal for its kind. */
final class UncertaintyReader {
  private static final String KEY = "uncertainty";
  /** What is rarer than this is never drawn. */
  private static final double NEVER = 1e-12;

  private final Values values;
  private final Findings findings;
  private final SeriesFiles files;

  UncertaintyReader(Values values, SeriesFiles files) {
    this.values = values;
    this.findings = values.findings();
    this.files = files;
  }

  /**
   * The uncertainty of a term or assumption; null where there is none. One with a mistake is kept as one that is always
   * the same, so that the places where it is used are not reported as well.
   *
   * @param owner the keys of the term or assumption
   * @param value its value, if it is stated
   * @param like a quantity of its kind; null where nothing says yet what kind that is
   */
  @Nullable Uncertainty read(Entries owner, String name, @Nullable Quantity value, @Nullable Quantity like) {
    Node node = owner.node(KEY);
    if (node == null) {
      return null;
    }
    Place place = owner.keyPlace(KEY);
    int before = findings.errors();
    ShapeReader reader = new ShapeReader(values, files, like);
    ShapeReader.Shaped shaped = reader.read(node, owner.what(KEY), place);
    Quantity example = reader.like();
    if (shaped == null || example == null || findings.errors() > before) {
      Quantity standIn = example == null ? Quantity.of(Kind.SHARE, BigDecimal.ONE, null) : example;
      Distribution always = Distributions.always(standIn.value().doubleValue());
      return new Uncertainty("", always, standIn, place);
    }
    Place shown = node instanceof Mapping ? place : node.place();
    if (isWhole(example.kind(), name, shown)) {
      legal(shaped.distribution(), example, name, shown);
      holds(shaped.distribution(), value, shown);
    }
    return new Uncertainty(shaped.text(), shaped.distribution(), example, place);
  }

  /** Dates and counts decide how the agreement is built, and are not drawn; the answer is whether it is neither. */
  private boolean isWhole(Kind kind, String name, Place place) {
    if (kind != Kind.DATE && kind != Kind.COUNT) {
      return true;
    }
    findings.add(
        Code.UNCERTAIN_CLOCK,
        place,
        "`" + Ink.shortened(name) + "` is " + kind.label()
            + ", which decides how the agreement is built, so it cannot be drawn anew in each run.",
        "Write a variant for each " + (kind == Kind.DATE ? "date" : "count")
            + ", or make an amount, a share, a rate or a length of time uncertain.");
    return false;
  }

  private void legal(Distribution distribution, Quantity like, String name, Place place) {
    switch (like.kind()) {
      case SHARE -> {
        double below = distribution.cumulative(Math.nextDown(0.0));
        double above = above(distribution, 1);
        if (below + above > NEVER) {
          String bounds = below <= NEVER
              ? "`at_most: 100 %`"
              : above <= NEVER ? "`at_least: 0 %`" : "`at_least: 0 %` and `at_most: 100 %`";
          findings.add(
              Code.OUT_OF_BOUNDS,
              place,
              "A share lies between 0 % and 100 %; `" + Ink.shortened(name)
                  + "` would lie outside with a chance of " + chance(below + above) + ".",
              "Add " + bounds + ", or take a shape with bounds, such as `pert`.");
        }
      }
      case RATE -> {
        double outside = distribution.cumulative(-1);
        if (outside > NEVER) {
          findings.add(
              Code.OUT_OF_BOUNDS,
              place,
              "A rate lies above -100 %/year; `" + Ink.shortened(name)
                  + "` would not with a chance of " + chance(outside) + ".",
              "Add `at_least: -50 %/year` or another bound, or take a shape with bounds, such as `pert`.");
        }
      }
      default -> {
        double below = distribution.cumulative(Math.nextDown(0.0));
        if (below > NEVER) {
          findings.add(
              Code.DRAWS_BELOW_ZERO,
              place,
              "`" + Ink.shortened(name) + "` falls below zero with a chance of " + chance(below)
                  + ".",
              "Add `at_least: " + like.withValue(BigDecimal.ZERO).text()
                  + "`, or take a shape that stays above zero, such as `lognormal`.");
        }
      }
    }
  }

  /** The chance of more than a value. */
  private static double above(Distribution distribution, double value) {
    return distribution.highest() <= value ? 0 : 1 - distribution.cumulative(value);
  }

  private void holds(Distribution distribution, @Nullable Quantity value, Place place) {
    if (value == null) {
      return;
    }
    double point = value.value().doubleValue();
    double lowest = distribution.lowest();
    double highest = distribution.highest();
    double margin = 1e-12 * Math.abs(point);
    if (point < lowest - margin || point > highest + margin) {
      BigDecimal end =
          BigDecimal.valueOf(point < lowest ? lowest : highest).round(new MathContext(6));
      findings.add(
          Code.OUT_OF_BOUNDS,
          place,
          "The value, " + value.text() + ", can never be drawn: the "
              + (point < lowest ? "least is " : "most is ")
              + value.withValue(end).text() + ".",
          "Correct the value, or let the uncertainty reach it.");
    }
  }

  private static String chance(double probability) {
    return share(probability, 2);
  }

  /** A chance as it was written. */
  static String share(double chance) {
    return share(chance, 10);
  }

  private static String share(double chance, int digits) {
    BigDecimal rounded = BigDecimal.valueOf(chance).round(new MathContext(digits));
    return Quantity.of(Kind.SHARE, rounded, null).text();
  }
}

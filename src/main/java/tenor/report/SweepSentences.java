package tenor.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.check.Holding;
import tenor.check.Region;
import tenor.problem.PrintableText;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;
import tenor.quantity.Range;
import tenor.scenario.Verdict;
import tenor.study.Axis;
import tenor.study.Ending;
import tenor.study.Soundings;
import tenor.study.Sweep;

/**
 * What a sweep found, in sentences: what moved, how the figure moved with it, and where a claim
 * holds.
 *
 * <p>Worked example: "`250-years` holds for `annual_revenue` from 1.9608 to 2.0408 billion USD/year:
 * 2.67 % of the stated range, between 1 and 4 billion USD/year."
 */
public final class SweepSentences {
  private SweepSentences() {}

  /** What moves over which values. */
  public static String swept(List<Axis> axes) {
    List<String> parts = new ArrayList<>();
    for (Axis axis : axes) {
      parts.add(name(axis) + " " + values(axis));
    }
    return "Moved: " + Sentences.joined(parts, "and") + "; all else is as the file says.";
  }

  private static String values(Axis axis) {
    if (!axis.isStretch()) {
      return "over " + Figures.counted(axis.points(), "value", "values");
    }
    return "from " + span(axis, axis.first(), axis.last()) + " in " + axis.points() + " points"
        + (axis.isStatedRange() ? " (its stated range)" : "");
  }

  /** How the figure moves, and where there is none. */
  public static List<String> figures(Sweep sweep) {
    List<String> sentences = new ArrayList<>();
    Soundings figures = sweep.figures();
    String what = Sentences.measure(sweep.measure());
    if (figures.least() <= figures.most()) {
      sentences.add(what + " " + course(sweep) + ".");
    }
    for (Ending ending : Ending.values()) {
      int count = figures.count(ending);
      if (ending != Ending.REACHED && count > 0) {
        String points = count == figures.points()
            ? "all " + count + " points"
            : count + " of " + Figures.counted(figures.points(), "point", "points");
        sentences.add("At " + points + " it is " + words(sweep, ending) + ".");
      }
    }
    return sentences;
  }

  private static String course(Sweep sweep) {
    Soundings figures = sweep.figures();
    Kind kind = sweep.measure().metric().result();
    String currency = Sentences.currency(sweep.subject(), sweep.measure());
    String span = Figures.span(figures.least(), figures.most(), kind, currency);
    if (figures.least() == figures.most()) {
      return "is " + span
          + (figures.count(Ending.REACHED) == figures.points() ? " throughout" : "");
    }
    if (sweep.axes().size() == 1 && figures.count(Ending.REACHED) == figures.points()) {
      boolean rises = true;
      boolean falls = true;
      for (int i = 1; i < figures.points(); i++) {
        rises &= figures.number(i) >= figures.number(i - 1);
        falls &= figures.number(i) <= figures.number(i - 1);
      }
      Axis axis = sweep.axes().get(0);
      if ((rises || falls) && axis.isStretch()) {
        double first = figures.number(0);
        double last = figures.number(figures.points() - 1);
        return (rises ? "rises" : "falls") + " from " + Figures.span(first, last, kind, currency)
            + " as " + name(axis) + " rises";
      }
    }
    return "lies between " + span.replace(" to ", " and ");
  }

  /** How it ends, in words. */
  public static String words(Sweep sweep, Ending ending) {
    return switch (ending) {
      case REACHED -> "reached";
      case NOT_REACHED ->
        "not reached within " + Sentences.years(sweep.subject().clock().stopAfter());
      case NEVER -> "never reached";
      case ENDED -> "ended by an event before";
      case NONE -> "no figure";
    };
  }

  /** Where the claim holds: a sentence for each stretch, and what part of the whole that is. */
  public static List<String> region(Region region) {
    List<String> sentences = new ArrayList<>();
    String claim = "`" + PrintableText.of(region.claim().id()) + "`";
    List<Axis> axes = region.sweep().axes();
    Axis last = axes.get(axes.size() - 1);
    if (!region.holdsAnywhere()) {
      sentences.add(claim + " holds nowhere here" + undecided(region) + ".");
      return sentences;
    }
    if (axes.size() == 1 && last.isStretch()) {
      Region.Row row = region.rows().get(0);
      sentences.add(claim + " holds for " + name(last) + " " + stretches(last, row.holdings())
          + covered(region, last) + ".");
    } else if (axes.size() == 1) {
      sentences.add(claim + " holds for " + name(last) + " of " + listed(region, last) + ".");
    } else {
      sentences.add(both(region, claim));
      for (Region.Row row : region.rows()) {
        sentences.add(row(axes, row));
      }
    }
    String undecided = undecided(region);
    if (!undecided.isEmpty()) {
      sentences.add("It is" + undecided.substring(undecided.indexOf(" undecided")) + ".");
    }
    return sentences;
  }

  private static String both(Region region, String claim) {
    Region.Part covered = region.covered();
    if (covered == null) {
      return claim + " holds at " + region.count(Verdict.HOLDS) + " of "
          + Figures.counted(region.verdicts().size(), "point", "points") + ".";
    }
    boolean stated = region.sweep().axes().stream().allMatch(Axis::isStatedRange);
    return claim + " holds on " + share(covered)
        + (stated ? " of the stated ranges" : " of all that was swept") + ", by area.";
  }

  private static String row(List<Axis> axes, Region.Row row) {
    Axis first = axes.get(0);
    Axis last = axes.get(1);
    BigDecimal at = row.at();
    String where = at == null ? "" : "Where " + name(first) + " is " + value(first, at) + ": ";
    return where
        + (row.holdings().isEmpty()
            ? "for no " + name(last)
            : "for " + name(last) + " " + stretches(last, row.holdings()))
        + ".";
  }

  private static String listed(Region region, Axis axis) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < axis.points(); i++) {
      if (region.verdicts().get(i) == Verdict.HOLDS) {
        values.add(value(axis, axis.values().get(i)));
      }
    }
    return Sentences.joined(values, "and");
  }

  private static String undecided(Region region) {
    int count = region.count(Verdict.UNDECIDED);
    return count == 0
        ? ""
        : "; undecided at " + count + " of "
            + Figures.counted(region.verdicts().size(), "point", "points");
  }

  private static String stretches(Axis axis, List<Holding> holdings) {
    List<String> parts = new ArrayList<>();
    for (Holding holding : holdings) {
      boolean point = holding.from().compareTo(holding.to()) == 0;
      parts.add(
          point
              ? "of exactly " + value(axis, holding.from())
              : "from " + span(axis, holding.from(), holding.to()));
    }
    return Sentences.joined(parts, "and");
  }

  private static String covered(Region region, Axis axis) {
    Region.Part covered = region.covered();
    if (covered == null) {
      return "";
    }
    Range range = axis.parameter().range();
    String stated = range == null ? "" : " of the stated range, " + range.text();
    Region.Part ofStated = region.stated();
    if (axis.isStatedRange()) {
      return ": " + share(covered) + stated;
    }
    return ": " + share(covered) + " of what was swept"
        + (ofStated == null ? "" : ", and " + share(ofStated) + stated);
  }

  /** A part in percent, to three digits or as far as its error lets one see. */
  public static String share(Region.Part part) {
    if (part.error() > 0) {
      return Estimate.percent(part.share(), part.error());
    }
    String number = Figures.number(BigDecimal.valueOf(100 * part.share()), 3);
    return (part.share() >= 1 ? "100" : number) + " %";
  }

  /** The name of an input, between backticks. */
  public static String name(Axis axis) {
    return "`" + PrintableText.of(axis.name()) + "`";
  }

  /** A value of an input with its unit. */
  public static String value(Axis axis, BigDecimal value) {
    return Figures.text(value, axis.kind(), axis.denomination());
  }

  private static String span(Axis axis, BigDecimal from, BigDecimal to) {
    return Figures.span(quantity(axis, from), quantity(axis, to));
  }

  private static Quantity quantity(Axis axis, BigDecimal value) {
    @Nullable String denomination = axis.denomination();
    return Quantity.of(axis.kind(), value, denomination);
  }
}

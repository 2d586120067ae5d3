package tenor.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tenor.check.Holding;
import tenor.check.Judgement;
import tenor.check.Needs;
import tenor.check.Needs.Gap;
import tenor.check.Needs.Need;
import tenor.problem.PrintableText;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;
import tenor.quantity.Range;
import tenor.scenario.Parameter;
import tenor.scenario.Verdict;
import tenor.study.Domain;
import tenor.study.Solve;
import tenor.study.Subject;

/**
 * What a claim needs, in sentences: for each input alone the values that make it true and how far
 * they are from the file's, and which open input moves the answer most.
 *
 * <p>Worked example: "`annual_revenue`: from 1.9608 to 2.0408 billion USD/year; the nearest is
 * 1.9608 billion USD/year, 1.9608 times the 1 billion USD/year used here; inside the stated range,
 * between 1 and 2 billion USD/year."
 */
public final class NeedSentences {
  private static final String ANY = "any value";

  private NeedSentences() {}

  /** What one input alone would have to be. */
  public static String of(Needs needs, Need need) {
    Judgement judgement = needs.judgement();
    Parameter parameter = need.parameter();
    String name = "`" + PrintableText.of(parameter.name()) + "`: ";
    BigDecimal nearest = need.nearest();
    if (nearest == null) {
      return name + "no value from " + searched(judgement.subject(), parameter) + " makes it true.";
    }
    Quantity like = Solve.like(parameter);
    String stretches = stretches(judgement.subject(), need);
    boolean holdsNow = judgement.verdict() == Verdict.HOLDS && parameter.value() != null;
    if (holdsNow) {
      Range stated = parameter.range();
      return name
          + (stretches.startsWith("from ") ? "true " : "true at ")
          + stretches
          + " (here "
          + Figures.text(parameter.value())
          + ")"
          + (stated == null ? "" : "; stated range: " + stated.text())
          + ".";
    }
    String distance = Distance.of(nearest, parameter.value());
    String near = distance == null
        ? ""
        : "; the nearest is " + Figures.text(nearest, like.kind(), like.denomination()) + ", "
            + distance;
    boolean point = stretches.equals(Figures.text(nearest, like.kind(), like.denomination()));
    return name + stretches + (point && distance != null ? ", " + distance : near) + range(need)
        + ".";
  }

  private static String range(Need need) {
    Range range = need.parameter().range();
    Boolean inside = need.insideRange();
    if (range == null || inside == null) {
      return "; no range is stated";
    }
    return (inside ? "; inside" : "; outside") + " the stated range, " + range.text();
  }

  /** The stretches of values, those that run to the end of what is legal as open. */
  private static String stretches(Subject subject, Need need) {
    Quantity like = Solve.like(need.parameter());
    Domain domain = Solve.domain(subject, need.parameter(), null, null);
    List<String> parts = new ArrayList<>();
    for (Holding holding : need.holdings()) {
      parts.add(stretch(holding, domain, like));
    }
    return Sentences.joined(parts, "or");
  }

  private static String stretch(Holding holding, Domain domain, Quantity like) {
    boolean below = holding.from().compareTo(domain.low()) <= 0;
    boolean above = holding.to().compareTo(domain.high()) >= 0;
    String from = Figures.text(holding.from(), like.kind(), like.denomination());
    String to = Figures.text(holding.to(), like.kind(), like.denomination());
    if (below && above) {
      return ANY;
    }
    if (above && like.kind() != Kind.SHARE) {
      return from + " or " + (like.kind() == Kind.DATE ? "later" : "more");
    }
    if (below) {
      return to + " or " + (like.kind() == Kind.DATE ? "earlier" : "less");
    }
    return from.equals(to)
        ? from
        : "from " + Figures.span(like.withValue(holding.from()), like.withValue(holding.to()));
  }

  private static String searched(Subject subject, Parameter parameter) {
    Quantity like = Solve.like(parameter);
    Domain domain = Solve.domain(subject, parameter, null, null);
    return Figures.span(like.withValue(domain.low()), like.withValue(domain.high()));
  }

  /** Which input that the text leaves open moves the answer most, and how far the others do. */
  public static String gap(Needs needs) {
    if (needs.gaps().isEmpty()) {
      return "No input that the text leaves open has a stated range, so none can be singled out.";
    }
    Judgement judgement = needs.judgement();
    Gap first = needs.gaps().get(0);
    if (!(first.width() > 0)) {
      return "Over the stated ranges of what the text leaves open, "
          + Sentences.measure(judgement.measure()) + " stays the same: " + spread(judgement, first)
          + ".";
    }
    StringBuilder out = new StringBuilder("Of what the text leaves open, `");
    out.append(PrintableText.of(first.parameter().name())).append("` moves the answer most: ");
    out.append(Sentences.measure(judgement.measure()))
        .append(" is ")
        .append(spread(judgement, first));
    out.append(" over its range");
    for (Gap gap : needs.gaps().subList(1, needs.gaps().size())) {
      out.append("; `").append(PrintableText.of(gap.parameter().name())).append("`: ");
      out.append(spread(judgement, gap));
    }
    return out.append('.').toString();
  }

  private static String spread(Judgement judgement, Gap gap) {
    String currency = Sentences.currency(judgement.subject(), judgement.measure());
    return Figures.span(gap.low(), gap.high(), judgement.measure().metric().result(), currency);
  }
}

package tenor.report;

import static java.math.MathContext.DECIMAL64;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tenor.check.Judgement;
import tenor.metric.Answer;
import tenor.metric.Generations;
import tenor.metric.Horizon;
import tenor.quantity.Expectation;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;
import tenor.scenario.Claim;
import tenor.scenario.Statistic;
import tenor.study.Estimate;

/**
 * The computed figure beside the interval that a claim accepts, both in the claim's own unit.
 *
 * <p>The figure has at most five digits, and more only where the rounded figure would lie on the
 * other side of an end than the figure itself: 254.99999 years, under 255, are not shown as 255
 * years. Worked example: 250 years beside "ten generations" read {@code 10 generations} and {@code
 * 9.5 generations or more and under 10.5 generations}.
 *
 * @param computed the figure, or how it ends: {@code never}, {@code not stated}
 * @param accepted the interval in words
 */
public record ClaimFigure(String computed, String accepted) {

  /** The figure and the interval of a judged claim. */
  public static ClaimFigure of(Judgement judgement) {
    return new ClaimFigure(computed(judgement), judgement.claim().expect().intervalText());
  }

  /** The estimate of a claim by chance. */
  static EstimateText odds(Judgement judgement, Estimate.Known known) {
    if (judgement.claim().statistic() instanceof Statistic.ChanceOf) {
      return EstimateText.chance(known);
    }
    Kind kind = judgement.measure().metric().result();
    String currency = Sentences.currency(judgement.subject(), judgement.measure());
    return new EstimateText(known, kind, currency, ChanceSentences.beyond(judgement.subject()));
  }

  /** What the claim asks: the metric, or of many futures a chance or a statistic of it. */
  private static String asked(Judgement judgement) {
    String measure = Sentences.measure(judgement.measure());
    Statistic statistic = judgement.claim().statistic();
    if (statistic instanceof Statistic.ChanceOf chance) {
      return "The chance of `" + chance.of().text() + "` for " + measure;
    }
    if (statistic instanceof Statistic.Percentile percentile) {
      return percentile.percent() == 50
          ? "The median of " + measure
          : "What " + measure + " stays at or below in " + Figures.number(percentile.percent())
              + " % of the futures";
    }
    if (statistic != null) {
      return (statistic instanceof Statistic.Mean ? "The mean of " : "The standard deviation of ")
          + measure;
    }
    return measure;
  }

  private static String computed(Judgement judgement) {
    Judgement.Odds odds = judgement.odds();
    if (odds != null) {
      return odds.estimate() instanceof Estimate.Known known
          ? odds(judgement, known).text()
          : "not given";
    }
    Answer answer = judgement.answer();
    if (answer instanceof Answer.Figure figure) {
      return figure(judgement.claim(), figure);
    }
    if (answer != null) {
      return text(answer);
    }
    Judgement.Span span = judgement.span();
    if (span == null) {
      return "not stated";
    }
    Kind kind = judgement.measure().metric().result();
    String currency = Sentences.currency(judgement.subject(), judgement.measure());
    return Figures.span(span.low(), span.high(), kind, currency);
  }

  /**
   * Both in a sentence, with the terms that are not stated.
   *
   * <p>Worked example: "`fund.years` is 500 years; accepted: 245 years or more and under 255 years."
   */
  public static String sentence(Judgement judgement) {
    ClaimFigure figure = of(judgement);
    StringBuilder out = new StringBuilder(asked(judgement));
    if (!judgement.claim().variants().isEmpty()) {
      out.append(" with ").append(Sentences.list(judgement.claim().variants(), "and"));
    }
    Judgement.Odds odds = judgement.odds();
    if (odds != null && odds.estimate() instanceof Estimate.Withheld withheld) {
      out.append(" is not given: ").append(ChanceSentences.because(withheld));
    } else if (judgement.answer() != null || odds != null) {
      out.append(" is ").append(figure.computed());
    } else if (judgement.span() == null) {
      out.append(" is not known: ").append(Sentences.notStated(judgement.unstated()));
    } else {
      out.append(" is ").append(figure.computed()).append(" over the stated range of ");
      out.append(Sentences.list(judgement.unstated(), "and"));
    }
    return out.append("; accepted: ").append(figure.accepted()).append('.').toString();
  }

  /** An answer in a few words: the figure, several of them, or how it ends. */
  public static String text(Answer answer) {
    if (answer instanceof Answer.Several several) {
      return Sentences.joined(Figures.texts(several), "or");
    }
    return answer instanceof Answer.Figure figure ? Figures.text(figure) : open(answer);
  }

  private static String open(Answer answer) {
    return answer instanceof Answer.Open open ? outcome(open.horizon()) : "no figure";
  }

  /** How it ends, in the words of the format. */
  public static String outcome(Horizon horizon) {
    if (horizon instanceof Horizon.NotReached open) {
      return "not reached within " + Sentences.years(open.within());
    }
    if (horizon instanceof Horizon.Ended ended) {
      return ended.years() > 0
          ? "ended after " + Sentences.years(BigDecimal.valueOf(ended.years()))
          : "ended at the start";
    }
    if (horizon instanceof Horizon.Never) {
      return "never";
    }
    return horizon instanceof Horizon.NoTarget ? "no target" : "reached";
  }

  private static String figure(Claim claim, Answer.Figure figure) {
    Expectation expect = claim.expect();
    if (expect.shape() != Expectation.Shape.INTERVAL) {
      return expect.shape() == Expectation.Shape.NO_TARGET
          ? "reached after " + Figures.text(figure)
          : outcomeWithFigure(figure);
    }
    BigDecimal value = new BigDecimal(figure.value());
    if (expect.kind() == Kind.GENERATIONS) {
      BigDecimal length = length(claim.generation());
      BigDecimal years = figure.kind() == Kind.GENERATIONS ? usual() : BigDecimal.ONE;
      BigDecimal count = value.multiply(years, DECIMAL64).divide(length, DECIMAL64);
      String each = length.compareTo(usual()) == 0 ? "" : " of " + Sentences.years(length);
      return apart(count, Kind.GENERATIONS, null, expect) + each;
    }
    if (figure.kind() == Kind.GENERATIONS && expect.kind() == Kind.DURATION) {
      return apart(value.multiply(usual(), DECIMAL64), Kind.DURATION, null, expect);
    }
    return apart(value, figure.kind(), figure.currency(), expect);
  }

  private static String outcomeWithFigure(Answer.Figure figure) {
    return figure.kind() == Kind.DURATION
        ? "reached after " + Figures.text(figure)
        : Figures.text(figure);
  }

  /** The figure with as many digits as it takes to stay on its side of every end. */
  private static String apart(
      BigDecimal value, Kind kind, @Nullable String currency, Expectation expect) {
    if (kind == Kind.DATE) {
      return Figures.day(value.longValue());
    }
    for (int digits = Figures.DIGITS; digits < 13; digits++) {
      BigDecimal shown = Figures.shownValue(value, kind, digits);
      if (expect.accepts(shown) == expect.accepts(Figures.certain(value))) {
        return Figures.text(value, kind, currency, digits);
      }
    }
    return Figures.text(value, kind, currency, 13);
  }

  private static BigDecimal length(@Nullable Quantity generation) {
    return generation == null ? usual() : generation.value();
  }

  private static BigDecimal usual() {
    return BigDecimal.valueOf(Generations.YEARS);
  }
}

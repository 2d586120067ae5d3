package tenor.report;

import java.util.ArrayList;
import java.util.List;
import tenor.problem.PrintableText;
import tenor.quantity.Range;
import tenor.scenario.Parameter;
import tenor.study.Ending;
import tenor.study.Factor;
import tenor.study.Influence;
import tenor.study.Influence.On;
import tenor.study.Influence.Ranked;
import tenor.study.Sensitivity;
import tenor.study.SobolIndices;
import tenor.uncertainty.Uncertainty;

/**
 * Which of the things that nobody knows moves a figure or decides a claim, in sentences.
 *
 * <p>Worked example: "Which value of `annual_revenue` is assumed decides this claim: alone it explains
 * 83 ± 2 % of whether it holds."
 */
public final class InfluenceSentences {
  private static final double MOST = 0.5;

  private final Influence influence;

  private InfluenceSentences(Influence influence) {
    this.influence = influence;
  }

  /** What matters most, as far as that can be told; empty where no indices were asked for. */
  public static List<String> answer(Influence influence) {
    InfluenceSentences words = new InfluenceSentences(influence);
    SobolIndices indices = influence.indices();
    Sensitivity run = influence.run();
    List<String> sentences = new ArrayList<>();
    if (indices == null || run == null) {
      return sentences;
    }
    if (indices.variance() == 0) {
      sentences.add(words.nothing(run.mean(influence.response()).value()));
      return sentences;
    }
    sentences.add(indices.size() == 1 ? words.only() : words.first(influence.ranked(), indices));
    if (influence.on() == On.EVENT) {
      sentences.add(words.chance(run));
    }
    words.noise(indices, sentences);
    return sentences;
  }

  private String nothing(double mean) {
    if (influence.on() != On.EVENT) {
      return measure() + " is the same in every future that was drawn, so nothing here moves it.";
    }
    String verb = mean > MOST ? "comes true" : "fails";
    return capital(event()) + " " + verb + " in every future that was drawn, so nothing here "
        + "decides it.";
  }

  private String only() {
    return "Only " + label(0) + " is uncertain here, so it explains all of " + whatVaries() + ".";
  }

  private String first(List<Ranked> ranked, SobolIndices indices) {
    Ranked top = ranked.get(0);
    if (!indices.isAboveNothing(top.factor())) {
      return "With so few draws no input can be told apart from nothing; more come with `--draws`.";
    }
    if (top.last() > 1) {
      List<String> names = new ArrayList<>();
      for (Ranked each : ranked) {
        if (each.rank() == 1) {
          names.add(label(each.factor()));
        }
      }
      return capital(Sentences.joined(names, "and"))
          + " matter most; which of them more, so many draws cannot tell.";
    }
    String subject = assumed(top.factor());
    String alone = percent(top.first());
    if (top.first().value() >= MOST) {
      String verb = influence.claim() != null && influence.on() == On.EVENT
          ? " decides this claim: alone it explains "
          : " matters most: alone it explains ";
      return subject + verb + alone + " of " + whatVaries() + ".";
    }
    return subject + " matters most: alone it explains " + alone + ", and together with the others "
        + percent(top.total()) + ", of " + whatVaries() + ".";
  }

  private String chance(Sensitivity run) {
    SobolIndices.Index mean = run.mean(influence.response());
    return capital(event()) + " comes true in " + percent(mean)
        + " of the futures that were drawn.";
  }

  private void noise(SobolIndices indices, List<String> sentences) {
    List<String> names = new ArrayList<>();
    for (int j = 0; j < indices.size(); j++) {
      if (!indices.isAboveNothing(j)) {
        names.add(label(j));
      }
    }
    if (!names.isEmpty() && names.size() < indices.size()) {
      sentences.add(
          capital(Sentences.joined(names, "and")) + " cannot be told apart from nothing.");
    }
  }

  /** What the percentages are shares of. */
  public static String shares(Influence influence) {
    InfluenceSentences words = new InfluenceSentences(influence);
    Sensitivity run = influence.run();
    if (run == null) {
      return "";
    }
    int unmet = run.count(Ending.NOT_REACHED) + run.count(Ending.NEVER);
    String zero = influence.on() == On.RECIPROCAL
        ? "; in " + counted(unmet) + " of " + counted(run.runs())
            + " runs it is not reached, which " + "counts as zero"
        : "";
    return "Shares of the variance of " + words.number() + zero + ". " + counted(run.futures())
        + " futures and as many for each input, " + counted(run.runs())
        + " runs in all. In brackets the interval that holds the true share with 95 %; ± is a standard "
        + "error.";
  }

  private static String counted(int count) {
    String digits = Integer.toString(count);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      boolean gap = i > 0 && (digits.length() - i) % 3 == 0;
      out.append(gap ? "," : "").append(digits.charAt(i));
    }
    return out.toString();
  }

  /** How each factor is drawn, and what is held at its value. */
  public static List<String> drawn(Influence influence) {
    List<String> sentences = new ArrayList<>();
    for (Factor factor : influence.factors().factors()) {
      for (Parameter input : factor.inputs()) {
        sentences.add(drawn(input));
      }
      if (factor.isGroup()) {
        sentences.add(Sentences.list(factor.names(), "and")
            + " move together, so their shares are told together.");
      }
      if (factor.isChance()) {
        sentences.add("What is drawn every year is taken together, as the chance of the years.");
      }
    }
    List<String> fixed = new ArrayList<>();
    influence.factors().fixed().forEach(parameter -> fixed.add(parameter.name()));
    if (!fixed.isEmpty()) {
      sentences.add("Held at the value of the file, since no range or uncertainty moves "
          + (fixed.size() == 1 ? "it" : "them") + ": " + Sentences.list(fixed, "and") + ".");
    }
    return sentences;
  }

  private static String drawn(Parameter input) {
    String name = "`" + PrintableText.of(input.name()) + "`";
    Uncertainty uncertainty = input.uncertainty();
    if (uncertainty != null) {
      return name + " is drawn: " + PrintableText.of(uncertainty.text()) + ".";
    }
    Range range = input.range();
    return name + " is taken as evenly spread over its stated range, "
        + (range == null ? "" : range.text()) + ", since the file gives no distribution.";
  }

  /** What the numbers of the screening and the shares are about. */
  public static String number(Influence influence) {
    return new InfluenceSentences(influence).number();
  }

  private String number() {
    return switch (influence.on()) {
      case VALUE -> measure();
      case RECIPROCAL -> "1/" + measure();
      case EVENT -> "whether " + event() + " comes true";
    };
  }

  private String whatVaries() {
    return switch (influence.on()) {
      case VALUE -> "how " + measure() + " varies";
      case RECIPROCAL -> "how 1/" + measure() + " varies";
      case EVENT ->
        influence.claim() == null
            ? "whether " + measure() + " is " + PrintableText.of(influence.event())
            : "whether it holds";
    };
  }

  private String event() {
    return influence.claim() == null
        ? "\"" + PrintableText.of(influence.event()) + "\""
        : "`" + PrintableText.of(influence.claim().id()) + "`";
  }

  private String measure() {
    return Sentences.measure(influence.measure());
  }

  private String assumed(int j) {
    Factor factor = influence.factors().factors().get(j);
    if (factor.isChance()) {
      return "What chance brings from year to year";
    }
    return factor.isGroup()
        ? "Which values of " + label(j) + " are assumed together"
        : "Which value of " + label(j) + " is assumed";
  }

  private String label(int j) {
    return label(influence.factors().factors().get(j));
  }

  /** The name of a factor in a sentence. */
  public static String label(Factor factor) {
    return factor.isChance() ? "the chance of the years" : Sentences.list(factor.names(), "and");
  }

  /** A share with its standard error. */
  public static String percent(SobolIndices.Index index) {
    return Estimate.percent(index.value(), index.standardError());
  }

  /**
   * A share in percent with its interval, without the sign, such as {@code 80.5 (80.2 to 80.8)}; the
   * interval ends where shares do.
   */
  public static String withInterval(SobolIndices.Index index) {
    double error = index.standardError();
    return Estimate.percentAlone(index.value(), error) + " ("
        + Estimate.percentAlone(inside(index, index.low()), error) + " to "
        + Estimate.percentAlone(inside(index, index.high()), error) + ")";
  }

  /** An end of an interval where a share can be, unless the estimate itself is not there. */
  private static double inside(SobolIndices.Index index, double end) {
    boolean share = index.value() >= 0 && index.value() <= 1;
    return share ? Math.max(0, Math.min(1, end)) : end;
  }

  private static String capital(String sentence) {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }
}

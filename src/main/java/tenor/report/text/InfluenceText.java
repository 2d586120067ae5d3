package tenor.report.text;

import java.util.ArrayList;
import java.util.List;
import tenor.metric.Answer;
import tenor.problem.PrintableText;
import tenor.problem.TextWidth;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;
import tenor.report.ClaimFigure;
import tenor.report.Estimate;
import tenor.report.Figures;
import tenor.report.InfluenceSentences;
import tenor.report.Sentences;
import tenor.report.UnitColumn;
import tenor.report.VersionName;
import tenor.study.Factor;
import tenor.study.Influence;
import tenor.study.Influence.On;
import tenor.study.Influence.Ranked;
import tenor.study.Screening;
import tenor.study.SobolIndices;
import tenor.study.Solve;
import tenor.study.Tornado;

/** What a sensitivity found: sentences first, then bars, a screening and shares as tables. */
public final class InfluenceText {
  private static final int BAR = 40;
  private static final int LEAST_BAR = 16;

  private final Influence influence;
  private final Style style;
  private final StringBuilder out = new StringBuilder();

  private InfluenceText(Influence influence, Style style) {
    this.influence = influence;
    this.style = style;
  }

  /** What was found. */
  public static String render(Influence influence, Style style) {
    InfluenceText text = new InfluenceText(influence, style);
    text.add();
    return style.finished(text.out);
  }

  private void add() {
    Prose.title(out, VersionName.title(influence.subject().version()), style);
    if (!influence.subject().version().variants().isEmpty()) {
      Prose.add(out, VersionName.variants(influence.subject().version()), style, 0, 2);
    }
    if (influence.claim() != null) {
      String says = PrintableText.of(influence.claim().says());
      Prose.add(out, "Claim " + influence.claim().id() + ": " + says, style, 0, 2);
    }
    out.append('\n');
    for (String sentence : InfluenceSentences.answer(influence)) {
      Prose.add(out, sentence, style, 0, 2);
    }
    for (String sentence : InfluenceSentences.drawn(influence)) {
      Prose.add(out, style.dim(sentence), style, 0, 2);
    }
    tornado();
    screening();
    shares();
  }

  private void tornado() {
    Tornado tornado = influence.tornado();
    if (tornado == null) {
      return;
    }
    out.append('\n');
    String what = Sentences.measure(influence.measure());
    Prose.add(
        out,
        style.bold("One at a time.") + " " + what + " with one input alone at the low and the high "
            + "end, the 5th and 95th percentile or the ends of the range. With none moved (│) it is "
            + ClaimFigure.text(tornado.here()) + ".",
        style,
        0,
        2);
    out.append('\n');
    int margin = 0;
    for (Tornado.Bar bar : tornado.bars()) {
      margin = Math.max(margin, TextWidth.of(PrintableText.of(bar.input().name())));
    }
    int room = Math.max(LEAST_BAR, Math.min(BAR, style.width() - margin - 6));
    TornadoBars bars = new TornadoBars(tornado, room);
    for (Tornado.Bar bar : tornado.bars()) {
      String name = Prose.padded(PrintableText.of(bar.input().name()), margin);
      out.append(("  " + name + "  " + bars.draw(bar)).stripTrailing()).append('\n');
      Prose.add(out, style.dim(ends(bar)), style, 4 + margin, 2);
    }
  }

  private static String ends(Tornado.Bar bar) {
    return end(bar, true) + "; " + end(bar, false);
  }

  private static String end(Tornado.Bar bar, boolean low) {
    Quantity like = Solve.like(bar.input());
    String value = Figures.text(low ? bar.low() : bar.high(), like.kind(), like.denomination());
    Answer answer = low ? bar.atLow() : bar.atHigh();
    return value + ": " + ClaimFigure.text(answer);
  }

  private void screening() {
    Screening screening = influence.screening();
    if (screening == null) {
      return;
    }
    out.append('\n');
    Prose.add(
        out,
        style.bold("Screening (Morris).")
            + " What moving an input by half of its distribution does "
            + "to " + InfluenceSentences.number(influence) + ", from "
            + screening.run().futures()
            + " places: its mean size (μ*), its mean with the sign of a "
            + "move upwards (μ), and how it spreads from place to place (σ).",
        style,
        0,
        2);
    out.append('\n');
    List<Factor> factors = influence.factors().factors();
    List<Screening.Effect> effects = new ArrayList<>();
    double[] sizes = new double[factors.size()];
    for (int j = 0; j < sizes.length; j++) {
      Screening.Effect effect = screening.effect(j, influence.response());
      if (effect == null) {
        return;
      }
      effects.add(effect);
      sizes[j] = effect.size().value();
    }
    UnitColumn column = column(sizes);
    String unit = column.unit().isEmpty() ? "" : " [" + column.unit() + "]";
    TextTable table = new TextTable(2, true);
    table.head(List.of("", "size" + unit, "mean" + unit, "spread" + unit));
    List<Integer> order = new ArrayList<>();
    for (int j = 0; j < sizes.length; j++) {
      order.add(j);
    }
    order.sort((x, y) -> Double.compare(sizes[y], sizes[x]));
    for (int j : order) {
      Screening.Effect effect = effects.get(j);
      double error = effect.size().standardError();
      double scale = column.factor();
      table.row(
          label(factors.get(j)),
          Estimate.text(scale * effect.size().value(), scale * error),
          cut(scale * effect.mean(), scale * error),
          cut(scale * effect.deviation(), scale * error));
    }
    table.addTo(out, style);
  }

  private static String cut(double value, double error) {
    return Double.isNaN(value) ? "–" : Estimate.cut(value, error);
  }

  private UnitColumn column(double[] sizes) {
    Kind kind = influence.measure().metric().result();
    Kind shown = switch (influence.on()) {
      case EVENT -> Kind.SHARE;
      case RECIPROCAL -> Kind.RATE;
      case VALUE -> kind == Kind.DATE ? Kind.COUNT : kind;
    };
    String currency = influence.on() == On.VALUE
        ? Sentences.currency(influence.subject(), influence.measure())
        : null;
    return new UnitColumn(sizes, shown, currency);
  }

  private void shares() {
    SobolIndices indices = influence.indices();
    if (indices == null || indices.variance() == 0 || indices.size() == 1) {
      return;
    }
    out.append('\n');
    Prose.add(
        out,
        style.bold("Shares (Sobol').") + " " + InfluenceSentences.shares(influence),
        style,
        0,
        2);
    out.append('\n');
    TextTable table = new TextTable(2, true);
    table.head(List.of("", "rank", "alone [%]", "with others [%]"));
    double sum = 0;
    for (Ranked ranked : influence.ranked()) {
      boolean above = indices.isAboveNothing(ranked.factor());
      table.row(
          label(influence.factors().factors().get(ranked.factor())),
          above ? rank(ranked) : "–",
          InfluenceSentences.withInterval(ranked.first()),
          InfluenceSentences.withInterval(ranked.total()));
      sum += ranked.first().value();
    }
    table.row("(nothing)", "", InfluenceSentences.withInterval(indices.dummy()), "");
    table.addTo(out, style);
    Prose.add(
        out,
        "All that they explain alone adds up to "
            + Figures.number((double) Math.round(100 * sum))
            + " %; the rest comes from acting together. "
            + "(nothing) is a dummy that nothing depends on.",
        style,
        0,
        2);
  }

  private static String rank(Ranked ranked) {
    return ranked.rank() == ranked.last()
        ? Integer.toString(ranked.rank())
        : ranked.rank() + "–" + ranked.last();
  }

  private static String label(Factor factor) {
    return factor.isChance()
        ? "chance of the years"
        : PrintableText.of(String.join(" + ", factor.names()));
  }
}

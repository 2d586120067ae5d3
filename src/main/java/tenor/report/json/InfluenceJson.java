package tenor.report.json;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.quantity.Quantity;
import tenor.report.InfluenceSentences;
import tenor.scenario.Parameter;
import tenor.study.Factor;
import tenor.study.Influence;
import tenor.study.Influence.Ranked;
import tenor.study.Screening;
import tenor.study.Sensitivity;
import tenor.study.SobolIndices;
import tenor.study.Solve;
import tenor.study.Tornado;

/**
 * What a sensitivity found, as JSON: {@code factors} and how they are drawn, {@code tornado}, {@code
 * screening} and {@code indices}, each null where it was not asked for.
 */
public final class InfluenceJson {
  private InfluenceJson() {}

  /** The document. */
  public static String render(Influence influence) {
    return JsonText.document(json -> {
      Parts.version(json, influence.subject().version());
      json.text("claim", influence.claim() == null ? null : influence.claim().id());
      json.text("metric", influence.measure().text());
      json.text("on", Parts.word(influence.on()));
      json.text("event", influence.event().isEmpty() ? null : influence.event());
      json.number("seed", BigDecimal.valueOf(influence.drawing().seed()));
      json.text("points", influence.drawing().points().word());
      json.texts("sentences", InfluenceSentences.answer(influence));
      json.texts("drawn", InfluenceSentences.drawn(influence));
      json.objects("factors", influence.factors().factors(), InfluenceJson::factor);
      json.texts(
          "held", influence.factors().fixed().stream().map(Parameter::name).toList());
      tornado(json, influence.tornado(), influence);
      screening(json, influence);
      indices(json, influence);
    });
  }

  private static void factor(JsonText json, Factor factor) {
    json.texts("inputs", factor.names());
    json.flag("chance_of_the_years", factor.isChance());
    json.flag("taken_as_even", factor.inputs().stream().anyMatch(Factor::isTakenAsEven));
  }

  private static void tornado(JsonText json, @Nullable Tornado tornado, Influence influence) {
    if (tornado == null) {
      json.nothing("tornado");
      return;
    }
    json.object("tornado", part -> {
      Parts.answer(part, "here", tornado.here(), influence.subject().clock());
      part.objects("bars", tornado.bars(), (json2, bar) -> {
        Quantity like = Solve.like(bar.input());
        json2.text("input", bar.input().name());
        json2.flag("percentiles", Tornado.hasPercentiles(bar));
        Parts.figure(json2, "low", bar.low().doubleValue(), like.kind(), like.denomination());
        Parts.figure(json2, "high", bar.high().doubleValue(), like.kind(), like.denomination());
        Parts.answer(json2, "at_low", bar.atLow(), influence.subject().clock());
        Parts.answer(json2, "at_high", bar.atHigh(), influence.subject().clock());
      });
    });
  }

  private static void screening(JsonText json, Influence influence) {
    Screening screening = influence.screening();
    if (screening == null) {
      json.nothing("screening");
      return;
    }
    List<Factor> factors = influence.factors().factors();
    json.object("screening", part -> {
      part.number("places", screening.run().futures());
      part.objects("effects", factors, (each, factor) -> {
        Screening.Effect effect = screening.effect(factors.indexOf(factor), influence.response());
        each.texts("inputs", factor.names());
        each.number("mean_size", effect == null ? Double.NaN : effect.size().value());
        each.number(
            "standard_error", effect == null ? Double.NaN : effect.size().standardError());
        each.number("mean", effect == null ? Double.NaN : effect.mean());
        each.number("deviation", effect == null ? Double.NaN : effect.deviation());
      });
    });
  }

  private static void indices(JsonText json, Influence influence) {
    SobolIndices indices = influence.indices();
    Sensitivity run = influence.run();
    if (indices == null || run == null) {
      json.nothing("indices");
      return;
    }
    json.object("indices", part -> {
      part.number("futures", run.futures());
      part.number("runs", run.runs());
      part.number("variance", indices.variance());
      part.number("mean", run.mean(influence.response()).value());
      index(part, "dummy", indices.dummy());
      part.objects("shares", influence.ranked(), (each, ranked) -> {
        share(each, ranked, influence, indices);
      });
    });
  }

  private static void share(
      JsonText json, Ranked ranked, Influence influence, SobolIndices indices) {
    json.texts("inputs", influence.factors().factors().get(ranked.factor()).names());
    json.number("rank", ranked.rank());
    json.number("rank_to", ranked.last());
    json.flag("above_nothing", indices.isAboveNothing(ranked.factor()));
    index(json, "first", ranked.first());
    index(json, "total", ranked.total());
  }

  private static void index(JsonText json, String name, SobolIndices.Index index) {
    json.object(name, part -> {
      part.number("value", index.value());
      part.number("standard_error", index.standardError());
      part.number("low", index.low());
      part.number("high", index.high());
    });
  }
}

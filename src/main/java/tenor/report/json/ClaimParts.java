package tenor.report.json;

import java.math.BigDecimal;
import tenor.check.Judgement;
import tenor.metric.Measure;
import tenor.quantity.Expectation;
import tenor.quantity.Kind;
import tenor.report.ChanceSentences;
import tenor.report.ClaimFigure;
import tenor.report.Sentences;
import tenor.scenario.Claim;
import tenor.study.Estimate;
import tenor.study.Subject;

/** A judged claim as fields of an object. */
final class ClaimParts {
  private ClaimParts() {}

  /** What is claimed, what was computed, the verdict and the standing. */
  static void judgement(JsonText json, Judgement judgement) {
    Claim claim = judgement.claim();
    json.text("id", claim.id());
    json.text("says", claim.says());
    Parts.origin(json, claim.origin());
    json.text("metric", claim.metric());
    json.texts("variants", claim.variants());
    odds(json, judgement);
    json.object("expect", part -> expect(part, claim.expect()));
    Parts.quantity(json, "generation", claim.generation());
    Parts.answer(json, "answer", judgement.answer(), judgement.subject().clock());
    json.text("computed", ClaimFigure.of(judgement).computed());
    json.texts("unstated", judgement.unstated());
    span(json, judgement);
    json.text("verdict", judgement.verdict().word());
    json.text("recorded", claim.verdict().word());
    json.flag("as_recorded", judgement.isAsRecorded());
    Parts.place(json, "verdict_place", claim.places().verdict());
    json.object("standing", part -> standing(part, judgement));
    json.text("sentence", Sentences.answer(judgement));
  }

  /** The estimate of a claim by chance, with its interval; nothing for other claims. */
  private static void odds(JsonText json, Judgement judgement) {
    Judgement.Odds odds = judgement.odds();
    if (odds == null) {
      return;
    }
    json.object("estimate", part -> {
      if (odds.estimate() instanceof Estimate.Known known) {
        SimulateJson.number(part, "value", known.value());
        SimulateJson.number(part, "standard_error", known.error());
        SimulateJson.number(part, "low", known.low());
        SimulateJson.number(part, "high", known.high());
      } else if (odds.estimate() instanceof Estimate.Withheld withheld) {
        part.nothing("value");
        part.text("withheld", ChanceSentences.because(withheld));
      }
      part.number("runs", BigDecimal.valueOf(odds.runs()));
      SimulateJson.number(part, "runs_needed", odds.needed());
    });
  }

  private static void expect(JsonText json, Expectation expect) {
    json.text("text", expect.text());
    json.text("shape", Parts.word(expect.shape()));
    json.text("accepted", expect.intervalText());
    json.text("kind", Parts.word(expect.kind()));
    Parts.denomination(json, expect.kind(), expect.currency());
    json.number("low", expect.low());
    json.flag("low_included", expect.lowIncluded());
    json.number("high", expect.high());
    json.flag("high_included", expect.highIncluded());
  }

  private static void span(JsonText json, Judgement judgement) {
    Judgement.Span span = judgement.span();
    if (span == null) {
      json.nothing("span");
      return;
    }
    Measure measure = judgement.measure();
    Subject subject = judgement.subject();
    Kind kind = measure.metric().result();
    String currency = Sentences.currency(subject, measure);
    json.object("span", part -> {
      Parts.figure(part, "low", span.low(), kind, currency);
      Parts.figure(part, "high", span.high(), kind, currency);
      part.number("runs", span.runs());
    });
  }

  private static void standing(JsonText json, Judgement judgement) {
    Judgement.Standing standing = judgement.standing();
    json.text("word", Parts.word(standing.word()));
    json.text("sentence", Sentences.standing(judgement));
    json.objects("readings", standing.readings(), (part, reading) -> {
      part.text("reading", reading.reading());
      part.text("verdict", reading.verdict().word());
    });
    json.objects("conditions", standing.conditions(), (part, condition) -> {
      part.text("name", condition.name());
      Parts.quantity(part, "from", condition.from());
      Parts.quantity(part, "to", condition.to());
    });
    json.flag("together", standing.together());
    String under = standing.conditionsUnder();
    if (under != null) {
      json.text("conditions_under", under);
    }
    json.number("tested", standing.tested());
  }
}

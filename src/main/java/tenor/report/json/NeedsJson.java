package tenor.report.json;

import java.math.BigDecimal;
import tenor.check.Holding;
import tenor.check.Judgement;
import tenor.check.Needs;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;
import tenor.report.NeedSentences;
import tenor.report.Sentences;
import tenor.study.Solve;

/**
 * What a claim needs, as JSON: {@code needs}, one for each input alone, and {@code gaps}, the inputs
 * that the text leaves open, the one that moves the answer most first.
 */
public final class NeedsJson {
  private NeedsJson() {}

  /** The document. */
  public static String render(Needs needs) {
    Judgement judgement = needs.judgement();
    return JsonText.document(json -> {
      Parts.version(json, judgement.subject().version());
      json.object("claim", part -> ClaimParts.judgement(part, judgement));
      json.objects("needs", needs.needs(), (part, need) -> need(part, needs, need));
      json.objects("gaps", needs.gaps(), (part, gap) -> gap(part, judgement, gap));
      json.text("gap_sentence", NeedSentences.gap(needs));
    });
  }

  private static void need(JsonText json, Needs needs, Needs.Need need) {
    Quantity like = Solve.like(need.parameter());
    json.text("name", need.parameter().name());
    Parts.quantity(json, "value", need.parameter().value());
    Parts.range(json, "range", need.parameter().range());
    json.objects("holdings", need.holdings(), (part, holding) -> holding(part, like, holding));
    BigDecimal nearest = need.nearest();
    if (nearest == null) {
      json.nothing("nearest");
    } else {
      Parts.figure(json, "nearest", nearest.doubleValue(), like.kind(), like.denomination());
    }
    Double factor = need.factor();
    json.number("factor", factor == null ? Double.NaN : factor);
    json.flag("inside_range", need.insideRange());
    json.text("sentence", NeedSentences.of(needs, need));
  }

  private static void holding(JsonText json, Quantity like, Holding holding) {
    Parts.figure(json, "from", holding.from().doubleValue(), like.kind(), like.denomination());
    Parts.figure(json, "to", holding.to().doubleValue(), like.kind(), like.denomination());
  }

  private static void gap(JsonText json, Judgement judgement, Needs.Gap gap) {
    Kind kind = judgement.measure().metric().result();
    String currency = Sentences.currency(judgement.subject(), judgement.measure());
    json.text("name", gap.parameter().name());
    Parts.range(json, "range", gap.parameter().range());
    Parts.figure(json, "low", gap.low(), kind, currency);
    Parts.figure(json, "high", gap.high(), kind, currency);
  }
}

package tenor.report.json;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.metric.Measure;
import tenor.quantity.Kind;
import tenor.report.AcrossSentences;
import tenor.report.ChanceSentences;
import tenor.report.EstimateText;
import tenor.report.Sentences;
import tenor.scenario.Parameter;
import tenor.study.Across;
import tenor.study.Ending;
import tenor.study.Estimate;
import tenor.study.Estimates;
import tenor.study.Goal;
import tenor.study.Simulated;

/** What many futures say, as JSON: every estimate with its error, or why there is none. */
public final class SimulateJson {
  private final Simulated simulated;
  private final ChanceSentences sentences;
  private final Kind kind;
  private final @Nullable String currency;

  private SimulateJson(Simulated simulated) {
    this.simulated = simulated;
    this.sentences = new ChanceSentences(simulated);
    Measure measure = simulated.chance().measure();
    this.kind = measure.metric().result();
    this.currency = Sentences.currency(simulated.chance().subject(), measure);
  }

  /** The document. */
  public static String render(Simulated simulated) {
    return JsonText.document(new SimulateJson(simulated)::write);
  }

  private void write(JsonText json) {
    Estimates estimates = simulated.estimates();
    Parts.version(json, simulated.chance().subject().version());
    json.text("metric", simulated.chance().measure().text());
    json.text("kind", Parts.word(kind));
    Parts.denomination(json, kind, currency);
    json.number("runs", BigDecimal.valueOf(estimates.runs()));
    json.number("wanted", simulated.wanted());
    json.flag("interrupted", simulated.interrupted());
    json.text("points", simulated.points().word());
    json.number("seed", BigDecimal.valueOf(simulated.seed()));
    json.texts("sentences", sentences.all());
    json.objects("quantiles", ChanceSentences.PERCENTS, (part, percent) -> {
      part.number("percent", percent);
      estimate(part, estimates.quantile(percent / 100.0), false);
    });
    json.object("mean", part -> estimate(part, estimates.mean(), false));
    json.object("deviation", part -> estimate(part, estimates.deviation(), false));
    json.objects("chances", simulated.asked(), (part, expect) -> {
      part.text("of", expect.text());
      part.text("accepted", expect.intervalText());
      estimate(part, estimates.chance(simulated.asked().indexOf(expect)), true);
    });
    json.objects("endings", List.of(Ending.values()), (part, ending) -> {
      part.text("ending", ending.word());
      part.number("runs", BigDecimal.valueOf(estimates.runs(ending)));
      estimate(part, estimates.chance(ending), true);
    });
    Goal goal = simulated.goal();
    if (goal != null) {
      json.object("until", part -> {
        part.text("text", goal.text());
        part.flag("reached", goal.isReached(estimates));
      });
    }
    if (simulated.across() != null) {
      across(json, simulated.across());
    }
    json.objects("uncertain", simulated.chance().inputs(), SimulateJson::input);
    json.text("method", sentences.method());
  }

  /** Every standpoint with its estimates, and the ranges in sentences. */
  private void across(JsonText json, Across across) {
    AcrossSentences words = new AcrossSentences(simulated, across);
    json.texts("across", words.all());
    json.objects("standpoints", across.seen(), (part, seen) -> {
      if (seen.from().reading() == null) {
        part.nothing("reading");
      } else {
        part.text("reading", seen.from().reading());
      }
      part.objects("values", List.copyOf(seen.from().values().entrySet()), (value, entry) -> {
        value.text("name", entry.getKey());
        value.text("value", entry.getValue().text());
      });
      part.object("median", m -> estimate(m, seen.median(), false));
      part.objects("chances", simulated.asked(), (chance, expect) -> {
        chance.text("of", expect.text());
        estimate(chance, seen.chances().get(simulated.asked().indexOf(expect)), true);
      });
    });
  }

  private static void input(JsonText json, Parameter input) {
    json.text("name", input.name());
    if (input.uncertainty() != null) {
      json.text("uncertainty", input.uncertainty().text());
    }
  }

  private void estimate(JsonText json, Estimate estimate, boolean chance) {
    if (estimate instanceof Estimate.Withheld withheld) {
      json.nothing("value");
      json.text("withheld", ChanceSentences.because(withheld));
      return;
    }
    Estimate.Known known = (Estimate.Known) estimate;
    EstimateText text = chance ? EstimateText.chance(known) : sentences.text(known);
    json.text("text", text.text());
    number(json, "value", known.value());
    number(json, "standard_error", known.error());
    number(json, "low", known.low());
    number(json, "high", known.high());
    number(json, "plain_draws", known.plainDraws());
  }

  /** A number, or null where it is infinite or not known. */
  static void number(JsonText json, String name, double value) {
    if (Double.isFinite(value)) {
      json.number(name, value);
    } else {
      json.nothing(name);
    }
  }
}

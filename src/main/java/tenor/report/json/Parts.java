package tenor.report.json;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tenor.metric.Answer;
import tenor.metric.Horizon;
import tenor.model.Clock;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;
import tenor.quantity.Range;
import tenor.report.ClaimFigure;
import tenor.report.Figures;
import tenor.report.Input;
import tenor.scenario.Origin;
import tenor.scenario.Version;
import tenor.study.Subject;
import tenor.uncertainty.Uncertainty;

/** The parts that several results have in common, each under the same field names everywhere. */
final class Parts {
  private Parts() {}

  /** The file, its title and the variants that are applied. */
  static void version(JsonText json, Version version) {
    json.text("file", version.scenario().file());
    json.text("title", version.scenario().title());
    json.texts("variants", version.variants());
  }

  /** A quantity with its text, its number in base units and its kind; null where not stated. */
  static void quantity(JsonText json, String name, @Nullable Quantity quantity) {
    if (quantity == null) {
      json.nothing(name);
      return;
    }
    json.object(name, part -> {
      part.text("text", quantity.text());
      part.number("value", quantity.value());
      kind(part, quantity.kind(), quantity.denomination());
    });
  }

  /** A computed number with its text, as {@link #quantity}. */
  static void figure(
      JsonText json, String name, double value, Kind kind, @Nullable String currency) {
    json.object(name, part -> {
      part.text("text", Figures.text(value, kind, currency));
      part.number("value", value);
      kind(part, kind, currency);
    });
  }

  private static void kind(JsonText json, Kind kind, @Nullable String denomination) {
    json.text("kind", word(kind));
    denomination(json, kind, denomination);
  }

  /**
   * What a number counts: its currency, its good or both; of a rate of exchange the currency and the
   * one of which a unit is priced.
   */
  static void denomination(JsonText json, Kind kind, @Nullable String denomination) {
    if (denomination == null) {
      return;
    }
    Quantity one = Quantity.of(kind, BigDecimal.ONE, denomination);
    text(json, "currency", one.currency());
    text(json, "good", one.good());
    text(json, "counter_currency", one.counterCurrency());
  }

  private static void text(JsonText json, String name, @Nullable String text) {
    if (text != null) {
      json.text(name, text);
    }
  }

  /** The lower-case word of a constant: {@code money_per_year}. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static void range(JsonText json, String name, @Nullable Range range) {
    if (range == null) {
      json.nothing(name);
      return;
    }
    json.object(name, part -> {
      part.text("text", range.text());
      quantity(part, "low", range.low());
      quantity(part, "high", range.high());
    });
  }

  private static double[] values(Answer.Several several) {
    return several.values().stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** An answer: a figure, several, how it ends, or why there is none; null where a term is not stated. */
  static void answer(JsonText json, String name, @Nullable Answer answer, Clock clock) {
    if (answer == null) {
      json.nothing(name);
      return;
    }
    json.object(name, part -> {
      if (answer instanceof Answer.Figure figure) {
        part.text("type", "figure");
        part.text("text", Figures.text(figure));
        part.number("value", figure.value());
        kind(part, figure.kind(), figure.currency());
      } else if (answer instanceof Answer.Several several) {
        part.text("type", "several");
        part.text("text", ClaimFigure.text(several));
        part.numbers("values", values(several));
        kind(part, several.kind(), several.currency());
      } else if (answer instanceof Answer.Open open) {
        part.text("type", "outcome");
        outcome(part, open.horizon(), clock);
      } else {
        part.text("type", "none");
        part.text("because", ((Answer.None) answer).because());
      }
    });
  }

  /** How it ends with an obligation; the codes are reached, ended, not_reached, never, no_target. */
  static void outcome(JsonText json, Horizon horizon, Clock clock) {
    if (horizon instanceof Horizon.Reached reached) {
      json.text("outcome", "reached");
      json.number("years", reached.years());
      json.text("date", clock.dayAt(BigDecimal.valueOf(reached.years())).toString());
    } else if (horizon instanceof Horizon.Ended ended) {
      json.text("outcome", "ended");
      json.number("years", ended.years());
      json.text("date", clock.dayAt(BigDecimal.valueOf(ended.years())).toString());
      json.number("given_up", ended.givenUp());
    } else if (horizon instanceof Horizon.NotReached open) {
      json.text("outcome", "not_reached");
      json.number("within_years", open.within());
    } else if (horizon instanceof Horizon.Never never) {
      json.text("outcome", "never");
      proof(json, never.proof(), clock);
    } else {
      json.text("outcome", "no_target");
    }
    json.text("text", ClaimFigure.outcome(horizon));
  }

  private static void proof(JsonText json, Horizon.NeverProof proof, Clock clock) {
    json.text("reason", word(proof.reason()));
    json.text("from", clock.dayAt(proof.from()).toString());
    json.number("owed", proof.owed());
    json.number("limit", proof.limit());
    json.number("interest", proof.interest());
    json.number("payment", proof.payment());
    json.number("addition", proof.addition());
    json.number("rate_of_a_period", proof.rate());
    json.number("periods_a_year", clock.periodLength().perYear());
  }

  static void place(JsonText json, String name, Place place) {
    json.object(name, part -> {
      part.text("file", place.file());
      part.number("line", place.line());
      part.number("column", place.column());
      part.number("length", place.length());
    });
  }

  static void problem(JsonText json, Problem problem) {
    finding(json, problem);
    place(json, "place", problem.place());
  }

  /** A problem that stands in no file. */
  static void finding(JsonText json, Problem problem) {
    json.text("code", problem.code().id());
    json.text("severity", problem.severity().word());
    json.text("sentence", problem.sentence());
    json.text("help", problem.help());
  }

  static void origin(JsonText json, Origin origin) {
    json.text("source", origin.source());
    json.text("quote", origin.quote());
    json.text("why", origin.why());
    json.text("derived", origin.cited() == null ? null : origin.cited().derived());
  }

  static void input(JsonText json, Input input) {
    json.text("name", input.name());
    quantity(json, "value", input.parameter().value());
    json.flag("said", input.parameter().said());
    json.text("status", input.status());
    quantity(json, "in_file", input.given());
    range(json, "range", input.parameter().range());
    Uncertainty uncertainty = input.parameter().uncertainty();
    json.text("uncertainty", uncertainty == null ? null : uncertainty.text());
    origin(json, input.origin());
    json.flag("used", input.isUsed());
  }

  static void inputs(JsonText json, Subject subject) {
    json.objects("inputs", Input.of(subject), Parts::input);
  }
}

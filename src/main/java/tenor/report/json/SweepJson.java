package tenor.report.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.check.Holding;
import tenor.check.Region;
import tenor.report.Sentences;
import tenor.report.SweepSentences;
import tenor.study.Axis;
import tenor.study.Soundings;
import tenor.study.Sweep;

/**
 * A sweep as JSON: {@code inputs} with their values, {@code figures} with a number and an ending for
 * each combination, the last input moving fastest, and {@code region} where a claim is asked.
 */
public final class SweepJson {
  private SweepJson() {}

  /** The document. */
  public static String render(List<Sweep> sweeps, @Nullable Region region) {
    return JsonText.document(json -> {
      Parts.version(json, sweeps.get(0).subject().version());
      json.objects("inputs", sweeps.get(0).axes(), SweepJson::axis);
      json.objects("figures", sweeps, SweepJson::sweep);
      if (region == null) {
        json.nothing("region");
      } else {
        json.object("region", part -> region(part, region));
      }
    });
  }

  private static void axis(JsonText json, Axis axis) {
    json.text("name", axis.name());
    json.text("kind", Parts.word(axis.kind()));
    Parts.denomination(json, axis.kind(), axis.denomination());
    Parts.range(json, "range", axis.parameter().range());
    json.flag("stretch", axis.isStretch());
    json.numbers(
        "values", axis.values().stream().mapToDouble(BigDecimal::doubleValue).toArray());
  }

  private static void sweep(JsonText json, Sweep sweep) {
    Soundings figures = sweep.figures();
    double[] numbers = new double[figures.points()];
    List<String> endings = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = figures.number(i);
      endings.add(Parts.word(figures.ending(i)));
    }
    json.text("metric", sweep.measure().text());
    json.text("kind", Parts.word(sweep.measure().metric().result()));
    Parts.denomination(
        json,
        sweep.measure().metric().result(),
        Sentences.currency(sweep.subject(), sweep.measure()));
    json.texts("sentences", SweepSentences.figures(sweep));
    json.numbers("values", numbers);
    json.texts("endings", endings);
  }

  private static void region(JsonText json, Region region) {
    json.text("claim", region.claim().id());
    json.texts("sentences", SweepSentences.region(region));
    json.texts("verdicts", region.verdicts().stream().map(v -> v.word()).toList());
    part(json, "covered", region.covered());
    part(json, "covered_of_range", region.stated());
    List<Axis> axes = region.sweep().axes();
    Axis last = axes.get(axes.size() - 1);
    json.objects("holds", region.rows(), (row, each) -> {
      BigDecimal at = each.at();
      if (at == null) {
        row.nothing("at");
      } else {
        value(row, "at", axes.get(0), at);
      }
      row.objects("stretches", each.holdings(), (part, holding) -> stretch(part, last, holding));
    });
  }

  private static void part(JsonText json, String name, Region.@Nullable Part covered) {
    if (covered == null) {
      json.nothing(name);
      return;
    }
    json.object(name, part -> {
      part.text("text", SweepSentences.share(covered));
      part.number("share", covered.share());
      part.number("error", covered.error());
    });
  }

  private static void stretch(JsonText json, Axis axis, Holding holding) {
    value(json, "from", axis, holding.from());
    value(json, "to", axis, holding.to());
  }

  private static void value(JsonText json, String name, Axis axis, BigDecimal value) {
    Parts.figure(json, name, value.doubleValue(), axis.kind(), axis.denomination());
  }
}

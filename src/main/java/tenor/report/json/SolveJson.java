package tenor.report.json;

import java.math.BigDecimal;
import tenor.metric.Answer;
import tenor.metric.Measure;
import tenor.quantity.Quantity;
import tenor.report.SolveSentences;
import tenor.study.Crossings.Crossing;
import tenor.study.Solve;
import tenor.study.Subject;

/**
 * Which values of an input give a wanted figure, as JSON: {@code solutions}, each a root, a flat
 * stretch or a jump, and what was searched.
 */
public final class SolveJson {
  private SolveJson() {}

  /** The document. */
  public static String render(
      Solve.Solved solved, Measure measure, Quantity wanted, Subject subject) {
    return JsonText.document(json -> {
      Parts.version(json, subject.version());
      json.text("input", solved.name());
      json.text("metric", measure.text());
      Parts.quantity(json, "wanted", wanted);
      Parts.quantity(json, "value", subject.parameter(solved.name()).value());
      boolean stated = subject.unstated(measure).isEmpty();
      Answer answer = stated ? subject.answer(measure) : null;
      Parts.answer(json, "answer", answer, subject.clock());
      Parts.range(json, "range", subject.parameter(solved.name()).range());
      json.objects(
          "solutions", solved.solutions(), (part, solution) -> solution(part, solved, solution));
      json.texts("sentences", SolveSentences.found(solved, measure, wanted, subject));
      json.object("searched", part -> {
        at(part, "from", solved, solved.domain().low());
        at(part, "to", solved, solved.domain().high());
        part.number("points", solved.domain().grid().size());
      });
    });
  }

  private static void solution(JsonText json, Solve.Solved solved, Solve.Solution solution) {
    Crossing crossing = solution.crossing();
    if (crossing instanceof Crossing.Root root) {
      json.text("type", "root");
      at(json, "at", solved, root.at());
    } else if (crossing instanceof Crossing.Jump jump) {
      json.text("type", "jump");
      at(json, "at", solved, jump.at());
    } else {
      Crossing.Flat flat = (Crossing.Flat) crossing;
      json.text("type", "flat");
      at(json, "from", solved, flat.from());
      at(json, "to", solved, flat.to());
    }
    json.flag("inside_range", solution.insideRange());
  }

  private static void at(JsonText json, String name, Solve.Solved solved, BigDecimal value) {
    json.object(name, part -> {
      part.text("text", SolveSentences.value(solved, value));
      part.number("value", value);
      part.text("kind", Parts.word(solved.kind()));
      Parts.denomination(part, solved.kind(), solved.currency());
    });
  }
}

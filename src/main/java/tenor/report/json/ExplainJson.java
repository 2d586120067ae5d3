package tenor.report.json;

import tenor.check.Judgement;
import tenor.report.Explanation;
import tenor.study.Subject;

/**
 * Where the figure of a claim comes from, as JSON: the {@code claim}, the {@code lines} behind it
 * with formulas in names and in numbers, and the inputs.
 */
public final class ExplainJson {
  private ExplainJson() {}

  /** The document. */
  public static String render(Judgement judgement) {
    Explanation explanation = Explanation.of(judgement);
    Subject subject = judgement.subject();
    return JsonText.document(json -> {
      Parts.version(json, subject.version());
      json.object("claim", part -> ClaimParts.judgement(part, judgement));
      json.objects("lines", explanation.lines(), (part, line) -> line(part, line, subject));
      json.object("measure", part -> {
        part.text("text", judgement.measure().text());
        part.text("summary", judgement.measure().metric().summary());
        part.text("formula", judgement.measure().metric().formula());
        part.text("in_numbers", explanation.lastStep());
      });
      json.objects("depends_on", explanation.dependsOn(), Parts::input);
      json.objects("does_not_depend_on", explanation.independentOf(), Parts::input);
    });
  }

  private static void line(JsonText json, Explanation.Line line, Subject subject) {
    json.text("name", line.definition().name());
    json.text("label", line.definition().label());
    json.text("because", line.definition().because());
    json.text("unit", line.definition().formula().unit().text());
    json.text("formula", line.formula());
    json.objects("in_numbers", line.numbers(), (part, numbers) -> {
      part.text("first_day", subject.clock().firstDay(numbers.period()).toString());
      part.text("last_day", subject.clock().lastDay(numbers.period()).toString());
      part.text("formula", numbers.formula());
      part.text("result", numbers.result());
      part.number("value", numbers.value());
    });
  }
}

package tenor.report.json;

import java.util.List;
import tenor.report.Comparison;
import tenor.report.KeyFigures;
import tenor.study.Subject;

/**
 * Versions side by side, as JSON: {@code versions} with their outcomes and figures, and what {@code
 * differs} between them, in the order of the versions.
 */
public final class CompareJson {
  private CompareJson() {}

  /** The document. */
  public static String render(List<Subject> versions) {
    Comparison comparison = Comparison.of(versions);
    return JsonText.document(json -> {
      json.objects("versions", versions, (part, subject) -> {
        Parts.version(part, subject.version());
        part.objects(
            "obligations",
            KeyFigures.of(subject),
            (obligation, figures) -> RunJson.obligation(obligation, subject, figures));
      });
      json.object("differs", part -> {
        part.objects("parameters", comparison.parameters(), CompareJson::row);
        part.objects("clauses", comparison.clauses(), CompareJson::row);
      });
    });
  }

  private static void row(JsonText json, Comparison.Row row) {
    json.text("name", row.group().isEmpty() ? row.name() : row.group() + "." + row.name());
    json.texts("values", row.cells());
  }
}

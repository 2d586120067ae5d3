package tenor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tenor.clause.ByDate;
import tenor.clause.Clause;
import tenor.clause.Field;
import tenor.clause.FieldType;
import tenor.clause.FieldValues;
import tenor.clause.OverTime;
import tenor.model.Operand;
import tenor.problem.PrintableText;
import tenor.scenario.Version;

/**
 * A clause in one line, as its file writes it.
 *
 * <p>Worked example: {@code from: minerals, share: revenue_share, to: fund}.
 */
public final class ClauseText {
  private ClauseText() {}

  /** All clauses of a version and its clock, each under its block and name. */
  public static Map<String, String> all(Version version) {
    Map<String, String> clauses = new LinkedHashMap<>();
    clauses.put("start", version.clock().start().toString());
    clauses.put("period", version.clock().periodLength().word());
    clauses.put("stop_after", Sentences.years(version.clock().stopAfter()));
    for (Clause clause : version.agreement().clauses()) {
      clauses.put(clause.kind().block() + "." + clause.name(), of(clause));
    }
    return clauses;
  }

  /** What a clause says. */
  public static String of(Clause clause) {
    return PrintableText.of(fields(clause.kind().fields(), clause.values()));
  }

  private static String fields(List<Field> fields, FieldValues values) {
    List<String> parts = new ArrayList<>();
    for (Field field : fields) {
      Object value = values.values().get(field.name());
      if (value != null) {
        parts.add(field.name() + ": " + value(field, value));
      }
    }
    return String.join(", ", parts);
  }

  private static String value(Field field, Object value) {
    if (value instanceof Operand operand) {
      return operand(operand);
    }
    if (value instanceof FieldValues.Name name) {
      return name.text();
    }
    if (value instanceof FieldValues group && field.type() instanceof FieldType.Group type) {
      return "{" + fields(type.fields(), group) + "}";
    }
    if (value instanceof OverTime.Fixed fixed) {
      return operand(fixed.value());
    }
    if (value instanceof OverTime.Steps steps) {
      return "steps " + dates(steps.values());
    }
    if (value instanceof OverTime.Path path) {
      return "path " + dates(path.values());
    }
    return value instanceof ByDate dates ? dates(dates) : "none";
  }

  private static String dates(ByDate dates) {
    List<String> parts = new ArrayList<>();
    for (ByDate.Entry entry : dates.entries()) {
      parts.add(entry.date() + ": " + operand(entry.amount()));
    }
    return "{" + String.join(", ", parts) + "}";
  }

  private static String operand(Operand operand) {
    return operand instanceof Operand.Given given
        ? given.quantity().text()
        : ((Operand.Named) operand).name();
  }
}

package tenor.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tenor.clause.ByDate;
import tenor.clause.ByLevel;
import tenor.clause.Clause;
import tenor.clause.Condition;
import tenor.clause.FieldValues;
import tenor.clause.Floating;
import tenor.clause.OverTime;
import tenor.clause.Series;
import tenor.model.Operand;

/**
 * A clause in words that are the same exactly where it says the same: everything that is computed
 * with, and neither places nor the order of pieces.
 *
 * <p>Worked example: {@code from: minerals, share: revenue_share, to: fund}.
 */
final class ClauseWords {
  private ClauseWords() {}

  /** All that a clause says. */
  static String of(Clause clause) {
    return fields(clause.values());
  }

  /** A quantity or the name of one; empty where there is none. */
  static String of(@Nullable Operand operand) {
    if (operand == null) {
      return "";
    }
    return operand instanceof Operand.Given given
        ? given.quantity().text()
        : ((Operand.Named) operand).name();
  }

  private static String fields(FieldValues values) {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<String, Object> field : new TreeMap<>(values.values()).entrySet()) {
      parts.add(field.getKey() + ": " + value(field.getValue()));
    }
    return String.join(", ", parts);
  }

  private static String value(Object value) {
    if (value instanceof Operand operand) {
      return of(operand);
    }
    if (value instanceof OverTime overTime) {
      return overTime(overTime);
    }
    if (value instanceof ByDate dates) {
      return dates(dates);
    }
    if (value instanceof FieldValues.Dates dates) {
      return dates.all().stream().map(dated -> of(dated.operand())).toList().toString();
    }
    if (value instanceof Condition condition) {
      return condition(condition);
    }
    if (value instanceof FieldValues.Name name) {
      return name.text();
    }
    if (value instanceof FieldValues.Names names) {
      return names.all().stream().map(FieldValues.Name::text).toList().toString();
    }
    if (value instanceof FieldValues group) {
      return "{" + fields(group) + "}";
    }
    throw new IllegalStateException("a field holds a " + value.getClass().getName());
  }

  private static String condition(Condition condition) {
    return condition.subject().text()
        + (condition.side() == Condition.Side.ABOVE ? " above " : " below ")
        + of(condition.level());
  }

  private static String overTime(OverTime value) {
    if (value instanceof OverTime.Fixed fixed) {
      return of(fixed.value());
    }
    if (value instanceof OverTime.Steps steps) {
      return "steps " + dates(steps.values());
    }
    if (value instanceof OverTime.Path path) {
      return "path " + dates(path.values());
    }
    if (value instanceof Series series) {
      return series(series);
    }
    if (value instanceof Floating floating) {
      return "index " + floating.index().text()
          + part(" plus ", floating.plus())
          + part(" at_least ", floating.atLeast())
          + part(" at_most ", floating.atMost());
    }
    return level((ByLevel) value);
  }

  private static String part(String word, @Nullable Operand operand) {
    return operand == null ? "" : word + of(operand);
  }

  private static String series(Series series) {
    List<String> rows = new ArrayList<>();
    for (Series.Row row : series.rows()) {
      rows.add(row.from() + " to " + row.to() + ": " + row.value().text());
    }
    return "series " + series.file() + "#" + series.column() + " {" + String.join(", ", rows) + "}";
  }

  private static String level(ByLevel value) {
    List<String> steps = new ArrayList<>();
    for (ByLevel.Step step : value.steps()) {
      steps.add((step.above() ? "above " : "") + of(step.at()) + ": " + of(step.value()));
    }
    return "by " + value.subject().text() + " " + value.form() + " {" + String.join(", ", steps)
        + "}";
  }

  private static String dates(ByDate dates) {
    List<String> parts = new ArrayList<>();
    for (ByDate.Entry entry : dates.entries()) {
      parts.add(entry.date() + ": " + of(entry.amount()));
    }
    return "{" + String.join(", ", parts) + "}";
  }
}

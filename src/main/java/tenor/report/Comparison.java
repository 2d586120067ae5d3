package tenor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tenor.quantity.Quantity;
import tenor.scenario.Parameter;
import tenor.study.Subject;

/**
 * Versions side by side: the key figures of each obligation, and the parameters and clauses that
 * differ between them.
 *
 * @param figures a row for each figure that at least one version has
 * @param parameters a row for each term or assumption whose value differs
 * @param clauses a row for each clause, or part of the clock, that differs
 */
public record Comparison(
    List<Subject> versions, List<Row> figures, List<Row> parameters, List<Row> clauses) {
  /** What stands where a version has nothing of the kind. */
  public static final String ABSENT = "–";

  /**
   * A row of texts, one for each version.
   *
   * @param group the obligation of a figure, the block of a clause; empty for parameters
   */
  public record Row(String group, String name, List<String> cells) {

    /** Whether the versions do not all say the same. */
    boolean differs() {
      return new LinkedHashSet<>(cells).size() > 1;
    }
  }

  /** Compares versions, of one file or of several. */
  public static Comparison of(List<Subject> versions) {
    return new Comparison(
        List.copyOf(versions), figures(versions), parameters(versions), clauses(versions));
  }

  private static List<Row> figures(List<Subject> versions) {
    Map<String, Map<String, String[]>> table = new LinkedHashMap<>();
    Map<String, String> labels = new LinkedHashMap<>();
    for (int i = 0; i < versions.size(); i++) {
      for (KeyFigures figures : KeyFigures.of(versions.get(i))) {
        Map<String, String[]> rows =
            table.computeIfAbsent(figures.account().name(), k -> new LinkedHashMap<>());
        String[] outcome = rows.computeIfAbsent("outcome", k -> new String[versions.size()]);
        labels.put("outcome", "outcome");
        outcome[i] = outcome(versions.get(i), figures);
        for (KeyFigures.Entry entry : figures.figures()) {
          if (entry.hasFigure()) {
            String metric = entry.measure().metric().name();
            labels.put(metric, entry.label());
            rows.computeIfAbsent(metric, k -> new String[versions.size()])[i] =
                ClaimFigure.text(entry.answer());
          }
        }
      }
    }
    List<Row> rows = new ArrayList<>();
    table.forEach((obligation, figures) -> {
      for (String metric : KeyFigures.ordered(figures.keySet())) {
        String[] cells = figures.get(metric);
        if (cells != null) {
          rows.add(new Row(obligation, labels.getOrDefault(metric, metric), cells(cells)));
        }
      }
    });
    return rows;
  }

  private static String outcome(Subject subject, KeyFigures figures) {
    return figures.unstated().isEmpty() || !figures.account().hasTarget()
        ? ClaimFigure.outcome(subject.point().horizon(figures.account().name()))
        : "not stated";
  }

  private static List<String> cells(String[] texts) {
    List<String> cells = new ArrayList<>();
    for (String text : texts) {
      cells.add(text == null ? ABSENT : text);
    }
    return cells;
  }

  private static List<Row> parameters(List<Subject> versions) {
    Set<String> names = new LinkedHashSet<>();
    for (Subject subject : versions) {
      names.addAll(subject.version().parameters().keySet());
    }
    List<Row> rows = new ArrayList<>();
    for (String name : names) {
      List<String> cells = new ArrayList<>();
      for (Subject subject : versions) {
        Parameter parameter = subject.version().parameters().get(name);
        Quantity value = parameter == null ? null : parameter.value();
        cells.add(parameter == null ? ABSENT : Figures.text(value));
      }
      Row row = new Row("", name, cells);
      if (row.differs()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static List<Row> clauses(List<Subject> versions) {
    List<Map<String, String>> all = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    for (Subject subject : versions) {
      Map<String, String> clauses = ClauseText.all(subject.version());
      all.add(clauses);
      names.addAll(clauses.keySet());
    }
    List<Row> rows = new ArrayList<>();
    for (String name : names) {
      List<String> cells = new ArrayList<>();
      for (Map<String, String> clauses : all) {
        cells.add(clauses.getOrDefault(name, ABSENT));
      }
      int point = name.indexOf('.');
      Row row = new Row(name.substring(0, Math.max(0, point)), name.substring(point + 1), cells);
      if (row.differs()) {
        rows.add(row);
      }
    }
    return rows;
  }
}

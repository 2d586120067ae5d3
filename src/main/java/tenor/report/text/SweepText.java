package tenor.report.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.check.Region;
import tenor.problem.TextWidth;
import tenor.report.Sentences;
import tenor.report.SweepSentences;
import tenor.report.UnitColumn;
import tenor.report.VersionName;
import tenor.study.Axis;
import tenor.study.Ending;
import tenor.study.Soundings;
import tenor.study.Sweep;

/**
 * What a sweep found: sentences, a table, and of two inputs a map. Long sweeps are shown at some of
 * their points, which is said.
 */
public final class SweepText {
  private static final int MOST_ROWS = 41;
  private static final int MOST_COLUMNS = 11;
  private static final int MAP_ROWS = 40;
  private static final int BAR = 30;

  private final List<Sweep> sweeps;
  private final @Nullable Region region;
  private final Style style;
  private final Shades shades;
  private final StringBuilder out = new StringBuilder();

  private SweepText(List<Sweep> sweeps, @Nullable Region region, Style style, Shades shades) {
    this.sweeps = sweeps;
    this.region = region;
    this.style = style;
    this.shades = shades;
  }

  /**
   * What was found.
   *
   * @param sweeps of the same inputs, one for each figure
   * @param region of the claim; null where figures are asked
   */
  public static String render(
      List<Sweep> sweeps, @Nullable Region region, Style style, Shades shades) {
    SweepText text = new SweepText(sweeps, region, style, shades);
    text.add();
    return style.finished(text.out);
  }

  private void add() {
    Sweep first = sweeps.get(0);
    Prose.title(out, VersionName.title(first.subject().version()), style);
    if (!first.subject().version().variants().isEmpty()) {
      Prose.add(out, VersionName.variants(first.subject().version()), style, 0, 2);
    }
    out.append('\n');
    if (region != null) {
      for (String sentence : SweepSentences.region(region)) {
        Prose.add(out, sentence, style, 0, 2);
      }
    }
    for (Sweep sweep : sweeps) {
      for (String sentence : SweepSentences.figures(sweep)) {
        Prose.add(out, sentence, style, 0, 2);
      }
    }
    Prose.add(out, style.dim(SweepSentences.swept(first.axes())), style, 0, 2);
    if (first.axes().size() == 1) {
      line(first.axes().get(0));
    } else {
      for (Sweep sweep : sweeps) {
        plane(sweep);
      }
    }
  }

  /** A row for each value of the one input. */
  private void line(Axis axis) {
    int[] shown = some(axis.points(), MOST_ROWS);
    thinned(shown.length, axis.points(), "rows");
    UnitColumn inputs = column(axis);
    List<UnitColumn> columns = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(head(axis.name(), inputs.unit())));
    for (Sweep sweep : sweeps) {
      UnitColumn column = column(sweep);
      columns.add(column);
      head.add(head(sweep.measure().text(), column.unit()));
    }
    if (region != null) {
      head.add("claim");
    }
    List<String> labels = labels(axis, inputs, shown);
    TextTable table = new TextTable(2, true).head(head);
    for (int i = 0; i < shown.length; i++) {
      int point = shown[i];
      List<String> row = new ArrayList<>(List.of(labels.get(i)));
      for (int s = 0; s < sweeps.size(); s++) {
        row.add(cell(sweeps.get(s).figures(), columns.get(s), point));
      }
      if (region != null) {
        row.add(region.verdicts().get(point).word());
      }
      table.row(row);
    }
    if (sweeps.size() == 1) {
      withBars(table, shown);
    } else {
      table.addTo(out, style);
    }
  }

  /** The table with a bar behind each row, as long as the figure is large. */
  private void withBars(TextTable table, int[] shown) {
    Soundings figures = sweeps.get(0).figures();
    StringBuilder plain = new StringBuilder();
    table.addTo(plain, style);
    String[] lines = plain.toString().split("\n", -1);
    int width = 0;
    for (String line : lines) {
      width = Math.max(width, Prose.cells(line));
    }
    int room = Math.min(BAR, style.width() - width - 2);
    boolean bars = figures.least() >= 0
        && figures.most() > 0
        && room >= BAR / 3
        && lines.length == shown.length + 2
        && sweeps.get(0).measure().metric().result() != tenor.quantity.Kind.DATE;
    for (int i = 0; i + 1 < lines.length; i++) {
      out.append(lines[i]);
      double number = i == 0 || !bars ? 0 : figures.number(shown[i - 1]);
      if (number > 0) {
        int length = Double.isInfinite(number)
            ? 0
            : Math.max(1, (int) Math.round(room * number / figures.most()));
        out.append(" ".repeat(width - Prose.cells(lines[i]) + 2)).append("█".repeat(length));
      }
      int end = out.length();
      while (out.charAt(end - 1) == ' ') {
        end--;
      }
      out.setLength(end);
      out.append('\n');
    }
  }

  /** A table and a map with a row for each value of the first input, a column for each of the second. */
  private void plane(Sweep sweep) {
    Axis down = sweep.axes().get(0);
    Axis across = sweep.axes().get(1);
    UnitColumn rows = column(down);
    UnitColumn columns = column(across);
    UnitColumn cells = column(sweep);
    out.append('\n');
    Prose.add(
        out,
        "Down: " + head(down.name(), rows.unit()) + "; across: "
            + head(across.name(), columns.unit()) + "; inside: "
            + head(sweep.measure().text(), cells.unit()) + ".",
        style,
        0,
        2);
    int[] right = some(across.points(), MOST_COLUMNS);
    int[] below = some(down.points(), MOST_COLUMNS);
    thinned(right.length * below.length, down.points() * across.points(), "points");
    List<String> head = new ArrayList<>(List.of(""));
    for (int c : right) {
      head.add(columns.text(across.values().get(c).doubleValue()));
    }
    TextTable table = new TextTable(2, true).head(head);
    Set<Ending> signs = new LinkedHashSet<>();
    List<String> labels = labels(down, rows, below);
    for (int r = 0; r < below.length; r++) {
      List<String> row = new ArrayList<>(List.of(labels.get(r)));
      for (int c : right) {
        row.add(cell(sweep.figures(), cells, below[r] * across.points() + c));
      }
      table.row(row);
    }
    for (int i = 0; i < sweep.figures().points(); i++) {
      signs.add(sweep.figures().ending(i));
    }
    table.addTo(out, style);
    map(sweep, rows, cells, signs);
  }

  private void map(Sweep sweep, UnitColumn rows, UnitColumn cells, Set<Ending> signs) {
    Axis down = sweep.axes().get(0);
    Axis across = sweep.axes().get(1);
    int[] below = some(down.points(), MAP_ROWS);
    int[] right = some(across.points(), Math.max(MOST_COLUMNS, (style.width() - 16) / 2));
    List<String> labels = labels(down, rows, below);
    out.append('\n');
    HeatMap map = new HeatMap(sweep.figures(), shades);
    if (region != null) {
      ClaimMap.add(
          out,
          labels,
          right.length,
          shades,
          at -> region
              .verdicts()
              .get(below[at / right.length] * across.points() + right[at % right.length]));
      return;
    }
    map.addTo(
        out,
        labels,
        right.length,
        at -> below[at / right.length] * across.points() + right[at % right.length]);
    for (String line : map.legend(cells)) {
      out.append("  ").append(line).append('\n');
    }
    for (Ending ending : signs) {
      if (ending != Ending.REACHED && ending != Ending.NONE) {
        String sign = ("" + HeatMap.sign(ending)).repeat(2);
        out.append("  ").append(sign).append(' ');
        out.append(SweepSentences.words(sweep, ending)).append('\n');
      }
    }
  }

  private void thinned(int shown, int all, String what) {
    if (shown < all) {
      Prose.add(
          out,
          "Shown are " + shown + " of " + all + " " + what
              + "; `--csv` and `--format json` have all.",
          style,
          0,
          2);
    }
    if (sweeps.get(0).axes().size() == 1) {
      out.append('\n');
    }
  }

  private static String cell(Soundings figures, UnitColumn column, int point) {
    return switch (figures.ending(point)) {
      case REACHED -> column.text(figures.number(point));
      case NOT_REACHED -> "not reached";
      case NEVER -> "never";
      case ENDED -> "ended";
      case NONE -> "none";
    };
  }

  private static UnitColumn column(Axis axis) {
    double[] values = new double[axis.points()];
    for (int i = 0; i < values.length; i++) {
      BigDecimal value = axis.values().get(i);
      values[i] = value.doubleValue();
    }
    return new UnitColumn(values, axis.kind(), axis.denomination());
  }

  private static UnitColumn column(Sweep sweep) {
    Soundings figures = sweep.figures();
    double[] values = new double[Math.min(figures.points(), 10_000)];
    for (int i = 0; i < values.length; i++) {
      values[i] = figures.number((int) ((long) i * figures.points() / values.length));
    }
    return new UnitColumn(
        values,
        sweep.measure().metric().result(),
        Sentences.currency(sweep.subject(), sweep.measure()));
  }

  /** The values of an input at some of its points, all of one width. */
  private static List<String> labels(Axis axis, UnitColumn column, int[] shown) {
    List<String> labels = new ArrayList<>();
    int width = 0;
    for (int point : shown) {
      String label = column.text(axis.values().get(point).doubleValue());
      labels.add(label);
      width = Math.max(width, TextWidth.of(label));
    }
    int all = width;
    labels.replaceAll(label -> " ".repeat(all - TextWidth.of(label)) + label);
    return labels;
  }

  private static String head(String name, String unit) {
    return unit.isEmpty() ? name : name + " [" + unit + "]";
  }

  /** All indices, or some that are spread evenly, the first and the last among them. */
  private static int[] some(int all, int most) {
    int count = Math.min(all, most);
    int[] some = new int[count];
    for (int i = 0; i < count; i++) {
      some[i] = count == 1 ? 0 : (int) Math.round((double) i * (all - 1) / (count - 1));
    }
    return some;
  }
}

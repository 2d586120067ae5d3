package tenor.report.text;

import java.util.List;
import java.util.function.IntFunction;
import tenor.problem.TextWidth;
import tenor.scenario.Verdict;

/** A map of where a claim holds over two inputs, with a legend. */
final class ClaimMap {
  private static final int GREEN = 71;
  private static final int GREY = 250;

  private ClaimMap() {}

  /**
   * Adds the map.
   *
   * @param labels one for each row
   * @param verdict of a cell, by its number row by row
   */
  static void add(
      StringBuilder out,
      List<String> labels,
      int columns,
      Shades shades,
      IntFunction<Verdict> verdict) {
    int margin = labels.stream().mapToInt(TextWidth::of).max().orElse(0);
    boolean open = false;
    for (int r = 0; r < labels.size(); r++) {
      String label = labels.get(r);
      out.append(" ".repeat(2 + margin - TextWidth.of(label))).append(label).append("  ");
      for (int c = 0; c < columns; c++) {
        Verdict here = verdict.apply(r * columns + c);
        open |= here == Verdict.UNDECIDED;
        out.append(cell(here, shades));
      }
      out.append('\n');
    }
    out.append("  ").append(cell(Verdict.HOLDS, shades)).append(" holds  ");
    out.append(cell(Verdict.FAILS, shades)).append(" fails");
    out.append(open ? "  " + cell(Verdict.UNDECIDED, shades) + " undecided\n" : "\n");
  }

  private static String cell(Verdict verdict, Shades shades) {
    boolean holds = verdict == Verdict.HOLDS;
    if (verdict == Verdict.UNDECIDED) {
      return "??";
    }
    return switch (shades) {
      case COLOURS -> Style.PAINT + "48;5;" + (holds ? GREEN : GREY) + "m  " + Style.PAINT + "0m";
      case BLOCKS -> holds ? "██" : "░░";
      case LETTERS -> holds ? "##" : "..";
    };
  }
}

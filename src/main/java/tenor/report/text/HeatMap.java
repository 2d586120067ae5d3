package tenor.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import tenor.model.Num;
import tenor.problem.TextWidth;
import tenor.report.UnitColumn;
import tenor.study.Ending;
import tenor.study.Soundings;

/**
 * A map of one figure over two inputs: a cell for each point, darker for a larger figure, with signs
 * of their own where there is none, and a legend with the unit.
 */
final class HeatMap {
  private static final String LETTERS = "abcdefgh";
  private static final String BLOCKS = "░▒▓█";
  private static final int[] COLOURS = {230, 222, 215, 209, 203, 161, 125, 53};
  private static final double WIDE = 10;

  private final Soundings figures;
  private final Shades shades;
  private final boolean logarithmic;
  private final double least;
  private final double most;
  private final int levels;

  HeatMap(Soundings figures, Shades shades) {
    this.figures = figures;
    this.shades = shades;
    this.least = figures.least();
    this.most = figures.most();
    this.logarithmic = least > 0 && most / least > WIDE;
    this.levels = least == most ? 1 : shades == Shades.BLOCKS ? BLOCKS.length() : LETTERS.length();
  }

  /** Adds the cells: rows and columns of points. */
  void addTo(StringBuilder out, List<String> labels, int columns, IntUnaryOperator point) {
    int margin = 0;
    for (String label : labels) {
      margin = Math.max(margin, TextWidth.of(label));
    }
    for (int r = 0; r < labels.size(); r++) {
      String label = labels.get(r);
      out.append(" ".repeat(2 + margin - TextWidth.of(label))).append(label).append("  ");
      for (int c = 0; c < columns; c++) {
        out.append(cell(point.applyAsInt(r * columns + c)));
      }
      out.append('\n');
    }
  }

  private String cell(int point) {
    Ending ending = figures.ending(point);
    return ending == Ending.REACHED ? shade(level(figures.number(point))) : twice(sign(ending));
  }

  private static String twice(char c) {
    return "" + c + c;
  }

  /** The sign of a point without a figure. */
  static char sign(Ending ending) {
    return switch (ending) {
      case REACHED -> '+';
      case NOT_REACHED -> '?';
      case NEVER -> '!';
      case ENDED -> '-';
      case NONE -> ' ';
    };
  }

  private String shade(int level) {
    return switch (shades) {
      case COLOURS -> Style.PAINT + "48;5;" + COLOURS[level] + "m  " + Style.PAINT + "0m";
      case BLOCKS -> twice(BLOCKS.charAt(level));
      case LETTERS -> twice(LETTERS.charAt(level));
    };
  }

  private int level(double number) {
    int level = 0;
    while (level + 1 < levels && number >= end(level + 1)) {
      level++;
    }
    return level;
  }

  /** What the shades stand for. */
  List<String> legend(UnitColumn column) {
    List<String> legend = new ArrayList<>();
    if (least <= most) {
      StringBuilder line = new StringBuilder();
      for (int level = 0; level < levels; level++) {
        line.append(shade(level)).append(' ').append(column.text(end(level))).append(' ');
      }
      line.append(levels > 1 ? "to " + column.text(most) : "");
      legend.add((line.toString().stripTrailing() + " " + column.unit()).stripTrailing());
    }
    return legend;
  }

  /** The figure with which a level begins. */
  private double end(int level) {
    double part = (double) level / levels;
    return logarithmic ? least * Num.power(most / least, part) : least + part * (most - least);
  }
}

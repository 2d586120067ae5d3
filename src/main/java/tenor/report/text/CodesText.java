package tenor.report.text;

import tenor.problem.Code;

/** The kinds of problem that Tenor reports: all in a list, or one at length. */
public final class CodesText {
  private CodesText() {}

  /** All codes with their titles, one a line. */
  public static String list(Style style) {
    StringBuilder out = new StringBuilder();
    TextTable table = new TextTable(0, false);
    for (Code code : Code.values()) {
      table.row(code.id(), code.severity().word(), code.title());
    }
    table.addWrappedTo(out, style);
    out.append('\n');
    Prose.add(out, "`tenor codes E012` explains one of them, with an example.", style, 0, 0);
    return style.finished(out);
  }

  /** What one code means, why it matters and how to put it right. */
  public static String render(Code code, Style style) {
    StringBuilder out = new StringBuilder();
    String name = code.severity().word() + "[" + code.id() + "]: " + code.title();
    Prose.title(out, name, style);
    out.append('\n');
    for (String line : code.explanation().stripTrailing().split("\n", -1)) {
      boolean example = line.startsWith(" ") || line.isEmpty();
      if (example) {
        out.append(line).append('\n');
      } else {
        Prose.add(out, line, style, 0, 0);
      }
    }
    return style.finished(out);
  }
}

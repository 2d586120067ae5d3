package tenor.problem;

import org.jspecify.annotations.Nullable;

/**
 * A problem as people read it: what is wrong, where, the line itself with a caret under the exact
 * span, and the remedy.
 *
 * <p>Worked example:
 *
 * <pre>
 * error[E011]: `amout` is not a key of an obligation.
 *  --&gt; a.scenario.yaml:7:5
 *    |
 *  7 |     amout: 500 billion USD
 *    |     ^^^^^
 * help: write `amount`
 * </pre>
 */
public final class ProblemText {
  /** The longest piece of a source line that is shown, in characters. */
  static final int WINDOW = 100;

  private static final int LEAD = 30;
  private static final String TAB = "    ";
  private static final String CUT = "…";
  private static final String PLAIN = "\u001B[0m";
  private static final String BOLD = "\u001B[1m";
  private static final String BLUE = "\u001B[34m";
  private static final String CYAN = "\u001B[36m";

  private ProblemText() {}

  /**
   * The problem in several lines, without a line end after the last.
   *
   * @param problem what to show
   * @param source the text of the file it stands in; null where there is none to show
   * @param colour whether the reader's terminal shows colours
   */
  public static String render(Problem problem, @Nullable SourceText source, boolean colour) {
    Severity severity = problem.severity();
    StringBuilder out = new StringBuilder(256);
    paint(out, colour, of(severity), severity.word() + "[" + problem.code().id() + "]");
    paint(out, colour, BOLD, ": " + PrintableText.of(problem.sentence()));
    if (!problem.place().file().isEmpty()) {
      out.append('\n');
      where(out, problem.place(), source, colour, of(severity));
    }
    if (!problem.help().isEmpty()) {
      out.append('\n');
      paint(out, colour, CYAN, "help:");
      String indent = " ";
      for (int start = 0, end; start <= problem.help().length(); start = end + 1) {
        int found = problem.help().indexOf('\n', start);
        end = found < 0 ? problem.help().length() : found;
        out.append(indent).append(PrintableText.of(problem.help().substring(start, end)));
        indent = "\n      ";
      }
    }
    return out.toString();
  }

  private static void where(
      StringBuilder out, Place place, @Nullable SourceText source, boolean colour, String paint) {
    paint(out, colour, BLUE, " --> ");
    out.append(PrintableText.of(place.file())).append(':').append(place.line());
    out.append(':').append(place.column());
    if (source != null && hasSomethingOn(source, place.line())) {
      excerpt(out, place, source, colour, paint);
    }
  }

  private static void excerpt(
      StringBuilder out, Place place, SourceText source, boolean colour, String paint) {
    String number = Integer.toString(place.line());
    String gutter = " ".repeat(number.length() + 2) + "|";
    int start = source.lineStart(place.line());
    int end = source.lineEnd(place.line());
    int spanStart = source.index(place.line(), place.column());
    int spanEnd = source.index(place.line(), place.column() + place.length());
    int from = start;
    int to = end;
    if (end - start > WINDOW) {
      from = Math.max(start, Math.min(spanStart - LEAD, end - WINDOW));
      to = Math.min(end, from + WINDOW);
      from = wholeCharacter(source.text(), from);
      to = wholeCharacter(source.text(), to);
    }
    StringBuilder line = new StringBuilder(from > start ? CUT : "");
    String blank = from > start ? " " : "";
    StringBuilder carets = new StringBuilder(blank);
    for (int i = from; i < to; ) {
      int character = source.text().codePointAt(i);
      int before = line.length();
      if (character == '\t') {
        line.append(TAB);
      } else {
        PrintableText.append(line, character);
      }
      int cells = TextWidth.of(line.substring(before));
      if (i < spanEnd || i == spanStart) {
        carets.append((i >= spanStart ? "^" : " ").repeat(cells));
      }
      i += Character.charCount(character);
    }
    if (carets.indexOf("^") < 0) {
      carets.append('^');
    }
    out.append('\n');
    paint(out, colour, BLUE, gutter);
    out.append('\n');
    paint(out, colour, BLUE, " " + number + " |");
    out.append(' ').append(line).append(to < end ? CUT : "").append('\n');
    paint(out, colour, BLUE, gutter);
    out.append(' ');
    paint(out, colour, paint, carets.toString());
  }

  private static int wholeCharacter(String text, int index) {
    boolean inside = index > 0
        && index < text.length()
        && Character.isLowSurrogate(text.charAt(index))
        && Character.isHighSurrogate(text.charAt(index - 1));
    return inside ? index - 1 : index;
  }

  private static boolean hasSomethingOn(SourceText source, int line) {
    if (line > source.lineCount()) {
      return false;
    }
    for (int i = source.lineStart(line); i < source.lineEnd(line); i++) {
      if (source.text().charAt(i) > ' ') {
        return true;
      }
    }
    return false;
  }

  private static String of(Severity severity) {
    return switch (severity) {
      case ERROR -> "\u001B[1;31m";
      case WARNING -> "\u001B[1;33m";
      case NOTE -> "\u001B[1;34m";
    };
  }

  private static void paint(StringBuilder out, boolean colour, String paint, String text) {
    if (colour) {
      out.append(paint).append(text).append(PLAIN);
    } else {
      out.append(text);
    }
  }
}

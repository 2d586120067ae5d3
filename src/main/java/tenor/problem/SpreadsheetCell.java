package tenor.problem;

/**
 * A text in a cell of a CSV file, which no spreadsheet takes for a formula: one that begins like a formula
 * has an apostrophe before it.
 *
 * <p>Worked example: {@code =HYPERLINK("x")} becomes {@code '=HYPERLINK("x")}, and {@code -3 %/year}
 * becomes {@code '-3 %/year}. A text that begins so already gets one more, so that reading gives back what
 * was written.
 */
public final class SpreadsheetCell {
  /** What a formula begins with, in the usual and in the wide letters of East Asia. */
  private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  private SpreadsheetCell() {}

  /** The cell that holds a text. */
  public static String of(String text) {
    return isFormula(text) ? "'" + text : text;
  }

  /** The text that a cell holds. */
  public static String text(String cell) {
    return cell.startsWith("'") && isFormula(cell) ? cell.substring(1) : cell;
  }

  /** Whether a text begins like a formula, behind any apostrophes. */
  private static boolean isFormula(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == '\'') {
      at++;
    }
    return at < text.length() && FORMULA.indexOf(text.charAt(at)) >= 0;
  }
}

package tenor.report.text;

/**
 * How a terminal shows text.
 *
 * @param colour whether it shows colours
 * @param unicode whether it shows characters beyond ASCII: ✓, ×, … and the blocks of a chart
 * @param width how many characters fit on a line
 */
public record Style(boolean colour, boolean unicode, int width) {
  /** What a change of colour begins with; it ends with the letter m. */
  static final String PAINT = "\u001B[";

  private static final int NARROWEST = 40;
  private static final String[][] IN_ASCII = {
    {"✓", "+"},
    {"✗", "x"},
    {"×", "*"},
    {"−", "-"},
    {"–", "-"},
    {"—", "--"},
    {"…", "..."},
    {"·", "-"},
    {"“", "\""},
    {"”", "\""},
    {"’", "'"},
    {"→", "->"},
    {"≤", "<="},
    {"≥", ">="},
    {"±", "+/-"},
    {"½", "1/2"},
    {"Σ", "sum of"},
    {"μ", "mu"},
    {"σ", "sigma"},
    {"ᵢ", "_i"},
    {"│", "|"},
    {"┤", "+"},
    {"└", "+"},
    {"─", "-"},
    {"┴", "+"},
    {"█", "#"},
  };

  /** Eighty columns without colour, as for a file or another program. */
  public static final Style PLAIN = new Style(false, true, 80);

  /** A style for a terminal; one that is narrower than forty columns wraps by itself. */
  public Style {
    width = Math.max(NARROWEST, width);
  }

  String bold(String text) {
    return paint("1", text);
  }

  String dim(String text) {
    return paint("2", text);
  }

  String red(String text) {
    return paint("1;31", text);
  }

  String green(String text) {
    return paint("32", text);
  }

  String yellow(String text) {
    return paint("33", text);
  }

  private String paint(String how, String text) {
    return colour && !text.isEmpty() ? PAINT + how + "m" + text + PAINT + "0m" : text;
  }

  /** A finished text, with our own signs spelled in ASCII where the terminal shows no others. */
  String finished(StringBuilder text) {
    String whole = text.toString();
    if (!unicode) {
      for (String[] sign : IN_ASCII) {
        whole = whole.replace(sign[0], sign[1]);
      }
    }
    return whole;
  }
}

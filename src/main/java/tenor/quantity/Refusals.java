package tenor.quantity;

import tenor.problem.Code;

/** Words refusals about one text: quotes the faulty span, and shows the text with the fix in it. */
final class Refusals {

  private static final int LONGEST_QUOTE = 60;

  private final String text;
  private final int start;
  private final int end;

  /** For a text of which the part from {@code start} up to {@code end} is being read. */
  Refusals(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /** A refusal whose faulty span reaches from a position up to another. */
  Reading.Refused at(Code code, int from, int to, String sentence, String help) {
    return new Reading.Refused(code, from, Math.max(to - from, 0), sentence, help);
  }

  /** A refusal of all that is being read. */
  Reading.Refused whole(Code code, String sentence, String help) {
    return at(code, start, end, sentence, help);
  }

  /** A span in back-quotes, shortened where it is long. */
  String quote(int from, int to) {
    return code(text.substring(from, to));
  }

  /** All that is being read, in back-quotes. */
  String quoteWhole() {
    return quote(start, end);
  }

  /** All that is being read with one span replaced, in back-quotes. */
  String fixed(int from, int to, String replacement) {
    return code(text.substring(start, from) + replacement + text.substring(to, end));
  }

  /** The same with a blank between a number and the replacement. */
  String apart(int from, int to, String replacement) {
    boolean joined = from > start && !Character.isWhitespace(text.charAt(from - 1));
    return fixed(from, to, (joined ? " " : "") + replacement);
  }

  /** A text in back-quotes, shortened where it is long. */
  static String code(String text) {
    if (text.length() <= LONGEST_QUOTE) {
      return "`" + text + "`";
    }
    int cut = LONGEST_QUOTE - 1;
    if (Character.isHighSurrogate(text.charAt(cut - 1))) {
      cut--;
    }
    return "`" + text.substring(0, cut) + "…`";
  }
}

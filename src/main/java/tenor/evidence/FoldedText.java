package tenor.evidence;

/**
 * A text in the one form in which quotes and documents are compared: white space and typography folded,
 * words and numbers as they are.
 *
 * <ul>
 *   <li>Any run of white space is one blank; an empty line ends a paragraph and stays one line feed.
 *   <li>The slash of a fraction is {@code /}.
 *   <li>Typographic quotation marks are straight, hyphens and en dashes and minus signs are {@code -};
 *       an em dash stays, since it is never a sign of a number. A blank between a minus sign and its
 *       number is left out.
 *   <li>Letters with accents are one character each; full-width forms and ligatures are plain letters.
 *   <li>Invisible characters, such as soft hyphens and marks of direction, are left out.
 * </ul>
 *
 * <p>Digits, signs, points and commas, currency signs and {@code %} stay what they are, and so does the
 * case of letters. Worked example: {@code “$500\u00a0billion” } is {@code "$500 billion"}, and {@code
 * $500 Billion} is something else.
 */
public final class FoldedText {
  /** The end of a paragraph. */
  static final char PARAGRAPH = '\n';

  /** A combining mark, and behind it letters without and with it. */
  private static final String[] ACCENTS = {
    "\u0300AÀEÈIÌOÒUÙaàeèiìoòuùNǸnǹ",
    "\u0301AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćNŃnńSŚsśZŹzźLĹlĺRŔrŕГЃгѓКЌкќ",
    "\u0302AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷ",
    "\u0303AÃNÑOÕaãnñoõIĨiĩUŨuũ",
    "\u0304AĀEĒIĪOŌUŪaāeēiīoōuūИӢиӣУӮуӯ",
    "\u0306AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭИЙийУЎуў",
    "\u0307CĊcċEĖeėGĠgġIİZŻzż",
    "\u0308AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸЕЁеёІЇіїЭӬэӭ",
    "\u030AAÅaåUŮuů",
    "\u030BOŐoőUŰuű",
    "\u030CCČcčDĎdďEĚeěNŇnňRŘrřSŠsšTŤtťZŽzž",
    "\u0327CÇcçSŞsşTŢtţGĢKĶkķLĻlļNŅnņRŖrŗ",
    "\u0328AĄaąEĘeęIĮiįUŲuų",
  };

  private final StringBuilder out;
  private int lineFeeds;
  private boolean blank;

  /** Whether a minus sign came last that begins a word; the blank behind it parts it from nothing. */
  private boolean minus;

  private FoldedText(int length) {
    this.out = new StringBuilder(length);
  }

  /** The text in that form, without blanks at its ends. */
  public static String of(String text) {
    FoldedText folded = new FoldedText(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        continue;
      }
      folded.add(c);
    }
    return folded.out.toString();
  }

  /** The line, from 1, on which the character of a text stands that has this position once folded. */
  static int line(String text, int position) {
    FoldedText folded = new FoldedText(position + 4);
    int line = 1;
    for (int i = 0; i < text.length() && folded.out.length() <= position; i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (!pair) {
        folded.add(c);
        line += c == '\n' || c == '\r' ? 1 : 0;
      }
    }
    return line;
  }

  private void add(char c) {
    if (isSpace(c)) {
      blank = true;
      lineFeeds += c == '\n' || c == '\r' || c == '\u2028' ? 1 : 0;
      lineFeeds += c == '\u2029' ? 2 : 0;
      return;
    }
    if (isInvisible(c)) {
      return;
    }
    boolean signed = minus && c >= '0' && c <= '9' && lineFeeds == 0;
    if (blank && out.length() > 0 && !signed) {
      out.append(lineFeeds > 1 ? PARAGRAPH : ' ');
    }
    minus = c == '\u2212' && (blank || out.length() == 0);
    blank = false;
    lineFeeds = 0;
    if (c < 0x80) {
      out.append(c);
    } else if (!composed(c)) {
      append(c);
    }
  }

  private void append(char c) {
    switch (c) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u02BC' -> out.append('\'');
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> out.append('"');
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212', '\uFE63' -> out.append('-');
      case '\u2044', '\u2215' -> out.append('/');
      case '\uFB00' -> out.append("ff");
      case '\uFB01' -> out.append("fi");
      case '\uFB02' -> out.append("fl");
      case '\uFB03' -> out.append("ffi");
      case '\uFB04' -> out.append("ffl");
      default -> out.append(c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c);
    }
  }

  /** Puts an accent on the letter before it, where the two are one character. */
  private boolean composed(char mark) {
    if (mark < '\u0300' || mark > '\u036F' || out.length() == 0) {
      return false;
    }
    char letter = out.charAt(out.length() - 1);
    for (String accent : ACCENTS) {
      if (accent.charAt(0) == mark) {
        for (int i = 1; i + 1 < accent.length(); i += 2) {
          if (accent.charAt(i) == letter) {
            out.setCharAt(out.length() - 1, accent.charAt(i + 1));
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isSpace(char c) {
    return c <= ' '
        || (c >= 0x7F && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85));
  }

  private static boolean isInvisible(char c) {
    return c == '\u00AD'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2069')
        || c == '\uFEFF';
  }
}

package tenor.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.problem.SourceText;

/**
 * What is checked before any parser sees the text: its size, its encoding, its characters and its
 * indentation.
 */
final class TextChecks {
  /** The largest file that is read, in bytes. */
  static final int MOST_BYTES = 4 << 20;

  /** The sort of file that most texts are. */
  static final String SCENARIO = "a scenario file";

  private static final int BYTE_ORDER_MARK = 0xFEFF;
  private static final int REPLACEMENT = 0xFFFD;

  private TextChecks() {}

  /**
   * The problem of a file that is too large to look into; null where it is not.
   *
   * @param sort what such a file is, such as "a scenario file"
   */
  static @Nullable Problem size(String file, byte[] bytes, String sort) {
    if (bytes.length <= MOST_BYTES) {
      return null;
    }
    long tenths = Math.round(bytes.length * 10.0 / (1 << 20));
    String size = tenths == 40 ? bytes.length + " bytes" : tenths / 10 + "." + tenths % 10 + " MiB";
    return new Problem(
        Code.TOO_LARGE,
        Place.startOf(file),
        "The file has " + size + "; " + sort + " has 4 MiB at most.",
        sort.equals(SCENARIO)
            ? "keep long tables in CSV files, and each scenario in a file of its own"
            : "Give yearly or monthly figures, or keep only the columns that the agreement needs.");
  }

  /**
   * The text of a file, whatever its bytes are; what is not UTF-8 shows as a replacement character.
   */
  static String decode(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return marked ? text.substring(1) : text;
  }

  /** The problem of the first byte that is not UTF-8; null where all are. */
  static @Nullable Problem encoding(byte[] bytes, SourceText source) {
    if (source.text().indexOf(REPLACEMENT) < 0) {
      return null;
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    boolean bad = decoder.decode(in, CharBuffer.allocate(bytes.length), true).isError();
    if (!bad) {
      return null;
    }
    int position = in.position();
    int index = decode(Arrays.copyOf(bytes, position)).length();
    int value = bytes[position] & 0xFF;
    boolean utf16 = position == 0 && (value == 0xFF || value == 0xFE);
    return new Problem(
        Code.NOT_UTF8,
        source.place(index, index + 1),
        "The file is not UTF-8 text: byte "
            + (position + 1)
            + " of the file, 0x"
            + Integer.toHexString(value).toUpperCase(Locale.ROOT)
            + ", belongs to no character there.",
        utf16
            ? "it looks like UTF-16; save it again with the encoding UTF-8"
            : "open the file in an editor and save it again with the encoding UTF-8");
  }

  /** The problem of the first character that no text should hold; null where there is none. */
  static @Nullable Problem characters(SourceText source) {
    String text = source.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isTurning(c)) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return new Problem(
            Code.TURNED_TEXT,
            source.place(i, i + 1),
            "The invisible character U+" + digits
                + " stands here, which turns the direction of what follows.",
            "delete it, so that everybody sees the text as Tenor reads it");
      }
      if (isControl(c)) {
        String digits = Integer.toHexString(0x10000 + c).substring(1).toUpperCase(Locale.ROOT);
        return new Problem(
            Code.SYNTAX,
            source.place(i, i + 1),
            "The control character U+" + digits + " stands here, which no text file should hold.",
            c == 0
                ? "if the file was saved as UTF-16, save it again with the encoding UTF-8"
                : "delete it; it may be invisible in your editor");
      }
    }
    return null;
  }

  /** The problem of the first line that is indented by a tab; null where none is. */
  static @Nullable Problem indentation(SourceText source) {
    String text = source.text();
    if (text.indexOf('\t') < 0) {
      return null;
    }
    int first = -1;
    int end = -1;
    int lines = 0;
    for (int line = 1; line <= source.lineCount(); line++) {
      int i = source.lineStart(line);
      int last = source.lineEnd(line);
      int tab = -1;
      while (i < last && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
        tab = tab < 0 && text.charAt(i) == '\t' ? i : tab;
        i++;
      }
      if (tab >= 0 && i < last) {
        lines++;
        if (first < 0) {
          first = tab;
          end = i;
        }
      }
    }
    if (first < 0) {
      return null;
    }
    String others = lines == 1 ? "." : ", and so are " + (lines - 1) + " further lines.";
    return new Problem(
        Code.TAB_INDENT,
        source.place(first, end),
        "This line is indented with a tab"
            + (lines == 2 ? ", and so is one further line." : others),
        "indent with spaces, two for each level");
  }

  /** Whether a character embeds, overrides or isolates a direction of writing. */
  private static boolean isTurning(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }

  private static boolean isControl(char c) {
    if (c >= ' ' && c < 0x7F) {
      return false;
    }
    return c < ' ' ? c != '\t' && c != '\n' && c != '\r' : (c <= 0x9F && c != 0x85) || c >= 0xFFFE;
  }
}

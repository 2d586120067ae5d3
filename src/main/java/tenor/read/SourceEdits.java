package tenor.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.problem.Place;
import tenor.problem.SourceText;

/**
 * Changes a text in a few places and leaves the rest as its author wrote it: comments, blank lines,
 * order within blocks.
 *
 * <p>The blocks of the top level can be put in order; each takes the comments directly above it
 * along, while comments at the head of the file stay there. Line ends become line feeds, white
 * space at the ends of lines goes, and the text ends with exactly one line end. Doing it twice is
 * the same as doing it once.
 *
 * <p>Worked example: {@code "title: A\n# which format\nformat: 1"} in the order format, title
 * becomes {@code "# which format\nformat: 1\ntitle: A\n"}.
 */
public final class SourceEdits {
  private SourceEdits() {}

  /**
   * New text for a span.
   *
   * @param place what to replace, on one line
   * @param text what to write there, without line ends
   */
  public record Edit(Place place, String text) {}

  /**
   * The changed text.
   *
   * @param source the text as it is
   * @param root the tree that was read from it
   * @param edits what to replace; of two that overlap, the first in the list counts
   * @param order the keys of the top level as they shall follow one another; keys that are not in
   *     it come last, in the order in which they stand. A text whose top level is in brackets, like
   *     all JSON, keeps its order.
   */
  public static String apply(
      SourceText source, Mapping root, List<Edit> edits, List<String> order) {
    List<String> lines = edited(source, edits);
    StringBuilder out = new StringBuilder(source.text().length() + 64);
    for (String line : new TopLevel(lines, root).inOrder(order)) {
      if (!line.isEmpty() || !out.isEmpty()) {
        out.append(line).append('\n');
      }
    }
    int end = out.length();
    while (end > 1 && out.charAt(end - 1) == '\n' && out.charAt(end - 2) == '\n') {
      end--;
    }
    out.setLength(end);
    return out.toString();
  }

  /**
   * The edits that take away quotes which YAML does not need. Texts over several lines are left
   * alone, and so are texts that other programs would take for a number or a date without their
   * quotes.
   *
   * @param source the text
   * @param root the tree that was read from it
   */
  public static List<Edit> withoutNeedlessQuotes(SourceText source, Mapping root) {
    List<Edit> edits = new ArrayList<>();
    collect(source, root, false, edits);
    return edits;
  }

  private static void collect(SourceText source, Node node, boolean brackets, List<Edit> edits) {
    if (node instanceof Scalar scalar) {
      unquote(source, scalar, brackets, edits);
    } else if (node instanceof Mapping mapping) {
      boolean within = brackets || startsWith(source, node, '{');
      for (Mapping.Entry entry : mapping.entries()) {
        unquote(source, entry.key(), within, edits);
        collect(source, entry.value(), within, edits);
      }
    } else if (node instanceof Listing listing) {
      boolean within = brackets || startsWith(source, node, '[');
      for (Node item : listing.items()) {
        collect(source, item, within, edits);
      }
    }
  }

  private static void unquote(
      SourceText source, Scalar scalar, boolean brackets, List<Edit> edits) {
    boolean quoted =
        scalar.style() == ScalarStyle.SINGLE_QUOTED || scalar.style() == ScalarStyle.DOUBLE_QUOTED;
    if (!quoted || !isOnOneLine(source, scalar) || isNumberOrDate(scalar.text())) {
      return;
    }
    String text = scalar.text();
    String written = brackets ? Scalars.writeInBrackets(text) : Scalars.write(text);
    if (written.equals(text) && standsFree(source, scalar)) {
      edits.add(new Edit(scalar.place(), text));
    }
  }

  /**
   * The edit that gives a scalar another text, in quotes only where they are needed; null where the
   * scalar stands over several lines, or already reads that way.
   *
   * @param source the text
   * @param scalar a scalar of the tree that was read from it
   * @param text what it shall say
   */
  public static @Nullable Edit rewrite(SourceText source, Scalar scalar, String text) {
    if (!isOnOneLine(source, scalar)) {
      return null;
    }
    boolean json = scalar.style() == ScalarStyle.JSON_STRING;
    String written = json ? Scalars.doubleQuoted(text) : Scalars.writeInBrackets(text);
    if (!json && !standsFree(source, scalar)) {
      written = Scalars.quoted(text);
    }
    return written.equals(raw(source, scalar)) ? null : new Edit(scalar.place(), written);
  }

  /** Whether white space or a bracket is on both sides, so that a scalar can do without quotes. */
  private static boolean standsFree(SourceText source, Scalar scalar) {
    Place place = scalar.place();
    int start = source.index(place.line(), place.column());
    int end = source.index(place.line(), place.column() + place.length());
    boolean key = charAt(source, end) == ':' && charAt(source, end + 1) == ' ';
    return " [{,".indexOf(charAt(source, start - 1)) >= 0
        && (key || " ]},".indexOf(charAt(source, end)) >= 0);
  }

  /** The character at an index, with every white space, and what lies outside, as a space. */
  private static char charAt(SourceText source, int index) {
    String text = source.text();
    boolean blank =
        index < 0 || index >= text.length() || Character.isWhitespace(text.charAt(index));
    return blank ? ' ' : text.charAt(index);
  }

  private static String raw(SourceText source, Scalar scalar) {
    Place place = scalar.place();
    int start = source.index(place.line(), place.column());
    int end = source.index(place.line(), place.column() + place.length());
    return source.text().substring(start, end);
  }

  /**
   * Whether all of a scalar stands on one line, so that its place covers all of it and an edit may
   * replace it.
   *
   * @param source the text
   * @param scalar a scalar of the tree that was read from it
   */
  public static boolean isOnOneLine(SourceText source, Scalar scalar) {
    String raw = raw(source, scalar);
    return switch (scalar.style()) {
      case PLAIN, JSON_NUMBER, JSON_WORD -> raw.equals(scalar.text());
      case SINGLE_QUOTED, DOUBLE_QUOTED, JSON_STRING -> closesAtItsEnd(raw);
      default -> false;
    };
  }

  private static boolean closesAtItsEnd(String raw) {
    char mark = raw.charAt(0);
    for (int i = 1; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean pair = mark == '\'' ? raw.startsWith("''", i) : c == '\\';
      if (pair) {
        i++;
      } else if (c == mark) {
        return i == raw.length() - 1;
      }
    }
    return false;
  }

  private static boolean isNumberOrDate(String text) {
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digit |= c >= '0' && c <= '9';
      if ("0123456789+-.,_:eExXoOTZ ".indexOf(c) < 0) {
        return false;
      }
    }
    return digit;
  }

  private static boolean startsWith(SourceText source, Node node, char bracket) {
    int index = source.index(node.place().line(), node.place().column());
    return index < source.text().length() && source.text().charAt(index) == bracket;
  }

  private static List<String> edited(SourceText source, List<Edit> edits) {
    List<Edit> rest = withoutOverlaps(edits);
    List<String> lines = new ArrayList<>(source.lineCount());
    int next = 0;
    for (int n = 1; n <= source.lineCount(); n++) {
      StringBuilder line = new StringBuilder();
      int copied = source.lineStart(n);
      while (next < rest.size() && rest.get(next).place().line() == n) {
        Place place = rest.get(next).place();
        line.append(source.text(), copied, source.index(n, place.column()));
        line.append(rest.get(next).text());
        copied = source.index(n, place.column() + place.length());
        next++;
      }
      line.append(source.text(), copied, source.lineEnd(n));
      int end = line.length();
      while (end > 0 && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t')) {
        end--;
      }
      lines.add(line.substring(0, end));
    }
    return lines;
  }

  /** The edits from the top of the file to its end, each of them free of the others. */
  private static List<Edit> withoutOverlaps(List<Edit> edits) {
    List<Edit> sorted = new ArrayList<>(edits);
    sorted.sort(Comparator.comparingInt((Edit edit) -> edit.place().line())
        .thenComparingInt(edit -> edit.place().column()));
    List<Edit> kept = new ArrayList<>();
    for (Edit edit : sorted) {
      int last = kept.size() - 1;
      if (last < 0 || !overlap(kept.get(last).place(), edit.place())) {
        kept.add(edit);
      } else if (edits.indexOf(edit) < edits.indexOf(kept.get(last))) {
        kept.set(last, edit);
      }
    }
    return kept;
  }

  private static boolean overlap(Place first, Place second) {
    return first.line() == second.line() && first.column() + first.length() > second.column();
  }
}

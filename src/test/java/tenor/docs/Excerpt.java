package tenor.docs;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a file that a page shows: some of its lines without a gap, moved to the left margin
 * where the file has them indented. A line that is {@code …} alone stands for lines left out.
 */
final class Excerpt {
  private static final String LEFT_OUT = "…";

  private Excerpt() {}

  /** Whether a page shows lines that are in the file; no line at all is none of it. */
  static boolean isPartOf(List<String> shown, List<String> file) {
    return !shown.isEmpty() && find(shown, file, 0) >= 0;
  }

  /**
   * The lines of the file from the first to the last that are shown, for each stretch between lines
   * left out; what was shown where the file has no such first or last line. Where nothing is shown,
   * the whole file.
   */
  static List<String> made(List<String> shown, List<String> file) {
    if (shown.isEmpty()) {
      return whole(file);
    }
    if (isPartOf(shown, file)) {
      return shown;
    }
    List<String> made = new ArrayList<>();
    int cut = shown.indexOf(LEFT_OUT);
    made.addAll(stretch(cut < 0 ? shown : shown.subList(0, cut), file));
    if (cut >= 0) {
      List<String> rest = shown.subList(cut + 1, shown.size());
      made.add(LEFT_OUT);
      made.addAll(rest.isEmpty() ? rest : made(rest, file));
    }
    return made;
  }

  private static List<String> whole(List<String> file) {
    int end = file.size();
    while (end > 0 && file.get(end - 1).isBlank()) {
      end--;
    }
    return file.subList(0, end);
  }

  /** The shortest stretch of the file with the same first and last line; what is shown if none. */
  private static List<String> stretch(List<String> shown, List<String> file) {
    List<String> shortest = shown;
    boolean found = false;
    for (int first = 0; first < file.size() && !shown.isEmpty(); first++) {
      int last = isSame(file.get(first), shown.get(0)) ? end(file, first, shown) : -1;
      if (last >= 0 && (!found || last + 1 - first < shortest.size())) {
        shortest = file.subList(first, last + 1);
        found = true;
      }
    }
    return found ? atMargin(shortest) : shown;
  }

  private static int end(List<String> file, int first, List<String> shown) {
    String wanted = shown.get(shown.size() - 1);
    for (int i = first; i < file.size(); i++) {
      if (isSame(file.get(i), wanted)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSame(String line, String other) {
    return line.strip().equals(other.strip());
  }

  /** The line behind what is shown, or −1 where the file has no such lines. */
  private static int find(List<String> shown, List<String> file, int from) {
    int cut = shown.indexOf(LEFT_OUT);
    List<String> head = cut < 0 ? shown : shown.subList(0, cut);
    for (int i = from; i + head.size() <= file.size(); i++) {
      List<String> here = file.subList(i, i + head.size());
      if (here.equals(head) || atMargin(here).equals(head)) {
        int end = i + head.size();
        return cut < 0 ? end : find(shown.subList(cut + 1, shown.size()), file, end);
      }
    }
    return -1;
  }

  private static List<String> atMargin(List<String> lines) {
    int margin = Integer.MAX_VALUE;
    for (String line : lines) {
      if (!line.isBlank()) {
        margin = Math.min(margin, line.length() - line.stripLeading().length());
      }
    }
    List<String> moved = new ArrayList<>();
    for (String line : lines) {
      moved.add(line.isBlank() ? "" : line.substring(margin));
    }
    return moved;
  }
}

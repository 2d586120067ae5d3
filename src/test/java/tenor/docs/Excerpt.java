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
      made.add(LEFT_OUT);
      made.addAll(made(shown.subList(cut + 1, shown.size()), file));
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

  private static List<String> stretch(List<String> shown, List<String> file) {
    int first = shown.isEmpty() ? -1 : indexOf(file, shown.get(0), 0);
    int last = first < 0 ? -1 : indexOf(file, shown.get(shown.size() - 1), first);
    return last < 0 ? shown : atMargin(file.subList(first, last + 1));
  }

  private static int indexOf(List<String> file, String line, int from) {
    for (int i = from; i < file.size(); i++) {
      if (file.get(i).strip().equals(line.strip())) {
        return i;
      }
    }
    return -1;
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

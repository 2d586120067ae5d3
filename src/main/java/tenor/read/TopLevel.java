package tenor.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The lines of a file, cut into its head, one block for each key of the top level, and its foot.
 *
 * <p>The head holds the comments at the beginning that a blank line sets apart, those for editors,
 * and the line of dashes. A block begins with the blank lines and then the comments directly above
 * its key. The foot holds comments at the end that a blank line sets apart, and the line of dots.
 */
final class TopLevel {
  private final List<String> lines;
  private final List<Block> blocks = new ArrayList<>();
  private int head;
  private int column;
  private int foot;

  /**
   * The lines {@code start} to {@code end} (from 0, the last left out), of which the first few are
   * blank.
   */
  private record Block(String key, int start, int text, int end) {}

  /**
   * Cuts the lines.
   *
   * @param lines the lines, without white space at their ends
   * @param root the tree that was read from them
   */
  TopLevel(List<String> lines, Mapping root) {
    this.lines = lines;
    this.foot = lines.size();
    if (!canBeCut(root)) {
      return;
    }
    List<Mapping.Entry> entries = root.entries();
    column = entries.get(0).key().place().column();
    int lastKey = line(entries, entries.size() - 1);
    foot = foot(lastKey);
    for (int i = 0; i < entries.size(); i++) {
      int key = line(entries, i);
      int floor = i == 0 ? 0 : line(entries, i - 1) + 1;
      int text = key;
      while (text > floor && isComment(lines.get(text - 1))) {
        text--;
      }
      if (i == 0) {
        head = Math.max(text, lastEditorLine(key));
        text = head;
      }
      int start = text;
      while (start > Math.max(floor, head) && lines.get(start - 1).isEmpty()) {
        start--;
      }
      if (i > 0) {
        Block before = blocks.remove(i - 1);
        blocks.add(new Block(before.key(), before.start(), before.text(), start));
      }
      blocks.add(new Block(entries.get(i).key().text(), start, text, foot));
    }
  }

  /** All the lines, with the blocks in the order of their keys. */
  List<String> inOrder(List<String> order) {
    if (blocks.isEmpty()) {
      return lines;
    }
    List<Block> sorted = new ArrayList<>(blocks);
    sorted.sort(Comparator.comparingInt(block -> rank(block, order)));
    Block first = blocks.get(0);
    Block newFirst = sorted.get(0);
    List<String> out = new ArrayList<>(lines.subList(0, head));
    for (Block block : sorted) {
      // The blank lines above the block that moved to the top now part the one that stood there.
      Block parted = block.equals(newFirst) ? first : block.equals(first) ? newFirst : block;
      boolean afterComment = !block.equals(newFirst) && isComment(out.get(out.size() - 1));
      if (afterComment && parted.start() == parted.text()) {
        out.add("");
      }
      out.addAll(lines.subList(parted.start(), parted.text()));
      out.addAll(lines.subList(block.text(), block.end()));
    }
    out.addAll(lines.subList(foot, lines.size()));
    return out;
  }

  private static int rank(Block block, List<String> order) {
    int place = order.indexOf(block.key());
    return place < 0 ? order.size() : place;
  }

  /** Whether every key of the top level begins a line of its own, all in one column. */
  private boolean canBeCut(Mapping root) {
    List<Mapping.Entry> entries = root.entries();
    for (int i = 0; i < entries.size(); i++) {
      int at = entries.get(i).key().place().column();
      String line = lines.get(line(entries, i));
      boolean alone = at <= line.length() && line.substring(0, at - 1).isBlank();
      boolean below = i == 0 || line(entries, i) > line(entries, i - 1);
      if (!alone || !below || at != entries.get(0).key().place().column()) {
        return false;
      }
    }
    return !entries.isEmpty()
        && root.place().column() == entries.get(0).key().place().column();
  }

  private static int line(List<Mapping.Entry> entries, int i) {
    return entries.get(i).key().place().line() - 1;
  }

  private int lastEditorLine(int key) {
    for (int i = key - 1; i >= 0; i--) {
      String line = lines.get(i);
      if (line.startsWith("---")
          || line.startsWith("%")
          || line.contains("yaml-language-server:")) {
        return i + 1;
      }
    }
    return 0;
  }

  private int foot(int lastKey) {
    int end = lines.size();
    for (int i = lastKey + 1; i < lines.size(); i++) {
      if (lines.get(i).startsWith("...")) {
        end = i;
        break;
      }
    }
    int start = end;
    while (start > lastKey + 1
        && (lines.get(start - 1).isEmpty() || isComment(lines.get(start - 1)))) {
      start--;
    }
    while (start < end && !lines.get(start).isEmpty()) {
      start++;
    }
    return start;
  }

  private boolean isComment(String line) {
    int hash = line.indexOf('#');
    return hash >= 0 && hash < column && line.substring(0, hash).isBlank();
  }
}

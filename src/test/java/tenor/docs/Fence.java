package tenor.docs;

import java.util.List;

/**
 * A fenced block of a page.
 *
 * @param info what stands behind the opening fence, such as {@code yaml docs/examples/a.scenario.yaml}
 * @param body its lines, without the fences
 * @param line the line of its opening fence, from 1
 */
record Fence(String info, List<String> body, int line) {

  /** The first word of the info: the language. */
  String language() {
    int space = info.indexOf(' ');
    return space < 0 ? info : info.substring(0, space);
  }

  /** What follows the language: the file whose text the block shows; empty if none. */
  String file() {
    int space = info.indexOf(' ');
    return space < 0 ? "" : info.substring(space).strip();
  }

  /** The lines as one text. */
  String text() {
    return String.join("\n", body) + "\n";
  }
}

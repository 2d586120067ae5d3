package tenor.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file of the reader's own that commands of a page name, and the one that stands for it here. A
 * page says so in a comment, which holds until the next one:
 *
 * <pre>&lt;!-- the reader's a.yaml is docs/a.yaml with "holds" for "fails" --&gt;</pre>
 *
 * @param name as the commands have it
 * @param standIn the path of the file of this project
 * @param text what the reader's file has
 * @param replaced what it has it in place of; empty where both files are the same
 */
record OwnFile(String name, String standIn, String text, String replaced) {
  private static final Pattern COMMENT = Pattern.compile(
      "<!-- the reader's (\\S+) is (\\S+)(?: with \"([^\"]+)\" for \"([^\"]+)\")? -->");

  /** The file that a line of a page speaks of; null where it is another line. */
  static @Nullable OwnFile of(String line) {
    Matcher comment = COMMENT.matcher(line);
    if (!comment.matches()) {
      return null;
    }
    String text = comment.group(3);
    return new OwnFile(
        comment.group(1),
        comment.group(2),
        text == null ? "" : text,
        text == null ? "" : comment.group(4));
  }

  /** The path of a file that holds what the reader's file holds. */
  String path(Path scratch) {
    if (replaced.isEmpty()) {
      return standIn;
    }
    String original = Texts.of(Page.ROOT.resolve(standIn));
    if (!original.contains(replaced)) {
      throw new AssertionError(standIn + " does not say: " + replaced);
    }
    try {
      return Files.writeString(scratch.resolve(name), original.replace(replaced, text))
          .toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

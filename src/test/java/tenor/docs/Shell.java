package tenor.docs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tenor.cli.InProcess;

/** Runs the commands that the documentation shows, as they would run at the root of the project. */
final class Shell {
  private static final List<String> NOT_RUN =
      List.of("git clone ", "cd ", "mvn verify", "mvn spotless:apply", "mvn -Dtest=");
  private static final String PROGRAM = "./tenor ";
  private static final String LAST_STATUS = "echo $?";

  private final Path scratch;
  private int status;

  /**
   * A shell.
   *
   * @param scratch an empty folder for files that commands write
   */
  Shell(Path scratch) {
    this.scratch = scratch;
  }

  /** Whether a command is shown for the reader alone: it is neither run nor shown with output. */
  static boolean isNotRun(String command) {
    return NOT_RUN.stream().anyMatch((command + " ")::startsWith);
  }

  /** The exit code of the last command. */
  int status() {
    return status;
  }

  /** Whether a command asks how the one before it ended. */
  static boolean asksForStatus(String command) {
    return command.equals(LAST_STATUS);
  }

  /**
   * The lines that a command writes, to either stream.
   *
   * @param own files of the reader's own that it may name
   */
  List<String> run(String command, List<OwnFile> own) {
    if (asksForStatus(command)) {
      return List.of(String.valueOf(status));
    }
    if (!command.startsWith(PROGRAM)) {
      throw new AssertionError(
          "the documentation shows a command that the build can't run: " + command);
    }
    List<String> words = words(command.substring(PROGRAM.length()));
    boolean writes = words.get(0).equals("new");
    Map<String, String> paths = new LinkedHashMap<>();
    for (OwnFile file : own) {
      paths.put(file.name(), writes ? absent(file.name()) : file.path(scratch));
    }
    List<String> arguments = new ArrayList<>();
    for (String word : words) {
      arguments.add(paths.getOrDefault(word, word));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    status = InProcess.run(bytes, bytes, arguments.toArray(String[]::new));
    String text = bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    for (Map.Entry<String, String> path : paths.entrySet()) {
      text = text.replace(path.getValue(), path.getKey());
    }
    return text.isEmpty() ? List.of() : List.of(text.stripTrailing().split("\n", -1));
  }

  private String absent(String name) {
    Path file = scratch.resolve(name);
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toString();
  }

  /** The words of a command, as a shell splits them: quotes hold words together. */
  static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char quote = 0;
    boolean any = false;
    for (int i = 0; i < command.length(); i++) {
      char c = command.charAt(i);
      if (quote != 0) {
        if (c == quote) {
          quote = 0;
        } else {
          word.append(c);
        }
      } else if (c == '\'' || c == '"') {
        quote = c;
        any = true;
      } else if (c == ' ') {
        if (any) {
          words.add(word.toString());
        }
        word.setLength(0);
        any = false;
      } else {
        word.append(c);
        any = true;
      }
    }
    if (any) {
      words.add(word.toString());
    }
    return words;
  }
}

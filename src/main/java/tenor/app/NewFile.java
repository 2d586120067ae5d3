package tenor.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import tenor.problem.Code;
import tenor.read.StartFile;

/** {@code new}: writes a commented scenario to start from; a file that is there is never overwritten. */
public final class NewFile {
  private static final String ENDING = ScenarioFiles.ENDINGS.get(0);

  private NewFile() {}

  /**
   * Writes the file.
   *
   * @param name with the ending of a scenario file, or without any
   * @param title of the agreement; blank for one that is to be replaced
   * @return the path of the file that was written
   */
  public static Reply<String> of(String name, String title) {
    String file = named(name);
    if (!file.endsWith(ENDING)) {
      return Reply.usage(Mistake.plain(
          Code.BAD_NAME,
          "`" + name + "` is not the name of a scenario file.",
          "Its name ends in `" + ENDING + "`, so that `tenor check` finds it."));
    }
    try {
      Files.writeString(
          Path.of(file),
          StartFile.text(title),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE_NEW);
      return new Reply.Given<>(file, List.of(), List.of());
    } catch (FileAlreadyExistsException e) {
      return refused(
          "`" + file + "` is there already, and is left as it is.", "Choose another name.");
    } catch (InvalidPathException | IOException e) {
      boolean noFolder = e instanceof NoSuchFileException;
      return refused(
          "`" + file + "` could not be written"
              + (noFolder ? ", because its folder does not exist." : ": " + e.getMessage() + "."),
          noFolder ? "Make the folder first." : "Check whether you may write there.");
    }
  }

  private static Reply<String> refused(String sentence, String help) {
    return Reply.usage(Mistake.plain(Code.UNREADABLE_FILE, sentence, help));
  }

  /** The name with its ending, where it was left out. */
  private static String named(String name) {
    int folder = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    String last = name.substring(folder + 1);
    return last.isEmpty() || last.indexOf('.') >= 0 ? name : name + ENDING;
  }
}

package tenor.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tenor.problem.Code;

/**
 * A file that a result is written to: whole or not at all, since it is written beside its place and
 * moved there when it is complete.
 */
public final class ResultFile {
  private ResultFile() {}

  /**
   * Writes it.
   *
   * @param content writes its text, piece by piece
   * @return why it could not be written; null where it was
   */
  public static @Nullable Mistake write(String file, Consumer<Consumer<String>> content) {
    Path beside = null;
    try {
      Path place = Path.of(file).toAbsolutePath();
      if (Files.isDirectory(place)) {
        return refused(file, "it is a folder", "Name a file.");
      }
      Path folder = place.getParent();
      Path name = place.getFileName();
      if (folder == null || name == null || !Files.isDirectory(folder)) {
        return refused(file, "its folder does not exist", "Make the folder first.");
      }
      if (Files.exists(place) && !Files.isRegularFile(place)) {
        try (BufferedWriter writer = Files.newBufferedWriter(place)) {
          fill(writer, content);
        }
        return null;
      }
      beside = folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".tmp");
      try (BufferedWriter writer = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
        fill(writer, content);
      }
      move(beside, place);
      return null;
    } catch (InvalidPathException e) {
      return refused(file, "that is not the name of a file", "Choose another name.");
    } catch (UncheckedIOException e) {
      return refused(file, why(e.getCause()), "Check whether the disk is full.");
    } catch (IOException e) {
      return refused(file, why(e), "Check whether you may write there.");
    } finally {
      remove(beside);
    }
  }

  private static void fill(BufferedWriter writer, Consumer<Consumer<String>> content) {
    content.accept(text -> {
      try {
        writer.write(text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void remove(@Nullable Path beside) {
    if (beside != null) {
      try {
        Files.deleteIfExists(beside);
      } catch (IOException e) {
        // It could not be written either, which is what is said.
        return;
      }
    }
  }

  private static String why(@Nullable IOException e) {
    String message = e == null ? null : e.getMessage();
    return message == null ? "the system refuses" : "the system says: " + message;
  }

  private static Mistake refused(String file, String why, String help) {
    return Mistake.plain(
        Code.NOT_WRITTEN, "`" + file + "` could not be written: " + why + ".", help);
  }
}

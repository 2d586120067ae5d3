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
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tenor.problem.Code;
import tenor.read.Configuration;

/**
 * A file that a result is written to: whole or not at all, since it is written beside its place and
 * moved there when it is complete.
 */
public final class ResultFile {
  private ResultFile() {}

  /**
   * Why a file must not take a result, told before anything is computed; null where it may. No result replaces a
   * scenario, a baseline or the configuration, nor anything else that this run reads.
   *
   * @param reads the paths of all files that the run reads
   */
  public static @Nullable Mistake obstacle(String file, Collection<String> reads) {
    boolean read = isKept(file);
    for (String path : reads) {
      read |= isSame(file, path);
    }
    return read
        ? refused(file, "Tenor reads it, and would replace it", "Name another file.")
        : null;
  }

  /** Whether a file is by its name one that people write or keep: a scenario, a baseline, the configuration. */
  static boolean isKept(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    return ScenarioFiles.isScenarioFile(name)
        || name.endsWith(Baselines.ENDING)
        || name.equals(Configuration.FILE);
  }

  private static boolean isSame(String one, String other) {
    try {
      Path first = Path.of(one).toAbsolutePath().normalize();
      Path second = Path.of(other).toAbsolutePath().normalize();
      return first.equals(second)
          || (Files.exists(first) && Files.exists(second) && Files.isSameFile(first, second));
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  private static @Nullable Mistake folder(String file, Path place) {
    if (Files.isDirectory(place)) {
      return refused(file, "it is a folder", "Name a file.");
    }
    Path folder = place.getParent();
    return folder == null || place.getFileName() == null || !Files.isDirectory(folder)
        ? refused(file, "its folder does not exist", "Make the folder first.")
        : null;
  }

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
      Mistake obstacle = folder(file, place);
      if (obstacle != null) {
        return obstacle;
      }
      if (Files.exists(place) && !Files.isRegularFile(place)) {
        try (BufferedWriter writer = Files.newBufferedWriter(place)) {
          fill(writer, content);
        }
        return null;
      }
      beside = place.resolveSibling(
          "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
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

package tenor.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The files of this computer; relative paths begin at the folder in which the program was started. */
public final class FileDocuments implements Documents {
  /** Larger files are not even opened. A scenario is refused long before that. */
  private static final long MOST_BYTES = 64L << 20;

  @Override
  public Loaded load(String path) {
    try {
      Path file = Path.of(path);
      if (!Files.exists(file)) {
        return new Loaded.Missing();
      }
      if (!Files.isRegularFile(file)) {
        return new Loaded.Unreadable(Files.isDirectory(file) ? "it is a folder" : "it is no file");
      }
      if (Files.size(file) > MOST_BYTES) {
        return new Loaded.Unreadable("it has more than 64 MiB");
      }
      return new Loaded.Found(Files.readAllBytes(file));
    } catch (AccessDeniedException e) {
      return new Loaded.Unreadable("you may not read it");
    } catch (NoSuchFileException e) {
      return new Loaded.Missing();
    } catch (InvalidPathException e) {
      return new Loaded.Unreadable("this is no path");
    } catch (IOException e) {
      return new Loaded.Unreadable("the system says: " + e.getMessage());
    }
  }
}

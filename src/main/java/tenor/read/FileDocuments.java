package tenor.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** The files of this computer; relative paths begin at the folder in which the program was started. */
public final class FileDocuments implements Documents {
  /** Larger files are not even opened. A scenario is refused long before that. */
  private static final long MOST_BYTES = 64L << 20;

  @Override
  public Loaded load(String path) {
    try {
      return read(Path.of(path));
    } catch (IOException | InvalidPathException e) {
      return failed(e);
    }
  }

  @Override
  public Loaded loadWithin(String folder, String path) {
    try {
      Path file = Path.of(path).toRealPath();
      return file.startsWith(Path.of(folder).toRealPath())
          ? read(file)
          : new Loaded.Unreadable("a link leads out of the folder of the scenario");
    } catch (IOException | InvalidPathException e) {
      return failed(e);
    }
  }

  private static Loaded read(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (!attributes.isRegularFile()) {
      return new Loaded.Unreadable(attributes.isDirectory() ? "it is a folder" : "it is no file");
    }
    if (attributes.size() > MOST_BYTES) {
      return new Loaded.Unreadable("it has more than 64 MiB");
    }
    return new Loaded.Found(Files.readAllBytes(file));
  }

  private static Loaded failed(Exception e) {
    if (e instanceof AccessDeniedException) {
      return new Loaded.Unreadable("you may not read it");
    }
    if (e instanceof NoSuchFileException) {
      return new Loaded.Missing();
    }
    return new Loaded.Unreadable(
        e instanceof InvalidPathException
            ? "this is no path"
            : "the system says: " + e.getMessage());
  }
}

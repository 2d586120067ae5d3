package tenor.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts of files, and parts of them. */
final class Texts {
  private Texts() {}

  /** The text of a file with the line ends of this project, whatever the checkout made of them. */
  static String of(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package tenor.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tenor.read.SchemaWriter;

/** {@code schema}: the JSON Schemas of what Tenor reads and of what it writes. */
public final class PublishedSchema {
  /** What there are schemas of: scenario files, which editors use, and what a check, a diff and a lock write. */
  public static final List<String> NAMES = List.of("scenario", "check", "diff", "lock");

  private PublishedSchema() {}

  /**
   * The text of a schema.
   *
   * @param name one of {@link #NAMES}
   */
  public static String text(String name) {
    return name.equals(NAMES.get(0))
        ? SchemaWriter.text()
        : resource("/tenor/" + name + "-1.schema.json");
  }

  private static String resource(String path) {
    try (InputStream stream = PublishedSchema.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("the program is built without " + path);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package tenor.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tenor.evidence.DocumentText;
import tenor.evidence.Library;
import tenor.read.Checksum;
import tenor.scenario.Source;

/**
 * The documents in a folder of this computer, each read once however many scenarios quote it.
 *
 * <p>A document is named by its path in the folder, with slashes. What climbs out of the folder, by its
 * name or by a link, is refused.
 */
final class DocumentShelf implements Library {
  /** The most that is read of a document. */
  private static final int MOST_BYTES = 16 << 20;

  private final String folder;
  private final Map<String, Copy> copies = new ConcurrentHashMap<>();

  DocumentShelf(String folder) {
    this.folder = folder;
  }

  /**
   * A document as it was read.
   *
   * @param text null where it could not be used
   * @param why it could not; null where it is simply not there
   */
  private record Copy(
      @Nullable DocumentText text, String sha256, @Nullable String why) {}

  /** What a document is, to whom its words are of no concern. */
  sealed interface Sum {
    /** Its SHA-256. */
    record Of(String sha256) implements Sum {}

    /** It is not in the folder. */
    record Missing() implements Sum {}

    /** It cannot be used, as the end of a sentence. */
    record Refused(String why) implements Sum {}
  }

  /** The checksum of a document, by its name. */
  Sum sum(String name) {
    Copy copy = copies.computeIfAbsent(name, this::read);
    if (copy.why() != null) {
      return new Sum.Refused(copy.why());
    }
    return copy.text() == null ? new Sum.Missing() : new Sum.Of(copy.sha256());
  }

  @Override
  public Loaded document(Source source) {
    String name = source.document();
    if (name == null) {
      return new Loaded.Missing();
    }
    Copy copy = copies.computeIfAbsent(name, this::read);
    if (copy.why() != null) {
      return new Loaded.Refused(copy.why());
    }
    DocumentText text = copy.text();
    if (text == null) {
      return new Loaded.Missing();
    }
    String recorded = source.sha256();
    return recorded == null || recorded.equals(copy.sha256())
        ? new Loaded.AtHand(text)
        : new Loaded.Changed(copy.sha256());
  }

  private Copy read(String name) {
    String why = climbsOut(name);
    if (why != null) {
      return refused(why);
    }
    try {
      Path shelf = Path.of(folder);
      Path file = shelf.resolve(name);
      if (!Files.exists(file)) {
        return new Copy(null, "", null);
      }
      if (!file.toRealPath().startsWith(shelf.toRealPath())) {
        return refused("a link leads out of the folder of the documents");
      }
      if (!Files.isRegularFile(file)) {
        return refused(Files.isDirectory(file) ? "it is a folder" : "it is no file");
      }
      return copy(file);
    } catch (InvalidPathException e) {
      return refused("this is no path");
    } catch (IOException e) {
      return refused("it cannot be read");
    }
  }

  private static Copy copy(Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    }
    if (bytes.length > MOST_BYTES) {
      return refused("it has more than 16 MiB");
    }
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.indexOf('\0') >= 0
          ? refused("it is no text")
          : new Copy(new DocumentText(text), Checksum.of(bytes), null);
    } catch (CharacterCodingException e) {
      return refused("it is not UTF-8 text");
    }
  }

  private static Copy refused(String why) {
    return new Copy(null, "", why);
  }

  /** Why a name is refused before anything is looked at; null where it is a plain path in a folder. */
  private static @Nullable String climbsOut(String name) {
    if (name.startsWith("/")
        || name.startsWith("~")
        || name.indexOf('\\') >= 0
        || name.indexOf(':') >= 0) {
      return "its name is not a path in the folder of the documents, with slashes";
    }
    for (String part : name.split("/", -1)) {
      if (part.equals("..")) {
        return "its name leads out of the folder of the documents";
      }
    }
    return null;
  }
}

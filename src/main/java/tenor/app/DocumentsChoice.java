package tenor.app;

import org.jspecify.annotations.Nullable;
import tenor.read.Configuration;

/**
 * Where the documents are that quotes come from.
 *
 * @param folder as typed or configured; null where nobody said
 * @param required whether a document that is not at hand is an error
 */
public record DocumentsChoice(@Nullable String folder, boolean required) {
  /** No documents. */
  public static final DocumentsChoice NONE = new DocumentsChoice(null, false);

  /** The same with what a configuration file says where the command line is silent. */
  DocumentsChoice with(Configuration configuration) {
    return new DocumentsChoice(
        folder == null ? configuration.sources() : folder,
        required || configuration.requireSources());
  }
}

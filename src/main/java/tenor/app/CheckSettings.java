package tenor.app;

import tenor.read.Configuration;

/**
 * What a check is asked to do.
 *
 * @param choice what it changes of the scenarios
 * @param strict whether warnings and notes count as errors
 * @param documents where the documents are that quotes come from
 */
public record CheckSettings(Choice choice, boolean strict, DocumentsChoice documents) {

  /** The usual check of scenarios that a choice changes. */
  public static CheckSettings of(Choice choice) {
    return new CheckSettings(choice, false, DocumentsChoice.NONE);
  }

  /** The same with what a configuration file says where the command line is silent. */
  CheckSettings with(Configuration configuration) {
    return new CheckSettings(
        choice, strict || configuration.strict(), documents.with(configuration));
  }
}

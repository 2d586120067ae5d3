package tenor.evidence;

import tenor.scenario.Source;

/** Where the documents come from in which quotes are looked for. */
@FunctionalInterface
public interface Library {
  /** No documents at all, where nobody said where they are. */
  Library NONE = source -> new Loaded.NotAsked();

  /** The document of a source that names one. */
  Loaded document(Source source);

  /** What came of asking for a document. */
  sealed interface Loaded {
    /** Its words. */
    record AtHand(DocumentText text) implements Loaded {}

    /** It is not there. */
    record Missing() implements Loaded {}

    /** Nobody said where the documents are. */
    record NotAsked() implements Loaded {}

    /**
     * It is there, and is not the file that the scenario was written with.
     *
     * @param sha256 of the file that is there
     */
    record Changed(String sha256) implements Loaded {}

    /**
     * It cannot be used.
     *
     * @param why the reason, as the end of a sentence: "it is a folder"
     */
    record Refused(String why) implements Loaded {}
  }
}

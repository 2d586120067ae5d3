package tenor.read;

import tenor.problem.Code;

/** Where the files come from that a scenario extends or takes figures from. */
@FunctionalInterface
public interface Documents {

  /** No files at all, for a scenario that stands alone. */
  Documents NONE = path -> new Loaded.Missing();

  /**
   * Loads a file.
   *
   * @param path its path, with slashes
   */
  Loaded load(String path);

  /**
   * Loads a file that must lie in a folder or below it, also where links lead to it.
   *
   * @param folder the folder, with slashes
   * @param path the path of the file, with slashes; it begins with that of the folder and does not climb out of it
   */
  default Loaded loadWithin(String folder, String path) {
    return load(path);
  }

  /** What came of loading a file. */
  sealed interface Loaded {

    /** The file is there, and these are its bytes. */
    record Found(byte[] bytes) implements Loaded {}

    /** There is no such file. */
    record Missing() implements Loaded {}

    /**
     * The file is there and cannot be read.
     *
     * @param why the reason, as the end of a sentence: "it is a folder"
     * @param code what that is called
     */
    record Unreadable(String why, Code code) implements Loaded {

      /** That a file cannot be opened. */
      public Unreadable(String why) {
        this(why, Code.UNREADABLE_FILE);
      }
    }
  }
}

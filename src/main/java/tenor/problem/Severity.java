package tenor.problem;

/**
 * How much a problem matters: whether it stops the file from being used, or only deserves a look.
 */
public enum Severity {
  /** The file cannot be used until this is put right. */
  ERROR("error"),
  /** The file is used as it stands, though probably not as its author meant. */
  WARNING("warning"),
  /** Nothing is wrong; the reader should know it. */
  NOTE("note");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /** The word a problem's text begins with, such as {@code error} in {@code error[E012]}. */
  public String word() {
    return word;
  }
}

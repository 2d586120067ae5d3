package tenor.study;

/** How a run ends for what is measured; its name stands beside the number, never in place of it. */
public enum Ending {
  /** There is a figure. */
  REACHED("reached", 0),
  /** It is not reached within the years looked at, and nothing is shown beyond. */
  NOT_REACHED("not reached", 1),
  /** It can be shown that it is never reached. */
  NEVER("never", 2),
  /** An event ended the obligation before. */
  ENDED("ended", 3),
  /** There is no such figure, or none that is one alone. */
  NONE("none", 4);

  private static final Ending[] BY_CODE = {REACHED, NOT_REACHED, NEVER, ENDED, NONE};

  private final String word;
  private final byte code;

  Ending(String word, int code) {
    this.word = word;
    this.code = (byte) code;
  }

  /** The word for it in a table. */
  public String word() {
    return word;
  }

  static Ending of(byte code) {
    return BY_CODE[code];
  }

  byte code() {
    return code;
  }
}

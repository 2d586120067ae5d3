package tenor.scenario;

/** What becomes of a claim when it is computed from the terms. */
public enum Verdict {
  HOLDS("holds"),
  FAILS("fails"),
  UNDECIDED("undecided");

  private final String word;

  Verdict(String word) {
    this.word = word;
  }

  /** The word that a file records. */
  public String word() {
    return word;
  }
}

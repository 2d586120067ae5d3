package tenor.drift;

/** What of a scenario can change by itself. */
public enum Aspect {
  /** The value of a term or an assumption. */
  INPUT("input"),
  /** What is held possible for it. */
  RANGE("range"),
  /** How it is distributed. */
  UNCERTAINTY("uncertainty"),
  /** A value that a variant sets. */
  SETTING("setting"),
  /** A block of the agreement, or a part of its clock. */
  BLOCK("block"),
  /** Of what a variant is a reading. */
  READING("reading"),
  /** How chances are computed. */
  SIMULATION("simulation");

  private final String word;

  Aspect(String word) {
    this.word = word;
  }

  /** The word that begins its row in a baseline. */
  public String word() {
    return word;
  }
}

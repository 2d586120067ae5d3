package tenor.model;

/** The length of a calendar period: how many of them make a year. */
public enum PeriodLength {
  YEAR("year", 1),
  HALF_YEAR("half-year", 2),
  QUARTER("quarter", 4),
  MONTH("month", 12);

  private final String word;
  private final int perYear;

  PeriodLength(String word, int perYear) {
    this.word = word;
    this.perYear = perYear;
  }

  /** The length that a scenario file calls by a word. */
  public static PeriodLength named(String word) {
    for (PeriodLength length : values()) {
      if (length.word.equals(word)) {
        return length;
      }
    }
    throw new IllegalArgumentException("no period is called " + word);
  }

  /** The word that a scenario file uses. */
  public String word() {
    return word;
  }

  /** How many of them make a year. */
  public int perYear() {
    return perYear;
  }

  int months() {
    return 12 / perYear;
  }
}

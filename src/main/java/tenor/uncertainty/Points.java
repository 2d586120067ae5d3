package tenor.uncertainty;

/** Which numbers a simulation draws. */
public enum Points {
  /** Randomised Sobol' points: spread more evenly than chance, with far smaller errors. */
  SOBOL("sobol"),
  /** Plain pseudo-random draws. */
  PLAIN("plain");

  private final String word;

  Points(String word) {
    this.word = word;
  }

  /** The word that a scenario file uses. */
  public String word() {
    return word;
  }

  /** The points of a word that a scenario file uses. */
  public static Points ofWord(String word) {
    for (Points points : values()) {
      if (points.word.equals(word)) {
        return points;
      }
    }
    throw new IllegalArgumentException(word);
  }
}

package tenor.quantity;

/** Thousand, million, billion and trillion, with their abbreviations, as powers of ten. */
final class Scales {

  private static final String[] WORDS = {"thousand", "million", "billion", "trillion"};

  private static final String[][] SHORT = {
    {"k"}, {"m", "mn", "mln", "mio", "mm"}, {"b", "bn", "bln", "mrd"}, {"t", "tn", "trn", "tln"},
  };

  private Scales() {}

  /** 3, 6, 9 or 12 for the scale spelled out, in lower case; 0 for any other word. */
  static int ofWord(String word) {
    for (int i = 0; i < WORDS.length; i++) {
      if (word.startsWith(WORDS[i])
          && (word.length() == WORDS[i].length() || word.equals(WORDS[i] + "s"))) {
        return 3 * (i + 1);
      }
    }
    return 0;
  }

  /** 3, 6, 9 or 12 for a scale spelled out or abbreviated, in lower case; 0 for any other word. */
  static int of(String word) {
    for (int i = 0; i < SHORT.length; i++) {
      for (String abbreviation : SHORT[i]) {
        if (word.equals(abbreviation)) {
          return 3 * (i + 1);
        }
      }
    }
    return ofWord(word);
  }

  /** The scale spelled out: {@code billion} for 9. */
  static String word(int scale) {
    return WORDS[scale / 3 - 1];
  }

  /** Ten to the power of the scale. */
  static long factor(int scale) {
    long factor = 1;
    for (int i = 0; i < scale; i++) {
      factor *= 10;
    }
    return factor;
  }
}

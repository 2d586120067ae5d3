package tenor.quantity;

import org.jspecify.annotations.Nullable;

/** The words around a quantity that make an interval of it: {@code at least}, {@code by}. */
enum Bound {
  /** Ten percent to either side. */
  ABOUT("about", false),
  AT_LEAST("at least", false),
  AT_MOST("at most", false),
  MORE_THAN("more than", false),
  LESS_THAN("less than", false),
  /** Up to the last day of a date. */
  BY("by", true),
  /** From the day after the last day of a date. */
  AFTER("after", true),
  /** Up to the day before the first day of a date. */
  BEFORE("before", true),
  /** From the first day of a date. */
  NOT_BEFORE("not before", true),
  /** Any day of a date. */
  IN("in", true);

  private static final Object[][] IN_FRONT = {
    {ABOUT, "about", "approximately", "approx", "around", "roughly", "circa", "ca", "some"},
    {AT_LEAST, "at least", "no less than", "not less than", "a minimum of"},
    {AT_MOST, "at most", "no more than", "not more than", "up to", "within", "a maximum of"},
    {MORE_THAN, "more than", "over", "above", "longer than", "greater than", "exceeding"},
    {LESS_THAN, "less than", "under", "below", "fewer than", "shorter than"},
    {NOT_BEFORE, "not before", "no earlier than", "not earlier than", "on or after", "since", "from"
    },
    {
      BY,
      "by the end of",
      "by",
      "until",
      "no later than",
      "not later than",
      "not after",
      "on or before"
    },
    {AFTER, "after", "later than"},
    {BEFORE, "before", "earlier than"},
    {IN, "in", "on", "at", "during"},
  };

  private static final Object[][] SIGNS = {
    {AT_LEAST, ">=", "≥"},
    {AT_MOST, "<=", "≤"},
    {MORE_THAN, ">"},
    {LESS_THAN, "<"},
    {ABOUT, "~", "≈"},
  };

  private static final Object[][] BEHIND = {
    {AT_LEAST, "or more", "or longer", "or greater", "or above", "and more", "at least"},
    {AT_MOST, "or less", "or fewer", "or shorter", "or below", "at most"},
    {NOT_BEFORE, "or later", "or after"},
    {BY, "or earlier", "or before"},
  };

  private final String words;
  private final boolean forDates;

  Bound(String words, boolean forDates) {
    this.words = words;
    this.forDates = forDates;
  }

  /** The words as they stand in the canonical spelling. */
  String words() {
    return words;
  }

  /** Whether it goes with dates; the others go with everything else. */
  boolean isForDates() {
    return forDates;
  }

  /** Takes the words or the sign in front of a quantity; null when there are none. */
  static @Nullable Bound takeInFront(Scanner scanner) {
    Bound sign = take(scanner, SIGNS, true);
    Bound bound = sign != null ? sign : take(scanner, IN_FRONT, false);
    if (bound != null) {
      scanner.take('.');
      scanner.skipBlanks();
    }
    return bound;
  }

  /** Takes the words behind a quantity; null when there are none. */
  static @Nullable Bound takeBehind(Scanner scanner) {
    return take(scanner, BEHIND, false);
  }

  private static @Nullable Bound take(Scanner scanner, Object[][] table, boolean signs) {
    for (Object[] row : table) {
      for (int i = 1; i < row.length; i++) {
        String phrase = (String) row[i];
        if (signs ? scanner.takeSign(phrase) : scanner.takeWords(phrase)) {
          return (Bound) row[0];
        }
      }
    }
    return null;
  }
}

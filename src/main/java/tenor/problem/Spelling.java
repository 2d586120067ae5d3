package tenor.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Guesses which of the valid words somebody meant.
 *
 * <p>The distance between two words is the number of letters to insert, delete, replace or swap
 * with their neighbour (Damerau 1964, in the form that edits no stretch of letters twice).
 * Capitals, hyphens and spaces in place of underscores cost nothing. A word of one letter is never
 * guessed; up to five letters one slip is forgiven, up to eight two, beyond that three.
 *
 * <p>Worked example: {@code amout} is one letter from {@code amount}, which is suggested;
 * {@code colour} is far from every key of an obligation, so nothing is.
 */
public final class Spelling {
  private static final int LONGEST = 64;
  private static final int MOST_CANDIDATES = 1000;

  private Spelling() {}

  /**
   * The valid word nearest to what was written; empty where none is near. Of equally near words the
   * one with the same first letter is taken, then the first.
   *
   * @param written the word as found
   * @param valid the words that would be right at that place; of very many, the first thousand are
   *     looked at
   */
  public static Optional<String> nearest(String written, Collection<String> valid) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    String word = levelled(written);
    int allowed = allowedSlips(word.length());
    String best = null;
    int bestScore = 2 * allowed + 2;
    int seen = 0;
    for (String candidate : valid) {
      if (seen++ == MOST_CANDIDATES) {
        break;
      }
      if (Math.abs(candidate.length() - word.length()) > allowed) {
        continue;
      }
      String other = levelled(candidate);
      int distance = distance(word, other);
      if (distance > allowed || 2 * distance > Math.max(2, other.length())) {
        continue;
      }
      int score = 2 * distance + (sameStart(word, other) ? 0 : 1);
      if (score < bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  /** How many single-letter edits lead from one word to the other. */
  static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        char x = a.charAt(i - 1);
        char y = b.charAt(j - 1);
        int replaced = last[j - 1] + (x == y ? 0 : 1);
        int edits = Math.min(replaced, Math.min(last[j], current[j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && x == b.charAt(j - 2) && y == a.charAt(i - 2);
        current[j] = swapped ? Math.min(edits, beforeLast[j - 2] + 1) : edits;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = current;
      current = free;
    }
    return last[b.length()];
  }

  private static int allowedSlips(int length) {
    if (length < 2) {
      return 0;
    }
    if (length <= 5) {
      return 1;
    }
    return length <= 8 ? 2 : 3;
  }

  private static String levelled(String word) {
    return word.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
  }

  private static boolean sameStart(String a, String b) {
    return !a.isEmpty() && !b.isEmpty() && a.charAt(0) == b.charAt(0);
  }
}

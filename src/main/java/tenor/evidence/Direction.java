package tenor.evidence;

import java.util.List;

/**
 * Whether the words around a rate make it fall: {@code shrinks by 4 percent}, {@code a loss of 4 percent},
 * {@code 4 percent a year lower}. What falls to a level, or from one, is a level and not a fall.
 */
final class Direction {
  private static final int FAR = 4;

  private static final List<String> FALLING = List.of(
      "shrink",
      "shrank",
      "shrunk",
      "fall",
      "fell",
      "declin",
      "decreas",
      "drop",
      "contract",
      "sink",
      "sank",
      "dwindl",
      "negative",
      "loss",
      "lose",
      "losing",
      "slump",
      "plung",
      "plummet",
      "tumbl",
      "slid",
      "erod",
      "diminish");

  /** What also is an adjective of a level, and falls only with {@code by} or {@code of} behind it. */
  private static final List<String> FALLING_BY =
      List.of("reduc", "lower", "lost", "cut", "slip", "weaken", "wane", "waning");

  private static final List<String> FALLS = List.of(
      "lower",
      "less",
      "down",
      "decline",
      "drop",
      "fall",
      "decrease",
      "loss",
      "slump",
      "contraction",
      "reduction",
      "shrinkage",
      "downturn",
      "cut");

  private static final List<String> BETWEEN =
      List.of("annual", "yearly", "a", "per", "year", "each");

  private Direction() {}

  /**
   * Whether a rate falls.
   *
   * @param before the words in front, the nearest first
   * @param behind the words behind
   */
  static boolean falls(List<String> before, List<String> behind) {
    for (String word : behind) {
      if (FALLS.contains(word)) {
        return true;
      }
      if (!BETWEEN.contains(word)) {
        break;
      }
    }
    if (!before.isEmpty() && List.of("to", "from").contains(before.get(0))) {
      return false;
    }
    boolean by = false;
    for (int i = 0; i < Math.min(FAR, before.size()); i++) {
      String word = before.get(i);
      if (word.equals("down") || begins(word, FALLING) || (by && begins(word, FALLING_BY))) {
        return true;
      }
      by |= word.equals("by") || word.equals("of");
    }
    return false;
  }

  private static boolean begins(String word, List<String> stems) {
    return stems.stream().anyMatch(word::startsWith);
  }
}

package tenor.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tenor.quantity.Kind;

/**
 * The words around a figure in a sentence, where they take it back, make another one of it, or say that
 * it is no such figure at all.
 *
 * <p>Worked examples: {@code no longer $500 billion} and {@code half of $500 billion} are not 500
 * billion dollars, {@code shrinks by 1 percent a year} is −1 % a year, and {@code 250 years ago} is no
 * duration. Words further away, or in another sentence, are left to the reader.
 */
final class Surroundings {
  private static final int FAR_BEFORE = 5;
  private static final int FAR_BEHIND = 3;
  private static final int RIGHT_BEFORE = 3;

  /** A clause ends here, and what stands on the other side says nothing of the figure. */
  private static final String STOPS = ".;:!?()\"";

  private static final List<String> DENIALS = List.of(
      "not",
      "no",
      "never",
      "without",
      "nor",
      "neither",
      "hardly",
      "barely",
      "nowhere",
      "cannot",
      "denied",
      "denies",
      "deny",
      "false",
      "untrue",
      "wrong",
      "wrongly",
      "incorrect");

  /** What is not denied by being denied: {@code did not deny}, {@code no doubt}. */
  private static final List<String> DOUBTS =
      List.of("denied", "denies", "deny", "doubt", "doubts", "question", "disputes", "wrong");

  /** Another statement begins behind them. */
  private static final List<String> JOINTS =
      List.of("and", "or", "that", "which", "who", "while", "because", "if", "when", "although");

  private static final List<String> ONLY =
      List.of("only", "just", "merely", "less", "more", "fewer");
  private static final List<String> BOUNDS = List.of(
      "exceed",
      "exceeds",
      "exceeding",
      "before",
      "until",
      "above",
      "over",
      "below",
      "under",
      "after",
      "beyond",
      "than");
  private static final List<List<String>> IN_ITS_PLACE =
      List.of(List.of("far", "from"), List.of("rather", "than"), List.of("instead", "of"));
  private static final List<List<String>> PHRASES = List.of(
      List.of("short", "of"),
      List.of("part", "of"),
      List.of("fraction", "of"),
      List.of("percent", "of"),
      List.of("cent", "of"),
      List.of("%", "of"));
  private static final List<String> PARTS = List.of(
      "half",
      "third",
      "thirds",
      "quarter",
      "quarters",
      "fifth",
      "fifths",
      "sixth",
      "seventh",
      "eighth",
      "ninth",
      "tenth",
      "tenths",
      "twentieth",
      "hundredth",
      "double",
      "triple",
      "twice",
      "thrice");
  private static final List<String> MULTIPLES =
      List.of("double", "triple", "twice", "thrice", "times");
  private static final List<String> LESS = List.of("less", "minus", "short", "below");
  private static final List<String> SHRINKING = List.of(
      "shrink",
      "fall",
      "fell",
      "declin",
      "decreas",
      "drop",
      "contract",
      "sink",
      "dwindl",
      "negative");
  private static final List<String> SPANS = List.of(
      "dozen",
      "century",
      "centuries",
      "decade",
      "decades",
      "generation",
      "millennium",
      "year",
      "month",
      "hour",
      "day",
      "million",
      "billion");

  private final List<String> before;
  private final List<String> behind;

  Surroundings(String text, int start, int end) {
    this.before = before(text, start);
    this.behind = behind(text, end);
  }

  /** The words of the same clause in front, the nearest first. */
  private static List<String> before(String text, int start) {
    List<String> words = new ArrayList<>();
    int at = start;
    while (at > 0 && text.charAt(at - 1) != ' ') {
      at--;
    }
    while (at > 0 && words.size() < FAR_BEFORE) {
      int end = at;
      while (end > 0 && text.charAt(end - 1) == ' ') {
        end--;
      }
      int from = end;
      while (from > 0 && text.charAt(from - 1) != ' ') {
        from--;
      }
      String word = plain(text.substring(from, end));
      boolean stops = end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0;
      if (end == 0 || stops || word.equals("but")) {
        break;
      }
      words.add(word);
      at = from;
    }
    return words;
  }

  private static List<String> behind(String text, int end) {
    List<String> words = new ArrayList<>();
    for (String word : text.substring(end).split(" ", FAR_BEHIND + 3)) {
      if (!word.isEmpty() && words.size() < FAR_BEHIND) {
        boolean stops = STOPS.indexOf(word.charAt(0)) >= 0 || word.charAt(0) == ',';
        if (stops) {
          break;
        }
        String plain = plain(word);
        if (JOINTS.contains(plain)) {
          break;
        }
        words.add(plain);
        if (STOPS.indexOf(word.charAt(word.length() - 1)) >= 0 || word.endsWith(",")) {
          break;
        }
      }
    }
    return words;
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    int from = 0;
    int to = lower.length();
    while (from < to && !isPart(lower.charAt(from))) {
      from++;
    }
    while (to > from && !isPart(lower.charAt(to - 1))) {
      to--;
    }
    return lower.substring(from, to);
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '%' || isFractionSign(c);
  }

  private static boolean isFractionSign(char c) {
    return (c >= '\u00BC' && c <= '\u00BE') || (c >= '\u2150' && c <= '\u215E');
  }

  /** {@code ½} and {@code 3/4}. */
  private static boolean isFraction(String word) {
    int slash = word.indexOf('/');
    return (word.length() == 1 && isFractionSign(word.charAt(0)))
        || (slash > 0 && word.chars().allMatch(c -> c == '/' || (c >= '0' && c <= '9')));
  }

  private static boolean denies(String word) {
    return DENIALS.contains(word) || word.endsWith("n't");
  }

  /** Whether the words right in front deny what follows, whatever it is. */
  boolean denyRightBefore() {
    for (int i = 0; i < Math.min(RIGHT_BEFORE, before.size()); i++) {
      if (deniesAt(i)) {
        return true;
      }
    }
    return endsIn(IN_ITS_PLACE);
  }

  /** Whether the two words right in front are one of some phrases. */
  private boolean endsIn(List<List<String>> phrases) {
    return before.size() > 1 && phrases.contains(List.of(before.get(1), before.get(0)));
  }

  /** Whether a word in front denies; "no less than", "not only" and "not deny" do not. */
  private boolean deniesAt(int place) {
    String word = before.get(place);
    String next = place == 0 ? "" : before.get(place - 1);
    if (place + 1 < before.size() && DOUBTS.contains(word) && denies(before.get(place + 1))) {
      return false;
    }
    if (word.equals("to") && place + 1 < before.size()) {
      String verb = before.get(place + 1);
      return verb.startsWith("fail") || verb.equals("unlikely");
    }
    if ((word.equals("no") || word.equals("without")) && place >= RIGHT_BEFORE) {
      return false;
    }
    boolean only = ONLY.contains(next) || DOUBTS.contains(next) || isBound(place);
    return denies(word) && !only;
  }

  /** Whether they take the figure back or make another one of it. */
  boolean deny() {
    return denyBefore() || changesBehind();
  }

  /** The same of the words in front alone. */
  boolean denyBefore() {
    for (int i = 0; i < before.size(); i++) {
      if (deniesAt(i)) {
        return true;
      }
    }
    return endsIn(IN_ITS_PLACE) || endsIn(PHRASES) || changesBefore();
  }

  /** Whether one of the words nearer than some place makes a bound of it: {@code shall not exceed}. */
  private boolean isBound(int place) {
    for (int i = 0; i < place; i++) {
      if (BOUNDS.contains(before.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean changesBefore() {
    int at = 0;
    while (at < before.size()
        && List.of("the", "a", "an", "this", "that").contains(before.get(at))) {
      at++;
    }
    if (at >= before.size()) {
      return false;
    }
    boolean of = before.get(at).equals("of") && at + 1 < before.size();
    String word = before.get(of ? at + 1 : at);
    return of
        ? PARTS.contains(word) || word.endsWith("%") || isFraction(word)
        : MULTIPLES.contains(word);
  }

  private boolean changesBehind() {
    if (behind.isEmpty()) {
      return false;
    }
    if (LESS.contains(behind.get(0))
        && (behind.size() == 1 || !behind.get(1).equals("than"))
        && !behind.get(0).equals("below")) {
      return true;
    }
    for (String word : behind) {
      if (denies(word) && !word.equals("no")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a rate in them goes down. */
  boolean shrinks() {
    for (int i = 0; i < Math.min(3, before.size()); i++) {
      String word = before.get(i);
      if (SHRINKING.stream().anyMatch(word::startsWith)) {
        return true;
      }
      if (i > 0 && word.equals("decline")) {
        return true;
      }
    }
    return false;
  }

  /** Whether they show that a figure of a kind is something else: {@code half a dozen}, {@code 250 years ago}. */
  boolean isAnotherThing(Kind kind) {
    if (behind.isEmpty()) {
      return false;
    }
    String next = behind.get(0);
    String second = behind.size() > 1 ? behind.get(1) : "";
    boolean article = next.equals("a") || next.equals("an");
    return switch (kind) {
      case SHARE -> SPANS.contains(article ? second : next);
      case DURATION -> next.equals("ago") || next.equals("old") || next.equals("earlier");
      case RATIO ->
        (article && SPANS.contains(second))
            || next.equals("daily")
            || next.equals("yearly")
            || next.equals("digits");
      default -> false;
    };
  }
}

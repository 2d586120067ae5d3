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

  private final List<String> before;
  private final List<String> behind;
  private final boolean scaled;

  Surroundings(String text, int start, int end) {
    this.before = before(text, start);
    this.behind = behind(text, end);
    this.scaled = Multiplying.around(text, start, end);
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
      int bracket = end > 0 && text.charAt(end - 1) == ')' ? text.lastIndexOf('(', end) : -1;
      if (bracket > 0) {
        at = bracket;
        continue;
      }
      String word = plain(text.substring(from, end));
      boolean stops = end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0;
      boolean allBut = word.equals("but") && endsIn(text, from, "all", "anything", "everything");
      if (end == 0 || stops || (word.equals("but") && !allBut)) {
        break;
      }
      words.add(word);
      at = from;
    }
    if (deniesBeforeAnInsertion(text, at)) {
      words.add("not");
    }
    return words;
  }

  private static boolean endsIn(String text, int at, String... words) {
    String head = text.substring(0, at).stripTrailing().toLowerCase(Locale.ROOT);
    for (String word : words) {
      if (head.endsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether further in front a denial waits for its verb: {@code does not, as he says, pay}. */
  private static boolean deniesBeforeAnInsertion(String text, int at) {
    int from = at;
    for (int words = 0; words < FAR_BEFORE && from > 0; words++) {
      int end = from;
      while (end > 0 && text.charAt(end - 1) == ' ') {
        end--;
      }
      from = end;
      while (from > 0 && text.charAt(from - 1) != ' ') {
        from--;
      }
      String word = text.substring(from, end);
      if (word.isEmpty() || STOPS.indexOf(word.charAt(word.length() - 1)) >= 0) {
        return false;
      }
      String plain = plain(word);
      if (word.endsWith(",")) {
        return plain.equals("not") || plain.equals("never") || plain.endsWith("n't");
      }
    }
    return false;
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
        if (Wordings.JOINTS.contains(plain)) {
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
    return Wordings.DENIALS.contains(word) || word.endsWith("n't");
  }

  /** Whether the words right in front deny what follows, whatever it is. */
  boolean denyRightBefore() {
    for (int i = 0; i < Math.min(RIGHT_BEFORE, before.size()); i++) {
      if (deniesAt(i)) {
        return true;
      }
    }
    return endsIn(Wordings.IN_ITS_PLACE);
  }

  /** Whether the two words right in front are one of some phrases. */
  private boolean endsIn(List<List<String>> phrases) {
    return before.size() > 1 && phrases.contains(List.of(before.get(1), before.get(0)));
  }

  /** Whether a word in front denies; "no less than", "not only" and "not deny" do not. */
  private boolean deniesAt(int place) {
    String word = before.get(place);
    String next = place == 0 ? "" : before.get(place - 1);
    if (place + 1 < before.size()
        && Wordings.DOUBTS.contains(word)
        && denies(before.get(place + 1))) {
      return false;
    }
    if (word.equals("to") && place + 1 < before.size()) {
      String verb = before.get(place + 1);
      boolean gives = place > 0 && Wordings.GIVING.contains(before.get(place - 1));
      boolean refuses = verb.startsWith("refus") || verb.startsWith("declin");
      return verb.startsWith("fail")
          || verb.equals("unlikely")
          || verb.equals("unwilling")
          || verb.equals("unable")
          || (refuses && gives);
    }
    if ((word.equals("no") || word.equals("without")) && place >= RIGHT_BEFORE) {
      return false;
    }
    if (word.startsWith("refus") && next.equals("to")) {
      return false;
    }
    if ((word.equals("one") || word.equals("single")) && place + 1 < before.size()) {
      return word.equals("one") && before.get(place + 1).equals("no");
    }
    boolean only = Wordings.ONLY.contains(next) || Wordings.DOUBTS.contains(next) || isBound(place);
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
    return endsIn(Wordings.IN_ITS_PLACE) || changesBefore();
  }

  /** Whether one of the words nearer than some place makes a bound of it: {@code shall not exceed}. */
  private boolean isBound(int place) {
    for (int i = 0; i < place; i++) {
      if (Wordings.BOUNDS.contains(before.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean changesBefore() {
    int at = behindArticles(0);
    boolean sum = at + 1 < before.size()
        && before.get(at).equals("of")
        && Wordings.SUMS.contains(before.get(at + 1));
    at = sum ? behindArticles(at + 2) : at;
    if (at >= before.size()) {
      return false;
    }
    if (Wordings.EXCEPTING.contains(before.get(at))
        || (before.get(at).equals("for")
            && at + 1 < before.size()
            && before.get(at + 1).equals("except"))
        || (at + 1 < before.size()
            && Wordings.PHRASES.contains(List.of(before.get(at + 1), before.get(at))))) {
      return true;
    }
    boolean of = before.get(at).equals("of") && at + 1 < before.size();
    String word = before.get(of ? at + 1 : at);
    return of
        ? Wordings.PARTS.contains(word) || word.endsWith("%") || isFraction(word)
        : Wordings.MULTIPLES.contains(word);
  }

  /** The first word from some place on that is no article. */
  private int behindArticles(int from) {
    int at = from;
    while (at < before.size()
        && List.of("the", "a", "an", "this", "that").contains(before.get(at))) {
      at++;
    }
    return at;
  }

  /** Whether the words right behind call it false or multiply it. */
  boolean takenBackBehind() {
    if (scaled) {
      return true;
    }
    boolean is = behind.size() > 1 && List.of("is", "was", "are", "were").contains(behind.get(0));
    return is
        && List.of("false", "untrue", "wrong", "incorrect", "nonsense").contains(behind.get(1));
  }

  private boolean changesBehind() {
    if (takenBackBehind()) {
      return true;
    }
    if (behind.isEmpty()) {
      return false;
    }
    if (Wordings.LESS.contains(behind.get(0))
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
    return Direction.falls(before, behind);
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
      case SHARE -> Wordings.SPANS.contains(article ? second : next);
      case DURATION -> next.equals("ago") || next.equals("old") || next.equals("earlier");
      case RATIO ->
        (article && Wordings.SPANS.contains(second))
            || (next.equals("as") && Wordings.LITTLE.contains(second))
            || next.equals("daily")
            || next.equals("yearly")
            || next.equals("digits");
      default -> false;
    };
  }
}

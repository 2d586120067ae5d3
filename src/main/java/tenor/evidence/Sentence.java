package tenor.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where sentences begin and end in a paragraph that may be wrapped into lines.
 *
 * <p>A point ends a sentence unless it belongs to an abbreviation: {@code the U.S. Treasury} goes on, and
 * {@code in the U.S. The fund} does not. A line end is one where a heading or an item of a list ends.
 */
final class Sentence {
  /** Words before a point that is no end. */
  private static final Set<String> ABBREVIATIONS = Set.of(
      "mr", "ms", "dr", "st", "no", "co", "vs", "cf", "sen", "rep", "gov", "gen", "col", "mrs",
      "prof", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
      "inc", "ltd", "corp", "art", "approx", "etc", "fig", "mrd", "mio", "vol", "sec", "hon");

  /** Words that begin a sentence rather than go on behind an abbreviation. */
  private static final Set<String> OPENERS = Set.of(
      "The", "It", "He", "She", "They", "We", "This", "That", "These", "In", "A", "An", "But",
      "And", "At", "On", "For", "If", "As", "Its", "His", "Her", "Their", "There", "Under",
      "After");

  private static final List<String> BULLETS = List.of("-", "*", "•", "–", "—", "·");

  private final String text;
  private final int longest;

  /** The sentences of a paragraph. */
  Sentence(String text) {
    this.text = text;
    int most = 0;
    for (String line : text.split("\n", -1)) {
      most = Math.max(most, line.strip().length());
    }
    this.longest = most;
  }

  /** Where the sentence begins that holds a position. */
  int startBefore(int at) {
    for (int i = at - 1; i > 0; i--) {
      if (isBetween(i)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Where the sentence ends that holds a position. */
  int endBehind(int at) {
    for (int i = Math.max(at, 1); i < text.length(); i++) {
      if (isBetween(i)) {
        return i;
      }
    }
    return text.length();
  }

  /** Whether a blank or a line feed stands between two sentences. */
  private boolean isBetween(int at) {
    return Character.isWhitespace(text.charAt(at))
        && (isEnd(at - 1) || (text.charAt(at) == '\n' && isEndOfItem(at)));
  }

  private boolean isEnd(int at) {
    char c = text.charAt(at);
    if ("\"\u201D)'".indexOf(c) >= 0) {
      return at > 0 && ".?".indexOf(text.charAt(at - 1)) >= 0 && isEnd(at - 1);
    }
    if (c == '!' || c == '?') {
      return true;
    }
    if (c != '.') {
      return false;
    }
    int start = at;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, at);
    boolean capitals = word.length() == 2 && Character.isUpperCase(word.charAt(1));
    boolean abbreviation =
        word.length() == 1 || capitals || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    String next = nextWord(at + 1);
    return abbreviation
        ? OPENERS.contains(next)
        : next.isEmpty() || !Character.isLowerCase(next.charAt(0));
  }

  /** The letters behind a position, with whatever stands before them but blanks. */
  private String nextWord(int at) {
    int start = at;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = Math.min(text.length(), start + 1);
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  /** Whether a line feed ends a heading or an item: the line is short for its paragraph, or an item follows. */
  private boolean isEndOfItem(int at) {
    String line = text.substring(text.lastIndexOf('\n', at - 1) + 1, at).strip();
    int end = text.indexOf('\n', at + 1);
    String next = text.substring(at + 1, end < 0 ? text.length() : end).strip();
    if (line.isEmpty() || next.isEmpty()) {
      return true;
    }
    boolean open = ",;-".indexOf(line.charAt(line.length() - 1)) >= 0;
    boolean begins = Character.isUpperCase(next.charAt(0));
    boolean isShort = line.length() * 3 < longest * 2 || isItem(line);
    return isItem(next) || (begins && !open && isShort);
  }

  private static boolean isItem(String line) {
    int blank = line.indexOf(' ');
    return blank > 0 && BULLETS.contains(line.substring(0, blank));
  }
}

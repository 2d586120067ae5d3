package tenor.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tenor.check.FileCheck;
import tenor.evidence.Evidence;
import tenor.evidence.Evidence.Words;
import tenor.problem.Place;

/**
 * How many quotes were looked up and compared, and what came of it. A quote that several files inherit
 * counts once.
 *
 * @param wrong how many do not stand in their document, or give another number, or both
 */
public record QuoteCounts(
    int quotes, Map<Words, Integer> words, Map<Evidence.Numbers, Integer> numbers, int wrong) {

  /** Counts them over files. */
  public static QuoteCounts of(List<FileCheck> checks) {
    Set<Place> places = new HashSet<>();
    Map<Words, Integer> words = new EnumMap<>(Words.class);
    Map<Evidence.Numbers, Integer> numbers = new EnumMap<>(Evidence.Numbers.class);
    int wrong = 0;
    for (FileCheck check : checks) {
      for (Evidence.Checked checked : check.evidence().quotes()) {
        if (places.add(checked.citation().quote().place())) {
          words.merge(checked.words(), 1, Integer::sum);
          numbers.merge(checked.number(), 1, Integer::sum);
          boolean differs = checked.number() == Evidence.Numbers.DIFFERS;
          wrong += differs || checked.words() == Words.NOT_FOUND ? 1 : 0;
        }
      }
    }
    return new QuoteCounts(places.size(), words, numbers, wrong);
  }

  /** How many came out so. */
  public int count(Words what) {
    return words.getOrDefault(what, 0);
  }

  /** How many came out so. */
  public int count(Evidence.Numbers what) {
    return numbers.getOrDefault(what, 0);
  }

  /** All of it in a sentence; empty where there is no quote. */
  public String sentence() {
    if (quotes == 0) {
      return "";
    }
    List<String> compared = new ArrayList<>();
    add(compared, count(Evidence.Numbers.AGREES), " number agrees", " numbers agree");
    add(
        compared,
        count(Evidence.Numbers.DIFFERS),
        " number does not agree",
        " numbers do not agree");
    add(compared, count(Evidence.Numbers.DERIVED), " is derived", " are derived");
    add(compared, count(Evidence.Numbers.NONE), " carries none", " carry none");
    List<String> looked = new ArrayList<>();
    add(looked, count(Words.FOUND), " stands in its document", " stand in their documents");
    add(
        looked,
        count(Words.NOT_FOUND),
        " does not stand in its document",
        " do not stand in their documents");
    int open = count(Words.NOT_AT_HAND);
    add(
        looked,
        open,
        " was not checked against its document",
        " were not checked against their documents");
    add(looked, count(Words.NO_DOCUMENT), " names no document", " name no document");
    return Figures.counted(quotes, "quote", "quotes") + ": " + String.join(", ", compared) + "; "
        + String.join(", ", looked) + ".";
  }

  private static void add(List<String> parts, int count, String one, String many) {
    if (count > 0) {
      parts.add(count + (count == 1 ? one : many));
    }
  }
}

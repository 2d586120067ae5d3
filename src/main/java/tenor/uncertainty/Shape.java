package tenor.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A shape that an uncertainty may have, declared once: its reader, its part of the JSON Schema, its
 * table in the format reference and its messages all come from here.
 *
 * @param word the word that a file uses
 * @param summary when to use it, in a sentence
 * @param keys its keys, in the order in which a file has them
 * @param ways the sets of keys of which each is enough to say what is meant
 * @param cut whether it may be cut off by {@code at_least} and {@code at_most}
 * @param maker makes the distribution of the figures of a file, or says why there is none
 */
public record Shape(
    String word,
    String summary,
    List<Key> keys,
    List<Way> ways,
    boolean cut,
    Function<Figures, Made> maker) {
  /** The key of the middle quantile, which has a name of its own. */
  public static final String MEDIAN = "median";

  /** The key of the smallest value that is left where a shape is cut off. */
  public static final String AT_LEAST = "at_least";

  /** The key of the largest value that is left where a shape is cut off. */
  public static final String AT_MOST = "at_most";

  /** What stands behind a key. */
  public enum Takes {
    /** A quantity of the kind of the term or assumption. */
    VALUE,
    /** The same, or a share of the mean. */
    SPREAD,
    /** A plain number above zero. */
    NUMBER,
    /** A list of values with their chances. */
    CHOICES,
    /** A list of shapes with their chances. */
    PARTS,
    /** A list of quantities. */
    VALUES,
    /** A column of a file of figures. */
    COLUMN
  }

  /**
   * A key of a shape.
   *
   * @param summary what it says, in a sentence
   * @param example what stands behind it, for instance
   */
  public record Key(String name, Takes takes, String summary, String example) {}

  /**
   * Keys that together say what is meant.
   *
   * @param quantiles how many quantiles belong to them
   */
  public record Way(List<String> keys, int quantiles) {

    /** A way of some keys. */
    static Way of(String... keys) {
      return new Way(List.of(keys), 0);
    }

    /** A way of two quantiles and some keys. */
    static Way withQuantiles(String... keys) {
      return new Way(List.of(keys), 2);
    }

    /** The keys in words: {@code mean and deviation}, {@code two quantiles such as p5 and p95}. */
    public String text() {
      List<String> words = new ArrayList<>();
      keys.forEach(key -> words.add("`" + key + "`"));
      if (quantiles > 0) {
        words.add("two quantiles such as `p5` and `p95`");
      }
      int last = words.size() - 1;
      return last == 0
          ? words.get(0)
          : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
  }

  /** Whether quantiles such as {@code p5} may describe it. */
  public boolean hasQuantiles() {
    return ways.stream().anyMatch(way -> way.quantiles() > 0);
  }

  /** A key for a value of the kind of the term or assumption. */
  static Key value(String name, String summary, String example) {
    return new Key(name, Takes.VALUE, summary, example);
  }
}

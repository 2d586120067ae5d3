package tenor.read;

import static tenor.read.Key.optional;

import java.util.ArrayList;
import java.util.List;
import tenor.read.KeyType.Leaf;

/** The keys that say which number a quote carries, wherever a quote may stand. */
final class QuoteKeys {
  private static final Key QUOTED = optional(
      "quoted",
      Leaf.TEXT,
      "Which words of the quote are the figure; needed where it holds several.",
      "the first four");

  private static final Key UNIT = optional(
      "unit",
      Leaf.UNIT,
      "The unit of the figure where the quote leaves it out, as the cells of a table do.",
      "million USD");

  private static final Key DERIVED = optional(
      "derived",
      Leaf.TEXT,
      "In place of a number in the quote: how the figure follows from its words.",
      "Twelve years after 2015.");

  /** The names of these keys. */
  static final List<String> NAMES = List.of("quoted", "unit", "derived");

  private QuoteKeys() {}

  /** A key {@code quote} with the keys about its number behind it. */
  static List<Key> with(Key quote) {
    return List.of(quote, QUOTED, UNIT, DERIVED);
  }

  /** Some keys, those about the number of the quote put behind {@code quote}. */
  static List<Key> in(Key... keys) {
    List<Key> all = new ArrayList<>();
    for (Key key : keys) {
      all.addAll(key.name().equals("quote") ? with(key) : List.of(key));
    }
    return List.copyOf(all);
  }
}

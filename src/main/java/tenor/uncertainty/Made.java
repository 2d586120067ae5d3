package tenor.uncertainty;

import org.jspecify.annotations.Nullable;
import tenor.problem.Code;

/** What comes of the figures for a shape: a distribution, or the reason why there is none. */
public sealed interface Made {

  /** A distribution. */
  record Is(Distribution distribution) implements Made {}

  /**
   * There is none.
   *
   * @param key the key whose value is to be changed
   * @param sentence what is wrong
   * @param help how to mend it
   */
  record Refused(Code code, String key, String sentence, String help) implements Made {}

  /** The refusal where figures do not rise in the order of their keys; null where they do. */
  static @Nullable Refused unlessRising(Figures figures, String... keys) {
    for (int i = 1; i < keys.length; i++) {
      Figures.Figure below = figures.figure(keys[i - 1]);
      Figures.Figure above = figures.figure(keys[i]);
      if (below.value() > above.value()) {
        return backwards(keys[i - 1], below, keys[i], above);
      }
    }
    Figures.Figure first = figures.figure(keys[0]);
    Figures.Figure last = figures.figure(keys[keys.length - 1]);
    return first.value() < last.value()
        ? null
        : new Refused(
            Code.IMPOSSIBLE_DISTRIBUTION,
            keys[keys.length - 1],
            "`" + keys[0] + "` and `" + keys[keys.length - 1] + "` are the same, " + first.text()
                + ", so nothing is uncertain.",
            "Give two different values, or leave out `uncertainty`.");
  }

  /** The refusal where quantiles do not rise with their probabilities; null where they do. */
  static @Nullable Refused unlessRising(Figures figures) {
    for (int i = 1; i < figures.quantiles().size(); i++) {
      Figures.Quantile below = figures.quantiles().get(i - 1);
      Figures.Quantile above = figures.quantiles().get(i);
      if (below.value() >= above.value()) {
        return backwards(below.key(), below.figure(), above.key(), above.figure());
      }
    }
    return null;
  }

  /** The refusal of a number that is not above zero; null where it is. */
  static @Nullable Refused unlessAboveZero(Figures figures, String key) {
    Figures.Figure figure = figures.figure(key);
    return figure.value() > 0
        ? null
        : new Refused(
            Code.IMPOSSIBLE_DISTRIBUTION,
            key,
            "`" + key + "` must be above zero; this is " + figure.text() + ".",
            "Write a larger one, or leave out `uncertainty` where nothing is uncertain.");
  }

  private static Refused backwards(
      String low, Figures.Figure below, String high, Figures.Figure above) {
    return new Refused(
        Code.RANGE_BACKWARDS,
        high,
        "`" + high + "`, " + above.text() + ", does not lie above `" + low + "`, " + below.text()
            + ".",
        "Exchange the two, or correct one of them.");
  }
}

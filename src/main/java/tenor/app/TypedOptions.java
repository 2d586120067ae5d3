package tenor.app;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.metric.Measure;
import tenor.problem.Code;
import tenor.quantity.Expectation;
import tenor.quantity.ExpectationReading;
import tenor.quantity.Kind;
import tenor.quantity.Reading;
import tenor.quantity.ReadingContext;
import tenor.report.ChanceSentences;

/**
 * Reads what several verbs take behind the same options: whole numbers and expectations.
 *
 * @param dollar the currency that {@code $} means; null where it may be several
 * @param mistakes takes what cannot be read
 */
record TypedOptions(@Nullable String dollar, List<Mistake> mistakes) {
  private static final int MOST_THREADS = 1024;

  /**
   * A whole number, with or without commas or underscores between its digits.
   *
   * @param option such as {@code --draws}
   * @param typed null where the option is not given
   * @param usual the number that then holds
   * @return the usual number too where this is none, or is out of bounds
   */
  long whole(String option, @Nullable String typed, long least, long most, long usual) {
    if (typed == null) {
      return usual;
    }
    boolean whole = true;
    long number = usual;
    try {
      number = Long.parseLong(typed.strip().replace("_", "").replace(",", ""));
    } catch (NumberFormatException e) {
      whole = false;
    }
    if (whole && number >= least && number <= most) {
      return number;
    }
    String bounds = least == Long.MIN_VALUE
        ? ""
        : " from " + ChanceSentences.grouped(least) + " to " + ChanceSentences.grouped(most);
    mistakes.add(Mistake.in(
        option + " " + typed,
        typed,
        Code.OUT_OF_BOUNDS,
        "`" + option + "` is a whole number" + bounds + ", not `" + typed + "`.",
        "Write it such as `" + option + " " + usual + "`."));
    return usual;
  }

  /** The seed behind {@code --seed}. */
  long seed(@Nullable String typed, long usual) {
    return whole("--seed", typed, Long.MIN_VALUE, Long.MAX_VALUE, usual);
  }

  /** The threads behind {@code --threads}; all of the computer's where nothing is typed. */
  Threads threads(@Nullable String typed) {
    Threads all = Threads.all();
    return typed == null
        ? all
        : new Threads((int) whole("--threads", typed, 1, MOST_THREADS, all.number()));
  }

  /** What is expected of a measure; null where it cannot be read. */
  @Nullable Expectation expectation(String option, String typed, Measure measure) {
    Kind kind = measure.metric().result();
    Set<Kind> kinds =
        isDuration(measure) ? EnumSet.of(Kind.DURATION, Kind.GENERATIONS) : EnumSet.of(kind);
    ExpectationReading reading =
        Expectation.read(typed, new ReadingContext(dollar, kinds).asFigure());
    if (reading instanceof Reading.Refused why) {
      mistakes.add(
          Mistake.in(option + " '" + typed + "'", typed, why.code(), why.sentence(), why.help()));
      return null;
    }
    return ((ExpectationReading.Read) reading).expectation();
  }

  /** Whether a measure is a length of time, which may be never. */
  static boolean isDuration(Measure measure) {
    Kind kind = measure.metric().result();
    return kind == Kind.DURATION || kind == Kind.GENERATIONS;
  }
}

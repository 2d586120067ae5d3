package tenor.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * The random words against the published sequence, and in every direction in which they are used:
 * along runs, years, seeds and names. Nothing here can fail by chance: the seeds are fixed.
 */
class WordsTest {
  private static final int MANY = 1 << 16;

  /** How many standard deviations a sound generator stays within. */
  private static final double FAR = 4.5;

  @Test
  void alongTheRunsTheyAreThePublishedSequence() {
    // SplitMix64 from 1234567, as Rosetta Code lists it, and from 0, as published by Vigna.
    long[] published = {
      6457827717110365317L,
      3203168211198807973L,
      Long.parseUnsignedLong("9817491932198370423"),
      4593380528125082431L,
      Long.parseUnsignedLong("16408922859458223821")
    };
    for (int i = 0; i < published.length; i++) {
      assertThat(Words.word(1234567, i + 1, 0)).isEqualTo(published[i]);
    }
    assertThat(Words.word(0, 1, 0)).isEqualTo(0xE220A8397B1DCDAFL);
    assertThat(Words.word(0, 2, 0)).isEqualTo(0x6E789E6AA1B965F4L);
    assertThat(Words.word(0, 3, 0)).isEqualTo(0x06C45D188009454FL);
  }

  @Test
  void alongRunsTheyAreEven() {
    even(run -> Words.word(Words.key(1, "revenue"), run, 0));
  }

  @Test
  void alongYearsTheyAreEven() {
    even(year -> Words.word(Words.key(1, "revenue"), 17, year));
  }

  @Test
  void acrossRunsAndYearsTogetherTheyAreEven() {
    even(i -> Words.word(Words.key(1, "revenue"), i / 256, i % 256));
    even(i -> Words.word(Words.key(1, "revenue"), i % 256, i / 256));
  }

  @Test
  void acrossSeedsTheyAreEven() {
    even(seed -> Words.word(Words.key(seed, "revenue"), 0, 0));
    even(seed -> Words.word(Words.key(-seed, "revenue"), 1, 1));
  }

  @Test
  void acrossNamesTheyAreEven() {
    even(i -> Words.word(Words.key(0, "input_" + i), 0, 0));
  }

  /** Bits that are one half of the time, bytes that all come as often, and neighbours that are strangers. */
  private static void even(LongUnaryOperator word) {
    int[] ones = new int[Long.SIZE];
    int[][] bytes = new int[Long.BYTES][256];
    double[] units = new double[MANY];
    for (int i = 0; i < MANY; i++) {
      long bits = word.applyAsLong(i);
      units[i] = Words.unit(bits);
      for (int b = 0; b < Long.SIZE; b++) {
        ones[b] += (int) ((bits >>> b) & 1);
      }
      for (int b = 0; b < Long.BYTES; b++) {
        bytes[b][(int) ((bits >>> (8 * b)) & 255)]++;
      }
    }
    for (int bit : ones) {
      assertThat(bit - MANY / 2.0).isCloseTo(0, within(FAR * Math.sqrt(MANY) / 2));
    }
    for (int[] counts : bytes) {
      assertThat(chiSquare(counts, MANY / 256.0))
          .isCloseTo(255, within(FAR * Math.sqrt(2 * 255.0)));
    }
    for (int lag : new int[] {1, 2, 3, 16, 256}) {
      double sum = 0;
      for (int i = lag; i < MANY; i++) {
        sum += (units[i] - 0.5) * (units[i - lag] - 0.5);
      }
      assertThat(sum * 12 / Math.sqrt(MANY - lag)).as("lag %s", lag).isCloseTo(0, within(FAR));
    }
    pairs(units);
    gaps(units);
  }

  /** Neighbours in a plane of 16 by 16 fields. */
  private static void pairs(double[] units) {
    int[] fields = new int[256];
    for (int i = 0; i + 1 < units.length; i += 2) {
      fields[16 * (int) (16 * units[i]) + (int) (16 * units[i + 1])]++;
    }
    assertThat(chiSquare(fields, units.length / 512.0))
        .isCloseTo(255, within(FAR * Math.sqrt(2 * 255.0)));
  }

  /** The lengths of stretches above or below the middle: half of them 1, a quarter 2 … */
  private static void gaps(double[] units) {
    int[] lengths = new int[8];
    int all = 0;
    int length = 1;
    for (int i = 1; i < units.length; i++) {
      if ((units[i] < 0.5) == (units[i - 1] < 0.5)) {
        length++;
      } else {
        lengths[Math.min(length, 8) - 1]++;
        all++;
        length = 1;
      }
    }
    double sum = 0;
    for (int i = 0; i < 8; i++) {
      double expected = all * Math.pow(0.5, i == 7 ? 7 : i + 1);
      sum += (lengths[i] - expected) * (lengths[i] - expected) / expected;
    }
    assertThat(sum).isLessThan(7 + FAR * Math.sqrt(2 * 7.0));
  }

  private static double chiSquare(int[] counts, double expected) {
    double sum = 0;
    for (int count : counts) {
      sum += (count - expected) * (count - expected) / expected;
    }
    return sum;
  }

  @Test
  void oneBitOfTheRunTheYearOrTheSeedTurnsHalfOfTheWord() {
    int trials = 4096;
    for (int bit = 0; bit < 31; bit++) {
      long run = 0;
      long year = 0;
      long seed = 0;
      for (int i = 0; i < trials; i++) {
        long key = Words.key(i, "share");
        long word = Words.word(key, i, i % 500);
        run += Long.bitCount(word ^ Words.word(key, i ^ (1L << bit), i % 500));
        year += Long.bitCount(word ^ Words.word(key, i, (i % 500) ^ (1 << (bit % 10))));
        seed +=
            Long.bitCount(word ^ Words.word(Words.key(i ^ (1L << (2 * bit)), "share"), i, i % 500));
      }
      double deviation = FAR * Math.sqrt(64.0 * trials) / 2;
      assertThat(run - 32.0 * trials).isCloseTo(0, within(deviation));
      assertThat(year - 32.0 * trials).isCloseTo(0, within(deviation));
      assertThat(seed - 32.0 * trials).isCloseTo(0, within(deviation));
    }
  }

  @Test
  void noTwoRunsYearsOrNamesHaveTheSameWord() {
    // Of 2^20 words of 64 bits two are alike by chance once in 2^25 such trials.
    long[] words = new long[1 << 20];
    for (int i = 0; i < words.length; i++) {
      words[i] = Words.word(Words.key(3, "n" + (i & 15)), i >> 13, (i >> 4) & 511);
    }
    Arrays.sort(words);
    for (int i = 1; i < words.length; i++) {
      assertThat(words[i]).isNotEqualTo(words[i - 1]);
    }
  }

  @Test
  void birthdaysCollideAsOftenAsByChance() {
    // 2^14 words in 2^27 days: the expected number of pairs is 2^28 / 2^28 = 1 a trial, 200 in all.
    int pairs = 0;
    for (int trial = 0; trial < 200; trial++) {
      long key = Words.key(trial, "birthday");
      int[] days = new int[1 << 14];
      for (int i = 0; i < days.length; i++) {
        days[i] = (int) (Words.word(key, i, trial) >>> 37);
      }
      Arrays.sort(days);
      for (int i = 1; i < days.length; i++) {
        pairs += days[i] == days[i - 1] ? 1 : 0;
      }
    }
    assertThat(pairs - 200.0).isCloseTo(0, within(FAR * Math.sqrt(200)));
  }

  @Test
  void aColumnOfWordsIsTheWordsOneByOne() {
    long key = Words.key(7, "share");
    long[] starts = new long[1000];
    long[] words = new long[1000];
    double[] units = new double[1000];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = Words.start(key, 3L * i);
    }
    Words.words(starts, 41, words, 1000);
    for (int i = 0; i < starts.length; i++) {
      assertThat(words[i]).isEqualTo(Words.word(key, 3L * i, 41));
    }
    long[] spent = words.clone();
    Words.units(spent, units, 1000);
    for (int i = 0; i < starts.length; i++) {
      assertThat(units[i]).isEqualTo(Words.unit(words[i])).isStrictlyBetween(0.0, 1.0);
    }
    assertThat(Words.unit(0)).isEqualTo(0x1p-53);
    assertThat(Words.unit(-1)).isEqualTo(1 - 0x1p-53);
  }
}

package tenor.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;
import tenor.engine.Yearly;
import tenor.model.Formula;
import tenor.model.Law;
import tenor.quantity.Unit;

class SobolSamplerTest {
  private static final Formula.Draw MINERALS = normal("minerals.yearly");
  private static final Formula.Draw OIL = normal("oil.yearly");

  private static Formula.Draw normal(String name) {
    return new Formula.Draw(name, new Law.Normal(), Unit.NONE);
  }

  @Test
  void theFirstPointsAreThePublishedOnes() {
    // The first ten points in three dimensions, as Joe and Kuo list them beside their numbers.
    double[][] published = {
      {0, 0, 0},
      {0.5, 0.5, 0.5},
      {0.75, 0.25, 0.25},
      {0.25, 0.75, 0.75},
      {0.375, 0.375, 0.625},
      {0.875, 0.875, 0.125},
      {0.625, 0.125, 0.875},
      {0.125, 0.625, 0.375},
      {0.1875, 0.3125, 0.9375},
      {0.6875, 0.8125, 0.4375}
    };
    SobolPoints points = new SobolPoints(3);
    for (int i = 0; i < published.length; i++) {
      for (int d = 0; d < 3; d++) {
        assertThat(point(points, d, i)).isEqualTo(published[i][d]);
      }
    }
  }

  @Test
  void allDimensionsAreThoseOfCommonsMath() {
    SobolSequenceGenerator generator = new SobolSequenceGenerator(1000);
    SobolPoints points = new SobolPoints(1000);
    for (int i = 0; i < 300; i++) {
      double[] expected = generator.nextVector();
      for (int d = 0; d < 1000; d++) {
        assertThat(point(points, d, i)).isEqualTo(expected[d]);
      }
    }
  }

  private static double point(SobolPoints points, int dimension, int i) {
    long bits = 0;
    for (int bit = 0; bit < SobolPoints.BITS; bit++) {
      bits ^= ((i >> bit) & 1) == 0 ? 0 : points.power(dimension, bit);
    }
    return (bits >>> 12) * 0x1p-52;
  }

  @Test
  void aScrambleKeepsHowEvenlyThePointsAreSpread() {
    List<String> names = List.of("a", "b", "c", "d");
    SobolSampler sampler = new SobolSampler(11, names, List.of());
    for (int points : new int[] {16, 64, 1024}) {
      double[][] columns = new double[names.size()][16 * points];
      for (int d = 0; d < columns.length; d++) {
        sampler.once(names.get(d), 0, 16 * points, columns[d]);
      }
      for (int scramble = 0; scramble < 16; scramble++) {
        for (double[] column : columns) {
          // One point in each of as many equal intervals.
          assertThat(fields(column, column, scramble, points, points, 1)).containsOnly(1);
        }
        // The first two dimensions are a (0, 2)-sequence: one point in each field of any shape.
        for (int wide = 2; wide < points; wide *= 2) {
          assertThat(fields(columns[0], columns[1], scramble, points, wide, points / wide))
              .containsOnly(1);
        }
      }
    }
  }

  /** How many of a scramble's first points lie in each field of a grid. */
  private static int[] fields(
      double[] x, double[] y, int scramble, int points, int wide, int high) {
    int[] fields = new int[wide * high];
    for (int i = 0; i < points; i++) {
      int run = 16 * i + scramble;
      int column = (int) (x[run] * wide);
      int line = (int) (y[run] * high);
      fields[column * high + line]++;
    }
    return fields;
  }

  @Test
  void aPointAloneIsEvenlyDistributedOverTheSeeds() {
    for (int run : new int[] {0, 1, 16, 4099}) {
      int[] counts = new int[64];
      double[] out = new double[1];
      for (int seed = 0; seed < 6400; seed++) {
        new SobolSampler(seed, List.of("a"), List.of()).once("a", run, 1, out);
        counts[(int) (out[0] * 64)]++;
      }
      double sum = 0;
      for (int count : counts) {
        sum += (count - 100.0) * (count - 100.0) / 100;
      }
      // Chi-square with 63 degrees of freedom: deviation √126.
      assertThat(sum).isCloseTo(63, within(4.5 * Math.sqrt(126)));
    }
  }

  @Test
  void scramblesDoNotKnowEachOther() {
    // The sixteen first points of many seeds: no pair of scrambles may move together.
    SobolSampler[] samplers = new SobolSampler[2000];
    double[][] first = new double[samplers.length][16];
    for (int i = 0; i < samplers.length; i++) {
      new SobolSampler(i, List.of("a"), List.of()).once("a", 0, 16, first[i]);
    }
    for (int s = 0; s < 16; s++) {
      for (int t = 0; t < s; t++) {
        double sum = 0;
        for (double[] units : first) {
          sum += (units[s] - 0.5) * (units[t] - 0.5);
        }
        assertThat(12 * sum / Math.sqrt(samplers.length)).isCloseTo(0, within(4.5));
      }
    }
  }

  @Test
  void aRunHasItsNumbersInWhateverPieceItIsAskedFor() {
    SobolSampler sampler = new SobolSampler(3, List.of("a", "b"), List.of(MINERALS));
    double[] all = new double[10_000];
    sampler.once("b", 0, all.length, all);
    double[] piece = new double[777];
    for (int first : new int[] {0, 1, 15, 255, 4095, 9000}) {
      sampler.once("b", first, 777, piece);
      assertThat(piece).isEqualTo(Arrays.copyOfRange(all, first, first + 777));
    }
    double[] one = new double[1];
    sampler.once("b", 123_456_789, 1, one);
    assertThat(one[0]).isStrictlyBetween(0.0, 1.0);
  }

  @Test
  void whatIsNotGivenIsDrawnPlainlyAndChangesNothing() {
    SobolSampler sampler = new SobolSampler(3, List.of("a"), List.of(MINERALS));
    double[] out = new double[100];
    double[] plain = new double[100];
    sampler.once("unknown", 50, 100, out);
    new PlainSampler(3).once("unknown", 50, 100, plain);
    assertThat(out).isEqualTo(plain);
  }

  @Test
  void everyWholeNumberIsASeed() {
    double[][] out = new double[4][64];
    long[] seeds = {0, 1, -1, Long.MIN_VALUE};
    for (int i = 0; i < seeds.length; i++) {
      new SobolSampler(seeds[i], List.of("a"), List.of()).once("a", 0, 64, out[i]);
      for (int j = 0; j < i; j++) {
        assertThat(out[i]).isNotEqualTo(out[j]);
      }
    }
  }

  /** The draws of some years for some runs. */
  private static double[][] years(SobolSampler sampler, Formula.Draw draw, int[] rows, int years) {
    Yearly yearly = sampler.yearly(draw);
    double[][] memory = new double[yearly.memory()][rows.length];
    double[][] out = new double[years][rows.length];
    for (int year = 0; year < years; year++) {
      yearly.draw(year, rows, rows.length, memory, out[year]);
    }
    return out;
  }

  @Test
  void theStepsOfAPathAddUpToItsEnd() {
    // W(512) = √512 times the normal quantile of the first dimension after those drawn once.
    SobolSampler sampler = new SobolSampler(9, List.of("a"), List.of(MINERALS));
    int[] rows = IntStream.range(0, 256).toArray();
    double[][] steps = years(sampler, MINERALS, rows, 512);
    double[] ends = new double[rows.length];
    double[] halves = new double[rows.length];
    for (int year = 0; year < 512; year++) {
      for (int i = 0; i < rows.length; i++) {
        ends[i] += steps[year][i];
        halves[i] += year < 256 ? steps[year][i] : 0;
      }
    }
    int[] quarters = new int[16];
    int[] middles = new int[16];
    NormalCumulative normal = new NormalCumulative();
    for (int i = 0; i < rows.length; i += 16) {
      quarters[(int) (16 * normal.at(ends[i] / Math.sqrt(512)))]++;
      middles[(int) (16 * normal.at((halves[i] - ends[i] / 2) / Math.sqrt(128)))]++;
    }
    // The sixteen points of the first scramble are one in each sixteenth, at the end and half-way.
    assertThat(quarters).containsOnly(1);
    assertThat(middles).containsOnly(1);
  }

  /** Commons Math's normal distribution. */
  private static final class NormalCumulative {
    private final NormalDistribution normal = new NormalDistribution(null, 0, 1);

    double at(double z) {
      return normal.cumulativeProbability(z);
    }
  }

  @Test
  void theStepsAreIndependentStandardNormalDraws() {
    int[] rows = IntStream.range(0, 1 << 12).toArray();
    List<Formula.Draw> both = List.of(MINERALS, OIL);
    SobolSampler sampler = new SobolSampler(21, List.of("a"), both);
    double[][] minerals = years(sampler, MINERALS, rows, 520);
    double[][] oil = years(sampler, OIL, rows, 520);
    for (int year : new int[] {0, 1, 2, 3, 9, 100, 255, 256, 257, 400, 511, 512, 519}) {
      for (double[] draws : List.of(minerals[year], oil[year])) {
        moments(draws);
      }
      double far = 4.5 / Math.sqrt(rows.length);
      assertThat(product(minerals[year], oil[year])).isCloseTo(0, within(far));
      for (int other : new int[] {4, 63, 254, 258, 510, 513}) {
        assertThat(product(minerals[year], minerals[other])).isCloseTo(0, within(far));
      }
    }
  }

  private static void moments(double[] draws) {
    double n = draws.length;
    double mean = 0;
    double square = 0;
    double fourth = 0;
    for (double z : draws) {
      mean += z / n;
      square += z * z / n;
      fourth += z * z * z * z / n;
    }
    assertThat(mean).isCloseTo(0, within(4.5 / Math.sqrt(n)));
    assertThat(square).isCloseTo(1, within(4.5 * Math.sqrt(2 / n)));
    assertThat(fourth).isCloseTo(3, within(4.5 * Math.sqrt(96 / n)));
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum / a.length;
  }

  @Test
  void aPathIsTheSameForSomeRunsAndForFewerYears() {
    SobolSampler sampler = new SobolSampler(5, List.of(), List.of(MINERALS));
    int[] rows = IntStream.range(4000, 4300).toArray();
    double[][] all = years(sampler, MINERALS, rows, 530);
    int[] some = {4003, 4096, 4097, 4299};
    double[][] fewer = years(new SobolSampler(5, List.of(), List.of(MINERALS)), MINERALS, some, 77);
    for (int year = 0; year < 77; year++) {
      for (int i = 0; i < some.length; i++) {
        assertThat(fewer[year][i]).isEqualTo(all[year][some[i] - 4000]);
      }
    }
  }

  @Test
  void thePointsOfAPathAreDrawnLevelByLevel() {
    assertThat(Bridge.place(0, 512)).isEqualTo(0);
    assertThat(Bridge.place(1, 256)).isEqualTo(1);
    assertThat(Bridge.place(2, 128)).isEqualTo(2);
    assertThat(Bridge.place(2, 384)).isEqualTo(3);
    assertThat(Bridge.place(3, 64)).isEqualTo(4);
    assertThat(Bridge.place(9, 1)).isEqualTo(256);
    assertThat(Bridge.place(9, 511)).isEqualTo(511);
  }

  @Test
  void otherLawsAreDrawnPlainly() {
    Formula.Draw even = new Formula.Draw("x", new Law.Uniform(), Unit.NONE);
    int[] rows = {0, 5, 6};
    double[] out = new double[3];
    double[] plain = new double[3];
    new SobolSampler(4, List.of(), List.of(even))
        .yearly(even)
        .draw(3, rows, 3, new double[0][], out);
    new PlainSampler(4).yearly(even).draw(3, rows, 3, new double[0][], plain);
    assertThat(out).isEqualTo(plain);
  }

  @Test
  void onTheHeadlineModelThePointsNeedThirtyTimesFewerRunsThanPlainDraws() {
    // Years = 500 / revenue / share, both lognormal with means 2 and 1 and a variation of a half
    // and a
    // quarter: the mean is 250 × 1.25 × 1.0625, and its variance shows the error of an estimate.
    double mean = 250 * 1.25 * 1.0625;
    double plain = 0;
    double even = 0;
    int repeats = 60;
    for (int seed = 0; seed < repeats; seed++) {
      double drawn = meanYears(new PlainSampler(seed)) - mean;
      double spread =
          meanYears(new SobolSampler(seed, List.of("revenue", "share"), List.of())) - mean;
      plain += drawn * drawn / repeats;
      even += spread * spread / repeats;
    }
    // The variance of the years is mean² × (1.25 × 1.0625 − 1), that of a plain mean 1/4096 of it.
    assertThat(plain / (mean * mean * (1.25 * 1.0625 - 1) / 4096)).isBetween(0.5, 2.0);
    assertThat(plain / even).isGreaterThan(30);
  }

  private static double meanYears(Sampler sampler) {
    int runs = 1 << 12;
    double[] revenue = new double[runs];
    double[] share = new double[runs];
    sampler.once("revenue", 0, runs, revenue);
    sampler.once("share", 0, runs, share);
    double sum = 0;
    for (int i = 0; i < runs; i++) {
      double logarithm = lognormal(revenue[i], Math.log(2), 1.25) + lognormal(share[i], 0, 1.0625);
      sum += 500 / Math.exp(logarithm) / runs;
    }
    return sum;
  }

  /** The logarithm of a lognormal value of a mean, where the square of its variation is given plus one. */
  private static double lognormal(double unit, double mean, double variation) {
    return mean - Math.log(variation) / 2 + Math.sqrt(Math.log(variation)) * InverseNormal.of(unit);
  }
}

package tenor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tenor.quantity.Kind;
import tenor.quantity.Unit;

/** The three readings of each operation against each other and against sums written out here. */
class OperationTest {
  private static final int CASES = 300;

  @ParameterizedTest
  @CsvSource({
    "ADD, 502",
    "SUBTRACT, 498",
    "MULTIPLY, 1000",
    "DIVIDE, 250",
    "MINIMUM, 2",
    "MAXIMUM, 500",
    "EXCEEDS, 1"
  })
  void fiveHundredAndTwoGiveTheWorkedExample(Operation operation, double expected) {
    assertThat(run(operation, 500, 2)).isEqualTo(expected);
    assertThat(operation.exact(exactly(500, 2))).isEqualByComparingTo(BigDecimal.valueOf(expected));
    Tail tail = operation.tail(List.of(constant(500), constant(2)));
    assertThat(tail.constant()).isEqualByComparingTo(BigDecimal.valueOf(expected));
  }

  @Test
  void choiceTakesTheSecondValueWhereTheFirstIsNotZero() {
    assertThat(run(Operation.CHOOSE, 1, 500, 2)).isEqualTo(500);
    assertThat(run(Operation.CHOOSE, 0, 500, 2)).isEqualTo(2);
    // A value that is not chosen does no harm, whatever it is.
    assertThat(run(Operation.CHOOSE, 0, Double.NaN, 2)).isEqualTo(2);
    assertThat(Operation.CHOOSE.exact(exactly(-1, 500, 2))).isEqualByComparingTo("500");
    assertThat(Operation.CHOOSE.tail(List.of(
            Tail.geometric(BigDecimal.ONE, new BigDecimal("0.9")), constant(1), constant(2))))
        .isNull();
  }

  @Test
  void whatIsDividedByNothingIsNothing() {
    assertThat(run(Operation.DIVIDE, 500, 0)).isZero();
    assertThat(run(Operation.DIVIDE, 500, -0.0)).isZero();
    assertThat(Operation.DIVIDE.exact(exactly(500, 0))).isZero();
    assertThat(Operation.DIVIDE
            .tail(List.of(Tail.straight(BigDecimal.ONE, BigDecimal.ONE), constant(0)))
            .constant())
        .isZero();
    // A third is a third to 34 digits, and a divisor that moves is not followed.
    assertThat(Operation.DIVIDE.exact(exactly(1, 3)))
        .isEqualByComparingTo("0.3333333333333333333333333333333333");
    assertThat(Operation.DIVIDE.tail(
            List.of(constant(1), Tail.straight(BigDecimal.ONE, BigDecimal.ONE))))
        .isNull();
  }

  @Test
  void whatIsLeftOfALeftOverIsNothingBeforeItRunsOutOfExponents() {
    BigDecimal tiny = new BigDecimal("1e-30");
    for (int i = 0; i < 100; i++) {
      tiny = Operation.MULTIPLY.exact(List.of(tiny, tiny));
    }
    assertThat(tiny).isZero();
    assertThat(Operation.DIVIDE.exact(List.of(new BigDecimal("1e-1990"), new BigDecimal("1e90"))))
        .isZero();
    assertThat(
            Operation.MULTIPLY.exact(List.of(new BigDecimal("1e-900"), new BigDecimal("3e-900"))))
        .isEqualByComparingTo("3e-1800");
  }

  @Test
  void aValueDoesNotExceedItself() {
    assertThat(run(Operation.EXCEEDS, 2, 2)).isZero();
    assertThat(run(Operation.EXCEEDS, 2, 2.0000000000000004)).isZero();
    assertThat(run(Operation.EXCEEDS, 2.0000000000000004, 2)).isEqualTo(1);
    assertThat(Operation.EXCEEDS.exact(List.of(new BigDecimal("2.0"), new BigDecimal("2"))))
        .isZero();
    assertThat(Operation.EXCEEDS.tail(List.of(constant(2), constant(2))).constant())
        .isZero();
  }

  @Test
  void whetherSomethingExceedsIsToldForGoodOnlyWhereItStaysSo() {
    Tail rising = Tail.straight(BigDecimal.valueOf(3), BigDecimal.ONE);
    Tail falling = Tail.straight(BigDecimal.valueOf(3), BigDecimal.valueOf(-1));
    Tail shrinking = Tail.geometric(BigDecimal.valueOf(3), new BigDecimal("0.9"));

    assertThat(Operation.EXCEEDS.tail(List.of(rising, constant(2))).constant()).isOne();
    assertThat(Operation.EXCEEDS.tail(List.of(constant(2), rising)).constant()).isZero();
    // It exceeds 2 at first, and later it does not.
    assertThat(Operation.EXCEEDS.tail(List.of(falling, constant(2)))).isNull();
    assertThat(Operation.EXCEEDS.tail(List.of(shrinking, constant(2)))).isNull();
    assertThat(Operation.EXCEEDS.tail(List.of(shrinking, constant(4))).constant())
        .isZero();
  }

  @Test
  void whatIsNotKnownIsNeitherMoreNorLess() {
    assertThat(run(Operation.EXCEEDS, Double.NaN, 2)).isNaN();
    assertThat(run(Operation.EXCEEDS, 2, Double.NaN)).isNaN();
    assertThat(run(Operation.CHOOSE, Double.NaN, 500, 2)).isNaN();
    assertThat(run(Operation.DIVIDE, Double.NaN, 2)).isNaN();
    assertThat(run(Operation.ANNUITY, Double.NaN, 50)).isNaN();
    assertThat(run(Operation.ANNUITY, 0.02, Double.NaN)).isNaN();
  }

  @Test
  void fiftyYearsAtTwoPercentAre31Dollars823ForEveryThousand() {
    // The loan agreement of 6 December 1945 prints 31.823; the settlement of lend-lease with it is
    // 4,336 million, so 137,985,437 dollars a year.
    double annuity = run(Operation.ANNUITY, 0.02, 50);
    assertThat(1000 * annuity).isCloseTo(31.823, within(0.0005));
    assertThat(Math.rint(4_336_000_000.0 * annuity)).isEqualTo(137_985_437);

    // 0.02 / (1 − 1.02^−50) = 0.02 × 1.02^50 / (1.02^50 − 1), all of it in decimals.
    BigDecimal rate = new BigDecimal("0.02");
    BigDecimal power = BigDecimal.ONE.add(rate).pow(50);
    BigDecimal closed =
        rate.multiply(power).divide(power.subtract(BigDecimal.ONE), MathContext.DECIMAL128);
    assertThat(Operation.ANNUITY.exact(List.of(rate, BigDecimal.valueOf(50))))
        .isCloseTo(closed, within(new BigDecimal("1e-33")));
    assertThat(
            Operation.ANNUITY.tail(List.of(Tail.constant(rate), constant(50))).constant())
        .isCloseTo(closed, within(new BigDecimal("1e-33")));
    assertThat(Operation.ANNUITY.tail(List.of(
            Tail.constant(rate), Tail.straight(BigDecimal.valueOf(50), BigDecimal.valueOf(-1)))))
        .isNull();
  }

  @Test
  void anAnnuityPaysOffOneUnitInItsIntervals() {
    Random random = new Random(1946);
    for (int i = 0; i < CASES; i++) {
      BigDecimal rate = random.nextInt(4) == 0
          ? BigDecimal.ZERO
          : BigDecimal.valueOf(random.nextInt(400) - 100, 3 + random.nextInt(4));
      int n = 1 + random.nextInt(random.nextBoolean() ? 8 : 400);
      List<BigDecimal> in = List.of(rate, BigDecimal.valueOf(n));
      BigDecimal exact = Operation.ANNUITY.exact(in);

      // What is owed after n intervals at that instalment, one by one.
      BigDecimal owed = BigDecimal.ONE;
      BigDecimal size = BigDecimal.ONE;
      for (int j = 0; j < n; j++) {
        BigDecimal grown = BigDecimal.ONE.add(rate);
        owed = owed.multiply(grown, MathContext.DECIMAL128).subtract(exact);
        size = size.multiply(grown, MathContext.DECIMAL128).max(BigDecimal.ONE);
      }
      assertThat(owed.abs())
          .as("%s over %s", rate, n)
          .isLessThan(size.multiply(new BigDecimal("1e-30")));
      // Each doubling rounds once: a few units in the last place.
      assertThat(run(Operation.ANNUITY, rate.doubleValue(), n) / exact.doubleValue())
          .isCloseTo(1, within(2e-13));
    }
  }

  @Test
  void withoutInterestAnAnnuityIsAnEqualPartAndTheLastOneIsAllWithItsInterest() {
    assertThat(run(Operation.ANNUITY, 0, 4)).isEqualTo(0.25);
    assertThat(Operation.ANNUITY.exact(exactly(0, 4))).isEqualByComparingTo("0.25");
    assertThat(run(Operation.ANNUITY, 0.02, 1)).isEqualTo(1.02);
    // Fewer than one are one, and a half is none in both readings.
    assertThat(run(Operation.ANNUITY, 0.02, 0)).isEqualTo(1.02);
    assertThat(Operation.ANNUITY.exact(List.of(new BigDecimal("0.02"), new BigDecimal("-3"))))
        .isCloseTo(new BigDecimal("1.02"), within(new BigDecimal("1e-32")));
    for (double n : new double[] {2.5, 3.5, 3.4999}) {
      assertThat(run(Operation.ANNUITY, 0, n)).isEqualTo(1 / Math.ceil(n - 0.5));
      assertThat(Operation.ANNUITY.exact(exactly(0, n)).doubleValue())
          .isEqualTo(1 / Math.ceil(n - 0.5));
    }
  }

  @Test
  void atMinusAHundredPercentEverythingPaysItselfOff() {
    for (double rate : new double[] {-1, -1.5, -7}) {
      assertThat(run(Operation.ANNUITY, rate, 10)).isZero();
      assertThat(Operation.ANNUITY.exact(exactly(rate, 10))).isZero();
    }
  }

  @Test
  void agesOneAndAHalfToTwoAndAHalfAtThreePercentAreTheWorkedExample() {
    // 0.5 × 1.03 + 0.5 × 1.03² = 0.515 + 0.53045
    assertThat(run(Operation.GROWN, 0.03, 0, 1.5, 2.5)).isCloseTo(1.04545, within(1e-15));
    assertThat(Operation.GROWN.exact(List.of(
            new BigDecimal("0.03"), BigDecimal.ZERO, new BigDecimal("1.5"), new BigDecimal("2.5"))))
        .isEqualByComparingTo("1.04545");
  }

  @Test
  void aRampOfTenYearsBringsATenthInTheFirstYearAndAllOfItFromTheTenth() {
    for (int year = 1; year <= 12; year++) {
      assertThat(run(Operation.GROWN, 0, 10, year - 1, year)).isEqualTo(Math.min(1, year / 10.0));
    }
  }

  @Test
  void aLeadOf15Point7YearsLeavesThreeTenthsOfTheSixteenthYear() {
    // Ages before the lead is over are held at zero by the stream; then 0 to 0.3 of its first year.
    assertThat(run(Operation.GROWN, 0.03, 0, 0, 0)).isZero();
    assertThat(Operation.GROWN.exact(List.of(
            new BigDecimal("0.03"), BigDecimal.ZERO, BigDecimal.ZERO, new BigDecimal("0.3"))))
        .isEqualByComparingTo("0.3");
    // The next period: 0.7 of the first year and 0.3 of the second, 0.7 + 0.3 × 1.03.
    assertThat(run(Operation.GROWN, 0.03, 0, 0.3, 1.3)).isCloseTo(1.009, within(1e-15));
  }

  @Test
  void grownIsTheIntegralOfAStepFunctionOverTheAges() {
    Random random = new Random(157);
    for (int i = 0; i < CASES; i++) {
      BigDecimal growth = BigDecimal.valueOf(random.nextInt(300) - 100, 3);
      BigDecimal ramp = BigDecimal.valueOf(random.nextInt(3) == 0 ? 0 : random.nextInt(200), 1);
      BigDecimal from = BigDecimal.valueOf(random.nextInt(random.nextBoolean() ? 300 : 3000), 2);
      BigDecimal to = from.add(BigDecimal.valueOf(random.nextInt(101), 2));

      BigDecimal expected = integral(growth, ramp, from, to);
      BigDecimal exact = Operation.GROWN.exact(List.of(growth, ramp, from, to));
      assertThat(exact).isCloseTo(expected, within(new BigDecimal("1e-27")));
      double run = run(
          Operation.GROWN,
          growth.doubleValue(),
          ramp.doubleValue(),
          from.doubleValue(),
          to.doubleValue());
      // Ages of up to 30 years are known to 4e-15 of a year in doubles.
      assertThat(run)
          .isCloseTo(expected.doubleValue(), within(1e-13 * Math.max(1, expected.doubleValue())));
    }
  }

  /** Σ over the stream's years of the part of each that lies between the ages × its weight. */
  private static BigDecimal integral(
      BigDecimal growth, BigDecimal ramp, BigDecimal from, BigDecimal to) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int year = 0; year <= to.intValue(); year++) {
      BigDecimal part =
          to.min(BigDecimal.valueOf(year + 1)).subtract(from.max(BigDecimal.valueOf(year)));
      if (part.signum() > 0) {
        BigDecimal weight = growth.add(BigDecimal.ONE).pow(year);
        if (BigDecimal.valueOf(year + 1).compareTo(ramp) < 0) {
          weight =
              weight.multiply(BigDecimal.valueOf(year + 1)).divide(ramp, MathContext.DECIMAL128);
        }
        sum = sum.add(part.multiply(weight));
      }
    }
    return sum;
  }

  @ParameterizedTest
  @EnumSource(
      names = {"GROWN", "ANNUITY", "EXP"},
      mode = EnumSource.Mode.EXCLUDE)
  void theLoopAndTheDecimalsAgree(Operation operation) {
    Random random = new Random(34);
    int arguments = operation == Operation.CHOOSE ? 3 : 2;
    for (int i = 0; i < CASES; i++) {
      double[] in = new double[arguments];
      List<BigDecimal> exact = new ArrayList<>();
      double size = 0;
      for (int a = 0; a < arguments; a++) {
        in[a] = random.nextInt(5) == 0
            ? 0
            : (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(13));
        exact.add(new BigDecimal(in[a]));
        size = Math.max(size, Math.abs(in[a]));
      }
      double expected = operation.exact(exact).doubleValue();
      // One rounding: half a unit in the last place of what goes in or comes out.
      assertThat(run(operation, in))
          .isCloseTo(expected, within(2.3e-16 * Math.max(size, Math.abs(expected))));
    }
  }

  @ParameterizedTest
  @EnumSource(
      names = {"GROWN", "ANNUITY"},
      mode = EnumSource.Mode.EXCLUDE)
  void theTailIsWhatTheDecimalsGiveInEveryLaterPeriod(Operation operation) {
    Random random = new Random(99);
    int told = 0;
    for (int i = 0; i < CASES; i++) {
      List<Tail> in = new ArrayList<>();
      if (operation == Operation.CHOOSE) {
        in.add(constant(random.nextInt(2)));
      }
      in.add(any(random));
      in.add(any(random));
      Tail tail = operation.tail(in);
      if (tail != null) {
        told++;
        for (int k = 0; k < 30; k++) {
          assertTail(operation, in, tail, k);
        }
      }
    }
    assertThat(told).isGreaterThan(CASES / 5);
  }

  @Test
  void theTailOfGrowthIsWhatTheDecimalsGiveInEveryLaterYear() {
    Random random = new Random(3);
    int told = 0;
    for (int i = 0; i < CASES; i++) {
      BigDecimal from = BigDecimal.valueOf(random.nextInt(400), 1);
      BigDecimal length = random.nextInt(3) == 0 ? new BigDecimal("0.25") : BigDecimal.ONE;
      BigDecimal growth = random.nextInt(3) == 0
          ? BigDecimal.ZERO
          : BigDecimal.valueOf(random.nextInt(200) - 90, 3);
      List<Tail> in = List.of(
          Tail.constant(growth),
          Tail.constant(BigDecimal.valueOf(random.nextInt(25))),
          Tail.straight(from, length),
          Tail.straight(from.add(length), length));
      Tail tail = Operation.GROWN.tail(in);
      if (tail != null) {
        told++;
        for (int k = 0; k < 30; k++) {
          assertTail(Operation.GROWN, in, tail, k);
        }
      }
    }
    assertThat(told).isGreaterThan(CASES / 5);
  }

  @Test
  void theTailOfGrowthIsNotToldWhileTheRampLastsOrWhereThePeriodsAreNoYears() {
    Tail none = constant(0);
    Tail opening = Tail.straight(BigDecimal.valueOf(8), BigDecimal.ONE);
    Tail closing = Tail.straight(BigDecimal.valueOf(9), BigDecimal.ONE);

    // The ninth year brings nine tenths of a ramp of ten years, the tenth all of it.
    assertThat(Operation.GROWN.tail(List.of(none, constant(10), opening, closing)))
        .isNull();
    assertThat(
            Operation.GROWN.tail(List.of(none, constant(9), opening, closing)).constant())
        .isEqualByComparingTo("1");
    Tail quarter = Tail.straight(BigDecimal.ZERO, new BigDecimal("0.25"));
    Tail quarterEnd = Tail.straight(new BigDecimal("0.25"), new BigDecimal("0.25"));
    Tail rate = Tail.constant(new BigDecimal("0.03"));
    assertThat(Operation.GROWN.tail(List.of(rate, none, quarter, quarterEnd))).isNull();
  }

  private static void assertTail(Operation operation, List<Tail> in, Tail tail, int k) {
    List<BigDecimal> values = in.stream().map(t -> TailTest.value(t, k)).toList();
    BigDecimal expected = operation.exact(values);
    BigDecimal slack =
        expected.abs().max(BigDecimal.valueOf(1000)).multiply(new BigDecimal("1e-27"));
    BigDecimal actual = TailTest.value(tail, k);
    if (actual.subtract(expected).abs().compareTo(slack) > 0) {
      fail(actual + " instead of " + expected + " in period " + k);
    }
  }

  @Test
  void powersAreByRepeatedSquaringToTheBit() {
    double q = 1.1;
    double square = q * q;
    double fourth = square * square;

    // 5 is 101 and 6 is 110 in binary.
    assertThat(Growth.power(q, 5)).isEqualTo(q * fourth);
    assertThat(Growth.power(q, 6)).isEqualTo(square * fourth);
    assertThat(Growth.power(q, 0)).isEqualTo(1);
    assertThat(Growth.power(0, 0)).isEqualTo(1);
  }

  @Test
  void powersAreThoseOfTheDecimalsToTheirRounding() {
    for (int n = 0; n <= 2000; n += 37) {
      for (double q : new double[] {0.97, 1.001, 1.03, 1.2}) {
        double expected = new BigDecimal(q).pow(n, MathContext.DECIMAL128).doubleValue();
        assertThat(Growth.power(q, n) / expected).isCloseTo(1, within(1.2e-16 * (n + 1)));
      }
    }
  }

  @Test
  void sumsNeedOneUnitAndProductsMultiplyUnits() {
    Unit perYear = Unit.of(Kind.MONEY_PER_YEAR, "USD");
    Unit years = Unit.of(Kind.DURATION, null);
    Formula revenue = new Formula.Parameter("revenue", perYear);
    Formula length = new Formula.Parameter("length", years);

    assertThat(revenue.times(length).unit()).isEqualTo(Unit.of(Kind.MONEY, "USD"));
    assertThat(revenue.plus(length).unit().isConsistent()).isFalse();
    assertThat(revenue.atMost(length).unit().isConsistent()).isFalse();
    assertThat(revenue.plus(revenue).unit()).isEqualTo(perYear);
    assertThat(Operation.GROWN.of(revenue, length, length, length).unit()).isEqualTo(years);
    assertThat(Operation.CHOOSE.of(length, revenue, revenue).unit()).isEqualTo(perYear);
    assertThat(Operation.CHOOSE.of(length, revenue, length).unit().isConsistent())
        .isFalse();
    assertThat(Operation.DIVIDE.of(revenue.times(length), length).unit()).isEqualTo(perYear);
    assertThat(Operation.EXCEEDS.of(revenue, revenue).unit()).isEqualTo(Unit.NONE);
    assertThat(Operation.EXCEEDS.of(revenue, length).unit().isConsistent()).isFalse();
    assertThat(Operation.ANNUITY.of(revenue, length).unit()).isEqualTo(Unit.NONE);
  }

  private static double run(Operation operation, double... in) {
    double[][] columns = new double[in.length][];
    for (int i = 0; i < in.length; i++) {
      columns[i] = new double[] {in[i]};
    }
    double[] out = new double[1];
    operation.run(columns, out, 1);
    return out[0];
  }

  private static List<BigDecimal> exactly(double... in) {
    List<BigDecimal> exact = new ArrayList<>();
    for (double value : in) {
      exact.add(new BigDecimal(value));
    }
    return exact;
  }

  private static Tail constant(long value) {
    return Tail.constant(BigDecimal.valueOf(value));
  }

  private static Tail any(Random random) {
    BigDecimal first = BigDecimal.valueOf(random.nextInt(41) - 20);
    return switch (random.nextInt(3)) {
      case 0 -> Tail.straight(first, BigDecimal.valueOf(random.nextInt(5) - 2));
      case 1 -> Tail.geometric(first, BigDecimal.valueOf(90 + random.nextInt(20), 2));
      default -> Tail.constant(first);
    };
  }
}

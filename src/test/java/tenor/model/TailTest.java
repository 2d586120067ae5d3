package tenor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Expected values come from evaluating slope × k + Σ c × q^k period by period. */
class TailTest {
  private static final int CASES = 400;
  private static final int PERIODS = 40;

  @Test
  void paymentsThatShrinkByOnePercentAddUpToAHundredTimesTheFirst() {
    Tail shrinking = Tail.geometric(BigDecimal.ONE, new BigDecimal("0.99"));

    // The geometric series: after n terms (1 − 0.99^n) / 0.01, so 100 less what is still to come.
    BigDecimal sum = BigDecimal.ZERO;
    for (int k = 0; k < 3000; k++) {
      sum = sum.add(value(shrinking, k), MathContext.DECIMAL128);
    }
    assertThat(sum)
        .isLessThan(BigDecimal.valueOf(100))
        .isCloseTo(BigDecimal.valueOf(100), within(new BigDecimal("1e-10")));
  }

  @Test
  void termsComeWithTheLargestRatioFirstAndCancelledOnesAreGone() {
    Tail sum =
        geometric("3", "0.5").plus(geometric("2", "1.05")).plus(Tail.constant(BigDecimal.TEN));

    assertThat(sum.terms())
        .extracting(Tail.Term::ratio)
        .containsExactly(new BigDecimal("1.05"), BigDecimal.ONE, new BigDecimal("0.5"));
    assertThat(sum.plus(geometric("-2", "1.050")).terms())
        .extracting(Tail.Term::ratio)
        .containsExactly(BigDecimal.ONE, new BigDecimal("0.5"));
    assertThat(sum.first()).isEqualByComparingTo("15");
  }

  @Test
  void aConstantIsTheSameForGoodAndNothingElseIs() {
    assertThat(Tail.constant(BigDecimal.TEN).constant()).isEqualByComparingTo("10");
    assertThat(Tail.constant(BigDecimal.ZERO).constant()).isEqualByComparingTo("0");
    assertThat(Tail.straight(BigDecimal.TEN, BigDecimal.ONE).constant()).isNull();
    assertThat(geometric("10", "0.99").constant()).isNull();
    assertThat(geometric("10", "0.99").plus(geometric("-10", "0.99")).constant())
        .isEqualByComparingTo("0");
  }

  @Test
  void aStraightLineIsNoGeometricSequenceAndTheOtherWayRound() {
    Tail straight = Tail.straight(BigDecimal.ONE, BigDecimal.TEN);

    assertThat(straight.isStraight()).isTrue();
    assertThat(straight.isGeometric()).isFalse();
    assertThat(straight.slope()).isEqualByComparingTo("10");
    assertThat(geometric("1", "0.9").isStraight()).isFalse();
    assertThat(geometric("1", "0.9").isGeometric()).isTrue();
  }

  @Test
  void aStraightLineTimesWhatChangesCannotBeSaid() {
    Tail straight = Tail.straight(BigDecimal.ONE, BigDecimal.TEN);

    assertThat(straight.times(geometric("1", "0.9"))).isNull();
    assertThat(geometric("1", "0.9").times(straight)).isNull();
    assertThat(value(straight.times(Tail.constant(BigDecimal.TEN)), 3)).isEqualByComparingTo("310");
    assertThat(value(Tail.constant(BigDecimal.TEN).times(straight), 3)).isEqualByComparingTo("310");
  }

  @Test
  void ofTwoSequencesThatCrossNeitherIsTheSmallerForGood() {
    // 10 against 1 × 1.1^k: the second passes after 25 periods.
    Tail ten = Tail.constant(BigDecimal.TEN);
    Tail growing = geometric("1", "1.1");

    assertThat(Tail.smaller(ten, growing)).isNull();
    assertThat(Tail.larger(ten, growing)).isNull();
    assertThat(Tail.smaller(ten, geometric("10", "1.1"))).isSameAs(ten);
    assertThat(Tail.larger(ten, geometric("10", "0.9"))).isSameAs(ten);
  }

  @Test
  void signChangesAreCountedFromTheLargestRatio() {
    Tail rising = geometric("-5", "0.9").plus(geometric("2", "1.01"));

    assertThat(rising.signChanges()).isEqualTo(1);
    assertThat(rising.plus(geometric("1", "0.5")).signChanges()).isEqualTo(2);
    assertThat(rising.negated().signChanges()).isEqualTo(1);
    assertThat(geometric("2", "1.01").signChanges()).isZero();
    assertThat(Tail.constant(BigDecimal.ZERO).signChanges()).isZero();
  }

  @Test
  @Tag("slow")
  void sumsProductsAndChoicesAreThoseOfEveryLaterPeriod() {
    Random random = new Random(20250223);
    int told = 0;
    for (int i = 0; i < CASES; i++) {
      Tail a = any(random);
      Tail b = any(random);
      Tail product = a.times(b);
      Tail smaller = Tail.smaller(a, b);
      Tail larger = Tail.larger(a, b);
      assertThat(smaller == null).isEqualTo(larger == null);
      told += smaller == null ? 0 : 1;
      for (int k = 0; k < PERIODS; k++) {
        BigDecimal x = value(a, k);
        BigDecimal y = value(b, k);
        assertSame(value(a.plus(b), k), x.add(y));
        assertSame(value(a.negated(), k), x.negate());
        if (product != null) {
          assertSame(value(product, k), x.multiply(y));
        }
        if (smaller != null && larger != null) {
          assertSame(value(smaller, k), x.min(y));
          assertSame(value(larger, k), x.max(y));
        }
      }
    }
    // Both answers must have been put to the test.
    assertThat(told).isBetween(CASES / 10, CASES - CASES / 10);
  }

  @Test
  void whatIsNeverNegativeHasNoNegativeValue() {
    Random random = new Random(7);
    int shown = 0;
    for (int i = 0; i < CASES; i++) {
      Tail tail = any(random);
      if (tail.isNeverNegative()) {
        shown++;
        for (int k = 0; k < PERIODS; k++) {
          assertThat(value(tail, k)).isGreaterThanOrEqualTo(new BigDecimal("-1e-25"));
        }
      }
      // What is not shown may still be so; but a negative first value or slope must be seen.
      boolean plainlyNegative = tail.first().signum() < 0 || tail.slope().signum() < 0;
      assertThat(tail.isNeverNegative() && plainlyNegative).isFalse();
    }
    assertThat(shown).isBetween(CASES / 10, CASES - CASES / 10);
  }

  private static Tail any(Random random) {
    Tail tail =
        Tail.straight(number(random), random.nextInt(4) == 0 ? number(random) : BigDecimal.ZERO);
    for (int i = random.nextInt(3); i > 0; i--) {
      tail = tail.plus(
          Tail.geometric(number(random), BigDecimal.valueOf(900 + random.nextInt(200), 3)));
    }
    return tail;
  }

  private static BigDecimal number(Random random) {
    return BigDecimal.valueOf(random.nextInt(41) - 20);
  }

  private static Tail geometric(String first, String ratio) {
    return Tail.geometric(new BigDecimal(first), new BigDecimal(ratio));
  }

  /** slope × k + Σ c × q^k. */
  static BigDecimal value(Tail tail, int k) {
    BigDecimal sum = tail.slope().multiply(BigDecimal.valueOf(k));
    for (Tail.Term term : tail.terms()) {
      sum = sum.add(term.coefficient().multiply(term.ratio().pow(k, MathContext.DECIMAL128)));
    }
    return sum;
  }

  private static void assertSame(BigDecimal actual, BigDecimal expected) {
    BigDecimal slack =
        expected.abs().max(BigDecimal.valueOf(1000)).multiply(new BigDecimal("1e-28"));
    if (actual.subtract(expected).abs().compareTo(slack) > 0) {
      fail(actual + " instead of " + expected);
    }
  }
}

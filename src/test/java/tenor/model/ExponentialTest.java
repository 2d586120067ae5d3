package tenor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExponentialTest {
  private static final double[] EDGES = {0, -0.0, 1, -1, 1.0000000000000002, 0x1p-60, -745, 709};

  private static double[] column() {
    Random random = new Random(4);
    double[] exponents = new double[3000];
    for (int i = 0; i < exponents.length; i++) {
      exponents[i] = (random.nextDouble() - 0.5) * (i % 3 == 0 ? 60 : 2.2);
    }
    System.arraycopy(EDGES, 0, exponents, 100, EDGES.length);
    return exponents;
  }

  private static double[] run(double... exponents) {
    double[] out = new double[exponents.length];
    Exponential.of(exponents, out, exponents.length);
    return out;
  }

  @Test
  void itIsWithinThreeUnitsInTheLastPlaceOfTheDecimals() {
    double[] exponents = column();
    double[] powers = run(exponents);
    for (int i = 0; i < powers.length; i++) {
      if (exponents[i] > -700) {
        double exact = Exponential.exact(new BigDecimal(exponents[i])).doubleValue();
        assertThat(powers[i])
            .as("e^%s", exponents[i])
            .isCloseTo(exact, within(3 * Math.ulp(exact)));
      }
    }
  }

  @Test
  void nothingGivesExactlyOne() {
    assertThat(run(0, -0.0)).containsExactly(1, 1);
    assertThat(run(0x1p-60)[0]).isEqualTo(1);
  }

  @Test
  void aColumnHasTheBitsOfEachAlone() {
    double[] exponents = column();
    double[] powers = run(exponents);
    for (int i = 0; i < powers.length; i++) {
      assertThat(powers[i]).isEqualTo(run(exponents[i])[0]);
    }
  }

  @Test
  void farOutItIsNothingOrWithoutLimit() {
    assertThat(run(-800, 800, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY))
        .containsExactly(0, Double.POSITIVE_INFINITY, 0, Double.POSITIVE_INFINITY);
    assertThat(run(Double.NaN)[0]).isNaN();
  }
}

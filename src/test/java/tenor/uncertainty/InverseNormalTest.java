package tenor.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.special.Erf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InverseNormalTest {

  /** Tables of the normal distribution give these; the digits beyond them are a calculation with 50. */
  @ParameterizedTest
  @CsvSource({
    "0.5, 0",
    "0.6, 0.2533471031357997988",
    "0.75, 0.67448975019608174320",
    "0.9, 1.2815515655446004670",
    "0.975, 1.9599639845400542355",
    "0.99, 2.3263478740408411009",
    "0.995, 2.5758293035489007610",
    "0.9995, 3.2905267314918947932",
    "0.1, -1.2815515655446004670",
    "0.01, -2.3263478740408411009",
    "1e-10, -6.3613409024040562047",
    "1e-16, -8.2220822161304356127",
    "1e-300, -37.047096299361199237"
  })
  void publishedQuantilesAreMet(double probability, double quantile) {
    // The upper half knows its distance from 1 no better than a double does.
    double given = probability > 0.5 ? 1e-16 / (1 - probability) : 1e-14;
    assertThat(InverseNormal.of(probability))
        .isCloseTo(quantile, within(Math.max(1e-14, given) * Math.max(1, Math.abs(quantile))));
  }

  @Test
  void itAgreesWithCommonsMath() {
    NormalDistribution normal = new NormalDistribution(null, 0, 1);
    for (int i = 1; i < 20_000; i++) {
      double probability = i / 20_000.0;
      assertThat(InverseNormal.of(probability))
          .isCloseTo(normal.inverseCumulativeProbability(probability), within(5e-14));
    }
  }

  @Test
  void theProbabilityOfAQuantileIsTheProbabilityAskedFor() {
    for (double probability = 0.4; probability > 1e-290; probability *= 0.83) {
      double back = 0.5 * Erf.erfc(-InverseNormal.of(probability) / Math.sqrt(2));
      // An error of z moves its probability by about z² times as much.
      double z = InverseNormal.of(probability);
      assertThat(back / probability).isCloseTo(1, within(3e-14 * (1 + z * z)));
    }
  }

  @Test
  void itRisesAcrossTheSeams() {
    for (double seam : new double[] {0.01, 0.99, 6e-4, 0.9994, Math.exp(-8.65 * 8.65 / 2)}) {
      double below = InverseNormal.of(seam * (1 - 1e-11));
      double above = InverseNormal.of(seam * (1 + 1e-11));
      assertThat(above).isGreaterThan(below).isCloseTo(below, within(1e-8));
    }
  }

  @Test
  void aColumnGivesTheBitsOfOneAlone() {
    double[] probabilities = new double[5000];
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] = Words.unit(Words.word(5, i, 0));
    }
    probabilities[17] = 0x1p-53;
    probabilities[18] = 1 - 0x1p-53;
    probabilities[19] = 0.01;
    double[] out = new double[probabilities.length];
    InverseNormal.of(probabilities, out, out.length);
    for (int i = 0; i < out.length; i++) {
      assertThat(Double.doubleToRawLongBits(out[i]))
          .isEqualTo(Double.doubleToRawLongBits(InverseNormal.of(probabilities[i])));
    }
  }

  @Test
  void whatIsNoProbabilityHasNoQuantile() {
    assertThat(InverseNormal.of(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(InverseNormal.of(1)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(InverseNormal.of(-0.1)).isNaN();
    assertThat(InverseNormal.of(1.1)).isNaN();
    assertThat(InverseNormal.of(Double.NaN)).isNaN();
  }
}

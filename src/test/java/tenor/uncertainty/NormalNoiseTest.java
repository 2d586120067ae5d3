package tenor.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalNoiseTest {

  /** The error that the class states, and the half that a double adds. */
  private static final double STATED = 5e-11;

  private static double of(double centred) {
    double[] out = new double[1];
    NormalNoise.of(new double[] {centred}, out, 1);
    return out[0];
  }

  /** Tables of the normal distribution give these; the digits beyond them are a calculation with 50. */
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.1, 0.2533471031357997988",
    "0.25, 0.67448975019608174320",
    "0.4, 1.2815515655446004670",
    "0.475, 1.9599639845400542355",
    "-0.49, -2.3263478740408411009",
    "0.495, 2.5758293035489007610",
    "-0.4995, -3.2905267314918947932"
  })
  void publishedQuantilesAreMet(double centred, double quantile) {
    assertThat(of(centred)).isCloseTo(quantile, within(STATED * Math.abs(quantile)));
  }

  /** Against the quantiles of the tenth degree, which are published ones to fourteen digits. */
  @Test
  void everywhereItIsWithinTheStatedError() {
    for (int i = -4999; i < 5000; i++) {
      double centred = i / 10_000.0 + 3e-6;
      double quantile = InverseNormal.of(centred + 0.5);
      assertThat(of(centred)).isCloseTo(quantile, within(STATED * Math.abs(quantile)));
    }
  }

  /** A normal number lies as far below as above, so the quantiles of q and −q are opposite to the bit. */
  @Test
  void bothHalvesAreAlike() {
    for (double centred = 1e-9; centred < 0.4994; centred = 1.03 * centred + 1e-5) {
      assertThat(of(-centred)).isEqualTo(-of(centred));
    }
  }

  @Test
  void itRisesAcrossTheSeams() {
    for (double seam : new double[] {0.49, 0.4994}) {
      for (double side : new double[] {-1, 1}) {
        double below = of(side * (seam - side * 1e-10));
        double above = of(side * (seam + side * 1e-10));
        assertThat(above).isGreaterThan(below).isCloseTo(below, within(1e-6));
      }
    }
  }

  @Test
  void aColumnGivesTheBitsOfOneAlone() {
    double[] centred = new double[5000];
    long[] words = new long[centred.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = Words.word(5, i, 0);
    }
    Words.centred(words, centred, words.length);
    double[] out = new double[centred.length];
    NormalNoise.of(centred, out, out.length);
    for (int i = 0; i < out.length; i++) {
      assertThat(centred[i]).isEqualTo(Words.unit(Words.word(5, i, 0)) - 0.5);
      assertThat(Double.doubleToRawLongBits(out[i]))
          .isEqualTo(Double.doubleToRawLongBits(of(centred[i])));
    }
  }

  @Test
  void theEndsAreInfiniteAndBeyondThereIsNoNumber() {
    assertThat(of(-0.5)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(of(0.5)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(of(0.6)).isNaN();
    assertThat(of(Double.NaN)).isNaN();
  }
}

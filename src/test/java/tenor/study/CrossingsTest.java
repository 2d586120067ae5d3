package tenor.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import tenor.study.Crossings.Crossing;

/** Crossings of functions whose crossings are known by their formula. */
class CrossingsTest {

  @Test
  void aHorizonOf500OverXIs100YearsAtFive() {
    assertThat(times(x -> 500 / x, 100))
        .singleElement()
        .satisfies(crossing -> assertRoot(crossing, 5));
  }

  @Test
  void neverIsAnOrdinaryPlaceToComeFrom() {
    // Infinite up to 3, then falling from infinity: 100 = 10 / (x − 3) at x = 3.1.
    assertThat(times(x -> x <= 3 ? Double.POSITIVE_INFINITY : 10 / (x - 3), 100))
        .singleElement()
        .satisfies(crossing -> assertRoot(crossing, 3.1));
  }

  @Test
  void bothRootsOfAParabolaAreFound() {
    // (x − 2)(x − 7.25) = 0
    List<Crossing> found = numbers(x -> (x - 2) * (x - 7.25), 0);

    assertThat(found).hasSize(2);
    assertRoot(found.get(0), 2);
    assertRoot(found.get(1), 7.25);
  }

  @Test
  void aTouchIsARootToo() {
    // (x − 3.3)² + 10 is 10 at 3.3 alone, from above on both sides.
    assertThat(numbers(x -> (x - 3.3) * (x - 3.3) + 10, 10))
        .singleElement()
        .satisfies(crossing ->
            assertThat(((Crossing.Root) crossing).at().doubleValue()).isCloseTo(3.3, within(1e-4)));
    assertThat(numbers(x -> (x - 3.3) * (x - 3.3) + 10.001, 10)).isEmpty();
  }

  @Test
  void aRootOnAPointOfTheGridIsFoundOnce() {
    assertThat(numbers(x -> x, 4)).singleElement().satisfies(crossing -> assertRoot(crossing, 4));
    assertThat(numbers(x -> x, 0)).singleElement().satisfies(crossing -> assertRoot(crossing, 0));
    assertThat(numbers(x -> x, 10)).singleElement().satisfies(crossing -> assertRoot(crossing, 10));
  }

  @Test
  void aFlatStretchHasItsEndsBetweenThePointsOfTheGrid() {
    assertThat(numbers(x -> Math.max(2.3, Math.min(5.7, x)), 5.7))
        .singleElement()
        .satisfies(crossing -> {
          Crossing.Flat flat = (Crossing.Flat) crossing;
          assertThat(flat.from().doubleValue()).isCloseTo(5.7, within(1e-12));
          assertThat(flat.to()).isEqualByComparingTo("10");
        });
    assertThat(numbers(x -> Math.abs(x - 5) < 2.5 ? 1 : x < 5 ? 0 : 2, 1))
        .singleElement()
        .satisfies(crossing -> {
          Crossing.Flat flat = (Crossing.Flat) crossing;
          assertThat(flat.from().doubleValue()).isCloseTo(2.5, within(1e-12));
          assertThat(flat.to().doubleValue()).isCloseTo(7.5, within(1e-12));
        });
  }

  @Test
  void aJumpPastTheWantedValueIsNoRoot() {
    assertThat(numbers(x -> x < 3.3 ? 1 : 2, 1.5))
        .singleElement()
        .satisfies(crossing -> assertThat(((Crossing.Jump) crossing).at().doubleValue())
            .isCloseTo(3.3, within(1e-12)));
    assertThat(times(x -> x < 3.3 ? Double.POSITIVE_INFINITY : 50, 100))
        .singleElement()
        .isInstanceOf(Crossing.Jump.class);
  }

  @Test
  void whereTheValueIsNeverTakenNothingIsFound() {
    assertThat(times(x -> 500 / x, 49)).isEmpty();
    assertThat(numbers(x -> x, 11)).isEmpty();
    assertThat(times(x -> Double.POSITIVE_INFINITY, 100)).isEmpty();
    assertThat(numbers(x -> Double.NaN, 100)).isEmpty();
  }

  @Test
  void aStretchWithoutANumberDoesNoHarm() {
    // There is no number between 4.2 and 4.8, and below it lies under 10, above it over 10.
    List<Crossing> found = numbers(x -> x > 4.2 && x < 4.8 ? Double.NaN : x < 4.5 ? 9 : 11, 10);

    assertThat(found).allSatisfy(crossing -> {
      assertThat(crossing).isInstanceOf(Crossing.Jump.class);
      assertThat(((Crossing.Jump) crossing).at().doubleValue()).isBetween(4.0, 5.0);
    });
    // And none at a single point of the grid, with a root elsewhere.
    assertThat(numbers(x -> x == 4 ? Double.NaN : x, 7.5))
        .singleElement()
        .satisfies(crossing -> assertRoot(crossing, 7.5));
  }

  @Test
  void aSteepRootIsFoundToTheLastDigits() {
    // 1e6 × (x − π) at x = π.
    assertThat(numbers(x -> 1e6 * (x - Math.PI) + 1, 1))
        .singleElement()
        .satisfies(crossing -> assertThat(((Crossing.Root) crossing).at().doubleValue())
            .isCloseTo(Math.PI, within(1e-14)));
  }

  private static List<Crossing> times(DoubleUnaryOperator f, double wanted) {
    return find(f, wanted, true);
  }

  private static List<Crossing> numbers(DoubleUnaryOperator f, double wanted) {
    return find(f, wanted, false);
  }

  /** On the grid 0, 1, …, 10. */
  private static List<Crossing> find(DoubleUnaryOperator f, double wanted, boolean time) {
    List<BigDecimal> grid = new ArrayList<>();
    double[] numbers = new double[11];
    for (int i = 0; i <= 10; i++) {
      grid.add(BigDecimal.valueOf(i));
      numbers[i] = f.applyAsDouble(i);
    }
    return Crossings.of(grid, numbers, f, wanted, time);
  }

  private static void assertRoot(Crossing crossing, double at) {
    assertThat(crossing).isInstanceOf(Crossing.Root.class);
    assertThat(((Crossing.Root) crossing).at().doubleValue()).isCloseTo(at, within(1e-12));
  }
}

package tenor.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tenor.quantity.CalendarDate;
import tenor.quantity.Kind;

class DomainTest {
  private static final long START = new CalendarDate(2025, 1, 1).epochDay();
  private static final BigDecimal YEARS = BigDecimal.valueOf(1000);

  @ParameterizedTest
  @EnumSource
  void theGridRisesFromEndToEndAndHoldsTheValueOfTheFile(Kind kind) {
    BigDecimal value = switch (kind) {
      case SHARE -> new BigDecimal("0.123");
      case RATE -> new BigDecimal("0.0271");
      case DATE -> BigDecimal.valueOf(START + 12_345);
      case MONEY, MONEY_PER_YEAR, VOLUME, VOLUME_PER_YEAR -> new BigDecimal("2345678901");
      case DURATION, RATIO, COUNT, GENERATIONS, PRICE, EXCHANGE_RATE, INDEX ->
        new BigDecimal("15.7");
    };
    Domain domain = Domain.of(kind, value, START, YEARS);
    List<BigDecimal> grid = domain.grid();

    assertThat(grid.get(0)).isEqualByComparingTo(domain.low());
    assertThat(grid.get(grid.size() - 1)).isEqualByComparingTo(domain.high());
    for (int i = 1; i < grid.size(); i++) {
      assertThat(grid.get(i)).isGreaterThan(grid.get(i - 1));
    }
    assertThat(grid).anySatisfy(x -> assertThat(x).isEqualByComparingTo(value));
    assertThat(grid).hasSizeBetween(150, 400);
  }

  @Test
  void sharesAreZeroTo100PercentAndRatesMinus99Point9To100Percent() {
    assertEnds(Domain.of(Kind.SHARE, null, START, YEARS), "0", "1");
    assertEnds(Domain.of(Kind.RATE, null, START, YEARS), "-0.999", "1");
  }

  @Test
  void ratesAreDenseAroundZeroAndHoldIt() {
    List<BigDecimal> grid = Domain.of(Kind.RATE, null, START, YEARS).grid();

    assertThat(grid).anySatisfy(x -> assertThat(x).isEqualByComparingTo("0"));
    for (int i = 1; i < grid.size(); i++) {
      boolean small = grid.get(i).abs().compareTo(new BigDecimal("0.2")) < 0;
      BigDecimal widest = new BigDecimal(small ? "0.0025" : "0.02");
      assertThat(grid.get(i).subtract(grid.get(i - 1))).isLessThanOrEqualTo(widest);
    }
  }

  @Test
  void lengthsOfTimeAndDatesLieWithinTheYearsLookedAt() {
    assertEnds(Domain.of(Kind.DURATION, null, START, YEARS), "0", "1000");
    // 1,000 years of 365 days.
    assertEnds(
        Domain.of(Kind.DATE, null, START, YEARS),
        Long.toString(START),
        Long.toString(START + 365_000));
  }

  @Test
  void moneyIsSearchedFromZeroToAMillionTimesTheValue() {
    assertEnds(Domain.of(Kind.MONEY_PER_YEAR, new BigDecimal("2e9"), START, YEARS), "0", "2e15");
    List<BigDecimal> grid =
        Domain.of(Kind.MONEY_PER_YEAR, new BigDecimal("2e9"), START, YEARS).grid();
    for (int i = 2; i < grid.size(); i++) {
      assertThat(grid.get(i).doubleValue() / grid.get(i - 1).doubleValue())
          .isLessThanOrEqualTo(1.1001);
    }
  }

  @Test
  void moneyThatIsZeroInTheFileIsSearchedAroundABillion() {
    assertEnds(Domain.of(Kind.MONEY_PER_YEAR, BigDecimal.ZERO, START, YEARS), "0", "1e15");
    assertEnds(Domain.of(Kind.RATIO, BigDecimal.ZERO, START, YEARS), "0", "1000000");
  }

  @Test
  void betweenTwoEndsThePointsAreEvenAndHoldThoseOfTheFile() {
    Domain legal = Domain.of(Kind.MONEY_PER_YEAR, new BigDecimal("2e9"), START, YEARS);
    Domain domain = legal.within(new BigDecimal("1e9"), new BigDecimal("3e9"));

    assertEnds(domain, "1e9", "3e9");
    assertThat(domain.grid()).anySatisfy(x -> assertThat(x).isEqualByComparingTo("2e9"));
    for (int i = 1; i < domain.grid().size(); i++) {
      assertThat(domain.grid().get(i).subtract(domain.grid().get(i - 1)))
          .isPositive()
          .isLessThanOrEqualTo(new BigDecimal("1e7"));
    }
  }

  @Test
  void aboveOneEndThePointsAreThoseOfTheDomain() {
    Domain legal = Domain.of(Kind.MONEY_PER_YEAR, new BigDecimal("2e9"), START, YEARS);
    Domain above = legal.within(new BigDecimal("1e9"), null);
    Domain below = legal.within(null, new BigDecimal("1e9"));

    assertEnds(above, "1e9", "2e15");
    assertEnds(below, "0", "1e9");
    assertThat(above.grid().size() + below.grid().size())
        .isBetween(legal.grid().size(), legal.grid().size() + 2);
  }

  private static void assertEnds(Domain domain, String low, String high) {
    assertThat(domain.low()).isEqualByComparingTo(low);
    assertThat(domain.high()).isEqualByComparingTo(high);
  }
}

package tenor.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitTest {

  private static final Unit SHARE = Unit.of(Kind.SHARE, null);
  private static final Unit DOLLARS = Unit.of(Kind.MONEY, "USD");
  private static final Unit DOLLARS_PER_YEAR = Unit.of(Kind.MONEY_PER_YEAR, "USD");
  private static final Unit EUROS = Unit.of(Kind.MONEY, "EUR");
  private static final Unit YEARS = Unit.of(Kind.DURATION, null);

  @Test
  void aShareOfYearlyMoneyOverYearsIsMoney() {
    assertThat(SHARE.times(DOLLARS_PER_YEAR).times(YEARS)).isEqualTo(DOLLARS);
  }

  @Test
  void moneyOverYearlyMoneyIsYears() {
    assertThat(DOLLARS.per(DOLLARS_PER_YEAR)).isEqualTo(YEARS);
  }

  @Test
  void moneyOverMoneyIsAPlainNumberWithoutCurrency() {
    assertThat(DOLLARS.per(DOLLARS)).isEqualTo(Unit.NONE);
    assertThat(DOLLARS.per(DOLLARS).times(EUROS)).isEqualTo(EUROS);
  }

  @Test
  void twoCurrenciesAreInconsistentAndStaySo() {
    Unit mixed = DOLLARS.times(EUROS);
    assertThat(mixed.isConsistent()).isFalse();
    assertThat(mixed.times(YEARS).isConsistent()).isFalse();
    assertThat(YEARS.per(mixed).isConsistent()).isFalse();
    assertThat(DOLLARS.per(EUROS).isConsistent()).isFalse();
  }

  @Test
  void onlyEqualUnitsCanBeAdded() {
    assertThat(DOLLARS.plus(DOLLARS)).isEqualTo(DOLLARS);
    assertThat(DOLLARS.plus(DOLLARS_PER_YEAR)).isEqualTo(Unit.INCONSISTENT);
    assertThat(DOLLARS.plus(EUROS)).isEqualTo(Unit.INCONSISTENT);
    assertThat(Unit.INCONSISTENT.plus(Unit.INCONSISTENT).isConsistent()).isFalse();
  }

  @Test
  void unitsAreWrittenAsInFormulas() {
    assertThat(DOLLARS.text()).isEqualTo("USD");
    assertThat(DOLLARS_PER_YEAR.text()).isEqualTo("USD/year");
    assertThat(Unit.of(Kind.RATE, null).text()).isEqualTo("1/year");
    assertThat(Unit.NONE.text()).isEqualTo("1");
    assertThat(YEARS.times(YEARS).text()).isEqualTo("year^2");
    assertThat(DOLLARS.times(YEARS).text()).isEqualTo("USD·year");
    assertThat(Unit.NONE.per(DOLLARS).per(YEARS).text()).isEqualTo("1/(USD·year)");
    assertThat(Unit.INCONSISTENT.text()).isEqualTo("inconsistent units");
  }

  @Test
  void datesAndCountsHaveNoUnit() {
    assertThat(Unit.of(Kind.DATE, null)).isEqualTo(Unit.NONE);
    assertThat(Unit.of(Kind.COUNT, null)).isEqualTo(Unit.NONE);
    assertThat(Unit.of(Kind.RATIO, null)).isEqualTo(Unit.NONE);
    assertThat(Unit.of(Kind.GENERATIONS, null)).isEqualTo(Unit.NONE);
  }
}

package tenor.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitTest {

  private static final Unit SHARE = Unit.of(Kind.SHARE, null);
  private static final Unit DOLLARS = Unit.of(Kind.MONEY, "USD");
  private static final Unit DOLLARS_PER_YEAR = Unit.of(Kind.MONEY_PER_YEAR, "USD");
  private static final Unit EUROS = Unit.of(Kind.MONEY, "EUR");
  private static final Unit TONNES = Unit.of(Kind.VOLUME, null, "t");
  private static final Unit TONNES_PER_YEAR = Unit.of(Kind.VOLUME_PER_YEAR, null, "t");
  private static final Unit DOLLARS_PER_TONNE = Unit.of(Kind.PRICE, "USD", "t");
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
  void aPriceTimesAnAmountOfTheSameGoodIsMoney() {
    assertThat(DOLLARS_PER_TONNE.times(TONNES)).isEqualTo(DOLLARS);
    assertThat(DOLLARS_PER_TONNE.times(TONNES_PER_YEAR)).isEqualTo(DOLLARS_PER_YEAR);
    assertThat(DOLLARS.per(TONNES)).isEqualTo(DOLLARS_PER_TONNE);
    assertThat(TONNES.per(TONNES_PER_YEAR)).isEqualTo(YEARS);
    assertThat(TONNES.per(TONNES)).isEqualTo(Unit.NONE);
  }

  @Test
  void twoGoodsAreInconsistentAndStaySo() {
    Unit kilograms = Unit.of(Kind.VOLUME, null, "kg");
    Unit mixed = DOLLARS_PER_TONNE.times(kilograms);
    assertThat(mixed.isConsistent()).isFalse();
    assertThat(mixed.times(TONNES)).isEqualTo(Unit.INCONSISTENT);
    assertThat(TONNES.plus(kilograms)).isEqualTo(Unit.INCONSISTENT);
    assertThat(TONNES.times(EUROS).plus(TONNES.times(DOLLARS)).isConsistent()).isFalse();
  }

  @Test
  void aUnitWithoutAGoodIsTheSameHoweverItIsBuilt() {
    assertThat(new Unit("USD", 1, -1)).isEqualTo(new Unit("USD", 1, -1, null, 0));
    assertThat(Unit.of(Kind.MONEY, "USD", "t")).isEqualTo(DOLLARS);
    assertThat(Unit.of(Kind.PRICE, "USD")).isEqualTo(new Unit("USD", 1, 0, null, -1));
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
    assertThat(DOLLARS_PER_TONNE.text()).isEqualTo("USD/t");
    assertThat(Unit.of(Kind.PRICE, null).text()).isEqualTo("money/good");
    assertThat(Unit.of(Kind.VOLUME_PER_YEAR, null, "barrel").text()).isEqualTo("barrel/year");
    assertThat(DOLLARS_PER_TONNE.per(YEARS).text()).isEqualTo("USD/(t·year)");
    assertThat(DOLLARS.times(TONNES).times(YEARS).text()).isEqualTo("USD·t·year");
    assertThat(TONNES.times(TONNES).text()).isEqualTo("t^2");
    assertThat(Unit.INCONSISTENT.text()).isEqualTo("inconsistent units");
  }

  @Test
  void datesCountsRatesOfExchangeAndIndicesHaveNoUnit() {
    assertThat(Unit.of(Kind.DATE, null)).isEqualTo(Unit.NONE);
    assertThat(Unit.of(Kind.COUNT, null)).isEqualTo(Unit.NONE);
    assertThat(Unit.of(Kind.RATIO, null)).isEqualTo(Unit.NONE);
    assertThat(Unit.of(Kind.GENERATIONS, null)).isEqualTo(Unit.NONE);
    assertThat(Unit.of(Kind.EXCHANGE_RATE, "UAH")).isEqualTo(Unit.NONE);
    assertThat(Unit.of(Kind.INDEX, null)).isEqualTo(Unit.NONE);
  }
}

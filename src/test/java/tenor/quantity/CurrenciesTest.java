package tenor.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurrenciesTest {

  /** In use since 2022 or later, so that older Java installations do not know them. */
  private static final Set<String> RECENT = Set.of("SLE", "VED", "XCG", "ZWG");

  /** Withdrawn before Java was made, so that no installation knows them. */
  private static final Set<String> OLD = Set.of("DDM", "SUR", "YUD", "ZRN");

  @Test
  void everyCodeIsAlsoKnownToJavaUnlessItIsRecent() {
    Set<String> java = Currency.getAvailableCurrencies().stream()
        .map(Currency::getCurrencyCode)
        .collect(Collectors.toSet());
    Set<String> unknown = new TreeSet<>(Currencies.codes());
    unknown.removeAll(java);
    unknown.removeAll(OLD);
    assertThat(RECENT).containsAll(unknown);
  }

  /**
   * Java's list of codes also holds withdrawn currencies, funds, metals and test codes, so the
   * expected ones come from Java's table of countries.
   */
  @Test
  void theCurrencyOfEveryCountryIsKnown() {
    Set<String> withdrawnSinceJava17 = Set.of("ANG", "HRK", "SLL", "ZWL", "CUC", "BGN");
    for (String country : Locale.getISOCountries()) {
      Currency currency =
          Currency.getInstance(new Locale.Builder().setRegion(country).build());
      if (currency != null && !withdrawnSinceJava17.contains(currency.getCurrencyCode())) {
        assertThat(Currencies.isKnown(currency.getCurrencyCode()))
            .as(country + " pays in " + currency)
            .isTrue();
      }
    }
    assertThat(Currencies.codes()).hasSizeGreaterThan(150).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void codesAreInCapitalsAndThoseOfOldAgreementsAreKnown() {
    assertThat(Currencies.isKnown("UAH")).isTrue();
    assertThat(Currencies.isKnown("uah")).isFalse();
    assertThat(Currencies.isKnown("DEM")).isTrue();
    assertThat(Currencies.isKnown("HRK")).isFalse();
    assertThat(Currencies.isKnown("USX")).isFalse();
    assertThat(Currencies.isKnown("")).isFalse();
  }

  @Test
  void namesAreInEnglish() {
    assertThat(Currencies.nameOf("UAH")).isEqualTo("Ukrainian hryvnia");
    assertThat(Currencies.nameOf("TTD")).isEqualTo("Trinidad and Tobago dollar");
    assertThatThrownBy(() -> Currencies.nameOf("USX")).hasMessageContaining("USX");
  }

  @Test
  void twentyTwoCurrenciesCallThemselvesDollar() {
    assertThat(Currencies.dollars())
        .contains("USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "XCD", "NAD", "LRD")
        .doesNotContain("EUR", "BRL")
        .hasSize(22);
    assertThat(Currencies.isDollar("CAD")).isTrue();
    assertThat(Currencies.isDollar("UAH")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 billion CAD",
        "C$5bn",
        "A$ 5 million",
        "NT$5",
        "HK$5",
        "Canadian dollars",
        "5 million Hong Kong dollars",
        "both USD and AUD",
        "canadian dollars"
      })
  void otherDollarsAreNoticed(String text) {
    assertThat(Quantities.namesDollarCurrency(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "$500bn",
        "US$500 billion",
        "500 billion USD",
        "US dollars",
        "dollars",
        "R$ 5 bn",
        "CADET",
        "the cad file",
        "euros and dollars"
      })
  void noOtherDollarIsSeenWhereThereIsNone(String text) {
    assertThat(Quantities.namesDollarCurrency(text)).isFalse();
  }
}

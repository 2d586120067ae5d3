package tenor.quantity;

import org.jspecify.annotations.Nullable;

/**
 * What an amount is per: {@code /year}, {@code /t}, {@code /USD}.
 *
 * @param form the form of money by that period, a price or a rate of exchange
 * @param good the good that is priced; null unless it is a price
 * @param counter the second currency; null unless it is a rate of exchange
 */
record Per(Form form, @Nullable String good, Amount.@Nullable Mention counter) {

  static Per period(Form form) {
    return new Per(form, null, null);
  }

  static Per good(String good) {
    return new Per(Form.PRICE, good, null);
  }

  static Per currency(Amount.Mention counter) {
    return new Per(Form.EXCHANGE_RATE, null, counter);
  }

  boolean isPeriod() {
    return good == null && counter == null;
  }

  /** As it stands behind a unit: {@code /year}, {@code /t}, {@code /USD}. */
  String text() {
    if (counter != null) {
      boolean open = counter.code().equals(CurrencyNames.SOME_DOLLAR);
      return "/" + (open ? "USD" : counter.code());
    }
    return good == null ? form.suffix(false) : "/" + good;
  }
}

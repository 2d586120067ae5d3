package tenor.report;

import java.math.BigDecimal;

/** The word in which large amounts of money are counted, largest first. */
public enum Scale {
  TRILLION(12, "trillion"),
  BILLION(9, "billion"),
  MILLION(6, "million"),
  THOUSAND(3, "thousand"),
  ONE(0, "");

  private final int zeros;
  private final String word;

  Scale(int zeros, String word) {
    this.zeros = zeros;
    this.word = word;
  }

  /**
   * The largest scale that suits an amount: there is one of it at least; of thousands, ten.
   *
   * <p>Worked example: 4.92e9 is counted in billions, 31823 in thousands, 9000 in ones.
   */
  public static Scale of(BigDecimal amount) {
    for (Scale scale : values()) {
      int least = scale == THOUSAND ? 4 : scale.zeros;
      if (amount.abs().compareTo(BigDecimal.ONE.scaleByPowerOfTen(least)) >= 0) {
        return scale;
      }
    }
    return ONE;
  }

  /** The power of ten. */
  public int zeros() {
    return zeros;
  }

  /** Such as {@code billion}; empty for ones. */
  public String word() {
    return word;
  }

  /** What stands behind a number: {@code " billion"}, or nothing. */
  String suffix() {
    return word.isEmpty() ? "" : " " + word;
  }

  /** The unit of numbers that are shown in this scale: {@code billion USD}. */
  public String unit(String unit) {
    return word.isEmpty() ? unit : word + " " + unit;
  }

  /** An amount counted in this scale. */
  public double count(double amount) {
    return amount / BigDecimal.ONE.scaleByPowerOfTen(zeros).doubleValue();
  }
}

package tenor.quantity;

/**
 * What sort of thing a quantity measures. Kinds are checked against each other when a file is
 * loaded, because a total taken for a yearly amount is the commonest slip in press accounts.
 */
public enum Kind {
  /** A sum of money, in units of its currency. */
  MONEY("money", "500 billion USD"),
  /** Money that flows every year, in units of its currency a year. */
  MONEY_PER_YEAR("money per year", "2 billion USD/year"),
  /** A part of a whole, as a fraction: 50 % is 0.5. */
  SHARE("a share", "50 %"),
  /** Growth or interest, as a fraction a year: 4 %/year is 0.04. */
  RATE("a rate per year", "4 %/year"),
  /** A length of time, in years. */
  DURATION("a length of time", "250 years"),
  /** How many times one amount another is, left over right: 2 to 1 is 2. */
  RATIO("a ratio", "2 to 1"),
  /** A day, a month or a year of the calendar, as days since 1970-01-01. */
  DATE("a date", "2025-02-23"),
  /** How many of something, such as instalments. */
  COUNT("a count", "7 annuities"),
  /** A length of time in human generations, 25 years each unless a claim says otherwise. */
  GENERATIONS("generations", "10 generations"),
  /** What one unit of a good costs, in units of a currency: 5200 USD for a tonne. */
  PRICE("a price per unit", "5200 USD/t"),
  /** How much there is of a good, in units of the good. */
  VOLUME("an amount of a good", "10 million barrels"),
  /** How much of a good flows every year, in units of the good a year; a day is 1/365 year. */
  VOLUME_PER_YEAR("an amount of a good per year", "28 thousand barrels/day"),
  /** How many units of a first currency one unit of a second one costs. */
  EXCHANGE_RATE("a rate of exchange", "40.15 UAH/USD"),
  /** The level of an index, in points. */
  INDEX("an index level", "112.5 points");

  private final String label;
  private final String example;

  Kind(String label, String example) {
    this.label = label;
    this.example = example;
  }

  /** The kind in words that fit into a sentence: {@code money per year}. */
  public String label() {
    return label;
  }

  /** A quantity of this kind in canonical spelling: {@code 2 billion USD/year}. */
  public String example() {
    return example;
  }
}

package tenor.quantity;

/** The goods that are priced and counted, each by its own unit: tonnes, barrels, megawatt hours. */
final class Goods {

  private Goods() {}

  /** What stands behind a number of a good: {@code barrels}, {@code t}. */
  static String counted(String good, boolean one) {
    return !one && (good.equals("barrel") || good.equals("carat")) ? good + "s" : good;
  }
}

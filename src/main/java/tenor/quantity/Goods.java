package tenor.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The goods that are priced and counted, each by its own unit: tonnes, barrels, megawatt hours.
 *
 * <p>Each unit is a good of its own: nothing is converted, so that a price by the kilogram never
 * meets an amount in tonnes unnoticed.
 */
public final class Goods {

  /** The full words of goods that stand behind a number, for suggestions. */
  static final List<String> BEHIND_A_NUMBER = List.of(
      "tonnes",
      "barrels",
      "barrel",
      "ounces",
      "kilograms",
      "grams",
      "carats",
      "bbl",
      "mwh",
      "mmbtu");

  /** The full words of goods that stand behind {@code per}, for suggestions. */
  static final List<String> BEHIND_PER =
      List.of("tonne", "barrel", "ounce", "kilogram", "gram", "carat", "bbl", "mwh", "mmbtu");

  /** All goods in a list, for help. */
  static final String LIST = "t, kg, g, oz, lb, barrel, m3, MWh, MMBtu and carat";

  /** First the good as it is written, then its other names; one letter counts in lower case only. */
  private static final String[][] NAMES = {
    {"t", "metric tonne", "metric ton", "tonne", "metric tonnes", "metric tons", "tonnes"},
    {"kg", "kilogram", "kilogramme", "kilo", "kilograms", "kilogrammes", "kilos"},
    {"g", "gram", "gramme", "grams", "grammes"},
    {"oz", "troy oz", "troy ounce", "ounce", "troy ounces", "ounces"},
    {"lb", "lbs"},
    {"barrel", "barrels", "bbl", "bbls", "b"},
    {"m3", "cubic metre", "cubic meter", "cubic metres", "cubic meters"},
    {"MWh", "megawatt hour", "megawatt hours"},
    {"MMBtu"},
    {"carat", "carats"},
  };

  private static final List<Compound> COMPOUNDS = List.of(
      new Compound("kb", 3, "barrel", false),
      new Compound("mb", 6, "barrel", false),
      new Compound("mmb", 6, "barrel", false),
      new Compound("kbbl", 3, "barrel", false),
      new Compound("mmbbl", 6, "barrel", false),
      new Compound("bpd", 0, "barrel", true),
      new Compound("kbpd", 3, "barrel", true),
      new Compound("kbd", 3, "barrel", true),
      new Compound("mbd", 6, "barrel", true),
      new Compound("kt", 3, "t", false),
      new Compound("koz", 3, "oz", false),
      new Compound("moz", 6, "oz", false),
      new Compound("bcm", 9, "m3", false),
      new Compound("gwh", 3, "MWh", false),
      new Compound("twh", 6, "MWh", false));

  /** Units that are none of the goods, and the good that says the same. */
  private static final String[][] NOT_HELD = {
    {"kwh", "MWh"}, {"gj", "MWh"}, {"tj", "MWh"}, {"mj", "MWh"}, {"btu", "MMBtu"},
    {"therm", "MMBtu"}, {"mcf", "m3"}, {"mmcf", "m3"}, {"bcf", "m3"}, {"tcf", "m3"},
    {"litre", "m3"}, {"liter", "m3"}, {"gallon", "barrel"}, {"boe", "barrel"}, {"toe", "t"},
    {"bushel", "t"}, {"mg", "g"}, {"ct", "carat"}, {"quintal", "t"},
  };

  private Goods() {}

  /**
   * A scale, a good and perhaps a period in one abbreviation: {@code kb} is a thousand barrels,
   * {@code bpd} barrels a day.
   */
  record Compound(String letters, int scale, String good, boolean perDay) {}

  /** Takes the good that comes next; null, taking nothing, when none does. */
  static @Nullable String take(Scanner scanner) {
    if (takeCubicMetre(scanner)) {
      return "m3";
    }
    String written = scanner.lettersAsWritten();
    if (written.isEmpty()) {
      return null;
    }
    for (String[] names : NAMES) {
      for (String name : names) {
        boolean letter = name.length() == 1;
        if (letter ? written.equals(name) : scanner.takeWords(Scanner.lower(name))) {
          scanner.skip(letter ? 1 : 0);
          return names[0];
        }
      }
    }
    return null;
  }

  /** Whether {@code m3} comes next, of which the letter alone would be a million. */
  static boolean isCubicMetreNext(Scanner scanner) {
    int start = scanner.at();
    boolean next = takeCubicMetre(scanner);
    scanner.goTo(start);
    return next;
  }

  private static boolean takeCubicMetre(Scanner scanner) {
    int start = scanner.at();
    if (scanner.takeSign("m3") || scanner.takeSign("m³") || scanner.takeSign("m^3")) {
      if (!Character.isLetterOrDigit(scanner.peek())) {
        return true;
      }
    }
    scanner.goTo(start);
    return false;
  }

  /** What an abbreviation with a scale in it stands for; null for other words. */
  static @Nullable Compound compound(String written) {
    if (isAmbiguous(written)) {
      return null;
    }
    String word = Scanner.lower(written);
    for (Compound compound : COMPOUNDS) {
      if (compound.letters().equals(word)) {
        return compound;
      }
    }
    return null;
  }

  /** Whether a word may be more than one unit: {@code ton}, {@code Mt}, {@code Mbbl}. */
  static boolean isAmbiguous(String written) {
    return switch (Scanner.lower(written)) {
      case "ton", "tons", "mt", "mbbl", "mbbls" -> true;
      case "mb", "mbd" -> written.charAt(0) == 'M';
      default -> false;
    };
  }

  /** The good in which to write what is counted in another unit; null for other words. */
  static @Nullable String insteadOf(String word) {
    for (String[] unit : NOT_HELD) {
      if (word.equals(unit[0]) || word.equals(unit[0] + "s")) {
        return unit[1];
      }
    }
    return null;
  }

  /**
   * What stands behind a number of a good: {@code barrels}, {@code t}.
   *
   * @param one whether the number is 1
   */
  public static String counted(String good, boolean one) {
    return !one && (good.equals("barrel") || good.equals("carat")) ? good + "s" : good;
  }
}

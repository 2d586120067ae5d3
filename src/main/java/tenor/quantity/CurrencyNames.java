package tenor.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How people name a currency other than by its code: {@code $}, {@code C$}, {@code euros}, {@code
 * Swiss francs}.
 */
final class CurrencyNames {

  /** What stands for a dollar of which nobody said the country. */
  static final String SOME_DOLLAR = "$";

  private static final int LONGEST_SIGN = 5;

  /** In lower case; longer signs before those that they begin with. */
  private static final String[][] SIGNS = {
    {"us$", "USD"},
    {"u.s.$", "USD"},
    {"can$", "CAD"},
    {"ca$", "CAD"},
    {"c$", "CAD"},
    {"aus$", "AUD"},
    {"au$", "AUD"},
    {"a$", "AUD"},
    {"nz$", "NZD"},
    {"hk$", "HKD"},
    {"nt$", "TWD"},
    {"sg$", "SGD"},
    {"s$", "SGD"},
    {"tt$", "TTD"},
    {"bz$", "BZD"},
    {"ec$", "XCD"},
    {"fj$", "FJD"},
    {"j$", "JMD"},
    {"n$", "NAD"},
    {"si$", "SBD"},
    {"bds$", "BBD"},
    {"r$", "BRL"},
    {"mx$", "MXN"},
    {"mex$", "MXN"},
    {"ar$", "ARS"},
    {"$", SOME_DOLLAR},
    {"€", "EUR"},
    {"£", "GBP"},
    {"cn¥", "CNY"},
    {"¥", "JPY"},
    {"₴", "UAH"},
    {"₽", "RUB"},
    {"₩", "KRW"},
    {"₹", "INR"},
    {"₺", "TRY"},
    {"₪", "ILS"},
    {"₫", "VND"},
    {"₦", "NGN"},
    {"₱", "PHP"},
    {"฿", "THB"},
    {"₸", "KZT"},
    {"₼", "AZN"},
    {"₾", "GEL"},
    {"₵", "GHS"},
    {"₭", "LAK"},
    {"₮", "MNT"},
    {"₲", "PYG"},
    {"₡", "CRC"},
    {"৳", "BDT"},
    {"֏", "AMD"},
    {"៛", "KHR"},
    {"zł", "PLN"},
    {"kč", "CZK"},
  };

  private static final String[][] WORDS = {
    {"us dollar", "USD"},
    {"u.s. dollar", "USD"},
    {"united states dollar", "USD"},
    {"american dollar", "USD"},
    {"dollar", SOME_DOLLAR},
    {"euro", "EUR"},
    {"pound", "GBP"},
    {"british pound", "GBP"},
    {"sterling", "GBP"},
    {"pounds sterling", "GBP"},
    {"yen", "JPY"},
    {"yuan", "CNY"},
    {"renminbi", "CNY"},
    {"rmb", "CNY"},
    {"hryvnia", "UAH"},
    {"hryvna", "UAH"},
    {"hryvnya", "UAH"},
    {"ukrainian hryvna", "UAH"},
    {"rouble", "RUB"},
    {"ruble", "RUB"},
    {"russian ruble", "RUB"},
    {"belarusian ruble", "BYN"},
    {"zloty", "PLN"},
    {"forint", "HUF"},
    {"reais", "BRL"},
    {"brazilian reais", "BRL"},
    {"rand", "ZAR"},
    {"shekel", "ILS"},
    {"baht", "THB"},
    {"tenge", "KZT"},
    {"lira", "TRY"},
    {"rupiah", "IDR"},
    {"naira", "NGN"},
    {"korean won", "KRW"},
    {"chinese renminbi", "CNY"},
    {"new taiwan dollar", "TWD"},
    {"sdr", "XDR"},
    {"saudi rial", "SAR"},
  };

  /** Names that several countries share; the country must be said. */
  private static final String[][] SHARED = {
    {"franc", "CHF"}, {"peso", "MXN"}, {"rupee", "INR"}, {"dinar", "IQD"}, {"krona", "SEK"},
    {"kronor", "SEK"}, {"krone", "NOK"}, {"kroner", "NOK"}, {"kr", "SEK"}, {"crown", "SEK"},
    {"rial", "IRR"}, {"riyal", "SAR"}, {"shilling", "KES"}, {"won", "KRW"}, {"dirham", "AED"},
  };

  private CurrencyNames() {}

  /** The currency whose sign comes next, taking the sign; null when none does. */
  static @Nullable String takeSign(Scanner scanner) {
    if (!mayBeSign(scanner)) {
      return null;
    }
    for (String[] sign : SIGNS) {
      if (scanner.takeSign(sign[0])) {
        return sign[1];
      }
    }
    return null;
  }

  /** Whether a character that only signs have stands among the next few. */
  private static boolean mayBeSign(Scanner scanner) {
    for (int i = 0; i < LONGEST_SIGN; i++) {
      char c = scanner.peek(i);
      if (c == '$' || c >= 0x80) {
        return true;
      }
      if (!Character.isLetter(c) && c != '.') {
        return false;
      }
    }
    return false;
  }

  /** The currency whose code comes next, in any case, taking the code; null when none does. */
  static @Nullable String takeCode(Scanner scanner) {
    String letters = scanner.lettersAsWritten();
    if (letters.length() != 3) {
      return null;
    }
    String code = upper(letters);
    if (!Currencies.isKnown(code)) {
      return null;
    }
    scanner.skip(3);
    return code;
  }

  /**
   * The currency whose name comes next, of up to five words, taking the name; null when none does.
   */
  static @Nullable String takeName(Scanner scanner) {
    int start = scanner.at();
    StringBuilder name = new StringBuilder();
    String found = null;
    int foundEnd = start;
    for (int words = 0; words < 5; words++) {
      String letters = scanner.letters();
      if (letters.isEmpty()) {
        break;
      }
      if (letters.equals("u") && scanner.takeSign("u.s.")) {
        letters = "u.s.";
      } else {
        scanner.skip(letters.length());
      }
      if (words == 0 && !Names.FIRST_WORDS.contains(letters)) {
        break;
      }
      name.append(words == 0 ? "" : " ").append(letters);
      String code = byName(name.toString());
      if (code != null) {
        found = code;
        foundEnd = scanner.at();
      }
      scanner.skipBlanks();
    }
    scanner.goTo(foundEnd);
    return found;
  }

  /** A currency that the shared name may mean ({@code peso}: {@code MXN}); null for other words. */
  static @Nullable String oneOfSeveral(String word) {
    for (String[] shared : SHARED) {
      if (word.startsWith(shared[0]) && isPluralEnding(word, shared[0].length())) {
        return shared[1];
      }
    }
    return null;
  }

  /** Whether nothing follows in a word from some character on, or an {@code s}. */
  private static boolean isPluralEnding(String word, int from) {
    return word.length() == from || (word.length() == from + 1 && word.charAt(from) == 's');
  }

  static String upper(String word) {
    char[] characters = word.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      char c = characters[i];
      characters[i] = c >= 'a' && c <= 'z' ? (char) (c - ('a' - 'A')) : c;
    }
    return new String(characters);
  }

  private static @Nullable String byName(String name) {
    String code = Names.CODES.get(name);
    if (code == null && name.endsWith("s")) {
      code = Names.CODES.get(name.substring(0, name.length() - 1));
    }
    return code;
  }

  /** Filled when the first name is looked up. */
  private static final class Names {
    static final Map<String, String> CODES = new HashMap<>();
    static final Set<String> FIRST_WORDS = new HashSet<>();

    static {
      Currencies.namesByCode().forEach((code, name) -> CODES.put(Scanner.lower(name), code));
      for (String[] word : WORDS) {
        CODES.put(word[0], word[1]);
      }
      for (String name : CODES.keySet()) {
        int space = name.indexOf(' ');
        FIRST_WORDS.add(space < 0 ? name : name.substring(0, space));
        FIRST_WORDS.add(name + "s");
      }
    }
  }
}

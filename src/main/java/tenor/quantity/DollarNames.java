package tenor.quantity;

import org.jspecify.annotations.Nullable;

/** Finds mentions of dollars other than that of the United States in running text. */
final class DollarNames {

  private DollarNames() {}

  static boolean occurIn(String text) {
    boolean named = Scanner.lower(text).contains("dollar");
    Scanner scanner = new Scanner(text, 0, text.length());
    while (!scanner.isAtEnd()) {
      char c = scanner.peek();
      if (c != '$' && !Character.isLetter(c)) {
        scanner.skip(1);
        continue;
      }
      int start = scanner.at();
      String word = scanner.lettersAsWritten();
      if (isOtherDollar(CurrencyNames.takeSign(scanner))
          || (word.length() == 3 && isOtherDollar(word))) {
        return true;
      }
      scanner.goTo(start);
      if (named && isOtherDollar(CurrencyNames.takeName(scanner))) {
        return true;
      }
      scanner.goTo(start + Math.max(1, word.length()));
    }
    return false;
  }

  private static boolean isOtherDollar(@Nullable String currency) {
    return currency != null && !currency.equals("USD") && Currencies.isDollar(currency);
  }
}

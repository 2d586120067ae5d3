package tenor.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes the number of a quote in one way each, so that it says something else. */
final class Mutations {
  /** In what respect a quote is changed. */
  enum Sort {
    SCALE,
    DIGIT,
    CURRENCY,
    SIGN,
    UNIT,
    NEGATION
  }

  /** A changed quote. */
  record Mutation(Sort sort, String quote) {}

  private static final String[][] SCALES = {
    {"thousand", "million", "billion", "trillion"}, {"k", "m", "bn", "tn"},
  };
  private static final String[] WORDS = {
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve",
    "twenty", "thirty", "forty", "fifty", "hundred",
  };
  private static final String[][] CURRENCIES = {
    {"US$", "C$", "A$"},
    {"C$", "US$"},
    {"$", "€", "£"},
    {"€", "$", "£"},
    {"£", "$", "€"},
    {"¥", "$", "€"},
    {"US dollars", "euros"},
    {"Canadian dollars", "euros", "US dollars"},
    {"Swiss francs", "euros"},
    {"dollars", "euros", "pounds"},
    {"euros", "dollars", "yen"},
    {"pounds", "euros"},
    {"yen", "dollars", "yuan"},
    {"yuan", "yen"},
    {"hryvnias", "dollars"},
    {"USD", "EUR", "GBP"},
    {"EUR", "USD"},
    {"UAH", "USD"},
  };
  private static final String[][] UNITS = {
    {"per cent", "years"}, {"percent", "years"}, {"%", " years"}, {"years", "months", "weeks"},
    {"year", "month"}, {"months", "years"}, {"decades", "years"}, {"generations", "years"},
    {"annually", "monthly"}, {"per annum", "per month"}, {"barrels", "tonnes"}, {"tons", "barrels"},
    {"tonnes", "barrels"}, {"ton", "barrel"}, {"ounce", "barrel"},
  };

  private final QuotedTerm term;
  private final Random random;
  private final Set<Mutation> all = new LinkedHashSet<>();

  private Mutations(QuotedTerm term, Random random) {
    this.term = term;
    this.random = random;
  }

  static Set<Mutation> of(QuotedTerm term, Random random) {
    Mutations mutations = new Mutations(term, random);
    mutations.scales();
    mutations.digits();
    mutations.words();
    mutations.replaced(Sort.CURRENCY, CURRENCIES);
    mutations.replaced(Sort.UNIT, UNITS);
    mutations.signs();
    mutations.negations();
    return mutations.all;
  }

  private void add(Sort sort, String number) {
    if (!plain(number).equals(plain(term.number())) && number.matches(".*[0-9a-z].*")) {
      all.add(new Mutation(sort, term.withNumber(number)));
    }
  }

  /** A number without zeros and signs that change nothing. */
  private static String plain(String number) {
    return number
        .replaceAll("(?<![0-9.])[0,]+(?=[0-9])", "")
        .replaceAll("(?<![0-9])(?=\\.[0-9])", "0")
        .replaceAll("([.,][0-9]*?)0+(?![0-9])", "$1");
  }

  private void scales() {
    String number = term.number();
    for (String[] scales : SCALES) {
      for (int i = 0; i < scales.length; i++) {
        Matcher match =
            Pattern.compile("(?<![A-Za-z])" + scales[i] + "(?![A-Za-z])").matcher(number);
        if (match.find()) {
          for (int k = 0; k < scales.length; k++) {
            add(
                Sort.SCALE,
                number.substring(0, match.start()) + scales[k] + number.substring(match.end()));
          }
          add(
              Sort.SCALE,
              number.substring(0, match.start()).stripTrailing() + number.substring(match.end()));
        }
      }
    }
    Matcher digits = Pattern.compile("[0-9][0-9,]*").matcher(number);
    if (digits.find() && !isDate()) {
      int end = digits.end();
      add(Sort.SCALE, number.substring(0, end) + ",000" + number.substring(end));
      add(Sort.SCALE, number.substring(0, end) + "0" + number.substring(end));
      if (digits.group().endsWith(",000")) {
        add(Sort.SCALE, number.substring(0, end - 4) + number.substring(end));
      }
    }
  }

  private boolean isDate() {
    return term.figure().kind() == tenor.quantity.Kind.DATE;
  }

  private void digits() {
    String number = term.number();
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (c >= '0' && c <= '9') {
        char other = (char) ('0' + (c - '0' + 1 + random.nextInt(9)) % 10);
        add(Sort.DIGIT, number.substring(0, i) + other + number.substring(i + 1));
        if (isDigit(number, i - 1) || isDigit(number, i + 1)) {
          add(Sort.DIGIT, number.substring(0, i) + number.substring(i + 1));
        }
      } else if (c == '.' && isDigit(number, i - 1) && isDigit(number, i + 1)) {
        add(Sort.DIGIT, number.substring(0, i) + number.substring(i + 1));
      }
    }
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }

  private void words() {
    Matcher word = Pattern.compile("[a-z]+").matcher(term.number());
    List<String> known = List.of(WORDS);
    while (word.find()) {
      if (known.contains(word.group())) {
        for (int i = 0; i < 3; i++) {
          String other = WORDS[random.nextInt(WORDS.length)];
          if (!other.equals(word.group()) && !other.equals("hundred")) {
            add(
                Sort.DIGIT,
                term.number().substring(0, word.start())
                    + other
                    + term.number().substring(word.end()));
          }
        }
      }
    }
  }

  private void replaced(Sort sort, String[][] table) {
    String quote = term.quote();
    for (String[] row : table) {
      boolean letters = Character.isLetter(row[0].charAt(0));
      String bounds = letters && row[0].indexOf('$') < 0 ? "\\b" : "";
      Matcher match = Pattern.compile(bounds + Pattern.quote(row[0]) + bounds).matcher(quote);
      if (match.find(term.from()) && match.start() < term.to()) {
        for (String other : new ArrayList<>(List.of(row)).subList(1, row.length)) {
          all.add(new Mutation(
              sort, quote.substring(0, match.start()) + other + quote.substring(match.end())));
        }
        return;
      }
    }
  }

  private void signs() {
    Matcher number = Pattern.compile("(US|C)?[$€£¥]?[0-9]").matcher(term.number());
    if (number.find() && !isDate() && !term.number().startsWith("minus")) {
      add(
          Sort.SIGN,
          term.number().substring(0, number.start()) + "-"
              + term.number().substring(number.start()));
      add(
          Sort.SIGN,
          term.number().substring(0, number.start()) + "minus "
              + term.number().substring(number.start()));
    }
  }

  private void negations() {
    if (term.quoted() != null || term.number().equals(term.quote())) {
      return;
    }
    add(Sort.NEGATION, "not " + term.number());
    add(Sort.NEGATION, "no " + term.number());
  }
}

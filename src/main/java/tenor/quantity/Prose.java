package tenor.quantity;

/**
 * Running text in the spelling of the format: commas between thousands, decimal commas, tons and
 * spaced signs of the dollar are respelled in as many characters, so that every position stays.
 *
 * <p>Worked example: {@code $31,823 per ton} becomes {@code $31_823 per t}, and two blanks. In a file a
 * comma with three digits behind it is refused, because it can be read in two ways; the press sets
 * thousands apart by it.
 */
final class Prose {
  private final String text;
  private final char[] out;

  private Prose(String text) {
    this.text = text;
    this.out = text.toCharArray();
  }

  static String of(String text) {
    Prose prose = new Prose(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean begins = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      if (Scanner.isDigit(c) && (i == 0 || !isOfNumber(text.charAt(i - 1)))) {
        prose.number(i);
      } else if (begins && (c == 't' || c == 'T')) {
        prose.tons(i);
      } else if (c == 'U' && begins) {
        prose.unitedStates(i);
      } else if (begins && (c == 'M' || c == 'm')) {
        prose.continentalScale(i);
      } else if (begins && i + 3 < text.length() && text.startsWith(" $", i + 2)) {
        prose.nation(i);
      } else if (c == 'p' && text.startsWith("pc", i)) {
        prose.percent(i);
      } else if (text.startsWith("$US", i)) {
        prose.put(i, "US$");
      }
    }
    return new String(prose.out);
  }

  private void put(int at, String other) {
    other.getChars(0, other.length(), out, at);
  }

  private static boolean isOfNumber(char c) {
    return Scanner.isDigit(c) || c == ',' || c == '.';
  }

  private void number(int start) {
    int end = start;
    while (end < text.length() && isOfNumber(text.charAt(end))) {
      end++;
    }
    while (!Scanner.isDigit(text.charAt(end - 1))) {
      end--;
    }
    String[] byComma = text.substring(start, end).split(",", -1);
    String[] byDot = text.substring(start, end).split("\\.", -1);
    boolean commas = byComma.length > 1;
    boolean dots = byDot.length > 1;
    if (commas && areThousands(byComma, true)) {
      respell(start, end, ',', '_');
    } else if (dots && (byDot.length > 2 || commas) && areThousands(byDot, commas)) {
      respell(start, end, '.', '_');
      respell(start, end, ',', '.');
    } else if (byComma.length == 2 && !dots && isDecimals(byComma[1])) {
      respell(start, end, ',', '.');
    }
  }

  /**
   * Whether the parts are groups of three digits, the last one perhaps with decimals behind it.
   *
   * @param decimals whether decimals may follow, behind the other sign
   */
  private static boolean areThousands(String[] groups, boolean decimals) {
    int first = groups[0].length();
    boolean regular = first >= 1 && first <= 3 && isDigits(groups[0]) && groups[0].charAt(0) != '0';
    for (int i = 1; i < groups.length && regular; i++) {
      String group = groups[i];
      boolean last = i == groups.length - 1;
      boolean plain = group.length() == 3 && isDigits(group);
      boolean more = last
          && decimals
          && group.length() > 4
          && isDigits(group.substring(0, 3))
          && isDigits(group.substring(4));
      regular = plain || more;
    }
    return regular;
  }

  /** One or two digits behind a comma, or more than three, cannot be thousands. */
  private static boolean isDecimals(String group) {
    return isDigits(group) && group.length() <= 2;
  }

  private static boolean isDigits(String group) {
    for (int i = 0; i < group.length(); i++) {
      if (!Scanner.isDigit(group.charAt(i))) {
        return false;
      }
    }
    return !group.isEmpty();
  }

  private void respell(int start, int end, char from, char to) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == from) {
        out[i] = to;
      }
    }
  }

  /** Tons, of which the file says the kind, become tonnes; metric tons are left as they are. */
  private void tons(int start) {
    Scanner scanner = new Scanner(text, start, text.length());
    String word = scanner.letters();
    boolean metric = endsIn("metric", start) || endsIn("short", start) || endsIn("long", start);
    if (!metric && (word.equals("ton") || word.equals("tons"))) {
      put(start, "t   ".substring(0, word.length()));
    }
  }

  /** {@code 1,5 Milliarden Euro} and {@code 300 Millionen Euro} in signs that are known. */
  private void continentalScale(int start) {
    String word = Scanner.lower(new Scanner(text, start, text.length()).lettersAsWritten());
    if (word.equals("milliarden") || word.equals("milliarde")) {
      put(start, "mrd       ".substring(0, word.length()));
    } else if (word.equals("millionen")) {
      put(start, "mio      ");
    }
  }

  /** {@code AU $3 billion} is {@code AU$3 billion}. */
  private void nation(int at) {
    String nation = text.substring(at, at + 2);
    if ("AU CA NZ HK SG".contains(nation) && nation.charAt(0) != ' ' && nation.charAt(1) != ' ') {
      put(at, " " + nation + "$");
    }
  }

  /** {@code 4pc} and {@code 4 pc}. */
  private void percent(int at) {
    int before = at > 0 && text.charAt(at - 1) == ' ' ? at - 2 : at - 1;
    boolean behindNumber = before >= 0 && Scanner.isDigit(text.charAt(before));
    boolean ends = at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2));
    if (behindNumber && ends) {
      put(at, "% ");
    }
  }

  private boolean endsIn(String word, int at) {
    int end = at - 1;
    return end >= word.length()
        && Scanner.lower(text.substring(end - word.length(), end)).equals(word);
  }

  private void unitedStates(int at) {
    if (text.startsWith("U. S. ", at)) {
      put(at, " U.S. ");
    } else if (text.startsWith("U.S. $", at)) {
      put(at, " U.S.$");
    } else if (text.startsWith("US $", at)) {
      put(at, " US$");
    }
  }
}

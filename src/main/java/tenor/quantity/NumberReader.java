package tenor.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.problem.Code;

/** Reads numbers in digits, with thousands set apart, and refuses what has two meanings. */
final class NumberReader {

  private final Scanner scanner;
  private final Refusals refusals;
  private Reading.@Nullable Refused refused;

  NumberReader(Scanner scanner, Refusals refusals) {
    this.scanner = scanner;
    this.refusals = refusals;
  }

  /** Why the last number was refused; null when it was not. */
  Reading.@Nullable Refused refused() {
    return refused;
  }

  /** Whether digits come next. */
  boolean isNext() {
    return Scanner.isDigit(scanner.peek())
        || FractionSigns.of(scanner.peek()) != null
        || (scanner.peek() == '.' && Scanner.isDigit(scanner.peek(1)));
  }

  /** Takes the number in digits that comes next; null when it is refused. */
  @Nullable Numeral take(boolean negative) {
    int start = scanner.at();
    FractionSigns.Fraction alone = FractionSigns.take(scanner);
    if (alone != null) {
      return alone.behind(BigDecimal.ZERO, negative);
    }
    List<String> groups = new ArrayList<>();
    StringBuilder separators = new StringBuilder();
    StringBuilder group = new StringBuilder();
    int digits = 0;
    while (true) {
      char c = scanner.peek();
      if (Scanner.isDigit(c)) {
        if (++digits > Numeral.MOST_DIGITS) {
          return refuseLength(start);
        }
        group.append(c);
        scanner.skip(1);
      } else if (isSeparator(c, group.length(), separators.toString())) {
        groups.add(group.toString());
        separators.append(c);
        group.setLength(0);
        scanner.skip(1);
      } else {
        break;
      }
    }
    groups.add(group.toString());
    if (isComputerNotation()) {
      return refuseNotation(start);
    }
    String plain = plain(start, groups, separators.toString());
    if (plain == null) {
      return null;
    }
    FractionSigns.Fraction fraction =
        plain.indexOf('.') < 0 ? FractionSigns.takeBehind(scanner) : null;
    return fraction == null
        ? Numeral.of(negative ? "-" + plain : plain)
        : fraction.behind(new BigDecimal(plain), negative);
  }

  private boolean isSeparator(char c, int groupLength, String before) {
    if ((c == '.' || c == ',') && Scanner.isDigit(scanner.peek(1))) {
      return true;
    }
    boolean opens = before.isEmpty() && groupLength >= 1 && groupLength <= 3;
    boolean goesOn = !before.isEmpty() && before.charAt(before.length() - 1) == c;
    return (c == ' ' || c == '\'' || c == '_')
        && (opens || (goesOn && groupLength == 3))
        && Scanner.isDigit(scanner.peek(1))
        && Scanner.isDigit(scanner.peek(2))
        && Scanner.isDigit(scanner.peek(3))
        && !Scanner.isDigit(scanner.peek(4));
  }

  /** The digits without separators; null, and {@link #refused}, where they have two meanings. */
  private @Nullable String plain(int start, List<String> groups, String separators) {
    if (separators.isEmpty()) {
      return groups.get(0);
    }
    int last = separators.length() - 1;
    boolean decimals = separators.charAt(last) == '.';
    String thousands = decimals ? separators.substring(0, last) : separators;
    boolean regular = groupsAreThousands(groups, thousands);
    boolean oneComma = separators.equals(",");
    if (!regular || (oneComma && isAmbiguous(groups))) {
      return refuseSeparators(start, groups, separators);
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < groups.size(); i++) {
      plain.append(decimals && i == groups.size() - 1 ? "." : "").append(groups.get(i));
    }
    return plain.charAt(0) == '.' ? "0" + plain : plain.toString();
  }

  private static boolean groupsAreThousands(List<String> groups, String separators) {
    for (int i = 0; i < separators.length(); i++) {
      if (separators.charAt(i) == '.'
          || separators.charAt(i) != separators.charAt(0)
          || groups.get(i + 1).length() != 3) {
        return false;
      }
    }
    int first = groups.get(0).length();
    return separators.isEmpty() || (first >= 1 && first <= 3);
  }

  private static boolean isAmbiguous(List<String> groups) {
    return groups.get(1).length() == 3;
  }

  private @Nullable String refuseSeparators(int start, List<String> groups, String separators) {
    int end = scanner.at();
    String sentence;
    String help;
    String joined = String.join("", groups);
    if (separators.equals(",")) {
      String whole = groups.get(0).isEmpty() ? "0" : groups.get(0);
      String point = refusals.fixed(start, end, whole + "." + groups.get(1));
      if (groups.get(1).length() == 3 && whole.length() <= 3 && whole.charAt(0) != '0') {
        sentence = "The comma in " + refusals.quote(start, end)
            + " can set thousands apart or begin decimals, which differ by a factor of 1000.";
        help = "Write " + refusals.fixed(start, end, joined) + " or " + point + ".";
      } else {
        sentence = "Decimals begin with a dot here, not with a comma.";
        help = "Write " + point + ".";
      }
    } else if (separators.indexOf(',') > separators.indexOf('.') && separators.indexOf('.') >= 0) {
      sentence = "The dots and commas of " + refusals.quote(start, end)
          + " can be read in more than one way.";
      String before = String.join("", groups.subList(0, groups.size() - 1));
      help = "Write " + refusals.fixed(start, end, before + "." + groups.get(groups.size() - 1))
          + ", with a dot before the decimals and nothing between the thousands.";
    } else {
      sentence = "The digits of " + refusals.quote(start, end) + " are not grouped by thousands.";
      help = "Write the digits without separators, and a dot before the decimals, as in `1234.5`.";
    }
    refused = refusals.at(Code.AMBIGUOUS_COMMA, start, end, sentence, help);
    return null;
  }

  private @Nullable Numeral refuseLength(int start) {
    while (Scanner.isDigit(scanner.peek()) || scanner.peek() == '.' || scanner.peek() == ',') {
      scanner.skip(1);
    }
    refused = refusals.at(
        Code.OUT_OF_BOUNDS,
        start,
        scanner.at(),
        "The number has more than " + Numeral.MOST_DIGITS + " digits.",
        "Write fewer digits, with a scale such as `billion` where it is large.");
    return null;
  }

  private boolean isComputerNotation() {
    char e = scanner.peek();
    char sign = scanner.peek(1);
    boolean signed = sign == '-' || sign == '+';
    return (e == 'e' || e == 'E') && Scanner.isDigit(signed ? scanner.peek(2) : sign);
  }

  private @Nullable Numeral refuseNotation(int start) {
    scanner.skip(2);
    while (Scanner.isDigit(scanner.peek())) {
      scanner.skip(1);
    }
    refused = refusals.at(
        Code.NOT_A_QUANTITY,
        start,
        scanner.at(),
        "The number " + refusals.quote(start, scanner.at()) + " is in computer notation.",
        "Write it in digits, with a scale where it is large: `1 billion` for `1e9`.");
    return null;
  }
}

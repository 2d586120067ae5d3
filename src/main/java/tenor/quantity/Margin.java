package tenor.quantity;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.problem.Code;

/**
 * An expectation with a margin: {@code 250 years ± 10 years}, {@code 250 ± 10 years}, {@code 500
 * billion USD ± 3 %}, {@code 50 % ± 3 points}.
 *
 * @param signStart where the sign begins in the text
 * @param signEnd where it ends
 */
record Margin(int signStart, int signEnd) {

  private static final String[] SIGNS = {"±", "+/-", "+-", "plus or minus"};
  private static final String[] POINTS = {"percentage points", "points", "point", "pp"};

  /** The margin's sign in a part of a text; null when there is none. */
  static @Nullable Margin find(String text, int start, int end) {
    Scanner scanner = new Scanner(text, start, end);
    for (int i = start + 1; i < end; i++) {
      if ("±+pP".indexOf(text.charAt(i)) < 0) {
        continue;
      }
      for (String sign : SIGNS) {
        scanner.goTo(i);
        boolean word = sign.charAt(0) == 'p';
        if (word ? scanner.takeWords(sign) : scanner.takeSign(sign)) {
          return new Margin(i, scanner.at());
        }
      }
    }
    return null;
  }

  ExpectationReading read(String text, int start, int end, ReadingContext context) {
    Refusals refusals = new Refusals(text, start, end);
    int leftEnd = Quantities.lastInk(text.substring(0, signStart), start);
    Scanner scanner = new Scanner(text, signEnd, end);
    AmountReader rights = new AmountReader(scanner, refusals);
    Amount right = rights.read();
    if (right == null) {
      return rights.refused() != null ? rights.refused() : refuseMargin(refusals, end);
    }
    scanner.skipBlanks();
    boolean level = right.unit() == Form.INDEX && right.scale() == 0 && right.per() == null;
    boolean points = level || (right.unit() == null && takePoints(scanner));
    if (!scanner.isAtEnd()) {
      return refuseMargin(refusals, end);
    }
    Scanner leftScanner = new Scanner(text, start, leftEnd);
    Amount bare = new AmountReader(leftScanner, refusals).read();
    boolean borrows = bare != null
        && bare.unit() == null
        && leftScanner.isAtEnd()
        && !context.wanted().contains(Kind.DATE);
    Completion completion = new Completion(refusals, context);
    Reading leftReading = borrows && bare != null && right.unit() != null
        ? completion.complete(bare.borrowing(right))
        : new QuantityReader(text, start, leftEnd, context).read();
    if (leftReading instanceof Reading.Refused refused) {
      return refused;
    }
    Quantity left = ((Reading.Read) leftReading).quantity();
    if (left.kind() == Kind.DATE) {
      return refusals.whole(
          Code.BAD_EXPECTATION,
          "A date takes no margin.",
          "Write the dates between which it lies, as in `between 2034 and 2037`.");
    }
    boolean percent = right.unit() == Form.PERCENT && right.per() == null;
    if ((points && left.kind() != Kind.INDEX) || (percent && borrows)) {
      return left.kind() == Kind.SHARE
          ? around(left, right, right.scaled().movePointLeft(2), " points", refusals)
          : refuseMargin(refusals, end);
    }
    if (percent && left.kind() == Kind.SHARE) {
      return refuseDoublePercent(refusals, left, right);
    }
    if (percent) {
      BigDecimal part = right.scaled().movePointLeft(2);
      return around(left, right, left.value().abs().multiply(part), " %", refusals);
    }
    return absolute(left, right, context, refusals);
  }

  private static boolean takePoints(Scanner scanner) {
    for (String words : POINTS) {
      if (scanner.takeWords(words)) {
        return true;
      }
    }
    return false;
  }

  private ExpectationReading absolute(
      Quantity left, Amount right, ReadingContext context, Refusals refusals) {
    ReadingContext same = new ReadingContext(context.dollar(), Set.of(left.kind()));
    Reading reading = new Completion(refusals, same).complete(right);
    if (reading instanceof Reading.Refused refused) {
      return refused;
    }
    Quantity margin = ((Reading.Read) reading).quantity();
    if (!Objects.equals(margin.denomination(), left.denomination())) {
      return refusals.at(
          Code.CURRENCY_MISMATCH,
          right.start(),
          right.end(),
          "The margin is in " + margin.denomination() + ", the amount in " + left.denomination()
              + ".",
          "Write both in the same " + KindAdvice.denominated(left.kind()) + ".");
    }
    return interval(left, margin.value(), margin.text(), refusals);
  }

  private ExpectationReading around(
      Quantity left, Amount right, BigDecimal margin, String unit, Refusals refusals) {
    String number = right.scaled().toPlainString();
    return interval(left, margin, number + unit, refusals);
  }

  private ExpectationReading interval(
      Quantity left, BigDecimal margin, String marginText, Refusals refusals) {
    if (margin.signum() <= 0) {
      return refusals.whole(
          Code.BAD_EXPECTATION,
          "With a margin of " + marginText + " no value is accepted.",
          "Write a margin above zero, or the quantity alone for what rounds to it.");
    }
    return new ExpectationReading.Read(
        new Expectation(
            left.text() + " ± " + marginText,
            Expectation.Shape.INTERVAL,
            left.kind(),
            left.denomination(),
            Quantity.strip(left.value().subtract(margin)),
            true,
            Quantity.strip(left.value().add(margin)),
            false),
        null);
  }

  private ExpectationReading refuseDoublePercent(Refusals refusals, Quantity left, Amount right) {
    BigDecimal points = right.scaled();
    BigDecimal share = left.value().movePointRight(2);
    String absolute = between(share.subtract(points), share.add(points));
    BigDecimal part = share.multiply(points).movePointLeft(2);
    String relative = between(share.subtract(part), share.add(part));
    return refusals.whole(
        Code.BAD_EXPECTATION,
        "A margin in percent of a share in percent can be read in two ways.",
        "Write " + Refusals.code(absolute) + " or " + Refusals.code(relative) + ".");
  }

  private static String between(BigDecimal low, BigDecimal high) {
    return "between " + percent(low) + " and " + percent(high);
  }

  private static String percent(BigDecimal number) {
    return Quantity.strip(number.min(BigDecimal.valueOf(100))).toPlainString() + " %";
  }

  private ExpectationReading refuseMargin(Refusals refusals, int end) {
    return refusals.at(
        Code.BAD_EXPECTATION,
        signStart,
        end,
        "The margin behind the figure cannot be read.",
        "Write it as in `250 years ± 10 years` or `500 billion USD ± 3 %`.");
  }
}

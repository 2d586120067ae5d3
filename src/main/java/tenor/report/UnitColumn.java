package tenor.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.quantity.Kind;

/**
 * Numbers of one kind below each other: the unit said once above them, as many decimals in each as
 * the largest needs for five digits that count.
 *
 * <p>Worked example: 500 million and 2 billion USD a year stand as 0.5 and 2 below {@code billion
 * USD/year}.
 */
public final class UnitColumn {
  private static final int MOST_DECIMALS = 6;
  private static final double TOO_LARGE = 1e9;

  private final Kind kind;
  private final @Nullable String denomination;
  private final Scale scale;
  private final int decimals;

  /**
   * A column of some numbers in base units; those that are not finite do not count.
   *
   * @param denomination what they count, as a quantity's; null where they count nothing
   */
  public UnitColumn(double[] values, Kind kind, @Nullable String denomination) {
    this.kind = kind;
    this.denomination = denomination;
    double largest = 0;
    for (double value : values) {
      largest = Double.isFinite(value) ? Math.max(largest, Math.abs(value)) : largest;
    }
    this.scale = hasScale(kind) ? Scale.of(BigDecimal.valueOf(largest)) : Scale.ONE;
    this.decimals = decimals(values, number(largest));
  }

  private static boolean hasScale(Kind kind) {
    return switch (kind) {
      case MONEY, MONEY_PER_YEAR, VOLUME, VOLUME_PER_YEAR -> true;
      default -> false;
    };
  }

  private int decimals(double[] values, double largest) {
    int whole = 0;
    for (double rest = largest; rest >= 1; rest /= 10) {
      whole++;
    }
    boolean time = kind == Kind.DURATION || kind == Kind.GENERATIONS;
    int most = Math.max(0, Math.min(time ? 2 : MOST_DECIMALS, Figures.DIGITS - whole));
    int needed = 0;
    for (double value : values) {
      if (Double.isFinite(value) && Math.abs(number(value)) < TOO_LARGE) {
        BigDecimal shown = Figures.exact(number(value)).setScale(most, RoundingMode.HALF_UP);
        needed = Math.max(needed, Math.max(0, shown.stripTrailingZeros().scale()));
      }
    }
    return needed;
  }

  /** A number as it stands in the column. */
  private double number(double value) {
    return switch (kind) {
      case SHARE, RATE -> 100 * value;
      default -> scale.count(value);
    };
  }

  /** What a value is multiplied with to be a number of the column. */
  public double factor() {
    return number(1);
  }

  /** The unit above the numbers; empty where they need none. */
  public String unit() {
    String what = denomination == null ? "" : denomination;
    return switch (kind) {
      case MONEY, VOLUME -> scale.unit(what);
      case MONEY_PER_YEAR, VOLUME_PER_YEAR -> scale.unit(what + "/year");
      case SHARE -> "%";
      case RATE -> "%/year";
      case DURATION -> "years";
      case GENERATIONS -> "generations";
      case RATIO -> "to 1";
      case INDEX -> "points";
      case PRICE, EXCHANGE_RATE -> what;
      case DATE, COUNT -> "";
    };
  }

  /** A number of the column without its unit; one that is too small for it with digits of its own. */
  public String text(double value) {
    if (!Double.isFinite(value)) {
      return Figures.number(value);
    }
    if (kind == Kind.DATE) {
      return Figures.day((long) value);
    }
    double number = number(value);
    if (Math.abs(number) >= TOO_LARGE) {
      return Figures.number(number);
    }
    BigDecimal shown = Figures.exact(number).setScale(decimals, RoundingMode.HALF_UP);
    return shown.signum() == 0 && value != 0
        ? Figures.number(Figures.exact(number), 3)
        : shown.toPlainString();
  }

  /** The numbers of the column without their unit. */
  public List<String> texts(double[] values) {
    List<String> texts = new ArrayList<>(values.length);
    for (double value : values) {
      texts.add(text(value));
    }
    return texts;
  }
}

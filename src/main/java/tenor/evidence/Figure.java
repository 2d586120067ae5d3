package tenor.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.quantity.Expectation;
import tenor.quantity.Kind;
import tenor.quantity.Mention;
import tenor.quantity.Mentions;
import tenor.quantity.Quantity;
import tenor.quantity.Range;

/**
 * What the number in a quote has to be: the value of a term, or the number of an expectation.
 *
 * @param value the one quantity; null for a range and for words
 * @param low of a range that the quote may give whole; null where there is none
 * @param high of that range
 * @param words the expectation in the words of the press; null for others
 * @param aYears whether a sum of money is that of one year, so that money per year says the same
 */
public record Figure(
    @Nullable Quantity value,
    @Nullable Quantity low,
    @Nullable Quantity high,
    @Nullable String words,
    boolean aYears) {
  private static final List<Set<Kind>> FAMILIES = List.of(
      EnumSet.of(Kind.MONEY, Kind.MONEY_PER_YEAR, Kind.PRICE, Kind.EXCHANGE_RATE),
      EnumSet.of(Kind.SHARE, Kind.RATE),
      EnumSet.of(Kind.DURATION, Kind.GENERATIONS),
      EnumSet.of(Kind.VOLUME, Kind.VOLUME_PER_YEAR));

  /** The value of a term, an assumption or a rival; its range may be quoted in its place. */
  public static Figure of(Quantity value, @Nullable Range range) {
    return new Figure(
        value,
        range == null ? null : range.low(),
        range == null ? null : range.high(),
        null,
        false);
  }

  /**
   * The number of an expectation, without its margin; null where it has none, as {@code never}.
   *
   * @param aYears whether what is measured is what flows in one year
   */
  public static @Nullable Figure of(Expectation expect, boolean aYears) {
    if (expect.shape() != Expectation.Shape.INTERVAL) {
      return null;
    }
    List<Mention> mentions = Mentions.in(withoutMargin(expect.text()), "USD");
    for (Mention mention : mentions) {
      switch (mention.sort()) {
        case QUANTITY -> {
          return new Figure(mention.quantity(), null, null, null, aYears);
        }
        case RANGE -> {
          return new Figure(
              null,
              mention.ends().get(0).quantity(),
              mention.ends().get(1).quantity(),
              null,
              aYears);
        }
        case WORDS -> {
          return new Figure(null, null, null, mention.words(), false);
        }
        default -> {}
      }
    }
    return null;
  }

  /** {@code 19.2 billion USD} of {@code 19.2 billion USD ± 3 %}, {@code 250 years} of {@code 250 ± 10 years}. */
  private static String withoutMargin(String text) {
    int margin = text.indexOf('±');
    if (margin < 0) {
      return text;
    }
    String before = text.substring(0, margin);
    for (Mention mention : Mentions.in(before, "USD")) {
      if (mention.sort() == Mention.Sort.QUANTITY) {
        return before;
      }
    }
    int unit = margin + 1;
    while (unit < text.length() && " .0123456789".indexOf(text.charAt(unit)) >= 0) {
      unit++;
    }
    return before + text.substring(unit);
  }

  /** How a figure of a quote compares with this one. */
  enum Fit {
    AGREES,
    DIFFERS,
    UNRELATED
  }

  Fit fit(Mention mention) {
    return switch (mention.sort()) {
      case QUANTITY -> mention.quantity() == null ? Fit.UNRELATED : fit(mention.quantity());
      case RANGE -> fit(mention.ends());
      case WORDS -> fit(mention.words());
      case INCOMPLETE, UNREADABLE -> Fit.UNRELATED;
    };
  }

  private Fit fit(List<Mention> ends) {
    Quantity from = ends.get(0).quantity();
    Quantity to = ends.get(1).quantity();
    if (from == null || to == null || !isRelated(from.kind())) {
      return Fit.UNRELATED;
    }
    return low != null && high != null && isSame(low, from) && isSame(high, to)
        ? Fit.AGREES
        : Fit.DIFFERS;
  }

  private Fit fit(@Nullable String phrase) {
    Kind kind = kind();
    if (words != null) {
      return words.equals(phrase) ? Fit.AGREES : Fit.DIFFERS;
    }
    if (kind != Kind.DURATION && kind != Kind.GENERATIONS) {
      return Fit.UNRELATED;
    }
    return value != null && value.value().compareTo(decadeOrCentury(phrase)) == 0
        ? Fit.AGREES
        : Fit.DIFFERS;
  }

  private static BigDecimal decadeOrCentury(@Nullable String words) {
    int years = "a decade or more".equals(words) ? 10 : "a century or more".equals(words) ? 100 : 0;
    return BigDecimal.valueOf(years);
  }

  Fit fit(Quantity said) {
    if (words != null) {
      boolean time = said.kind() == Kind.DURATION || said.kind() == Kind.GENERATIONS;
      boolean same =
          said.kind() == Kind.DURATION && said.value().compareTo(decadeOrCentury(words)) == 0;
      return !time ? Fit.UNRELATED : same ? Fit.AGREES : Fit.DIFFERS;
    }
    if (value != null && isSame(value, said)) {
      return Fit.AGREES;
    }
    return isRelated(said.kind()) ? Fit.DIFFERS : Fit.UNRELATED;
  }

  /** Whether a figure of a quote says what a figure of the file says, exactly. */
  private boolean isSame(Quantity mine, Quantity said) {
    if (mine.kind() == Kind.DATE && said.kind() == Kind.DATE) {
      return mine.date().equals(said.date()) && mine.lastDate().equals(said.lastDate());
    }
    boolean percent = mine.kind() == Kind.RATE && said.kind() == Kind.SHARE;
    boolean multiple = mine.kind() == Kind.RATIO && said.kind() == Kind.SHARE;
    boolean year = aYears && mine.kind() == Kind.MONEY && said.kind() == Kind.MONEY_PER_YEAR;
    if (percent || multiple) {
      return mine.value().compareTo(said.value()) == 0;
    }
    return year
        ? String.valueOf(mine.currency()).equals(String.valueOf(said.currency()))
            && mine.value().compareTo(said.value()) == 0
        : mine.sameValueAs(said);
  }

  /** Whether a figure of this kind could be meant. */
  private boolean isRelated(Kind said) {
    Kind mine = kind();
    if (mine == said) {
      return true;
    }
    for (Set<Kind> family : FAMILIES) {
      if (mine != null && family.contains(mine) && family.contains(said)) {
        return true;
      }
    }
    return false;
  }

  /** Its kind; null for words. */
  @Nullable Kind kind() {
    Quantity one = value != null ? value : low;
    return one == null ? (words == null ? null : Kind.DURATION) : one.kind();
  }

  /** The quantity that stands for it where there are two; null for words. */
  @Nullable Quantity example() {
    return value != null ? value : low;
  }

  /** What it is, as messages say it. */
  String text() {
    if (value != null) {
      return value.text();
    }
    List<String> ends = new ArrayList<>();
    if (low != null && high != null) {
      ends.add(low.text());
      ends.add(high.text());
    }
    return words != null ? words : String.join(" to ", ends);
  }
}

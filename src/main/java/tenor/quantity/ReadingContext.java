package tenor.quantity;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the place in the file tells the reader of a quantity.
 *
 * @param dollar the currency that {@code $} stands for here, such as {@code USD}; null when the
 *     file names several dollars and does not say which
 * @param wanted the kinds that are legal at this place; empty for any
 * @param unquoted whether the text stands in the file without quotes, so that {@code 2:1} deserves
 *     a warning
 * @param figure whether it is what a metric comes to and not what is agreed: a share may then be
 *     negative, as the grant element of a dear loan is
 */
public record ReadingContext(
    @Nullable String dollar, Set<Kind> wanted, boolean unquoted, boolean figure) {

  /** Any kind, {@code $} meaning US dollars. */
  public static final ReadingContext ANY = new ReadingContext("USD", Set.of());

  public ReadingContext {
    wanted = Set.copyOf(wanted);
  }

  /** A context whose text stands in quotes, or comes from somewhere without such rules. */
  public ReadingContext(@Nullable String dollar, Set<Kind> wanted) {
    this(dollar, wanted, false);
  }

  /** A context of what is agreed rather than of a figure. */
  public ReadingContext(@Nullable String dollar, Set<Kind> wanted, boolean unquoted) {
    this(dollar, wanted, unquoted, false);
  }

  /** The given kinds, {@code $} meaning US dollars. */
  public static ReadingContext wanting(Kind first, Kind... more) {
    return new ReadingContext("USD", EnumSet.of(first, more));
  }

  /** The same with another meaning of {@code $}; null when it is ambiguous. */
  public ReadingContext withDollar(@Nullable String currency) {
    return new ReadingContext(currency, wanted, unquoted, figure);
  }

  /** The same for a text that stands in the file without quotes. */
  public ReadingContext asUnquoted() {
    return new ReadingContext(dollar, wanted, true, figure);
  }

  /** The same for a figure of a metric, such as {@code -3 %}. */
  public ReadingContext asFigure() {
    return new ReadingContext(dollar, wanted, unquoted, true);
  }

  /** Whether a quantity of this kind may stand here. */
  public boolean allows(Kind kind) {
    return wanted.isEmpty() || wanted.contains(kind);
  }
}

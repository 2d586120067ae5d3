package tenor.model;

import org.jspecify.annotations.Nullable;

/**
 * When an obligation asks for how much, in formulas: one repayment schedule, as agreed at the start
 * or by a re-profiling.
 *
 * @param style how the principal is divided into instalments
 * @param dates one in each period whose last day is an instalment date, once the grace is over
 * @param interestDates one in each period whose last day is an interest date
 * @param capitalises one in each period whose interest is added to the principal; null for none
 * @param number how many instalments there are; null where the listed amounts decide
 * @param interval the years from one instalment to the next
 * @param listed what each listed instalment asks of the principal; null for the other styles
 * @param paced whether what is listed is money a year, so that the last instalment may be over within
 *     its interval
 * @param cutTo the least that an instalment may be cut to, and is; null where it is paid in full
 */
public record Schedule(
    Style style,
    Formula dates,
    Formula interestDates,
    @Nullable Formula capitalises,
    @Nullable Formula number,
    Formula interval,
    @Nullable Formula listed,
    boolean paced,
    @Nullable Formula cutTo) {

  /** How the principal is divided into instalments. */
  public enum Style {
    /** Instalments of interest and principal together are all alike. */
    LEVEL("level"),
    /** Each instalment repays the same amount of principal. */
    EQUAL_PRINCIPAL("equal_principal"),
    /** The whole principal falls due with the last instalment. */
    BULLET("bullet"),
    /** The agreement lists what falls due. */
    LISTED("listed");

    private final String word;

    Style(String word) {
      this.word = word;
    }

    /** The word that a scenario file uses. */
    public String word() {
      return word;
    }
  }
}

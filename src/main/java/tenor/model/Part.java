package tenor.model;

/**
 * The lines of an obligation, each with the word behind the point of its name and its side in the
 * balance.
 *
 * <pre>
 * due = opening − written off + revalued + drawn + interest + fees [money]
 * closing = due − paid [money]
 * </pre>
 */
public enum Part {
  /** What is owed when the period opens. */
  OPENING("opening", 1),
  /** What events wrote off at the start of the period. */
  WRITTEN_OFF("written_off", -1),
  /** What an index added to the balance at the start of the period. */
  REVALUED("revalued", 1),
  /** What draws and a moving target add. */
  DRAWN("drawn", 1),
  /** The interest of the period. */
  INTEREST("interest", 1),
  /** The fees of the period. */
  FEES("fees", 1),
  /** What is owed before payment. */
  DUE("due", 0),
  /** What a schedule asks for in the period. */
  ASKED("asked", 0),
  /** What the payments would be if nothing limited them. */
  AVAILABLE("available", 0),
  /** What is paid. */
  PAID("paid", -1),
  /** What is owed when the period closes. */
  CLOSING("closing", 0),
  /** What the obligor receives: the amount at the start, draws, the flow. */
  RECEIVED("received", 0),
  /** What was drawn in the period times the years left of it. */
  DRAWN_YEARS("drawn_years", 0),
  /** Unpaid interest that bears none yet, at the close. */
  KEPT_APART("kept_apart", 0),
  /** Principal that is not yet asked for or deferred, at the close. */
  PRINCIPAL("principal", 0),
  /** Interest put off to the end, at the close. */
  DEFERRED_INTEREST("deferred_interest", 0),
  /** Asked for and not paid, at the close. */
  OVERDUE("overdue", 0),
  /** One from the period on in which an event ended the obligation. */
  ENDED("ended", 0);

  private final String word;
  private final int side;

  Part(String word, int side) {
    this.word = word;
    this.side = side;
  }

  /** The word behind the point, such as {@code due}. */
  public String word() {
    return word;
  }

  /** 1 where it adds to what is owed, −1 where it lowers it, 0 where it does neither. */
  public int side() {
    return side;
  }
}

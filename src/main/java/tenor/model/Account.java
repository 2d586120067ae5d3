package tenor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.quantity.Unit;

/**
 * The lines of one obligation, by name: what an observer of a run, the horizon and the proof of
 * "never" read.
 *
 * <pre>due = opening + drawn + interest [money]     closing = due − paid [money]</pre>
 *
 * @param name the obligation's name in the file
 * @param unit its currency
 * @param hasTarget whether there is an amount to reach; without one only what is paid is counted
 * @param opening the line of what is owed when the period opens
 * @param received the line of what the obligor receives: the amount at the start, draws, the flow
 * @param drawn the line of what is added by draws and by a moving target
 * @param interest the line of the period's interest
 * @param due the line of what is owed before payment
 * @param available the line of what the period's payments would be if nothing limited them
 * @param paid the line of what is paid
 * @param closing the line of what is owed when the period closes
 * @param bearing what bears interest of what is owed at the opening
 * @param rate the interest of the period on it, annual rate × length; null without interest
 * @param added what the period adds besides that: draws and their own interest
 * @param payments the single payments that make up what is available and paid, by priority
 * @param compounds whether unpaid interest bears interest from the next period on
 * @param settlesFrom the first period in which it can be settled for good: that of the last draw
 */
public record Account(
    String name,
    Unit unit,
    boolean hasTarget,
    String opening,
    String received,
    String drawn,
    String interest,
    String due,
    String available,
    String paid,
    String closing,
    Formula bearing,
    @Nullable Formula rate,
    Formula added,
    List<Payment> payments,
    boolean compounds,
    int settlesFrom) {

  /**
   * One payment towards the obligation.
   *
   * @param stream the stream that it comes from, or null where it is from general means
   * @param available the line of what it would be if what is owed did not limit it
   * @param paid the line of what it is
   */
  public record Payment(@Nullable String stream, String available, String paid) {}
}

package tenor.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.quantity.Unit;

/**
 * The lines of one obligation, by name: what an observer of a run, the horizon and the proof of
 * "never" read.
 *
 * <pre>due = opening − written off + revalued + drawn + interest + fees     closing = due − paid</pre>
 *
 * @param name the obligation's name in the file
 * @param unit its currency
 * @param hasTarget whether there is an amount to reach; without one only what is paid is counted
 * @param parts the lines that it has; what it lacks is zero in every period
 * @param bearing what bears interest of what is owed at the opening
 * @param rate the interest of the period on it, annual rate × length; null without interest
 * @param added what the period adds besides that: draws and their own interest, fees, revaluation
 *     and, below zero, what is written off
 * @param payments the single payments that make up what is available and paid, by priority
 * @param compounds whether unpaid interest bears interest from the next period on
 * @param settlesFrom the first period in which it can be settled for good: that of the last draw
 * @param exchanges the obligations for which events exchange it
 * @param mayBeGivenUp whether an event may write something off without an exchange
 */
public record Account(
    String name,
    Unit unit,
    boolean hasTarget,
    Set<Part> parts,
    Formula bearing,
    @Nullable Formula rate,
    Formula added,
    List<Payment> payments,
    boolean compounds,
    int settlesFrom,
    List<String> exchanges,
    boolean mayBeGivenUp) {

  /**
   * One payment towards the obligation.
   *
   * @param stream the stream that it comes from, or null where it is from general means
   * @param offered the line of what it would be if neither what is owed nor what is asked for
   *     limited it
   * @param available the line of what it would be if what is owed did not limit it; with a schedule
   *     that asks for less than all, what is paid
   * @param paid the line of what it is
   */
  public record Payment(@Nullable String stream, String offered, String available, String paid) {}

  /** Whether it has a line of its own for a part. */
  public boolean has(Part part) {
    return parts.contains(part);
  }

  /** The name of the line of a part, such as {@code fund.due}. */
  public String line(Part part) {
    return name + "." + part.word();
  }

  public String opening() {
    return line(Part.OPENING);
  }

  public String received() {
    return line(Part.RECEIVED);
  }

  public String drawn() {
    return line(Part.DRAWN);
  }

  public String interest() {
    return line(Part.INTEREST);
  }

  public String due() {
    return line(Part.DUE);
  }

  public String available() {
    return line(Part.AVAILABLE);
  }

  public String paid() {
    return line(Part.PAID);
  }

  public String closing() {
    return line(Part.CLOSING);
  }
}

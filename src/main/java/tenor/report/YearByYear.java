package tenor.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.model.Account;
import tenor.model.Definition;
import tenor.model.Formula;
import tenor.model.Part;
import tenor.study.Subject;

/**
 * One run period by period: every line of the agreement until everything is settled, as the engine
 * computed it.
 */
public final class YearByYear {
  private static final List<Part> BALANCE = List.of(
      Part.OPENING,
      Part.WRITTEN_OFF,
      Part.REVALUED,
      Part.DRAWN,
      Part.INTEREST,
      Part.FEES,
      Part.DUE,
      Part.ASKED,
      Part.PAID,
      Part.CLOSING);
  private static final Set<Part> ALWAYS = Set.of(Part.DUE, Part.PAID, Part.CLOSING);
  private static final List<String> HOLDING =
      List.of("opening", "returns", "received", "paid_out", "closing");

  private final Subject subject;

  /**
   * The balance of one obligation or account.
   *
   * @param owner its name
   * @param lines that make up the balance; those that are zero throughout are left out
   * @param formula how they make it up, in the words behind the points of their names
   */
  public record Balance(String owner, List<Definition> lines, String formula) {}

  private YearByYear(Subject subject) {
    this.subject = subject;
  }

  /** The run at the values of the file. */
  public static YearByYear of(Subject subject) {
    return new YearByYear(subject);
  }

  /** What is computed, in the order in which the agreement writes it. */
  public List<Definition> lines() {
    return subject.plan().lines();
  }

  /** The balance of every obligation, and of every account that holds money. */
  public List<Balance> balances() {
    List<Balance> balances = new ArrayList<>();
    for (Account account : subject.plan().accounts()) {
      balances.add(balance(account));
    }
    for (String owner : holdings()) {
      List<Definition> lines = new ArrayList<>();
      StringBuilder sum = new StringBuilder("closing =");
      for (String word : HOLDING) {
        Definition line = find(owner + "." + word);
        boolean ends = word.equals("opening") || word.equals("closing");
        if (line != null && (ends || isTelling(line))) {
          lines.add(line);
          String sign = word.equals("paid_out") ? " − " : ends ? " " : " + ";
          sum.append(word.equals("closing") ? "" : sign + word);
        }
      }
      balances.add(new Balance(owner, lines, sum.toString()));
    }
    return balances;
  }

  /** Where revenue and prices come from: the lines that tell something outside of all balances. */
  public List<Definition> surroundings() {
    Set<String> owners = new HashSet<>(Set.of("payments", "events"));
    balances().forEach(balance -> owners.add(balance.owner()));
    List<Definition> telling = new ArrayList<>();
    for (Definition line : lines()) {
      boolean repeats = line.formula() instanceof Formula.Line;
      if (!repeats && !owners.contains(owner(line)) && isTelling(line)) {
        telling.add(line);
      }
    }
    return telling;
  }

  private Balance balance(Account account) {
    List<Definition> lines = new ArrayList<>();
    StringBuilder due = new StringBuilder();
    for (Part part : BALANCE) {
      Definition line = account.has(part) ? find(account.line(part)) : null;
      if (line != null && (ALWAYS.contains(part) || isTelling(line))) {
        lines.add(line);
        if (part.side() != 0 && part != Part.PAID) {
          due.append(due.length() == 0 ? "" : part.side() > 0 ? " + " : " − ");
          due.append(part.word());
        }
      }
    }
    String formula = due.length() == 0 ? "" : "due = " + due + "; closing = due − paid";
    return new Balance(account.name(), lines, formula);
  }

  /** The names of the accounts that hold money. */
  private List<String> holdings() {
    List<String> names = new ArrayList<>();
    for (Definition line : lines()) {
      if (line.name().endsWith(".paid_out") && find(owner(line) + ".opening") != null) {
        names.add(owner(line));
      }
    }
    return names;
  }

  /** What stands before the point of a line's name. */
  public static String owner(Definition line) {
    return line.name().substring(0, Math.max(0, line.name().indexOf('.')));
  }

  private @Nullable Definition find(String name) {
    for (Definition line : lines()) {
      if (line.name().equals(name)) {
        return line;
      }
    }
    return null;
  }

  /** Whether a line is anything but zero in some period. */
  private boolean isTelling(Definition line) {
    for (int k = 0; k < periods(); k++) {
      if (value(line, k) != 0) {
        return true;
      }
    }
    return false;
  }

  /** How many periods were run. */
  public int periods() {
    return subject.point().ledger().periods();
  }

  /** The first day of period k. */
  public String firstDay(int k) {
    return subject.clock().firstDay(k).toString();
  }

  /** The last day of period k; the calculation may stop before it. */
  public String lastDay(int k) {
    return subject.clock().lastDay(k).toString();
  }

  /** The first or the last day of every period. */
  public List<String> days(boolean first) {
    List<String> days = new ArrayList<>();
    for (int k = 0; k < periods(); k++) {
      days.add(first ? firstDay(k) : lastDay(k));
    }
    return days;
  }

  /** The length of period k in years. */
  public double length(int k) {
    return subject.clock().length(k).doubleValue();
  }

  /** The value of a line in period k; NaN where it depends on a term that is not stated. */
  public double value(Definition line, int k) {
    return subject.point().value(line.name(), k);
  }

  /** Whether a line depends on stated values alone. */
  public boolean isStated(Definition line) {
    Set<String> inputs = subject.plan().inputsOf(List.of(line.name()));
    return subject.values().keySet().containsAll(inputs);
  }
}

package tenor.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tenor.metric.Answer;
import tenor.metric.Measure;
import tenor.metric.Metric;
import tenor.metric.Metrics;
import tenor.model.Account;
import tenor.study.Subject;

/**
 * The figures that sum up one obligation at the values of the file: years, date, generations, what
 * is paid and what of it is interest, and where there is interest the stand-still revenue and the
 * limit.
 *
 * @param account the obligation
 * @param unstated the terms that decide it and that the text does not state; then nothing is computed
 * @param figures those that have an answer for this obligation, in the order of the glossary
 */
public record KeyFigures(Account account, Set<String> unstated, List<Entry> figures) {
  private static final List<String> METRICS = List.of(
      "years",
      "date",
      "generations",
      "lead_time",
      "paid",
      "interest",
      "multiple",
      "standstill_revenue",
      "limit");

  /** One figure: what it is called, what measures it, and the answer. */
  public record Entry(String label, Measure measure, Answer answer) {

    /** Whether the answer is a figure, or several of them. */
    public boolean hasFigure() {
      return answer instanceof Answer.Figure || answer instanceof Answer.Several;
    }
  }

  /** The figures of every obligation of a version. */
  public static List<KeyFigures> of(Subject subject) {
    List<KeyFigures> all = new ArrayList<>();
    for (Account account : subject.plan().accounts()) {
      all.add(of(subject, account));
    }
    return all;
  }

  /** The figures of one obligation. */
  public static KeyFigures of(Subject subject, Account account) {
    List<Entry> figures = new ArrayList<>();
    Set<String> unstated = unstated(subject, account);
    for (String name : METRICS) {
      Measure measure = measure(account, name);
      boolean applies = account.hasTarget() || !measure.metric().needsTarget();
      if (unstated.isEmpty() && applies && isOfInterest(account, name)) {
        figures.add(new Entry(label(name), measure, subject.answer(measure)));
      }
    }
    return new KeyFigures(account, unstated, figures);
  }

  /** The terms that decide how it ends with an obligation and that the text does not state. */
  static Set<String> unstated(Subject subject, Account account) {
    List<String> lines = new ArrayList<>(List.of(account.available(), account.paid()));
    if (account.hasTarget()) {
      lines.add(account.closing());
    }
    Set<String> unstated = new LinkedHashSet<>(subject.plan().inputsOf(lines));
    unstated.removeAll(subject.values().keySet());
    return unstated;
  }

  /** Names of metrics in the order in which they are shown; the outcome comes first. */
  static List<String> ordered(Collection<String> metrics) {
    List<String> ordered = new ArrayList<>();
    if (metrics.contains("outcome")) {
      ordered.add("outcome");
    }
    for (String metric : METRICS) {
      if (metrics.contains(metric)) {
        ordered.add(metric);
      }
    }
    return ordered;
  }

  /** Interest and what it brings about are left out where there is none. */
  private static boolean isOfInterest(Account account, String metric) {
    return switch (metric) {
      case "interest" -> account.rate() != null;
      case "standstill_revenue" -> account.rate() != null;
      default -> true;
    };
  }

  static Measure measure(Account account, String name) {
    for (Metric metric : Metrics.ALL) {
      if (metric.name().equals(name) && metric.argument() == Metric.Argument.NONE) {
        return new Measure(account.name() + "." + name, account.name(), metric, null);
      }
    }
    throw new IllegalArgumentException("no metric " + name);
  }

  private static String label(String metric) {
    return switch (metric) {
      case "years" -> "paid in full after";
      case "date" -> "paid in full on";
      case "generations" -> "in generations";
      case "lead_time" -> "first payment after";
      case "paid" -> "paid in all";
      case "interest" -> "interest in all";
      case "multiple" -> "paid for each received";
      case "standstill_revenue" -> "stand-still revenue";
      case "limit" -> "debt the payments can carry";
      default -> metric;
    };
  }
}

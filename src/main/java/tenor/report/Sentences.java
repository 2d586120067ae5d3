package tenor.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import tenor.check.Judgement;
import tenor.metric.Answer;
import tenor.metric.Generations;
import tenor.metric.Horizon;
import tenor.metric.Measure;
import tenor.metric.Projection;
import tenor.model.Account;
import tenor.model.Clock;
import tenor.problem.PrintableText;
import tenor.quantity.CalendarDate;
import tenor.quantity.Kind;
import tenor.quantity.Range;
import tenor.scenario.Verdict;
import tenor.study.Subject;

/**
 * The answer in a sentence, with every number taken from the calculation and none repeated from
 * somewhere else.
 *
 * <p>Worked example: "The fund is never paid in full: interest of 4 % a year on 123 billion USD is
 * 4.92 billion USD a year, and the payments are 0.5 billion USD a year; they can repay 12.5 billion
 * USD at the most."
 */
public final class Sentences {
  private Sentences() {}

  /** How it ends with one obligation at the values of the file. */
  public static String outcome(Subject subject, Account account) {
    Set<String> unstated = KeyFigures.unstated(subject, account);
    if (!unstated.isEmpty() && !account.hasTarget()) {
      return "There is no amount to reach for the "
          + account.name()
          + "; how much is paid nobody can tell: "
          + notStated(unstated)
          + ".";
    }
    if (!unstated.isEmpty()) {
      return "Nobody can tell how it ends with the "
          + account.name()
          + ": "
          + notStated(unstated)
          + OpenEnds.sentence(subject, account, unstated)
          + ".";
    }
    return outcome(subject.point(), account, subject.point().horizon(account.name()));
  }

  /** How it ends with one obligation in a projection whose inputs are all stated. */
  static String outcome(Projection projection, Account account, Horizon horizon) {
    String who = "The " + account.name();
    String currency = account.unit().currency();
    if (horizon instanceof Horizon.Reached reached) {
      String years = Figures.text(reached.years(), Kind.DURATION, null);
      BigDecimal after = BigDecimal.valueOf(reached.years());
      return who + " is paid in full after " + years + ", on "
          + projection.clock().dayAt(after) + ".";
    }
    if (horizon instanceof Horizon.Never never) {
      return NeverSentence.of(who, never.proof(), projection.clock(), currency);
    }
    if (horizon instanceof Horizon.Ended ended) {
      return EndedSentence.of(projection, account, ended);
    }
    int last = projection.ledger().periods() - 1;
    if (horizon instanceof Horizon.NotReached open) {
      double owed = projection.value(account.closing(), last);
      String left = Double.isFinite(owed)
          ? "; " + Figures.text(owed, Kind.MONEY, currency) + " is still owed then"
          : "";
      return who + " is not paid in full within " + years(open.within()) + left + ".";
    }
    double paid = projection.sum(account.paid(), 0, last);
    return "There is no amount to reach for the "
        + account.name()
        + ": its payments come to "
        + Figures.text(paid, Kind.MONEY, currency)
        + " within "
        + years(projection.clock().stopAfter())
        + ".";
  }

  /** What the terms give for a claim, in one or two sentences. */
  public static String answer(Judgement judgement) {
    Answer answer = judgement.answer();
    if (judgement.odds() != null) {
      return ClaimFigure.sentence(judgement);
    }
    if (answer == null) {
      return unstated(judgement);
    }
    return answer(judgement.subject(), judgement.measure(), answer);
  }

  /** An answer at the values of the file, in one or two sentences. */
  public static String answer(Subject subject, Measure measure, Answer answer) {
    String what = measure(measure);
    List<Account> accounts = measure.accounts(subject.plan());
    Projection point = subject.point();
    if (answer instanceof Answer.None none) {
      return "There is no " + what + ". " + none.because();
    }
    if (answer instanceof Answer.Several several) {
      return what + " is not one figure: " + joined(Figures.texts(several), "and")
          + " answer to it alike.";
    }
    if (answer instanceof Answer.Figure figure) {
      boolean ends = measure.obligation() != null && isEnd(measure.metric().name());
      if (!ends) {
        return what + " is " + Figures.text(figure) + ".";
      }
      Account account = accounts.get(0);
      String sentence = outcome(point, account, point.horizon(account.name()));
      return figure.kind() == Kind.GENERATIONS
          ? sentence.substring(0, sentence.length() - 1) + ": " + generations(figure) + "."
          : sentence;
    }
    Horizon horizon = ((Answer.Open) answer).horizon();
    for (Account account : accounts) {
      if (point.horizon(account.name()).equals(horizon)) {
        String sentence = outcome(point, account, horizon);
        boolean about = isEnd(measure.metric().name());
        return about ? sentence : sentence + " So there is no " + what + ".";
      }
    }
    return "Nothing is paid within " + years(subject.clock().stopAfter()) + ", so there is no "
        + what + ".";
  }

  private static String generations(Answer.Figure figure) {
    return Figures.text(figure) + " of " + years(BigDecimal.valueOf(Generations.YEARS));
  }

  /** Whether a metric says how and when it ends with an obligation. */
  static boolean isEnd(String metric) {
    return metric.equals("years")
        || metric.equals("date")
        || metric.equals("generations")
        || metric.equals("outcome");
  }

  private static String unstated(Judgement judgement) {
    Judgement.Span span = judgement.span();
    if (span == null) {
      return "Nobody can tell: " + notStated(judgement.unstated()) + ".";
    }
    Kind kind = judgement.measure().metric().result();
    List<String> ranges = new ArrayList<>();
    for (String name : judgement.unstated()) {
      Range range = judgement.subject().parameter(name).range();
      if (range != null) {
        ranges.add(range.text());
      }
    }
    String what = measure(judgement.measure());
    String currency = currency(judgement.subject(), judgement.measure());
    String over = ranges.size() == 1 ? "its stated range, " + ranges.get(0) : "their stated ranges";
    String figure = Figures.span(span.low(), span.high(), kind, currency);
    String spread = what + " is " + figure + " over " + over;
    String start = judgement.verdict() == Verdict.UNDECIDED ? "Nobody can tell: " : "";
    String reason = notStated(judgement.unstated());
    return (start.isEmpty() ? capital(reason) : start + reason) + "; " + spread + ".";
  }

  /** The currency of what is measured, if it has one. */
  public static @org.jspecify.annotations.Nullable String currency(
      Subject subject, Measure measure) {
    List<Account> accounts = measure.accounts(subject.plan());
    return accounts.isEmpty() ? null : measure.currency(accounts.get(0));
  }

  static String notStated(Collection<String> names) {
    return "the text does not state " + list(names, "or");
  }

  /** Where a claim stands over the base, all readings and the stated ranges. */
  public static String standing(Judgement judgement) {
    return StandingSentence.of(judgement);
  }

  /** A metric as a claim writes it, between backticks. */
  public static String measure(Measure measure) {
    return "`" + PrintableText.of(measure.text()) + "`";
  }

  /** Names in a row: {@code `a`}, {@code `a` and `b`}, {@code `a`, `b` and `c`}. */
  public static String list(Collection<String> names, String last) {
    List<String> quoted = new ArrayList<>();
    for (String name : names) {
      quoted.add("`" + PrintableText.of(name) + "`");
    }
    return joined(quoted, last);
  }

  /** Words in a row, with another word before the last of them. */
  public static String joined(List<String> words, String last) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      out.append(i == 0 ? "" : i == words.size() - 1 ? " " + last + " " : ", ");
      out.append(words.get(i));
    }
    return out.toString();
  }

  /** A period for a reader: its year where it is a whole calendar year, otherwise its days. */
  public static String period(Clock clock, int k) {
    CalendarDate first = clock.firstDay(k);
    CalendarDate last = clock.lastDay(k);
    boolean year = first.dayOfYear() == 1 && last.equals(CalendarDate.lastOfYear(first.year()));
    return year ? Integer.toString(first.year()) : first + " to " + last;
  }

  static String years(BigDecimal years) {
    return Figures.text(years, Kind.DURATION, null);
  }

  private static String capital(String sentence) {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }
}

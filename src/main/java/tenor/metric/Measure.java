package tenor.metric;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.model.Account;
import tenor.model.Clock;
import tenor.model.Part;
import tenor.model.Plan;
import tenor.model.Stream;
import tenor.problem.Code;
import tenor.problem.Spelling;
import tenor.quantity.CalendarDate;
import tenor.quantity.Kind;
import tenor.quantity.Quantities;
import tenor.quantity.Quantity;
import tenor.quantity.Reading;
import tenor.quantity.ReadingContext;

/**
 * A metric of one obligation, or of all of them together, as a claim writes it.
 *
 * <p>Worked examples: {@code fund.years}, {@code fund.balance at 2040}, {@code total.paid by 2035},
 * {@code fund.present_value at 5 %/year}, {@code fund.paid in prices of 2025}, {@code total.paid in
 * GBP}.
 *
 * @param text as written
 * @param obligation the obligation's name; null for {@code total}
 * @param argument what follows the metric; null where nothing does
 * @param valuation the money in which it is told
 */
public record Measure(
    String text,
    @Nullable String obligation,
    Metric metric,
    @Nullable Quantity argument,
    Valuation valuation) {

  /** A measure of money as it flows. */
  public Measure(
      String text, @Nullable String obligation, Metric metric, @Nullable Quantity argument) {
    this(text, obligation, metric, argument, Valuation.AS_IT_FLOWS);
  }

  /** Reads a metric; obligations are the names that may stand before the point. */
  public static MeasureReading read(String text, Collection<String> obligations) {
    Valuation.Cut cut = Valuation.cut(text);
    MeasureReading reading = readPlain(cut.before(), obligations);
    if (cut.valuation().isPlain() || !(reading instanceof MeasureReading.Read read)) {
      return reading;
    }
    Measure plain = read.measure();
    int from = cut.before().length();
    String words = text.substring(from).strip();
    return plain.metric.revalues()
        ? new MeasureReading.Read(
            new Measure(text, plain.obligation, plain.metric, plain.argument, cut.valuation()))
        : refused(
            text,
            text.indexOf(words, from),
            words.length(),
            "`" + plain.text + "` cannot be told `" + words + "`: "
                + (plain.metric.result() == Kind.MONEY
                    ? "it is the worth of later payments on a day of its own."
                    : "it is no money."),
            "Write `" + plain.text + "`.");
  }

  private static MeasureReading readPlain(String text, Collection<String> obligations) {
    int point = text.indexOf('.');
    if (point < 0) {
      return refused(
          text, 0, text.length(), "`" + text + "` is not a metric.", firstHelp(obligations));
    }
    String owner = text.substring(0, point);
    boolean total = owner.equals("total");
    if (!total && !obligations.contains(owner)) {
      return refused(
          text,
          0,
          point,
          "There is no obligation `" + owner + "`.",
          Spelling.nearest(owner, obligations)
              .map(near -> "Did you mean `" + near + "`?")
              .orElse(firstHelp(obligations)));
    }
    String rest = text.substring(point + 1).strip();
    int space = rest.indexOf(' ');
    String word = space < 0 ? rest : rest.substring(0, space);
    List<Metric> named = named(word);
    if (named.isEmpty()) {
      Set<String> words = new LinkedHashSet<>();
      Metrics.ALL.forEach(m -> words.add(m.name()));
      return refused(
          text,
          text.indexOf(word, point + 1),
          word.length(),
          "There is no metric `" + word + "`.",
          Spelling.nearest(word, words)
              .map(near -> "Did you mean `" + near + "`?")
              .orElse("`tenor metrics` lists them all."));
    }
    String tail = space < 0 ? "" : rest.substring(space).strip();
    return withArgument(text, total ? null : owner, named, tail);
  }

  private static MeasureReading withArgument(
      String text, @Nullable String owner, List<Metric> named, String tail) {
    for (Metric metric : named) {
      String word = metric.argument().word();
      boolean fits = tail.isEmpty() ? word.isEmpty() : tail.startsWith(word + " ");
      if (!fits || (word.isEmpty() && !tail.isEmpty())) {
        continue;
      }
      if (owner == null && !metric.sums()) {
        return refused(
            text,
            0,
            text.length(),
            "`" + metric.name() + "` does not add up over obligations.",
            "Name one obligation, or use a sum such as `total.paid`.");
      }
      return word.isEmpty()
          ? new MeasureReading.Read(new Measure(text, owner, metric, null))
          : argument(text, owner, metric, tail.substring(word.length()).strip());
    }
    Metric first = named.get(0);
    int at = Math.max(0, text.length() - tail.length());
    return refused(
        text,
        at,
        tail.length(),
        tail.isEmpty()
            ? "`" + text + "` needs more: " + wanted(first) + "."
            : "`" + tail + "` cannot follow `" + first.name() + "`.",
        "Write it such as `" + example(owner, first) + "`"
            + (tail.startsWith("in ") && first.revalues()
                ? "; `in prices of 2025` and `in GBP` may follow."
                : "."));
  }

  private static MeasureReading argument(
      String text, @Nullable String owner, Metric metric, String written) {
    Kind kind = metric.argument().kind();
    Reading reading =
        Quantities.read(written, ReadingContext.wanting(kind == null ? Kind.DATE : kind));
    if (reading instanceof Reading.Refused why) {
      int at = Math.max(0, text.length() - written.length());
      return new MeasureReading.Refused(new Reading.Refused(
          why.code(), at + why.offset(), why.length(), why.sentence(), why.help()));
    }
    return new MeasureReading.Read(
        new Measure(text, owner, metric, ((Reading.Read) reading).quantity()));
  }

  private static MeasureReading refused(
      String text, int at, int length, String sentence, String help) {
    return new MeasureReading.Refused(
        new Reading.Refused(Code.UNKNOWN_METRIC, at, length, sentence, help).inCharacters(text));
  }

  private static String firstHelp(Collection<String> obligations) {
    String name = obligations.isEmpty() ? "OBLIGATION" : obligations.iterator().next();
    return "Write it such as `" + name + ".years`; `tenor metrics` lists them all.";
  }

  private static List<Metric> named(String word) {
    return Metrics.ALL.stream().filter(m -> m.name().equals(word)).toList();
  }

  private static String wanted(Metric metric) {
    return "`" + metric.argument().word() + "` and "
        + (metric.argument() == Metric.Argument.AT_RATE ? "a rate" : "a date");
  }

  /** How the metric is written for an obligation, with an argument where it needs one. */
  static String example(@Nullable String owner, Metric metric) {
    String before = (owner == null ? "total" : owner) + "." + metric.name();
    return metric.argument() == Metric.Argument.NONE
        ? before
        : before + " " + metric.argument().word() + " " + metric.argument().example();
  }

  /** The accounts that it reads. */
  public List<Account> accounts(Plan plan) {
    return plan.accounts().stream()
        .filter(a -> obligation == null || a.name().equals(obligation))
        .toList();
  }

  /** The lines that it reads. */
  public List<String> lines(Plan plan) {
    Set<String> lines = new LinkedHashSet<>();
    for (Account account : accounts(plan)) {
      lines.addAll(metric.lines(account));
      lines.addAll(valuation.lines(plan, account));
    }
    return List.copyOf(lines);
  }

  /** The lines that must be recorded of a run so that it can be measured. */
  public Set<String> recorded(Plan plan) {
    Set<String> lines = new LinkedHashSet<>(lines(plan));
    for (Account account : accounts(plan)) {
      for (Part part : account.parts()) {
        lines.add(account.line(part));
      }
      Set<String> paying = new LinkedHashSet<>();
      for (Account.Payment payment : account.payments()) {
        lines.addAll(List.of(payment.offered(), payment.available(), payment.paid()));
        if (payment.stream() != null) {
          paying.add(payment.stream());
        }
      }
      for (Stream stream : plan.streams()) {
        if (paying.contains(stream.name())) {
          lines.add(stream.gross());
        }
      }
    }
    return lines;
  }

  /** How many periods of a run must be recorded, even if everything is settled before. */
  public int atLeast(Plan plan) {
    return valuation.lastPeriodOfTheYear(plan.clock()) + 1;
  }

  /**
   * Whether it says when one obligation is met, which {@link SettlingYears} tells for many runs at
   * once: in years, in generations or as a date.
   */
  public boolean isSettling(Plan plan) {
    List<Account> accounts = accounts(plan);
    return accounts.size() == 1 && accounts.get(0).hasTarget() && metric.tellsWhenMet();
  }

  /** The currency of its figure for an obligation; null where that has none. */
  public @Nullable String currency(Account account) {
    return valuation.currency() == null ? account.unit().currency() : valuation.currency();
  }

  /**
   * What a plan lacks to tell the figure: a date within its time, an index or a rate for its money;
   * null where it lacks nothing.
   */
  public Valuation.@Nullable Lack lack(Plan plan) {
    Valuation.Lack late = outside(plan.clock());
    if (late != null) {
      return late;
    }
    for (Account account : accounts(plan)) {
      Valuation.Lack lack = valuation.lack(plan, account);
      if (lack != null) {
        return lack;
      }
    }
    return null;
  }

  private Valuation.@Nullable Lack outside(Clock clock) {
    CalendarDate last = clock.lastDay(clock.periods() - 1);
    Quantity date = metric.argument() == Metric.Argument.AT_RATE ? null : argument;
    if (date != null && date.lastDate().isBefore(clock.start())) {
      return new Valuation.Lack(
          Code.OUTSIDE_CLOCK,
          date.text() + " lies before the start of the agreement, " + clock.start() + ".",
          "Ask for a later date.");
    }
    if (date != null && date.lastDate().isAfter(last)) {
      return new Valuation.Lack(
          Code.OUTSIDE_CLOCK,
          date.text() + " lies after the calculation stops, at the end of " + last + ".",
          "Ask for an earlier date, or raise `stop_after`.");
    }
    Integer year = valuation.pricesOf();
    int first = clock.start().year();
    int end = clock.firstDay(clock.periods() - 1).year();
    return year == null || (first <= year && year <= end)
        ? null
        : new Valuation.Lack(
            Code.OUTSIDE_CLOCK,
            "The agreement has no prices of " + year + ": it runs from " + first + " to " + end
                + ".",
            "Name a year of the agreement, or set `start` or `stop_after` so that it holds " + year
                + ".");
  }

  /** How it is computed, with the money in which it is told. */
  public String formula() {
    String prices = valuation.pricesOf() == null
        ? ""
        : ", each amount × mean of `prices` in " + valuation.pricesOf() + " / `prices` then";
    String currency = valuation.currency() == null
        ? ""
        : ", each amount at the rate of its period in " + valuation.currency();
    return metric.formula() + prices + currency;
  }

  /** Measures it; over all obligations the sum, or what stands in the way of one of them. */
  public Answer of(Projection projection) {
    double sum = 0;
    String currency = null;
    for (Account account : accounts(projection.plan())) {
      Answer answer = of(projection, account);
      if (!(answer instanceof Answer.Figure figure) || obligation != null) {
        return answer;
      }
      if (currency != null && !currency.equals(figure.currency())) {
        return new Answer.None("The obligations are in different currencies.");
      }
      currency = figure.currency();
      sum += figure.value();
    }
    return new Answer.Figure(sum, metric.result(), currency);
  }

  private Answer of(Projection projection, Account account) {
    if (valuation.isPlain()) {
      return metric.of(projection, account, argument);
    }
    Valuation.Seen seen = valuation.of(projection, account);
    if (seen.projection() == null) {
      return new Answer.None(seen.because());
    }
    Answer answer = metric.of(seen.projection(), account, argument);
    return answer instanceof Answer.Figure figure
        ? new Answer.Figure(figure.value(), figure.kind(), currency(account))
        : answer;
  }
}

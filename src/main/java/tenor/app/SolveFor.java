package tenor.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.metric.Measure;
import tenor.metric.MeasureReading;
import tenor.metric.Valuation;
import tenor.model.Account;
import tenor.problem.Code;
import tenor.quantity.Kind;
import tenor.quantity.Quantities;
import tenor.quantity.Quantity;
import tenor.quantity.Reading;
import tenor.quantity.ReadingContext;
import tenor.read.ReadScenario;
import tenor.scenario.Parameter;
import tenor.study.Domain;
import tenor.study.Solve;
import tenor.study.Subject;

/**
 * {@code solve}: which values of one input give a wanted figure.
 *
 * <p>Worked example: for {@code annual_revenue}, so that {@code fund.years = 100 years}.
 */
public final class SolveFor {
  private static final String SO_THAT = "--so-that ";

  private final Question question;
  private final @Nullable String dollar;
  private final List<Mistake> mistakes = new ArrayList<>();

  private SolveFor(Question question, @Nullable String dollar) {
    this.question = question;
    this.dollar = dollar;
  }

  /**
   * What is asked, as typed.
   *
   * @param name the input to solve for
   * @param soThat the condition: a metric, an equals sign and a figure
   * @param from where to begin; null for the smallest legal value
   * @param to where to end; null for the largest legal value
   */
  public record Question(
      String name,
      String soThat,
      @Nullable String from,
      @Nullable String to) {}

  /** What was found for one version. */
  public record Solution(Subject subject, Measure measure, Quantity wanted, Solve.Solved solved) {}

  /** The values that give the figure, under each version that was chosen. */
  public static Reply<List<Versioned<Solution>>> of(String path, Question question, Choice choice) {
    Reply<ReadScenario> opened = Opening.one(path, "solve");
    if (opened instanceof Reply.Refused<ReadScenario> refused) {
      return refused.as();
    }
    Reply.Given<ReadScenario> file = (Reply.Given<ReadScenario>) opened;
    Reply<List<Subject>> versions = Versions.of(file.result(), choice, file.warnings());
    if (versions instanceof Reply.Refused<List<Subject>> refused) {
      return refused.as();
    }
    Reply.Given<List<Subject>> subjects = (Reply.Given<List<Subject>>) versions;
    boolean other = Quantities.namesDollarCurrency(file.result().source().text());
    return solve(subjects, question, other ? null : "USD");
  }

  /** Solves each version; of several, one that cannot be solved is left out with a notice. */
  private static Reply<List<Versioned<Solution>>> solve(
      Reply.Given<List<Subject>> subjects, Question question, @Nullable String dollar) {
    List<Versioned<Solution>> solutions = new ArrayList<>();
    List<String> notices = new ArrayList<>(subjects.notices());
    List<Mistake> first = List.of();
    for (Subject subject : subjects.result()) {
      SolveFor verb = new SolveFor(question, dollar);
      Solution solution = verb.solve(subject);
      if (solution != null) {
        solutions.add(new Versioned<>(subject.version().label(), solution));
      } else {
        notices.add(Versions.leftOut(subject.version().variants(), verb.mistakes.get(0)));
        first = first.isEmpty() ? verb.mistakes : first;
      }
    }
    return solutions.isEmpty()
        ? Reply.usage(first)
        : new Reply.Given<>(solutions, notices, subjects.warnings());
  }

  private @Nullable Solution solve(Subject subject) {
    Parameter parameter = parameter(subject);
    Measure measure = measure(subject);
    if (measure != null) {
      lacksNothing(subject, measure);
    }
    Quantity wanted = measure == null ? null : wanted(subject, measure);
    if (parameter == null || measure == null || wanted == null) {
      return null;
    }
    othersAreStated(subject, measure);
    Quantity from = end(parameter, question.from(), "--from ");
    Quantity to = end(parameter, question.to(), "--to ");
    if (!mistakes.isEmpty() || !endsFit(subject, parameter, from, to)) {
      return null;
    }
    Solve.Solved solved = Solve.search(
        subject,
        measure,
        question.name(),
        wanted.value().doubleValue(),
        from == null ? null : from.value(),
        to == null ? null : to.value());
    return new Solution(subject, measure, wanted, solved);
  }

  private @Nullable Parameter parameter(Subject subject) {
    String name = question.name();
    Parameter parameter = subject.version().parameters().get(name);
    if (parameter == null) {
      Set<String> names = subject.version().parameters().keySet();
      mistakes.add(Mistake.in(
          "--for " + name,
          name,
          Code.UNKNOWN_NAME,
          "There is no term or assumption `" + name + "` to solve for.",
          ChoiceReader.advice(name, names, "The file has none at all.")));
    } else if (parameter.value() == null && parameter.range() == null) {
      mistakes.add(Mistake.in(
          "--for " + name,
          name,
          Code.NOT_A_QUANTITY,
          "`" + name + "` is not stated and has no range, so it is not known where to search.",
          "Give it a range in the file, or a first value with `--set`."));
      return null;
    }
    return parameter;
  }

  private @Nullable Measure measure(Subject subject) {
    String soThat = question.soThat();
    int equals = soThat.indexOf('=');
    String metric = equals < 0 ? soThat.strip() : soThat.substring(0, equals).strip();
    if (equals < 0 || metric.isEmpty() || soThat.substring(equals + 1).isBlank()) {
      mistakes.add(Mistake.in(
          SO_THAT + "'" + soThat + "'",
          soThat,
          Code.BAD_EXPECTATION,
          "After `--so-that` stands a metric, an equals sign and a figure.",
          "Write it such as `--so-that 'fund.years = 100 years'`, in quotes."));
      return null;
    }
    List<String> obligations = new ArrayList<>();
    for (Account account : subject.plan().accounts()) {
      obligations.add(account.name());
    }
    MeasureReading reading = Measure.read(metric, obligations);
    if (reading instanceof MeasureReading.Refused refused) {
      refuse(metric, refused.why());
      return null;
    }
    return ((MeasureReading.Read) reading).measure();
  }

  private void lacksNothing(Subject subject, Measure measure) {
    Valuation.Lack lack = measure.lack(subject.plan());
    if (lack != null) {
      String argument = SO_THAT + "'" + question.soThat() + "'";
      mistakes.add(Mistake.in(argument, measure.text(), lack.code(), lack.sentence(), lack.help()));
    }
  }

  private @Nullable Quantity wanted(Subject subject, Measure measure) {
    String figure =
        question.soThat().substring(question.soThat().indexOf('=') + 1).strip();
    Kind kind = measure.metric().result();
    Reading reading = Quantities.read(figure, new ReadingContext(dollar, Set.of(kind)).asFigure());
    if (reading instanceof Reading.Refused refused) {
      refuse(figure, refused);
      return null;
    }
    Quantity wanted = ((Reading.Read) reading).quantity();
    for (Account account : measure.accounts(subject.plan())) {
      String currency = measure.currency(account);
      if (wanted.currency() != null && currency != null && !currency.equals(wanted.currency())) {
        mistakes.add(Mistake.in(
            SO_THAT + "'" + question.soThat() + "'",
            figure,
            Code.CURRENCY_MISMATCH,
            "`" + account.name() + "` is in " + currency + ", not in " + wanted.currency() + ".",
            "Give the figure in " + currency + "."));
        return null;
      }
    }
    return wanted;
  }

  private void refuse(String text, Reading.Refused why) {
    String argument = SO_THAT + "'" + question.soThat() + "'";
    mistakes.add(Mistake.in(argument, part(text, why), why.code(), why.sentence(), why.help()));
  }

  /** The part of a text that a refusal is about. */
  private static String part(String text, Reading.Refused why) {
    int characters = text.codePointCount(0, text.length());
    int from = Math.max(0, Math.min(why.offset(), characters - 1));
    int to = Math.min(characters, from + Math.max(1, why.length()));
    return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
  }

  private void othersAreStated(Subject subject, Measure measure) {
    for (String name : subject.unstated(measure)) {
      if (!name.equals(question.name())) {
        mistakes.add(Mistake.plain(
            Code.NOT_A_QUANTITY,
            "`" + measure.text() + "` also depends on `" + name + "`, which is not stated.",
            "Give it a value with `--set " + name + "=…`."));
      }
    }
  }

  private @Nullable Quantity end(Parameter parameter, @Nullable String written, String option) {
    if (written == null) {
      return null;
    }
    Kind kind = Solve.like(parameter).kind();
    Reading reading = Quantities.read(written, new ReadingContext(dollar, Set.of(kind)));
    if (reading instanceof Reading.Read read) {
      return read.quantity();
    }
    Reading.Refused why = (Reading.Refused) reading;
    mistakes.add(Mistake.in(
        option + "'" + written + "'", part(written, why), why.code(), why.sentence(), why.help()));
    return null;
  }

  /** Whether the search has a beginning before its end, both legal. */
  private boolean endsFit(
      Subject subject, Parameter parameter, @Nullable Quantity from, @Nullable Quantity to) {
    Domain legal = Solve.domain(subject, parameter, null, null);
    BigDecimal low = from == null ? legal.low() : from.value();
    BigDecimal high = to == null ? legal.high() : to.value();
    if (low.compareTo(high) >= 0) {
      mistakes.add(Mistake.plain(
          Code.RANGE_BACKWARDS,
          "The search would begin at " + text(parameter, low) + " and end at "
              + text(parameter, high) + ", which is not after it.",
          "Give a smaller `--from` or a larger `--to`."));
      return false;
    }
    return true;
  }

  private static String text(Parameter parameter, BigDecimal value) {
    Quantity like = Solve.like(parameter);
    return like.withValue(value).text();
  }
}

package tenor.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tenor.check.Judgement;
import tenor.metric.Horizon;
import tenor.metric.Measure;
import tenor.model.Account;
import tenor.model.Clock;
import tenor.model.Definition;
import tenor.model.Formula;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;
import tenor.study.Subject;

/**
 * How the figure of a claim comes about: every line behind it with its formula in names and numbers,
 * the inputs it depends on, and the parameters of the file that it does not depend on.
 *
 * @param lines in the order in which the agreement writes them
 * @param lastStep from the lines to the years or to the proof of never, in numbers; null for other
 *     metrics, whose formula says it
 * @param dependsOn the inputs of the figure
 * @param independentOf the other terms and assumptions of the file
 */
public record Explanation(
    Judgement judgement,
    List<Line> lines,
    @Nullable String lastStep,
    List<Input> dependsOn,
    List<Input> independentOf) {

  /** One line: what it is, its formula with names, and the same with numbers for some periods. */
  public record Line(Definition definition, String formula, List<InNumbers> numbers) {}

  /** A formula with the numbers of one period, and what it gives. */
  public record InNumbers(int period, String formula, String result, double value) {}

  /** Explains a judged claim. */
  public static Explanation of(Judgement judgement) {
    Subject subject = judgement.subject();
    Measure measure = judgement.measure();
    Set<Integer> periods = periods(subject, measure);
    List<Line> lines = new ArrayList<>();
    for (String name : subject.plan().linesBehind(measure.lines(subject.plan()))) {
      Definition line = subject.plan().line(name);
      List<InNumbers> numbers = new ArrayList<>();
      boolean fixed = line.formula() instanceof Formula.Constant;
      for (int k : fixed ? Set.<Integer>of() : periods) {
        numbers.add(inNumbers(subject, line, k));
      }
      lines.add(new Line(line, FormulaText.names(line.formula()), numbers));
    }
    Set<String> inputs = subject.inputs(measure);
    List<Input> dependsOn = new ArrayList<>();
    List<Input> independentOf = new ArrayList<>();
    for (Input input : Input.of(subject)) {
      (inputs.contains(input.name()) ? dependsOn : independentOf).add(input);
    }
    String lastStep = LastStep.of(subject, measure);
    return new Explanation(judgement, lines, lastStep, dependsOn, independentOf);
  }

  private static InNumbers inNumbers(Subject subject, Definition line, int k) {
    double value = subject.point().value(line.name(), k);
    Formula.Line read = new Formula.Line(line.name(), line.formula().unit());
    return new InNumbers(
        k,
        FormulaText.numbers(line.formula(), subject, k),
        FormulaText.number(read, subject.point(), k),
        value);
  }

  /** The first period, and the last one that matters for the figure. */
  private static Set<Integer> periods(Subject subject, Measure measure) {
    Set<Integer> periods = new TreeSet<>();
    periods.add(0);
    Clock clock = subject.clock();
    Quantity argument = measure.argument();
    int last = -1;
    if (argument != null && argument.kind() == Kind.DATE) {
      last = clock.periodOf(argument.lastDate());
    } else {
      for (Account account : measure.accounts(subject.plan())) {
        last = Math.max(last, lastPeriod(subject, account));
      }
    }
    if (last > 0 && last < subject.point().ledger().periods()) {
      periods.add(last);
    }
    return periods;
  }

  private static int lastPeriod(Subject subject, Account account) {
    Horizon horizon = subject.point().horizon(account.name());
    if (horizon instanceof Horizon.Never never) {
      BigDecimal from = never.proof().from();
      return subject.clock().periodOf(subject.clock().dayAt(from));
    }
    return subject.point().lastPeriod(account);
  }
}

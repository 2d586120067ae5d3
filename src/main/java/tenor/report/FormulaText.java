package tenor.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.metric.Projection;
import tenor.model.Formula;
import tenor.model.Operation;
import tenor.quantity.Quantity;
import tenor.scenario.Parameter;
import tenor.study.Subject;

/**
 * A formula as people read it: with the names of what goes in, or with the numbers of one period.
 *
 * <p>Worked example: {@code revenue_share × minerals.gross} and, for a year, {@code 50 % × 2 billion
 * USD}. Parentheses stand only where the reading would be another one without them.
 */
public final class FormulaText {
  private static final int PRODUCT = 2;
  private static final String WHETHER = "whether ";

  /** What a leaf of a formula is called: its name, or its number. */
  private interface Leaves {
    String of(Formula leaf);

    /** The value of a formula, or null where only names are shown. */
    @Nullable BigDecimal value(Formula formula);
  }

  private final Leaves leaves;

  private FormulaText(Leaves leaves) {
    this.leaves = leaves;
  }

  /** With names: of terms, assumptions, other lines and the calendar. */
  public static String names(Formula formula) {
    return new FormulaText(new Names()).text(formula);
  }

  /** With the numbers of period k of a subject's run; {@code not stated} for what the text omits. */
  public static String numbers(Formula formula, Subject subject, int k) {
    return new FormulaText(new Numbers(subject, k)).text(formula);
  }

  /** The number of one line in period k, with its unit. */
  public static String number(Formula.Line line, Projection projection, int k) {
    double value = projection.value(line.name(), k);
    return Double.isFinite(value)
        ? Figures.text(new BigDecimal(value), line.unit())
        : Double.isNaN(value) ? "not stated" : "beyond all numbers";
  }

  private String text(Formula formula) {
    if (!(formula instanceof Formula.Applied applied)) {
      return leaves.of(formula);
    }
    List<Formula> in = applied.arguments();
    return switch (applied.operation()) {
      case ADD, SUBTRACT, MULTIPLY, DIVIDE, EXCEEDS -> infix(applied);
      case EXP -> applied.operation().sign() + inner(in.get(0));
      case ANNUITY ->
        applied.operation().sign() + "of " + inner(in.get(1)) + " intervals at " + inner(in.get(0));
      case MINIMUM, MAXIMUM ->
        applied.operation().sign() + inner(in.get(0)) + " and " + inner(in.get(1));
      case CHOOSE -> choose(in);
      case GROWN -> grown(applied);
    };
  }

  private String infix(Formula.Applied applied) {
    Operation operation = applied.operation();
    Formula left = applied.arguments().get(0);
    Formula right = applied.arguments().get(1);
    boolean strict = operation == Operation.SUBTRACT || operation == Operation.DIVIDE;
    return operand(left, operation.binding(), false)
        + operation.sign()
        + operand(right, operation.binding(), strict);
  }

  /** An operand of a sum or a product, in parentheses where it binds less tightly. */
  private String operand(Formula formula, int binding, boolean strict) {
    String text = text(formula);
    if (formula instanceof Formula.Applied applied) {
      int own = applied.operation().binding();
      boolean named = own > PRODUCT;
      boolean loose = own < binding || (strict && own == binding);
      return named || loose ? "(" + text + ")" : text;
    }
    boolean negative = text.startsWith("-") || text.contains(" at first");
    return negative ? "(" + text + ")" : text;
  }

  /** An argument of an operation in words. */
  private String inner(Formula formula) {
    return formula instanceof Formula.Applied ? "(" + text(formula) + ")" : text(formula);
  }

  private String choose(List<Formula> in) {
    BigDecimal condition = leaves.value(in.get(0));
    if (condition != null) {
      return text(in.get(condition.signum() != 0 ? 1 : 2));
    }
    String when = text(in.get(0));
    String start = when.startsWith(WHETHER) ? when.substring(WHETHER.length()) : when;
    return inner(in.get(1)) + " when " + start + ", otherwise " + inner(in.get(2));
  }

  private String grown(Formula.Applied applied) {
    List<Formula> in = applied.arguments();
    BigDecimal value = leaves.value(applied);
    String growth = isZero(in.get(0)) ? "" : ", grown at " + inner(in.get(0));
    String ramp = isZero(in.get(1)) ? "" : ", rising to full size over " + inner(in.get(1));
    BigDecimal from = leaves.value(in.get(2));
    BigDecimal to = leaves.value(in.get(3));
    if (value == null || from == null || to == null) {
      return "years from " + inner(in.get(2)) + " to " + inner(in.get(3)) + growth + ramp;
    }
    String ages = Figures.number(from, Figures.DIGITS) + " to " + Sentences.years(to);
    return Figures.text(value, applied.unit()) + " from age " + ages + growth + ramp;
  }

  private static boolean isZero(Formula formula) {
    return formula instanceof Formula.Constant c && c.value().signum() == 0;
  }

  /** Everything by its name. */
  private static final class Names implements Leaves {
    @Override
    public String of(Formula leaf) {
      if (leaf instanceof Formula.Constant c) {
        return c.text();
      }
      if (leaf instanceof Formula.Parameter p) {
        return p.name();
      }
      if (leaf instanceof Formula.Calendar c) {
        return c.label();
      }
      if (leaf instanceof Formula.Draw d) {
        return "this year's draw of " + d.name();
      }
      if (leaf instanceof Formula.Line l) {
        return l.name();
      }
      Formula.Previous previous = (Formula.Previous) leaf;
      return names(previous.initial()) + " at first, then the last period's " + previous.line();
    }

    @Override
    public @Nullable BigDecimal value(Formula formula) {
      return null;
    }
  }

  /** Everything by its number in one period. */
  private static final class Numbers implements Leaves {
    private final Subject subject;
    private final int k;

    Numbers(Subject subject, int k) {
      this.subject = subject;
      this.k = k;
    }

    @Override
    public String of(Formula leaf) {
      if (leaf instanceof Formula.Constant c) {
        return c.text();
      }
      if (leaf instanceof Formula.Parameter p) {
        Parameter parameter = subject.version().parameters().get(p.name());
        Quantity quantity = parameter == null ? null : parameter.value();
        return Figures.text(quantity);
      }
      if (leaf instanceof Formula.Calendar c) {
        return Figures.text(c.at().apply(k), c.unit());
      }
      if (leaf instanceof Formula.Draw d) {
        return Figures.text(d.law().point(), d.unit());
      }
      if (leaf instanceof Formula.Previous previous && k == 0) {
        return new FormulaText(this).text(previous.initial());
      }
      Formula.Line line = leaf instanceof Formula.Previous p
          ? new Formula.Line(p.line(), p.unit())
          : (Formula.Line) leaf;
      return number(line, subject.point(), leaf instanceof Formula.Previous ? k - 1 : k);
    }

    @Override
    public @Nullable BigDecimal value(Formula formula) {
      if (formula instanceof Formula.Constant c) {
        return c.value();
      }
      if (formula instanceof Formula.Parameter p) {
        return subject.values().get(p.name());
      }
      if (formula instanceof Formula.Calendar c) {
        return c.at().apply(k);
      }
      if (formula instanceof Formula.Draw d) {
        return d.law().point();
      }
      if (formula instanceof Formula.Applied applied) {
        List<BigDecimal> in = new ArrayList<>();
        for (Formula argument : applied.arguments()) {
          BigDecimal value = value(argument);
          if (value == null) {
            return null;
          }
          in.add(value);
        }
        return applied.operation().exact(in);
      }
      if (formula instanceof Formula.Previous previous) {
        return k == 0 ? value(previous.initial()) : line(previous.line(), k - 1);
      }
      return line(((Formula.Line) formula).name(), k);
    }

    private @Nullable BigDecimal line(String name, int period) {
      double value = subject.point().value(name, period);
      return Double.isFinite(value) ? new BigDecimal(value) : null;
    }
  }
}

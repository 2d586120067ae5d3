package tenor.clause;

import java.util.List;
import java.util.Set;
import tenor.model.Formula;
import tenor.model.Model;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;
import tenor.quantity.Unit;

/**
 * What one unit of a currency costs in another.
 *
 * <pre>amount in USD = amount in UAH / (UAH/USD)</pre>
 *
 * <p>An amount is converted in the period in which it flows, at the average of the period unless
 * {@code at: end} is said; balances stay in their own currency. Worked example: at 40.15 UAH/USD, 47.7
 * billion UAH are 1.188 billion USD.
 *
 * @param name the two currencies, such as {@code UAH/USD}: how many of the first one of the second
 *     costs
 */
public record ExchangeRate(String name, FieldValues values) implements Clause {
  /** The block {@code rates}. */
  public static final ClauseKind KIND = new ClauseKind(
      "rates",
      ClauseKind.Naming.PAIR,
      "How many units of the first currency one of the second costs.",
      Set.of(),
      List.of(
          Field.required(
              "value",
              FieldType.overTime(Kind.EXCHANGE_RATE),
              "The rate, fixed or over time.",
              "40.15 UAH/USD"),
          Field.optional(
              "at",
              new FieldType.Word(List.of("average", "end")),
              "Whether an amount is converted at the average of its period or at the rate of its end.",
              "average")),
      ExchangeRate::make);

  private static Clause make(String name, FieldValues values, List<Problem> problems) {
    return new ExchangeRate(name, values);
  }

  /** The line of the rate of a pair of currencies. */
  public static String line(String pair) {
    return "rates." + pair + ".value";
  }

  @Override
  public ClauseKind kind() {
    return KIND;
  }

  @Override
  public void writeInto(Model m) {
    OverTime value = values.overTime("value");
    if (value == null) {
      return;
    }
    OverTime.coversTheStart(value, name, m);
    value.operands().forEach(operand -> {
      Quantity quantity = m.given(operand);
      if (quantity != null
          && !name.equals(quantity.currency() + "/" + quantity.counterCurrency())) {
        m.add(new Problem(
            Code.CURRENCY_MISMATCH,
            operand.place(),
            "This is a rate of " + quantity.currency() + " for one " + quantity.counterCurrency()
                + ", under `" + name + "`.",
            "Write it under `" + quantity.currency() + "/" + quantity.counterCurrency() + "`."));
      }
    });
    Formula rate = values.is("at", "end") ? value.atEnd(m) : value.formula(m);
    Formula line = m.line(
        place(),
        line(name),
        "Rate of " + name,
        "Amounts are converted in the period in which they flow.",
        rate);
    m.exchange(name, line.unit().equals(Unit.NONE) ? line : Formula.one());
  }
}

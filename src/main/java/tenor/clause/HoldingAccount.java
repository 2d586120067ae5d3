package tenor.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tenor.clause.FieldType.Target;
import tenor.model.Formula;
import tenor.model.Holding;
import tenor.model.Level;
import tenor.model.Model;
import tenor.model.Operand;
import tenor.model.Operation;
import tenor.model.Stream;
import tenor.problem.Problem;
import tenor.quantity.Kind;
import tenor.quantity.Unit;

/**
 * An account that collects money and pays it out again: an escrow, a reserve, a sinking fund, a fund
 * that reinvests.
 *
 * <pre>
 * returns = rate × opening × length
 * available = max(0, opening + returns + received − holds at least), nothing while it is locked
 * closing = opening + returns + received − paid out
 * </pre>
 *
 * <p>A payment out of it finds what payments of higher priority paid in and left.
 *
 * <p>Worked example: 100 million a year at 5 %/year for three years, locked meanwhile, are 100 × (1.05²
 * + 1.05 + 1) = 315.25 million on the last day of the third year.
 */
public record HoldingAccount(String name, FieldValues values) implements Clause {
  /** The block {@code accounts}. */
  public static final ClauseKind KIND = new ClauseKind(
      "accounts",
      ClauseKind.Naming.NAME,
      "An account that collects money and pays it out again: an escrow, a reserve, a sinking fund.",
      Set.of(Target.SOURCE, Target.PAYEE, Target.SUBJECT),
      List.of(
          Field.optional(
              "opening",
              FieldType.amount(Kind.MONEY),
              "What it holds at the start; nothing unless said.",
              "100 million USD"),
          Field.optional(
              "returns",
              FieldType.overTime(Kind.RATE),
              "What it earns a year on what it opens with.",
              "3 %/year"),
          Field.optional(
              "holds_at_least",
              FieldType.overTime(Kind.MONEY),
              "A reserve that it keeps: only what exceeds it is paid out.",
              "1.5 billion USD"),
          Field.optional(
              "holds_at_most",
              FieldType.overTime(Kind.MONEY),
              "What would exceed it is not paid in, and stays for later payments.",
              "2 billion USD"),
          Field.optional(
              "locked_for",
              FieldType.amount(Kind.DURATION),
              "For this long from the start on nothing is paid out.",
              "10 years")),
      HoldingAccount::make);

  private static Clause make(String name, FieldValues values, List<Problem> problems) {
    return new HoldingAccount(name, values);
  }

  @Override
  public ClauseKind kind() {
    return KIND;
  }

  @Override
  public void announce(Model m) {
    Unit unit = unit(m);
    m.add(Stream.of(name, unit, line("available")));
    m.announce(name, () -> Optional.of(new Level(m.read(line("closing"), unit), opening(unit, m))));
    OverTime most = values.overTime("holds_at_most");
    m.open(new Holding(
        name,
        unit,
        () -> most == null
            ? null
            : most.formula(m)
                .minus(m.read(line("opening"), unit))
                .minus(m.paidInto(name, unit))
                .atLeast(Formula.zero(unit)),
        () -> available(m, held(m).plus(m.paidInto(name, unit)))));
  }

  /** Its currency: that of any amount that its terms name, otherwise that of the agreement. */
  private Unit unit(Model m) {
    Operand opening = values.operand("opening");
    if (opening != null) {
      return m.operand(opening).unit();
    }
    for (String field : List.of("holds_at_least", "holds_at_most")) {
      OverTime amount = values.overTime(field);
      if (amount != null && !amount.operands().isEmpty()) {
        return m.operand(amount.operands().get(0)).unit();
      }
    }
    return m.currency();
  }

  private Formula opening(Unit unit, Model m) {
    Operand opening = values.operand("opening");
    Formula initial = opening == null ? Formula.zero(unit) : m.operand(opening);
    return new Formula.Previous(line("closing"), unit, initial);
  }

  @Override
  public void writeInto(Model m) {
    Unit unit = unit(m);
    Formula held = write(
        m,
        "opening",
        "Held at the opening in " + name,
        "What the file gives; later, what was held at the last close.",
        opening(unit, m));
    OverTime rate = values.overTime("returns");
    if (rate != null) {
      held = held.plus(write(
          m,
          "returns",
          "Returns of " + name,
          "The rate on what it opens with.",
          rate.formula(m).times(held).times(m.clock().lengths())));
    }
    Formula all = held.plus(m.read(line("received"), unit));
    write(
        m,
        "available",
        "Available in " + name,
        "What it may pay out: what exceeds the reserve, once it is not locked.",
        available(m, all));
    m.atClose(() -> close(m, all));
  }

  /** What it opens with and earns in the period. */
  private Formula held(Model m) {
    Formula opening = m.read(line("opening"), unit(m));
    return values.has("returns") ? opening.plus(m.read(line("returns"), unit(m))) : opening;
  }

  private Formula available(Model m, Formula all) {
    OverTime least = values.overTime("holds_at_least");
    Formula free =
        least == null ? all : all.minus(least.formula(m)).atLeast(Formula.zero(all.unit()));
    Operand lock = values.operand("locked_for");
    return lock == null
        ? free
        : Operation.CHOOSE.of(
            Operation.EXCEEDS.of(m.operand(lock), m.clock().closings()),
            Formula.zero(free.unit()),
            free);
  }

  private void close(Model m, Formula all) {
    Unit unit = unit(m);
    write(
        m,
        "received",
        "Paid into " + name,
        "All payments of the period into the account.",
        m.paidInto(name, unit));
    Optional<Stream> stream = m.stream(name);
    write(
        m,
        "paid_out",
        "Paid out of " + name,
        "All payments of the period out of the account.",
        stream.map(m::taken).orElse(Formula.zero(unit)));
    write(
        m,
        "closing",
        "Held at the close in " + name,
        "What was held and received less what is paid out.",
        stream.map(s -> m.left(s, all)).orElse(all));
  }

  private String line(String what) {
    return name + "." + what;
  }

  private Formula write(Model m, String what, String label, String because, Formula formula) {
    return m.line(place(), line(what), label, because, formula);
  }
}

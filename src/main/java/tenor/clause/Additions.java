package tenor.clause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.model.Clock;
import tenor.model.Formula;
import tenor.model.Model;
import tenor.model.OpenAccount;
import tenor.model.Operand;
import tenor.model.Operation;
import tenor.model.Part;
import tenor.model.Stream;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.quantity.Unit;

/**
 * What a period adds to an obligation besides interest: draws, the rise of a moving target, what an
 * event brings over, and the fees that go with them.
 *
 * <pre>
 * drawn = ratio × draws of the period + ratio × flow + taken over
 * drawn years = Σ drawn × part of the period left       (half of it for a flow, all of it for the rest)
 * fees = commitment fee × (undrawn × length − Σ draw × part left) + upfront fee × draws
 * </pre>
 *
 * <p>The commitment fee runs until the period of the last draw: what is not drawn then lapses.
 *
 * @param money what is added
 * @param moneyYears the same times the years that are left of the period
 * @param received what of it was received, before any ratio
 * @param fees of the period; null where there are none
 * @param last the period of the last draw
 */
record Additions(
    Formula money,
    Formula moneyYears,
    Formula received,
    @Nullable Formula fees,
    int last) {
  static final Unit YEARS = new Unit(null, 0, 1);

  /** What an obligation's fields and the events add. */
  static Additions of(Model m, OpenAccount account, FieldValues values) {
    List<Additions> parts = new ArrayList<>();
    ByDate draws = values.byDate("draws");
    if (draws != null) {
      parts.add(drawn(m, account, values, draws));
    }
    values.group("grows_by").ifPresent(group -> parts.add(risen(m, group)));
    for (Formula taken : account.changes().taken()) {
      parts.add(new Additions(taken, taken.times(m.clock().lengths()), taken, null, 0));
    }
    return sum(account, parts);
  }

  private static Formula zero(OpenAccount account) {
    return Formula.zero(account.unit());
  }

  private static Additions sum(OpenAccount account, List<Additions> parts) {
    Formula money = zero(account);
    Formula moneyYears = Formula.zero(account.unit().times(YEARS));
    Formula received = zero(account);
    Formula fees = null;
    int last = 0;
    for (Additions part : parts) {
      money = money.plus(part.money());
      moneyYears = moneyYears.plus(part.moneyYears());
      received = received.plus(part.received());
      fees = fees == null ? part.fees() : part.fees() == null ? fees : fees.plus(part.fees());
      last = Math.max(last, part.last());
    }
    return new Additions(money, moneyYears, received, fees, last);
  }

  /** The same, of nothing from the period on in which the obligation has ended. */
  Additions unless(@Nullable Formula ended) {
    if (ended == null) {
      return this;
    }
    return new Additions(
        choose(ended, money),
        choose(ended, moneyYears),
        choose(ended, received),
        fees == null ? null : choose(ended, fees),
        last);
  }

  private static Formula choose(Formula ended, Formula value) {
    boolean nothing = value instanceof Formula.Constant;
    return nothing ? value : Operation.CHOOSE.of(ended, Formula.zero(value.unit()), value);
  }

  private static Additions drawn(Model m, OpenAccount account, FieldValues values, ByDate draws) {
    Clock clock = m.clock();
    refuseOutside(m, draws);
    int steady = Math.max(1, clock.periodOf(draws.date(draws.entries().size() - 1)) + 1);
    Operand ratio = values.operand("ratio");
    Formula times = ratio == null ? Formula.one() : m.operand(ratio);
    Formula money = draws.onTheirDates(m, "draws");
    Formula moneyYears = draws.weighted(
        m,
        "draws × years left of the period",
        YEARS,
        steady,
        (i, k) -> clock.periodOf(draws.date(i)) == k
            ? clock.partFrom(k, draws.date(i))
            : BigDecimal.ZERO);
    Formula fees = values.has("commitment")
        ? commitment(m, account, values, money, moneyYears, steady - 1)
        : null;
    Operand upfront = values.operand("upfront_fee");
    if (upfront != null) {
      Formula fee = m.operand(upfront).times(money);
      fees = fees == null ? fee : fees.plus(fee);
    }
    return new Additions(times.times(money), times.times(moneyYears), money, fees, steady - 1);
  }

  /** The fee on what of the commitment is not drawn, and the line of what that is. */
  private static @Nullable Formula commitment(
      Model m,
      OpenAccount account,
      FieldValues values,
      Formula draws,
      Formula drawYears,
      int last) {
    Operand commitment = values.operand("commitment");
    Operand fee = values.operand("commitment_fee");
    if (commitment == null || fee == null) {
      return null;
    }
    Operand amount = values.operand("amount");
    Formula all = m.operand(commitment);
    Formula initial = amount == null ? all : all.minus(m.operand(amount)).atLeast(zero(account));
    String line = account.name() + ".undrawn";
    Formula open = new Formula.Previous(line, account.unit(), initial);
    m.line(
        values.place(),
        line,
        "Not yet drawn of " + account.name(),
        "The commitment less what was drawn of it.",
        open.minus(draws).atLeast(zero(account)));
    Formula undrawn = open.times(m.clock().lengths());
    Formula onAverage = undrawn.minus(drawYears).atLeast(Formula.zero(undrawn.unit()));
    Formula available = new Formula.Calendar(
        "whether draws are still to come",
        Unit.NONE,
        k -> k <= last ? BigDecimal.ONE : BigDecimal.ZERO,
        last + 1,
        BigDecimal.ZERO);
    return m.operand(fee).times(onAverage).times(available);
  }

  private static Additions risen(Model m, FieldValues growsBy) {
    Operand ratio = growsBy.operand("ratio");
    String flow = growsBy.name("of").map(FieldValues.Name::text).orElse("");
    Formula gross = m.read(flow + ".gross", m.stream(flow).map(Stream::unit).orElse(Unit.NONE));
    Formula rise = ratio == null ? gross : m.operand(ratio).times(gross);
    Formula half = new Formula.Constant(OverTime.HALF, Unit.NONE, "1/2");
    return new Additions(rise, rise.times(half.times(m.clock().lengths())), gross, null, 0);
  }

  private static void refuseOutside(Model m, ByDate draws) {
    Clock clock = m.clock();
    for (ByDate.Entry draw : draws.entries()) {
      if (draw.date().compareTo(clock.start()) < 0) {
        m.add(new Problem(
            Code.OUTSIDE_CLOCK,
            draw.place(),
            "This draw lies before the start of the agreement, " + clock.start() + ".",
            "Set `start` to this day or earlier, or put the sum into `amount`."));
      } else if (clock.timeOf(draw.date()).compareTo(clock.stopAfter()) >= 0) {
        m.add(new Problem(
            Code.OUTSIDE_CLOCK,
            draw.place(),
            "This draw lies after the calculation stops.",
            "Raise `stop_after`, or drop the draw."));
      }
    }
  }

  /** Writes the line of what is received: the amount at the start, draws and the flow. */
  static void writeReceived(
      Model m, OpenAccount account, @Nullable Formula initial, Additions added) {
    Formula received = added.received();
    if (initial != null) {
      received = m.clock().firstPeriod().times(initial).plus(received);
    }
    account.write(
        m,
        Part.RECEIVED,
        "Received for " + account.name(),
        "The amount at the start, the draws and the flow, before any ratio.",
        received);
  }
}

package tenor.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.model.Account;
import tenor.model.Exhaustible;
import tenor.model.Formula;
import tenor.model.Holding;
import tenor.model.Model;
import tenor.model.OpenAccount;
import tenor.model.Operation;
import tenor.model.Part;
import tenor.model.Spread;
import tenor.model.Stream;
import tenor.model.Stream.Base;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.quantity.Unit;

/**
 * What one payment offers, and what of it arrives where.
 *
 * <p>The formula is that of {@link Payment}.
 */
final class Offer {
  private final Model m;
  private final Payment payment;
  private final FieldValues values;
  private final @Nullable Stream stream;
  private final String own;

  Offer(Model m, Payment payment) {
    this.m = m;
    this.payment = payment;
    this.values = payment.values();
    this.stream = values.name("from").flatMap(from -> m.stream(from.text())).orElse(null);
    this.own = "payments." + payment.name();
  }

  void write() {
    List<OpenAccount> accounts = new ArrayList<>();
    for (FieldValues.Name name : values.names("to")) {
      m.openAccount(name.text()).ifPresent(accounts::add);
    }
    if (accounts.isEmpty()) {
      m.holding(payment.to()).ifPresent(this::intoHolding);
    } else if (accounts.size() < values.names("to").size()) {
      m.add(new Problem(
          Code.CONFLICTING_KEYS,
          values.names("to").get(0).place(),
          "A payment goes to several obligations, or into one account.",
          "Write a payment of its own for the account."));
    } else if (accounts.size() == 1) {
      toOne(accounts.get(0));
    } else {
      toSeveral(accounts);
    }
  }

  private String from() {
    return stream == null ? "" : " from " + stream.name();
  }

  private static String prefix(OpenAccount account) {
    return account.name() + ".payment" + (account.payments().size() + 1);
  }

  private void toOne(OpenAccount account) {
    String prefix = prefix(account);
    Formula offered = m.line(
        values.place(),
        prefix + ".offered",
        "Offered to " + account.name() + from(),
        "The share of the base, within the least and the most that is agreed.",
        unlessStopped(
            account, whenMade(amount(prefix, account.hasTarget() ? limit(account) : null))));
    Formula available = offered;
    if (stream != null && mayExceed(stream)) {
      available = m.line(
          values.place(),
          prefix + ".available",
          "Left for this payment in " + stream.name(),
          "A payment takes no more than those before it left of the revenue.",
          offered.atMost(left(stream)));
    }
    Formula paid = pay(account, available);
    counts(prefix, taken(paid, available));
  }

  private void toSeveral(List<OpenAccount> accounts) {
    boolean proRata = values.is("among", "pro_rata");
    Unit unit = stream == null ? accounts.get(0).unit() : stream.unit();
    Formula wanted = null;
    for (OpenAccount account : accounts) {
      if (account.hasTarget()) {
        Formula limit = m.convert(limit(account), unit);
        wanted = wanted == null ? limit : wanted.plus(limit);
      } else if (proRata) {
        refuseInProportion(account);
      }
    }
    Formula offered = m.line(
        values.place(),
        own + ".offered",
        "Offered" + from(),
        "The share of the base, within the least and the most that is agreed.",
        whenMade(amount(own, wanted)));
    Formula available = stream == null || !mayExceed(stream)
        ? offered
        : m.line(
            values.place(),
            own + ".available",
            "Left for this payment in " + stream.name(),
            "A payment takes no more than those before it left of the revenue.",
            offered.atMost(left(stream)));
    Formula all = Formula.zero(available.unit());
    Formula rest = available;
    for (OpenAccount account : accounts) {
      String prefix = prefix(account);
      Formula part = proRata && wanted != null
          ? available
              .times(Operation.DIVIDE.of(m.convert(limit(account), unit), wanted))
              .atMost(rest)
          : rest;
      Formula mine = m.line(
          values.place(),
          prefix + ".available",
          "Available for " + account.name() + from(),
          proRata
              ? "Each gets in proportion to what it may take."
              : "Each gets what those before it left.",
          unlessStopped(account, part));
      Formula taken = taken(pay(account, mine), mine);
      all = all.plus(taken);
      rest = rest.minus(taken);
    }
    counts(own, all);
  }

  private void refuseInProportion(OpenAccount account) {
    m.add(new Problem(
        Code.CONFLICTING_KEYS,
        values.place(),
        "`" + account.name() + "` has no amount to reach, so nothing is in proportion to it.",
        "Pay it by itself, or write `among: in_turn`."));
  }

  private void intoHolding(Holding holding) {
    Formula offered = m.line(
        values.place(),
        own + ".offered",
        "Offered to " + holding.name() + from(),
        "The share of the base, within the least and the most that is agreed.",
        whenMade(amount(own, null)));
    Formula available = stream == null ? offered : offered.atMost(left(stream));
    Formula arrives = m.convert(available, holding.unit());
    Formula room = holding.room().get();
    Formula paid = m.line(
        values.place(),
        own + ".paid",
        "Payment to " + holding.name() + from(),
        "It is limited by what the revenue has left and by what the account takes in.",
        room == null ? arrives : arrives.atMost(room));
    m.payInto(holding.name(), paid);
    counts(own, taken(paid, available));
  }

  /** Writes the line of what is paid to an obligation, and says so to its account. */
  private Formula pay(OpenAccount account, Formula available) {
    String prefix = prefix(account);
    Formula arrives = m.convert(available, account.unit());
    if (!(arrives instanceof Formula.Line)) {
      arrives = m.line(
          values.place(),
          prefix + ".arrives",
          "The same in " + account.unit(),
          "An amount is converted in the period in which it flows.",
          arrives);
    }
    String paidLine = prefix + ".paid";
    Formula paid = m.line(
        values.place(),
        paidLine,
        "Payment to " + account.name() + from(),
        "It is limited by what is still owed, this period's interest included.",
        account.hasTarget() ? arrives.atMost(limit(account)) : arrives);
    boolean limited = account.isScheduled() && !values.is("pays", "balance");
    String arriving = ((Formula.Line) arrives).name();
    account.pays(
        new Account.Payment(
            stream == null ? null : stream.name(),
            arriving,
            limited ? paidLine : arriving,
            paidLine),
        arrives.unit());
    return paid;
  }

  private Formula limit(OpenAccount account) {
    if (!account.hasTarget()) {
      return Formula.one();
    }
    return values.is("pays", "balance") ? account.stillDue() : account.stillAsked();
  }

  /** What a payment takes of its stream, in the currency in which it was available. */
  private Formula taken(Formula paid, Formula available) {
    Formula taken = m.convert(paid, available.unit());
    if (!taken.equals(paid)) {
      // There and back again may round up.
      taken = taken.atMost(available);
    }
    if (stream != null) {
      m.take(stream, taken);
    }
    return taken;
  }

  private Formula left(Stream from) {
    return m.left(from, brought(from));
  }

  /** All that a revenue brings in the period; of an account, what it may pay out by now. */
  private Formula brought(Stream from) {
    return m.holding(from.name())
        .map(account -> account.available().get())
        .orElseGet(() -> m.read(from.gross(), from.unit()));
  }

  private boolean mayExceed(Stream from) {
    boolean first = m.taken(from) instanceof Formula.Constant;
    return !first || values.hasAny("at_least", "scaled_by");
  }

  /**
   * The amount of a period, before it is limited by what there is.
   *
   * @param asked what is asked for where the payment says nothing else; null where nothing is
   */
  private Formula amount(String prefix, @Nullable Formula asked) {
    Formula amount = stream != null ? share(prefix, stream) : general(asked);
    OverTime scale = values.overTime("scaled_by");
    if (scale != null) {
      amount = amount.times(scale.formula(m));
    }
    Formula least = slice("at_least");
    if (least != null) {
      amount = amount.atLeast(least);
    }
    Formula most = slice("at_most");
    if (most == null) {
      return amount;
    }
    return amount.atMost(isOnce("at_most") ? leftOfMaximum(prefix, most) : most);
  }

  private Formula general(@Nullable Formula asked) {
    Formula lengths = m.clock().lengths();
    OverTime amount = values.overTime("amount");
    if (amount != null) {
      return amount.formula(m).times(lengths);
    }
    ByDate sums = values.byDate("sums");
    if (sums != null) {
      return sums.onTheirDates(m, "sums");
    }
    OverTime volume = values.overTime("volume");
    if (volume != null) {
      return volume.formula(m).times(StreamTerms.valued(m, values, "price")).times(lengths);
    }
    if (asked == null) {
      m.add(new Problem(
          Code.MISSING_KEY,
          values.place(),
          "This payment does not say how much it is.",
          "Pay `from` a revenue, or give an `amount`."));
      return Formula.zero(m.currency());
    }
    return asked;
  }

  private Formula share(String prefix, Stream from) {
    Base base = base();
    if (base == Base.ROYALTY && !from.bases().containsKey(Base.ROYALTY)) {
      m.add(new Problem(
          Code.CONFLICTING_KEYS,
          values.place(),
          "`" + from.name() + "` has no royalty that a share could be taken of.",
          "Add `royalty: 12.5 %` to `" + from.name() + "`, or take the share of another base."));
    }
    Formula of = base == Base.LEFT
        ? left(from)
        : m.holding(from.name()).isPresent() ? brought(from) : m.read(from.line(base), from.unit());
    Formula kept = slice("keeps_first");
    if (kept != null) {
      of = isOnce("keeps_first")
          ? of.minus(keptOnce(prefix, of, kept))
          : of.minus(kept).atLeast(Formula.zero(from.unit()));
    }
    OverTime share = values.overTime("share");
    Spread spread = base == Base.GROSS ? from.spread() : null;
    if (share instanceof OverTime.Steps steps && spread != null) {
      return steps.weightedBy(m, spread).times(of);
    }
    return share == null ? of : share.formula(m).times(of);
  }

  private Base base() {
    for (Base base : Base.values()) {
      if (values.is("base", base.word())) {
        return base;
      }
    }
    return Base.GROSS;
  }

  /** What of the base is kept in a period of a slice that is kept once over all time. */
  private Formula keptOnce(String prefix, Formula base, Formula slice) {
    Formula before = soFar(prefix + ".kept", slice.unit());
    Formula now = base.atMost(slice.minus(before).atLeast(Formula.zero(slice.unit())));
    m.line(
        values.place(),
        prefix + ".kept",
        "First slice kept so far",
        "The obligor keeps this once before anything is shared.",
        before.plus(now));
    return now;
  }

  private static Formula soFar(String line, Unit unit) {
    return new Formula.Previous(line, unit, Formula.zero(unit));
  }

  /** What is left when a period opens of a maximum that counts over all time. */
  private Formula leftOfMaximum(String prefix, Formula most) {
    return values.overTime("at_most") instanceof OverTime.Fixed
        ? new Formula.Previous(prefix + ".left", most.unit(), most)
        : most.minus(soFar(prefix + ".total", most.unit())).atLeast(Formula.zero(most.unit()));
  }

  /** Writes the line of what is left, or of all that was paid, where a maximum counts over all time. */
  private void counts(String prefix, Formula paid) {
    Formula most = slice("at_most");
    if (most == null || !isOnce("at_most")) {
      return;
    }
    if (values.overTime("at_most") instanceof OverTime.Fixed) {
      m.line(
          values.place(),
          prefix + ".left",
          "Left of the maximum of this payment",
          "When nothing is left, it pays nothing more.",
          leftOfMaximum(prefix, most).minus(paid).atLeast(Formula.zero(paid.unit())));
      m.add(new Exhaustible(prefix + ".left", prefix + ".offered"));
    } else {
      m.line(
          values.place(),
          prefix + ".total",
          "Paid so far by this payment",
          "Its maximum counts over all time.",
          soFar(prefix + ".total", paid.unit()).plus(paid));
    }
  }

  private boolean isOnce(String field) {
    OverTime value = values.overTime(field);
    return value != null && value.formula(m).unit().years() == 0;
  }

  /** A yearly amount for the length of the period, or an amount that counts once. */
  private @Nullable Formula slice(String field) {
    OverTime value = values.overTime(field);
    if (value == null) {
      return null;
    }
    Formula amount = value.formula(m);
    return amount.unit().years() == 0 ? amount : amount.times(m.clock().lengths());
  }

  /** Nothing while it is suspended, nor once an event has ended what has no balance to run down. */
  private Formula unlessStopped(OpenAccount account, Formula offered) {
    Formula zero = Formula.zero(offered.unit());
    Formula suspended = account.changes().suspension();
    Formula running = suspended == null ? offered : Operation.CHOOSE.of(suspended, zero, offered);
    return account.hasTarget() || account.changes().ended().isEmpty()
        ? running
        : Operation.CHOOSE.of(m.read(account.line(Part.ENDED), Unit.NONE), zero, running);
  }

  private Formula whenMade(Formula amount) {
    return new PaymentTime(m, own, values).applied(amount);
  }
}

package tenor.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.model.Account;
import tenor.model.Formula;
import tenor.model.Model;
import tenor.model.OpenAccount;
import tenor.model.Stream;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.quantity.Kind;

/**
 * A payment towards an obligation on the last day of each period.
 *
 * <pre>
 * offered = min(at_most × length, max(at_least × length, share × max(0, base − keeps_first × length)))
 * available = min(offered, revenue − what payments of higher priority took of it)
 * paid = min(available, what is still due)
 * </pre>
 *
 * <p>A payment with {@code amount} in place of {@code from} comes from the obligor's general means,
 * and no revenue limits it. Worked example: half of a gross revenue of 10 billion USD a year is 5
 * billion; with a first slice of 2 billion kept it is 4 billion.
 */
public record Payment(String name, FieldValues values) implements Clause {
  /** The list {@code payments}. */
  public static final ClauseKind KIND = new ClauseKind(
      "payments",
      ClauseKind.Naming.ORDER,
      "A payment towards an obligation; the list is the order of priority.",
      Set.of(),
      List.of(
          Field.optional(
              "from",
              new FieldType.NameOf(FieldType.Target.SOURCE),
              "The revenue that it comes from.",
              "minerals"),
          Field.optional(
              "amount",
              FieldType.overTime(Kind.MONEY_PER_YEAR),
              "In place of `from`: a sum a year from the obligor's general means.",
              "5 billion USD/year"),
          Field.optional(
              "base",
              new FieldType.Word(List.of("gross", "net")),
              "What the share is taken of: all revenue, or what is left after costs.",
              "gross"),
          Field.optional(
              "share",
              FieldType.overTime(Kind.SHARE),
              "The share of the base, fixed or by date; all of it unless said.",
              "50 %"),
          Field.optional(
              "keeps_first",
              FieldType.overTime(Kind.MONEY_PER_YEAR),
              "A first slice of the base that the obligor keeps before sharing.",
              "100 million USD/year"),
          Field.optional(
              "at_least",
              FieldType.overTime(Kind.MONEY_PER_YEAR),
              "A minimum a year, as far as the revenue reaches.",
              "1 billion USD/year"),
          Field.optional(
              "at_most",
              FieldType.overTime(Kind.MONEY_PER_YEAR),
              "A maximum a year.",
              "3 billion USD/year"),
          Field.required(
              "to",
              new FieldType.NameOf(FieldType.Target.OBLIGATION),
              "The obligation that it is paid to.",
              "fund")),
      Payment::make);

  private static Clause make(String name, FieldValues values, List<Problem> problems) {
    if (values.has("from") == values.has("amount")) {
      problems.add(new Problem(
          Code.CONFLICTING_KEYS,
          values.place(),
          "A payment comes either `from` a revenue or as an `amount` from general means.",
          "Give exactly one of `from` and `amount`."));
    }
    for (String key : List.of("base", "share", "keeps_first", "at_least", "at_most")) {
      if (values.has("amount") && values.has(key)) {
        problems.add(new Problem(
            Code.CONFLICTING_KEYS,
            values.place(),
            "A payment of a given `amount` has no revenue for `" + key + "` to act on.",
            "Drop `" + key + "`, or pay `from` a revenue."));
      }
    }
    return new Payment(name, values);
  }

  @Override
  public ClauseKind kind() {
    return KIND;
  }

  /** The obligation that it is paid to, as the file names it. */
  public String to() {
    return values.name("to").map(FieldValues.Name::text).orElse("");
  }

  @Override
  public void writeInto(Model m) {
    OpenAccount account = m.openAccount(to())
        .orElseThrow(() -> new IllegalStateException("no obligation " + to() + " was opened"));
    Optional<Stream> stream = values.name("from").flatMap(from -> m.stream(from.text()));
    String prefix = account.name() + ".payment" + (account.payments().size() + 1);
    Formula offered = m.line(
        place(),
        prefix + ".offered",
        "Offered to " + account.name() + stream.map(s -> " from " + s.name()).orElse(""),
        "The share of the base, within the least and the most that is agreed.",
        stream.isPresent() ? share(m, stream.get()) : general(m));
    Formula available = offered;
    if (stream.isPresent() && mayExceed(m, stream.get())) {
      Formula gross = m.read(stream.get().gross(), stream.get().unit());
      available = m.line(
          place(),
          prefix + ".available",
          "Left for this payment in " + stream.get().name(),
          "A payment takes no more than those before it left of the revenue.",
          offered.atMost(gross.minus(m.paidFrom(stream.get()))));
    }
    String availableLine = ((Formula.Line) available).name();
    String paidLine = prefix + ".paid";
    m.line(
        place(),
        paidLine,
        "Payment to " + account.name() + stream.map(s -> " from " + s.name()).orElse(""),
        "It is limited by what is still owed, this period's interest included.",
        account.hasTarget() ? available.atMost(account.stillDue()) : available);
    account.pays(
        new Account.Payment(stream.map(Stream::name).orElse(null), availableLine, paidLine),
        available.unit());
  }

  private boolean mayExceed(Model m, Stream stream) {
    boolean first = m.paidFrom(stream) instanceof Formula.Constant;
    return !first || values.has("at_least");
  }

  private Formula general(Model m) {
    OverTime amount = values.overTime("amount");
    if (amount == null) {
      throw new IllegalStateException("a payment without a source was not refused");
    }
    return amount.formula(m).times(m.clock().lengths());
  }

  private Formula share(Model m, Stream stream) {
    boolean net = values.name("base").filter(w -> w.text().equals("net")).isPresent();
    Formula base = m.read(net ? stream.net() : stream.gross(), stream.unit());
    Formula kept = slice(m, "keeps_first");
    if (kept != null) {
      base = base.minus(kept).atLeast(Formula.zero(stream.unit()));
    }
    OverTime share = values.overTime("share");
    Formula offered = share == null ? base : share.formula(m).times(base);
    Formula least = slice(m, "at_least");
    if (least != null) {
      offered = offered.atLeast(least);
    }
    Formula most = slice(m, "at_most");
    return most == null ? offered : offered.atMost(most);
  }

  private @Nullable Formula slice(Model m, String field) {
    OverTime value = values.overTime(field);
    return value == null ? null : value.formula(m).times(m.clock().lengths());
  }
}

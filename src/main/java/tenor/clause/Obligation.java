package tenor.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tenor.clause.FieldType.Target;
import tenor.model.Formula;
import tenor.model.Level;
import tenor.model.Model;
import tenor.model.OpenAccount;
import tenor.model.Operand;
import tenor.model.Operation;
import tenor.model.Part;
import tenor.model.PeriodLength;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.quantity.Kind;
import tenor.quantity.Unit;

/**
 * What is owed, or a fund that is to be filled.
 *
 * <pre>
 * drawn = ratio × draws of the period + ratio × flow          (grows_by)
 * interest = rate × (opening × length + Σ drawn × part of the period left)
 * due = opening + drawn + interest      closing = due − paid
 * </pre>
 *
 * <p>Draws arrive on their dates; what {@code grows_by} adds arrives evenly, so half of the period
 * is left on average. Unpaid interest is added to what bears interest once a year, or at the end of
 * each {@code compounding} interval; with {@code unpaid_interest: simple} it never bears interest.
 * Where it is kept apart, payments go to it first.
 *
 * <p>Worked example: 123 billion USD at 4 % a year owes 4.92 billion of interest after one year; a
 * payment of 5 billion leaves 122.92 billion.
 */
public record Obligation(String name, FieldValues values) implements Clause {
  /** The block {@code obligations}. */
  public static final ClauseKind KIND = new ClauseKind(
      "obligations",
      ClauseKind.Naming.NAME,
      "What is owed, or a fund that is to be filled.",
      Set.of(Target.OBLIGATION, Target.PAYEE, Target.SUBJECT),
      List.of(
          Field.optional(
              "amount",
              new FieldType.AmountOrWord(Set.of(Kind.MONEY), "none"),
              "What is owed at the start; `none` where the text sets no amount to reach.",
              "500 billion USD"),
          Field.optional(
              "ratio",
              FieldType.amount(Kind.RATIO, Kind.SHARE),
              "With `of: draws`: this many times each draw is owed.",
              "2 to 1"),
          Field.optional(
              "of", new FieldType.Word(List.of("draws")), "What the ratio is taken of.", "draws"),
          Field.optional(
              "draws",
              new FieldType.AmountsByDate(Set.of(Kind.MONEY)),
              "Tranches by the date on which they arrive.",
              "{2025-06-30: 10 billion USD, 2026-06-30: 5 billion USD}"),
          Field.optional(
              "grows_by",
              new FieldType.Group(List.of(
                  Field.required(
                      "ratio",
                      FieldType.amount(Kind.RATIO, Kind.SHARE),
                      "This many times the flow is added.",
                      "2 to 1"),
                  Field.required(
                      "of",
                      new FieldType.NameOf(FieldType.Target.FLOW),
                      "The flow that raises the target.",
                      "aid"))),
              "A target that moves: it rises with a flow.",
              "{ratio: 2 to 1, of: aid}"),
          Field.optional(
              "interest",
              FieldType.overTime(Kind.RATE),
              "Interest a year, fixed or by date.",
              "4 %/year"),
          Field.optional(
              "capitalises_for",
              FieldType.amount(Kind.DURATION),
              "With a schedule: for this long interest is added to the principal, not asked for.",
              "3 years"),
          Field.optional(
              "penalty",
              FieldType.overTime(Kind.RATE),
              "With a schedule: what overdue sums bear a year, beside the interest.",
              "2 %/year"),
          Field.optional(
              "unpaid_interest",
              new FieldType.Word(List.of("capitalised", "simple")),
              "Whether unpaid interest bears interest itself (`capitalised`) or never does.",
              "capitalised"),
          Field.optional(
              "compounding",
              new FieldType.Word(
                  Stream.of(PeriodLength.values()).map(PeriodLength::word).toList()),
              "How often unpaid interest is added to what bears interest.",
              "year"),
          Field.optional(
              "commitment",
              FieldType.amount(Kind.MONEY),
              "All that may be drawn; what is not drawn bears the commitment fee.",
              "3 billion USD"),
          Field.optional(
              "commitment_fee",
              FieldType.amount(Kind.RATE),
              "With `commitment`: the fee a year on what is not drawn.",
              "0.5 %/year"),
          Field.optional(
              "upfront_fee",
              FieldType.amount(Kind.SHARE),
              "With `draws`: a fee on each draw.",
              "1 %"),
          Field.optional(
              "indexed_to",
              new FieldType.NameOf(Target.INDEX),
              "An index with which what is owed is revalued at the start of each period.",
              "gold"),
          Field.optional(
              "schedule",
              new FieldType.Group(ScheduleTerms.FIELDS),
              "When instalments fall due; without it, it is paid as revenues come.",
              "{style: level, over: 50 years}")),
      Obligation::make);

  private static Clause make(String name, FieldValues values, List<Problem> problems) {
    problems.addAll(check(name, values));
    return new Obligation(name, values);
  }

  private static List<Problem> check(String name, FieldValues values) {
    List<Problem> problems = new ArrayList<>();
    boolean counted = values.has("amount") || values.has("draws") || values.has("grows_by");
    if (!counted) {
      problems.add(new Problem(
          Code.MISSING_KEY,
          values.place(),
          "`" + name + "` does not say how much is owed.",
          "Add `amount:`, such as `amount: 500 billion USD`, or `amount: none`."));
    }
    if (values.has("ratio") != values.has("of") || (values.has("ratio") && !values.has("draws"))) {
      problems.add(new Problem(
          Code.CONFLICTING_KEYS,
          values.place(),
          "The `ratio` of `" + name + "` needs `of: draws` and the `draws` themselves.",
          "Write `ratio: 2 to 1`, `of: draws` and `draws: {2025: 10 billion USD}` together."));
    }
    boolean targetless = values.is("amount", "none");
    for (Field field : KIND.fields()) {
      String key = field.name();
      if (targetless && !key.equals("amount") && values.has(key)) {
        problems.add(new Problem(
            Code.CONFLICTING_KEYS,
            values.place(),
            "`" + name + "` has `amount: none`, so `" + key + "` has nothing to act on.",
            "Give an amount, or drop `" + key + "`."));
      }
    }
    boolean simple =
        values.name("unpaid_interest").filter(w -> w.text().equals("simple")).isPresent();
    if (simple && values.has("compounding")) {
      problems.add(new Problem(
          Code.CONFLICTING_KEYS,
          values.place(),
          "`" + name + "` keeps unpaid interest simple, so it cannot compound.",
          "Drop `compounding`, or write `unpaid_interest: capitalised`."));
    }
    for (String key : List.of("capitalises_for", "penalty")) {
      if (values.has(key) && !values.has("schedule")) {
        problems.add(new Problem(
            Code.CONFLICTING_KEYS,
            values.place(),
            "`" + key + "` of `" + name + "` needs a `schedule`, which says what is asked for.",
            "Add `schedule: {style: level, over: 10 years}`, or drop `" + key + "`."));
      }
    }
    if (values.has("commitment") != values.has("commitment_fee")) {
      problems.add(new Problem(
          Code.CONFLICTING_KEYS,
          values.place(),
          "`" + name + "` needs `commitment` and `commitment_fee` together.",
          "Write both, or drop the one that is there."));
    }
    for (String key : List.of("commitment", "upfront_fee")) {
      if (values.has(key) && !values.has("draws")) {
        problems.add(new Problem(
            Code.CONFLICTING_KEYS,
            values.place(),
            "The `" + key + "` of `" + name + "` goes with `draws`, and there are none.",
            "Write the amounts as draws on their dates, or drop `" + key + "`."));
      }
    }
    values
        .group("schedule")
        .ifPresent(
            schedule -> problems.addAll(new ScheduleTerms(schedule).check("`" + name + "`")));
    return problems;
  }

  @Override
  public ClauseKind kind() {
    return KIND;
  }

  @Override
  public void announce(Model m) {
    boolean hasTarget = !values.is("amount", "none");
    Unit unit = hasTarget ? unit(m) : m.currency();
    OpenAccount account = new OpenAccount(place(), name, unit, hasTarget);
    m.open(account);
    Formula initial = initial(m, unit);
    m.announce(name, () -> {
      String line = account.line(hasTarget ? Part.CLOSING : Part.PAID);
      return Optional.of(new Level(m.read(line, unit), new Formula.Previous(line, unit, initial)));
    });
  }

  private Unit unit(Model m) {
    Operand amount = values.operand("amount");
    ByDate draws = values.byDate("draws");
    if (amount != null) {
      return m.operand(amount).unit();
    }
    if (draws != null) {
      return draws.unit(m);
    }
    return values
        .group("grows_by")
        .flatMap(group -> group.name("of"))
        .flatMap(flow -> m.stream(flow.text()))
        .map(tenor.model.Stream::unit)
        .orElse(m.currency());
  }

  private Formula initial(Model m, Unit unit) {
    Operand amount = values.operand("amount");
    return amount == null ? Formula.zero(unit) : m.operand(amount);
  }

  @Override
  public void writeInto(Model m) {
    OpenAccount account = m.openAccount(name)
        .orElseThrow(() -> new IllegalStateException("no obligation " + name + " was opened"));
    Formula ended = ended(m, account);
    if (!account.hasTarget()) {
      return;
    }
    Formula opening = account.write(
        m,
        Part.OPENING,
        "Owed at the opening by " + name,
        "The amount that the file gives; later, what was owed at the last close.",
        new Formula.Previous(
            account.line(Part.CLOSING), account.unit(), initial(m, account.unit())));
    Formula wanted = writtenOff(account);
    Formula off = wanted == null ? null : writtenOff(m, account, wanted.atMost(opening));
    Formula left = off == null ? opening : opening.minus(off);
    Formula revalued = revalued(m, account, left);
    Formula owed = revalued == null ? left : left.plus(revalued);
    Additions added = Additions.of(m, account, values).unless(ended);
    Operand amount = values.operand("amount");
    Additions.writeReceived(m, account, amount == null ? null : m.operand(amount), added);
    Formula drawn = account.write(
        m, Part.DRAWN, "Added to " + name, "Draws, and the rise of the target.", added.money());
    account.write(
        m,
        Part.DRAWN_YEARS,
        "Added to " + name + " times the years left",
        "What is added bears interest for the part of the period that is left.",
        added.moneyYears());
    Borrowing borrowing = new Borrowing(
        m,
        account,
        values,
        initial(m, account.unit()),
        new Repayment.Balance(opening, owed),
        added);
    borrowing.write();
    Formula due = owed.plus(drawn);
    Formula rate = borrowing.rate();
    Formula more = drawn;
    if (borrowing.bearsInterest()) {
      due = due.plus(account.read(Part.INTEREST));
      more = rate == null ? more : more.plus(rate.times(added.moneyYears()));
    }
    if (added.fees() != null) {
      due = due.plus(account.read(Part.FEES));
      more = more.plus(account.read(Part.FEES));
    }
    more = revalued == null ? more : more.plus(revalued);
    account.adds(wanted == null ? more : more.minus(wanted), added.last());
    account.write(m, Part.DUE, "Due to " + name, "Opening, what was added, and interest.", due);
  }

  /** The line that says whether an event has ended it; null where none can. */
  private @Nullable Formula ended(Model m, OpenAccount account) {
    Formula flags = null;
    for (Formula flag : account.changes().ended()) {
      flags = flags == null ? flag : flags.atLeast(flag);
    }
    if (flags == null) {
      return null;
    }
    Formula before =
        new Formula.Previous(account.line(Part.ENDED), Unit.NONE, Formula.zero(Unit.NONE));
    return account.write(
        m,
        Part.ENDED,
        "Whether " + name + " has ended",
        "An event ended the obligation; nothing is asked for from then on.",
        before.atLeast(flags));
  }

  /** What events write off, before it is limited by what is owed; null where none does. */
  private static @Nullable Formula writtenOff(OpenAccount account) {
    Formula sum = null;
    for (Formula part : account.changes().writtenOff()) {
      sum = sum == null ? part : sum.plus(part);
    }
    return sum;
  }

  private Formula writtenOff(Model m, OpenAccount account, Formula off) {
    return account.write(
        m,
        Part.WRITTEN_OFF,
        "Written off of " + name,
        "Events write this off at the start of the period.",
        off);
  }

  private @Nullable Formula revalued(Model m, OpenAccount account, Formula left) {
    Optional<Level> level = values.name("indexed_to").flatMap(index -> m.level(index.text()));
    if (level.isEmpty()) {
      return null;
    }
    Unit unit = level.get().now().unit();
    if (unit.years() != 0) {
      m.add(new Problem(
          Code.WRONG_KIND,
          values.place(),
          "`" + name + "` is indexed to a rate a year; it takes a level, such as that of prices.",
          "Give the index as a level that grows: `{ value: 100 points, growth: 3 %/year }`."));
    }
    Formula before = level.get().before();
    Formula change = Operation.CHOOSE.of(
        before,
        Operation.DIVIDE.of(level.get().now(), before).minus(Formula.one()),
        Formula.zero(Unit.NONE));
    return account.write(
        m,
        Part.REVALUED,
        "Revaluation of " + name,
        "What is owed moves with its index at the start of the period.",
        left.times(change));
  }
}

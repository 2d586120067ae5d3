package tenor.clause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.clause.FieldType.Target;
import tenor.model.Account;
import tenor.model.Changes;
import tenor.model.Formula;
import tenor.model.Model;
import tenor.model.OpenAccount;
import tenor.model.Operand;
import tenor.model.Operation;
import tenor.model.Part;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.quantity.CalendarDate;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;
import tenor.quantity.Unit;

/**
 * Something that happens to obligations on a date, or when a condition comes true.
 *
 * <pre>
 * haircut: written off = share × what is owed       waive: written off = amount, at most what is owed
 * swap: the first is written off, the second grows by ratio × what was owed
 * defer: the instalment is put after the last one, and bears interest that is paid meanwhile
 * </pre>
 *
 * <p>Events take effect at the start of the period that holds their date. Worked example: a haircut of
 * 30 % on 100 million leaves 70 million, and the interest of that period is already that of 70.
 */
public record Event(String name, FieldValues values) implements Clause {
  private static final List<String> ACTIONS =
      List.of("suspend", "defer", "haircut", "waive", "prepay", "swap", "reprofile", "terminate");

  /** The most instalments that can be put off; each is followed on its own. */
  private static final BigDecimal MOST_DEFERRED = BigDecimal.valueOf(100);

  /** The list {@code events}. */
  public static final ClauseKind KIND = new ClauseKind(
      "events",
      ClauseKind.Naming.ORDER,
      "Something that happens to obligations on a date, or when a condition comes true.",
      Set.of(),
      fields(),
      Event::make);

  private static List<Field> fields() {
    Field of = Field.required(
        "of",
        new FieldType.NamesOf(Target.OBLIGATION),
        "The obligation that it happens to, or a list of several.",
        "loan");
    List<Field> fields = new ArrayList<>(Trigger.DATES);
    fields.addAll(Trigger.CONDITIONS);
    fields.add(group(
        "suspend",
        "Nothing is asked for or paid meanwhile, and instalments move back; interest goes on.",
        "{of: awards}",
        Field.required(
            "of",
            new FieldType.NamesOf(Target.OBLIGATION),
            "The obligation, or a list of several.",
            "awards")));
    fields.add(group(
        "defer",
        "An instalment is put off to the end of the schedule.",
        "{of: loan, what: instalment, payable: end}",
        of,
        Field.optional(
            "what",
            new FieldType.Word(List.of("instalment", "interest")),
            "The whole instalment unless said, or its interest alone.",
            "instalment"),
        Field.optional(
            "payable",
            new FieldType.Word(List.of("end", "last")),
            "One an interval after the last instalment, in the order of deferral; `last`: after those.",
            "end"),
        Field.optional(
            "bears",
            FieldType.overTime(Kind.RATE),
            "What deferred sums bear a year, paid meanwhile; the interest of the obligation unless said.",
            "2 %/year"),
        Field.optional(
            "limit",
            FieldType.amount(Kind.COUNT),
            "How many instalments may be put off; needed with a condition.",
            "7 annuities")));
    fields.add(group(
        "haircut",
        "A share of what is owed is written off.",
        "{of: loan, share: 30 %}",
        of,
        Field.required("share", FieldType.amount(Kind.SHARE), "The share of it.", "30 %")));
    fields.add(group(
        "waive",
        "An amount of what is owed is written off, or all of it.",
        "{of: loan, amount: all}",
        of,
        Field.required(
            "amount",
            new FieldType.AmountOrWord(Set.of(Kind.MONEY), "all"),
            "How much of it.",
            "all")));
    fields.add(group(
        "prepay",
        "An amount is paid early from general means, on the last day of the period.",
        "{of: loan, amount: all}",
        of,
        Field.required(
            "amount",
            new FieldType.AmountOrWord(Set.of(Kind.MONEY), "all"),
            "How much of it.",
            "all")));
    fields.add(group(
        "swap",
        "What is owed is exchanged for another obligation.",
        "{of: warrants, into: notes, at: 1.34 to 1}",
        of,
        Field.required(
            "into",
            new FieldType.NameOf(Target.OBLIGATION),
            "The obligation that takes its place.",
            "notes"),
        Field.optional(
            "at",
            FieldType.amount(Kind.RATIO, Kind.SHARE),
            "What the new one grows by for each unit of the old; 1 to 1 unless said.",
            "1 to 1")));
    List<Field> reprofile = new ArrayList<>();
    reprofile.add(of);
    reprofile.add(Field.optional(
        "schedule",
        new FieldType.Group(ScheduleTerms.FIELDS),
        "The instalments from then on.",
        "{style: level, over: 12 years}"));
    reprofile.add(Field.optional(
        "interest",
        FieldType.overTime(Kind.RATE),
        "The interest a year from then on.",
        "5 %/year"));
    fields.add(Field.optional(
        "reprofile",
        new FieldType.Group(reprofile),
        "What is owed then is paid by a new schedule, or bears another interest.",
        "{of: loan, schedule: {style: level, over: 12 years}}"));
    fields.add(
        group("terminate", "The obligation ends, and what is owed is given up.", "{of: loan}", of));
    return List.copyOf(fields);
  }

  private static Field group(String name, String summary, String example, Field... fields) {
    return Field.optional(name, new FieldType.Group(List.of(fields)), summary, example);
  }

  private static Clause make(String name, FieldValues values, List<Problem> problems) {
    Trigger.check(values, "An event").ifPresent(problems::add);
    List<String> actions = ACTIONS.stream().filter(values::has).toList();
    if (actions.size() != 1) {
      problems.add(new Problem(
          Code.CONFLICTING_KEYS,
          values.place(),
          actions.isEmpty()
              ? "An event says what happens."
              : "An event does one thing; this one has `" + String.join("` and `", actions) + "`.",
          "Give one of " + String.join(", ", ACTIONS) + "."));
    }
    if (!values.hasAny("on", "when", "while")) {
      problems.add(new Problem(
          Code.MISSING_KEY,
          values.place(),
          "An event says when it happens.",
          "Add `on: DATE`, or a condition such as `when: copper below 5200 USD/t`."));
    }
    if (values.has("reprofile") && !values.has("on")) {
      problems.add(new Problem(
          Code.CONFLICTING_KEYS,
          values.place(),
          "A schedule counts from a date, so `reprofile` needs `on`.",
          "Write the date under `on`; conditions can suspend, defer, waive or terminate."));
    }
    values
        .group("reprofile")
        .flatMap(g -> g.group("schedule"))
        .ifPresent(schedule -> problems.addAll(new ScheduleTerms(schedule).check("the new terms")));
    return new Event(name, values);
  }

  @Override
  public ClauseKind kind() {
    return KIND;
  }

  @Override
  public void writeInto(Model m) {
    Trigger trigger = new Trigger(m, "events." + name, values);
    values.group("suspend").ifPresent(group -> suspend(m, trigger, group));
    values.group("defer").ifPresent(group -> defer(m, trigger, group));
    values.group("haircut").ifPresent(group -> writeOff(m, trigger, group));
    values.group("waive").ifPresent(group -> writeOff(m, trigger, group));
    values.group("prepay").ifPresent(group -> prepay(m, trigger, group));
    values.group("swap").ifPresent(group -> swap(m, trigger, group));
    values.group("reprofile").ifPresent(group -> reprofile(m, trigger, group));
    values.group("terminate").ifPresent(group -> terminate(m, trigger, group));
  }

  private static OpenAccount account(Model m, FieldValues.Name name) {
    return m.openAccount(name.text())
        .orElseThrow(() -> new IllegalStateException("no obligation " + name.text()));
  }

  private static List<OpenAccount> accounts(Model m, FieldValues group) {
    return group.names("of").stream().map(name -> account(m, name)).toList();
  }

  /** The obligations of which something is owed; others are refused. */
  private static List<OpenAccount> owed(Model m, FieldValues group, String names) {
    List<OpenAccount> owed = new ArrayList<>();
    for (FieldValues.Name name : group.names(names)) {
      OpenAccount account = account(m, name);
      if (account.hasTarget()) {
        owed.add(account);
      } else {
        m.add(new Problem(
            Code.CONFLICTING_KEYS,
            name.place(),
            "`" + name.text() + "` has `amount: none`, so nothing of it is owed.",
            "Only `suspend` and `terminate` can happen to it."));
      }
    }
    return owed;
  }

  private static void suspend(Model m, Trigger trigger, FieldValues group) {
    Formula inForce = given(trigger.inForce());
    accounts(m, group).forEach(account -> account.changes().suspend(inForce));
  }

  private void defer(Model m, Trigger trigger, FieldValues group) {
    boolean dated = values.has("on") && !values.has("until");
    Formula when = given(dated ? trigger.happens() : trigger.inForce());
    Quantity limit = m.given(group.operand("limit"));
    if (limit == null && !dated) {
      m.add(new Problem(
          Code.MISSING_KEY,
          group.place(),
          "This could put off any number of instalments.",
          "Add `limit: 7 annuities`, or list the dates under `on`."));
    }
    if (limit != null && limit.value().compareTo(MOST_DEFERRED) > 0) {
      m.add(new Problem(
          Code.OUT_OF_BOUNDS,
          group.place(),
          "At most " + MOST_DEFERRED + " instalments can be put off; this is " + limit.text() + ".",
          "Write a smaller `limit`."));
    }
    int most = limit == null
        ? values.dates("on").size()
        : limit.value().min(MOST_DEFERRED).intValue();
    OverTime bears = group.overTime("bears");
    Changes.Deferral deferral = new Changes.Deferral(
        when,
        !group.is("what", "interest"),
        group.is("payable", "last"),
        bears == null ? null : bears.formula(m),
        most);
    owed(m, group, "of").forEach(account -> account.changes().defer(deferral));
  }

  /** What sets the event off; that there is something was checked when the file was read. */
  private static Formula given(@Nullable Formula trigger) {
    if (trigger == null) {
      throw new IllegalStateException("an event without a trigger was not refused");
    }
    return trigger;
  }

  private static void writeOff(Model m, Trigger trigger, FieldValues group) {
    Formula happens = given(trigger.happens());
    Operand share = group.operand("share");
    Operand amount = group.operand("amount");
    for (OpenAccount account : owed(m, group, "of")) {
      Formula owed = leftOf(account);
      Formula off = share != null
          ? m.operand(share).times(owed)
          : amount == null ? owed : m.operand(amount).atMost(owed);
      account.changes().writeOff(only(happens, off));
    }
  }

  /** What earlier events of the period leave of what is owed at its opening. */
  private static Formula leftOf(OpenAccount account) {
    Formula left = account.read(Part.OPENING);
    for (Formula off : account.changes().writtenOff()) {
      left = left.minus(off);
    }
    return left.atLeast(Formula.zero(account.unit()));
  }

  /** A sum of money in the periods in which something happens, and nothing in others. */
  private static Formula only(Formula happens, Formula money) {
    return Operation.CHOOSE.of(happens, money, Formula.zero(money.unit()));
  }

  private void prepay(Model m, Trigger trigger, FieldValues group) {
    Formula happens = given(trigger.happens());
    Operand amount = group.operand("amount");
    for (OpenAccount account : owed(m, group, "of")) {
      Formula due = account.stillDue();
      String prefix = account.name() + ".payment" + (account.payments().size() + 1);
      Formula available = m.line(
          place(),
          prefix + ".offered",
          "Prepaid to " + account.name(),
          "An event lets this be paid early from general means.",
          only(happens, amount == null ? due : m.operand(amount)));
      m.line(
          place(),
          prefix + ".paid",
          "Prepayment to " + account.name(),
          "It is limited by what is still owed, this period's interest included.",
          available.atMost(due));
      account.prepays(
          new Account.Payment(null, prefix + ".offered", prefix + ".offered", prefix + ".paid"));
    }
  }

  private static void swap(Model m, Trigger trigger, FieldValues group) {
    Formula happens = given(trigger.happens());
    List<OpenAccount> takes = owed(m, group, "into");
    Operand at = group.operand("at");
    for (OpenAccount from : owed(m, group, "of")) {
      Formula owed = leftOf(from);
      from.changes().writeOff(only(happens, owed));
      for (OpenAccount into : takes) {
        if (into.name().equals(from.name())) {
          m.add(new Problem(
              Code.CONFLICTING_KEYS,
              group.place(),
              "`" + from.name() + "` cannot be exchanged for itself.",
              "Name under `into` the obligation that takes its place."));
        }
        Formula grown = m.convert(at == null ? owed : m.operand(at).times(owed), into.unit());
        into.changes().takeOver(only(happens, grown));
        from.changes().exchange(happens, into.name());
      }
    }
  }

  private static void reprofile(Model m, Trigger trigger, FieldValues group) {
    Formula happens = given(trigger.happens());
    Formula inForce = given(trigger.inForce());
    CalendarDate begins = trigger.firstDay();
    OverTime interest = group.overTime("interest");
    Changes.Regime regime = new Changes.Regime(
        happens,
        inForce,
        group
            .group("schedule")
            .map(schedule -> new ScheduleTerms(schedule).formulas(m, begins, null))
            .orElse(null),
        interest == null ? null : interest.formula(m));
    owed(m, group, "of").forEach(account -> account.changes().reprofile(regime));
  }

  private static void terminate(Model m, Trigger trigger, FieldValues group) {
    Formula happens = given(trigger.happens());
    for (OpenAccount account : accounts(m, group)) {
      if (account.hasTarget()) {
        account.changes().writeOff(only(happens, account.read(Part.OPENING)));
      } else {
        account.changes().suspend(m.read(account.line(Part.ENDED), Unit.NONE));
      }
      account.changes().end(happens);
    }
  }
}

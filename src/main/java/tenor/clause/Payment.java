package tenor.clause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tenor.model.Model;
import tenor.model.Operand;
import tenor.model.Stream.Base;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;

/**
 * A payment towards obligations, or into an account, on the last day of each period.
 *
 * <pre>
 * offered = min(at_most × length, max(at_least × length, scaled_by × share × max(0, base − keeps_first × length)))
 * available = min(offered, revenue − what payments of higher priority took of it)
 * paid = min(available, what is still due)       with a schedule: what is still asked for
 * </pre>
 *
 * <p>{@code keeps_first} and {@code at_most} in money a year count in every year, in money once over all
 * time. A payment with {@code amount}, {@code sums} or {@code volume} in place of {@code from} comes
 * from the obligor's general means, and no revenue limits it; one with none of them pays what the
 * schedule asks for. To several obligations it goes in turn, or {@code pro_rata} to what each may take.
 * Worked example: half of a gross revenue of 10 billion USD a year is 5 billion; with a first slice
 * of 2 billion kept it is 4 billion.
 */
public record Payment(String name, FieldValues values) implements Clause {
  private static final List<String> GENERAL = List.of("amount", "sums", "volume");

  /** The list {@code payments}. */
  public static final ClauseKind KIND = new ClauseKind(
      "payments",
      ClauseKind.Naming.ORDER,
      "A payment towards obligations or into an account; the list is the order of priority.",
      Set.of(),
      fields(),
      Payment::make);

  private static List<Field> fields() {
    List<Field> fields = new ArrayList<>(List.of(
        Field.optional(
            "from",
            new FieldType.NameOf(FieldType.Target.SOURCE),
            "The revenue or the account that it comes from.",
            "minerals"),
        Field.optional(
            "amount",
            FieldType.overTime(Kind.MONEY_PER_YEAR),
            "In place of `from`: a sum a year from the obligor's general means.",
            "5 billion USD/year"),
        Field.optional(
            "sums",
            new FieldType.AmountsByDate(Set.of(Kind.MONEY)),
            "In place of `from`: single sums by date from general means.",
            "{2025-09-17: 75 million USD}"),
        Field.optional(
            "volume",
            FieldType.overTime(Kind.VOLUME_PER_YEAR),
            "In place of `from`: a payment in kind, valued at `price`.",
            "28 thousand barrels/day"),
        Field.optional(
            "price",
            new FieldType.AmountOrIndex(Set.of(Kind.PRICE)),
            "With `volume`: what one unit of the good counts for, or the index that says so.",
            "60 USD/barrel"),
        Field.optional(
            "base",
            new FieldType.Word(Stream.of(Base.values()).map(Base::word).toList()),
            "What the share is taken of: all revenue unless said.",
            "gross"),
        Field.optional(
            "share",
            FieldType.overTime(Kind.SHARE),
            "The share of the base, fixed or over time; all of it unless said.",
            "50 %"),
        Field.optional(
            "scaled_by",
            FieldType.overTime(Kind.SHARE, Kind.RATIO),
            "What the payment is multiplied with, such as tiers over a price.",
            "{ depends_on: copper, tiers: { above 5200 USD/t: 100 %, 12000 USD/t: 130 % } }"),
        Field.optional(
            "keeps_first",
            FieldType.overTime(Kind.MONEY_PER_YEAR, Kind.MONEY),
            "A first slice of the base that the obligor keeps: of each year, or once.",
            "100 million USD/year"),
        Field.optional(
            "at_least",
            FieldType.overTime(Kind.MONEY_PER_YEAR),
            "A minimum a year, as far as the revenue reaches.",
            "1 billion USD/year"),
        Field.optional(
            "at_most",
            FieldType.overTime(Kind.MONEY_PER_YEAR, Kind.MONEY),
            "A maximum: a year, or over all time.",
            "3 billion USD/year"),
        Field.optional(
            "during",
            new FieldType.Group(List.of(
                Field.optional(
                    "from",
                    new FieldType.Dates(false),
                    "The first day on which it counts.",
                    "2024"),
                Field.optional(
                    "until",
                    new FieldType.Dates(false),
                    "The last day on which it counts; a year alone ends it when it begins.",
                    "2050-12-31"))),
            "The time in which it is made; a part of a period counts by its days.",
            "{from: 2024, until: 2050-12-31}"),
        Field.optional(
            "pays",
            new FieldType.Word(List.of("instalments", "balance")),
            "With a schedule: what it asks for, or up to the whole balance, as a cash sweep does.",
            "instalments")));
    fields.addAll(Trigger.CONDITIONS);
    fields.add(Field.required(
        "to",
        new FieldType.NamesOf(FieldType.Target.PAYEE),
        "The obligation or the account that it goes to, or a list of obligations.",
        "fund"));
    fields.add(Field.optional(
        "among",
        new FieldType.Word(List.of("in_turn", "pro_rata")),
        "With several obligations: one after the other unless said, or in proportion.",
        "pro_rata"));
    return List.copyOf(fields);
  }

  private static Clause make(String name, FieldValues values, List<Problem> problems) {
    List<String> sources = new ArrayList<>(values.has("from") ? List.of("from") : List.of());
    GENERAL.stream().filter(values::has).forEach(sources::add);
    if (sources.size() > 1) {
      problems.add(problem(
          values,
          "A payment comes from one place; this one has `" + String.join("` and `", sources) + "`.",
          "Keep one of them."));
    }
    for (String key : List.of("base", "share", "keeps_first", "at_least")) {
      if (!values.has("from") && values.has(key)) {
        problems.add(problem(
            values,
            "A payment from general means has no revenue for `" + key + "` to act on.",
            "Drop `" + key + "`, or pay `from` a revenue."));
      }
    }
    if (values.has("volume") != values.has("price")) {
      problems.add(problem(
          values,
          "A payment in kind needs `volume` and `price` together.",
          "Write `volume: 28 thousand barrels/day` with `price: 60 USD/barrel`."));
    }
    if (values.names("to").size() < 2 && values.has("among")) {
      problems.add(problem(
          values,
          "`among` says how several obligations share; this payment goes to one.",
          "List them under `to`, or drop `among`."));
    }
    Trigger.check(values, "A payment").ifPresent(problems::add);
    return new Payment(name, values);
  }

  private static Problem problem(FieldValues values, String sentence, String help) {
    return new Problem(Code.CONFLICTING_KEYS, values.place(), sentence, help);
  }

  @Override
  public ClauseKind kind() {
    return KIND;
  }

  /** Fixed shares of one revenue that go to the same place may not come to more than all of it. */
  @Override
  public List<Problem> beside(
      List<Clause> before, Function<@Nullable Operand, @Nullable Quantity> given) {
    Operand share = fixedShare();
    Quantity mine = given.apply(share);
    if (share == null || mine == null) {
      return List.of();
    }
    BigDecimal sum = mine.value();
    for (Clause clause : before) {
      Payment other = (Payment) clause;
      Quantity theirs = given.apply(other.fixedShare());
      if (theirs != null && other.from().equals(from()) && other.payees().equals(payees())) {
        sum = sum.add(theirs.value());
      }
    }
    return sum.compareTo(BigDecimal.ONE) <= 0
        ? List.of()
        : List.of(new Problem(
            Code.SHARES_OVER_ALL,
            share.place(),
            "The shares of `" + from() + "` that go to `" + payees()
                + "` add up to more than 100 %.",
            "Lower one of them; together they can give 100 % at the most."));
  }

  /** A share that holds all the time, of all that comes in; null for any other. */
  private @Nullable Operand fixedShare() {
    boolean always = !values.hasAny("when", "while", "during");
    boolean ofAll = !values.is("base", Base.LEFT.word());
    return always && ofAll && values.overTime("share") instanceof OverTime.Fixed fixed
        ? fixed.value()
        : null;
  }

  private String payees() {
    return String.join(
        ", ", values.names("to").stream().map(FieldValues.Name::text).toList());
  }

  private String from() {
    return values.word("from", "");
  }

  /** The first obligation or account that it is paid to, as the file names it. */
  public String to() {
    return values.names("to").isEmpty() ? "" : values.names("to").get(0).text();
  }

  @Override
  public void writeInto(Model m) {
    new Offer(m, this).write();
  }
}

package tenor.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;
import tenor.quantity.Unit;

/**
 * Where the clauses of an agreement write what they compute: lines, streams and accounts. It keeps
 * the units honest as lines are written, and hands all it holds to the {@link Plan}.
 *
 * <p>Worked example: {@code m.line("fund.paid", "Paid", "Half of the revenue goes to the fund.",
 * share.times(m.read("minerals.gross")))}.
 */
public final class Model {
  private final Clock clock;
  private final Map<String, @Nullable Quantity> parameters;
  private final @Nullable String currency;
  private final Map<String, Definition> lines = new LinkedHashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, Stream> streams = new LinkedHashMap<>();
  private final Map<String, Account> accounts = new LinkedHashMap<>();
  private final Map<String, OpenAccount> open = new LinkedHashMap<>();
  private final Map<String, Supplier<Optional<Level>>> levels = new HashMap<>();
  private final Map<String, List<Formula>> taken = new HashMap<>();
  private final Map<String, Holding> holdings = new HashMap<>();
  private final Map<String, Formula> paidInto = new HashMap<>();
  private final Map<String, Formula> rates = new HashMap<>();
  private final List<Exhaustible> exhaustibles = new ArrayList<>();
  private final List<Runnable> last = new ArrayList<>();
  private final Set<String> asked = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * A model without lines.
   *
   * @param parameters the terms and assumptions by name; null for what the text does not state
   * @param currency the currency that a term not stated is taken to be in
   */
  public Model(Clock clock, Map<String, @Nullable Quantity> parameters, @Nullable String currency) {
    this.clock = clock;
    this.parameters = parameters;
    this.currency = currency;
  }

  public Clock clock() {
    return clock;
  }

  /** Money in the currency of the agreement; without a currency where no quantity names one. */
  public Unit currency() {
    return Unit.of(Kind.MONEY, currency);
  }

  /** An operand as a formula: a constant in place, or the parameter of that name. */
  public Formula operand(Operand operand) {
    if (operand instanceof Operand.Given given) {
      Quantity q = given.quantity();
      return new Formula.Constant(q.value(), q.unit(), q.text());
    }
    Operand.Named named = (Operand.Named) operand;
    Quantity value = parameters.get(named.name());
    Unit unit = value == null ? Unit.of(named.wanted(), currency) : value.unit();
    return new Formula.Parameter(named.name(), unit);
  }

  /** Writes a line and gives the formula that reads it in the same period. */
  public Formula line(Place place, String name, String label, String because, Formula formula) {
    if (!formula.unit().isConsistent()) {
      problems.add(mixture(place, name));
    }
    places.put(name, place);
    lines.put(name, new Definition(name, label, because, formula));
    return new Formula.Line(name, formula.unit());
  }

  /** A line that is written already, or is still to be written, with the unit that it has. */
  public Formula read(String name, Unit unit) {
    return new Formula.Line(name, unit);
  }

  /**
   * Says what others may look at under a name. It is worked out when it is first looked at, so that
   * clauses may look at what is written after them.
   */
  public void announce(String name, Supplier<Optional<Level>> level) {
    levels.put(name, level);
  }

  /** The level of what bears a name; empty where nothing does, or where it leads back to itself. */
  public Optional<Level> level(String name) {
    Supplier<Optional<Level>> level = levels.get(name);
    if (level == null || !asked.add(name)) {
      return Optional.empty();
    }
    Optional<Level> found = level.get();
    asked.remove(name);
    return found;
  }

  public void add(Stream stream) {
    streams.put(stream.name(), stream);
  }

  /** Opens the account of an obligation; payments may be made to it until the model is closed. */
  public void open(OpenAccount account) {
    open.put(account.name(), account);
  }

  /** The open account of an obligation, if one of that name was opened. */
  public Optional<OpenAccount> openAccount(String name) {
    return Optional.ofNullable(open.get(name));
  }

  /** Says what a payment takes of a stream in a period, in the currency of the stream. */
  public void take(Stream stream, Formula money) {
    taken.computeIfAbsent(stream.name(), name -> new ArrayList<>()).add(money);
  }

  /** What the payments written so far take from a stream in a period. */
  public Formula taken(Stream stream) {
    Formula sum = Formula.zero(stream.unit());
    for (Formula money : taken.getOrDefault(stream.name(), List.of())) {
      sum = sum.plus(money);
    }
    return sum;
  }

  /**
   * What the payments written so far leave of a sum. They are taken away one by one: each takes no
   * more than those before it left, so that no rounding ever leaves less than nothing.
   */
  public Formula left(Stream stream, Formula of) {
    Formula left = of;
    for (Formula money : taken.getOrDefault(stream.name(), List.of())) {
      left = left.minus(money);
    }
    return left;
  }

  public void open(Holding holding) {
    holdings.put(holding.name(), holding);
  }

  /** The account of a name that holds money, if there is one. */
  public Optional<Holding> holding(String name) {
    return Optional.ofNullable(holdings.get(name));
  }

  /** Says what is paid into an account that holds money, in the currency of the account. */
  public void payInto(String account, Formula money) {
    paidInto.merge(account, money, Formula::plus);
  }

  /** What the payments written so far pay into an account that holds money. */
  public Formula paidInto(String account, Unit unit) {
    return paidInto.getOrDefault(account, Formula.zero(unit));
  }

  /** Leaves lines to be written when all payments are. */
  public void atClose(Runnable lines) {
    last.add(lines);
  }

  /**
   * Says what one unit of a currency costs in another.
   *
   * @param pair such as {@code UAH/USD}: how many hryvnias one dollar costs
   */
  public void exchange(String pair, Formula rate) {
    rates.put(pair, rate);
  }

  /**
   * Money in another currency, at the rate of the period; as it is where no rate is given, or none
   * is needed.
   */
  public Formula convert(Formula money, Unit to) {
    String from = money.unit().currency();
    String into = to.currency();
    if (from == null || into == null || from.equals(into)) {
      return money;
    }
    Unit unit = new Unit(into, money.unit().money(), money.unit().years());
    Formula price = rates.get(from + "/" + into);
    if (price != null) {
      return new Formula.Applied(Operation.DIVIDE, List.of(money, price), unit);
    }
    Formula inverse = rates.get(into + "/" + from);
    return inverse == null
        ? money
        : new Formula.Applied(Operation.MULTIPLY, List.of(money, inverse), unit);
  }

  /** The quantity of an operand; null where the text does not state it. */
  public @Nullable Quantity given(@Nullable Operand operand) {
    if (operand instanceof Operand.Given given) {
      return given.quantity();
    }
    return operand instanceof Operand.Named named ? parameters.get(named.name()) : null;
  }

  /**
   * Writes the last lines of every account, when all clauses have written theirs, and looks whether
   * every line that was read before it was written has the unit that it was taken for.
   */
  public void close() {
    last.forEach(Runnable::run);
    for (OpenAccount account : open.values()) {
      accounts.put(account.name(), account.close(this));
    }
    lines.forEach((name, definition) -> {
      Formula formula = definition.formula();
      if (formula.unit().isConsistent() && mistakesALine(formula)) {
        problems.add(mixture(places.getOrDefault(name, Place.NOWHERE), name));
      }
    });
  }

  private boolean mistakesALine(Formula formula) {
    if (formula instanceof Formula.Applied applied) {
      for (Formula argument : applied.arguments()) {
        if (mistakesALine(argument)) {
          return true;
        }
      }
      return false;
    }
    Definition read = formula instanceof Formula.Line line ? lines.get(line.name()) : null;
    return read != null
        && read.formula().unit().isConsistent()
        && !read.formula().unit().equals(formula.unit());
  }

  private static Problem mixture(Place place, String name) {
    return new Problem(
        Code.CURRENCY_MISMATCH,
        place,
        "`" + name + "` would put different currencies or units into one sum.",
        "Give every amount that meets here in the same currency, or their rate under `rates`.");
  }

  public void add(Problem problem) {
    problems.add(problem);
  }

  public Optional<Stream> stream(String name) {
    return Optional.ofNullable(streams.get(name));
  }

  public void add(Exhaustible source) {
    exhaustibles.add(source);
  }

  public List<Exhaustible> exhaustibles() {
    return List.copyOf(exhaustibles);
  }

  public List<Stream> streams() {
    return List.copyOf(streams.values());
  }

  public List<Account> accounts() {
    return List.copyOf(accounts.values());
  }

  /** The lines in the order in which they were written. */
  public List<Definition> lines() {
    return List.copyOf(lines.values());
  }

  public List<Problem> problems() {
    return List.copyOf(problems);
  }
}

package tenor.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tenor.clause.FieldValues;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.scenario.Correlation;
import tenor.scenario.Parameter;
import tenor.scenario.Simulation;
import tenor.uncertainty.Correlations;
import tenor.uncertainty.Points;

/** Reads how chances are to be computed, and which inputs move together. */
final class SimulationReader {
  /** How many pairs of assumptions may be correlated. */
  private static final int MOST_PAIRS = 500;

  private static final int MOST_DRAWS = 1_000_000_000;

  private final Values values;
  private final Findings findings;
  private final SourceReader sources;
  private final Map<String, Parameter> parameters;

  SimulationReader(Values values, SourceReader sources, Map<String, Parameter> parameters) {
    this.values = values;
    this.findings = values.findings();
    this.sources = sources;
    this.parameters = parameters;
  }

  /**
   * Reads the block.
   *
   * @param inherited what the extended file says, which holds where this one is silent
   */
  Simulation read(Node node, Place place, Simulation inherited) {
    Entries entries =
        Entries.read(node, "`simulation`", place, SimulationBlocks.SIMULATION, findings);
    if (entries == null) {
      return inherited;
    }
    Long draws = values.whole(entries, "draws", 1, MOST_DRAWS);
    Long seed = values.whole(entries, "seed", Long.MIN_VALUE, Long.MAX_VALUE);
    FieldValues.Name points = values.word(entries, "points", SimulationBlocks.POINTS);
    Node list = entries.node("correlations");
    return new Simulation(
        draws == null ? inherited.draws() : draws.intValue(),
        seed == null ? inherited.seed() : seed,
        points == null ? inherited.points() : Points.ofWord(points.text()),
        list == null ? inherited.correlations() : correlations(list, entries));
  }

  private List<Correlation> correlations(Node node, Entries entries) {
    if (!(node instanceof Listing listing)) {
      values
          .shapes()
          .wrong(
              node,
              entries.what("correlations"),
              "a list",
              "Put a dash before each: `- { between: […], rank: … }`.");
      return List.of();
    }
    int before = findings.errors();
    if (listing.items().size() > MOST_PAIRS) {
      findings.add(
          Code.TOO_LARGE,
          listing.items().get(MOST_PAIRS).place(),
          "There are more than " + MOST_PAIRS + " pairs; this is the first too many.",
          "Keep those whose correlation matters to a claim.");
      return List.of();
    }
    List<Correlation> all = new ArrayList<>();
    for (int i = 0; i < listing.items().size(); i++) {
      Node item = listing.items().get(i);
      String where = "item " + (i + 1) + " of " + entries.what("correlations");
      Entries keys =
          Entries.read(item, where, item.place(), SimulationBlocks.CORRELATION, findings);
      Correlation correlation = keys == null ? null : correlation(keys, all);
      if (correlation != null) {
        all.add(correlation);
      }
    }
    if (findings.errors() == before) {
      possible(all);
    }
    return all;
  }

  private @Nullable Correlation correlation(Entries entries, List<Correlation> earlier) {
    int before = findings.errors();
    List<Scalar> names = names(entries);
    BigDecimal rank = values.number(entries, "rank");
    Node node = entries.node("rank");
    if (rank != null && node != null && rank.abs().compareTo(BigDecimal.ONE) >= 0) {
      findings.add(
          Code.OUT_OF_BOUNDS,
          node.place(),
          "A rank correlation lies between -1 and 1; this is " + rank.toPlainString() + ".",
          rank.abs().compareTo(BigDecimal.ONE) == 0
              ? "For two inputs that always move together write one name in both places."
              : "Write a number such as -0.4.");
    }
    origin(entries);
    if (findings.errors() > before || names.size() != 2 || rank == null) {
      return null;
    }
    String first = names.get(0).text();
    String second = names.get(1).text();
    for (Correlation other : earlier) {
      boolean same = other.first().equals(first) && other.second().equals(second);
      boolean turned = other.first().equals(second) && other.second().equals(first);
      if (same || turned) {
        findings.add(
            Code.SET_TWICE,
            names.get(0).place(),
            "`" + first + "` and `" + second + "` are correlated already, on line "
                + other.place().line() + ".",
            "Keep one of the two.");
        return null;
      }
    }
    return new Correlation(
        first, second, rank.doubleValue(), sources.origin(entries, "why"), entries.place());
  }

  private void origin(Entries entries) {
    boolean quoted = entries.has("source") && entries.has("quote");
    if (!quoted && !entries.has("why")) {
      findings.add(
          Code.MISSING_ORIGIN,
          entries.place(),
          Shapes.capital(entries.where()) + " does not say where it comes from.",
          "Add `why:` with the reason, or `source:` and `quote:` with who says so.");
    }
  }

  /** The two names, if both are of inputs that are uncertain. */
  private List<Scalar> names(Entries entries) {
    Node node = entries.node("between");
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof Listing listing) || listing.items().size() != 2) {
      values
          .shapes()
          .wrong(node, entries.what("between"), "a list of two names", entries.example("between"));
      return List.of();
    }
    List<Scalar> names = new ArrayList<>();
    for (Node item : listing.items()) {
      Scalar name = values.scalar(
          item, "a name of " + entries.what("between"), "a name", entries.example("between"));
      if (name != null && isUncertain(name)) {
        names.add(name);
      }
    }
    if (names.size() == 2 && names.get(0).text().equals(names.get(1).text())) {
      findings.add(
          Code.SET_TWICE,
          names.get(1).place(),
          "`" + names.get(1).text() + "` cannot be correlated with itself.",
          "Name two different terms or assumptions.");
    }
    return names;
  }

  private boolean isUncertain(Scalar name) {
    Parameter parameter = parameters.get(name.text());
    if (parameter != null && parameter.uncertainty() != null) {
      return true;
    }
    List<String> uncertain = parameters.values().stream()
        .filter(each -> each.uncertainty() != null)
        .map(Parameter::name)
        .toList();
    if (parameter == null) {
      findings.add(Names.unknown(
          Code.UNKNOWN_NAME,
          name.place(),
          name.text(),
          "term or assumption",
          uncertain,
          "Give a term or assumption an `uncertainty` first."));
    } else {
      findings.add(
          Code.UNKNOWN_NAME,
          name.place(),
          "`" + name.text() + "` is not uncertain, so nothing can move together with it.",
          "Give it an `uncertainty`"
              + (uncertain.isEmpty() ? "." : ", or name one of " + Names.list(uncertain) + "."));
    }
    return false;
  }

  /** Reports ranks that cannot all hold at once, at the last one that could be mended alone. */
  private void possible(List<Correlation> all) {
    List<Correlations.Pair> pairs = new ArrayList<>();
    all.forEach(each -> pairs.add(new Correlations.Pair(each.first(), each.second(), each.rank())));
    if (Correlations.possible(pairs)) {
      return;
    }
    Correlation blamed = all.get(all.size() - 1);
    String help = "Bring several of the ranks nearer to zero.";
    for (int i = all.size() - 1; i >= 0; i--) {
      double[] bounds = Correlations.bounds(pairs, i);
      if (bounds.length == 2) {
        blamed = all.get(i);
        help = "With the others as they are, write a rank between " + hundredths(bounds[0], true)
            + " and " + hundredths(bounds[1], false) + ".";
        break;
      }
    }
    findings.add(
        Code.IMPOSSIBLE_CORRELATION,
        blamed.place(),
        "The ranks cannot all hold at once: `" + blamed.first() + "` and `" + blamed.second()
            + "` cannot have " + blamed.rank() + " beside the others.",
        help);
  }

  /** A number in hundredths, rounded into the interval that it bounds. */
  private static String hundredths(double number, boolean up) {
    double scaled = number * 100;
    return BigDecimal.valueOf((long) (up ? Math.ceil(scaled) : Math.floor(scaled)), 2)
        .toPlainString();
  }
}

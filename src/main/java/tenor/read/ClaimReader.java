package tenor.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.clause.ClauseKind;
import tenor.clause.Clauses;
import tenor.clause.FieldType;
import tenor.clause.FieldValues;
import tenor.metric.Measure;
import tenor.metric.MeasureReading;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.quantity.Expectation;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;
import tenor.scenario.Agreement;
import tenor.scenario.Claim;
import tenor.scenario.Origin;
import tenor.scenario.Statistic;
import tenor.scenario.Variant;
import tenor.scenario.Verdict;

/** Reads the claims of a file. */
final class ClaimReader {
  /** The kinds of clauses that a metric may be asked of. */
  private static final List<ClauseKind> OBLIGATIONS =
      Clauses.thatCanBe(FieldType.Target.OBLIGATION);

  private final Values values;
  private final Findings findings;
  private final SourceReader sources;
  private final @Nullable Agreement base;
  private final Map<String, Variant> variants;
  private final Map<String, Integer> lines = new HashMap<>();

  /**
   * A reader of claims.
   *
   * @param base the agreement; null where it could not be read
   */
  ClaimReader(
      Values values,
      SourceReader sources,
      @Nullable Agreement base,
      Map<String, Variant> variants) {
    this.values = values;
    this.findings = values.findings();
    this.sources = sources;
    this.base = base;
    this.variants = variants;
  }

  /** Reads the list {@code claims}; those with a mistake are left out. */
  List<Claim> read(Listing block) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < block.items().size(); i++) {
      Node item = block.items().get(i);
      Claim claim = claim(item, where(item, i + 1));
      if (claim != null) {
        claims.add(claim);
      }
    }
    return claims;
  }

  private static String where(Node item, int number) {
    if (item instanceof Mapping mapping
        && mapping.get("id") instanceof Scalar id
        && Names.isId(id.text())) {
      return "the claim `" + id.text() + "`";
    }
    return "item " + number + " of `claims`";
  }

  private @Nullable Claim claim(Node item, String where) {
    int before = findings.errors();
    Entries entries = Entries.read(item, where, item.place(), Blocks.CLAIM, findings);
    if (entries == null) {
      return null;
    }
    Scalar id = id(entries);
    String says = values.text(entries, "says");
    boolean unsourced = requireOrigin(entries);
    Origin origin = sources.origin(entries, "unsourced");
    List<String> under = variants(entries);
    Scalar metric = values.scalar(entries, "metric");
    Measure measure = metric == null ? null : measure(metric, under);
    Statistic statistic = statistic(entries, measure);
    boolean chance = entries.has("chance_of");
    Expectation expect =
        values.expectation(entries, "expect", chance ? EnumSet.of(Kind.SHARE) : wanted(measure));
    Quantity generation = generation(entries);
    FieldValues.Name verdict = values.word(entries, "verdict", Blocks.VERDICTS);
    if (unsourced && entries.node("unsourced") instanceof Scalar why) {
      findings.add(
          Code.UNSOURCED_CLAIM,
          entries.keyPlace("unsourced"),
          Shapes.capital(where) + " names nobody who made it: " + sentence(why.text()),
          "");
    }
    if (findings.errors() > before
        || id == null
        || says == null
        || metric == null
        || expect == null
        || verdict == null) {
      return null;
    }
    return new Claim(
        id.text(),
        says,
        origin,
        metric.text(),
        under == null ? List.of() : under,
        statistic,
        expect,
        generation,
        verdict(verdict.text()),
        new Claim.Places(id.place(), metric.place(), place(entries, "expect"), verdict.place()));
  }

  /** What is asked of many futures; null where the claim is about the values of the file. */
  private @Nullable Statistic statistic(Entries entries, @Nullable Measure measure) {
    if (entries.has("chance_of") && entries.has("statistic")) {
      findings.add(
          Code.CONFLICTING_KEYS,
          entries.keyPlace("statistic"),
          "A claim is about a chance or about a statistic, not about both.",
          "Leave out `chance_of` or `statistic`.");
      return null;
    }
    Expectation of = values.expectation(entries, "chance_of", wanted(measure));
    if (of != null) {
      return new Statistic.ChanceOf(of);
    }
    Scalar scalar = values.scalar(entries, "statistic");
    Statistic statistic = scalar == null ? null : Statistic.named(scalar.text());
    if (scalar != null && statistic == null) {
      findings.add(
          Code.UNKNOWN_WORD,
          scalar.place(),
          "`" + Ink.shortened(scalar.text()) + "` is not a statistic.",
          "Write `median`, `mean`, `deviation`, or a quantile such as `p90`.");
    }
    return statistic;
  }

  private static Verdict verdict(String word) {
    for (Verdict verdict : Verdict.values()) {
      if (verdict.word().equals(word)) {
        return verdict;
      }
    }
    throw new IllegalStateException("no verdict " + word);
  }

  private static String sentence(String text) {
    String shown = Ink.shortened(text.strip());
    return shown.endsWith(".") || shown.endsWith("…") ? shown : shown + ".";
  }

  private static Place place(Entries entries, String key) {
    Node node = entries.node(key);
    return node == null ? entries.place() : node.place();
  }

  private @Nullable Scalar id(Entries entries) {
    Scalar id = values.scalar(entries, "id");
    if (id == null) {
      return null;
    }
    Names.checkId(id, findings);
    Integer first = lines.putIfAbsent(id.text(), id.place().line());
    if (first != null) {
      findings.add(
          Code.DUPLICATE_CLAIM,
          id.place(),
          "The claim on line " + first + " is called `" + Ink.shortened(id.text()) + "` too.",
          "Give one of the two another id.");
    }
    return id;
  }

  /** Checks that the claim says who made it, or why nobody is named; whether it is the latter. */
  private boolean requireOrigin(Entries entries) {
    boolean sourced = entries.has("source") || entries.has("quote");
    boolean unsourced = entries.has("unsourced");
    if (sourced && unsourced) {
      findings.add(
          Code.CONFLICTING_KEYS,
          entries.keyPlace("unsourced"),
          Shapes.capital(entries.where()) + " names a source and is `unsourced`.",
          "Keep `source` and `quote` where somebody said it, and `unsourced` where nobody is known to.");
    } else if (!sourced && !unsourced) {
      findings.add(
          Code.MISSING_ORIGIN,
          entries.place(),
          Shapes.capital(entries.where()) + " does not say who made it.",
          "Add `source:` and `quote:`, or `unsourced:` with the reason why there is no source.");
    } else if (sourced) {
      sources.requireQuote(entries, Shapes.capital(entries.where()), true);
    }
    return unsourced && !sourced;
  }

  private @Nullable Quantity generation(Entries entries) {
    Scalar scalar = values.scalar(entries, "generation");
    Quantity length = scalar == null ? null : values.quantity(scalar, Set.of(Kind.DURATION));
    if (scalar != null && length != null && length.value().signum() == 0) {
      findings.add(
          Code.OUT_OF_BOUNDS,
          scalar.place(),
          "A generation cannot be " + length.text() + " long.",
          "Write it such as `generation: 30 years`.");
    }
    return length;
  }

  /** The variants of a claim; null where they are refused. */
  private @Nullable List<String> variants(Entries entries) {
    Node node = entries.node("variant");
    if (node == null) {
      return List.of();
    }
    List<Node> items = node instanceof Listing listing ? listing.items() : List.of(node);
    Map<String, Scalar> names = new LinkedHashMap<>();
    int before = findings.errors();
    for (Node item : items) {
      Scalar name = values.scalar(
          item, entries.what("variant"), entries.wanted("variant"), entries.example("variant"));
      if (name != null) {
        known(name);
        setOnce(name, names);
        names.putIfAbsent(name.text(), name);
      }
    }
    return findings.errors() > before ? null : List.copyOf(names.keySet());
  }

  private void known(Scalar name) {
    if (variants.containsKey(name.text())) {
      return;
    }
    findings.add(Names.unknown(
        Code.UNKNOWN_NAME,
        name.place(),
        name.text(),
        "variant",
        variants.keySet(),
        "Add it under `variants`, or leave out `variant:`."));
  }

  private void setOnce(Scalar name, Map<String, Scalar> before) {
    Variant variant = variants.get(name.text());
    if (before.containsKey(name.text())) {
      findings.add(
          Code.SET_TWICE,
          name.place(),
          "`" + name.text() + "` stands in this list twice.",
          "Keep it once.");
    } else if (variant != null) {
      for (String other : before.keySet()) {
        Variant earlier = variants.get(other);
        Set<String> both = changes(variant);
        both.retainAll(earlier == null ? Set.of() : changes(earlier));
        if (!both.isEmpty()) {
          findings.add(
              Code.SET_TWICE,
              name.place(),
              "`" + other + "` and `" + name.text() + "` both set " + Names.list(both) + ".",
              "Leave one of them out, or write a variant that says what is meant.");
        }
      }
    }
  }

  /** What a variant sets: values by their names, clauses by block and name. */
  private static Set<String> changes(Variant variant) {
    Set<String> changes = new LinkedHashSet<>(variant.set().keySet());
    Agreement agreement = variant.agreement();
    if (agreement == null) {
      return changes;
    }
    for (ClauseKind kind : Clauses.ALL) {
      Set<String> names = new LinkedHashSet<>();
      names.addAll(agreement.blocks().getOrDefault(kind.block(), Map.of()).keySet());
      names.addAll(agreement.removed().getOrDefault(kind.block(), List.of()));
      if (!kind.named() && agreement.blocks().containsKey(kind.block())) {
        changes.add(kind.block());
      } else {
        for (String name : names) {
          changes.add(kind.block() + "." + name);
        }
      }
    }
    if (agreement.start() != null) {
      changes.add("start");
    }
    if (agreement.period() != null) {
      changes.add("period");
    }
    if (agreement.stopAfter() != null) {
      changes.add("stop_after");
    }
    return changes;
  }

  private @Nullable Measure measure(Scalar metric, @Nullable List<String> under) {
    if (base == null) {
      return null;
    }
    MeasureReading reading = Measure.read(metric.text(), obligations(base, under));
    if (reading instanceof MeasureReading.Refused refused) {
      findings.add(Values.problem(metric, refused.why()));
      return null;
    }
    return ((MeasureReading.Read) reading).measure();
  }

  /** The obligations under some variants; those under any variant where the list was refused. */
  private Set<String> obligations(Agreement agreement, @Nullable List<String> under) {
    Set<String> names = new LinkedHashSet<>(names(agreement));
    for (String name : under == null ? variants.keySet() : under) {
      Variant variant = variants.get(name);
      Agreement change = variant == null ? null : variant.agreement();
      if (change != null) {
        names.addAll(names(change));
        if (under != null) {
          for (ClauseKind kind : OBLIGATIONS) {
            names.removeAll(change.removed().getOrDefault(kind.block(), List.of()));
          }
        }
      }
    }
    return names;
  }

  private static Set<String> names(Agreement agreement) {
    Set<String> names = new LinkedHashSet<>();
    for (ClauseKind kind : OBLIGATIONS) {
      names.addAll(agreement.blocks().getOrDefault(kind.block(), Map.of()).keySet());
    }
    return names;
  }

  /** The kinds that an expectation about a metric may have: years and generations stand for each other. */
  private static Set<Kind> wanted(@Nullable Measure measure) {
    if (measure == null) {
      return EnumSet.noneOf(Kind.class);
    }
    Kind kind = measure.metric().result();
    boolean time = kind == Kind.DURATION || kind == Kind.GENERATIONS;
    return time ? EnumSet.of(Kind.DURATION, Kind.GENERATIONS) : EnumSet.of(kind);
  }
}

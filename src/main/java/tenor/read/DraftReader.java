package tenor.read;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.quantity.Kind;
import tenor.quantity.Quantities;
import tenor.quantity.Quantity;
import tenor.scenario.Agreement;
import tenor.scenario.Claim;
import tenor.scenario.Simulation;

/** Reads the tree of one file on top of what the file that it extends has brought along. */
final class DraftReader {
  private static final String DOLLAR = "USD";
  private static final String KNOWN_FORMAT = "1";

  private final Findings findings;
  private final Values values;
  private final Entries entries;

  private DraftReader(Findings findings, Values values, Entries entries) {
    this.findings = findings;
    this.values = values;
    this.entries = entries;
  }

  /**
   * Reads the keys of the top level; null where the file is in a format that is not known, which is reported.
   *
   * @param root the tree of the file
   * @param start its first character
   */
  static @Nullable DraftReader of(Mapping root, Place start, Findings findings) {
    if (root.get("format") instanceof Scalar format && !isKnown(format)) {
      findings.add(
          Code.UNKNOWN_FORMAT,
          format.place(),
          "This version of Tenor reads format 1, and the file says `" + Ink.shortened(format.text())
              + "`.",
          "Write `format: 1`, or use a version of Tenor that knows the other one.");
      return null;
    }
    Entries entries = Entries.read(root, "a scenario file", start, Blocks.FILE, findings);
    String dollar = namesOtherDollar(root) ? null : DOLLAR;
    return entries == null
        ? null
        : new DraftReader(findings, new Values(findings, dollar), entries);
  }

  private static boolean isKnown(Scalar format) {
    return format.isMissing()
        || format.style() == ScalarStyle.REFUSED
        || format.text().strip().equals(KNOWN_FORMAT);
  }

  /** Whether any text of a file, other than addresses and file names, names a dollar that is not that of the US. */
  private static boolean namesOtherDollar(Node node) {
    if (node instanceof Scalar scalar) {
      return Quantities.namesDollarCurrency(scalar.text());
    }
    if (node instanceof Listing listing) {
      for (Node item : listing.items()) {
        if (namesOtherDollar(item)) {
          return true;
        }
      }
      return false;
    }
    for (Mapping.Entry entry : ((Mapping) node).entries()) {
      boolean address = switch (entry.key().text()) {
        case "url", "document", "sha256", "extends", "series" -> true;
        default -> false;
      };
      boolean named = !Names.isName(entry.key().text()) && namesOtherDollar(entry.key());
      if (named || (!address && namesOtherDollar(entry.value()))) {
        return true;
      }
    }
    return false;
  }

  /** The path after {@code extends}; null where there is none. */
  @Nullable Scalar base() {
    return values.scalar(entries, "extends");
  }

  /**
   * Reads the rest.
   *
   * @param inherited what the extended file brings along
   * @param files the files of figures
   */
  Draft read(Draft inherited, SeriesFiles files) {
    boolean extending = entries.has("extends");
    format();
    String title = values.text(entries, "title");
    Quantity asOf = values.quantity(entries, "as_of", Set.of(Kind.DATE));
    SourceReader sources = new SourceReader(values, inherited.sources());
    Mapping sourceBlock = named("sources");
    if (sourceBlock != null) {
      sources.read(sourceBlock);
    }
    parameters(new ParameterReader(values, sources, files, inherited.parameters()), extending);
    AgreementReader agreements = new AgreementReader(values, inherited.parameters(), files);
    Agreement agreement = agreement(agreements, inherited.agreement(), extending);
    Mapping variants = named("variants");
    if (variants != null) {
      new VariantReader(
              values, sources, inherited.parameters(), agreements, agreement, inherited.variants())
          .read(variants);
    }
    return new Draft(
        title == null ? "" : title,
        asOf,
        inherited.sources(),
        inherited.parameters(),
        agreement,
        inherited.variants(),
        simulation(new SimulationReader(values, sources, inherited.parameters()), inherited),
        claims(new ClaimReader(values, sources, agreement, inherited.variants())));
  }

  private void format() {
    if (entries.node("format") instanceof Scalar scalar
        && scalar.style() == ScalarStyle.JSON_NUMBER) {
      return;
    }
    values.scalar(entries, "format");
  }

  private void parameters(ParameterReader reader, boolean extending) {
    Mapping set = named("set");
    if (set != null && !extending) {
      findings.add(
          Code.MISSING_KEY,
          entries.keyPlace("set"),
          "`set` changes what another file says, and this file extends none.",
          "Add `extends:` with the path of that file, or write the figures under `terms` and `assumptions`.");
    } else if (set != null) {
      reader.readSettings(set);
    }
    Mapping terms = named("terms");
    if (terms != null) {
      reader.readTerms(terms);
    }
    Mapping assumptions = named("assumptions");
    if (assumptions != null) {
      reader.readAssumptions(assumptions);
    }
  }

  private @Nullable Agreement agreement(
      AgreementReader reader, @Nullable Agreement base, boolean extending) {
    Node node = entries.node("agreement");
    if (node == null) {
      if (!extending) {
        findings.add(
            Code.MISSING_KEY,
            entries.place(),
            "The file has no `agreement`, so nothing can be computed.",
            "Add it, with its `start`, `revenues`, `obligations` and `payments`.");
      }
      return base;
    }
    Place place = entries.keyPlace("agreement");
    if (!extending) {
      return reader.read(node, "`agreement`", place);
    }
    Agreement change = reader.readChange(node, "`agreement`", place, base);
    return base == null || change == null ? null : base.changedBy(change);
  }

  private Simulation simulation(SimulationReader reader, Draft inherited) {
    Node node = entries.node("simulation");
    return node == null
        ? inherited.simulation()
        : reader.read(node, entries.keyPlace("simulation"), inherited.simulation());
  }

  private List<Claim> claims(ClaimReader reader) {
    Node node = entries.node("claims");
    if (node == null) {
      return List.of();
    }
    if (node instanceof Listing listing) {
      return reader.read(listing);
    }
    String help = node instanceof Mapping
        ? "Put a dash before the first key of each claim: `- id: …`."
        : "Write each claim after a dash: `- id: …`.";
    values.shapes().wrong(node, "`claims`", "a list", help);
    return List.of();
  }

  /** The blocks by name behind a key of the top level; null where there are none. */
  private @Nullable Mapping named(String key) {
    Node node = entries.node(key);
    if (node == null || node instanceof Mapping) {
      return (Mapping) node;
    }
    String help = node instanceof Listing
        ? "Give each a name in place of its dash: `a_name: { … }`."
        : entries.example(key);
    values.shapes().wrong(node, "`" + key + "`", "blocks by name", help);
    return null;
  }
}

package tenor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;
import tenor.quantity.Range;
import tenor.scenario.Origin;
import tenor.scenario.Parameter;
import tenor.uncertainty.Uncertainty;

/**
 * Reads terms and assumptions. One that has a mistake is kept as one that is not stated, so that the places where it is
 * used are not reported as well.
 */
final class ParameterReader {
  private final Values values;
  private final Findings findings;
  private final SourceReader sources;
  private final UncertaintyReader uncertainties;
  private final Map<String, Parameter> parameters;

  /**
   * A reader that adds to parameters.
   *
   * @param files the files of figures, from which samples may come
   * @param parameters those of the files that this one extends; what is read is added
   */
  ParameterReader(
      Values values, SourceReader sources, SeriesFiles files, Map<String, Parameter> parameters) {
    this.values = values;
    this.findings = values.findings();
    this.sources = sources;
    this.uncertainties = new UncertaintyReader(values, files);
    this.parameters = parameters;
  }

  /** Reads the block {@code terms}. */
  void readTerms(Mapping block) {
    for (Mapping.Entry entry : block.entries()) {
      define(entry.key(), "terms", parameter(entry, "terms", Blocks.TERM));
    }
  }

  /** Reads the block {@code assumptions}. */
  void readAssumptions(Mapping block) {
    for (Mapping.Entry entry : block.entries()) {
      define(entry.key(), "assumptions", parameter(entry, "assumptions", Blocks.ASSUMPTION));
    }
  }

  /** Reads the block {@code set} of a file that extends another. */
  void readSettings(Mapping block) {
    for (Mapping.Entry entry : block.entries()) {
      Scalar name = entry.key();
      Parameter inherited = parameters.get(name.text());
      Parameter parameter = parameter(entry, "set", Blocks.SETTING);
      if (inherited == null) {
        findings.add(Names.unknown(
            Code.UNKNOWN_NAME,
            name.place(),
            name.text(),
            "term or assumption",
            parameters.keySet(),
            "The extended file has none; define it under `terms` or `assumptions`."));
      } else {
        sameKind(inherited, parameter);
      }
      parameters.put(name.text(), parameter);
    }
  }

  private void sameKind(Parameter inherited, Parameter parameter) {
    Quantity before = Operands.example(inherited);
    Quantity now = Operands.example(parameter);
    if (before != null && now != null && before.kind() != now.kind()) {
      findings.add(
          Code.WRONG_KIND,
          parameter.valuePlace(),
          "`" + parameter.name() + "` is " + before.kind().label() + " in the extended file, and "
              + now.kind().label() + " here.",
          "Write it such as `" + before.kind().example() + "`.");
    }
  }

  private void define(Scalar name, String block, Parameter parameter) {
    Names.check(name, findings);
    Parameter other = parameters.get(name.text());
    if (other == null) {
      parameters.put(name.text(), parameter);
      return;
    }
    boolean here = other.place().file().equals(name.place().file());
    findings.add(
        Code.NAME_TAKEN,
        name.place(),
        "`" + name.text() + "` is " + (other.said() ? "a term" : "an assumption")
            + " already, on line " + other.place().line()
            + (here ? "" : " of " + other.place().file()) + ".",
        here
            ? "Give one of the two another name, for instance `"
                + (block.equals("terms") ? "stated_" : "assumed_") + name.text() + "`."
            : "To change what the extended file says, write it under `set`.");
  }

  private Parameter parameter(Mapping.Entry entry, String block, Block keys) {
    Scalar name = entry.key();
    String where = "`" + block + "." + Ink.shortened(name.text()) + "`";
    Entries entries = Entries.read(entry.value(), where, name.place(), keys, findings);
    if (entries == null) {
      return new Parameter(
          name.text(),
          true,
          null,
          null,
          null,
          new Origin(null, null, null),
          List.of(),
          name.place(),
          name.place());
    }
    boolean assumed = keys.equals(Blocks.ASSUMPTION) || entries.has("why");
    Quantity value = value(entries, assumed);
    Range range = range(entries, value);
    Quantity like = value != null ? value : range != null ? range.low() : null;
    Uncertainty uncertainty = uncertainties.read(entries, name.text(), value, like);
    Kind kind = like != null ? like.kind() : null;
    Origin origin = origin(entries, assumed);
    List<Parameter.Rival> rivals = rivals(entries, kind == null ? Set.of() : Set.of(kind));
    Node valueNode = entries.node("value");
    Place valuePlace = valueNode == null ? name.place() : valueNode.place();
    return new Parameter(
        name.text(), !assumed, value, range, uncertainty, origin, rivals, name.place(), valuePlace);
  }

  private @Nullable Quantity value(Entries entries, boolean assumed) {
    Scalar scalar = values.scalar(entries, "value");
    if (scalar == null) {
      return null;
    }
    if (!scalar.text().strip().equals(Values.NOT_STATED)) {
      return values.quantity(scalar, Set.of());
    }
    if (assumed) {
      findings.add(
          Code.NOT_A_QUANTITY,
          scalar.place(),
          "An assumption has a value; only a term can be `not stated`.",
          "Write the value that is assumed, or move " + entries.where() + " to `terms`.");
    }
    return null;
  }

  private @Nullable Range range(Entries entries, @Nullable Quantity value) {
    Set<Kind> wanted = value == null ? Set.of() : Set.of(value.kind());
    Node node = entries.node("range");
    Range range = values.range(entries, "range", wanted);
    if (range == null || value == null || node == null) {
      return range;
    }
    if (!Objects.equals(range.low().denomination(), value.denomination())) {
      findings.add(
          Code.CURRENCY_MISMATCH,
          node.place(),
          "The range is in " + range.low().denomination() + " and the value in "
              + value.denomination() + ".",
          "Give both in the same one.");
    } else if (!range.contains(value.value())) {
      findings.add(
          Code.OUT_OF_BOUNDS,
          node.place(),
          "The value, " + value.text() + ", lies outside of its own range.",
          "Widen the range, or correct the value; other figures in the press belong under `rivals`.");
    }
    return range;
  }

  private Origin origin(Entries entries, boolean assumed) {
    String what = Shapes.capital(entries.where());
    if (!assumed) {
      boolean stated = !(entries.node("value") instanceof Scalar s
          && s.text().strip().equals(Values.NOT_STATED));
      if (!entries.hasStranger("why")) {
        sources.requireQuote(entries, what, stated);
      }
      return sources.origin(entries, "why");
    }
    if (!entries.has("why")) {
      findings.add(
          Code.MISSING_ORIGIN,
          entries.place(),
          what + " does not say why it is assumed.",
          "Add `why:` with the reason"
              + (entries.has("source") ? "; its source does not say that it holds here." : "."));
    }
    quoteNeedsSource(entries, what);
    return sources.origin(entries, "why");
  }

  private void quoteNeedsSource(Entries entries, String what) {
    if (entries.has("quote") && !entries.has("source")) {
      findings.add(
          Code.MISSING_ORIGIN,
          entries.keyPlace("quote"),
          what + " quotes something without naming its source.",
          "Add `source:` with the name of a source.");
    }
  }

  private List<Parameter.Rival> rivals(Entries entries, Set<Kind> wanted) {
    Node node = entries.node("rivals");
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof Listing listing)) {
      values
          .shapes()
          .wrong(
              node,
              entries.what("rivals"),
              "a list",
              "Put a dash before each figure: `- { value: … }`.");
      return List.of();
    }
    List<Parameter.Rival> rivals = new ArrayList<>();
    for (int i = 0; i < listing.items().size(); i++) {
      Node item = listing.items().get(i);
      String where = "item " + (i + 1) + " of " + entries.what("rivals");
      Entries rival = Entries.read(item, where, item.place(), Blocks.RIVAL, findings);
      if (rival != null) {
        Quantity value = values.quantity(rival, "value", wanted);
        sources.requireQuote(rival, Shapes.capital(where), !rival.has("note"));
        Origin origin = sources.origin(rival, "note");
        if (value != null) {
          rivals.add(new Parameter.Rival(value, origin));
        }
      }
    }
    return rivals;
  }
}

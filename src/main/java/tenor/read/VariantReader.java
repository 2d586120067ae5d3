package tenor.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.problem.Code;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;
import tenor.scenario.Agreement;
import tenor.scenario.Origin;
import tenor.scenario.Parameter;
import tenor.scenario.Variant;

/** Reads variants: what-ifs, and other readings of ambiguous terms. */
final class VariantReader {
  private final Values values;
  private final Findings findings;
  private final SourceReader sources;
  private final Map<String, Parameter> parameters;
  private final AgreementReader agreements;
  private final @Nullable Agreement base;
  private final Map<String, Variant> variants;

  /**
   * A reader that adds to variants.
   *
   * @param agreements reads what they change
   * @param base the agreement that they change; null where it could not be read
   * @param variants those of the files that this one extends; what is read is added
   */
  VariantReader(
      Values values,
      SourceReader sources,
      Map<String, Parameter> parameters,
      AgreementReader agreements,
      @Nullable Agreement base,
      Map<String, Variant> variants) {
    this.values = values;
    this.findings = values.findings();
    this.sources = sources;
    this.parameters = parameters;
    this.agreements = agreements;
    this.base = base;
    this.variants = variants;
  }

  /** Reads the block {@code variants}. */
  void read(Mapping block) {
    for (Mapping.Entry entry : block.entries()) {
      Scalar name = entry.key();
      Names.check(name, findings);
      Variant other = variants.get(name.text());
      if (other != null) {
        findings.add(
            Code.NAME_TAKEN,
            name.place(),
            "`" + name.text() + "` is a variant of " + other.place().file() + " already.",
            "Choose another name.");
      }
      variants.put(name.text(), variant(name, entry.value()));
    }
  }

  private Variant variant(Scalar name, Node node) {
    String where = "`variants." + Ink.shortened(name.text()) + "`";
    int before = findings.errors();
    Entries entries = Entries.read(node, where, name.place(), Blocks.VARIANT, findings);
    if (entries == null) {
      Origin none = new Origin(null, null, null);
      return new Variant(name.text(), "", none, null, Map.of(), null, name.place());
    }
    requireOrigin(entries);
    String title = values.text(entries, "title");
    Variant variant = new Variant(
        name.text(),
        title == null ? "" : title,
        sources.origin(entries, "why"),
        readingOf(entries),
        settings(entries),
        agreement(entries),
        name.place());
    if (findings.errors() == before && changesNothing(variant)) {
      findings.add(
          Code.VARIANT_CHANGES_NOTHING,
          name.place(),
          Shapes.capital(where) + " changes nothing.",
          "Say what differs: `set: { a_name: … }` for values, or `agreement:` for whole blocks.");
    }
    return variant;
  }

  private void requireOrigin(Entries entries) {
    boolean quoted = entries.has("source") && entries.has("quote");
    if (!quoted && !entries.has("why")) {
      findings.add(
          Code.MISSING_ORIGIN,
          entries.place(),
          Shapes.capital(entries.where()) + " does not say where it comes from.",
          "Add `why:` with the reason, or `source:` and `quote:` with who says so.");
    } else if (entries.has("quote") && !entries.has("source")) {
      findings.add(
          Code.MISSING_ORIGIN,
          entries.keyPlace("quote"),
          Shapes.capital(entries.where()) + " quotes something without naming its source.",
          "Add `source:` with the name of a source.");
    }
  }

  private static boolean changesNothing(Variant variant) {
    Agreement change = variant.agreement();
    return variant.set().isEmpty()
        && (change == null
            || (change.start() == null
                && change.period() == null
                && change.stopAfter() == null
                && change.removed().isEmpty()
                && change.blocks().isEmpty()));
  }

  private @Nullable String readingOf(Entries entries) {
    Scalar name = values.scalar(entries, "reading_of");
    if (name == null || parameters.containsKey(name.text())) {
      return name == null ? null : name.text();
    }
    findings.add(Names.unknown(
        Code.UNKNOWN_NAME,
        name.place(),
        name.text(),
        "term or assumption",
        parameters.keySet(),
        "Add it under `terms`."));
    return null;
  }

  private @Nullable Agreement agreement(Entries entries) {
    Node node = entries.node("agreement");
    return node == null
        ? null
        : agreements.readChange(
            node, entries.what("agreement"), entries.keyPlace("agreement"), base);
  }

  private Map<String, Variant.Setting> settings(Entries entries) {
    Node node = entries.node("set");
    if (node == null) {
      return Map.of();
    }
    if (!(node instanceof Mapping mapping)) {
      values
          .shapes()
          .wrong(node, entries.what("set"), "names with their values", entries.example("set"));
      return Map.of();
    }
    Map<String, Variant.Setting> settings = new LinkedHashMap<>();
    for (Mapping.Entry entry : mapping.entries()) {
      Scalar name = entry.key();
      Parameter parameter = parameters.get(name.text());
      if (parameter == null) {
        findings.add(Names.unknown(
            Code.VARIANT_SETS_UNKNOWN,
            name.place(),
            name.text(),
            "term or assumption",
            parameters.keySet(),
            "Add it under `terms` or `assumptions`."));
      }
      Variant.Setting setting = setting(name, parameter, entry.value());
      if (setting != null) {
        settings.put(name.text(), setting);
      }
    }
    return settings;
  }

  private Variant.@Nullable Setting setting(Scalar name, @Nullable Parameter parameter, Node node) {
    String what = "the value for `" + Ink.shortened(name.text()) + "`";
    Scalar scalar =
        values.scalar(node, what, "a quantity", "Write it such as `{ revenue_share: 50 % }`.");
    if (scalar == null) {
      return null;
    }
    if (parameters.containsKey(scalar.text()) || scalar.text().equals(Values.NOT_STATED)) {
      findings.add(
          Code.NOT_A_QUANTITY,
          scalar.place(),
          "A variant sets a value, and `" + scalar.text() + "` is none.",
          "Write the quantity itself.");
      return null;
    }
    Quantity example = parameter == null ? null : Operands.example(parameter);
    Set<Kind> wanted = parameter == null || example != null
        ? example == null ? Set.of() : Set.of(example.kind())
        : Use.kinds(base, parameter.name());
    Quantity value = values.quantity(scalar, wanted);
    if (value == null) {
      return null;
    }
    Quantity before = parameter == null ? null : parameter.value();
    if (before != null && before.sameValueAs(value)) {
      findings.add(
          Code.VARIANT_CHANGES_NOTHING,
          scalar.place(),
          "`" + name.text() + "` is " + before.text() + " already, so this changes nothing.",
          "Write another value, or delete the line.");
    }
    return new Variant.Setting(value, scalar.place());
  }
}

package tenor.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.clause.Clause;
import tenor.clause.ClauseKind;
import tenor.clause.Clauses;
import tenor.clause.FieldValues;
import tenor.model.PeriodLength;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.quantity.Kind;
import tenor.scenario.Agreement;
import tenor.scenario.Parameter;

/** Reads an agreement, or the part of one that a variant or a file that extends another replaces. */
final class AgreementReader {
  private static final String NONE = "none";

  private final Values values;
  private final Findings findings;
  private final ClauseReader clauses;

  AgreementReader(Values values, Map<String, Parameter> parameters, SeriesFiles files) {
    this.values = values;
    this.findings = values.findings();
    this.clauses = new ClauseReader(values, new Operands(values, parameters), files);
  }

  /**
   * Reads the blocks of an agreement; null where it is no block of keys.
   *
   * @param where what it is called in messages
   * @param place its key
   */
  @Nullable Agreement read(Node node, String where, Place place) {
    return read(node, where, place, false, null);
  }

  /**
   * Reads the blocks that replace those of another agreement; null where they are no block of keys. They may lack a
   * start, and a block may be removed.
   *
   * @param base what is changed; null where that could not be read
   */
  @Nullable Agreement readChange(Node node, String where, Place place, @Nullable Agreement base) {
    return read(node, where, place, true, base);
  }

  private @Nullable Agreement read(
      Node node, String where, Place place, boolean change, @Nullable Agreement base) {
    Entries entries = Entries.read(node, where, place, Blocks.AGREEMENT, findings);
    if (entries == null) {
      return null;
    }
    if (!change && !entries.has("start")) {
      findings.add(
          Code.MISSING_KEY,
          place,
          Shapes.capital(where) + " has no `start`.",
          "Add the day on which it begins, such as `start: 2025`.");
    }
    Map<String, Map<String, Clause>> blocks = new LinkedHashMap<>();
    Map<String, List<String>> removed = new LinkedHashMap<>();
    for (ClauseKind kind : Clauses.ALL) {
      Node block = entries.node(kind.block());
      if (block != null && kind.named()) {
        named(kind, block, entries, change ? removed : null, base, blocks);
      } else if (block != null) {
        listed(kind, block, entries, blocks);
      }
    }
    return new Agreement(
        clauses.operand(entries, "start", Set.of(Kind.DATE)),
        period(entries),
        clauses.operand(entries, "stop_after", Set.of(Kind.DURATION)),
        blocks,
        removed,
        place);
  }

  private @Nullable PeriodLength period(Entries entries) {
    FieldValues.Name word = values.word(entries, "period", Blocks.PERIODS);
    for (PeriodLength length : PeriodLength.values()) {
      if (word != null && length.word().equals(word.text())) {
        return length;
      }
    }
    return null;
  }

  private void named(
      ClauseKind kind,
      Node node,
      Entries entries,
      @Nullable Map<String, List<String>> removed,
      @Nullable Agreement base,
      Map<String, Map<String, Clause>> blocks) {
    if (!(node instanceof Mapping mapping)) {
      String help = node instanceof Listing
          ? "Give each a name in place of its dash: `"
              + (kind.naming() == ClauseKind.Naming.PAIR ? "UAH/USD" : "a_name") + ": { … }`."
          : entries.example(kind.block());
      values.shapes().wrong(node, entries.what(kind.block()), entries.wanted(kind.block()), help);
      return;
    }
    Map<String, Clause> byName = new LinkedHashMap<>();
    for (Mapping.Entry entry : mapping.entries()) {
      Scalar name = entry.key();
      if (kind.naming() == ClauseKind.Naming.PAIR) {
        Names.checkPair(name, findings);
      } else {
        Names.check(name, findings);
      }
      boolean none = entry.value() instanceof Scalar scalar && scalar.text().equals(NONE);
      if (none && removed != null) {
        removed.computeIfAbsent(kind.block(), block -> new ArrayList<>()).add(name.text());
        isThere(kind, name, base);
      } else if (none) {
        findings.add(
            Code.WRONG_SHAPE,
            entry.value().place(),
            "`none` removes a block that is there already; here is nothing to remove.",
            "Delete the line; a variant can remove `" + name.text() + "` in this way.");
      } else {
        String where = "`" + kind.block() + "." + Ink.shortened(name.text()) + "`";
        byName.put(
            name.text(), clauses.read(kind, name.text(), entry.value(), where, name.place()));
      }
    }
    blocks.put(kind.block(), byName);
  }

  private void isThere(ClauseKind kind, Scalar name, @Nullable Agreement base) {
    if (base == null) {
      return;
    }
    Set<String> names = base.blocks().getOrDefault(kind.block(), Map.of()).keySet();
    if (!names.contains(name.text())) {
      findings.add(
          Code.UNKNOWN_NAME,
          name.place(),
          "There is no `" + kind.block() + "." + Ink.shortened(name.text()) + "` to remove.",
          Names.suggestion(name.text(), names, "Delete the line."));
    }
  }

  private void listed(
      ClauseKind kind, Node node, Entries entries, Map<String, Map<String, Clause>> blocks) {
    if (!(node instanceof Listing listing)) {
      String help = node instanceof Mapping
          ? "Put a dash before the first key: `- " + kind.fields().get(0).name() + ": …`."
          : entries.example(kind.block());
      values.shapes().wrong(node, entries.what(kind.block()), "a list", help);
      return;
    }
    Map<String, Clause> byNumber = new LinkedHashMap<>();
    for (Node item : listing.items()) {
      String number = String.valueOf(byNumber.size() + 1);
      String where = "item " + number + " of `" + kind.block() + "`";
      byNumber.put(number, clauses.read(kind, number, item, where, item.place()));
    }
    blocks.put(kind.block(), byNumber);
  }
}

package tenor.report.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tenor.drift.Change;
import tenor.drift.Drift;
import tenor.drift.Movement;
import tenor.drift.Part;
import tenor.drift.Result;
import tenor.problem.PrintableText;
import tenor.report.DriftFigures;
import tenor.report.DriftSentences;
import tenor.report.Figures;
import tenor.scenario.Claim;

/**
 * What moved between two states of a scenario: what changed, then each claim that moved with the part of
 * every change in it, and last a line that sums it up.
 */
public final class DriftText {
  private static final int INDENT = 2;
  private static final int PARTS = 4;

  private final Drift drift;
  private final Style style;
  private final StringBuilder out = new StringBuilder();

  private DriftText(Drift drift, Style style) {
    this.drift = drift;
    this.style = style;
  }

  /**
   * The text.
   *
   * @param before the older file, as messages name it
   */
  public static String render(String before, String now, Drift drift, Style style) {
    DriftText text = new DriftText(drift, style);
    String heading = PrintableText.of(before) + " → " + PrintableText.of(now);
    text.out.append(style.bold(heading)).append('\n');
    text.changes();
    for (Movement movement : drift.movements()) {
      text.movement(movement);
    }
    text.total();
    return style.finished(text.out);
  }

  /** That only one of both states has the file. */
  public static String alone(String before, String now, boolean isNew, Style style) {
    return style.bold(
            isNew ? PrintableText.of(now) + " is new." : PrintableText.of(before) + " is gone.")
        + "\n";
  }

  private void changes() {
    for (Change change : drift.changes()) {
      Prose.add(out, DriftSentences.change(change), style, INDENT, INDENT);
    }
  }

  private void movement(Movement movement) {
    Claim claim = movement.claim();
    out.append('\n');
    String turned = movement.before().verdict() == movement.now().verdict()
        ? movement.now().verdict().word()
        : movement.before().verdict().word() + " → " + movement.now().verdict().word();
    Prose.add(
        out,
        turned + ": " + PrintableText.of(claim.says()) + " [" + PrintableText.of(claim.id()) + "]",
        style,
        0,
        PARTS);
    Prose.add(out, DriftSentences.what(movement), style, PARTS, 0);
    TextTable table = new TextTable(PARTS, false);
    for (Part part : movement.parts()) {
      table.row(row(movement, part));
    }
    String unit = DriftSentences.unit(movement);
    BigDecimal together = movement.together();
    if (together != null) {
      table.row(List.of(DriftFigures.signed(together, unit), "by these only together"));
    }
    if (!table.isEmpty()) {
      table.addWrappedTo(out, style);
    }
    if (movement.rest() != null) {
      String rest = DriftSentences.rest(drift, movement, movement.rest());
      Prose.add(out, rest, style, PARTS, 0);
    }
  }

  private static List<String> row(Movement movement, Part part) {
    List<String> names = new ArrayList<>();
    for (Change change : part.changes()) {
      names.add(DriftSentences.name(change.piece()));
    }
    BigDecimal amount = part.amount();
    String moves = amount == null ? "" : DriftFigures.signed(amount, DriftSentences.unit(movement));
    Result alone = part.alone();
    boolean several = movement.parts().size() > 1 || amount == null;
    String says = alone == null || !several
        ? ""
        : "; alone it gives " + DriftFigures.text(alone) + " ("
            + alone.verdict().word() + ")";
    String by = "by " + String.join(", ", names) + says;
    return amount == null ? List.of(by) : List.of(moves, by);
  }

  private void total() {
    int claims = drift.now().results().size();
    int moved = drift.movements().size();
    int turned = 0;
    for (Movement movement : drift.movements()) {
      turned += movement.what().contains(Movement.What.VERDICT) ? 1 : 0;
    }
    List<String> parts = new ArrayList<>();
    parts.add(Figures.counted(drift.changes().size(), "change", "changes"));
    parts.add(moved + " of " + Figures.counted(claims, "claim", "claims") + " moved");
    parts.add(Figures.counted(turned, "verdict", "verdicts") + " turned");
    if (!drift.added().isEmpty()) {
      parts.add(Figures.counted(drift.added().size(), "claim is", "claims are") + " new");
    }
    if (!drift.removed().isEmpty()) {
      parts.add(Figures.counted(drift.removed().size(), "claim is", "claims are") + " gone");
    }
    out.append('\n').append(style.bold(String.join(", ", parts) + ".")).append('\n');
  }
}

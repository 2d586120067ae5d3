package tenor.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.problem.Place;
import tenor.problem.SourceText;
import tenor.quantity.Kind;
import tenor.quantity.Mention;
import tenor.quantity.Mentions;
import tenor.quantity.Quantity;
import tenor.scenario.Scenario;

/**
 * The figures of a report, each with its sentence and its place, and with the names of a scenario that
 * quote it already. What to make of the others is for a person to decide.
 *
 * @param figures in the order of the report
 * @param leftOut how many dates and numbers without a unit are not among them
 */
public record ReportedFigures(List<Reported> figures, int leftOut) {
  /** The most of a sentence that is shown on each side of its figure. */
  private static final int FARTHEST = 160;

  /**
   * A figure of a report.
   *
   * @param words the words of the report that carry it, as they would be quoted
   * @param value as a scenario would have it; empty where it would not have it as one value
   * @param sentence in which it stands, shortened where it is long
   * @param place of its first character
   * @param hint what speaks against it: that the words around deny it, or that it has two meanings; empty
   *     where nothing does
   * @param quotedBy what of the scenario quotes it: {@code `fund_target`}
   */
  public record Reported(
      String words,
      String value,
      String sentence,
      Place place,
      String hint,
      List<String> quotedBy) {}

  /** Lists the figures of a report. */
  public static ReportedFigures of(SourceText report, Scenario scenario) {
    List<Citation> citations = Citations.of(scenario);
    List<Reported> figures = new ArrayList<>();
    int leftOut = 0;
    String text = report.text();
    int start = 0;
    while (start < text.length()) {
      int end = endOfParagraph(text, start);
      String paragraph = text.substring(start, end);
      for (Mention mention : Mentions.in(paragraph, "USD")) {
        if (isInAddress(paragraph, mention.start())) {
          continue;
        }
        if (!isFigure(mention)) {
          leftOut += mention.weak() ? 0 : 1;
          continue;
        }
        figures.add(reported(report, start, paragraph, mention, citations));
      }
      start = end;
    }
    return new ReportedFigures(figures, leftOut);
  }

  /** Whether a position lies in the address of a web page. */
  private static boolean isInAddress(String text, int at) {
    int start = at;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && at - start < 2000) {
      start--;
    }
    String before = text.substring(start, at);
    return before.contains("://") || before.contains("www.");
  }

  private static boolean isFigure(Mention mention) {
    return switch (mention.sort()) {
      case QUANTITY ->
        !mention.weak() && mention.quantity() != null && mention.quantity().kind() != Kind.DATE;
      case RANGE, WORDS -> true;
      case UNREADABLE -> !mention.ends().isEmpty();
      case INCOMPLETE -> false;
    };
  }

  /** A paragraph ends at an empty line; a long one at the next line, or after so many characters. */
  private static int endOfParagraph(String text, int start) {
    int most = Math.min(text.length(), start + 20_000);
    for (int i = start + 1; i < most; i++) {
      if (text.charAt(i) == '\n' && i + 1 < text.length() && isEndOfLine(text.charAt(i + 1))) {
        return i + 1;
      }
    }
    int line = most < text.length() ? text.lastIndexOf('\n', most) : most;
    return line > start ? Math.min(text.length(), line + 1) : most;
  }

  private static boolean isEndOfLine(char c) {
    return c == '\n' || c == '\r';
  }

  private static Reported reported(
      SourceText report, int offset, String paragraph, Mention mention, List<Citation> citations) {
    Sentence sentence = new Sentence(paragraph);
    int from = sentence.startBefore(mention.start());
    int to = sentence.endBehind(mention.end());
    String whole = paragraph.substring(from, to);
    Set<String> quotedBy = new HashSet<>();
    List<String> names = new ArrayList<>();
    DocumentText document = null;
    for (Citation citation : citations) {
      if (says(citation, mention)) {
        document = document == null ? new DocumentText(whole) : document;
        boolean there = document.find(citation.quote().words()) instanceof DocumentText.Found.There;
        String name = EvidenceText.lower(citation.what());
        if (there && quotedBy.add(name)) {
          names.add(name);
        }
      }
    }
    String words = FoldedText.of(paragraph.substring(mention.start(), mention.end()));
    int start = offset + mention.start();
    return new Reported(
        words,
        value(mention),
        shown(paragraph, from, to, mention),
        report.place(start, Math.min(start + 1, report.text().length())),
        hint(whole, mention, mention.start() - from),
        names);
  }

  /** What the sentence says against a figure that begins at some position of it. */
  private static String hint(String sentence, Mention mention, int start) {
    if (mention.sort() == Mention.Sort.UNREADABLE) {
      return "it can mean " + mention.ends().get(0).quantity() + " or "
          + mention.ends().get(1).quantity();
    }
    String line = sentence.replace('\n', ' ').replace('\r', ' ');
    int end = Math.min(line.length(), start + mention.end() - mention.start());
    return new Surroundings(line, start, end).deny()
        ? "the words around it deny it, or make another figure of it"
        : "";
  }

  /** Whether the words of a quote carry this figure. */
  private static boolean says(Citation citation, Mention mention) {
    for (Mention quoted : Mentions.in(citation.quote().words(), citation.quote().dollar())) {
      Quantity one = quoted.quantity();
      Quantity other = mention.quantity();
      boolean same = (one != null && other != null)
          ? one.sameValueAs(other)
          : FoldedText.of(quoted.text()).equals(FoldedText.of(mention.text()));
      if (same) {
        return true;
      }
    }
    return false;
  }

  private static String value(Mention mention) {
    return switch (mention.sort()) {
      case QUANTITY -> mention.quantity() == null ? "" : mention.quantity().text();
      default -> "";
    };
  }

  private static String shown(String text, int from, int to, Mention mention) {
    int start = Math.max(from, mention.start() - FARTHEST);
    int end = Math.min(to, mention.end() + FARTHEST);
    while (start > from && start < mention.start() && text.charAt(start - 1) != ' ') {
      start++;
    }
    while (end < to && end > mention.end() && text.charAt(end) != ' ') {
      end--;
    }
    String shown = FoldedText.of(text.substring(start, end)).replace(FoldedText.PARAGRAPH, ' ');
    return (start > from ? "… " : "") + shown + (end < to ? " …" : "");
  }

  /** The first of the figures that the scenario does not quote; null where it quotes all. */
  public @Nullable Reported firstOpen() {
    for (Reported figure : figures) {
      if (figure.quotedBy().isEmpty()) {
        return figure;
      }
    }
    return null;
  }
}

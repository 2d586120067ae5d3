package tenor.evidence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.quantity.Kind;
import tenor.quantity.Mention;
import tenor.quantity.Quantity;

/**
 * What stands in front of a quote in its document and is left out of it, where that takes the quote back.
 *
 * <p>Looked at are the words in front of the figure of the quote, and the few right in front of the
 * quote itself; what follows behind may be said of something else, as in {@code $1 billion a year would
 * not fill it}. Worked example: of {@code The fund will not reach $500 billion.} the quote {@code reach $500
 * billion} says the contrary. What the quote itself holds is not judged here.
 */
final class Context {
  /** How much of a paragraph is looked at on each side. */
  private static final int WINDOW = 200;

  private final String document;
  private final List<String> parts;
  private final List<Figure> borneOut;
  private final @Nullable String dollar;

  /** For each part of the quote the figures in it, as first character and end. */
  private final List<List<int[]>> figures = new ArrayList<>();

  /**
   * The context of a quote.
   *
   * @param document folded
   * @param meant where in the folded quote its figure stands
   * @param borneOut the figures that the quote is to bear out
   * @param dollar the currency that {@code $} stands for; null where that is not said
   */
  Context(
      String document,
      String quote,
      List<int[]> meant,
      List<Figure> borneOut,
      @Nullable String dollar) {
    this.document = document;
    this.borneOut = borneOut;
    this.dollar = dollar;
    this.parts = DocumentText.parts(quote);
    String folded = FoldedText.of(quote).replace(FoldedText.PARAGRAPH, ' ');
    int from = 0;
    for (String part : parts) {
      int at = Math.max(from, folded.indexOf(part, from));
      List<int[]> here = new ArrayList<>();
      for (int[] span : meant) {
        if (at <= span[0] && span[1] <= at + part.length()) {
          here.add(new int[] {span[0] - at, span[1] - at});
        }
      }
      figures.add(here);
      from = at + part.length();
    }
  }

  /**
   * Whether the words around one place take the quote back.
   *
   * @param starts where its parts begin there
   */
  boolean takesBack(List<Integer> starts) {
    int first = starts.get(0);
    if (around(document, first, first + parts.get(0).length()).denyRightBefore()
        && !around(parts.get(0), 0, parts.get(0).length()).denyRightBefore()) {
      return true;
    }
    for (int i = 0; i < parts.size(); i++) {
      for (int[] span : figures.get(i)) {
        int at = starts.get(i);
        boolean inDocument = around(document, at + span[0], at + span[1]).denyBefore();
        Surroundings inQuote = around(parts.get(i), span[0], span[1]);
        if (inDocument && !inQuote.denyBefore()) {
          return true;
        }
        boolean behind = around(document, at + span[0], at + span[1]).takenBackBehind();
        if (behind && !inQuote.takenBackBehind()) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether the figure says less in the quote than in the document, where a range, a period, or a factor
   * goes with it: of {@code an annual $1 billion} the quote {@code $1 billion} is a part.
   */
  boolean cutsFigure(List<Integer> starts) {
    for (int i = 0; i < parts.size(); i++) {
      for (int[] span : figures.get(i)) {
        int at = starts.get(i);
        int[] window = window(document, at + span[0], at + span[1]);
        String text = document.substring(window[0], window[1]);
        Mention there = over(text, at + span[0] - window[0], at + span[1] - window[0]);
        Mention here = over(parts.get(i), span[0], span[1]);
        if (there != null && here != null && !isSame(here, there) && !bearsOut(there)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The mention that covers some words, or the first that touches them; null where none does. */
  private @Nullable Mention over(String text, int start, int end) {
    for (Mention mention : FigureInQuote.mentions(text, dollar, borneOut)) {
      if (!mention.weak() && mention.start() < end && start < mention.end()) {
        return mention;
      }
    }
    return null;
  }

  private static boolean isSame(Mention here, Mention there) {
    Quantity one = here.quantity();
    Quantity other = there.quantity();
    if (one != null && other != null) {
      if (other.kind() == Kind.RATIO) {
        return true;
      }
      return one.sameValueAs(other);
    }
    return here.sort() == there.sort();
  }

  private boolean bearsOut(Mention mention) {
    return borneOut.stream().anyMatch(figure -> figure.fit(mention) == Figure.Fit.AGREES);
  }

  /** The words around a part of a text, in the same paragraph. */
  private static Surroundings around(String text, int start, int end) {
    int[] window = window(text, start, end);
    return new Surroundings(
        text.substring(window[0], window[1]), start - window[0], end - window[0]);
  }

  private static int[] window(String text, int start, int end) {
    int paragraph = text.lastIndexOf(FoldedText.PARAGRAPH, start - 1) + 1;
    int from = Math.max(paragraph, start - WINDOW);
    while (from > paragraph && from < start && text.charAt(from - 1) != ' ') {
      from++;
    }
    int next = text.indexOf(FoldedText.PARAGRAPH, end);
    int to = Math.min(next < 0 ? text.length() : next, end + WINDOW);
    return new int[] {from, to};
  }
}

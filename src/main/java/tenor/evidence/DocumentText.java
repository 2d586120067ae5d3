package tenor.evidence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.scenario.Quote;

/**
 * The words of a document, in which quotes are looked for.
 *
 * <p>Words are left out of a quote by {@code …}, {@code ...}, {@code […]} or {@code [...]}: what stands on
 * its sides occurs in this order, in the same paragraph, with at most {@value #FARTHEST} characters
 * between. That is about two sentences: enough for every honest ellipsis, and too little to join a figure
 * to something that the text says elsewhere.
 */
public final class DocumentText {
  /** The most characters that an ellipsis may stand for. */
  static final int FARTHEST = 300;

  private static final int MOST_PLACES = 10_000;
  private static final int CONTEXT = 24;

  private final String written;
  private final String text;
  private final Edges edges;

  /** The document that consists of a text. */
  public DocumentText(String text) {
    this.written = text;
    this.text = FoldedText.of(text);
    this.edges = new Edges(this.text);
  }

  /** What came of looking for a quote. */
  public sealed interface Found {
    /** The words stand there. */
    record There() implements Found {}

    /**
     * They occur only as parts of words or numbers.
     *
     * @param within what stands there
     */
    record Cut(String within) implements Found {}

    /**
     * They do not occur.
     *
     * @param part the first part of the quote that does not, or not close enough behind the one before
     */
    record Absent(String part) implements Found {}

    /**
     * They stand there, and the words around them, which the quote leaves out, take them back: {@code
     * reach $500 billion} in {@code The fund will not reach $500 billion}.
     *
     * @param within what stands there
     * @param line of the document, from 1
     */
    record TakenBack(String within, int line) implements Found {}
  }

  /** Looks for a quote. In a text that repeats its words ten thousand times it gives up. */
  public Found find(String quote) {
    return new Search(null).find(quote);
  }

  /**
   * Looks for a quote where the words around it do not take it back. One such place is enough.
   *
   * @param quote with what it says of its figure
   * @param figures that it is to bear out
   */
  Found findMeant(Quote quote, List<Figure> figures) {
    List<int[]> places = new FigureInQuote(quote).places(figures);
    Context around = new Context(text, quote.words(), places, figures, quote.dollar());
    return new Search(around).find(quote.words());
  }

  /** One search, which looks at a bounded number of places. */
  private final class Search {
    private final @Nullable Context context;
    private final List<Integer> starts = new ArrayList<>();
    private int places = MOST_PLACES;

    Search(@Nullable Context context) {
      this.context = context;
    }

    Found find(String quote) {
      List<String> parts = parts(quote);
      if (parts.isEmpty()) {
        return new Found.Absent(quote.strip());
      }
      String first = parts.get(0);
      String missing = first;
      Found.Cut cut = null;
      Found.TakenBack takenBack = null;
      for (int at = text.indexOf(first); at >= 0 && places > 0; at = text.indexOf(first, at + 1)) {
        places--;
        if (edges.cut(at, at + first.length())) {
          cut = cut == null ? new Found.Cut(within(at, at + first.length())) : cut;
          continue;
        }
        starts.clear();
        starts.add(at);
        String absent = rest(parts, at + first.length());
        if (absent != null) {
          missing = absent;
        } else if (context == null) {
          return new Found.There();
        } else if (context.cutsFigure(starts)) {
          cut = cut == null ? new Found.Cut(within(at, at + first.length())) : cut;
        } else if (!context.takesBack(starts)) {
          return new Found.There();
        } else if (takenBack == null) {
          takenBack =
              new Found.TakenBack(within(at, at + first.length()), FoldedText.line(written, at));
        }
      }
      if (takenBack != null) {
        return takenBack;
      }
      return cut != null && missing.equals(first) ? cut : new Found.Absent(missing);
    }

    /** The part behind the first one that does not follow close enough; null where all do. */
    private @Nullable String rest(List<String> parts, int end) {
      int from = end;
      for (String part : parts.subList(1, parts.size())) {
        int at = following(part, from);
        if (at < 0) {
          return part;
        }
        starts.add(at);
        from = at + part.length();
      }
      return null;
    }

    private int following(String part, int from) {
      int paragraph = text.indexOf(FoldedText.PARAGRAPH, from);
      int limit = paragraph < 0 ? text.length() : paragraph;
      int last = Math.min(limit - part.length(), from + FARTHEST);
      int at = text.indexOf(part, from);
      while (at >= 0 && at <= last && places > 0) {
        places--;
        if (!edges.cut(at, at + part.length())) {
          return at;
        }
        at = text.indexOf(part, at + 1);
      }
      return -1;
    }
  }

  /** Some words with those beside them. */
  private String within(int start, int end) {
    int from = Math.max(0, start - CONTEXT);
    while (from > 0 && from < start && text.charAt(from - 1) > ' ') {
      from++;
    }
    int to = Math.min(text.length(), end + CONTEXT);
    while (to < text.length() && to > end && text.charAt(to) > ' ') {
      to--;
    }
    return text.substring(from, to).replace(FoldedText.PARAGRAPH, ' ').strip();
  }

  /** The parts of a quote between its ellipses, folded. */
  static List<String> parts(String quote) {
    String marked = quote
        .replace("[…]", "…")
        .replace("[...]", "…")
        .replace("(…)", "…")
        .replace("(...)", "…")
        .replace("...", "…");
    List<String> parts = new ArrayList<>();
    for (String part : marked.split("…", -1)) {
      String folded = FoldedText.of(part).replace(FoldedText.PARAGRAPH, ' ');
      if (!folded.isEmpty()) {
        parts.add(folded);
      }
    }
    return parts;
  }

  /**
   * Where some words occur in other words, whole: the position of the first character, −1 where they do
   * not, −2 where they do more than once.
   */
  static int onlyPlace(String words, String within) {
    Edges edges = new Edges(within);
    int found = -1;
    for (int at = within.indexOf(words); at >= 0; at = within.indexOf(words, at + 1)) {
      if (!edges.splits(at, at + words.length())) {
        if (found >= 0) {
          return -2;
        }
        found = at;
      }
    }
    return found;
  }
}

package tenor.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tenor.problem.Place;
import tenor.quantity.Quantities;
import tenor.quantity.Quantity;
import tenor.quantity.Range;
import tenor.quantity.RangeReading;
import tenor.quantity.Ranges;
import tenor.quantity.Reading;
import tenor.quantity.ReadingContext;
import tenor.read.FileDocuments;
import tenor.read.ReadScenario;
import tenor.read.ScenarioReader;
import tenor.scenario.Quote;

/**
 * A quote with the sentence that holds it and the figure that it bears out: what the mutation set is made
 * of.
 *
 * @param before of the sentence, up to the quote
 * @param quote the quoted words
 * @param after the quote
 * @param from where the number begins in the quote
 * @param to where it ends
 */
record QuotedTerm(
    Figure figure,
    String before,
    String quote,
    String after,
    int from,
    int to,
    @Nullable String quoted,
    @Nullable String unit,
    String text) {
  private static final Place HERE = new Place("a.scenario.yaml", 1, 1, 1);

  /** A number as the press writes it, for quotes of which nobody marked the number. */
  private static final Pattern NUMBER = Pattern.compile(
      "(US|U\\.S\\. |EUR |USD |UAH )?([$€£] ?)?[0-9][0-9,]*(\\.[0-9]+)?( ?(thousand|million|billion|trillion|bn|m)\\b)?"
          + "( ?(%|percent|per cent|dollars|euros|years|barrels))?");

  /** The sentence. */
  String sentence() {
    return before + quote + after;
  }

  /** The number as quoted. */
  String number() {
    return quote.substring(from, to);
  }

  /** The same quote with other words in place of its number. */
  String withNumber(String other) {
    return quote.substring(0, from) + other + quote.substring(to);
  }

  /** Whether a quote of these words would be taken for the figure. */
  boolean isTaken(String words) {
    Quote other = new Quote(words, quoted(words), unit, null, "USD", HERE, HERE);
    return new FigureInQuote(other).compare(List.of(figure)) instanceof FigureInQuote.Result.Agrees;
  }

  /** What comes of looking for the quote in a document, with what stands around it. */
  DocumentText.Found isMeant(DocumentText document) {
    Quote same = new Quote(quote, quoted, unit, null, "USD", HERE, HERE);
    return document.findMeant(same, List.of(figure));
  }

  /** The words that are the number, also where the number was changed. */
  private @Nullable String quoted(String words) {
    if (quoted == null) {
      return null;
    }
    int end = words.length() - (quote.length() - to);
    return from < end && end <= words.length() ? words.substring(from, end) : quoted;
  }

  @Override
  public String toString() {
    return text + " <- " + quote;
  }

  /** The terms of our own writing. */
  static List<QuotedTerm> own() {
    List<QuotedTerm> terms = new ArrayList<>();
    for (String line : resource().split("\n", -1)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        terms.add(own(line));
      }
    }
    return terms;
  }

  private static QuotedTerm own(String line) {
    String[] parts = line.split(" \\| ", -1);
    String sentence = parts[1];
    String extra = parts.length > 2 ? parts[2].strip() : "";
    int open = sentence.indexOf("[[");
    int close = sentence.indexOf("]]");
    String marked = sentence.substring(open + 2, close);
    int from = marked.indexOf('{');
    int to = marked.lastIndexOf('}') - 1;
    String quote = marked.replace("{", "").replace("}", "");
    String range = after(extra, "range=");
    Range whole =
        range == null ? null : ((RangeReading.Read) Ranges.read(range, ReadingContext.ANY)).range();
    return new QuotedTerm(
        Figure.of(quantity(parts[0]), whole),
        sentence.substring(0, open),
        quote,
        sentence.substring(close + 2),
        from,
        to,
        after(extra, "quoted="),
        after(extra, "unit="),
        parts[0]);
  }

  private static @Nullable String after(String extra, String key) {
    return extra.startsWith(key) ? extra.substring(key.length()) : null;
  }

  private static Quantity quantity(String text) {
    Reading reading = Quantities.read(text, ReadingContext.ANY.asFigure());
    if (reading instanceof Reading.Read read) {
      return read.quantity();
    }
    throw new IllegalArgumentException(text + ": " + reading);
  }

  /** The quotes of the scenario files that carry one number, each in a sentence made around it. */
  static List<QuotedTerm> shipped() throws IOException {
    List<QuotedTerm> terms = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
      for (Path file :
          files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        ReadScenario read =
            ScenarioReader.read(file.toString(), Files.readAllBytes(file), new FileDocuments());
        for (Citation citation : Citations.of(Objects.requireNonNull(read.scenario()))) {
          QuotedTerm term = shipped(citation);
          if (term != null) {
            terms.add(term);
          }
        }
      }
    }
    return terms;
  }

  private static @Nullable QuotedTerm shipped(Citation citation) {
    Quote quote = citation.quote();
    if (quote.derived() != null || citation.figures().size() != 1) {
      return null;
    }
    String words = FoldedText.of(quote.words());
    Matcher number = NUMBER.matcher(words);
    int from = 0;
    int to = 0;
    while (quote.quoted() == null && number.find()) {
      boolean year = number.group().strip().matches("[12][0-9]{3}");
      if (number.end() - number.start() > to - from && (!year || to == 0)) {
        from = words.charAt(number.start()) == ' ' ? number.start() + 1 : number.start();
        to = number.end();
      }
    }
    if (quote.quoted() != null) {
      from = words.indexOf(quote.quoted());
      to = from + quote.quoted().length();
    }
    return new QuotedTerm(
        citation.figures().get(0),
        "As they wrote, ",
        words,
        " was what it came to.",
        from,
        to == 0 ? words.length() : to,
        quote.quoted(),
        quote.unit(),
        citation.figures().get(0).text());
  }

  private static String resource() {
    try (InputStream in = QuotedTerm.class.getResourceAsStream("quoted-terms.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

package tenor.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tenor.evidence.DocumentText;
import tenor.evidence.Evidence;
import tenor.evidence.FoldedText;
import tenor.evidence.Library;
import tenor.evidence.ReportedFigures;
import tenor.problem.SourceText;
import tenor.quantity.Mention;
import tenor.quantity.Mentions;
import tenor.quantity.Quantities;
import tenor.quantity.Quantity;
import tenor.quantity.Reading;
import tenor.quantity.ReadingContext;
import tenor.read.Documents;
import tenor.read.ReadScenario;
import tenor.read.ScenarioReader;
import tenor.scenario.Origin;
import tenor.scenario.Parameter;
import tenor.scenario.Quote;
import tenor.scenario.Scenario;

/** Any value, any quote and any document, parted by lines: every finding has its place, and words are found where they stand. */
public final class QuoteInput {
  private static final ReadScenario PLAIN =
      ScenarioReader.read("a.scenario.yaml", """
      format: 1
      title: A fund
      sources: { news: { title: A newspaper, document: news.txt } }
      terms: { target: { value: 500 billion USD, source: news, quote: a fund of $500 billion } }
      agreement:
        start: 2025
        obligations: { fund: { amount: target } }
        payments: [{ amount: 1 billion USD/year, to: fund }]
      """.getBytes(StandardCharsets.UTF_8), Documents.NONE);

  private QuoteInput() {}

  /** Compares; where the first line is no quantity, it is 500 billion USD. */
  public static void fuzzerTestOneInput(byte[] input) {
    String[] parts = new String(input, StandardCharsets.UTF_8).split("\n", 3);
    String quote = parts.length > 1 ? parts[1] : "";
    String words = parts.length > 2 ? parts[2] : "";
    DocumentText document = new DocumentText(words);
    Scenario scenario = scenario(parts[0], quote);
    Evidence evidence = Evidence.of(scenario, source -> new Library.Loaded.AtHand(document));
    Located.all(evidence.problems(), PLAIN.source());
    Located.hold(evidence.quotes().size() == 1, "another number of quotes", evidence);
    boolean amiss = evidence.quotes().stream().anyMatch(QuoteInput::isAmiss);
    Located.hold(!amiss || !evidence.problems().isEmpty(), "wrong, and no problem", evidence);
    itself(words, document);
    mentions(words);
    figures(new SourceText("news.txt", words), scenario);
  }

  private static Scenario scenario(String value, String quote) {
    Scenario plain = PLAIN.scenario();
    Parameter target = plain.parameters().get("target");
    Quote cited = target.origin().cited();
    Quote changed = new Quote(quote, null, null, null, "USD", cited.place(), cited.quotedPlace());
    Quantity quantity = Quantities.read(value, ReadingContext.ANY) instanceof Reading.Read read
        ? read.quantity()
        : target.value();
    Parameter parameter = new Parameter(
        target.name(),
        true,
        quantity,
        null,
        null,
        new Origin("news", changed, null),
        List.of(),
        target.place(),
        target.valuePlace());
    return new Scenario(
        plain.file(),
        plain.title(),
        plain.asOf(),
        plain.sources(),
        Map.of(target.name(), parameter),
        plain.agreement(),
        plain.variants(),
        plain.simulation(),
        plain.claims());
  }

  /** A text of one paragraph, with nothing left out, stands in itself. */
  private static void itself(String words, DocumentText document) {
    boolean parted = words.contains("…") || words.contains("...");
    boolean line = words.chars().noneMatch(c -> "\n\r\u2028\u2029".indexOf(c) >= 0);
    if (line && !parted && !FoldedText.of(words).isEmpty()) {
      DocumentText.Found found = document.find(words);
      boolean there = found instanceof DocumentText.Found.There;
      Located.hold(there, "not found in itself", words, found);
    }
  }

  private static boolean isAmiss(Evidence.Checked quote) {
    return quote.words() == Evidence.Words.NOT_FOUND || quote.number() == Evidence.Numbers.DIFFERS;
  }

  private static void mentions(String words) {
    int last = 0;
    for (Mention mention : Mentions.in(words, "USD")) {
      boolean inside = mention.start() >= last
          && mention.end() > mention.start()
          && mention.end() <= words.length();
      Located.hold(inside, "a mention beside the text, or over another one", mention, words);
      last = mention.start();
    }
    for (int[] span : Mentions.solidSpans(words)) {
      boolean inside = span[0] >= 0 && span[0] < span[1] && span[1] <= words.length();
      Located.hold(inside, "an empty span", words);
    }
  }

  private static void figures(SourceText report, Scenario scenario) {
    for (ReportedFigures.Reported figure : ReportedFigures.of(report, scenario).figures()) {
      int line = figure.place().line();
      Located.hold(line >= 1 && line <= report.lineCount(), "its line is not there", figure);
      int characters = report.line(line).length();
      int column = figure.place().column();
      Located.hold(column >= 1 && column <= characters + 1, "its column is not there", figure);
      Located.hold(!figure.words().isBlank(), "a figure without words", figure);
    }
  }
}

package tenor.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tenor.evidence.Evidence.Checked;
import tenor.evidence.Evidence.Numbers;
import tenor.evidence.Evidence.Words;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.scenario.Quote;
import tenor.scenario.Scenario;
import tenor.scenario.Source;

/** Compares the quotes of one scenario with their documents and with its figures. */
final class Comparison {
  private final Library library;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Library.Loaded> documents = new LinkedHashMap<>();

  Comparison(Library library) {
    this.library = library;
  }

  Evidence of(Scenario scenario) {
    List<Checked> checked = new ArrayList<>();
    for (Citation citation : Citations.of(scenario)) {
      checked.add(new Checked(citation, words(citation), number(citation)));
    }
    return new Evidence(checked, problems);
  }

  private Words words(Citation citation) {
    Source source = citation.source();
    if (source == null || source.document() == null) {
      return Words.NO_DOCUMENT;
    }
    Library.Loaded loaded = documents.get(source.name());
    if (loaded == null) {
      loaded = library.document(source);
      documents.put(source.name(), loaded);
      report(source, source.document(), loaded);
    }
    if (!(loaded instanceof Library.Loaded.AtHand there)) {
      return Words.NOT_AT_HAND;
    }
    Quote quote = citation.quote();
    DocumentText.Found found = quote.derived() == null
        ? there.text().findMeant(quote, citation.figures())
        : there.text().find(quote.words());
    if (found instanceof DocumentText.Found.There) {
      return Words.FOUND;
    }
    problems.add(notFound(citation, source.document(), found));
    return Words.NOT_FOUND;
  }

  private static Problem notFound(Citation citation, String document, DocumentText.Found found) {
    Quote quote = citation.quote();
    if (found instanceof DocumentText.Found.Cut cut) {
      return new Problem(
          Code.QUOTE_NOT_FOUND,
          quote.place(),
          "In `" + document + "` these words stand only inside of a longer word or number: “"
              + EvidenceText.shortened(cut.within()) + "”.",
          "Quote words and numbers whole, each with its sign, currency, scale and period.");
    }
    if (found instanceof DocumentText.Found.TakenBack back) {
      return new Problem(
          Code.QUOTE_NOT_FOUND,
          quote.place(),
          "In `" + document + "`, line " + back.line()
              + ", the words around this quote take it back: “"
              + EvidenceText.shortened(back.within()) + "”.",
          "Quote these words too, and say with `quoted:` which are the figure, if it stands all the "
              + "same; otherwise mend the figure.");
    }
    String part = ((DocumentText.Found.Absent) found).part();
    boolean several = DocumentText.parts(quote.words()).size() > 1;
    return new Problem(
        Code.QUOTE_NOT_FOUND,
        quote.place(),
        several
            ? "`" + EvidenceText.shortened(part) + "` does not stand in `" + document
                + "` where this quote has it."
            : "These words do not stand in `" + document + "`.",
        "Copy them as the document has them, capitals and punctuation included; `…` stands for words "
            + "left out between two parts of a paragraph, up to " + DocumentText.FARTHEST
            + " characters.");
  }

  private void report(Source source, String document, Library.Loaded loaded) {
    if (loaded instanceof Library.Loaded.Missing) {
      problems.add(new Problem(
          Code.DOCUMENT_NOT_AT_HAND,
          source.place(),
          "`" + document + "` is not among the documents, so the quotes of `" + source.name()
              + "` were not looked up.",
          "Put the file into the folder of the documents to have them checked."));
    } else if (loaded instanceof Library.Loaded.Changed changed) {
      problems.add(new Problem(
          Code.DOCUMENT_CHANGED,
          source.place(),
          "`" + document + "` is not the file that this scenario was written from: its SHA-256 is "
              + changed.sha256() + ", and " + source.sha256() + " is recorded.",
          "Look at what changed. If the words still stand, record the new checksum."));
    } else if (loaded instanceof Library.Loaded.Refused refused) {
      problems.add(new Problem(
          Code.DOCUMENT_REFUSED,
          source.place(),
          "`" + document + "` cannot be used as a document: " + refused.why() + ".",
          "A document is a plain text in UTF-8 of at most 16 MiB in the folder of the documents, named "
              + "by its path in it."));
    }
  }

  private Numbers number(Citation citation) {
    Quote quote = citation.quote();
    if (quote.derived() != null) {
      problems.add(new Problem(
          Code.DERIVED_FIGURE,
          quote.quotedPlace(),
          citation.what() + " follows from its quote by a step that nobody but a reader can check: "
              + EvidenceText.sentence(quote.derived()),
          ""));
      return Numbers.DERIVED;
    }
    if (citation.figures().isEmpty()) {
      return Numbers.NONE;
    }
    Problem problem =
        EvidenceText.problem(citation, new FigureInQuote(quote).compare(citation.figures()));
    if (problem == null) {
      return Numbers.AGREES;
    }
    problems.add(problem);
    return Numbers.DIFFERS;
  }
}

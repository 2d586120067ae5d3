package tenor.report.json;

import tenor.evidence.Evidence;
import tenor.report.QuoteCounts;
import tenor.scenario.Source;

/** The parts of a check that say what came of its quotes. */
final class QuoteParts {
  private QuoteParts() {}

  static void checked(JsonText json, Evidence.Checked checked) {
    Source source = checked.citation().source();
    json.text("what", checked.citation().what());
    json.text("source", source == null ? null : source.name());
    json.text("document", source == null ? null : source.document());
    json.text("quote", checked.citation().quote().words());
    json.text("words", Parts.word(checked.words()));
    json.text("number", Parts.word(checked.number()));
    Parts.place(json, "place", checked.citation().quote().place());
  }

  static void counts(JsonText json, QuoteCounts counts) {
    json.number("all", counts.quotes());
    for (Evidence.Numbers number : Evidence.Numbers.values()) {
      json.number(Parts.word(number), counts.count(number));
    }
    for (Evidence.Words words : Evidence.Words.values()) {
      json.number(Parts.word(words), counts.count(words));
    }
  }
}

package tenor.read;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.quantity.Quantities;
import tenor.quantity.Reading;
import tenor.quantity.ReadingContext;
import tenor.scenario.Origin;
import tenor.scenario.Quote;
import tenor.scenario.Source;

/** Reads the sources of a file, and what its figures say of where they come from. */
final class SourceReader {
  private static final int HEX_DIGITS = 64;
  private static final int LONGEST_QUOTE = 500;

  private final Values values;
  private final Findings findings;
  private final Map<String, Source> sources;

  /**
   * A reader that adds to sources.
   *
   * @param sources those of the files that this one extends; what is read is added
   */
  SourceReader(Values values, Map<String, Source> sources) {
    this.values = values;
    this.findings = values.findings();
    this.sources = sources;
  }

  /** Reads the block {@code sources}. */
  void read(Mapping block) {
    for (Mapping.Entry entry : block.entries()) {
      Scalar name = entry.key();
      Names.check(name, findings);
      taken(name, sources.get(name.text()));
      String where = "`sources." + Ink.shortened(name.text()) + "`";
      Entries entries = Entries.read(entry.value(), where, name.place(), Blocks.SOURCE, findings);
      sources.put(name.text(), source(name, entries));
    }
  }

  private void taken(Scalar name, @Nullable Source source) {
    if (source != null) {
      findings.add(
          Code.NAME_TAKEN,
          name.place(),
          "`" + name.text() + "` is a source of " + source.place().file() + " already.",
          "Use that one, or choose another name.");
    }
  }

  /** The source of some entries; what is missing or refused has been reported. */
  private Source source(Scalar name, @Nullable Entries entries) {
    if (entries == null) {
      return new Source(name.text(), "", null, null, null, name.place());
    }
    String title = values.text(entries, "title");
    return new Source(
        name.text(),
        title == null ? "" : title,
        url(entries),
        values.text(entries, "document"),
        checksum(entries),
        name.place());
  }

  private @Nullable String url(Entries entries) {
    String url = values.text(entries, "url");
    if (url == null
        || ((url.startsWith("https://") || url.startsWith("http://")) && url.indexOf(' ') < 0)) {
      return url;
    }
    findings.add(
        Code.WRONG_SHAPE,
        place(entries, "url"),
        "`" + Ink.shortened(url) + "` is not a web address.",
        "A web address begins with `https://` or `http://` and has no spaces.");
    return null;
  }

  private @Nullable String checksum(Entries entries) {
    String digits = values.text(entries, "sha256");
    if (digits == null) {
      return null;
    }
    boolean hexadecimal = digits.length() == HEX_DIGITS;
    for (int i = 0; i < digits.length() && hexadecimal; i++) {
      hexadecimal = "0123456789abcdef".indexOf(digits.charAt(i)) >= 0;
    }
    if (!hexadecimal) {
      findings.add(
          Code.WRONG_SHAPE,
          place(entries, "sha256"),
          "A SHA-256 checksum has 64 digits from 0 to 9 and a to f; this is not one.",
          "Copy what `sha256sum` prints for the document.");
    }
    return digits;
  }

  private static Place place(Entries entries, String key) {
    Node node = entries.node(key);
    return node == null ? entries.place() : node.place();
  }

  /** The origin that some entries name: a source that exists, a quote, a reason. */
  Origin origin(Entries entries, String reasonKey) {
    return new Origin(
        sourceName(entries),
        quote(entries),
        entries.has(reasonKey) ? values.text(entries, reasonKey) : null);
  }

  /** The quote of some entries, with what they say of the number in it; null where there is none. */
  private @Nullable Quote quote(Entries entries) {
    String more = null;
    for (String key : QuoteKeys.NAMES) {
      more = more == null && entries.has(key) ? key : more;
    }
    if (!entries.has("quote")) {
      if (more != null) {
        findings.add(
            Code.MISSING_KEY,
            entries.keyPlace(more),
            "`" + more + "` says something about the words of a quote, and there is no `quote`.",
            "Add `quote:` with the few words that carry the figure.");
      }
      return null;
    }
    String words = values.text(entries, "quote");
    if (words != null && words.length() > LONGEST_QUOTE) {
      findings.add(
          Code.WRONG_SHAPE,
          place(entries, "quote"),
          "A quote is the few words that carry a figure; this one has " + words.length()
              + " characters.",
          "Keep those words, " + LONGEST_QUOTE
              + " characters at most; `…` stands for words left out.");
      return null;
    }
    String quoted = more == null ? null : text(entries, "quoted");
    String unit = more == null ? null : unit(entries);
    String derived = more == null ? null : text(entries, "derived");
    if (derived != null && (quoted != null || unit != null)) {
      findings.add(
          Code.CONFLICTING_KEYS,
          entries.keyPlace("derived"),
          "A figure that is `derived` is not one of the quoted numbers.",
          "Keep `quoted` and `unit` where the quote holds the figure, and `derived` where it does not.");
    }
    Place place = place(entries, "quote");
    return words == null
        ? null
        : new Quote(
            words,
            quoted,
            unit,
            derived,
            values.dollar(),
            place,
            more == null ? place : place(entries, more));
  }

  private @Nullable String text(Entries entries, String key) {
    return entries.has(key) ? values.text(entries, key) : null;
  }

  private @Nullable String unit(Entries entries) {
    String unit = text(entries, "unit");
    if (unit == null) {
      return null;
    }
    ReadingContext context = ReadingContext.ANY.withDollar(values.dollar()).asFigure();
    if (Quantities.read("2 " + unit, context) instanceof Reading.Read) {
      return unit;
    }
    findings.add(
        Code.MISSPELLED_UNIT,
        place(entries, "unit"),
        "`" + Ink.shortened(unit) + "` is not a unit.",
        "Write what would stand behind the number: `million USD`, `USD/year`, `%/year` or `years`.");
    return null;
  }

  private @Nullable String sourceName(Entries entries) {
    Scalar name = entries.has("source") ? values.scalar(entries, "source") : null;
    if (name == null || sources.containsKey(name.text())) {
      return name == null ? null : name.text();
    }
    Collection<String> valid = sources.keySet();
    findings.add(Names.unknown(
        Code.UNKNOWN_NAME,
        name.place(),
        name.text(),
        "source",
        valid,
        "Add it under `sources`, with a `title`."));
    return null;
  }

  /** Reports a figure that should name a source and quote it, and does not. */
  void requireQuote(Entries entries, String what, boolean quoted) {
    boolean source = entries.has("source");
    boolean quote = entries.has("quote") || !quoted;
    if (source && quote) {
      return;
    }
    String missing =
        source ? "" : quote ? "names no source" : "does not say where its figure comes from";
    findings.add(
        Code.MISSING_ORIGIN,
        entries.place(),
        what + " " + (source ? "does not quote its source" : missing) + ".",
        source
            ? "Add `quote:` with the few words that carry the figure."
            : "Add `source:` with the name of a source"
                + (quote ? "." : ", and `quote:` with the few words that carry the figure."));
  }
}

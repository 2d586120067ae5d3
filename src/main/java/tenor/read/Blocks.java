package tenor.read;

import static tenor.read.Key.optional;
import static tenor.read.Key.required;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tenor.clause.ClauseKind;
import tenor.clause.Clauses;
import tenor.clause.Field;
import tenor.clause.FieldType;
import tenor.model.PeriodLength;
import tenor.quantity.Kind;
import tenor.read.KeyType.Leaf;
import tenor.scenario.Verdict;

/** The blocks of a scenario file and their keys. Those of the clauses are declared with the clauses. */
final class Blocks {
  /** The words for the length of a period, in the order of {@link PeriodLength}. */
  static final List<String> PERIODS = periods();

  /** The words for a verdict, in the order of {@link Verdict}. */
  static final List<String> VERDICTS = verdicts();

  static final Block SOURCE = new Block(
      "source",
      "A report, a text or a page that figures come from.",
      List.of(
          required(
              "title",
              Leaf.TEXT,
              "What it is, with its date.",
              "Report on the press conference of 23 February 2025"),
          optional("url", Leaf.URL, "Where it can be read.", "https://example.org/minerals-deal"),
          optional(
              "document",
              Leaf.TEXT,
              "The name of the file that holds its words; it is kept outside of the project.",
              "report.txt"),
          optional(
              "sha256",
              Leaf.SHA256,
              "The SHA-256 checksum of that file.",
              "0b440e3a4544237710336d955da3b1b389f98bdeeffa698d1096542deffe785b")));

  static final Block RIVAL = new Block(
      "rival",
      "Another figure for the same thing, kept and not averaged.",
      QuoteKeys.in(
          required("value", Leaf.QUANTITY, "The other figure.", "1.1 billion USD/year"),
          optional("source", Leaf.SOURCE, "The source that gives it.", "report"),
          optional("quote", Leaf.TEXT, "The few words that carry it.", "$1.1bn"),
          optional("note", Leaf.TEXT, "What to know about it.", "The year before.")),
      List.of(List.of("source", "quote"), List.of("source", "note")));

  private static final Key RANGE = optional(
      "range",
      Leaf.RANGE,
      "What is held possible, from one value to another.",
      "between 1 and 4 billion USD/year");

  private static final Key UNCERTAINTY = optional(
      "uncertainty",
      Leaf.UNCERTAINTY,
      "How likely other values are; one is drawn once in each run of a simulation.",
      "{ shape: uniform, low: 1 billion USD/year, high: 4 billion USD/year }");

  private static final Key RIVALS = optional(
      "rivals",
      new KeyType.InOrder(RIVAL),
      "Other figures in the press.",
      "[{ value: 1.1 billion USD/year, source: report, note: The year before. }]");

  static final Block TERM = new Block(
      "term",
      "What the text of an agreement, or a report on it, says.",
      QuoteKeys.in(
          required(
              "value",
              Leaf.STATED,
              "The figure, or `not stated` where the text leaves it out.",
              "500 billion USD"),
          optional("source", Leaf.SOURCE, "The source that says it; always needed.", "report"),
          optional(
              "quote",
              Leaf.TEXT,
              "The few words that carry the figure; needed unless it is not stated.",
              "$500 billion"),
          RANGE,
          UNCERTAINTY,
          RIVALS),
      List.of(List.of("source")),
      Map.of(
          "why",
          "A term names its `source` and quotes it; a figure with a `why` belongs under `assumptions`."));

  static final Block ASSUMPTION = new Block(
      "assumption",
      "What nobody says and somebody has to assume.",
      QuoteKeys.in(
          required("value", Leaf.QUANTITY, "The figure.", "2 billion USD/year"),
          optional(
              "why",
              Leaf.TEXT,
              "The reason for it; always needed.",
              "The yearly revenue that press accounts name."),
          optional("source", Leaf.SOURCE, "The source, where somebody said it.", "report"),
          optional("quote", Leaf.TEXT, "The few words that carry the figure.", "$2 billion"),
          RANGE,
          UNCERTAINTY,
          RIVALS),
      List.of(List.of("why")));

  static final Block SETTING = new Block(
      "setting",
      "A term or assumption of the extended file, replaced with its origin.",
      QuoteKeys.in(
          required("value", Leaf.STATED, "The figure.", "1 billion USD/year"),
          optional("why", Leaf.TEXT, "The reason, for what is assumed.", "A what-if of ours."),
          optional("source", Leaf.SOURCE, "The source that says it.", "report"),
          optional("quote", Leaf.TEXT, "The few words that carry the figure.", "$1 billion"),
          RANGE,
          UNCERTAINTY,
          RIVALS),
      List.of(List.of("why"), List.of("source")));

  static final Block AGREEMENT =
      new Block("agreement", "How the money flows: the clock and the clauses.", agreementKeys());

  static final Block VARIANT = new Block(
      "variant",
      "Another version: a what-if, or another reading of an ambiguous term.",
      QuoteKeys.in(
          required("title", Leaf.TEXT, "What it is, in a few words.", "Half of the revenue"),
          optional(
              "reading_of",
              Leaf.PARAMETER,
              "The term or assumption that it reads differently.",
              "revenue_share"),
          optional(
              "why",
              Leaf.TEXT,
              "The reason for it; needed unless it has a source and a quote.",
              "The share that press reports give."),
          optional("source", Leaf.SOURCE, "The source that says it.", "report"),
          optional("quote", Leaf.TEXT, "The few words that carry it.", "half of its revenues"),
          optional(
              "set",
              Leaf.SETTINGS,
              "The values that it gives to terms and assumptions.",
              "{ revenue_share: 50 % }"),
          optional(
              "agreement",
              new KeyType.One(AGREEMENT),
              "The named blocks that it replaces; `none` removes one. A list is replaced as a whole.",
              "{ obligations: { fund: { amount: none } } }")),
      List.of(List.of("why"), List.of("source", "quote")));

  static final Block CLAIM = new Block(
      "claim",
      "A figure that somebody quoted, to be checked.",
      QuoteKeys.in(
          required("id", Leaf.CLAIM_ID, "Its name in reports.", "250-years"),
          required(
              "says",
              Leaf.TEXT,
              "What is claimed, in a sentence.",
              "Filling the fund takes about 250 years."),
          optional("source", Leaf.SOURCE, "Who says so.", "report"),
          optional("quote", Leaf.TEXT, "The few words that carry it.", "approximately 250 years"),
          optional(
              "unsourced",
              Leaf.TEXT,
              "In place of `source` and `quote`: why there is none.",
              "A check of ours."),
          required("metric", Leaf.METRIC, "What is measured.", "fund.years"),
          optional(
              "variant",
              Leaf.VARIANTS,
              "The variants under which it is made, applied from left to right.",
              "half_share"),
          optional(
              "generation",
              Leaf.DURATION,
              "The length of a generation; 25 years unless said.",
              "30 years"),
          optional(
              "chance_of",
              Leaf.EXPECTATION,
              "What the metric is expected to be in a run; the claim is about how likely that is.",
              "at most 250 years"),
          optional(
              "statistic",
              Leaf.STATISTIC,
              "What the claim is about of all runs together.",
              "median"),
          required(
              "expect",
              Leaf.EXPECTATION,
              "What the claim says about the metric, its chance (`at least 50 %`) or its statistic.",
              "250 years"),
          required(
              "verdict",
              new KeyType.Word(VERDICTS),
              "What the terms make of it, as recorded.",
              "holds")),
      List.of(List.of("source", "quote"), List.of("unsourced")));

  static final Block FILE = new Block(
      "scenario",
      "One agreement: what its text says, what is assumed, how the money flows, and what is claimed.",
      List.of(
          required("format", Leaf.FORMAT, "The version of this format.", "1"),
          required("title", Leaf.TEXT, "What the agreement is.", "The draft of 21 February 2025"),
          optional("as_of", Leaf.DATE, "The day on which its figures were current.", "2025-02-24"),
          optional(
              "extends",
              Leaf.PATH,
              "Another scenario file whose sources, terms, assumptions, agreement and variants this one takes over.",
              "../base.scenario.yaml"),
          optional(
              "set",
              new KeyType.ByName(SETTING),
              "With `extends`: terms and assumptions that are replaced.",
              "{ annual_revenue: { value: 1 billion USD/year, why: A what-if of ours. } }"),
          optional(
              "sources",
              new KeyType.ByName(SOURCE),
              "What figures come from, by name.",
              "{ report: { title: A report of 23 February 2025 } }"),
          optional(
              "terms",
              new KeyType.ByName(TERM),
              "What the text or its reporters say, by name.",
              "{ fund_target: { value: 500 billion USD, source: report, quote: $500 billion } }"),
          optional(
              "assumptions",
              new KeyType.ByName(ASSUMPTION),
              "What is assumed, by name.",
              "{ growth: { value: 0 %/year, why: The quoted figure assumes none. } }"),
          optional(
              "agreement",
              new KeyType.One(AGREEMENT),
              "How the money flows; needed unless the file extends another.",
              "{ start: 2025 }"),
          optional(
              "variants",
              new KeyType.ByName(VARIANT),
              "Other versions, by name.",
              "{ half_share: { title: Half of it, why: A what-if., set: { revenue_share: 50 % } } }"),
          optional(
              "simulation",
              new KeyType.One(SimulationBlocks.SIMULATION),
              "How chances are computed.",
              "{ draws: 65536, seed: 1 }"),
          optional(
              "claims",
              new KeyType.InOrder(CLAIM),
              "What is claimed.",
              "[{ id: 250-years, says: It takes 250 years., metric: fund.years }]")),
      List.of(),
      hintsToAgreement());

  /** All blocks in the order of the format reference. */
  static final List<Block> ALL = all();

  private Blocks() {}

  private static List<Block> all() {
    List<Block> blocks = new ArrayList<>(List.of(
        FILE,
        SOURCE,
        TERM,
        ASSUMPTION,
        RIVAL,
        AGREEMENT,
        VARIANT,
        SETTING,
        SimulationBlocks.SIMULATION,
        SimulationBlocks.CORRELATION,
        CLAIM));
    blocks.addAll(ShapeBlocks.ALL);
    return List.copyOf(blocks);
  }

  private static List<Key> agreementKeys() {
    List<Key> keys = new ArrayList<>();
    keys.add(optional(
        "start",
        new KeyType.OfField(new FieldType.Amount(Set.of(Kind.DATE))),
        "The first day; a year alone is its first day. Needed unless the file extends another.",
        "2025"));
    keys.add(optional(
        "period",
        new KeyType.OfField(new FieldType.Word(PERIODS)),
        "The length of the periods in which payments are made; a year unless said.",
        "year"));
    keys.add(optional(
        "stop_after",
        new KeyType.OfField(new FieldType.Amount(Set.of(Kind.DURATION))),
        "When the calculation stops looking; 1000 years unless said, 10,000 at most.",
        "2000 years"));
    for (ClauseKind kind : Clauses.ALL) {
      keys.add(optional(
          kind.block(), new KeyType.Clauses(kind), kind.summary() + by(kind), example(kind)));
    }
    return List.copyOf(keys);
  }

  private static String by(ClauseKind kind) {
    return switch (kind.naming()) {
      case NAME -> " By name.";
      case PAIR -> " By pair of currencies.";
      case ORDER -> "";
    };
  }

  /** The keys of an agreement that often end up at the top level, because of their indentation. */
  private static Map<String, String> hintsToAgreement() {
    Map<String, String> hints = new LinkedHashMap<>();
    for (Key key : AGREEMENT.keys()) {
      hints.put(key.name(), "It belongs under `agreement`; indent it by two spaces.");
    }
    return hints;
  }

  /** A clause with its first field and those that it needs. */
  private static String example(ClauseKind kind) {
    List<String> fields = new ArrayList<>();
    for (Field field : kind.fields()) {
      if (fields.isEmpty() || field.required()) {
        fields.add(field.name() + ": " + field.example());
      }
    }
    String clause = "{ " + String.join(", ", fields) + " }";
    return switch (kind.naming()) {
      case NAME -> "{ some_name: " + clause + " }";
      case PAIR -> "{ UAH/USD: " + clause + " }";
      case ORDER -> "[" + clause + "]";
    };
  }

  private static List<String> periods() {
    List<String> words = new ArrayList<>();
    for (PeriodLength period : PeriodLength.values()) {
      words.add(period.word());
    }
    return List.copyOf(words);
  }

  private static List<String> verdicts() {
    List<String> words = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      words.add(verdict.word());
    }
    return List.copyOf(words);
  }
}

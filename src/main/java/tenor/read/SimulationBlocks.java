package tenor.read;

import static tenor.read.Key.optional;
import static tenor.read.Key.required;

import java.util.ArrayList;
import java.util.List;
import tenor.read.KeyType.Leaf;
import tenor.uncertainty.Points;

/** The block {@code simulation} and its keys. */
final class SimulationBlocks {
  /** The words for the points of a simulation, in the order of {@link Points}. */
  static final List<String> POINTS = points();

  static final Block CORRELATION = new Block(
      "correlation",
      "That two uncertain inputs tend to move together.",
      List.of(
          required(
              "between", Leaf.PAIR, "The two terms or assumptions.", "[annual_revenue, growth]"),
          required("rank", Leaf.NUMBER, "Spearman's rank correlation, between -1 and 1.", "-0.4"),
          optional(
              "why",
              Leaf.TEXT,
              "The reason for it; needed unless it has a source and a quote.",
              "Fields that bring much are soon worked out."),
          optional("source", Leaf.SOURCE, "The source that says it.", "report"),
          optional("quote", Leaf.TEXT, "The few words that carry it.", "soon exhausted")),
      List.of(List.of("why"), List.of("source", "quote")));

  static final Block SIMULATION = new Block(
      "simulation",
      "How chances are computed where something is uncertain.",
      List.of(
          optional("draws", Leaf.WHOLE, "How many runs; 65536 unless said.", "65536"),
          optional(
              "seed",
              Leaf.WHOLE,
              "Where the draws begin; the same seed gives the same draws. 1 unless said.",
              "1"),
          optional(
              "points",
              new KeyType.Word(POINTS),
              "Evenly spread points, or plain chance; `sobol` unless said.",
              "sobol"),
          optional(
              "correlations",
              new KeyType.InOrder(CORRELATION),
              "Which inputs move together; all others are drawn apart.",
              "[{ between: [annual_revenue, growth], rank: -0.4, why: An assumption of ours. }]")));

  private SimulationBlocks() {}

  private static List<String> points() {
    List<String> words = new ArrayList<>();
    for (Points points : Points.values()) {
      words.add(points.word());
    }
    return List.copyOf(words);
  }
}

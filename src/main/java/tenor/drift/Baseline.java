package tenor.drift;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tenor.check.Judgement;
import tenor.scenario.Scenario;

/**
 * The results of a scenario at one time, and what they were computed from.
 *
 * @param engine the version of Tenor that computed them
 * @param results sorted by the ids of the claims
 * @param inputs as {@link Inputs} has them, long texts shortened to a checksum
 */
public record Baseline(String engine, List<Result> results, SortedMap<Piece, String> inputs) {

  /**
   * What was computed now.
   *
   * @param shortened makes long texts short in a way that keeps different ones different
   */
  public static Baseline of(
      String engine,
      Scenario scenario,
      List<Judgement> judgements,
      UnaryOperator<String> shortened) {
    List<Result> results = judgements.stream()
        .map(Result::of)
        .sorted((one, other) -> one.claim().compareTo(other.claim()))
        .toList();
    return new Baseline(engine, results, shortened(Inputs.of(scenario), shortened));
  }

  private static SortedMap<Piece, String> shortened(
      SortedMap<Piece, String> texts, UnaryOperator<String> shortened) {
    SortedMap<Piece, String> all = new TreeMap<>();
    texts.forEach((piece, text) -> all.put(piece, shortened.apply(text)));
    return all;
  }

  /** The result of a claim; null where there is none. */
  public @Nullable Result result(String claim) {
    for (Result result : results) {
      if (result.claim().equals(claim)) {
        return result;
      }
    }
    return null;
  }
}

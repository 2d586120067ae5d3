package tenor.drift;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a published report rests on, so that anybody can compute it again: every file with its checksum, the
 * version of Tenor, the seeds, and the results.
 *
 * @param engine the version of Tenor that computed the results
 * @param inputs one checksum over those of all files
 * @param scenarios in the order of the report
 */
public record Lock(String engine, String inputs, List<Scenario> scenarios) {

  /**
   * One scenario.
   *
   * @param reads the other files that it is read from
   * @param documents the documents that its sources name
   * @param simulation how chances are computed, as in {@code 65536 sobol draws, seed 1}; null where no
   *     claim is about chance
   */
  public record Scenario(
      File file,
      List<File> reads,
      List<File> documents,
      @Nullable String simulation,
      List<Result> results) {}

  /**
   * A file with its SHA-256.
   *
   * @param path from the folder of the lock; of a document its name
   */
  public record File(String path, String sha256) {}
}

package tenor.drift;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.scenario.Claim;

/**
 * That the result of a claim is another one than before, and because of what.
 *
 * <pre>amount = Σ amounts of the parts + together + rest</pre>
 *
 * @param what moved; never empty
 * @param amount by how much the figure moved, in its unit; null where it is not one number before and now
 * @param parts of the changes that could be recomputed one at a time
 * @param together what those changes bring about only together; null where the amount is or all of it is
 *     in the parts
 * @param rest what those changes do not explain; null where they explain everything
 */
public record Movement(
    Claim claim,
    Result before,
    Result now,
    Set<What> what,
    @Nullable BigDecimal amount,
    List<Part> parts,
    @Nullable BigDecimal together,
    @Nullable Rest rest) {

  /** What of a result can move. */
  public enum What {
    FIGURE,
    VERDICT,
    STANDING,
    /** What the claim asks: another metric, another variant. Its figures are not compared then. */
    QUESTION
  }

  /**
   * What recomputing does not explain.
   *
   * @param amount in the unit of the figure; null where the movement is not one of numbers
   * @param changes that are recorded and cannot be recomputed, such as a block of the agreement; with
   *     none, the engine computes otherwise
   * @param engineMayBe whether the engine may have a part in it
   */
  public record Rest(@Nullable BigDecimal amount, List<Change> changes, boolean engineMayBe) {

    /** Whether it is the engine that computes otherwise, and nothing else. */
    public boolean isEngine() {
      return changes.isEmpty();
    }
  }
}

package tenor.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tenor.model.Operation;
import tenor.model.Plan;

/**
 * What is done over the columns of a block in each period: an instruction of a plan, or a product and
 * what is made of it in one loop, with the same bits, where nobody else reads the product.
 *
 * @param scratch how many columns to work in the loop wants behind its arguments
 * @param isProduct whether it is a product alone, which another loop may take in
 */
record Step(Loop loop, boolean isProduct, int scratch, int[] in, int out) {

  /** A loop over the rows of some columns. */
  interface Loop {
    /** As {@link Operation#run(double[][], int, double[], int)}. */
    void run(double[][] in, int alike, double[] out, int rows);
  }

  private Step(Plan.Instruction instruction) {
    this(
        instruction.operation()::run,
        instruction.operation() == Operation.MULTIPLY,
        instruction.operation().scratch(),
        instruction.in(),
        instruction.out());
  }

  /**
   * The steps of some instructions.
   *
   * @param own by slot, whether a product must have its own column: because an observer reads it or the
   *     next period does, or because it seldom changes
   */
  static List<Step> of(List<Plan.Instruction> instructions, boolean[] own) {
    int[] uses = new int[own.length];
    for (Plan.Instruction instruction : instructions) {
      for (int slot : instruction.in()) {
        uses[slot]++;
      }
    }
    Map<Integer, Step> steps = new LinkedHashMap<>();
    for (Plan.Instruction instruction : instructions) {
      Step step = new Step(instruction);
      Loop joined = joined(instruction.operation());
      for (int i = 0; joined != null && i < 2; i++) {
        int slot = instruction.in()[i];
        Step before = steps.get(slot);
        if (before != null && before.isProduct && uses[slot] == 1 && !own[slot]) {
          int[] in = {before.in[0], before.in[1], instruction.in()[1 - i]};
          step = new Step(joined, false, 0, in, instruction.out());
          steps.remove(slot);
          break;
        }
      }
      steps.put(instruction.out(), step);
    }
    return new ArrayList<>(steps.values());
  }

  /** The loop of an operation on a product and a third column; null where there is none. */
  private static @Nullable Loop joined(Operation operation) {
    return switch (operation) {
      case MULTIPLY -> Step::productOfThree;
      case ADD -> Step::productAndSum;
      default -> null;
    };
  }

  private static void productOfThree(double[][] in, int alike, double[] out, int rows) {
    double[] a = in[0];
    double[] b = in[1];
    double[] c = in[2];
    for (int i = 0; i < rows; i++) {
      out[i] = a[i] * b[i] * c[i];
    }
  }

  private static void productAndSum(double[][] in, int alike, double[] out, int rows) {
    double[] a = in[0];
    double[] b = in[1];
    double[] c = in[2];
    for (int i = 0; i < rows; i++) {
      out[i] = a[i] * b[i] + c[i];
    }
  }
}

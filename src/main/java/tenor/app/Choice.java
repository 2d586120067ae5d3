package tenor.app;

import java.util.List;

/**
 * What a command line changes of the scenarios that it reads.
 *
 * @param variants the names after {@code --variant}, in their order; the word {@code all} stands for the
 *     base and each variant alone
 * @param settings what stands after each {@code --set}, as typed: {@code growth=3 %/year}
 */
public record Choice(List<String> variants, List<String> settings) {
  /** Nothing is changed: the scenario as the file has it. */
  public static final Choice NONE = new Choice(List.of(), List.of());

  /** The word for the base and each variant alone. */
  public static final String ALL = "all";

  /** Whether the base and each variant alone are wanted. */
  public boolean wantsAll() {
    return variants.contains(ALL);
  }

  /** Whether the scenario stays as the file has it. */
  public boolean isNone() {
    return variants.isEmpty() && settings.isEmpty();
  }
}

package tenor.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tenor.quantity.Quantity;

/**
 * A choice as one scenario understands it.
 *
 * @param versions the lists of variants to look at; the empty list is the base
 * @param settings the values that replace those of the file, by parameter
 * @param notices what was replaced: {@code growth: 0 %/year → 3 %/year}
 * @param absent the names of the choice that the scenario does not have
 * @param mistakes what cannot be followed, such as a value that cannot be read
 */
record Chosen(
    List<List<String>> versions,
    Map<String, Quantity> settings,
    List<String> notices,
    List<Absent> absent,
    List<Mistake> mistakes) {

  /**
   * A name that the scenario does not have.
   *
   * @param mistake to report where no other scenario has it either
   */
  record Absent(String name, Mistake mistake) {}

  /** The mistakes, with every name that is absent as one of them. */
  List<Mistake> allMistakes() {
    List<Mistake> all = new ArrayList<>(mistakes);
    for (Absent name : absent) {
      all.add(name.mistake());
    }
    return all;
  }
}

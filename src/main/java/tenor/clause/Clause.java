package tenor.clause;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tenor.model.Model;
import tenor.model.Operand;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.quantity.Quantity;

/** One term of an agreement, ready to be written into a model as lines. */
public interface Clause {

  /** Its kind: where its fields are declared. */
  ClauseKind kind();

  /** Its name in the file; a payment, which has none, is called by its place in the order. */
  String name();

  /** What the file gives for its fields. */
  FieldValues values();

  /** Where it stands in the file. */
  default Place place() {
    return values().place();
  }

  /**
   * What cannot stand beside the clauses of the same kind that are written before it.
   *
   * @param given the quantity of an operand; null where the text does not state it
   */
  default List<Problem> beside(
      List<Clause> before, Function<@Nullable Operand, @Nullable Quantity> given) {
    return List.of();
  }

  /** Says what others may read of it, before any clause writes its lines. */
  default void announce(Model m) {}

  /** Writes its lines. Every line goes through the model, which checks the units. */
  void writeInto(Model m);

  /** Makes a clause of what the file gives, adding to the problems what cannot stand together. */
  @FunctionalInterface
  interface Maker {
    Clause make(String name, FieldValues values, List<Problem> problems);
  }
}

package tenor.clause;

import java.util.List;
import tenor.model.Model;
import tenor.problem.Place;
import tenor.problem.Problem;

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

package tenor.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.clause.ByDate;
import tenor.clause.Clause;
import tenor.clause.Condition;
import tenor.clause.Field;
import tenor.clause.FieldType;
import tenor.clause.FieldValues;
import tenor.clause.OverTime;
import tenor.model.Operand;
import tenor.quantity.Kind;
import tenor.scenario.Agreement;

/**
 * A place where an agreement names a term or assumption, and which kinds of quantity may stand there, by the declared fields of
 * the clauses.
 *
 * @param name the term or assumption
 * @param kinds what may stand there
 * @param operand the place
 */
record Use(String name, Set<Kind> kinds, Operand.Named operand) {

  /** The kinds that the first use of a name asks for; empty, for any, where the agreement does not name it. */
  static Set<Kind> kinds(@Nullable Agreement agreement, String name) {
    if (agreement != null) {
      for (Use use : of(agreement)) {
        if (use.name().equals(name)) {
          return use.kinds();
        }
      }
    }
    return EnumSet.noneOf(Kind.class);
  }

  /** All uses, in the order of the agreement. */
  static List<Use> of(Agreement agreement) {
    List<Use> uses = new ArrayList<>();
    collect(agreement.start(), Set.of(Kind.DATE), uses);
    collect(agreement.stopAfter(), Set.of(Kind.DURATION), uses);
    for (Clause clause : agreement.clauses()) {
      collect(clause.kind().fields(), clause.values(), uses);
    }
    return uses;
  }

  private static void collect(List<Field> fields, FieldValues values, List<Use> uses) {
    for (Field field : fields) {
      Object value = values.values().get(field.name());
      if (field.type() instanceof FieldType.Group group && value instanceof FieldValues inner) {
        collect(group.fields(), inner, uses);
      } else {
        collect(value, field.type().kinds(), uses);
      }
    }
  }

  private static void collect(@Nullable Object value, Set<Kind> kinds, List<Use> uses) {
    if (value instanceof OverTime overTime) {
      Set<Kind> own = OverTimeReader.kinds(overTime, kinds);
      overTime.operands().forEach(operand -> collect(operand, own, uses));
      overTime.thresholds().forEach(operand -> collect(operand, Set.of(), uses));
    } else if (value instanceof ByDate dates) {
      dates.operands().forEach(operand -> collect(operand, kinds, uses));
    } else if (value instanceof FieldValues.Dates dates) {
      dates.all().forEach(dated -> collect(dated.operand(), kinds, uses));
    } else if (value instanceof Condition condition) {
      collect(condition.level(), Set.of(), uses);
    } else if (value instanceof Operand.Named named) {
      uses.add(new Use(named.name(), kinds, named));
    }
  }
}

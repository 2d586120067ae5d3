package tenor.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.clause.ByLevel;
import tenor.clause.Clause;
import tenor.clause.ClauseKind;
import tenor.clause.Clauses;
import tenor.clause.Condition;
import tenor.clause.Field;
import tenor.clause.FieldType;
import tenor.clause.FieldValues;
import tenor.clause.Floating;
import tenor.clause.OverTime;
import tenor.clause.Series;
import tenor.model.Operand;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.problem.Spelling;
import tenor.quantity.Kind;
import tenor.quantity.Quantities;
import tenor.quantity.Quantity;

/** The names that clauses use for each other and for parameters, and whether they lead anywhere. */
final class References {
  private final Version version;
  private final List<Problem> problems = new ArrayList<>();

  private References(Version version) {
    this.version = version;
  }

  /** The names that lead nowhere, and what cannot stand beside each other. */
  static List<Problem> check(Version version) {
    References references = new References(version);
    for (Clause clause : version.agreement().clauses()) {
      references.names(clause.kind().fields(), clause.values());
    }
    for (ClauseKind kind : Clauses.ALL) {
      List<Clause> clauses = version.clauses(kind);
      for (int i = 0; i < clauses.size(); i++) {
        references.problems.addAll(clauses.get(i).beside(clauses.subList(0, i), version::given));
      }
    }
    return references.problems;
  }

  private void names(List<Field> fields, FieldValues values) {
    for (Field field : fields) {
      FieldType type = field.type();
      Object value = values.values().get(field.name());
      if (type instanceof FieldType.NameOf of) {
        values.name(field.name()).ifPresent(name -> leadsSomewhere(name, of.target()));
      } else if (type instanceof FieldType.NamesOf of) {
        values.names(field.name()).forEach(name -> leadsSomewhere(name, of.target()));
      } else if (type instanceof FieldType.Group group) {
        values.group(field.name()).ifPresent(inner -> names(group.fields(), inner));
      } else if (value instanceof OverTime overTime) {
        overTime.reads().ifPresent(name -> leadsSomewhere(name, overTime.target()));
        if (overTime instanceof Floating floating) {
          fits(floating.index(), type.kinds());
        }
      } else if (value instanceof Condition condition) {
        leadsSomewhere(condition.subject(), FieldType.Target.SUBJECT);
      } else if (value instanceof FieldValues.Name name
          && type instanceof FieldType.AmountOrIndex) {
        isIndexOrParameter(name, type.kinds());
      }
      if (value instanceof ByLevel level) {
        levelsRise(level);
      }
      if (value instanceof FieldValues.Dates dates) {
        datesRise(dates.all());
      }
    }
  }

  /** Where an index may stand in place of a quantity, a name may also have been meant for a term. */
  private void isIndexOrParameter(FieldValues.Name name, Set<Kind> kinds) {
    Set<String> valid = targets(FieldType.Target.INDEX);
    if (valid.contains(name.text())) {
      fits(name, kinds);
      return;
    }
    for (Parameter parameter : version.parameters().values()) {
      Quantity value = parameter.value();
      if (value == null || kinds.contains(value.kind())) {
        valid.add(parameter.name());
      }
    }
    problems.add(new Problem(
        Code.UNKNOWN_NAME,
        name.place(),
        "There is no index, term or assumption `" + name.text() + "`.",
        help(name.text(), valid, "Define it, or write the quantity itself.")));
  }

  /** An index gives what the place wants: a rate where interest is, a price where a good is sold. */
  private void fits(FieldValues.Name name, Set<Kind> kinds) {
    for (Clause index : clauses(FieldType.Target.INDEX)) {
      OverTime value = index.values().overTime("value");
      Quantity example = index.name().equals(name.text()) ? example(value) : null;
      if (example != null) {
        Quantities.checkKind(example, kinds)
            .ifPresent(refused -> problems.add(new Problem(
                refused.code(),
                name.place(),
                refused.sentence().replaceFirst("^This", "`" + name.text() + "`"),
                "Name an index that gives what is wanted here.")));
      }
    }
  }

  private @Nullable Quantity example(@Nullable OverTime value) {
    if (value instanceof Series series) {
      return series.rows().get(0).value();
    }
    return value == null || value.operands().isEmpty() || value instanceof Floating
        ? null
        : version.given(value.operands().get(0));
  }

  /** The levels of one value rise; where they are named, under the values of this version. */
  private void levelsRise(ByLevel value) {
    Quantity last = null;
    for (ByLevel.Step step : value.steps()) {
      Quantity level = version.given(step.at());
      if (last != null && level != null && level.value().compareTo(last.value()) <= 0) {
        boolean same = level.value().compareTo(last.value()) == 0;
        problems.add(new Problem(
            same ? Code.DUPLICATE_KEY : Code.RANGE_BACKWARDS,
            step.place(),
            same
                ? level.text() + " stands here twice."
                : level.text() + " comes after " + last.text() + " here, and is less.",
            same ? "Keep one of them." : "Put the levels in order, the lowest first."));
        return;
      }
      last = level == null ? last : level;
    }
  }

  /** Dates of which one is named rise under the values of this version; the reader sees to the others. */
  private void datesRise(List<FieldValues.Dated> dates) {
    for (int i = 1; i < dates.size(); i++) {
      Operand one = dates.get(i - 1).operand();
      Operand other = dates.get(i).operand();
      Quantity first = version.given(one);
      Quantity second = version.given(other);
      boolean named = one instanceof Operand.Named || other instanceof Operand.Named;
      if (named
          && first != null
          && second != null
          && second.value().compareTo(first.value()) <= 0) {
        problems.add(new Problem(
            Code.RANGE_BACKWARDS,
            other.place(),
            second.text() + " comes after " + first.text() + " here, and is not later.",
            "Put the dates in order, the earliest first."));
      }
    }
  }

  private static String help(String written, Set<String> valid, String otherwise) {
    return Spelling.nearest(written, valid)
        .map(near -> "Did you mean `" + near + "`?")
        .orElse(valid.isEmpty() ? otherwise : "It can be: " + String.join(", ", valid) + ".");
  }

  private void leadsSomewhere(FieldValues.Name name, FieldType.Target target) {
    Set<String> valid = targets(target);
    if (!valid.contains(name.text())) {
      String help =
          help(name.text(), valid, "Add " + target.label() + " of this name to the agreement.");
      problems.add(new Problem(
          Code.UNKNOWN_NAME,
          name.place(),
          "There is no `" + name.text() + "` here; this must be " + target.label() + ".",
          help));
    }
  }

  /** All clauses that can be taken for a target. */
  private List<Clause> clauses(FieldType.Target target) {
    List<Clause> clauses = new ArrayList<>();
    Clauses.thatCanBe(target).forEach(kind -> clauses.addAll(version.clauses(kind)));
    return clauses;
  }

  /** The names of all clauses that can be taken for a target. */
  private Set<String> targets(FieldType.Target target) {
    Set<String> names = new LinkedHashSet<>();
    clauses(target).forEach(clause -> names.add(clause.name()));
    return names;
  }

  /** Every operand of an agreement: the clock's and those of all clauses. */
  static List<Operand> operands(Agreement agreement) {
    List<Operand> all = new ArrayList<>();
    if (agreement.start() != null) {
      all.add(agreement.start());
    }
    if (agreement.stopAfter() != null) {
      all.add(agreement.stopAfter());
    }
    for (Clause clause : agreement.clauses()) {
      all.addAll(clause.values().operands());
    }
    return all;
  }
}

package tenor.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.clause.ByDate;
import tenor.clause.Clause;
import tenor.clause.ClauseKind;
import tenor.clause.Field;
import tenor.clause.FieldType;
import tenor.clause.FieldValues;
import tenor.clause.Flow;
import tenor.clause.Obligation;
import tenor.clause.OverTime;
import tenor.clause.Payment;
import tenor.clause.Revenue;
import tenor.model.Operand;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.problem.Spelling;
import tenor.quantity.Quantity;

/** The names that clauses use for each other and for parameters, and whether they lead anywhere. */
final class References {
  private final Version version;
  private final List<Problem> problems = new ArrayList<>();

  private References(Version version) {
    this.version = version;
  }

  /** The names that lead nowhere, and shares that take more than there is. */
  static List<Problem> check(Version version) {
    References references = new References(version);
    for (Clause clause : version.agreement().clauses()) {
      references.names(clause.kind().fields(), clause.values());
    }
    references.sharesFitTogether();
    return references.problems;
  }

  private void names(List<Field> fields, FieldValues values) {
    for (Field field : fields) {
      if (field.type() instanceof FieldType.NameOf of) {
        values.name(field.name()).ifPresent(name -> leadsSomewhere(name, of.target()));
      } else if (field.type() instanceof FieldType.Group group) {
        values.group(field.name()).ifPresent(inner -> names(group.fields(), inner));
      }
    }
  }

  private void leadsSomewhere(FieldValues.Name name, FieldType.Target target) {
    Set<String> valid = targets(target);
    if (!valid.contains(name.text())) {
      String help = Spelling.nearest(name.text(), valid)
          .map(near -> "Did you mean `" + near + "`?")
          .orElse(
              valid.isEmpty()
                  ? "Add " + target.label() + " of this name to the agreement."
                  : "It can be: " + String.join(", ", valid) + ".");
      problems.add(new Problem(
          Code.UNKNOWN_NAME,
          name.place(),
          "There is no `" + name.text() + "` here; this must be " + target.label() + ".",
          help));
    }
  }

  private Set<String> targets(FieldType.Target target) {
    return switch (target) {
      case REVENUE -> names(Revenue.KIND);
      case FLOW -> names(Flow.KIND);
      case STREAM -> names(Flow.KIND, Revenue.KIND);
      case OBLIGATION -> names(Obligation.KIND);
      case DRAWS -> Set.of("draws");
    };
  }

  private Set<String> names(ClauseKind... kinds) {
    Set<String> names = new LinkedHashSet<>();
    for (ClauseKind kind : kinds) {
      for (Clause clause : version.clauses(kind)) {
        names.add(clause.name());
      }
    }
    return names;
  }

  private void sharesFitTogether() {
    Map<List<String>, BigDecimal> taken = new HashMap<>();
    for (Clause clause : version.clauses(Payment.KIND)) {
      Quantity share = version.given(fixedShare(clause));
      if (share == null) {
        continue;
      }
      String from = clause.values().name("from").map(FieldValues.Name::text).orElse("");
      BigDecimal sum =
          taken.merge(List.of(from, ((Payment) clause).to()), share.value(), BigDecimal::add);
      if (sum.compareTo(BigDecimal.ONE) > 0) {
        Operand at = fixedShare(clause);
        problems.add(new Problem(
            Code.SHARES_OVER_ALL,
            at == null ? clause.place() : at.place(),
            "The shares of `" + from + "` that go to `" + ((Payment) clause).to()
                + "` add up to more than 100 %.",
            "Lower one of them; together they can give 100 % at the most."));
      }
    }
  }

  private static @Nullable Operand fixedShare(Clause payment) {
    OverTime share = payment.values().overTime("share");
    return share instanceof OverTime.Fixed fixed ? fixed.value() : null;
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
      collect(clause.values(), all);
    }
    return all;
  }

  private static void collect(FieldValues values, List<Operand> all) {
    for (Object value : values.values().values()) {
      if (value instanceof Operand operand) {
        all.add(operand);
      } else if (value instanceof OverTime.Fixed fixed) {
        all.add(fixed.value());
      } else if (value instanceof OverTime.Steps steps) {
        collect(steps.values(), all);
      } else if (value instanceof OverTime.Path path) {
        collect(path.values(), all);
      } else if (value instanceof ByDate dates) {
        collect(dates, all);
      } else if (value instanceof FieldValues group) {
        collect(group, all);
      }
    }
  }

  private static void collect(ByDate dates, List<Operand> all) {
    for (ByDate.Entry entry : dates.entries()) {
      all.add(entry.amount());
    }
  }
}

package tenor.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tenor.model.Model;
import tenor.model.Operand;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.quantity.CalendarDate;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;

/**
 * What a file gives for the fields of one clause, read and checked by their declared types.
 *
 * @param place the place of the clause's key, or of its first line
 * @param values by field; a value is an {@link Operand}, {@link OverTime}, {@link ByDate}, {@link
 *     Dates}, {@link Condition}, {@link Name} (also for a word), {@link Names}, or {@link
 *     FieldValues} of a group
 */
public record FieldValues(Place place, Map<String, Object> values) {

  /** A word or a name, with its place. */
  public record Name(String text, Place place) {}

  /** One name or several, with their places. */
  public record Names(List<Name> all) {}

  /** One date or several, the earliest first, each with its place. */
  public record Dates(List<Dated> all) {}

  /** A date, in place or as the name of a term or assumption. */
  public record Dated(Operand operand) {
    /** Where it stands. */
    public Place place() {
      return operand.place();
    }

    /**
     * The first day that comes after it as an end: the day after a whole date, the first day of a
     * month or a year alone. So both {@code 2050-12-31} and {@code 2051} end with the year 2050.
     */
    CalendarDate after(Model m) {
      CalendarDate day = date(m);
      Quantity written = m.given(operand);
      boolean whole = written != null && written.lastDate().equals(day);
      return whole ? day.plusDays(1) : day;
    }

    /** The day; a term that is not stated is reported, and the start stands in for it. */
    CalendarDate date(Model m) {
      Quantity day = m.given(operand);
      if (day != null && day.kind() == Kind.DATE) {
        return day.date();
      }
      m.add(new Problem(
          Code.NOT_A_QUANTITY,
          place(),
          "This date is not stated, and what depends on it cannot be left open.",
          "Write a date, or name an assumption that has one."));
      return m.clock().start();
    }
  }

  /** Reports an end that lies before the beginning that goes with it. */
  static void endsLater(Model m, List<Dated> from, List<Dated> until) {
    if (!from.isEmpty() && !until.isEmpty()) {
      CalendarDate begins = from.get(0).date(m);
      CalendarDate ends = until.get(0).after(m);
      if (ends.compareTo(begins) <= 0) {
        m.add(new Problem(
            Code.RANGE_BACKWARDS,
            until.get(0).place(),
            "It would end on " + ends.plusDays(-1) + ", before it begins on " + begins + ".",
            "Write a later date under `until`, or an earlier one at the beginning."));
      }
    }
  }

  /** Some dates as they stand in a sentence. */
  static String text(List<Dated> dates, Model m) {
    StringBuilder text = new StringBuilder();
    for (Dated dated : dates) {
      text.append(text.length() == 0 ? "" : ", ").append(dated.date(m));
    }
    return text.toString();
  }

  /** Whether the file gives the field. */
  public boolean has(String field) {
    return values.containsKey(field);
  }

  /** Whether the file gives any of the fields. */
  boolean hasAny(String... fields) {
    for (String field : fields) {
      if (has(field)) {
        return true;
      }
    }
    return false;
  }

  /** The operand of a field of type amount; null where it is absent or a word. */
  public @Nullable Operand operand(String field) {
    return values.get(field) instanceof Operand operand ? operand : null;
  }

  /** The value over time of a field that may be given by date. */
  public @Nullable OverTime overTime(String field) {
    return values.get(field) instanceof OverTime value ? value : null;
  }

  /** The dated amounts of a field, if given. */
  public @Nullable ByDate byDate(String field) {
    return values.get(field) instanceof ByDate value ? value : null;
  }

  /** The dates of a field; none where it is absent. */
  public List<Dated> dates(String field) {
    return values.get(field) instanceof Dates dates ? dates.all() : List.of();
  }

  /** The condition of a field, if given. */
  public @Nullable Condition condition(String field) {
    return values.get(field) instanceof Condition condition ? condition : null;
  }

  /** The word or name of a field, if given. */
  public Optional<Name> name(String field) {
    return values.get(field) instanceof Name name ? Optional.of(name) : Optional.empty();
  }

  /** The word or name of a field; another one where it is absent. */
  String word(String field, String otherwise) {
    return name(field).map(Name::text).orElse(otherwise);
  }

  /** The names of a field that takes one or several; none where it is absent. */
  public List<Name> names(String field) {
    Object value = values.get(field);
    if (value instanceof Name name) {
      return List.of(name);
    }
    return value instanceof Names names ? names.all() : List.of();
  }

  /** Whether the field is the given word. */
  public boolean is(String field, String word) {
    return name(field).filter(name -> name.text().equals(word)).isPresent();
  }

  /** The fields of a group, if given. */
  public Optional<FieldValues> group(String field) {
    return values.get(field) instanceof FieldValues group ? Optional.of(group) : Optional.empty();
  }

  /** Every quantity and name of a parameter that stands in the fields. */
  public List<Operand> operands() {
    List<Operand> all = new ArrayList<>();
    for (Object value : values.values()) {
      if (value instanceof Operand operand) {
        all.add(operand);
      } else if (value instanceof OverTime overTime) {
        all.addAll(overTime.operands());
        all.addAll(overTime.thresholds());
      } else if (value instanceof ByDate dates) {
        all.addAll(dates.operands());
      } else if (value instanceof Condition condition) {
        all.add(condition.level());
      } else if (value instanceof Dates dates) {
        dates.all().forEach(dated -> all.add(dated.operand()));
      } else if (value instanceof FieldValues group) {
        all.addAll(group.operands());
      }
    }
    return all;
  }
}

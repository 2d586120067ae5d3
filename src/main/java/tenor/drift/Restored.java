package tenor.drift;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tenor.quantity.Quantities;
import tenor.quantity.Quantity;
import tenor.quantity.Range;
import tenor.quantity.RangeReading;
import tenor.quantity.Ranges;
import tenor.quantity.Reading;
import tenor.quantity.ReadingContext;
import tenor.scenario.Parameter;
import tenor.scenario.Scenario;
import tenor.scenario.Simulation;
import tenor.scenario.Variant;
import tenor.uncertainty.Points;

/**
 * A scenario with what a baseline records put back: values, ranges, settings of variants, and how chances
 * are computed. Blocks of the agreement and distributions are recorded as words, from which they are not
 * made again.
 */
final class Restored {
  private final Map<String, Parameter> parameters;
  private final Map<String, Variant> variants;
  private final List<Change> back = new ArrayList<>();
  private Simulation simulation;

  private Restored(Scenario now) {
    this.parameters = new LinkedHashMap<>(now.parameters());
    this.variants = new LinkedHashMap<>(now.variants());
    this.simulation = now.simulation();
  }

  /**
   * The scenario as far as it can be put back.
   *
   * @param changes those that were put back
   */
  record Before(Scenario scenario, List<Change> changes) {}

  /** Puts back what can be. */
  static Before of(Scenario now, List<Change> changes) {
    Restored restored = new Restored(now);
    for (Change change : changes) {
      if (restored.put(change)) {
        restored.back.add(change);
      }
    }
    Scenario before = new Scenario(
        now.file(),
        now.title(),
        now.asOf(),
        now.sources(),
        restored.parameters,
        now.agreement(),
        restored.variants,
        restored.simulation,
        now.claims());
    return new Before(before, restored.back);
  }

  private boolean put(Change change) {
    String name = change.piece().name();
    String before = change.before();
    return switch (change.piece().aspect()) {
      case INPUT -> before != null && input(name, before);
      case RANGE -> range(name, before);
      case UNCERTAINTY -> before == null && certain(name);
      case SETTING -> setting(change.piece(), before);
      case SIMULATION -> before != null && simulation(name, before);
      case BLOCK, READING -> false;
    };
  }

  private boolean input(String name, String before) {
    Parameter old = parameters.get(name);
    Quantity value = before.equals(Inputs.NOT_STATED) ? null : quantity(before, old);
    if (old == null || (value == null && !before.equals(Inputs.NOT_STATED))) {
      return false;
    }
    parameters.put(name, with(old, value, old.range()));
    return true;
  }

  private boolean range(String name, @Nullable String before) {
    Parameter old = parameters.get(name);
    Range range = null;
    if (before != null
        && Ranges.read(before, ReadingContext.ANY) instanceof RangeReading.Read read) {
      range = read.range();
    }
    if (old == null || (before != null && range == null)) {
      return false;
    }
    parameters.put(name, with(old, old.value(), range));
    return true;
  }

  private static Parameter with(Parameter old, @Nullable Quantity value, @Nullable Range range) {
    return new Parameter(
        old.name(),
        old.said(),
        value,
        range,
        old.uncertainty(),
        old.origin(),
        old.rivals(),
        old.place(),
        old.valuePlace());
  }

  private boolean certain(String name) {
    Parameter old = parameters.get(name);
    if (old == null) {
      return false;
    }
    parameters.put(
        name,
        new Parameter(
            name,
            old.said(),
            old.value(),
            old.range(),
            null,
            old.origin(),
            old.rivals(),
            old.place(),
            old.valuePlace()));
    return true;
  }

  private boolean setting(Piece piece, @Nullable String before) {
    Variant old = variants.get(piece.variant());
    Parameter parameter = parameters.get(piece.plainName());
    Quantity value = before == null ? null : quantity(before, parameter);
    if (old == null || parameter == null || (before != null && value == null)) {
      return false;
    }
    Map<String, Variant.Setting> set = new LinkedHashMap<>(old.set());
    if (value == null) {
      set.remove(piece.plainName());
    } else {
      set.put(piece.plainName(), new Variant.Setting(value, old.place()));
    }
    variants.put(
        old.name(),
        new Variant(
            old.name(),
            old.title(),
            old.origin(),
            old.readingOf(),
            set,
            old.agreement(),
            old.place()));
    return true;
  }

  /** A quantity of the kind that its parameter has; of any where that has none. */
  private static @Nullable Quantity quantity(String text, @Nullable Parameter like) {
    Quantity example = like == null ? null : like.example();
    ReadingContext context =
        example == null ? ReadingContext.ANY : ReadingContext.wanting(example.kind());
    return Quantities.read(text, context) instanceof Reading.Read read ? read.quantity() : null;
  }

  private boolean simulation(String name, String before) {
    int draws = simulation.draws();
    long seed = simulation.seed();
    Points points = simulation.points();
    try {
      switch (name) {
        case "draws" -> draws = Integer.parseInt(before);
        case "seed" -> seed = Long.parseLong(before);
        case "points" -> points = Points.ofWord(before);
        default -> {
          return false;
        }
      }
    } catch (IllegalArgumentException e) {
      return false;
    }
    simulation = new Simulation(draws, seed, points, simulation.correlations());
    return true;
  }
}

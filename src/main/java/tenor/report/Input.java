package tenor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.quantity.Quantity;
import tenor.scenario.Origin;
import tenor.scenario.Parameter;
import tenor.scenario.Variant;
import tenor.scenario.Version;
import tenor.study.Subject;

/**
 * A term or an assumption as a version uses it, and where its value comes from: the file, a variant,
 * or whoever asked for this run.
 *
 * @param parameter with the value of the version
 * @param given in the file itself; null where it is not stated there
 * @param variant that sets it; null where none does
 * @param origin of the value
 * @param isUsed whether the agreement of the version reads it
 */
public record Input(
    Parameter parameter,
    @Nullable Quantity given,
    @Nullable Variant variant,
    Origin origin,
    boolean isUsed) {

  /** All terms and assumptions of a version, in the order of the file. */
  public static List<Input> of(Subject subject) {
    Version version = subject.version();
    Set<String> used = version.usedNames();
    List<Input> inputs = new ArrayList<>();
    for (Parameter parameter : version.parameters().values()) {
      Parameter written = version.scenario().parameters().get(parameter.name());
      Variant setter = null;
      for (String name : version.variants()) {
        Variant variant = version.scenario().variants().get(name);
        if (variant != null && variant.set().containsKey(parameter.name())) {
          setter = variant;
        }
      }
      Variant.Setting setting = setter == null ? null : setter.set().get(parameter.name());
      boolean byVariant = setting != null && setting.value().equals(parameter.value());
      Variant variant = byVariant ? setter : null;
      inputs.add(new Input(
          parameter,
          written == null ? null : written.value(),
          variant,
          variant == null ? parameter.origin() : variant.origin(),
          used.contains(parameter.name())));
    }
    return inputs;
  }

  /** Its name in the file. */
  public String name() {
    return parameter.name();
  }

  /** Whether this run has another value than the file and its variants give. */
  public boolean isSetForThisRun() {
    Quantity value = parameter.value();
    return variant == null && value != null && !value.equals(given);
  }

  /** Where the value comes from, in a few words: "said", "assumed", "set by `half_share`". */
  public String status() {
    if (variant != null) {
      return "set by `" + variant.name() + "`";
    }
    if (isSetForThisRun()) {
      return "set for this run";
    }
    return parameter.said() ? "said" : "assumed";
  }
}

package tenor.app;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.metric.Measure;
import tenor.metric.MeasureReading;
import tenor.model.Account;
import tenor.problem.Code;
import tenor.scenario.Claim;
import tenor.scenario.Scenario;
import tenor.scenario.Variant;
import tenor.study.Subject;

/**
 * A claim under further variants, which are applied after its own, or the reason why it cannot be made
 * under them.
 *
 * @param claim null where there is a mistake
 * @param mistake null where there is a claim
 */
record ClaimUnder(@Nullable Claim claim, @Nullable Mistake mistake) {

  /**
   * Puts a claim under further variants.
   *
   * @param more the further variants; with none, the claim stays as it was made
   * @param versions compiles the version, and notes what stands in its way
   */
  static ClaimUnder of(Claim claim, List<String> more, Scenario scenario, Versions versions) {
    if (clash(claim, more, scenario)) {
      return refused(
          more,
          Code.SET_TWICE,
          "The claim `" + claim.id() + "` is made under `" + String.join("`, `", claim.variants())
              + "`, which sets the same.",
          "Leave `--variant` out to see the claim as it was made.");
    }
    List<String> names = new ArrayList<>(claim.variants());
    names.addAll(more);
    Subject subject = versions.compile(List.copyOf(names));
    if (subject != null && !isMeasured(claim.metric(), subject)) {
      return refused(
          more,
          Code.UNKNOWN_METRIC,
          "Under this variant there is no `" + claim.metric() + "`, which `" + claim.id()
              + "` is about.",
          "Choose a variant that keeps the obligation.");
    }
    return new ClaimUnder(with(claim, names), null);
  }

  private static ClaimUnder refused(List<String> more, Code code, String sentence, String help) {
    String last = more.isEmpty() ? "" : more.get(more.size() - 1);
    String argument = "--variant " + String.join(" --variant ", more);
    return new ClaimUnder(null, Mistake.in(argument, last, code, sentence, help));
  }

  /** Whether one of the variants is the claim's own, or sets what one of its own sets. */
  private static boolean clash(Claim claim, List<String> more, Scenario scenario) {
    for (String own : claim.variants()) {
      for (String name : more) {
        Variant mine = scenario.variants().get(own);
        Variant added = scenario.variants().get(name);
        if (own.equals(name)
            || (mine != null && added != null && VariantChanges.clash(mine, added))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isMeasured(String metric, Subject subject) {
    List<String> obligations = new ArrayList<>();
    for (Account account : subject.plan().accounts()) {
      obligations.add(account.name());
    }
    return Measure.read(metric, obligations) instanceof MeasureReading.Read;
  }

  private static Claim with(Claim claim, List<String> variants) {
    return new Claim(
        claim.id(),
        claim.says(),
        claim.origin(),
        claim.metric(),
        List.copyOf(variants),
        claim.statistic(),
        claim.expect(),
        claim.generation(),
        claim.verdict(),
        claim.places());
  }
}

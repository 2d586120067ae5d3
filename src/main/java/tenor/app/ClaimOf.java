package tenor.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tenor.check.Check;
import tenor.problem.Code;
import tenor.problem.Spelling;
import tenor.read.ReadScenario;
import tenor.scenario.Claim;
import tenor.scenario.Scenario;

/**
 * One claim of a file under what the command line changes: its own variants first, then those that were
 * chosen.
 *
 * @param check judges claims with the values that were set
 * @param claims the claim under each version that was chosen
 */
record ClaimOf(Check check, List<Claim> claims) {
  private static final int MOST_LISTED = 12;

  /** Finds the claim, or says which ids are near. */
  static Reply<ClaimOf> of(String path, String id, Choice choice, String verb) {
    Reply<ReadScenario> opened = Opening.one(path, verb);
    if (opened instanceof Reply.Refused<ReadScenario> refused) {
      return refused.as();
    }
    Reply.Given<ReadScenario> file = (Reply.Given<ReadScenario>) opened;
    Scenario scenario = Versions.scenario(file.result());
    Chosen chosen = ChoiceReader.read(choice, scenario, file.result().source().text());
    List<Mistake> mistakes = chosen.allMistakes();
    Claim claim = scenario.claim(id).orElse(null);
    if (claim == null) {
      mistakes.add(0, unknown(id, verb, scenario));
    }
    if (claim != null && claim.statistic() != null && !verb.equals("simulate")) {
      mistakes.add(Mistake.plain(
          Code.CONFLICTING_KEYS,
          "The claim `" + id + "` is about many futures, and `tenor " + verb
              + "` looks at the one with the values of the file.",
          "`tenor simulate " + path + " --claim " + id + "` shows what the futures say."));
    }
    if (claim == null || !mistakes.isEmpty()) {
      return Reply.usage(mistakes);
    }
    return under(claim, chosen, file);
  }

  private static Reply<ClaimOf> under(Claim claim, Chosen chosen, Reply.Given<ReadScenario> file) {
    Scenario scenario = Versions.scenario(file.result());
    Versions versions = new Versions(file.result(), chosen.settings());
    List<Claim> claims = new ArrayList<>();
    List<String> notices = new ArrayList<>(chosen.notices());
    for (List<String> names : chosen.versions()) {
      ClaimUnder under = ClaimUnder.of(claim, names, scenario, versions);
      Mistake mistake = under.mistake();
      if (under.claim() != null) {
        claims.add(under.claim());
      } else if (mistake != null && chosen.versions().size() == 1) {
        return Reply.usage(mistake);
      } else if (mistake != null) {
        notices.add(Versions.leftOut(names, mistake));
      }
    }
    return versions.mistakes().isEmpty()
        ? new Reply.Given<>(
            new ClaimOf(new Check(scenario, chosen.settings()), claims), notices, file.warnings())
        : Reply.usage(versions.mistakes());
  }

  private static Mistake unknown(String id, String verb, Scenario scenario) {
    List<String> ids = new ArrayList<>();
    for (Claim claim : scenario.claims()) {
      ids.add(claim.id());
    }
    return Mistake.in(
        "tenor " + verb + " " + scenario.file() + " " + id,
        id,
        Code.UNKNOWN_NAME,
        "`" + scenario.file() + "` has no claim `" + id + "`.",
        near(id, ids));
  }

  /** The ids that were probably meant; all of them where none is near. */
  private static String near(String id, List<String> ids) {
    if (ids.isEmpty()) {
      return "It has no claims at all.";
    }
    List<String> near = new ArrayList<>();
    Spelling.nearest(id, ids).ifPresent(near::add);
    String small = id.toLowerCase(Locale.ROOT);
    for (String other : ids) {
      boolean related = other.startsWith(small) || small.startsWith(other) || other.contains(small);
      if (!small.isEmpty() && related && !near.contains(other)) {
        near.add(other);
      }
    }
    if (near.size() == 1) {
      return "Did you mean `" + near.get(0) + "`?";
    }
    List<String> shown = near.isEmpty() ? ids : near;
    String list = String.join(", ", shown.subList(0, Math.min(MOST_LISTED, shown.size())));
    String more =
        shown.size() > MOST_LISTED ? " and " + (shown.size() - MOST_LISTED) + " more" : "";
    return (near.isEmpty() ? "It has " : "Did you mean one of these: ")
        + list
        + more
        + (near.isEmpty() ? "." : "?");
  }
}

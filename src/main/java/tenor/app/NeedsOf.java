package tenor.app;

import java.util.ArrayList;
import java.util.List;
import tenor.check.Needs;
import tenor.scenario.Claim;

/** {@code needs}: what would have to be true for one claim. */
public final class NeedsOf {
  private NeedsOf() {}

  /** What the claim needs, under each version that was chosen. */
  public static Reply<List<Versioned<Needs>>> of(String path, String id, Choice choice) {
    Reply<ClaimOf> found = ClaimOf.of(path, id, choice, "needs");
    if (found instanceof Reply.Refused<ClaimOf> refused) {
      return refused.as();
    }
    Reply.Given<ClaimOf> given = (Reply.Given<ClaimOf>) found;
    List<Versioned<Needs>> all = new ArrayList<>();
    for (Claim claim : given.result().claims()) {
      Needs needs = Needs.of(given.result().check(), claim);
      String version = needs.judgement().subject().version().label();
      all.add(new Versioned<>(version, needs));
    }
    return new Reply.Given<>(all, given.notices(), given.warnings());
  }
}

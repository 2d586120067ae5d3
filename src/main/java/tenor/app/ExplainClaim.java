package tenor.app;

import java.util.ArrayList;
import java.util.List;
import tenor.check.Judgement;
import tenor.scenario.Claim;

/** {@code explain}: how the figure of one claim comes about. */
public final class ExplainClaim {
  private ExplainClaim() {}

  /** The judgement on the claim, under each version that was chosen. */
  public static Reply<List<Versioned<Judgement>>> of(String path, String id, Choice choice) {
    Reply<ClaimOf> found = ClaimOf.of(path, id, choice, "explain");
    if (found instanceof Reply.Refused<ClaimOf> refused) {
      return refused.as();
    }
    Reply.Given<ClaimOf> given = (Reply.Given<ClaimOf>) found;
    List<Versioned<Judgement>> judgements = new ArrayList<>();
    for (Claim claim : given.result().claims()) {
      Judgement judgement = given.result().check().judge(claim);
      judgements.add(new Versioned<>(judgement.subject().version().label(), judgement));
    }
    return new Reply.Given<>(judgements, given.notices(), given.warnings());
  }
}

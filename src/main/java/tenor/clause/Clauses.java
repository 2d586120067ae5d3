package tenor.clause;

import java.util.List;
import java.util.Optional;

/** The registry of clauses: a new kind is one file and one word in this list. */
public final class Clauses {
  /** All kinds, in the order in which they write into a model. */
  public static final List<ClauseKind> ALL = List.of(
      ExchangeRate.KIND,
      Index.KIND,
      Flow.KIND,
      Revenue.KIND,
      HoldingAccount.KIND,
      Event.KIND,
      Obligation.KIND,
      Payment.KIND);

  private Clauses() {}

  /** The kind of a block, if there is one. */
  public static Optional<ClauseKind> ofBlock(String block) {
    return ALL.stream().filter(k -> k.block().equals(block)).findFirst();
  }

  /** The kinds whose clauses a name may be taken for. */
  public static List<ClauseKind> thatCanBe(FieldType.Target target) {
    return ALL.stream().filter(kind -> kind.targets().contains(target)).toList();
  }
}

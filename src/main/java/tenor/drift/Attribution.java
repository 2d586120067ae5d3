package tenor.drift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.check.Check;
import tenor.drift.Movement.Rest;
import tenor.drift.Movement.What;
import tenor.scenario.Claim;

/**
 * Says because of what a claim's result moved: each thing that changed is put back by itself, and the
 * claim computed again, as everywhere by {@link Check}.
 *
 * <p>Worked example: 500 billion at 2 billion a year took 250 years, at 2.5 billion a year it takes 200;
 * with the old revenue it takes 250 again, so all of the −50 years are the revenue's.
 */
final class Attribution {
  /** So many changes are looked at for a standing alone, which takes long. */
  private static final int MOST_FOR_A_STANDING = 12;

  private final Trial trial;
  private final List<Change> changes;
  private final List<Change> others;
  private final boolean sameEngine;
  private final boolean sameDraws;

  /**
   * The attribution between two states.
   *
   * @param changes those that can be put back one at a time
   * @param others those that cannot
   */
  Attribution(
      Trial trial,
      List<Change> changes,
      List<Change> others,
      boolean sameEngine,
      boolean sameDraws) {
    this.trial = trial;
    this.changes = changes;
    this.others = others;
    this.sameEngine = sameEngine;
    this.sameDraws = sameDraws;
  }

  /** How a claim's result moved; null where it did not. */
  @Nullable Movement of(Claim claim, Result before, Result now) {
    Set<What> what = what(before, now);
    if (what.isEmpty()) {
      return null;
    }
    if (what.contains(What.QUESTION)) {
      return new Movement(claim, before, now, what, null, List.of(), null, null);
    }
    if (what.equals(EnumSet.of(What.STANDING))) {
      return standing(claim, before, now);
    }
    List<Change> mine = relevant(claim, changes);
    List<Change> more = relevant(claim, others);
    BigDecimal amount = difference(before, now);
    Result old = result(claim, pieces(mine));
    if (old == null) {
      return new Movement(
          claim, before, now, what, amount, List.of(), null, rest(amount, joined(more, mine)));
    }
    boolean explained = !Tolerance.differ(before.figures(), old.figures(), true)
        && before.verdict() == old.verdict();
    Rest rest = explained ? null : rest(difference(before, old), more);
    if (amount == null || difference(old, now) == null) {
      return new Movement(claim, before, now, what, amount, words(claim, old, mine), null, rest);
    }
    Split split = Split.of(value(claim, now, mine), mine, claim.statistic() == null);
    List<Part> parts = parts(claim, old, mine, split);
    return new Movement(claim, before, now, what, amount, parts, split.together(), rest);
  }

  private Set<What> what(Result before, Result now) {
    Set<What> what = EnumSet.noneOf(What.class);
    if (!before.asksTheSame(now)) {
      what.add(What.QUESTION);
      return what;
    }
    if (Tolerance.differ(before.figures(), now.figures(), sameDraws)) {
      what.add(What.FIGURE);
    }
    if (before.verdict() != now.verdict()) {
      what.add(What.VERDICT);
    }
    if (!before.standing().equals(now.standing())) {
      what.add(What.STANDING);
    }
    return what;
  }

  private Rest rest(@Nullable BigDecimal amount, List<Change> because) {
    return new Rest(amount, because, !sameEngine || because.isEmpty());
  }

  private @Nullable Result result(Claim claim, Set<Piece> kept) {
    Check.Found found = trial.found(claim, kept);
    return found == null ? null : Result.of(claim, found, "");
  }

  private static @Nullable BigDecimal difference(Result before, Result now) {
    BigDecimal old = number(before, now);
    BigDecimal other = number(now, now);
    return old == null || other == null ? null : other.subtract(old);
  }

  /** The one number of a result; null where it has none, or one that cannot be set beside another. */
  private static @Nullable BigDecimal number(Result result, Result beside) {
    boolean single = result.figures().size() == 1 && beside.figures().size() == 1;
    return single && result.figures().get(0).isLike(beside.figures().get(0))
        ? result.figures().get(0).number()
        : null;
  }

  /** The figure where some changes have come and the others have not. */
  private Split.Value value(Claim claim, Result now, List<Change> mine) {
    return come -> {
      List<Change> kept = new ArrayList<>(mine);
      kept.removeAll(come);
      Result result = result(claim, pieces(kept));
      return result == null ? null : number(result, now);
    };
  }

  private @Nullable Result alone(Claim claim, List<Change> group, List<Change> mine) {
    List<Change> kept = new ArrayList<>(mine);
    kept.removeAll(group);
    return result(claim, pieces(kept));
  }

  private List<Part> parts(Claim claim, Result old, List<Change> mine, Split split) {
    List<Part> parts = new ArrayList<>();
    BigDecimal size = old.figures().get(0).number();
    for (Split.Share share : split.shares()) {
      Result alone = alone(claim, share.changes(), mine);
      boolean nothing = size != null && Tolerance.isNothing(share.amount(), size);
      if (!nothing || (alone != null && alone.verdict() != old.verdict())) {
        parts.add(new Part(share.changes(), share.amount(), alone));
      }
    }
    return parts;
  }

  /** What each change alone brings about, where there are no numbers to part. */
  private List<Part> words(Claim claim, Result old, List<Change> mine) {
    List<Part> parts = new ArrayList<>();
    for (Change change : mine) {
      Result alone = alone(claim, List.of(change), mine);
      if (alone == null
          || alone.verdict() != old.verdict()
          || Tolerance.differ(old.figures(), alone.figures(), true)) {
        parts.add(new Part(List.of(change), null, alone));
      }
    }
    return parts.isEmpty() && !mine.isEmpty() ? List.of(new Part(mine, null, null)) : parts;
  }

  private Movement standing(Claim claim, Result before, Result now) {
    Set<What> what = EnumSet.of(What.STANDING);
    Result old = trial.judged(claim, pieces(changes));
    boolean explained = old != null && old.standing().equals(before.standing());
    Rest rest = explained ? null : rest(null, old == null ? joined(others, changes) : others);
    List<Part> parts = new ArrayList<>();
    if (old != null && changes.size() <= MOST_FOR_A_STANDING) {
      for (Change change : changes) {
        List<Change> kept = new ArrayList<>(changes);
        kept.remove(change);
        Result alone = trial.judged(claim, pieces(kept));
        if (alone == null || !alone.standing().equals(old.standing())) {
          parts.add(new Part(List.of(change), null, alone));
        }
      }
    }
    if (parts.isEmpty()
        && old != null
        && !changes.isEmpty()
        && !old.standing().equals(now.standing())) {
      parts.add(new Part(changes, null, null));
    }
    return new Movement(claim, before, now, what, null, parts, null, rest);
  }

  private static Set<Piece> pieces(List<Change> changes) {
    Set<Piece> pieces = new LinkedHashSet<>();
    changes.forEach(change -> pieces.add(change.piece()));
    return pieces;
  }

  private static List<Change> joined(List<Change> some, List<Change> more) {
    List<Change> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  /** The changes that can move a claim's figure. */
  private List<Change> relevant(Claim claim, List<Change> all) {
    Set<String> inputs = new HashSet<>();
    boolean known = addInputs(claim, Set.of(), inputs);
    known &= addInputs(claim, pieces(changes), inputs);
    List<Change> relevant = new ArrayList<>();
    for (Change change : all) {
      if (isRelevant(claim, change.piece(), known ? inputs : null)) {
        relevant.add(change);
      }
    }
    return relevant;
  }

  private boolean addInputs(Claim claim, Set<Piece> kept, Set<String> inputs) {
    Check.Found found = trial.found(claim, kept);
    if (found != null) {
      inputs.addAll(found.subject().inputs(found.measure()));
    }
    return found != null;
  }

  /** Whether a piece can move a figure that depends on some inputs; null stands for any. */
  private static boolean isRelevant(Claim claim, Piece piece, @Nullable Set<String> inputs) {
    boolean own = piece.variant().isEmpty() || claim.variants().contains(piece.variant());
    boolean read = inputs == null || inputs.contains(piece.plainName());
    return switch (piece.aspect()) {
      case INPUT, RANGE -> read;
      case UNCERTAINTY -> read && claim.statistic() != null;
      case SETTING -> own && read;
      case BLOCK -> own;
      case READING -> false;
      case SIMULATION -> claim.statistic() != null;
    };
  }
}

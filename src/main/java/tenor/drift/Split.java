package tenor.drift;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A movement parted among the changes that make it.
 *
 * <p>Of a few changes each one's share is what it moves on average over all orders in which they could
 * have come (Shapley's value), so that the shares add up to the movement:
 *
 * <pre>share of i = Σ over sets S without i of |S|! (n − 1 − |S|)! / n! × (figure(S and i) − figure(S))</pre>
 *
 * <p>Of many, each one's share is what it moves alone, and what is left over they move only together.
 * Worked example: 500 billion at 2 billion a year take 250 years, 400 billion at 2.5 take 160. Alone the
 * smaller fund moves −50 years and the larger revenue −50; after the other, −40 each. So each has −45.
 *
 * @param together what is in no share; null where nothing is
 */
record Split(List<Share> shares, @Nullable BigDecimal together) {
  /** So many changes come in all orders: 2⁷ runs. */
  private static final int FEW = 7;
  /** A simulation takes long, so here they are eight. */
  private static final int FEW_BY_CHANCE = 3;

  /** What some changes move. */
  record Share(List<Change> changes, BigDecimal amount) {}

  /** The figure where some changes have come and the others have not. */
  @FunctionalInterface
  interface Value {
    /** The figure; null where there is none. */
    @Nullable BigDecimal where(List<Change> come);
  }

  /**
   * Parts a movement. Where changes make no sense one by one, all blocks of the agreement count as one;
   * where that does not help either, everything does.
   *
   * @param quick whether a figure is one run, not a simulation
   */
  static Split of(Value value, List<Change> changes, boolean quick) {
    List<List<Change>> each = new ArrayList<>();
    changes.forEach(change -> each.add(List.of(change)));
    Split split = among(value, each, quick);
    if (split == null) {
      split = among(value, withBlocksAsOne(changes), quick);
    }
    if (split == null) {
      split = among(value, List.of(changes), quick);
    }
    if (split == null) {
      throw new IllegalStateException("neither the old nor the new figure is a number");
    }
    return split;
  }

  private static List<List<Change>> withBlocksAsOne(List<Change> changes) {
    List<List<Change>> groups = new ArrayList<>();
    List<Change> blocks = new ArrayList<>();
    for (Change change : changes) {
      if (change.piece().aspect() == Aspect.BLOCK) {
        blocks.add(change);
      } else {
        groups.add(List.of(change));
      }
    }
    if (!blocks.isEmpty()) {
      groups.add(blocks);
    }
    return groups;
  }

  private static @Nullable Split among(Value value, List<List<Change>> groups, boolean quick) {
    return groups.size() <= (quick ? FEW : FEW_BY_CHANCE)
        ? inAllOrders(value, groups)
        : oneAtATime(value, groups);
  }

  private static @Nullable Split inAllOrders(Value value, List<List<Change>> groups) {
    int n = groups.size();
    List<BigDecimal> figures = new ArrayList<>();
    for (int set = 0; set < 1 << n; set++) {
      BigDecimal figure = value.where(members(groups, set));
      if (figure == null) {
        return null;
      }
      figures.add(figure);
    }
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      BigDecimal sum = BigDecimal.ZERO;
      for (int set = 0; set < 1 << n; set++) {
        if ((set & 1 << i) == 0) {
          BigDecimal step = figures.get(set | 1 << i).subtract(figures.get(set));
          sum = sum.add(step.multiply(BigDecimal.valueOf(orders(Integer.bitCount(set), n))));
        }
      }
      BigDecimal all = BigDecimal.valueOf(factorial(n));
      shares.add(new Share(groups.get(i), sum.divide(all, MathContext.DECIMAL128)));
    }
    return new Split(shares, null);
  }

  private static List<Change> members(List<List<Change>> groups, int set) {
    List<Change> members = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      if ((set & 1 << i) != 0) {
        members.addAll(groups.get(i));
      }
    }
    return members;
  }

  /** In how many orders of n exactly some come before one. */
  private static long orders(int before, int n) {
    return factorial(before) * factorial(n - 1 - before);
  }

  private static long factorial(int n) {
    return n < 2 ? 1 : n * factorial(n - 1);
  }

  private static @Nullable Split oneAtATime(Value value, List<List<Change>> groups) {
    BigDecimal before = value.where(List.of());
    List<Change> all = new ArrayList<>();
    groups.forEach(all::addAll);
    BigDecimal now = value.where(all);
    if (before == null || now == null) {
      return null;
    }
    BigDecimal together = now.subtract(before);
    List<Share> shares = new ArrayList<>();
    for (List<Change> group : groups) {
      BigDecimal figure = value.where(group);
      if (figure == null) {
        return null;
      }
      BigDecimal amount = figure.subtract(before);
      shares.add(new Share(group, amount));
      together = together.subtract(amount);
    }
    return new Split(shares, Tolerance.isNothing(together, now) ? null : together);
  }
}

package tenor.metric;

import static java.math.MathContext.DECIMAL128;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tenor.TestScenarios;
import tenor.study.Subject;

/**
 * Random deals, run for 5,000 years in 34-digit decimals by the few lines below, against the verdict
 * of the program: what is called never is not met in them, and what is met in them is not called
 * never. Whole years, one obligation or two in priority; amounts in millions.
 */
@Tag("slow")
class BruteForceTest {
  private static final int YEARS = 5000;
  private static final int LOOKED_AT = 1000;

  /** Numbers of a deal, as a file would give them. */
  private record Deal(
      BigDecimal first,
      BigDecimal second,
      BigDecimal rate,
      boolean simple,
      BigDecimal revenue,
      BigDecimal growth,
      BigDecimal share,
      BigDecimal laterShare,
      int change,
      BigDecimal general,
      BigDecimal aid,
      BigDecimal aidGrowth,
      BigDecimal most) {

    static Deal of(Random random) {
      boolean tight = random.nextInt(3) == 0;
      BigDecimal first = number(random, 1, 900);
      BigDecimal rate = random.nextInt(3) == 0 ? BigDecimal.ZERO : percent(random, 0, 80, 1);
      BigDecimal share = percent(random, 0, 100, 0);
      BigDecimal revenue = number(random, 1, 60);
      if (tight && rate.signum() > 0) {
        // At the edge: a revenue at which the payment is the interest, give or take a little.
        share = new BigDecimal("0.5");
        revenue = first
            .multiply(rate)
            .multiply(BigDecimal.valueOf(2))
            .multiply(BigDecimal.valueOf(999 + random.nextInt(3), 3));
      }
      return new Deal(
          first,
          number(random, 1, 300),
          rate,
          random.nextInt(5) == 0,
          revenue,
          random.nextBoolean() ? BigDecimal.ZERO : percent(random, -30, 60, 1),
          share,
          random.nextInt(3) == 0 ? percent(random, 0, 100, 0) : share,
          1 + random.nextInt(60),
          random.nextInt(3) == 0 ? number(random, 0, 20) : BigDecimal.ZERO,
          random.nextInt(3) == 0 ? number(random, 0, 10) : BigDecimal.ZERO,
          random.nextInt(3) == 0 ? percent(random, -20, 20, 1) : BigDecimal.ZERO,
          random.nextInt(4) == 0 ? number(random, 1, 40) : null);
    }

    private static BigDecimal number(Random random, int low, int high) {
      return BigDecimal.valueOf(low + random.nextInt(high - low));
    }

    private static BigDecimal percent(Random random, int low, int high, int digits) {
      return BigDecimal.valueOf(low + random.nextInt(high - low + 1), digits + 2);
    }

    String text() {
      String million = " million USD";
      return """
          agreement:
            start: 2025
            stop_after: %d years
            flows:
              aid: { amount: %s, growth: %s }
            revenues:
              minerals: { amount: %s, growth: %s }
            obligations:
              second: { amount: %s }
              first: { amount: %s, interest: %s%s, grows_by: { ratio: 1 to 1, of: aid } }
            payments:
              - { amount: %s, to: first }
              - { from: minerals, share: { steps: { 2025: %s, %d: %s } }%s, to: first }
              - { from: minerals, to: second }
          """.formatted(
              LOOKED_AT,
              aid.toPlainString() + million + "/year",
              rate(aidGrowth),
              revenue.toPlainString() + million + "/year",
              rate(growth),
              second + million,
              first + million,
              rate(rate),
              simple ? ", unpaid_interest: simple" : "",
              general + million + "/year",
              percent(share),
              2025 + change,
              percent(laterShare),
              most == null ? "" : ", at_most: " + most + million + "/year");
    }

    private static String rate(BigDecimal rate) {
      return percent(rate) + "/year";
    }

    private static String percent(BigDecimal share) {
      return share.movePointRight(2).toPlainString() + " %";
    }
  }

  /** The years in which the first and the second are met; 5,000 where they are not. */
  private record Met(int first, int second) {}

  private static Met bruteForce(Deal deal) {
    BigDecimal principal = deal.first;
    BigDecimal kept = BigDecimal.ZERO;
    BigDecimal second = deal.second;
    BigDecimal revenue = deal.revenue;
    BigDecimal aid = deal.aid;
    BigDecimal half = new BigDecimal("0.5");
    Met met = new Met(YEARS, YEARS);
    for (int year = 0; year < YEARS && (met.first == YEARS || met.second == YEARS); year++) {
      BigDecimal interest =
          deal.rate.multiply(principal.add(aid.multiply(half), DECIMAL128), DECIMAL128);
      BigDecimal due =
          principal.add(kept, DECIMAL128).add(aid, DECIMAL128).add(interest, DECIMAL128);
      BigDecimal byShare =
          revenue.multiply(year < deal.change ? deal.share : deal.laterShare, DECIMAL128);
      if (deal.most != null) {
        byShare = byShare.min(deal.most);
      }
      BigDecimal fromGeneral = deal.general.min(due);
      BigDecimal fromRevenue = byShare.min(due.subtract(fromGeneral, DECIMAL128));
      BigDecimal paid = fromGeneral.add(fromRevenue, DECIMAL128);
      if (met.first == YEARS && paid.compareTo(due) >= 0) {
        met = new Met(year, met.second);
      }
      BigDecimal left = revenue.subtract(fromRevenue, DECIMAL128);
      if (met.second == YEARS && left.compareTo(second) >= 0) {
        met = new Met(met.first, year);
      }
      second = second.subtract(left.min(second), DECIMAL128);
      if (deal.simple) {
        BigDecimal unpaid = kept.add(interest, DECIMAL128).subtract(paid, DECIMAL128);
        kept = unpaid.max(BigDecimal.ZERO);
        principal = due.subtract(paid, DECIMAL128).subtract(kept, DECIMAL128);
      } else {
        principal = due.subtract(paid, DECIMAL128);
      }
      revenue = revenue.multiply(BigDecimal.ONE.add(deal.growth), DECIMAL128);
      aid = aid.multiply(BigDecimal.ONE.add(deal.aidGrowth), DECIMAL128);
    }
    return met;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void noVerdictContradictsFiveThousandYearsInDecimals(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 35; i++) {
      Deal deal = Deal.of(random);
      Subject subject = TestScenarios.subject(deal.text());
      Met met = bruteForce(deal);

      assertAgrees(deal, TestScenarios.horizon(subject, "first"), met.first);
      assertAgrees(deal, TestScenarios.horizon(subject, "second"), met.second);
    }
  }

  private static void assertAgrees(Deal deal, Horizon horizon, int met) {
    if (horizon instanceof Horizon.Never) {
      assertThat(met).as("called never: %s", deal).isEqualTo(YEARS);
    } else if (horizon instanceof Horizon.Reached reached) {
      // It is met within the year that begins after the whole ones, or exactly at its end.
      assertThat(reached.years()).as("%s", deal).isBetween(met - 1e-9, met + 1 + 1e-9);
    } else {
      assertThat(met).as("not reached: %s", deal).isGreaterThanOrEqualTo(LOOKED_AT);
    }
  }

  @Test
  void whatIsNotMetInFiveThousandYearsIsShownToBeNeverWhereverTheConventionsSaySo() {
    // Compound interest, one obligation, constant terms or one change: the proof must be found.
    Random random = new Random(20250323);
    int never = 0;
    for (int i = 0; i < 60; i++) {
      Deal any = Deal.of(random);
      Deal deal = new Deal(
          any.first,
          any.second,
          any.rate,
          false,
          any.revenue,
          any.growth,
          any.share,
          any.laterShare,
          any.change,
          any.general,
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          null);
      Subject subject = TestScenarios.subject(deal.text());
      boolean isNever = TestScenarios.horizon(subject, "first") instanceof Horizon.Never;
      never += isNever ? 1 : 0;

      assertThat(isNever).as("%s", deal).isEqualTo(bruteForce(deal).first == YEARS);
    }
    assertThat(never).isBetween(8, 52);
  }
}

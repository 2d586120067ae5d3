package tenor.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tenor.drift.Movement.What;
import tenor.scenario.Scenario;
import tenor.scenario.Verdict;

/** Every expected figure is a division: years = target / (revenue × share). */
class DriftTest {
  private static final Scenario FUND = Funds.with();

  private static Movement moved(Drift drift, String claim) {
    Movement movement = Funds.movement(drift, claim);
    if (movement == null) {
      throw new AssertionError(claim + " did not move: " + drift);
    }
    return movement;
  }

  private static double sum(Movement movement) {
    BigDecimal sum = movement.together() == null ? BigDecimal.ZERO : movement.together();
    for (Part part : movement.parts()) {
      sum = sum.add(part.amount() == null ? BigDecimal.ZERO : part.amount());
    }
    Movement.Rest rest = movement.rest();
    if (rest != null && rest.amount() != null) {
      sum = sum.add(rest.amount());
    }
    return sum.doubleValue();
  }

  private static List<String> names(Movement movement) {
    return movement.parts().stream()
        .map(part -> part.changes().get(0).piece().name())
        .toList();
  }

  private static double amount(Movement movement, int part) {
    BigDecimal amount = movement.parts().get(part).amount();
    return amount == null ? Double.NaN : amount.doubleValue();
  }

  @Test
  void nothingMovesWhereNothingChanges() {
    assertThat(Funds.since(FUND, FUND).isNothing()).isTrue();
    assertThat(Funds.between(FUND, Funds.with("title", "title")).isNothing()).isTrue();
  }

  @Test
  void allOfAMovementIsTheOneInputsThatChanged() {
    Drift drift = Funds.since(FUND, Funds.with("value: 2 billion", "value: 2.5 billion"));

    // 500 / 2.5 = 200 years, and at half of it 400 instead of 500
    Movement years = moved(drift, "years");
    assertThat(years.amount()).isEqualByComparingTo("-50");
    assertThat(names(years)).containsExactly("revenue");
    assertThat(amount(years, 0)).isEqualTo(-50);
    assertThat(years.what()).isEqualTo(EnumSet.of(What.FIGURE, What.VERDICT, What.STANDING));
    assertThat(years.rest()).isNull();
    assertThat(moved(drift, "at-half").amount()).isEqualByComparingTo("-100");
    // 500 billion are paid, at whatever pace
    assertThat(Funds.movement(drift, "paid")).isNull();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void changesThatInteractShareWhatTheyDoInBothOrders(boolean both) {
    Scenario now = Funds.with(
        "value: 2 billion", "value: 2.5 billion", "500 billion USD, why", "400 billion USD, why");
    Drift drift = both ? Funds.between(FUND, now) : Funds.since(FUND, now);

    // 250 → 160 years; each alone −50, after the other −40, so each has −45
    Movement years = moved(drift, "years");
    assertThat(years.amount()).isEqualByComparingTo("-90");
    assertThat(names(years)).containsExactly("revenue", "target");
    assertThat(amount(years, 0)).isCloseTo(-45, within(1e-9));
    assertThat(amount(years, 1)).isCloseTo(-45, within(1e-9));
    assertThat(sum(years)).isCloseTo(-90, within(1e-9));
    Result alone = years.parts().get(0).alone();
    assertThat(alone).isNotNull();
    if (alone != null) {
      assertThat(alone.figures()).containsExactly(new Figure("200", "years", null));
    }
  }

  @Test
  void threeChangesShareByTheAverageOverTheirSixOrders() {
    Scenario now = Funds.with(
        "value: 2 billion", "value: 4 billion",
        "500 billion USD, why", "600 billion USD, why",
        "value: 100 %", "value: 40 %");
    Movement years = moved(Funds.since(FUND, now), "years");

    // 250 years; T alone 300, R 125, s 625, T and R 150, T and s 750, R and s 312.5, all 375.
    // Over the six orders, s: (2 × 375 + 450 + 187.5 + 2 × 225) / 6, R: −(2 × 125 + 150 + 312.5 + 2
    // ×
    // 375) / 6, T: (2 × 50 + 25 + 125 + 2 × 62.5) / 6.
    assertThat(names(years)).containsExactly("portion", "revenue", "target");
    assertThat(amount(years, 0)).isCloseTo(306.25, within(1e-9));
    assertThat(amount(years, 1)).isCloseTo(-243.75, within(1e-9));
    assertThat(amount(years, 2)).isCloseTo(62.5, within(1e-9));
    assertThat(sum(years)).isCloseTo(125, within(1e-9));
  }

  @Test
  void aSettingOfAVariantMovesOnlyClaimsUnderIt() {
    Drift drift = Funds.since(FUND, Funds.with("portion: 50 %", "portion: 25 %"));

    // 500 / (2 × 0.25) = 1000 years
    Movement half = moved(drift, "at-half");
    assertThat(half.amount()).isEqualByComparingTo("500");
    assertThat(names(half)).containsExactly("halved/portion");
    assertThat(Funds.movement(drift, "years")).isNull();
  }

  @Test
  void theEngineIsToldApartFromInputs() {
    Baseline now = Funds.baseline("2", FUND);
    Result years = now.results().get(2);
    assertThat(years.claim()).isEqualTo("years");
    Result other = new Result(
        "years",
        years.asks(),
        years.under(),
        years.expects(),
        Verdict.HOLDS,
        List.of(new Figure("249", "years", null)),
        years.standing());
    Baseline before =
        new Baseline("1", List.of(now.results().get(0), now.results().get(1), other), now.inputs());

    Movement movement = moved(Drift.since(before, now, FUND), "years");

    assertThat(movement.parts()).isEmpty();
    assertThat(movement.rest()).isEqualTo(new Movement.Rest(BigDecimal.ONE, List.of(), true));
    assertThat(movement.rest()).matches(Movement.Rest::isEngine);
  }

  @Test
  void theEngineHasThePartThatInputsDoNotExplain() {
    Baseline old = Funds.baseline("1", FUND);
    Result years = old.results().get(2);
    Result other = new Result(
        "years",
        years.asks(),
        years.under(),
        years.expects(),
        Verdict.HOLDS,
        List.of(new Figure("249", "years", null)),
        years.standing());
    Baseline before = new Baseline("1", List.of(other), old.inputs());
    Scenario changed = Funds.with("value: 2 billion", "value: 2.5 billion");

    Movement movement = moved(Drift.since(before, Funds.baseline("2", changed), changed), "years");

    // 249 → 200: −50 by the revenue, +1 by the engine, which says 250 where the old one said 249
    assertThat(movement.amount()).isEqualByComparingTo("-49");
    assertThat(amount(movement, 0)).isEqualTo(-50);
    assertThat(movement.rest()).isEqualTo(new Movement.Rest(BigDecimal.ONE, List.of(), true));
  }

  private static final String PAYMENT = "share: portion, to: fund }";

  /** The fund with a payment of so much at the most. */
  private static Scenario capped(String most, String... replaced) {
    String[] all = Arrays.copyOf(replaced, replaced.length + 2);
    all[replaced.length] = PAYMENT;
    all[replaced.length + 1] = "share: portion, at_most: " + most + ", to: fund }";
    return Funds.with(all);
  }

  @Test
  void aBlockOfTheAgreementIsToldApartAndHasTheRest() {
    Movement movement = moved(Funds.since(FUND, capped("1.6 billion USD/year")), "years");

    // 500 / 1.6 = 312.5 years
    Movement.Rest rest = movement.rest();
    assertThat(rest).isNotNull();
    if (rest != null) {
      assertThat(rest.amount()).isEqualByComparingTo("62.5");
      assertThat(rest.isEngine()).isFalse();
      assertThat(rest.engineMayBe()).isFalse();
      assertThat(rest.changes())
          .extracting(change -> change.piece().name())
          .containsExactly("payments");
    }
  }

  @Test
  void changesThatLeaveAResultAsItIsAreNoDrift() {
    Scenario now = capped("2 billion USD/year", "value: 2 billion", "value: 2.5 billion");

    Drift drift = Funds.since(FUND, now);

    // of 2.5 billion 2 are paid as before
    assertThat(drift.changes()).hasSize(2);
    assertThat(Funds.movement(drift, "years")).isNull();
  }

  @Test
  void withBothFilesABlockIsRecomputedLikeAnyInput() {
    Scenario now = capped("2.5 billion USD/year", "value: 2 billion", "value: 4 billion");

    Movement movement = moved(Funds.between(FUND, now), "years");

    // 250 → 200; the revenue −125 before the limit and −50 after it, the limit 0 or +75
    assertThat(names(movement)).containsExactly("revenue", "payments");
    assertThat(amount(movement, 0)).isCloseTo(-87.5, within(1e-9));
    assertThat(amount(movement, 1)).isCloseTo(37.5, within(1e-9));
    assertThat(movement.rest()).isNull();
  }

  @Test
  void blocksThatMakeNoSenseOneByOneCountAsOne() {
    Scenario now = capped(
        "1 billion USD/year",
        "minerals: { amount: revenue",
        "metals: { amount: revenue",
        "from: minerals",
        "from: metals");

    Movement movement = moved(Funds.between(FUND, now), "years");

    // 500 / 1 instead of 500 / 2
    assertThat(movement.amount()).isEqualByComparingTo("250");
    assertThat(movement.parts()).hasSize(1);
    assertThat(movement.parts().get(0).changes())
        .extracting(change -> change.piece().name())
        .containsExactly("payments", "revenues.metals", "revenues.minerals");
  }

  @Test
  void whereItIsNoNumberAnyMoreEachChangeSaysWhatItDoesAlone() {
    Scenario now = Funds.with(
        "value: 0 %/year", "value: -1 %/year", "500 billion USD, why", "400 billion USD, why");

    Movement movement = moved(Funds.since(FUND, now), "years");

    // 2 billion shrinking by 1 % a year come to 200 billion at the most
    assertThat(movement.now().figures()).containsExactly(new Figure("never", "", null));
    assertThat(movement.amount()).isNull();
    assertThat(names(movement)).containsExactly("growth", "target");
    assertThat(movement.parts())
        .extracting(
            part -> part.alone() == null ? "" : part.alone().figures().get(0).text())
        .containsExactly("never", "200");
  }

  @Test
  void anotherQuestionIsNotComparedAndSaysSo() {
    Scenario now = Funds.with(
        "id: years, says: A test., unsourced: A test., metric: fund.years, expect: 250 years",
        "id: years, says: A test., unsourced: A test., metric: fund.generations, expect: 10 generations");

    Movement movement = moved(Funds.since(FUND, now), "years");

    assertThat(movement.what()).containsExactly(What.QUESTION);
  }

  @Test
  void aVerdictThatTurnsBecauseTheExpectationDidIsSaid() {
    Scenario now = Funds.with(
        "metric: fund.years, expect: 250 years", "metric: fund.years, expect: 300 years");

    Movement movement = moved(Funds.since(FUND, now), "years");

    assertThat(movement.what()).contains(What.VERDICT).doesNotContain(What.FIGURE);
    assertThat(movement.now().verdict()).isEqualTo(Verdict.FAILS);
  }

  @Test
  void claimsThatCameAndWentAreListedAndAreNoMovement() {
    Drift drift = Funds.since(FUND, Funds.with("id: paid", "id: all-paid"));

    assertThat(drift.movements()).isEmpty();
    assertThat(drift.added()).extracting(claim -> claim.id()).containsExactly("all-paid");
    assertThat(drift.removed()).containsExactly("paid");
  }

  @Test
  void ofManyChangesEachHasWhatItMovesAloneAndTheRestIsTogether() {
    StringBuilder flows = new StringBuilder();
    StringBuilder payments = new StringBuilder();
    StringBuilder assumptions = new StringBuilder();
    for (int i = 0; i < 9; i++) {
      assumptions.append("  r" + i + ": { value: 1 billion USD/year, why: A test. }\n");
      flows.append("    s" + i + ": { amount: r" + i + " }\n");
      payments.append("    - { from: s" + i + ", to: fund, share: 100 % }\n");
    }
    String text =
        "assumptions:\n" + assumptions + "agreement:\n  start: 2025\n  revenues:\n" + flows
            + "  obligations: { fund: { amount: 900 billion USD } }\n  payments:\n" + payments
            + "claims:\n  - { id: years, says: A test., unsourced: A test., metric: fund.years, "
            + "expect: 100 years, verdict: holds }\n";
    Scenario before = tenor.TestScenarios.scenario(text);
    Scenario now =
        tenor.TestScenarios.scenario(text.replace("1 billion USD/year", "2 billion USD/year"));

    Movement movement = moved(Funds.since(before, now), "years");

    // 900 / 9 = 100 → 900 / 18 = 50; alone 900 / 10 = 90, so 9 × −10 and +40 together
    assertThat(movement.parts()).hasSize(9);
    assertThat(amount(movement, 0)).isCloseTo(-10, within(1e-9));
    assertThat(movement.together()).isNotNull();
    assertThat(sum(movement)).isCloseTo(-50, within(1e-9));
  }

  @Test
  void inputsThatNoLongerExistAreNamedAmongTheChanges() {
    Map<Piece, String> inputs = new TreeMap<>(Funds.baseline("1", FUND).inputs());
    assertThat(inputs).containsEntry(new Piece(Aspect.INPUT, "revenue"), "2 billion USD/year");
    assertThat(inputs).containsEntry(new Piece(Aspect.SETTING, "halved/portion"), "50 %");
    assertThat(inputs)
        .containsEntry(
            new Piece(Aspect.BLOCK, "payments"), "from: minerals, share: portion, to: fund");
  }
}

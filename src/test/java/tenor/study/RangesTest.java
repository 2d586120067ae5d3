package tenor.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tenor.TestScenarios;

class RangesTest {
  private static final Subject SUBJECT = TestScenarios.subject("""
      sources:
        report: { title: A report }
      terms:
        sales: { value: not stated, source: report, range: between 0 and 1 billion USD/year }
        rent: { value: not stated, source: report, range: between 2 and 4 billion USD/year }
        target: { value: 500 billion USD, source: report, quote: $500 billion }
      assumptions:
        growth: { value: 1 %/year, why: A test., range: between 0 and 5 %/year }
        begin: { value: 2025, why: A test., range: between 2024-03-05 and 2025-03-05 }
      agreement:
        start: begin
        revenues:
          licences: { amount: sales, growth: growth }
          leases: { amount: rent }
        obligations:
          fund: { amount: target }
        payments:
          - { from: licences, to: fund }
          - { from: leases, to: fund }
      """);

  @Test
  void anInputIsLookedAtInEightEvenStepsFromEndToEnd() {
    List<BigDecimal> along = Ranges.along(SUBJECT, "rent");

    assertThat(along).hasSize(9);
    for (int i = 0; i <= 8; i++) {
      assertThat(along.get(i))
          .isEqualByComparingTo(BigDecimal.valueOf(2_000_000_000L + 250_000_000L * i));
    }
    assertThat(Ranges.along(SUBJECT, "target")).isEmpty();
  }

  @Test
  void datesAreWholeDays() {
    assertThat(Ranges.along(SUBJECT, "begin"))
        .hasSize(9)
        .allSatisfy(day -> assertThat(day.scale()).isLessThanOrEqualTo(0));
  }

  @Test
  void whileOneInputMovesTheTermsNotStatedStandInTheMiddle() {
    List<Map<String, BigDecimal>> points = Ranges.points(SUBJECT, List.of("sales", "rent"));

    // Nine along each, and the four corners of both.
    assertThat(points).hasSize(22);
    assertThat(points.get(0).get("sales")).isEqualByComparingTo("0");
    assertThat(points.get(0).get("rent")).isEqualByComparingTo("3e9");
    assertThat(points.get(9).get("sales")).isEqualByComparingTo("0.5e9");
    assertThat(points.get(9).get("rent")).isEqualByComparingTo("2e9");
    Set<String> corners = new LinkedHashSet<>();
    points
        .subList(18, 22)
        .forEach(p ->
            corners.add(p.get("sales").toPlainString() + " " + p.get("rent").toPlainString()));
    assertThat(corners)
        .containsExactlyInAnyOrder(
            "0 2000000000", "1000000000 2000000000", "0 4000000000", "1000000000 4000000000");
  }

  @Test
  void anInputWithAValueStandsAtItWhileOthersMove() {
    List<Map<String, BigDecimal>> points = Ranges.points(SUBJECT, List.of("growth", "sales"));

    assertThat(points.get(0)).containsOnlyKeys("growth", "sales");
    assertThat(points.get(9)).containsOnlyKeys("sales");
  }

  @Test
  void inputsWithoutARangeAreLeftOut() {
    assertThat(Ranges.points(SUBJECT, List.of("target"))).isEmpty();
    assertThat(Ranges.points(SUBJECT, List.of("target", "sales"))).hasSize(9);
  }
}

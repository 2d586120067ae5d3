package tenor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import tenor.TestScenarios;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;
import tenor.scenario.Scenario;
import tenor.study.Subject;

final class ComparisonTest {

  private static Comparison.Row row(List<Comparison.Row> rows, String name) {
    return rows.stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow();
  }

  /** 500 / 2 = 250 years, at half 500; only the share and what follows from it differ. */
  @Test
  void variantsShowTheirFiguresAndOnlyWhatDiffers() {
    Comparison comparison =
        Comparison.of(List.of(Drafts.base(Drafts.FUND), Drafts.variant(Drafts.FUND, "half_share")));
    assertThat(row(comparison.figures(), "outcome").cells()).containsExactly("reached", "reached");
    assertThat(row(comparison.figures(), "paid in full after").cells())
        .containsExactly("250 years", "500 years");
    assertThat(comparison.parameters())
        .containsExactly(new Comparison.Row("", "revenue_share", List.of("100 %", "50 %")));
    assertThat(comparison.clauses()).isEmpty();
  }

  @Test
  void whatAVersionLacksIsMarked() {
    Comparison comparison = Comparison.of(
        List.of(Drafts.base(Drafts.FUND), Drafts.base(Drafts.MARCH), Drafts.base(Drafts.OPEN)));
    List<Comparison.Row> outcomes =
        comparison.figures().stream().filter(r -> r.name().equals("outcome")).toList();
    assertThat(outcomes)
        .containsExactly(
            new Comparison.Row("fund", "outcome", List.of("reached", "–", "not stated")),
            new Comparison.Row("debt", "outcome", List.of("–", "never", "–")),
            new Comparison.Row("other", "outcome", List.of("–", "–", "no target")));
    assertThat(row(comparison.parameters(), "fund_target").cells())
        .containsExactly("500 billion USD", "–", "not stated");
    assertThat(row(comparison.clauses(), "minerals").cells())
        .containsExactly("amount: annual_revenue, growth: growth", "–", "amount: revenue");
    assertThat(row(comparison.clauses(), "stop_after").cells())
        .containsExactly("2000 years", "1000 years", "1000 years");
  }

  @Test
  void aClauseReadsAsItsFileWritesIt() {
    Subject subject = Drafts.agreement("""
            start: 2025
            flows:
              aid: { amount: 0.5 billion USD/year }
            revenues:
              oil: { amount: 2 billion USD/year, path: { 2030: 100 %, 2040: 150 %} }
            obligations:
              fund:
                amount: none
              debt:
                ratio: 2 to 1
                of: draws
                draws: { 2025-06-30: 10 billion USD }
                grows_by: { ratio: 2 to 1, of: aid }
            payments:
              - { from: oil, share: { steps: { 2025: 30 %, 2030: 5 % } }, to: debt }
            """);
    assertThat(ClauseText.all(subject.version()))
        .containsEntry("start", "2025-01-01")
        .containsEntry("period", "year")
        .containsEntry("flows.aid", "amount: 0.5 billion USD/year")
        .containsEntry(
            "revenues.oil",
            "amount: 2 billion USD/year, path: {2030-01-01: 100 %, 2040-01-01: 150 %}")
        .containsEntry("obligations.fund", "amount: none")
        .containsEntry(
            "obligations.debt",
            "ratio: 2 to 1, of: draws, draws: {2025-06-30: 10 billion USD},"
                + " grows_by: {ratio: 2 to 1, of: aid}")
        .containsEntry(
            "payments.1", "from: oil, share: steps {2025-01-01: 30 %, 2030-01-01: 5 %}, to: debt");
  }

  @Test
  void anInputSaysWhereItsValueComesFrom() {
    Scenario scenario = TestScenarios.scenario(Drafts.FUND);
    Quantity five = Quantity.of(Kind.MONEY_PER_YEAR, new BigDecimal("5e9"), "USD");
    Subject subject = TestScenarios.subject(
        scenario, List.of("half_share"), java.util.Map.of("annual_revenue", five));
    List<String> statuses =
        Input.of(subject).stream().map(i -> i.name() + ": " + i.status()).toList();
    assertThat(statuses)
        .containsExactly(
            "fund_target: said",
            "spare: said",
            "annual_revenue: set for this run",
            "revenue_share: set by `half_share`",
            "growth: assumed");
    assertThat(Input.of(subject).get(1).isUsed()).isFalse();
    assertThat(Input.of(subject).get(2).given())
        .isEqualTo(scenario.parameters().get("annual_revenue").value());
  }

  @Test
  void aVersionIsCalledByItsVariants() {
    assertThat(VersionName.variants(Drafts.base(Drafts.FUND).version()))
        .isEqualTo("as the file stands");
    assertThat(VersionName.variants(
            Drafts.variant(Drafts.FUND, "half_share", "shrinking").version()))
        .isEqualTo(
            "with half_share (Half of the revenue) and shrinking (Revenue shrinks 1 percent a"
                + " year)");
    assertThat(VersionName.title(Drafts.base(Drafts.FUND).version())).isEqualTo("A test");
  }
}

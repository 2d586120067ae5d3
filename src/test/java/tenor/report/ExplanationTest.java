package tenor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ExplanationTest {

  private static Explanation.Line line(Explanation explanation, String name) {
    return explanation.lines().stream()
        .filter(l -> l.definition().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** 4 % of 123 billion is 4.92 billion. */
  @Test
  void everyLineShowsItsFormulaInNamesAndInNumbers() {
    Explanation explanation = Explanation.of(Drafts.judgement(Drafts.MARCH, "never"));
    Explanation.Line interest = line(explanation, "debt.interest");
    assertThat(interest.formula()).isEqualTo("interest_rate × debt.opening × length of the period");
    assertThat(interest.numbers()).hasSize(1);
    assertThat(interest.numbers().get(0).formula())
        .isEqualTo("4 %/year × 123 billion USD × 1 year");
    assertThat(interest.numbers().get(0).result()).isEqualTo("4.92 billion USD");
  }

  /** 105.44 years end in the 106th period, 2130, with less than a full payment due. */
  @Test
  void theLastPeriodThatMattersIsThatInWhichItIsMet() {
    Explanation explanation = Explanation.of(Drafts.judgement(Drafts.MARCH, "at-ten-billion"));
    List<Explanation.InNumbers> paid = line(explanation, "debt.paid").numbers();
    assertThat(paid).extracting(Explanation.InNumbers::period).containsExactly(0, 105);
    assertThat(paid.get(0).result()).isEqualTo("5 billion USD");
    assertThat(paid.get(1).result()).isEqualTo("2.1903 billion USD");
    assertThat(explanation.lastStep())
        .isEqualTo("105 years + 1 year × 2.1903 billion USD / 5 billion USD = 105.44 years");
  }

  /** For a figure at a date, the period of that date: 2034 is the tenth. */
  @Test
  void forAFigureAtADateItIsThePeriodOfTheDate() {
    Explanation explanation = Explanation.of(Drafts.judgement(Drafts.FUND, "paid-by-2034"));
    assertThat(line(explanation, "fund.paid").numbers())
        .extracting(Explanation.InNumbers::period)
        .containsExactly(0, 9);
    assertThat(explanation.lastStep()).isNull();
  }

  /** L = 0.5 / 0.04 = 12.5 billion, no more than B = 123 billion. */
  @Test
  void theProofOfNeverIsShownInNumbers() {
    assertThat(Explanation.of(Drafts.judgement(Drafts.MARCH, "never")).lastStep())
        .isEqualTo(
            "the limit is L = 0.5 billion USD / (1 + 0.04 − 1) = 12.5 billion USD, and B = 123"
                + " billion USD is owed: never, since L is no more than B");
  }

  @Test
  void inputsAndTheRestOfTheParametersAreToldApart() {
    Explanation explanation = Explanation.of(Drafts.judgement(Drafts.FUND, "250-years"));
    assertThat(explanation.dependsOn())
        .extracting(Input::name)
        .containsExactly("fund_target", "annual_revenue", "revenue_share", "growth");
    assertThat(explanation.independentOf()).extracting(Input::name).containsExactly("spare");
  }
}

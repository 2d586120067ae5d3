package tenor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import tenor.model.Formula;
import tenor.model.Operation;
import tenor.quantity.Unit;
import tenor.study.Subject;

final class FormulaTextTest {
  private static final Unit USD = new Unit("USD", 1, 0);
  private static final Formula A = new Formula.Parameter("a", USD);
  private static final Formula B = new Formula.Parameter("b", USD);
  private static final Formula C = new Formula.Parameter("c", USD);
  private static final Formula SHARE = new Formula.Parameter("share", Unit.NONE);

  private static Formula line(String name) {
    return new Formula.Line(name, USD);
  }

  @Test
  void parenthesesStandOnlyWhereTheReadingWouldChange() {
    assertThat(FormulaText.names(A.plus(B).plus(C))).isEqualTo("a + b + c");
    assertThat(FormulaText.names(A.minus(B).minus(C))).isEqualTo("a − b − c");
    assertThat(FormulaText.names(A.minus(B.minus(C)))).isEqualTo("a − (b − c)");
    assertThat(FormulaText.names(A.minus(B.plus(C)))).isEqualTo("a − (b + c)");
    assertThat(FormulaText.names(SHARE.times(A.plus(B)))).isEqualTo("share × (a + b)");
    assertThat(FormulaText.names(SHARE.times(A).plus(B))).isEqualTo("share × a + b");
  }

  @Test
  void namedOperationsReadAsWords() {
    assertThat(FormulaText.names(A.atMost(B))).isEqualTo("the smaller of a and b");
    assertThat(FormulaText.names(A.minus(B).atLeast(Formula.zero(USD))))
        .isEqualTo("the larger of (a − b) and 0");
    assertThat(FormulaText.names(SHARE.times(A.atLeast(B))))
        .isEqualTo("share × (the larger of a and b)");
    assertThat(FormulaText.names(A.plus(B.atMost(C)))).isEqualTo("a + (the smaller of b and c)");
  }

  @Test
  void aChoiceIsReadWithItsCondition() {
    Formula year = new Formula.Calendar(
        "whether a year ends", Unit.NONE, k -> BigDecimal.valueOf(k % 2), 0, BigDecimal.ZERO);
    Formula choice = Operation.CHOOSE.of(year, Formula.zero(USD), A.plus(B));
    assertThat(FormulaText.names(choice)).isEqualTo("0 when a year ends, otherwise (a + b)");
    Subject subject = Drafts.base(Drafts.FUND);
    Formula known = Operation.CHOOSE.of(year, Formula.zero(USD), line("minerals.gross"));
    assertThat(FormulaText.numbers(known, subject, 0)).isEqualTo("2 billion USD");
    assertThat(FormulaText.numbers(known, subject, 1)).isEqualTo("0");
  }

  @Test
  void whatWasAPeriodAgoIsNamedWithItsBeginning() {
    Formula previous = new Formula.Previous("fund.closing", USD, A);
    assertThat(FormulaText.names(previous))
        .isEqualTo("a at first, then the last period's fund.closing");
    assertThat(FormulaText.names(previous.minus(B)))
        .isEqualTo("(a at first, then the last period's fund.closing) − b");
  }

  /** Lines of the fund: 2 billion a year are paid, so 498 are owed after the first year. */
  @Test
  void numbersOfAPeriodStandInPlaceOfNames() {
    Subject subject = Drafts.base(Drafts.FUND);
    Formula opening = subject.plan().line("fund.opening").formula();
    assertThat(FormulaText.numbers(opening, subject, 0)).isEqualTo("500 billion USD");
    assertThat(FormulaText.numbers(opening, subject, 1)).isEqualTo("498 billion USD");
    Formula offered = subject.plan().line("fund.payment1.offered").formula();
    assertThat(FormulaText.names(offered)).isEqualTo("revenue_share × minerals.gross");
    assertThat(FormulaText.numbers(offered, subject, 0)).isEqualTo("100 % × 2 billion USD");
  }

  /** 1.03² = 1.0609 in the third year of the stream. */
  @Test
  void grownYearsShowTheirAgeAndTheirGrowth() {
    Subject subject =
        Drafts.base(Drafts.FUND.replace("growth: { value: 0 %/year", "growth: { value: 3 %/year"));
    Formula gross = subject.plan().line("minerals.gross").formula();
    assertThat(FormulaText.names(gross))
        .isEqualTo("annual_revenue × (years from time at its opening to time at its close, grown at"
            + " growth)");
    assertThat(FormulaText.numbers(gross, subject, 2))
        .isEqualTo("2 billion USD/year × (1.0609 years from age 2 to 3 years, grown at 3 %/year)");
  }

  @Test
  void aRampUpIsReadToo() {
    Subject ramp = Drafts.agreement("""
            start: 2025
            revenues:
              minerals: { amount: 2 billion USD/year, starts_after: 1 year, ramp_up: 10 years }
            obligations: { fund: { amount: 10 billion USD } }
            payments: [{ from: minerals, to: fund }]
            """);
    Formula gross = ramp.plan().line("minerals.gross").formula();
    assertThat(FormulaText.names(gross)).contains("rising to full size over 10 years");
    // The second year is the stream's first: 1 / 10 of full size.
    assertThat(FormulaText.numbers(gross, ramp, 1))
        .isEqualTo(
            "2 billion USD/year × (0.1 years from age 0 to 1 year, rising to full size over 10"
                + " years)");
  }

  @Test
  void whatIsNotStatedIsSaid() {
    Subject open = Drafts.base(Drafts.OPEN);
    Formula gross = open.plan().line("licences.gross").formula();
    assertThat(FormulaText.numbers(gross, open, 0)).isEqualTo("not stated × 1 year");
    assertThat(FormulaText.number(new Formula.Line("licences.gross", USD), open.point(), 0))
        .isEqualTo("not stated");
  }
}

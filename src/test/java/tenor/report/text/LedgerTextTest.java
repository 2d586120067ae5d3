package tenor.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tenor.report.Drafts;
import tenor.study.Subject;

final class LedgerTextTest {
  /** 100 at 10 % with 60 a year: 110 − 60 = 50, then 55 are due and paid. */
  private static final String SHORT = """
      start: 2025
      obligations:
        debt: { amount: 100 million USD, interest: 10 %/year }
      payments:
        - { amount: 60 million USD/year, to: debt }
      """;

  @Test
  void theTableShowsEachPeriodWithOneScale() {
    String out = LedgerText.table(Drafts.agreement(SHORT), new Style(false, true, 120));
    assertThat(out)
        .startsWith("A test\nAs the file stands\n\n")
        .contains("  debt.opening: Owed at the opening by debt, million USD\n")
        .contains("2025-01-01 – 2025-12-31      100       100        10  110")
        .contains("2026-01-01 – 2026-12-31       50         0         5   55")
        .doesNotContain("2027-01-01");
  }

  @Test
  void theCsvHasUnitsInItsHeaderAndCarriageReturns() {
    String csv = LedgerText.csv(Drafts.agreement(SHORT));
    List<String> lines = List.of(csv.split("\r\n", -1));
    assertThat(lines).hasSize(4).last().isEqualTo("");
    assertThat(lines.get(0))
        .startsWith("period,first day,last day,length [years],debt.opening [USD],")
        .endsWith(",debt.closing [USD]");
    assertThat(lines.get(1))
        .startsWith("1,2025-01-01,2025-12-31,1,100000000,")
        .endsWith(",50000000");
    assertThat(lines.get(2)).startsWith("2,2026-01-01,2026-12-31,1,50000000,").endsWith(",0");
    long columns = lines.get(0).chars().filter(c -> c == ',').count();
    assertThat(lines.subList(0, 3))
        .allMatch(l -> l.chars().filter(c -> c == ',').count() == columns);
  }

  /** Every number of the CSV reads back to the bits of the ledger. */
  @Test
  void theCsvKeepsEveryBit() {
    Subject subject = Drafts.variant(Drafts.MARCH, "ten_billion");
    String[] lines = LedgerText.csv(subject).split("\r\n", -1);
    String[] head = lines[0].split(",", -1);
    int column = List.of(head).indexOf("debt.interest [USD]");
    for (int k = 0; k < subject.point().ledger().periods(); k++) {
      String[] cells = lines[k + 1].split(",", -1);
      assertThat(Double.parseDouble(cells[column]))
          .isEqualTo(subject.point().ledger().value("debt.interest", k));
    }
  }

  @Test
  void whatIsNotStatedIsAnEmptyField() {
    Subject open =
        Drafts.base(Drafts.OPEN.replace("start: 2025", "start: 2025\n  stop_after: 2 years"));
    assertThat(LedgerText.csv(open)).contains(",,").doesNotContain("NaN");
    assertThat(LedgerText.table(open, Style.PLAIN)).contains("not stated").doesNotContain("NaN");
  }

  /** 2^1100 is beyond what a double holds. */
  @Test
  void whatOutgrowsAllNumbersIsSaid() {
    Subject wild = Drafts.agreement("""
            start: 2025
            stop_after: 1100 years
            obligations:
              debt: { amount: 1 USD, interest: 100 %/year }
            payments:
              - { amount: 0.1 USD/year, to: debt }
            """);
    assertThat(LedgerText.table(wild, new Style(false, true, 200))).contains("beyond all numbers");
  }
}

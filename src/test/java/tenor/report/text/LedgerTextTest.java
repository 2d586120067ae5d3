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
        .contains("The debt, million USD: due = opening + interest; closing = due − paid\n\n")
        .contains("period                   opening  interest  due  paid  closing\n")
        .contains("2025-01-01 – 2025-12-31      100        10  110    60       50\n")
        .contains("2026-01-01 – 2026-12-31       50         5   55    55        0\n")
        .doesNotContain("2027-01-01");
  }

  /** 100, less 20 % written off in 2026: 80, and 10 a year are paid; the escrow gets 5 at 10 %. */
  @Test
  void theTablesShowOnlyWhatMovesABalance() {
    String out = LedgerText.table(Drafts.agreement("""
            start: 2025
            revenues: { mine: { amount: 15 million USD/year } }
            accounts: { escrow: { opening: 20 million USD, returns: 10 %/year } }
            events:
              - { on: 2026, haircut: { of: debt, share: 20 % } }
              - { on: 2027, terminate: { of: debt } }
            obligations:
              debt: { amount: 100 million USD }
            payments:
              - { from: mine, at_most: 10 million USD/year, to: debt }
              - { from: mine, to: escrow }
            """), new Style(false, true, 120));

    assertThat(out)
        .contains("  mine.gross: Revenue of mine, million USD\n")
        .contains("The debt, million USD: due = opening − written_off; closing = due − paid\n")
        .contains("period                   opening  written_off  due  paid  closing\n")
        .contains("2026-01-01 – 2026-12-31       90           18   72    10       62\n")
        .contains("2027-01-01 – 2027-12-31       62           62    0     0        0\n")
        .contains("The escrow, million USD: closing = opening + returns + received\n")
        .contains("2026-01-01 – 2026-12-31     27.0     2.70         5    34.70\n");
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

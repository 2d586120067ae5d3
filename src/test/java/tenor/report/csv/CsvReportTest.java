package tenor.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.report.CheckOutcome;
import tenor.report.Drafts;
import tenor.report.Nasty;
import tenor.report.Outcomes;

/** Read back by FastCSV, strictly: every record has as many fields as the header. */
final class CsvReportTest {

  @Test
  void eachClaimAndEachFindingIsARecord() {
    List<NamedCsvRecord> records = read(Outcomes.of(Nasty.claim("It takes 250 years.")));

    NamedCsvRecord claim = records.get(0);
    assertThat(claim.getField("kind")).isEqualTo("claim");
    assertThat(claim.getField("name")).isEqualTo("250-years");
    assertThat(claim.getField("result")).isEqualTo("holds");
    assertThat(claim.getField("recorded")).isEqualTo("fails");
    assertThat(claim.getField("computed")).isEqualTo("250 years");
    assertThat(claim.getField("accepted")).isEqualTo("245 years or more and under 255 years");
    assertThat(claim.getField("text")).isEqualTo("It takes 250 years.");
    assertThat(records)
        .filteredOn(record -> record.getField("kind").equals("finding"))
        .anySatisfy(record -> {
          assertThat(record.getField("name")).isEqualTo("E080");
          assertThat(record.getField("result")).isEqualTo("error");
          assertThat(record.getField("more")).contains("is 250 years", "Write `verdict: holds`");
        });
  }

  @Test
  void whatCouldNotBeCheckedIsARecordWithoutAPlace() {
    Problem complaint = new Problem(
        Code.NO_SCENARIO_FILES, Place.NOWHERE, "There are no scenario files in `a`.", "");

    NamedCsvRecord only = read(Outcomes.of(List.of(), List.of(complaint))).get(0);

    assertThat(only.getField("file")).isEmpty();
    assertThat(only.getField("line")).isEmpty();
    assertThat(only.getField("name")).isEqualTo("E053");
  }

  @Test
  void aFileUnderSeveralVersionsHasEachOfItsFindingsOnce() {
    List<NamedCsvRecord> once = read(Outcomes.of(Drafts.check(Drafts.FUND)));
    List<NamedCsvRecord> twice =
        read(Outcomes.of(Drafts.check(Drafts.FUND), Drafts.check(Drafts.FUND)));

    assertThat(findings(twice)).isEqualTo(findings(once)).isPositive();
  }

  private static long findings(List<NamedCsvRecord> records) {
    return records.stream()
        .filter(record -> record.getField("kind").equals("finding"))
        .count();
  }

  @ParameterizedTest
  @MethodSource("tenor.report.Nasty#texts")
  void noCellIsTakenForAFormulaOrACommand(String text) {
    String csv = new CsvReport().render(Outcomes.of(Nasty.file(text), Nasty.claim(text)));

    assertThat(csv.chars())
        .allMatch(c -> c == '\r' || c == '\n' || Character.getType(c) != Character.CONTROL);
    assertThat(csv).doesNotContain("##[", "\u202E").doesNotContainPattern("(?m)^\\s*::");
    for (NamedCsvRecord record : CsvReader.builder().ofNamedCsvRecord(csv)) {
      for (String cell : record.getFields()) {
        assertThat(cell).doesNotContainPattern("^[=+\\-@\t\r]");
      }
    }
  }

  private static List<NamedCsvRecord> read(CheckOutcome outcome) {
    return CsvReader.builder().ofNamedCsvRecord(new CsvReport().render(outcome)).stream()
        .toList();
  }
}

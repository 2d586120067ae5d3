package tenor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tenor.SignedBaseline;
import tenor.drift.Aspect;
import tenor.drift.Baseline;
import tenor.drift.Figure;
import tenor.drift.Piece;
import tenor.drift.Result;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.scenario.Verdict;

class BaselineReaderTest {
  private static final String ROWS = """
      row,name,value,unit,error,verdict,standing,expects,asks,under
      tenor,baseline,1
      tenor,engine,0.1.0
      claim,chance,40.7,%,0.1,undecided,nobody can tell,at least 50 %,chance of at most 250 years for fund.years
      claim,open,333.5,years,,undecided,nobody can tell,250 years,fund.years,modest + half
      and,open,500,years,
      claim,when,2275-01-01,date,,holds,"follows only if: base holds, half fails",by 2280,fund.date
      input,annual_revenue,2 billion USD/year
      setting,half/annual_revenue,1 billion USD/year
      block,payments,"from: minerals, share: ""x"", to: fund"
      """;

  private static final String TEXT = signed(ROWS);

  /** A baseline with the checksum of what stands behind its third line. */
  private static String signed(String rows) {
    return SignedBaseline.of(
        rows.replace("tenor,engine,0.1.0\n", "tenor,engine,0.1.0\ntenor,checksum,?\n"));
  }

  private static BaselineReader.Read read(String text) {
    return BaselineReader.read("a.baseline.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Problem problem(String text) {
    Problem problem = read(text).problem();
    if (problem == null) {
      throw new AssertionError("it was read");
    }
    return problem;
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    Baseline baseline = read(TEXT).baseline();

    assertThat(baseline).isNotNull();
    if (baseline != null) {
      assertThat(baseline.engine()).isEqualTo("0.1.0");
      assertThat(baseline.results().get(1))
          .isEqualTo(new Result(
              "open",
              "fund.years",
              "modest + half",
              "250 years",
              Verdict.UNDECIDED,
              List.of(new Figure("333.5", "years", null), new Figure("500", "years", null)),
              "nobody can tell"));
      assertThat(baseline.inputs())
          .containsEntry(new Piece(Aspect.SETTING, "half/annual_revenue"), "1 billion USD/year");
      assertThat(BaselineText.of(baseline)).isEqualTo(TEXT);
    }
  }

  /** The apostrophe is how a spreadsheet is told that a cell is a text. */
  @Test
  void noCellIsAFormulaToASpreadsheet() {
    String rows = ROWS.replace(
            "input,annual_revenue,2 billion", "input,decline,'-3 %/year\ninput,revenue,2 billion")
        .replace("claim,open,333.5", "claim,open,-333.5");
    Baseline baseline = read(signed(rows)).baseline();

    assertThat(baseline).isNotNull();
    if (baseline != null) {
      assertThat(baseline.inputs()).containsEntry(new Piece(Aspect.INPUT, "decline"), "-3 %/year");
      assertThat(BaselineText.of(baseline)).isEqualTo(signed(rows)).contains("open,-333.5,");
    }
  }

  @Test
  void lineEndsOfWindowsAreReadToo() {
    assertThat(read(TEXT.replace("\n", "\r\n")).baseline()).isNotNull();
  }

  @Test
  void aDateCountsItsDays() {
    // 2275-01-01 is 305 years after 1970, with 74 leap years: 305 × 365 + 74
    assertThat(new Figure("2275-01-01", "date", null).number())
        .isEqualByComparingTo(BigDecimal.valueOf(305 * 365 + 74));
    assertThat(new Figure("12025-01-01", "date", null).number()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "claim,chance,40.7,%|claim,chance,4O.7,%|5|'14'|not a number",
        "%,0.1,|%,about,|5|'21'|not a number",
        "undecided,nobody can tell,at least|undecide,nobody can tell,at least|5|'25'|verdict",
        "claim,when|claim,open|8|'7'|twice",
        "and,open,500|and,opened,500|7|'5'|before its first",
        "input,annual|imput,annual|9|'1'|`imput`",
        "input,annual|<<<<<<< HEAD,annual|9|'1'|merge",
        "setting,half/annual_revenue,1|input,annual_revenue,1|10|'1'|twice",
        "row,name,value,unit|row,name,value,units|1|'1'|head",
        "tenor,engine,0.1.0|tenor,motor,0.1.0|3|'7'|`motor`",
        "tenor,baseline,1|tenor,something,1|1|'1'|no row says",
        "input,annual_revenue,2 billion USD/year|input,annual_revenue,=cmd|9|'22'|`=cmd` is no value",
        "setting,half|input,a_new_one,1 USD¶setting,half|10|'7'|added by hand",
        "setting,half/annual_revenue,1 billion USD/year¶||4|'16'|taken out by hand",
        "claim,chance,40.7|claim,chance,41.7|4|'16'|not those of this checksum",
        "2 billion USD/year|3 billion USD/year|4|'16'|not those of this checksum",
        "tenor,checksum|tenor,engine|1|'1'|No row holds the checksum"
      })
  void whatIsWrongIsSaidAtItsPlaceWithTheFix(
      String right, String wrong, int line, int column, String said) {
    String one = right.replace("¶", "\n");
    assertThat(TEXT).contains(one);

    Problem problem = problem(TEXT.replace(one, wrong == null ? "" : wrong.replace("¶", "\n")));

    assertThat(problem.code()).isEqualTo(Code.BAD_BASELINE);
    assertThat(problem.sentence()).contains(said);
    assertThat(problem.help()).contains("tenor baseline");
    assertThat(problem.place().line()).isEqualTo(line);
    assertThat(problem.place().column()).isEqualTo(column);
  }

  @Test
  void anotherVersionOfTheFormatSaysSo() {
    assertThat(problem(TEXT.replace("baseline,1", "baseline,0")).code())
        .isEqualTo(Code.OTHER_BASELINE_FORMAT);
    Problem newer = problem("x\n" + TEXT.replace("baseline,1", "baseline,2"));
    assertThat(newer.code()).isEqualTo(Code.OTHER_BASELINE_FORMAT);
    assertThat(newer.help()).contains("the Tenor that wrote it");
    assertThat(newer.place().line()).isEqualTo(3);
  }

  @Test
  void whatIsNoTextOrEndsInAQuoteIsRefused() {
    assertThat(problem("").code()).isEqualTo(Code.BAD_BASELINE);
    assertThat(problem(TEXT + "input,x,\"never closed").code()).isEqualTo(Code.BAD_BASELINE);
    byte[] bytes = {(byte) 0xff, (byte) 0xfe, 0};
    assertThat(BaselineReader.read("a.baseline.csv", bytes).problem())
        .extracting(Problem::code)
        .isEqualTo(Code.BAD_BASELINE);
  }

  @ParameterizedTest
  @CsvSource({"1e999999999", "1e5", "--5", "5-", "1.2.3", "٣", "NaN", "''"})
  void onlyPlainDecimalsAreNumbers(String text) {
    assertThat(Figure.plain(text)).isNull();
  }

  @Test
  void aTextOfAnyLengthIsNoNumberBeyondWhatADoubleHas() {
    assertThat(Figure.plain("9".repeat(1_000_000))).isNull();
    assertThat(Figure.plain("-" + "9".repeat(300))).isNotNull();
  }
}

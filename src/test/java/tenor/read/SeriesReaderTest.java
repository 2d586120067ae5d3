package tenor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tenor.clause.Series;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.problem.ProblemText;
import tenor.problem.SourceText;
import tenor.quantity.Kind;

/** Files of figures: what they say, and what is wrong with them, at its place in the file. */
class SeriesReaderTest {
  private static final String OIL = """
      # Exports under the programme, with the report that each figure is from.
      from,to,revenue [billion USD],source
      1996-12-10,2000-12-05,38.602,"Report of 2001, annex II"

      2000-12-06,2001,17.88,Report of 2002
      2002-01,2002-03,4.5,"Report ""B"" of 2002"
      """;

  private final Findings findings = new Findings();

  private SeriesFiles files(String text) {
    return files(text.getBytes(StandardCharsets.UTF_8));
  }

  private static SeriesFiles files(byte[] bytes) {
    return new SeriesFiles(path -> path.equals("a/data/oil.csv")
        ? new Documents.Loaded.Found(bytes)
        : new Documents.Loaded.Missing());
  }

  private Series read(SeriesFiles files, String named, Kind... kinds) {
    Scalar scalar = new Scalar(
        named, new Place("a/this.scenario.yaml", 7, 5, named.length()), ScalarStyle.PLAIN);
    EnumSet<Kind> wanted = EnumSet.noneOf(Kind.class);
    wanted.addAll(List.of(kinds));
    return new SeriesReader(new Values(findings, "USD"), files)
        .read(scalar, "`amount` of `oil`", wanted);
  }

  private Series read(String text) {
    return read(files(text), "data/oil.csv#revenue", Kind.MONEY_PER_YEAR);
  }

  /** Each problem as code, place, what the carets stand under in the file, and both sentences. */
  private List<String> problems(String text) {
    SeriesFiles files = files(text);
    assertThat(read(files, "data/oil.csv#revenue", Kind.MONEY_PER_YEAR)).isNull();
    List<String> shown = new ArrayList<>();
    for (Problem problem : findings.problems()) {
      SourceText source = files.texts().get(0);
      assertThat(problem.place().file()).isEqualTo("a/data/oil.csv").isEqualTo(source.file());
      Place place = problem.place();
      String line = source.line(place.line());
      int end = Math.min(line.length(), place.column() - 1 + place.length());
      shown.add(problem.code().id() + " " + place.line() + ":" + place.column() + " "
          + line.substring(Math.min(place.column() - 1, end), end) + " | " + problem.sentence()
          + " | " + problem.help());
    }
    return shown;
  }

  @Test
  void everyRowIsASpanOfDaysWithItsFigureInTheUnitOfTheHead() {
    Series series = read(OIL);
    assertThat(findings.problems()).isEmpty();
    assertThat(series.file()).isEqualTo("data/oil.csv");
    assertThat(series.column()).isEqualTo("revenue");
    assertThat(series.isTotals()).isTrue();
    // A year ends on its last day, a month too.
    assertThat(series.rows())
        .extracting(row -> row.from() + " " + row.to() + " " + row.value().text())
        .containsExactly(
            "1996-12-10 2000-12-05 38.602 billion USD",
            "2000-12-06 2001-12-31 17.88 billion USD",
            "2002-01-01 2002-03-31 4.5 billion USD");
  }

  @ParameterizedTest
  @CsvSource({
    "%/year, -0.5, RATE, -0.5 %/year",
    "%, 12.5, SHARE, 12.5 %",
    "USD/t, 5200, PRICE, 5200 USD/t",
    "points, 112.5, INDEX, 112.5 points",
    "UAH/USD, 40.15, EXCHANGE_RATE, 40.15 UAH/USD",
    "to 1, 1.5, RATIO, 1.5 to 1",
    "million barrels, 10, VOLUME_PER_YEAR, 10 million barrels",
    "$, 5, MONEY_PER_YEAR, 5 USD"
  })
  void aColumnMayHoldWhateverHoldsOverTime(String unit, String cell, Kind kind, String figure) {
    String text = "from,to,revenue [" + unit + "]\n2025,2025," + cell + "\n";
    Series series = read(files(text), "data/oil.csv#revenue", kind);
    assertThat(findings.problems()).isEmpty();
    assertThat(series.rows().get(0).value().text()).isEqualTo(figure);
  }

  @Test
  void lineEndsByteOrderMarksAndTheOrderOfColumnsDoNotMatter() {
    String text = "\uFEFFrevenue [billion USD],to,from\r\n#c\r\n1.5,2025,2025\r\n2,2026,2026";
    assertThat(read(text).rows())
        .extracting(row -> row.value().text())
        .containsExactly("1.5 billion USD", "2 billion USD");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', textBlock = """
      revenue [billion USD] ~ revenue ~ E020 1:9 revenue | The column `revenue` has no unit. | Write it in brackets behind its name: `revenue [billion USD]`.
      revenue [billion USD] ~ revenue [billion USD/year] ~ E024 1:18 billion USD/year | The column `revenue` gives money per year; money is wanted here. | Give the total of each span, as in `revenue [billion USD]`.
      revenue [billion USD] ~ revenue [bilion USD] ~ E021 1:18 bilion | `bilion` is not a unit or a scale that is known here. | Did you mean `billion`?
      from,to ~ from,till ~ E012 1:1 from,till,revenue [billion USD] | The file has no column `to`. | Each row gives the first and the last day of its span in `from` and `to`.
      from,to ~ form,to ~ E012 1:1 form,to,revenue [billion USD] | The file has no column `from`. | Write `from` in place of `form`.
      2025,2025 ~ 2025,2025-02-30 ~ E027 2:14 30 | February 2025 has 28 days, so there is no day 30. | The last day of that month is `2025-02-28`.
      2025,2025 ~ 23/02/2025,2025 ~ E027 2:1 23/02/2025 | In `23/02/2025` day and month can be mistaken for each other. | Write year, month and day with hyphens: `2025-02-23`.
      2025,2025 ~ 2025, ~ E027 2:6 , | The cell is empty; it takes a date. | Write a day, a month or a year, such as `2025-02-23`, `2025-02` or `2025`.
      2025,2025 ~ 2025,2024 ~ E028 2:6 2024 | The row ends on 2024-12-31, before it begins on 2025-01-01. | Write the earlier day under `from`; both days belong to the span.
      2026,2026 ~ 2025-06,2026 ~ E033 3:1 2025-06 | This row begins on 2025-06-01, and the one on line 2 lasts until 2025-12-31. | Let each row begin after the last day of the one before.
      2026,2026 ~ 2024,2024 ~ E028 3:1 2024 | This row begins on 2024-01-01, before the one on line 2. | Put the rows in order, the earliest first.
      38.602 ~ 38,602 ~ E013 2:1 2025,2025,38,602 | This row has 4 cells, and the head has 3. | A comma parts cells: decimals begin with a dot, and a text with a comma stands in quotes.
      ,38.602 ~ '' ~ E013 2:1 2025,2025 | This row has 2 cells, and the head has 3. | Give it a cell for each column, parted by commas.
      38.602 ~ "38,602" ~ E022 2:12 38,602 | The comma in `38,602` can set thousands apart or begin decimals, which differ by a factor of 1000. | Write `38602` or `38.602`.
      38.602 ~ n/a ~ E026 2:11 n/a | `n/a` is not a quantity. | Write for example `500`.
      38.602 ~ ' ' ~ E026 2:11   | The cell is empty, and its column is used. | Write the figure, `0` where there was none, or take the row out.
      """)
  void aMistakeIsShownAtItsPlaceInTheFile(String piece, String other, String problem) {
    String right = "from,to,revenue [billion USD]\n2025,2025,38.602\n2026,2026,17.88\n";
    assertThat(right).contains(piece);
    assertThat(problems(right.replace(piece, other))).containsExactly(problem);
  }

  @Test
  void allMistakesOfAFileAreShownInOnePassInTheOrderOfTheirLines() {
    assertThat(problems("""
            from,to,revenue [billion USD]
            2025,2025,1 milion
            2026,2026
            2027-13,2027,5
            2028,2027,x
            """))
        .extracting(problem -> problem.substring(0, problem.indexOf(' ', 5)))
        .containsExactly("E021 2:13", "E013 3:1", "E027 4:6", "E028 5:6", "E026 5:11");
  }

  @Test
  void aMistakeIsShownOnceHoweverOftenTheFileIsNamed() {
    SeriesFiles files = files(OIL.replace("38.602", "x"));
    assertThat(read(files, "data/oil.csv#revenue", Kind.MONEY_PER_YEAR)).isNull();
    assertThat(read(files, "data/oil.csv#revenue", Kind.MONEY_PER_YEAR)).isNull();
    assertThat(findings.problems()).hasSize(1);
    assertThat(findings.errors()).isEqualTo(2);
  }

  @Test
  void ofVeryManyMistakesTheFirstFiftyAreShownAndTheOthersCounted() {
    StringBuilder text = new StringBuilder("from,to,revenue [billion USD]\n");
    for (int year = 1900; year < 2000; year++) {
      text.append(year).append(',').append(year).append(",x\n");
    }
    List<String> problems = problems(text.toString());
    assertThat(problems).hasSize(51);
    assertThat(problems.get(50)).contains("The file has 50 further mistakes");
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      ''; E001 The file holds no figures.
      '# only a remark'; E001 The file holds no figures.
      'from,to,revenue [billion USD]'; E001 The file has a head and no rows of figures.
      'from,to,from,revenue [billion USD]'; E008 There are two columns `from`.
      'from;to;revenue [billion USD]'; E012 The file has no column `from`.
      """)
  void aFileWithoutFiguresIsRefused(String text, String problem) {
    Series series = read(text + "\n");
    assertThat(series).isNull();
    assertThat(findings.problems().get(0).code().id() + " "
            + findings.problems().get(0).sentence())
        .isEqualTo(problem);
  }

  @Test
  void aQuoteThatIsNotClosedIsShownWhereItsRowBegins() {
    assertThat(problems(OIL.replace("annex II\"", "annex II")))
        .singleElement()
        .asString()
        .startsWith("E006 3:30 \" |");
  }

  @Test
  void whatIsNotUtf8OrTooLargeIsRefused() {
    byte[] latin = OIL.replace("annex", "annexé").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(read(files(latin), "data/oil.csv#revenue", Kind.MONEY_PER_YEAR)).isNull();
    assertThat(findings.problems().get(0).code().id()).isEqualTo("E002");
    assertThat(findings.problems().get(0).place().line()).isEqualTo(3);
    byte[] large = new byte[(4 << 20) + 1];
    assertThat(read(files(large), "data/oil.csv#revenue", Kind.MONEY_PER_YEAR)).isNull();
    assertThat(findings.problems().get(1).sentence()).contains("a file of figures has 4 MiB");
    String many = "from,to,revenue [billion USD]\n" + "2025,2025,1\n".repeat(200_001);
    assertThat(read(files(many), "data/oil.csv#revenue", Kind.MONEY_PER_YEAR)).isNull();
    assertThat(findings.problems().get(2).sentence()).contains("200,000 rows");
  }

  @Test
  void aColumnThatIsNotThereIsRefusedWithTheNearest() {
    assertThat(read(files(OIL), "data/oil.csv#revenu", Kind.MONEY_PER_YEAR)).isNull();
    Problem problem = findings.problems().get(0);
    assertThat(problem.code().id()).isEqualTo("E014");
    assertThat(problem.help()).isEqualTo("Did you mean `revenue`?");
    // The name begins 13 characters after the value, which begins in column 5.
    assertThat(problem.place()).isEqualTo(new Place("a/this.scenario.yaml", 7, 18, 6));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/etc/oil.csv#revenue",
        "../oil.csv#revenue",
        "data/../../oil.csv#revenue",
        "C:/oil.csv#revenue",
        "data\\oil.csv#revenue",
        "~/oil.csv#revenue"
      })
  void noPathLeadsOutOfTheFolder(String named) {
    assertThat(read(files(OIL), named, Kind.MONEY_PER_YEAR)).isNull();
    assertThat(findings.problems()).singleElement().satisfies(problem -> {
      assertThat(problem.code().id()).isEqualTo("E013");
      assertThat(problem.place().length()).isEqualTo(named.indexOf('#'));
    });
  }

  @ParameterizedTest
  @CsvSource({
    "data/oil.csv, E013",
    "data/oil.csv#, E013",
    "#revenue, E013",
    "data/gas.csv#revenue, E054"
  })
  void aFileAndAColumnMustBothBeNamed(String named, String code) {
    assertThat(read(files(OIL), named, Kind.MONEY_PER_YEAR)).isNull();
    assertThat(findings.problems()).extracting(p -> p.code().id()).containsExactly(code);
  }

  @Test
  void aLengthOfTimeCannotComeFromAFile() {
    assertThat(read(files(OIL), "data/oil.csv#revenue", Kind.DURATION)).isNull();
    assertThat(findings.problems()).extracting(p -> p.code().id()).containsExactly("E024");
  }

  @Test
  void aLinkMayNotLeadOutOfTheFolder(@TempDir Path folder) throws IOException {
    Path inside = Files.createDirectories(folder.resolve("in/data"));
    Path outside = Files.writeString(folder.resolve("oil.csv"), OIL);
    Files.createSymbolicLink(inside.resolve("out.csv"), outside);
    Files.writeString(inside.resolve("oil.csv"), OIL);
    Files.createSymbolicLink(inside.resolve("in.csv"), inside.resolve("oil.csv"));
    Documents documents = new FileDocuments();
    String in = folder.resolve("in").toString();
    assertThat(documents.loadWithin(in, in + "/data/in.csv"))
        .isInstanceOf(Documents.Loaded.Found.class);
    assertThat(documents.loadWithin(in, in + "/data/none.csv"))
        .isInstanceOf(Documents.Loaded.Missing.class);
    assertThat(documents.loadWithin(in, in + "/data"))
        .isEqualTo(new Documents.Loaded.Unreadable("it is a folder"));
    assertThat(documents.loadWithin(in, in + "/data/out.csv"))
        .isEqualTo(
            new Documents.Loaded.Unreadable("a link leads out of the folder of the scenario"));
  }

  @Test
  void aSpoiltFileGivesFiguresOrLocatedErrors() {
    Random random = new Random(20);
    byte[] bytes = OIL.getBytes(StandardCharsets.UTF_8);
    int refused = 0;
    for (int copy = 0; copy < 2000; copy++) {
      byte[] spoilt = bytes.clone();
      for (int i = random.nextInt(4); i >= 0; i--) {
        spoilt[random.nextInt(spoilt.length)] = random.nextBoolean()
            ? (byte) random.nextInt(256)
            : (byte) ",\"#\n\r[]".charAt(random.nextInt(7));
      }
      Findings own = new Findings();
      SeriesFiles files = files(spoilt);
      Scalar scalar = new Scalar(
          "data/oil.csv#revenue", new Place("a/this.scenario.yaml", 7, 5, 20), ScalarStyle.PLAIN);
      Series series = new SeriesReader(new Values(own, "USD"), files)
          .read(scalar, "it", EnumSet.of(Kind.MONEY_PER_YEAR));
      assertThat(series == null).isEqualTo(own.errors() > 0);
      Map<Boolean, Integer> lines = Map.of(true, files.texts().get(0).lineCount(), false, 7);
      for (Problem problem : own.problems()) {
        boolean here = problem.place().file().endsWith(".csv");
        assertThat(problem.place().line()).isBetween(1, lines.get(here));
        assertThat(ProblemText.render(problem, here ? files.texts().get(0) : null, false))
            .contains(problem.code().id());
      }
      refused += series == null ? 1 : 0;
    }
    // Half of the characters are in a comment or a source; damage to the others is seen.
    assertThat(refused).isBetween(500, 1900);
  }
}

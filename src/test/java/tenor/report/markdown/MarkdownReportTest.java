package tenor.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tenor.check.FileCheck;
import tenor.problem.Place;
import tenor.problem.PrintableText;
import tenor.problem.Problem;
import tenor.problem.SourceText;
import tenor.report.BuildLog;
import tenor.report.CheckOutcome;
import tenor.report.Drafts;
import tenor.report.Nasty;
import tenor.report.Outcomes;

/** Read back by commonmark-java with GitHub's tables. */
final class MarkdownReportTest {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  /** What a document is made of. */
  private static final class Parts extends AbstractVisitor {
    private final List<String> kinds = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int tables;
    private int rows;

    static Parts of(String markdown) {
      Parts parts = new Parts();
      PARSER.parse(markdown).accept(parts);
      return parts;
    }

    @Override
    protected void visitChildren(Node parent) {
      for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
        kinds.add(child.getClass().getSimpleName());
        child.accept(this);
      }
    }

    @Override
    public void visit(Text node) {
      // outside of code nobody is called and no issue is referred to
      assertThat(node.getLiteral()).doesNotContainPattern("[@#][\\p{L}\\p{N}]|(?i)gh-\\d");
      text.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
      text.append('`').append(node.getLiteral()).append('`');
    }

    @Override
    public void visit(HtmlInline node) {
      // it parts two characters that would mean something together, and shows as nothing
      assertThat(node.getLiteral()).isEqualTo("<!-- -->");
    }

    @Override
    public void visit(CustomBlock node) {
      tables += node instanceof TableBlock ? 1 : 0;
      visitChildren(node);
    }

    @Override
    public void visit(CustomNode node) {
      rows += node instanceof TableRow ? 1 : 0;
      visitChildren(node);
    }
  }

  @Test
  void itHasATableOfFindingsAndOneOfTheClaimsOfEachFile() {
    Parts parts = Parts.of(new MarkdownReport().render(Outcomes.of(Drafts.check(Drafts.FUND))));

    assertThat(parts.tables).isEqualTo(2);
    assertThat(parts.text.toString())
        .contains(
            "1 file, 5 claims",
            "Filling the fund takes about 250 years.",
            "245 years or more and under 255");
  }

  @Test
  void aVerdictThatDiffersStandsOut() {
    String markdown = new MarkdownReport().render(Outcomes.of(Nasty.claim("It takes 250 years.")));

    assertThat(Parts.of(markdown).kinds).contains(StrongEmphasis.class.getSimpleName());
    assertThat(markdown).contains("| error E080 | `test.scenario.yaml:");
  }

  @Test
  void whatStandsInNoFileIsThereToo() {
    Problem complaint = new Problem(
        tenor.problem.Code.NO_SCENARIO_FILES, Place.NOWHERE, "There are no files in `a`.", "");

    String markdown = new MarkdownReport().render(Outcomes.of(List.of(), List.of(complaint)));

    assertThat(Parts.of(markdown).text.toString()).contains("error E053", "There are no files");
  }

  /** GitHub takes at most 1,048,576 bytes as the summary of a step. */
  @Test
  void itIsNeverTooLongForABuildsSummaryAndSaysWhatIsLeftOut() {
    List<Problem> problems = new ArrayList<>();
    for (int i = 1; i <= 20_000; i++) {
      problems.add(new Problem(
          tenor.problem.Code.UNKNOWN_KEY, new Place("a", i, 1, 1), "基金".repeat(30), ""));
    }
    FileCheck check =
        new FileCheck("a", List.of(new SourceText("a", "")), null, problems, List.of());

    String markdown = new MarkdownReport().render(Outcomes.of(check));

    assertThat(markdown.getBytes(java.nio.charset.StandardCharsets.UTF_8)).hasSizeLessThan(1 << 20);
    assertThat(markdown).containsPattern("\n\\d+ more findings are left out here");
  }

  @ParameterizedTest
  @MethodSource("tenor.report.Nasty#texts")
  void aTextShowsAsItselfAndIsNothingElse(String text) {
    Parts parts = Parts.of("x " + Markdown.text(text) + " y");

    String shown = BuildLog.safe(PrintableText.of(text));
    assertThat(parts.kinds).isSubsetOf("Paragraph", "Text", "Code", "HtmlInline");
    assertThat(plain(parts.text.toString())).isEqualTo(plain("x " + shown + " y"));
    assertThat(Parts.of(Markdown.text(text)).kinds)
        .isSubsetOf("Paragraph", "Text", "Code", "HtmlInline");
  }

  @ParameterizedTest
  @MethodSource("tenor.report.Nasty#texts")
  void nothingThatAFileIsCalledOrSaysChangesTheShapeOfTheReport(String text) {
    Parts usual = Parts.of(render(Outcomes.of(Nasty.file("amout"), Nasty.claim("It is."))));
    String markdown = render(Outcomes.of(Nasty.file(text), Nasty.claim(text)));
    Parts parts = Parts.of(markdown);

    assertThat(parts.tables).isEqualTo(usual.tables);
    assertThat(parts.rows).isEqualTo(usual.rows);
    assertThat(parts.kinds)
        .doesNotContain("Link", "Image", "HtmlBlock", "ListItem", "BlockQuote")
        .doesNotContain(Emphasis.class.getSimpleName());
    assertThat(
            parts.kinds.stream().filter(Heading.class.getSimpleName()::equals).count())
        .isEqualTo(
            usual.kinds.stream().filter(Heading.class.getSimpleName()::equals).count());
    assertThat(markdown).doesNotContain("\u001B", "\u202E", "##[");
  }

  private static String render(CheckOutcome outcome) {
    return new MarkdownReport().render(outcome);
  }

  /** Without backticks and runs of blanks, which code keeps in its own way. */
  private static String plain(String text) {
    return text.replace("`", "").replaceAll(" +", " ").strip();
  }
}

package tenor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tenor.problem.Place;

class SourceEditsTest {
  private static final List<String> ORDER = List.of("format", "title", "terms", "claims");

  private static Tree read(String text) {
    Tree tree = Trees.read("a.scenario.yaml", text.getBytes(StandardCharsets.UTF_8));
    assertThat(tree.problems()).as(text).isEmpty();
    return tree;
  }

  private static String ordered(String text) {
    Tree tree = read(text);
    String once = SourceEdits.apply(tree.source(), tree.root(), List.of(), ORDER);
    Tree again = read(once);
    assertThat(SourceEdits.apply(again.source(), again.root(), List.of(), ORDER))
        .isEqualTo(once);
    return once;
  }

  @Test
  void theBlocksOfTheTopLevelComeInTheirOrder() {
    assertThat(ordered("claims:\n  - id: a\nformat: 1\nterms:\n  x: 1\ntitle: A\n"))
        .isEqualTo("format: 1\ntitle: A\nterms:\n  x: 1\nclaims:\n  - id: a\n");
  }

  @Test
  void aTextInOrderStaysAsItIs() {
    String text = """
        # yaml-language-server: $schema=x.json
        # what this file is for
        format: 1
        title: 'A'   # a title

        # the terms
        terms:

          # the first
          x: {a: 1,   b: 2}


          y: 2 # the second
        # free

        claims:
          - id: a
        # the end
        """;
    assertThat(ordered(text)).isEqualTo(text);
  }

  @Test
  void theCommentsDirectlyAboveABlockMoveWithIt() {
    assertThat(ordered("""
                # about the title
                # in two lines
                title: A
                # about the claims

                claims: []

                # about the format
                format: 1 # one
                """)).isEqualTo("""
            # about the format
            format: 1 # one

            # about the title
            # in two lines
            title: A
            # about the claims

            claims: []
            """);
  }

  @Test
  void theHeadOfTheFileStaysOnTop() {
    assertThat(ordered("""
                # Notes on the draft.

                # yaml-language-server: $schema=x.json
                # about the title
                title: A
                format: 1
                """)).isEqualTo("""
            # Notes on the draft.

            # yaml-language-server: $schema=x.json
            format: 1
            # about the title
            title: A
            """);
    assertThat(ordered("# Notes.\n---\ntitle: A\nformat: 1\n"))
        .isEqualTo("# Notes.\n---\nformat: 1\ntitle: A\n");
    assertThat(ordered("# Notes.\n\ntitle: A\nformat: 1\n"))
        .isEqualTo("# Notes.\n\nformat: 1\ntitle: A\n");
  }

  @Test
  void theFootOfTheFileStaysAtTheEnd() {
    assertThat(ordered("title: A\nformat: 1\n# of the format\n\n# the end\n"))
        .isEqualTo("format: 1\n# of the format\n\ntitle: A\n\n# the end\n");
    assertThat(ordered("title: A\nformat: 1\n...\n")).isEqualTo("format: 1\ntitle: A\n...\n");
  }

  @Test
  void aCommentThatEndsABlockNeverSlipsToTheNextOne() {
    // Without a blank line between them, `# of a` would belong to the block below it.
    assertThat(ordered("title: A\n# of a\n\nformat: 1\nterms: {}\n"))
        .isEqualTo("format: 1\n\ntitle: A\n# of a\n\nterms: {}\n");
  }

  @Test
  void theBlankLinesAboveABlockMoveWithItAndNoneIsLost() {
    String text = "terms:\n  x: 1\n\ntitle: A\n\n\nformat: 1\n";
    String moved = ordered(text);
    assertThat(moved).isEqualTo("format: 1\n\ntitle: A\n\n\nterms:\n  x: 1\n");
    assertThat(moved.lines().filter(String::isEmpty)).hasSize(3);
  }

  @Test
  void anIndentedCommentBelongsToTheBlockAboveIt() {
    assertThat(ordered("terms:\n  x: 1\n  # of x\ntitle: A\n"))
        .isEqualTo("title: A\nterms:\n  x: 1\n  # of x\n");
  }

  @Test
  void aLineOfTextThatLooksLikeACommentIsNoComment() {
    assertThat(ordered("terms: |\n  # not a comment\ntitle: \"a\n  # nor this\"\n"))
        .isEqualTo("title: \"a\n  # nor this\"\nterms: |\n  # not a comment\n");
  }

  @Test
  void keysThatAreNotInTheOrderComeLastAsTheyStand() {
    assertThat(ordered("zoo: 1\nclaims: []\nape: 1\nformat: 1\n"))
        .isEqualTo("format: 1\nclaims: []\nzoo: 1\nape: 1\n");
  }

  @Test
  void aTextInBracketsKeepsItsOrder() {
    assertThat(ordered("{ title: A, format: 1 }")).isEqualTo("{ title: A, format: 1 }\n");
    assertThat(ordered("{\n  title: A,\n  format: 1\n}\n"))
        .isEqualTo("{\n  title: A,\n  format: 1\n}\n");
  }

  @Test
  void lineEndsAndWhiteSpaceAtTheEndsOfLinesAreTidied() {
    assertThat(ordered("\n\nformat: 1  \r\n\t\r\ntitle: A\t\r\n\r\n\r\n"))
        .isEqualTo("format: 1\n\ntitle: A\n");
    assertThat(ordered("format: 1")).isEqualTo("format: 1\n");
    assertThat(ordered("\uFEFFformat: 1\n")).isEqualTo("format: 1\n");
  }

  @Test
  void everyValueCanBeReplacedAtItsPlace() {
    Tree tree = read("title: A\nterms:\n  x: { value: $500bn, 원: 2bn }  # as said\nformat: 1\n");
    Mapping x = (Mapping) ((Mapping) tree.root().get("terms")).get("x");
    List<SourceEdits.Edit> edits = List.of(
        new SourceEdits.Edit(x.get("원").place(), "2 billion USD"),
        new SourceEdits.Edit(x.get("value").place(), "500 billion USD"),
        new SourceEdits.Edit(tree.root().get("title").place(), "B"));
    assertThat(SourceEdits.apply(tree.source(), tree.root(), edits, ORDER)).isEqualTo("""
            format: 1
            title: B
            terms:
              x: { value: 500 billion USD, 원: 2 billion USD }  # as said
            """);
  }

  @Test
  void ofTwoEditsOfOnePlaceTheFirstCounts() {
    Tree tree = read("title: A\n");
    Place place = tree.root().get("title").place();
    List<SourceEdits.Edit> edits =
        List.of(new SourceEdits.Edit(place, "B"), new SourceEdits.Edit(place, "C"));
    assertThat(SourceEdits.apply(tree.source(), tree.root(), edits, ORDER)).isEqualTo("title: B\n");
  }

  @Test
  void quotesGoWhereYamlDoesNotNeedThem() {
    Tree tree = read("""
            "title": "A draft"
            terms: { 'x': '50 %', y: "a, b", z: "2:1" }
            claims: ["a, b", 'it''s', "no", "2025", "2025-02-24", "a: b"]
            other: "a, b"
            long: "one
              two"
            """);
    List<SourceEdits.Edit> edits = SourceEdits.withoutNeedlessQuotes(tree.source(), tree.root());
    assertThat(SourceEdits.apply(tree.source(), tree.root(), edits, List.of())).isEqualTo("""
            title: A draft
            terms: { x: 50 %, y: "a, b", z: "2:1" }
            claims: ["a, b", it's, "no", "2025", "2025-02-24", "a: b"]
            other: a, b
            long: "one
              two"
            """);
  }

  @Test
  void quotesStayWhereTheSignsAroundThemWouldRunTogether() {
    String text = "a: {\"b\":5, \"c\": \"d\", \"e\":\"f\"}\ng: \"h\"#i\n";
    Tree tree = read(text);
    List<SourceEdits.Edit> edits = SourceEdits.withoutNeedlessQuotes(tree.source(), tree.root());
    assertThat(SourceEdits.apply(tree.source(), tree.root(), edits, List.of()))
        .isEqualTo("a: {\"b\":5, c: d, \"e\":\"f\"}\ng: \"h\"#i\n");
  }

  @Test
  void aScalarIsRewrittenWithTheQuotesThatItNeeds() {
    Tree tree = read("a: $5bn\nb: \"$5bn\"\nc: {\"d\":\"$5bn\"}\ne: 5\n  bn\nf: 2:1\n");
    assertThat(rewritten(tree, "a", "5 billion USD")).isEqualTo("5 billion USD");
    assertThat(rewritten(tree, "b", "5 billion USD")).isEqualTo("5 billion USD");
    Scalar tight = (Scalar) ((Mapping) tree.root().get("c")).get("d");
    assertThat(SourceEdits.rewrite(tree.source(), tight, "5 billion USD").text())
        .isEqualTo("\"5 billion USD\"");
    assertThat(rewritten(tree, "f", "3:1")).isEqualTo("\"3:1\"");
    assertThat(rewritten(tree, "a", "$5bn")).as("as it stands").isNull();
    assertThat(rewritten(tree, "e", "5 billion USD")).as("over several lines").isNull();
    Tree json = Trees.read("a.json", "{\"a\": \"$5bn\"}".getBytes(StandardCharsets.UTF_8));
    assertThat(rewritten(json, "a", "it\"s")).isEqualTo("\"it\\\"s\"");
  }

  private static String rewritten(Tree tree, String key, String text) {
    SourceEdits.Edit edit =
        SourceEdits.rewrite(tree.source(), (Scalar) tree.root().get(key), text);
    return edit == null ? null : edit.text();
  }

  @Test
  void aScalarOverSeveralLinesIsKnownToBeOne() {
    Tree tree = read(
        "a: x\nb: 'it''s'\nc: \"a\\\"\n  b\"\nd: x\n  y\ne: 'it''\n  s'\nf: |\n  x\ng: \"\\\"\"\n");
    assertThat(tree.root().entries())
        .extracting(entry -> SourceEdits.isOnOneLine(tree.source(), (Scalar) entry.value()))
        .containsExactly(true, true, false, false, false, false, true);
  }
}

package tenor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tenor.problem.Place;

class TreesTest {
  private static final String FILE = "a.scenario.yaml";

  private static Mapping read(String text) {
    Tree tree = Trees.read(FILE, text.getBytes(StandardCharsets.UTF_8));
    assertThat(tree.problems()).isEmpty();
    assertThat(tree.root()).isNotNull();
    return tree.root();
  }

  private static Scalar scalar(Node node) {
    return (Scalar) node;
  }

  private static Place place(int line, int column, int length) {
    return new Place(FILE, line, column, length);
  }

  @Test
  void aValueKnowsItsLineItsColumnAndItsLength() {
    Mapping root = read("format: 1\ntitle: A draft\n");
    assertThat(root.place()).isEqualTo(place(1, 1, 6));
    Mapping.Entry title = root.entry("title");
    assertThat(title.key()).isEqualTo(new Scalar("title", place(2, 1, 5), ScalarStyle.PLAIN));
    assertThat(title.value()).isEqualTo(new Scalar("A draft", place(2, 8, 7), ScalarStyle.PLAIN));
    assertThat(root.get("titel")).isNull();
  }

  @Test
  void numbersAndDatesStayTheTextThatWasWritten() {
    Mapping root = read("a: 1.50\nb: 2025-02-24\nc: 2:1\nd: 0o17\ne: no\nf: ~\n");
    assertThat(root.entries())
        .extracting(entry -> scalar(entry.value()).text())
        .containsExactly("1.50", "2025-02-24", "2:1", "0o17", "no", "~");
  }

  @Test
  void bracesAndBlocksGiveTheSameTree() {
    Mapping block = read("revenues:\n  minerals:\n    amount: x\n    growth: 3 %/year\n");
    Mapping braces = read("revenues: { minerals: { amount: x, growth: 3 %/year } }\n");
    assertThat(outline(braces)).isEqualTo(outline(block));
    Mapping minerals = (Mapping) ((Mapping) braces.get("revenues")).get("minerals");
    // { amount: x, growth: 3 %/year } begins in column 23 and has 31 characters.
    assertThat(minerals.place()).isEqualTo(place(1, 23, 31));
    assertThat(minerals.get("growth").place()).isEqualTo(place(1, 44, 8));
  }

  @Test
  void aListIsWrittenWithDashesOrInBrackets() {
    Mapping root = read("a:\n  - x\n  - y\nb: [x, y]\n");
    assertThat(outline(root.get("a"))).isEqualTo("[x, y]").isEqualTo(outline(root.get("b")));
    assertThat(root.get("a").place()).isEqualTo(place(2, 3, 1));
    assertThat(root.get("b").place()).isEqualTo(place(4, 4, 6));
    assertThat(((Listing) root.get("a")).items().get(1).place()).isEqualTo(place(3, 5, 1));
  }

  @Test
  void theFewWordsOfAQuoteNeedNoQuotationMarks() {
    Mapping root = read(
        "quote: $500 billion\nother: every dollar of aid … two dollars\nsays: it's 5 % or so\n");
    assertThat(scalar(root.get("quote")).text()).isEqualTo("$500 billion");
    assertThat(root.get("other"))
        .isEqualTo(
            new Scalar("every dollar of aid … two dollars", place(2, 8, 33), ScalarStyle.PLAIN));
    assertThat(scalar(root.get("says")).text()).isEqualTo("it's 5 % or so");
  }

  @Test
  void columnsCountCharactersInEveryScript() {
    // 한국 2, colon, space: the quoted text begins in column 5 and has 11 characters with its marks.
    Mapping root = read("한국: \"500억 😀 달러\"\ne: { x: 😀😀, y: 5 bilion }\n");
    assertThat(root.get("한국"))
        .isEqualTo(new Scalar("500억 😀 달러", place(1, 5, 11), ScalarStyle.DOUBLE_QUOTED));
    assertThat(((Mapping) root.get("e")).get("y").place()).isEqualTo(place(2, 16, 8));
  }

  @Test
  void aPartOfAQuotedTextIsPlacedBehindItsMark() {
    Mapping root = read("a: 5 bilion\nb: \"5 bilion\"\nc: \"5\\x20bilion\"\nd: 5\n  bilion\n");
    assertThat(scalar(root.get("a")).within(2, 6)).isEqualTo(place(1, 6, 6));
    assertThat(scalar(root.get("b")).within(2, 6)).isEqualTo(place(2, 7, 6));
    // With an escape or over several lines the text no longer lies on the characters one by one.
    assertThat(scalar(root.get("c")).within(2, 6)).isEqualTo(root.get("c").place());
    assertThat(scalar(root.get("d")).within(2, 6)).isEqualTo(place(4, 4, 1));
  }

  @Test
  void aPartOfATextIsCountedInCharacters() {
    Scalar scalar = scalar(read("a: 😀 bilion\n").get("a"));
    assertThat(scalar.within(scalar.text().indexOf("bilion"), 6)).isEqualTo(place(1, 6, 6));
  }

  @Test
  void textOverSeveralLinesHasThePlaceOfItsFirst() {
    Mapping root = read("why: one\n  two\nsays: >\n  three\n  four\nnote: |\n  five\n  six\n");
    assertThat(root.get("why")).isEqualTo(new Scalar("one two", place(1, 6, 3), ScalarStyle.PLAIN));
    assertThat(root.get("says"))
        .isEqualTo(new Scalar("three four\n", place(3, 7, 1), ScalarStyle.FOLDED));
    assertThat(root.get("note"))
        .isEqualTo(new Scalar("five\nsix\n", place(6, 7, 1), ScalarStyle.LITERAL));
  }

  @Test
  void quotesAreTakenOffAndKeptInMind() {
    Mapping root = read("a: 'it''s'\nb: \"tab\\tend\"\nc: \"\"\n");
    assertThat(root.get("a"))
        .isEqualTo(new Scalar("it's", place(1, 4, 7), ScalarStyle.SINGLE_QUOTED));
    assertThat(root.get("b"))
        .isEqualTo(new Scalar("tab\tend", place(2, 4, 10), ScalarStyle.DOUBLE_QUOTED));
    assertThat(scalar(root.get("c")).isMissing()).isFalse();
  }

  @Test
  void aKeyWithoutAValueIsMissingItsValueRightAfterTheColon() {
    Mapping root = read("amount:\nof: x\n");
    assertThat(scalar(root.get("amount")).isMissing()).isTrue();
    assertThat(root.get("amount").place()).isEqualTo(place(1, 8, 1));
  }

  @Test
  void windowsLineEndsAndAByteOrderMarkChangeNothing() {
    Tree tree = Trees.read(FILE, "\uFEFFa: 1\r\nb: 2\r\n".getBytes(StandardCharsets.UTF_8));
    assertThat(tree.problems()).isEmpty();
    assertThat(tree.root().get("a").place()).isEqualTo(place(1, 4, 1));
    assertThat(tree.root().get("b").place()).isEqualTo(place(2, 4, 1));
  }

  @Test
  void oneDocumentMayBeMarkedAsSuch() {
    assertThat(outline(read("# head\n---\na: 1\n...\n"))).isEqualTo("{a: 1}");
  }

  @Test
  void anAddressIsNotMistakenForAKeyWithoutASpace() {
    Mapping root = read("url:\n  https://example.org/x\nlist:\n  - 12:30\n  - 2:1\n");
    assertThat(outline(root)).isEqualTo("{url: https://example.org/x, list: [12:30, 2:1]}");
  }

  @Test
  void textInQuotesMayGoOnInIndentedLines() {
    assertThat(outline(read("a:\n  b: \"one\n    two\"\n"))).isEqualTo("{a: {b: one two}}");
  }

  static String outline(Node node) {
    if (node instanceof Scalar scalar) {
      return scalar.text();
    }
    if (node instanceof Listing listing) {
      List<String> items = listing.items().stream().map(TreesTest::outline).toList();
      return items.toString();
    }
    StringBuilder out = new StringBuilder("{");
    for (Mapping.Entry entry : ((Mapping) node).entries()) {
      out.append(out.length() > 1 ? ", " : "");
      out.append(entry.key().text()).append(": ").append(outline(entry.value()));
    }
    return out.append('}').toString();
  }
}

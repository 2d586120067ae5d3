package tenor.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How pages are taken apart and put together again. */
class PageTest {
  private static final Page PAGE = Page.of("""
          # A page

          [the
          clock](docs/format.md#the-clock), [site](https://example.org), `[no](link)`

          ```yaml docs/a.yaml
          a: 1
          ```
          <!-- the reader's b.yaml is docs/a.yaml -->

          ## The `last` heading: two

          <!-- generated: codes -->
          old
          <!-- end generated -->
          """);

  @Test
  void blocksHaveALanguageAndAFile() {
    assertThat(PAGE.fences()).hasSize(1);
    Fence fence = PAGE.fences().get(0);
    assertThat(fence.language()).isEqualTo("yaml");
    assertThat(fence.file()).isEqualTo("docs/a.yaml");
    assertThat(fence.text()).isEqualTo("a: 1\n");
    assertThat(fence.line()).isEqualTo(6);
  }

  @Test
  void whatIsNotChangedStaysAsItIs() {
    assertThat(PAGE.withFences(Fence::body)).isEqualTo(PAGE.text());
    assertThat(PAGE.withSections((name, lines) -> lines)).isEqualTo(PAGE.text());
  }

  @Test
  void sectionsAreReplacedBetweenTheirMarks() {
    String made = PAGE.withSections((name, lines) -> List.of(name + " for " + lines.get(0)));
    assertThat(made)
        .contains("<!-- generated: codes -->\ncodes for old\n<!-- end generated -->")
        .startsWith("# A page");
  }

  @Test
  void aBlockThatIsNeverClosedIsRefused() {
    assertThatThrownBy(() -> Page.of("```yaml\na: 1\n").fences())
        .hasMessageContaining("README.md:1");
  }

  @Test
  void linksOfThisProjectAreFollowedToTheirHeadings() {
    assertThat(PAGE.links()).containsExactly("docs/format.md#the-clock");
    assertThat(PAGE.leadsSomewhere("docs/format.md#the-clock")).isTrue();
    assertThat(PAGE.leadsSomewhere("docs/format.md#no-such-heading")).isFalse();
    assertThat(PAGE.leadsSomewhere("docs/no-such-page.md")).isFalse();
    assertThat(PAGE.leadsSomewhere("../elsewhere")).isFalse();
  }

  @Test
  void aFileOfTheReadersOwnIsKnownBelowItsComment() {
    assertThat(PAGE.readersFiles(6)).isEmpty();
    assertThat(PAGE.readersFiles(10)).containsExactly(new OwnFile("b.yaml", "docs/a.yaml", "", ""));
    assertThat(OwnFile.of("<!-- the reader's b is docs/a with \"holds\" for \"fails\" -->"))
        .isEqualTo(new OwnFile("b", "docs/a", "holds", "fails"));
  }

  @Test
  void anExcerptIsAPartOfItsFileAtAnyIndentation() {
    List<String> file = List.of("a:", "  b: 1", "  c: 2", "d: 3");
    assertThat(Excerpt.isPartOf(List.of("  b: 1", "  c: 2"), file)).isTrue();
    assertThat(Excerpt.isPartOf(List.of("b: 1", "c: 2"), file)).isTrue();
    assertThat(Excerpt.isPartOf(List.of("a:", "…", "d: 3"), file)).isTrue();
    assertThat(Excerpt.isPartOf(List.of("d: 3", "…", "a:"), file)).isFalse();
    assertThat(Excerpt.isPartOf(List.of("b: 1", "d: 3"), file)).isFalse();
    assertThat(Excerpt.isPartOf(List.of(), file)).isFalse();
  }

  @Test
  void anExcerptIsMadeOfTheLinesBetweenItsFirstAndItsLast() {
    List<String> file = List.of("a:", "  b: 1", "  c: 2", "d: 3");
    assertThat(Excerpt.made(List.of("b: 1", "x", "c: 2"), file)).containsExactly("b: 1", "c: 2");
    assertThat(Excerpt.made(List.of("a:", "old", "d: 3"), file)).isEqualTo(file);
    assertThat(Excerpt.made(List.of("x(", "old", "2)"), List.of("x(", "1)", "x(", "2)")))
        .containsExactly("x(", "2)");
    assertThat(Excerpt.made(List.of("a:", "b: 2", "  c: 2", "…"), file))
        .containsExactly("a:", "  b: 1", "  c: 2", "…");
    assertThat(Excerpt.made(List.of(), List.of("a:", ""))).containsExactly("a:");
  }
}

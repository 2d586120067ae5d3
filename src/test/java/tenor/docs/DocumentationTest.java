package tenor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the documentation shows is true: commands are run and give the output shown, excerpts are in
 * the files they name, scenarios check, generated sections are in step, links lead somewhere.
 *
 * <p>With {@code -Dtenor.docs.update=true} outputs, excerpts and generated sections are written anew
 * instead of compared; look at the difference before committing it.
 */
class DocumentationTest {
  private static final boolean UPDATES = Boolean.getBoolean("tenor.docs.update");

  @TempDir
  Path scratch;

  static List<Page> pages() {
    return Page.all();
  }

  @Test
  void thePagesThatANewcomerNeedsAreThere() {
    assertThat(pages().stream().map(Page::toString))
        .contains(
            "README.md",
            "docs/format.md",
            "docs/how-it-computes.md",
            "docs/adding-a-clause.md",
            "docs/errors.md");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyGeneratedSectionIsInStep(Page page) {
    compare(page, page.withSections(Sections::of));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyExcerptIsAPartOfTheFileThatItNames(Page page) {
    compare(page, page.withFences(fence -> {
      if (fence.file().isEmpty()) {
        return fence.body();
      }
      Path file = Page.ROOT.resolve(fence.file());
      assertThat(file).as(page + ":" + fence.line()).isRegularFile();
      List<String> made = Excerpt.made(fence.body(), List.of(Texts.of(file).split("\n", -1)));
      assertThat(Excerpt.isPartOf(made, List.of(Texts.of(file).split("\n", -1))))
          .as(page + ":" + fence.line() + " shows lines that " + fence.file() + " has not")
          .isTrue();
      return made;
    }));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyCommandGivesTheOutputShown(Page page) {
    Shell shell = new Shell(scratch);
    compare(
        page,
        page.withFences(
            fence -> fence.language().equals("console") ? run(page, fence, shell) : fence.body()));
  }

  private static List<String> run(Page page, Fence fence, Shell shell) {
    List<Transcript.Step> made = new ArrayList<>();
    List<Transcript.Step> steps = Transcript.of(fence).steps();
    for (int i = 0; i < steps.size(); i++) {
      Transcript.Step step = steps.get(i);
      String where = page + ":" + fence.line() + " $ " + step.command();
      if (Shell.isNotRun(step.command())) {
        assertThat(step.shown()).as(where).isEmpty();
        made.add(step);
        continue;
      }
      List<String> output = shell.run(step.command(), page.readersFiles(fence.line()));
      if (!UPDATES && !Transcript.isTrueOf(step.shown(), output)) {
        assertThat(output).as(where).isEqualTo(step.shown());
      }
      made.add(new Transcript.Step(step.command(), Transcript.made(step.shown(), output)));
      boolean saidNext =
          i + 1 < steps.size() && Shell.asksForStatus(steps.get(i + 1).command());
      if (!saidNext && !Shell.asksForStatus(step.command())) {
        assertThat(shell.status()).as(where + " does not say how it ends").isZero();
      }
    }
    return new Transcript(made).lines();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyScenarioShownIsThatOfAFileOrChecks(Page page) throws IOException {
    int number = 0;
    for (Fence fence : page.fences()) {
      if (fence.language().equals("yaml") && fence.file().isEmpty()) {
        String where = page + ":" + fence.line();
        assertThat(fence.text())
            .as(where + " is neither whole nor part of a file")
            .contains("format:");
        String name = "shown" + ++number + ".scenario.yaml";
        Files.writeString(scratch.resolve(name), fence.text());
        Shell shell = new Shell(scratch);
        List<String> output = shell.run("./tenor check '" + scratch.resolve(name) + "'", List.of());
        assertThat(shell.status()).as(where + "\n" + String.join("\n", output)).isZero();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsSomewhere(Page page) {
    assertThat(page.links())
        .allSatisfy(
            link -> assertThat(page.leadsSomewhere(link)).as(page + " " + link).isTrue());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyBlockSaysWhatItIs(Page page) {
    assertThat(page.fences())
        .allSatisfy(
            fence -> assertThat(fence.language()).as(page + ":" + fence.line()).isNotEmpty());
  }

  private static void compare(Page page, String made) {
    if (UPDATES) {
      page.write(made);
    } else {
      assertThat(page.text()).as(page.toString()).isEqualTo(made);
    }
  }
}

package tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static tenor.cli.InProcess.type;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tenor.cli.InProcess.Ended;

/** Documents, and what a check makes of them: found, changed, missing, refused. */
final class EvidenceOptionsTest {
  private static final String SOURCE = "news: { title: A newspaper of 1 March 2025 }";
  private static final String SHA = "0123456789abcdef".repeat(4);

  @TempDir
  Path folder;

  private String scenario(String source) {
    return Sample.write(folder, "a.scenario.yaml", Sample.FUND.replace(SOURCE, source));
  }

  private String documents(String text) throws IOException {
    Path documents = Files.createDirectories(folder.resolve("documents"));
    Files.writeString(documents.resolve("report.txt"), text);
    return documents.toString();
  }

  @Test
  void wordsThatStandInTheirDocumentAreCounted() throws IOException {
    String file = scenario("news: { title: A newspaper, document: report.txt }");

    Ended ended =
        type("check", file, "--sources", documents("He named $500 billion and 250 years."));

    assertThat(ended.status()).isZero();
    assertThat(ended.out()).contains("2 quotes: 2 numbers agree; 2 stand in their documents.");
  }

  @Test
  void wordsThatDoNotStandThereAreAnError() throws IOException {
    String file = scenario("news: { title: A newspaper, document: report.txt }");

    Ended ended =
        type("check", file, "--sources", documents("He named $350 billion and 250 years."));

    assertThat(ended.status()).isEqualTo(3);
    assertThat(ended.out())
        .contains("error[E070]: These words do not stand in `report.txt`.", "1 does not");
  }

  @Test
  void aMissingDocumentIsANoteAndWithRequireSourcesTheEndIs5() throws IOException {
    String file = scenario("news: { title: A newspaper, document: other.txt }");
    String documents = documents("He named $500 billion and 250 years.");

    Ended noted = type("check", file, "--sources", documents, "--verbose");
    Ended required = type("check", file, "--sources", documents, "--require-sources");

    assertThat(noted.status()).isZero();
    assertThat(noted.out()).contains("note[N077]", "2 were not checked against their documents");
    assertThat(required.status()).isEqualTo(5);
    assertThat(required.out()).contains("error[N077]: `other.txt` is not among the documents");
  }

  @Test
  void aChangedDocumentIsAnErrorThatNamesBothChecksums() throws IOException {
    String file =
        scenario("news: { title: A newspaper, document: report.txt, sha256: " + SHA + " }");

    Ended ended =
        type("check", file, "--sources", documents("He named $500 billion, and 250 years."));

    assertThat(ended.status()).isEqualTo(3);
    assertThat(ended.out())
        .contains("error[E075]", SHA, "2 were not checked against their documents");
  }

  @Test
  void namesThatLeaveTheFolderAreRefused() throws IOException {
    String documents = documents("He named $500 billion and 250 years.");
    for (String name : new String[] {"../a.scenario.yaml", "/etc/hosts", "a/../../b", "C:x"}) {
      Ended ended = type(
          "check",
          scenario("news: { title: A newspaper, document: \"" + name + "\" }"),
          "--sources",
          documents);
      assertThat(ended.status()).as(name).isEqualTo(3);
      assertThat(ended.out()).as(name).contains("error[E076]", "folder of the documents");
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkOutOfTheFolderIsRefused() throws IOException {
    String documents = documents("He named $500 billion and 250 years.");
    Path secret =
        Files.writeString(folder.resolve("secret.txt"), "He named $500 billion and 250 years.");
    Files.createSymbolicLink(Path.of(documents, "link.txt"), secret);

    Ended ended = type(
        "check",
        scenario("news: { title: A newspaper, document: link.txt }"),
        "--sources",
        documents);

    assertThat(ended.out()).contains("a link leads out of the folder of the documents");
  }

  @Test
  void whatIsNoTextIsRefused() throws IOException {
    String documents = documents("");
    Files.write(Path.of(documents, "latin.txt"), "Brésil".getBytes(StandardCharsets.ISO_8859_1));
    Files.write(Path.of(documents, "zeros.txt"), new byte[10]);
    Files.createDirectory(Path.of(documents, "folder"));

    for (String name : new String[] {"latin.txt", "zeros.txt", "folder"}) {
      Ended ended = type(
          "check",
          scenario("news: { title: A newspaper, document: " + name + " }"),
          "--sources",
          documents);
      assertThat(ended.out()).as(name).contains("error[E076]", "cannot be used as a document");
    }
  }

  @Test
  void withoutSourcesNothingIsLookedUpAndNothingIsSaidToBe() {
    Ended ended = type("check", scenario("news: { title: A newspaper, document: report.txt }"));

    assertThat(ended.status()).isZero();
    assertThat(ended.out())
        .contains("2 quotes: 2 numbers agree; 2 were not checked against their documents.");
  }

  @Test
  void sourcesThatLeadNowhereAreAMistakeOfTheCommandLine() {
    String file = scenario("news: { title: A newspaper, document: report.txt }");

    assertThat(type("check", file, "--sources", folder + "/none").status()).isEqualTo(2);
    assertThat(type("check", file, "--require-sources").status()).isEqualTo(2);
    assertThat(type("check", file, "--require-sources").err())
        .contains("`sources:` in `.tenor.yaml`");
  }

  @Test
  void aConfigurationAboveTheFilesSaysWhereTheDocumentsAre() throws IOException {
    documents("He named $350 billion and 250 years.");
    Files.writeString(folder.resolve(".tenor.yaml"), "sources: documents\nrequire_sources: true\n");
    Path below = Files.createDirectory(folder.resolve("below"));
    String file = Sample.write(
        below,
        "a.scenario.yaml",
        Sample.FUND.replace(SOURCE, "news: { title: A newspaper, document: report.txt }"));

    assertThat(type("check", file).out()).contains("error[E070]");
  }

  /** A stranger's project must not have files of this computer looked up. */
  @ParameterizedTest
  @ValueSource(strings = {"../secret", "../../../../../../../../etc", "/etc", "away"})
  void aConfigurationThatLeadsOutOfTheProjectIsRefusedAtItsPlace(String sources)
      throws IOException {
    Path project = Files.createDirectories(folder.resolve("project"));
    Path secret = Files.createDirectories(folder.resolve("secret"));
    Files.writeString(secret.resolve("report.txt"), "hidden500");
    Files.createSymbolicLink(project.resolve("away"), secret);
    Files.writeString(project.resolve(".tenor.yaml"), "sources: " + sources + "\n");
    String file = Sample.write(
        project,
        "a.scenario.yaml",
        Sample.FUND.replace(SOURCE, "news: { title: A newspaper, document: report.txt }"));

    Ended ended = type("check", file);

    assertThat(ended.status()).isEqualTo(3);
    assertThat(ended.err()).contains("error[E090]", ".tenor.yaml:1:10").doesNotContain("hidden");
    assertThat(type("check", file, "--sources", secret.toString()).status()).isEqualTo(3);
    assertThat(type("check", file, "--sources", secret.toString()).out()).contains("error[E070]");
  }

  @Test
  void aConfigurationThatIsNoFileIsAnErrorAndNotPassedOver() throws IOException {
    String file = scenario(SOURCE);
    Path configuration = folder.resolve(".tenor.yaml");

    Files.createDirectory(configuration);
    Ended directory = type("check", file);
    Files.delete(configuration);
    Files.createSymbolicLink(configuration, Path.of("nowhere"));
    Ended nowhere = type("check", file);
    Files.delete(configuration);
    Path secret = Files.createTempFile("tenor", "secret");
    Files.writeString(secret, "hidden:500\n");
    Files.createSymbolicLink(configuration, secret);
    Ended away = type("check", file);
    Files.delete(secret);

    assertThat(directory.status()).isEqualTo(3);
    assertThat(directory.err()).contains("error[E054]", ".tenor.yaml:1:1", "it is a folder");
    assertThat(nowhere.status()).isEqualTo(3);
    assertThat(nowhere.err()).contains("leads nowhere");
    assertThat(away.status()).isEqualTo(3);
    assertThat(away.err()).contains("error[E090]", ".tenor.yaml:1:1").doesNotContain("hidden");
  }

  @Test
  void aStrictConfigurationTakesNotesForErrors() throws IOException {
    String file = scenario(SOURCE);
    assertThat(type("check", file).status()).isZero();

    Files.writeString(folder.resolve(".tenor.yaml"), "strict: true\n");

    assertThat(type("check", file).status()).isEqualTo(3);
  }

  @Test
  void aMistakeInTheConfigurationIsShownWithItsPlace() throws IOException {
    String file = scenario(SOURCE);
    Files.writeString(folder.resolve(".tenor.yaml"), "source: documents\nstrict: maybe\n");

    Ended ended = type("check", file);

    assertThat(ended.status()).isEqualTo(3);
    assertThat(ended.err())
        .contains(".tenor.yaml:1:1", "Did you mean `sources`?", "error[E019]", ".tenor.yaml:2:9");
  }

  @Test
  void theFiguresOfAReportAreListedWithWhatQuotesThem() throws IOException {
    String file = scenario("news: { title: A newspaper, document: report.txt }");
    String documents =
        documents("Not much was new.\n\nHe named $500 billion. It takes 260 years.\n");

    Ended ended = type("quotes", file, "--text", documents + "/report.txt");

    assertThat(ended.status()).isZero();
    assertThat(ended.out())
        .contains("$500 billion = 500 billion USD  (3:10, quoted by `fund_target`)")
        .contains("260 years = 260 years  (3:33, not quoted)")
        .contains("“It takes 260 years.”")
        .contains("    value: 260 years\n    source: news\n    quote: 260 years\n");
  }

  @Test
  void aFigureThatStandsInAReportTwiceIsProposedOnceWithItsLines() throws IOException {
    String file = scenario(SOURCE);
    String text =
        "They met 25 times over $7 billion $ of it.\n\nThe sum of $7 billion was named again.\n";

    Ended ended = type("quotes", file, "--text", documents(text) + "/report.txt");

    assertThat(ended.out())
        .contains("2 figures in the report")
        .contains("  # Stands 2 times in the report, on lines 1, 3.\n  figure_1:")
        .doesNotContain("25 to 1")
        .doesNotContain("figure_2");
  }

  @Test
  void aQuoteIsAFewWordsAndNoPassage() {
    String file = Sample.write(
        folder,
        "a.scenario.yaml",
        Sample.FUND.replace("quote: $500 billion", "quote: $500 billion" + " and more".repeat(60)));

    assertThat(type("check", file).out())
        .contains(
            "error[E013]: A quote is the few words that carry a figure; this one has 552 characters.");
  }

  @Test
  void aReportThatCannotBeReadIsRefused() throws IOException {
    String file = scenario(SOURCE);
    String documents = documents("");
    Files.write(Path.of(documents, "latin.txt"), "Brésil".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(type("quotes", file, "--text", documents + "/none.txt").status()).isEqualTo(2);
    assertThat(type("quotes", file, "--text", documents + "/latin.txt").err())
        .contains("is not UTF-8 text");
  }
}

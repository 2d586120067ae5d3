package tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static tenor.cli.InProcess.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tenor.cli.InProcess.Ended;

/** A report about the fund of 500 billion at 2 billion a year. */
final class LockCommandTest {
  /** SHA-256 of the empty file, as every tool gives it. */
  private static final String EMPTY =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  @TempDir
  Path folder;

  private String lock = "";

  @BeforeEach
  void aLockedReport() {
    Sample.write(
        folder,
        "deals/fund.scenario.yaml",
        Sample.FUND.replace(
            "1 March 2025 }", "1 March 2025, document: news.txt, sha256: " + EMPTY + " }"));
    Sample.write(folder, "sources/news.txt", "");
    lock = folder.resolve("report.lock.json").toString();
    Ended ended = type("lock", folder.resolve("deals").toString(), "--to", lock);
    assertThat(ended.status()).as(ended.err()).isZero();
    assertThat(ended.out()).contains("1 scenario, 2 claims");
  }

  private void replace(String file, String from, String to) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replace(from, to));
  }

  @Test
  void itHoldsChecksumsAndResults() throws IOException {
    assertThat(Files.readString(Path.of(lock)))
        .contains("\"file\" : \"deals/fund.scenario.yaml\"")
        .contains("\"sha256\" : \"" + EMPTY + "\"")
        .contains("\"value\" : \"250\"");
    String json = Files.readString(Path.of(lock));
    assertThat(DiffCommandTest.errors("lock", json)).isEmpty();
    assertThat(DiffCommandTest.errors("lock", json.replace(EMPTY, "abc"))).isNotEmpty();
  }

  @Test
  void whatIsAsLockedIsVerifiedAlsoAfterItMoved() throws IOException {
    Path moved = folder.resolve("elsewhere");
    Files.createDirectories(moved);
    Files.move(folder.resolve("deals"), moved.resolve("deals"));
    Files.move(Path.of(lock), moved.resolve("r.json"));

    Ended ended = type("verify", moved.resolve("r.json").toString());

    assertThat(ended.status()).as(ended.out()).isZero();
    assertThat(ended.out())
        .contains("Verified: 1 scenario, 2 results, all as the lock says.")
        .contains("Documents not looked at (--sources DIR names their folder): news.txt");
  }

  @Test
  void aChangedFileIsNamedAndSoIsWhatItMoved() throws IOException {
    replace("deals/fund.scenario.yaml", "value: 2 billion", "value: 4 billion");

    Ended ended = type("verify", lock);

    assertThat(ended.status()).isEqualTo(4);
    assertThat(ended.out())
        .contains("`deals/fund.scenario.yaml` is not the file that was locked")
        .contains("`250-years` of `deals/fund.scenario.yaml` was 250 years")
        .contains("and is 125 years")
        .contains("Not verified");
  }

  @Test
  void anotherResultFromTheSameFilesAndVersionIsAnotherLock() throws IOException {
    replace("report.lock.json", "\"value\" : \"250\"", "\"value\" : \"251\"");

    Ended ended = type("verify", lock);

    assertThat(ended.status()).isEqualTo(4);
    assertThat(ended.out())
        .contains("from the same files by the same version of Tenor")
        .contains("the lock is not as it was written");
  }

  @Test
  void anotherWayOfDrawingIsADifference() throws IOException {
    String uncertain = Sample.FUND
        .replace(
            "range: between",
            "uncertainty: { shape: uniform, low: 1 billion USD/year, high: 4 billion USD/year }\n"
                + "    range: between")
        .replaceFirst(
            "expect: 250 years", "chance_of: at most 1000 years\n    expect: at least 50 %");
    Sample.write(folder, "chance/c.scenario.yaml", uncertain);
    String chance = folder.resolve("chance.lock.json").toString();
    Ended locked = type("lock", folder.resolve("chance").toString(), "--to", chance);
    assertThat(locked.status()).as(locked.err()).isZero();
    assertThat(type("verify", chance).status()).isZero();
    replace("chance.lock.json", "seed 1", "seed 2");

    Ended ended = type("verify", chance);

    assertThat(ended.status()).isEqualTo(4);
    assertThat(ended.out()).contains("computes chances by").contains("seed 2");
  }

  @Test
  void documentsAreLookedAtWhereTheirFolderIsGiven() throws IOException {
    String sources = folder.resolve("sources").toString();
    assertThat(type("verify", lock, "--sources", sources).out()).doesNotContain("not looked at");

    Files.writeString(folder.resolve("sources/news.txt"), "changed");
    assertThat(type("verify", lock, "--sources", sources).status()).isEqualTo(4);

    Files.delete(folder.resolve("sources/news.txt"));
    assertThat(type("verify", lock, "--sources", sources).status()).isEqualTo(5);
  }

  /** Without the key `sha256` in the scenario, the lock is the only one that knows what was quoted. */
  @Test
  void aDocumentWithoutARecordedChecksumIsLockedWhereItIsAtHand() throws IOException {
    replace("deals/fund.scenario.yaml", ", sha256: " + EMPTY, "");
    String deals = folder.resolve("deals").toString();
    String sources = folder.resolve("sources").toString();

    Ended blind = type("lock", deals, "--to", lock);
    assertThat(blind.out()).contains("Locked without a checksum", "news.txt");
    Ended unsummed = type("verify", lock, "--sources", sources);
    assertThat(unsummed.status()).isEqualTo(5);
    assertThat(unsummed.out())
        .contains("Not verified")
        .contains("Documents not checked, since the lock has no checksum of them: news.txt");

    assertThat(type("lock", deals, "--to", lock, "--sources", sources).out())
        .contains("1 scenario, 2 claims, 1 document")
        .doesNotContain("without a checksum");
    assertThat(Files.readString(Path.of(lock))).contains(EMPTY);
    Ended good = type("verify", lock, "--sources", sources);
    assertThat(good.status()).isZero();
    assertThat(good.out()).contains("Documents that are as the lock says: news.txt");

    Files.writeString(folder.resolve("sources/news.txt"), "changed");
    Ended changed = type("verify", lock, "--sources", sources);
    assertThat(changed.status()).isEqualTo(4);
    assertThat(changed.out()).contains("Documents that changed: news.txt");

    Files.delete(folder.resolve("sources/news.txt"));
    assertThat(type("verify", lock, "--sources", sources).out())
        .contains("Not verified")
        .contains("not in the folder or cannot be used: news.txt");
    assertThat(type("lock", deals, "--to", lock, "--sources", sources, "--require-sources")
            .status())
        .isEqualTo(5);
  }

  @Test
  void theProjectSaysWhereTheDocumentsAre() throws IOException {
    replace("deals/fund.scenario.yaml", ", sha256: " + EMPTY, "");
    Files.writeString(folder.resolve(".tenor.yaml"), "sources: sources\n");

    assertThat(type("lock", folder.resolve("deals").toString(), "--to", lock).out())
        .doesNotContain("without a checksum");
    assertThat(type("verify", lock).out()).contains("as the lock says: news.txt");
  }

  @Test
  void aDocumentThatIsNotTheRecordedOneIsNotLocked() throws IOException {
    Files.writeString(folder.resolve("sources/news.txt"), "changed");
    String sources = folder.resolve("sources").toString();

    Ended ended =
        type("lock", folder.resolve("deals").toString(), "--to", lock, "--sources", sources);

    assertThat(ended.status()).isEqualTo(3);
    assertThat(ended.err()).contains("E075", "news.txt", "fund.scenario.yaml:4:3");
  }

  @Test
  void aLockThatIsNoneOrOfAnotherVersionIsRefusedAtItsPlace() throws IOException {
    replace("report.lock.json", "\"lock\" : 1", "\"lock\" : 2");
    Ended newer = type("verify", lock);
    Files.writeString(Path.of(lock), "{\"lock\": 1, \"scenarios\": [{}]}");
    Ended broken = type("verify", lock);
    Files.writeString(Path.of(lock), "{");
    Ended torn = type("verify", lock);

    assertThat(newer.status()).isEqualTo(3);
    assertThat(newer.err()).contains("E087", "version 2 of its format", lock + ":3");
    assertThat(broken.status()).isEqualTo(3);
    assertThat(broken.err()).contains("E086", "is missing here");
    assertThat(torn.err()).contains("E086");
  }

  @Test
  void aFileThatIsGoneCannotBeVerified() throws IOException {
    Files.delete(folder.resolve("deals/fund.scenario.yaml"));

    Ended ended = type("verify", lock);

    assertThat(ended.status()).isEqualTo(3);
    assertThat(ended.out()).contains("Not verified");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../../../../../etc/passwd", "/etc/passwd", "link"})
  void aPathOutOfTheProjectIsRefusedAtItsPlaceAndShowsNothing(String path) throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    Files.createSymbolicLink(folder.resolve("link"), Path.of("/etc/passwd"));
    replace("report.lock.json", "deals/fund.scenario.yaml", path);

    Ended ended = type("verify", lock);

    assertThat(ended.status()).isEqualTo(4);
    assertThat(ended.err()).contains("error[E090]", lock + ":").doesNotContain("root");
    assertThat(ended.out()).contains("Not verified").doesNotContain("root");
  }

  /** Leaving a file or a document out of the lock must not make it look verified. */
  @Test
  void whatTheLockLeavesOutIsNamed() throws IOException {
    String text = Files.readString(Path.of(lock));
    Files.writeString(
        Path.of(lock), text.replaceFirst("(?s)\"documents\" : \\[.*?\\]", "\"documents\" : []"));

    Ended ended = type("verify", lock);

    assertThat(ended.status()).isEqualTo(4);
    assertThat(ended.out())
        .contains("names the document `news.txt`, which the lock does not list.");
  }

  @Test
  void aFileThatIsReadAndGoneIsNotPassedOver() throws IOException {
    String text = Files.readString(Path.of(lock));
    Files.writeString(
        Path.of(lock),
        text.replaceFirst(
            "\"reads\" : \\[ *\\]",
            "\"reads\" : [{\"file\": \"deals/base.scenario.yaml\", \"sha256\": \"" + EMPTY
                + "\"}]"));

    Ended ended = type("verify", lock);

    assertThat(ended.err()).contains("`deals/base.scenario.yaml` cannot be opened");
    assertThat(ended.out()).contains("Not verified");
  }

  @Test
  void aLockWithoutAScenarioVerifiesNothing() throws IOException {
    Files.writeString(
        Path.of(lock), "{\"lock\": 1, \"engine\": \"x\", \"inputs\": \"\", \"scenarios\": []}");

    assertThat(type("verify", lock).out()).contains("0 scenarios");
    assertThat(type("verify", lock).status()).isEqualTo(6);
  }

  @Test
  void filesWithErrorsAreNotLocked() throws IOException {
    replace("deals/fund.scenario.yaml", "start: 2025", "start: 20x5");

    Ended ended = type("lock", folder.resolve("deals").toString(), "--to", lock);

    assertThat(ended.status()).isEqualTo(3);
    assertThat(type("lock", folder.toString(), "--to", "x.csv").status()).isEqualTo(2);
  }
}

package tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --watch}, on files that change while it runs. */
@Timeout(60)
final class WatchTest {
  @TempDir
  Path folder;

  private final List<Thread> running = new ArrayList<>();

  @AfterEach
  void end() throws InterruptedException {
    for (Thread thread : running) {
      thread.interrupt();
      thread.join();
    }
  }

  @Test
  void aFileThatChangesIsCheckedAgain() throws Exception {
    String file = Sample.fund(folder);
    BufferedReader lines = watch(folder.toString());
    await(lines, "all as recorded");
    await(lines, "Watching 1 file; Ctrl-C ends it.");

    Files.writeString(Path.of(file), Sample.FUND.replace("verdict: holds", "verdict: fails"));

    assertThat(await(lines, "Changed: ")).contains(Path.of(file).getFileName().toString());
    await(lines, "differs from what is recorded");
  }

  @Test
  void aFileThatComesAndOneThatGoesAreNoticed() throws Exception {
    Sample.fund(folder);
    BufferedReader lines = watch(folder.toString());
    await(lines, "1 file, ");
    await(lines, "Watching 1 file");

    Path other = Path.of(Sample.write(folder, "other.scenario.yaml", Sample.FUND));
    assertThat(await(lines, "Changed: ")).contains("other.scenario.yaml");
    await(lines, "2 files, ");
    await(lines, "Watching 2 files");

    Files.delete(other);
    assertThat(await(lines, "Changed: ")).contains("other.scenario.yaml");
    await(lines, "1 file, ");
  }

  @Test
  void whatAFileExtendsIsWatchedToo() throws Exception {
    Path base = Path.of(Sample.write(folder, "base.scenario.yaml", Sample.FUND));
    Files.createDirectory(folder.resolve("drafts"));
    String draft = Sample.write(
        folder.resolve("drafts"),
        "draft.scenario.yaml",
        "format: 1\ntitle: A draft\nas_of: 2025-03-01\nextends: ../base.scenario.yaml\n");
    BufferedReader lines = watch(draft);
    await(lines, "Watching 2 files");

    Files.writeString(base, Sample.FUND.replace("verdict: holds", "verdict: fails"));

    assertThat(await(lines, "Changed: ")).contains("base.scenario.yaml");
  }

  @Test
  void whereThereIsNothingToWatchItEnds() {
    InProcess.Ended ended =
        InProcess.type("check", "--watch", folder.resolve("none").toString());
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).contains("There is no file or folder").doesNotContain("Watching");
  }

  /** Starts it in a thread of its own; what it says comes in lines. */
  private BufferedReader watch(String path) throws IOException {
    PipedInputStream said = new PipedInputStream(1 << 16);
    OutputStream out = new PipedOutputStream(said);
    Thread thread = new Thread(() -> InProcess.run(out, out, "check", "--watch", path));
    thread.start();
    running.add(thread);
    return new BufferedReader(new InputStreamReader(said, StandardCharsets.UTF_8));
  }

  private static String await(BufferedReader lines, String words) throws IOException {
    String line = lines.readLine();
    while (line != null && !line.contains(words)) {
      line = lines.readLine();
    }
    assertThat(line).as("a line with: " + words).isNotNull();
    return line == null ? "" : line;
  }
}

package tenor.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The program {@code git}, of which only questions are asked, and which has to answer soon. */
final class GitProgram {
  private static final int MOST_BYTES = 64 << 20;
  private static final int MOST_WORDS = 4096;
  private static final long PATIENCE_MS = 30_000;

  /** No pager, and no program that the repository names. */
  private static final List<String> GIT =
      List.of("git", "--no-pager", "-c", "core.fsmonitor=false", "-c", "credential.helper=");

  /** It asks nobody anything, fetches nothing, and locks nothing. */
  private static final Map<String, String> SETTINGS = Map.of(
      "GIT_TERMINAL_PROMPT",
      "0",
      "GIT_ASKPASS",
      "",
      "SSH_ASKPASS",
      "",
      "GIT_OPTIONAL_LOCKS",
      "0",
      "GIT_NO_LAZY_FETCH",
      "1",
      "LC_ALL",
      "C");

  private GitProgram() {}

  /**
   * What it said.
   *
   * @param isStuck whether it was ended because it did not answer in time
   */
  record Ran(int status, byte[] bytes, boolean isStuck) {
    String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /** Runs git in a folder; null where it cannot be started. */
  static @Nullable Ran run(Path folder, boolean withMessages, String... arguments) {
    List<String> command = new ArrayList<>(GIT);
    command.addAll(List.of(arguments));
    return run(folder, withMessages, PATIENCE_MS, command);
  }

  /**
   * Runs a program in a folder; null where it cannot be started.
   *
   * @param patience how long it may take, in milliseconds
   */
  static @Nullable Ran run(Path folder, boolean withMessages, long patience, List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory((Files.isDirectory(folder) ? folder : Path.of(".")).toFile());
    builder.environment().putAll(SETTINGS);
    builder.redirectErrorStream(withMessages);
    if (!withMessages) {
      builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    }
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      AtomicBoolean stuck = new AtomicBoolean();
      CompletableFuture<Void> end = CompletableFuture.runAsync(
          () -> {
            if (process.isAlive()) {
              stuck.set(true);
              process.descendants().forEach(ProcessHandle::destroyForcibly);
              process.destroyForcibly();
            }
          },
          CompletableFuture.delayedExecutor(patience, TimeUnit.MILLISECONDS));
      try (InputStream out = process.getInputStream()) {
        byte[] bytes = out.readNBytes(withMessages ? MOST_WORDS : MOST_BYTES);
        int status = process.waitFor();
        return stuck.get()
            ? new Ran(status, "it does not answer".getBytes(StandardCharsets.UTF_8), true)
            : new Ran(status, bytes, false);
      } finally {
        end.cancel(false);
      }
    } catch (IOException e) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }
}

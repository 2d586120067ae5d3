package tenor.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tenor.problem.Code;
import tenor.read.Documents;

/**
 * A git repository, read through the program {@code git} and never written. No shell is in between, and a
 * revision cannot be taken for an option.
 *
 * @param top the folder in which its files lie
 */
record Repository(Path top) {
  private static final int MOST_BYTES = 64 << 20;
  private static final int MOST_WORDS = 4096;

  /** It asks nobody anything, fetches nothing, and locks nothing. */
  private static final Map<String, String> SETTINGS = Map.of(
      "GIT_TERMINAL_PROMPT",
      "0",
      "GIT_OPTIONAL_LOCKS",
      "0",
      "GIT_NO_LAZY_FETCH",
      "1",
      "LC_ALL",
      "C");

  /** A repository, or why there is none. */
  record Opened(@Nullable Repository repository, @Nullable Mistake mistake) {}

  /** A commit of a repository, or why there is none. */
  record Commit(String hash, @Nullable Mistake mistake) {}

  /** The repository in which a folder lies. */
  static Opened around(Path folder) {
    Ran ran = run(folder, true, "rev-parse", "--show-toplevel");
    if (ran == null) {
      return new Opened(null, noGit());
    }
    String words = ran.text().strip();
    if (ran.status() != 0) {
      int end = words.indexOf('\n');
      return new Opened(
          null,
          Mistake.plain(
              Code.UNREADABLE_FILE,
              "`" + folder + "` is in no git repository that can be read (git says: "
                  + (end < 0 ? words : words.substring(0, end)) + ").",
              "A revision can only be named within a repository; two files need none."));
    }
    return new Opened(new Repository(Path.of(words)), null);
  }

  private static Mistake noGit() {
    return Mistake.plain(
        Code.UNREADABLE_FILE,
        "The program `git`, which older revisions are read with, cannot be started.",
        "Install git, or compare two files.");
  }

  /** The commit that a revision names. */
  Commit commit(String revision) {
    Ran ran = revision.startsWith("-") || revision.isBlank()
        ? null
        : run(
            top,
            false,
            "rev-parse",
            "--verify",
            "--quiet",
            "--end-of-options",
            revision + "^{commit}");
    String hash = ran == null ? "" : ran.text().strip();
    return ran != null && ran.status() == 0 && isHash(hash)
        ? new Commit(hash, null)
        : new Commit(
            "",
            Mistake.plain(
                Code.UNREADABLE_FILE,
                "`" + revision + "` is no revision of the repository `" + top + "`.",
                "`git log --oneline` lists revisions; a shallow clone, as CI makes it, may lack older "
                    + "ones."));
  }

  private static boolean isHash(String text) {
    boolean hex = text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    return hex && text.length() >= 40;
  }

  /** The scenario files of a commit in a folder, by their paths from the top. */
  List<String> scenarios(String commit, String folder) {
    List<String> arguments =
        new ArrayList<>(List.of("ls-tree", "-r", "-z", "--name-only", "--full-tree", commit));
    if (!folder.isEmpty()) {
      arguments.addAll(List.of("--", folder + "/"));
    }
    Ran ran = run(top, false, arguments.toArray(String[]::new));
    List<String> files = new ArrayList<>();
    for (String name : ran == null ? new String[0] : ran.text().split("\0", -1)) {
      String inside =
          name.substring(folder.isEmpty() ? 0 : Math.min(name.length(), folder.length()));
      if (ScenarioFiles.isScenarioFile(name) && !inside.contains("/.")) {
        files.add(name);
      }
    }
    return files;
  }

  /**
   * The files of a commit.
   *
   * @param prefix what stands in front of the paths in messages; taken off
   */
  Documents files(String commit, String prefix) {
    return path -> load(commit, path.startsWith(prefix) ? path.substring(prefix.length()) : path);
  }

  private Documents.Loaded load(String commit, String path) {
    if (path.startsWith("/") || path.startsWith("../") || path.isEmpty()) {
      return new Documents.Loaded.Missing();
    }
    Ran listed = run(
        top,
        false,
        "--literal-pathspecs",
        "ls-tree",
        "-z",
        "-l",
        "--full-tree",
        commit,
        "--",
        path);
    // 100644 blob 8ab686eafeb1f44702738c8b0f24f2567c36da6d    1234<tab>path
    String[] words = listed == null ? new String[0] : listed.text().strip().split("\\s+", 5);
    if (words.length < 5) {
      return new Documents.Loaded.Missing();
    }
    if (!words[1].equals("blob") || words[0].equals("120000")) {
      return new Documents.Loaded.Unreadable(
          words[1].equals("blob") ? "it is a link, which is not followed there" : "it is a folder");
    }
    if (words[3].length() > 8) {
      return new Documents.Loaded.Unreadable("it has more than 64 MiB");
    }
    Ran content = run(top, false, "cat-file", "blob", words[2]);
    return content == null || content.status() != 0
        ? new Documents.Loaded.Unreadable("git cannot read it")
        : new Documents.Loaded.Found(content.bytes());
  }

  /** What the program said. */
  private record Ran(int status, byte[] bytes) {
    String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /** Runs git in a folder; null where it cannot be started. */
  private static @Nullable Ran run(Path folder, boolean withMessages, String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
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
      try (InputStream out = process.getInputStream()) {
        byte[] bytes = out.readNBytes(withMessages ? MOST_WORDS : MOST_BYTES);
        return new Ran(process.waitFor(), bytes);
      }
    } catch (IOException e) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }
}

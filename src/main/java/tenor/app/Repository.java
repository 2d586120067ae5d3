package tenor.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
  /** A repository, or why there is none. */
  record Opened(@Nullable Repository repository, @Nullable Mistake mistake) {}

  /** A commit of a repository, or why there is none. */
  record Commit(String hash, @Nullable Mistake mistake) {}

  /** The scenario files of a commit, or why they are not known. */
  record Listed(List<String> files, @Nullable Mistake mistake) {}

  /** The repository in which a folder lies. */
  static Opened around(Path folder) {
    GitProgram.Ran ran = GitProgram.run(folder, true, "rev-parse", "--show-toplevel");
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
    GitProgram.Ran ran = revision.startsWith("-") || revision.isBlank()
        ? null
        : GitProgram.run(
            top,
            false,
            "rev-parse",
            "--verify",
            "--quiet",
            "--end-of-options",
            revision + "^{commit}");
    if (ran != null && ran.isStuck()) {
      return new Commit("", unanswered("the commit `" + revision + "`"));
    }
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
  Listed scenarios(String commit, String folder) {
    List<String> arguments =
        new ArrayList<>(List.of("ls-tree", "-r", "-z", "--name-only", "--full-tree", commit));
    if (!folder.isEmpty()) {
      arguments.addAll(List.of("--", folder + "/"));
    }
    GitProgram.Ran ran = GitProgram.run(top, false, arguments.toArray(String[]::new));
    if (ran == null || ran.status() != 0) {
      return new Listed(List.of(), ran == null ? noGit() : unanswered("the files of " + commit));
    }
    List<String> files = new ArrayList<>();
    for (String name : ran.text().split("\0", -1)) {
      String inside =
          name.substring(folder.isEmpty() ? 0 : Math.min(name.length(), folder.length()));
      if (ScenarioFiles.isScenarioFile(name) && !inside.contains("/.")) {
        files.add(name);
      }
    }
    return new Listed(files, null);
  }

  private static Mistake unanswered(String what) {
    return Mistake.plain(
        Code.UNREADABLE_FILE,
        "`git` does not say what is asked of it: " + what + ".",
        "Try the same with `git` itself, or compare two files.");
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
    GitProgram.Ran listed = GitProgram.run(
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
    if (listed != null && listed.isStuck()) {
      return new Documents.Loaded.Unreadable("git does not answer");
    }
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
    GitProgram.Ran content = GitProgram.run(top, false, "cat-file", "blob", words[2]);
    return content == null || content.status() != 0
        ? new Documents.Loaded.Unreadable("git cannot read it")
        : new Documents.Loaded.Found(content.bytes());
  }
}

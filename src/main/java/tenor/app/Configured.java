package tenor.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.read.Configuration;
import tenor.read.Documents;

/** Finds the configuration of a project: {@code .tenor.yaml} here, or nearest above what is checked. */
final class Configured {
  private Configured() {}

  /**
   * The configuration for some paths; {@link Configuration#NONE} where there is none, mistakes where it
   * cannot be read.
   */
  static Reply<Configuration> of(List<String> paths) {
    String file = exists("") ? Configuration.FILE : above(paths);
    if (file == null) {
      return new Reply.Given<>(Configuration.NONE, List.of(), List.of());
    }
    Documents.Loaded loaded = ProjectFiles.loadBeside(file, List.of());
    if (!(loaded instanceof Documents.Loaded.Found found)) {
      return unreadable(file, loaded);
    }
    Configuration configuration = Configuration.read(file, found.bytes());
    List<Mistake> mistakes = configuration.problems().stream()
        .map(problem -> new Mistake(problem, configuration.source()))
        .toList();
    return Problem.anyError(configuration.problems())
        ? new Reply.Refused<>(ExitStatus.INVALID_FILE, mistakes)
        : new Reply.Given<>(configuration, List.of(), mistakes);
  }

  private static Reply<Configuration> unreadable(String file, Documents.Loaded loaded) {
    Documents.Loaded.Unreadable why = loaded instanceof Documents.Loaded.Unreadable known
        ? known
        : new Documents.Loaded.Unreadable("it is a link that leads nowhere");
    boolean outside = why.code() == Code.OUTSIDE_PROJECT;
    Problem problem = new Problem(
        why.code(),
        Place.startOf(file),
        "The configuration cannot be opened: "
            + (outside ? "it is a link that leads out of the project" : why.why()) + ".",
        outside
            ? "Put the file itself into the project, in the place of the link."
            : "Put a file there, as `docs/evidence.md` describes it, or take away what has its name.");
    return new Reply.Refused<>(ExitStatus.INVALID_FILE, List.of(new Mistake(problem, null)));
  }

  private static @Nullable String above(List<String> paths) {
    File folder = paths.isEmpty() ? null : new File(paths.get(0)).getAbsoluteFile();
    if (folder != null && !folder.isDirectory()) {
      folder = folder.getParentFile();
    }
    while (folder != null) {
      String prefix = folder.getPath().endsWith(File.separator)
          ? folder.getPath()
          : folder.getPath() + File.separator;
      if (exists(prefix)) {
        return (prefix + Configuration.FILE).replace(File.separatorChar, '/');
      }
      folder = folder.getParentFile();
    }
    return null;
  }

  private static boolean exists(String prefix) {
    try {
      return Files.exists(Path.of(prefix + Configuration.FILE), LinkOption.NOFOLLOW_LINKS);
    } catch (InvalidPathException e) {
      return false;
    }
  }
}

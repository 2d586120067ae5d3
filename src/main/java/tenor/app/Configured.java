package tenor.app;

import java.io.File;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.problem.Problem;
import tenor.read.Configuration;
import tenor.read.Documents;
import tenor.read.FileDocuments;

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
    Documents.Loaded loaded = new FileDocuments().load(file);
    byte[] bytes = loaded instanceof Documents.Loaded.Found found ? found.bytes() : new byte[0];
    Configuration configuration = Configuration.read(file, bytes);
    List<Mistake> mistakes = configuration.problems().stream()
        .map(problem -> new Mistake(problem, configuration.source()))
        .toList();
    return Problem.anyError(configuration.problems())
        ? new Reply.Refused<>(ExitStatus.INVALID_FILE, mistakes)
        : new Reply.Given<>(configuration, List.of(), mistakes);
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
    return new File(prefix + Configuration.FILE).isFile();
  }
}

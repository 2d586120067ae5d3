package tenor.app;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Turns paths as they were given into paths from the root of the repository, which is what annotations of
 * a change need: {@code ../a.scenario.yaml}, given in the folder {@code docs}, is {@code a.scenario.yaml}.
 */
final class RepositoryPath implements UnaryOperator<String> {
  private final Path here;
  private final Path root;

  private RepositoryPath(Path here, Path root) {
    this.here = here;
    this.root = root;
  }

  /**
   * Paths from a root.
   *
   * @param root of the repository; null for the folder that the program runs in
   */
  static RepositoryPath from(@Nullable String root) {
    Path here = Path.of("").toAbsolutePath().normalize();
    try {
      return new RepositoryPath(here, root == null ? here : here.resolve(root).normalize());
    } catch (InvalidPathException e) {
      return new RepositoryPath(here, here);
    }
  }

  /** The path from the root; as it is where it leads out of the repository. */
  @Override
  public String apply(String path) {
    try {
      Path whole = here.resolve(path).normalize();
      return whole.startsWith(root) && !whole.equals(root)
          ? root.relativize(whole).toString().replace(File.separatorChar, '/')
          : path;
    } catch (InvalidPathException e) {
      return path;
    }
  }
}

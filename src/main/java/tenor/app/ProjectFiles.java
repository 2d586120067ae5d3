package tenor.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.problem.Code;
import tenor.read.Documents;
import tenor.read.FileDocuments;

/**
 * The files that belong to a project, so that checking a stranger's scenario shows nothing else of this computer: no path
 * and no link may lead out of it.
 *
 * <p>The project of a file is the nearest folder above it that holds {@code .git}; without one, the nearest that holds
 * {@code .tenor.yaml}; without that, the folder in which the program runs, if the file lies there; else the folder named
 * on the command line, or the one above the folder of a file that was named.
 */
final class ProjectFiles implements Documents {
  private static final Documents FILES = new FileDocuments();
  private static final List<String> MARKS = List.of(".git", ".tenor.yaml");

  private final Path folder;
  private final List<String> given;
  private @Nullable Path project;
  private boolean named;

  /**
   * The project that a file lies in.
   *
   * @param file the path of the file
   * @param given the files and folders that were named to the program
   */
  ProjectFiles(String file, List<String> given) {
    Path parent = Path.of(file).toAbsolutePath().normalize().getParent();
    this.folder = parent == null ? Path.of("").toAbsolutePath() : parent;
    this.given = given;
  }

  /** Loads a file that lies beside the first one, or that one itself: only a link can lead out. */
  static Loaded loadBeside(String file, List<String> given) {
    try {
      if (!Files.isSymbolicLink(Path.of(file))) {
        return FILES.load(file);
      }
      ProjectFiles files = new ProjectFiles(file, given);
      files.project();
      return files.named ? FILES.load(file) : files.load(file);
    } catch (InvalidPathException | IOException e) {
      return FILES.load(file);
    }
  }

  /** Whether a path, or a link on its way, leads out of the project. */
  boolean isOutside(String path) {
    try {
      return !real(Path.of(path).toAbsolutePath().normalize()).startsWith(project());
    } catch (InvalidPathException | IOException e) {
      return true;
    }
  }

  @Override
  public Loaded load(String path) {
    try {
      Path there = real(Path.of(path).toAbsolutePath().normalize());
      return there.startsWith(project()) ? FILES.load(path) : outside();
    } catch (InvalidPathException | IOException e) {
      return FILES.load(path) instanceof Loaded.Found ? outside() : FILES.load(path);
    }
  }

  @Override
  public Loaded loadWithin(String within, String path) {
    return FILES.loadWithin(within, path);
  }

  private static Loaded outside() {
    return new Loaded.Unreadable("it lies outside of the project", Code.OUTSIDE_PROJECT);
  }

  /** The path without links; of one that does not exist, as far as it does. */
  private static Path real(Path path) throws IOException {
    Path there = path;
    while (!Files.exists(there)) {
      Path above = there.getParent();
      if (above == null) {
        return path;
      }
      there = above;
    }
    return there.toRealPath().resolve(there.relativize(path)).normalize();
  }

  private Path project() throws IOException {
    Path known = project;
    if (known == null) {
      known = found(real(folder));
      project = known;
    }
    return known;
  }

  private Path found(Path start) throws IOException {
    for (String mark : MARKS) {
      for (Path above = start; above != null; above = above.getParent()) {
        if (new File(above.toFile(), mark).exists()) {
          return above;
        }
      }
    }
    Path here = Path.of("").toRealPath();
    if (start.startsWith(here)) {
      return here;
    }
    for (String path : given) {
      Path place = Path.of(path);
      if (Files.isDirectory(place) && start.startsWith(place.toRealPath())) {
        return place.toRealPath();
      }
    }
    named = true;
    Path above = start.getParent();
    return above == null ? start : above;
  }
}

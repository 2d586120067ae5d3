package tenor.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tenor.problem.Code;
import tenor.problem.Spelling;

/**
 * The scenario files that some paths lead to. A file given by name is taken whatever it is called; in a
 * folder and its subfolders those count whose names end in {@code .scenario.yaml} or {@code
 * .scenario.json}, sorted by name. Hidden folders are left out, and links to folders are not followed
 * unless they are given themselves, so that no circle can arise. A file is taken once, however often the
 * paths lead to it.
 */
public final class ScenarioFiles {
  /** The endings by which a scenario file is known. */
  public static final List<String> ENDINGS = List.of(".scenario.yaml", ".scenario.json");

  private final List<String> files = new ArrayList<>();
  private final List<Mistake> missing = new ArrayList<>();
  private final List<Mistake> empty = new ArrayList<>();
  private final List<Mistake> closed = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private ScenarioFiles() {}

  /**
   * What was found.
   *
   * @param files their paths, with slashes, beginning as they were given
   * @param missing the paths that lead nowhere
   * @param empty the folders that hold no scenario file
   * @param closed the folders that cannot be opened
   */
  public record Found(
      List<String> files, List<Mistake> missing, List<Mistake> empty, List<Mistake> closed) {}

  /** Looks at each path in turn. */
  public static Found under(List<String> paths) {
    ScenarioFiles search = new ScenarioFiles();
    for (String path : paths) {
      search.look(path);
    }
    return new Found(search.files, search.missing, search.empty, search.closed);
  }

  /** Whether a name is that of a scenario file. */
  public static boolean isScenarioFile(String name) {
    return name.endsWith(ENDINGS.get(0)) || name.endsWith(ENDINGS.get(1));
  }

  /** That a path leads nowhere, with the nearest one that leads somewhere. */
  static Mistake missing(String path) {
    if (path.indexOf('\uFFFD') >= 0) {
      return Mistake.plain(
          Code.UNREADABLE_FILE,
          "The name `" + path + "` has letters that this shell's settings do not know.",
          "Set the locale to one with UTF-8 first: export LC_ALL=C.UTF-8");
    }
    String help = nearest(path)
        .map(near -> "Did you mean `" + near + "`?")
        .orElse("Check the spelling, and the folder that you are in.");
    return Mistake.plain(Code.UNREADABLE_FILE, "There is no file or folder `" + path + "`.", help);
  }

  private static Optional<String> nearest(String path) {
    File file = new File(path);
    String parent = file.getParent();
    String[] names = new File(parent == null ? "." : parent).list();
    if (names == null) {
      return Optional.empty();
    }
    List<String> near = new ArrayList<>();
    for (String name : names) {
      if (name.equals(file.getName() + ".scenario.yaml")) {
        return Optional.of(path + ".scenario.yaml");
      }
      if (isScenarioFile(name) || new File(parent, name).isDirectory()) {
        near.add(name);
      }
    }
    String folder = parent == null ? "" : shown(parent) + "/";
    return Spelling.nearest(file.getName(), near).map(name -> folder + name);
  }

  private void look(String path) {
    File file = new File(path);
    if (leadsNowhere(path)) {
      missing.add(missing(path));
    } else if (file.isDirectory()) {
      if (!walk(file, prefix(shown(path)))) {
        empty.add(Mistake.plain(
            Code.NO_SCENARIO_FILES,
            "There are no scenario files in `" + path + "`.",
            "Their names end in `.scenario.yaml` or `.scenario.json`; `tenor new` writes one."));
      }
    } else {
      add(file, shown(path));
    }
  }

  /** Whether there is nothing of that name; a link that leads nowhere is something. */
  static boolean leadsNowhere(String path) {
    File file = new File(path);
    return path.isEmpty() || (!file.exists() && !isLink(file));
  }

  private static boolean isLink(File file) {
    try {
      return Files.isSymbolicLink(file.toPath());
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** What the paths of a folder's files begin with. */
  private static String prefix(String folder) {
    if (folder.equals(".")) {
      return "";
    }
    return folder.endsWith("/") ? folder : folder + "/";
  }

  /** Looks through a folder; whether there was anything that counts. */
  private boolean walk(File folder, String prefix) {
    String[] names = folder.list();
    if (names == null) {
      closed.add(Mistake.plain(
          Code.UNREADABLE_FILE,
          "The folder `" + prefix + "` cannot be opened.",
          "Check whether you may read it."));
      return true;
    }
    boolean any = false;
    Arrays.sort(names);
    for (String name : names) {
      File file = new File(folder, name);
      if (isScenarioFile(name) && !file.isDirectory()) {
        add(file, prefix + name);
        any = true;
      } else if (isOpenFolder(file)) {
        any |= walk(file, prefix + name + "/");
      }
    }
    return any;
  }

  private static boolean isOpenFolder(File file) {
    return !file.getName().startsWith(".") && file.isDirectory() && !isLink(file);
  }

  private void add(File file, String path) {
    if (seen.add(plain(file))) {
      files.add(path);
    }
  }

  /** The path without detours. */
  private static String plain(File file) {
    try {
      return file.toPath().toAbsolutePath().normalize().toString();
    } catch (InvalidPathException e) {
      return file.getAbsolutePath();
    }
  }

  /** A path as messages show it: with slashes on every system. */
  private static String shown(String path) {
    return File.separatorChar == '/' ? path : path.replace(File.separatorChar, '/');
  }
}

package tenor.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tenor.check.Check;
import tenor.drift.Drift;
import tenor.problem.Code;
import tenor.read.Documents;
import tenor.read.ReadScenario;
import tenor.read.ScenarioReader;
import tenor.scenario.Scenario;

/**
 * {@code diff}: what moved between two states of scenarios, both of which are at hand: two files, or the
 * files of a folder now and at a git revision. Extended files and files of figures are taken from the
 * same revision.
 */
public final class DiffFiles {
  private DiffFiles() {}

  /**
   * What moved between two states of one scenario.
   *
   * @param before the older file, as messages name it
   * @param drift null where only one of both exists
   * @param isNew whether only the newer one exists
   */
  public record Pair(String before, String now, @Nullable Drift drift, boolean isNew) {

    /** Whether something differs. */
    public boolean differs() {
      return drift == null || !drift.isNothing();
    }
  }

  /**
   * What was compared.
   *
   * @param mistakes why others could not be
   * @param status how the program ends
   */
  public record Compared(List<Pair> pairs, List<Mistake> mistakes, ExitStatus status) {

    private static Compared of(List<Pair> pairs, List<Mistake> mistakes, ExitStatus status) {
      boolean differs = pairs.stream().anyMatch(Pair::differs);
      return new Compared(
          pairs, mistakes, status.or(differs ? ExitStatus.DIFFERS : ExitStatus.AS_RECORDED));
    }
  }

  /** A file of one side, or why it cannot be taken. */
  private record Side(@Nullable ReadScenario read, List<Mistake> mistakes, ExitStatus status) {

    static Side refused(Mistake mistake) {
      return new Side(null, List.of(mistake), ExitStatus.USAGE);
    }

    static Side of(Reply<ReadScenario> reply) {
      if (reply instanceof Reply.Given<ReadScenario> given) {
        return new Side(given.result(), given.warnings(), ExitStatus.AS_RECORDED);
      }
      Reply.Refused<ReadScenario> refused = (Reply.Refused<ReadScenario>) reply;
      return new Side(null, refused.mistakes(), refused.status());
    }
  }

  /** Compares two files, each on this computer or, as {@code REVISION:PATH}, in a git repository. */
  public static Reply<Compared> of(String before, String now) {
    Side old = side(before);
    Side other = side(now);
    return reply(List.of(old, other), before, now);
  }

  private static Reply<Compared> reply(List<Side> sides, String before, String now) {
    List<Mistake> mistakes = new ArrayList<>();
    ExitStatus status = ExitStatus.AS_RECORDED;
    for (Side side : sides) {
      mistakes.addAll(side.mistakes());
      status = status.or(side.status());
    }
    ReadScenario old = sides.get(0).read();
    ReadScenario other = sides.get(1).read();
    return old == null || other == null
        ? new Reply.Refused<>(status, mistakes)
        : new Reply.Given<>(
            Compared.of(List.of(pair(before, old, now, other)), List.of(), ExitStatus.AS_RECORDED),
            List.of(),
            mistakes);
  }

  private static Pair pair(String before, ReadScenario old, String now, ReadScenario other) {
    Scenario one = Versions.scenario(old);
    Scenario two = Versions.scenario(other);
    Drift drift = Drift.between(
        Baselines.of(one, new Check(one, Map.of()).claims()),
        one,
        Baselines.of(two, new Check(two, Map.of()).claims()),
        two);
    return new Pair(before, now, drift, false);
  }

  private static Side side(String argument) {
    int colon = argument.indexOf(':');
    boolean file = colon < 1 || Files.exists(path(argument)) || isDrive(argument, colon);
    if (file) {
      return Side.of(Opening.one(argument, "diff"));
    }
    Repository.Opened opened = Repository.around(Path.of("").toAbsolutePath());
    Repository repository = opened.repository();
    if (repository == null) {
      return Side.refused(opened.mistake() == null ? notThere(argument) : opened.mistake());
    }
    String revision = argument.substring(0, colon);
    Repository.Commit commit = repository.commit(revision);
    if (commit.mistake() != null) {
      return Side.refused(commit.mistake());
    }
    String written = argument.substring(colon + 1);
    boolean here = written.startsWith("./") || written.startsWith("../");
    String inside = here ? inside(repository, Path.of(written)) : written;
    return inside == null
        ? Side.refused(notThere(argument))
        : at(repository, commit.hash(), revision, inside);
  }

  private static boolean isDrive(String argument, int colon) {
    return colon == 1 && argument.startsWith("\\", 2);
  }

  private static Path path(String argument) {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      return Path.of("");
    }
  }

  private static Mistake notThere(String argument) {
    return Mistake.plain(
        Code.UNREADABLE_FILE,
        "There is no `" + argument + "`.",
        "Behind the colon stands the path from the top of the repository, or from here with `./` in "
            + "front.");
  }

  /** A file at a revision. */
  private static Side at(Repository repository, String commit, String revision, String inside) {
    String prefix = (revision.contains("/") ? commit.substring(0, 12) : revision) + ":";
    Documents files = repository.files(commit, prefix);
    String name = prefix + inside;
    Documents.Loaded loaded = files.load(name);
    if (!(loaded instanceof Documents.Loaded.Found found)) {
      return loaded instanceof Documents.Loaded.Unreadable unreadable
          ? Side.refused(Mistake.plain(
              Code.UNREADABLE_FILE,
              "`" + name + "` cannot be read: " + unreadable.why() + ".",
              "Name a scenario file."))
          : Side.refused(notThere(name));
    }
    ReadScenario read = ScenarioReader.read(name, found.bytes(), files);
    List<Mistake> mistakes = Opening.mistakes(read);
    return read.scenario() == null
        ? new Side(null, mistakes, ExitStatus.INVALID_FILE)
        : new Side(read, mistakes, ExitStatus.AS_RECORDED);
  }

  /** A path from the top of its repository; null where it lies outside. */
  private static @Nullable String inside(Repository repository, Path path) {
    try {
      Path top = repository.top().toRealPath();
      Path there = existing(path.toAbsolutePath().normalize());
      Path rest = there.relativize(path.toAbsolutePath().normalize());
      Path whole = there.toRealPath().resolve(rest).normalize();
      return whole.startsWith(top) ? top.relativize(whole).toString().replace('\\', '/') : null;
    } catch (IOException e) {
      return null;
    }
  }

  /** The nearest folder above a path that exists, or the path itself. */
  private static Path existing(Path path) {
    Path there = path;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return there;
  }

  /** Compares the scenarios that paths lead to with what they were at a revision. */
  public static Reply<Compared> since(String revision, List<String> paths) {
    Since since = new Since(revision);
    paths.forEach(since::path);
    return since.pairs.isEmpty() && !since.mistakes.isEmpty()
        ? new Reply.Refused<>(since.status, since.mistakes)
        : new Reply.Given<>(
            Compared.of(since.pairs, since.mistakes, since.status), List.of(), since.warnings);
  }

  /** Scenarios now and at a revision. */
  private static final class Since {
    private final String revision;
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Mistake> warnings = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private ExitStatus status = ExitStatus.AS_RECORDED;

    Since(String revision) {
      this.revision = revision;
    }

    private void refuse(Mistake mistake) {
      mistakes.add(mistake);
      status = status.or(ExitStatus.USAGE);
    }

    void path(String path) {
      Path place = DiffFiles.path(path).toAbsolutePath().normalize();
      Path folder = existing(place);
      Repository.Opened opened =
          Repository.around(Files.isDirectory(folder) ? folder : place.resolveSibling(""));
      Repository repository = opened.repository();
      if (repository == null) {
        refuse(opened.mistake() == null ? notThere(path) : opened.mistake());
        return;
      }
      Repository.Commit commit = repository.commit(revision);
      String inside = inside(repository, place);
      if (commit.mistake() != null || inside == null) {
        refuse(commit.mistake() == null ? notThere(path) : commit.mistake());
        return;
      }
      Repository.Listed before = repository.scenarios(commit.hash(), inside);
      if (before.mistake() != null) {
        refuse(before.mistake());
        return;
      }
      for (String file : files(repository, before.files(), place, inside)) {
        String name = Files.isDirectory(place) ? shown(path, inside, file) : path;
        file(repository, commit.hash(), file, name);
      }
    }

    /**
     * One scenario.
     *
     * @param file its path from the top of the repository
     * @param name its path as messages name it
     */
    private void file(Repository repository, String commit, String file, String name) {
      boolean isThere = Files.exists(repository.top().resolve(file));
      boolean wasThere =
          !(repository.files(commit, "").load(file) instanceof Documents.Loaded.Missing);
      if (!isThere && !wasThere) {
        refuse(ScenarioFiles.missing(name));
        return;
      }
      if (!isThere || !wasThere) {
        pairs.add(new Pair(revision + ":" + file, name, null, isThere));
        return;
      }
      Side old = at(repository, commit, revision, file);
      Side other = Side.of(Opening.one(name, "diff"));
      ReadScenario one = old.read();
      ReadScenario two = other.read();
      boolean whole = one != null && two != null;
      (whole ? warnings : mistakes).addAll(old.mistakes());
      (whole ? warnings : mistakes).addAll(other.mistakes());
      status = status.or(old.status()).or(other.status());
      if (one != null && two != null) {
        pairs.add(pair(one.source().file(), one, name, two));
      }
    }
  }

  /** The scenario files of both states that a path leads to, from the top of the repository. */
  private static SortedSet<String> files(
      Repository repository, List<String> before, Path place, String inside) {
    SortedSet<String> files = new TreeSet<>();
    if (!Files.isDirectory(place) && before.isEmpty()) {
      files.add(inside);
      return files;
    }
    files.addAll(before);
    for (String file : ScenarioFiles.under(List.of(place.toString())).files()) {
      String found = inside(repository, Path.of(file));
      if (found != null) {
        files.add(found);
      }
    }
    return files;
  }

  /** A file of a folder, beginning as the folder was typed. */
  private static String shown(String folder, String inside, String file) {
    String rest = inside.isEmpty() ? file : file.substring(inside.length() + 1);
    if (folder.equals(".")) {
      return rest;
    }
    return folder.endsWith("/") ? folder + rest : folder + "/" + rest;
  }
}

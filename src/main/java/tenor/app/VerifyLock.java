package tenor.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tenor.drift.Lock;
import tenor.drift.Result;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.read.Documents;
import tenor.read.LockReader;
import tenor.read.ReadScenario;

/**
 * {@code verify}: computes anew what a lock says. The files must have their checksums, and every result
 * must be the same to the last digit.
 */
public final class VerifyLock {
  private final Path folder;
  private final LockReader.Read read;
  private final Lock lock;
  private final @Nullable DocumentShelf shelf;
  private final LockedDocuments none = new LockedDocuments(DocumentsChoice.NONE);
  private final SortedMap<String, Seen> documents = new TreeMap<>();
  private final List<String> differences = new ArrayList<>();
  private final List<Mistake> mistakes = new ArrayList<>();
  private ExitStatus status = ExitStatus.AS_RECORDED;
  private int results;

  private VerifyLock(Path folder, LockReader.Read read, Lock lock, @Nullable String sources) {
    this.folder = folder;
    this.read = read;
    this.lock = lock;
    this.shelf = sources == null ? null : new DocumentShelf(sources);
  }

  /** What came of a document. */
  public enum Seen {
    /** It has its checksum. */
    SAME,
    /** It has another one. */
    OTHER,
    /** The lock holds none, so there is nothing to compare it with. */
    UNSUMMED,
    /** It is not in the folder of the documents, or cannot be used. */
    MISSING,
    /** Nobody said where the documents are. */
    NOT_ASKED
  }

  /**
   * What came of it.
   *
   * @param differences what is not as the lock says, each as a sentence
   * @param mistakes of files that cannot be read
   * @param results how many were computed and compared
   * @param documents what came of each document that it names
   */
  public record Verified(
      Lock lock,
      String engine,
      List<String> differences,
      List<Mistake> mistakes,
      int results,
      SortedMap<String, Seen> documents,
      ExitStatus status) {

    /** The documents of which something came. */
    public List<String> documents(Seen what) {
      return documents.entrySet().stream()
          .filter(document -> document.getValue() == what)
          .map(Map.Entry::getKey)
          .toList();
    }
  }

  /**
   * Verifies a lock.
   *
   * @param sources the folder that holds the documents; null where the command line does not say
   */
  public static Reply<Verified> of(String file, @Nullable String sources) {
    Reply<DocumentsChoice> chosen =
        Quoting.documents(List.of(file), new DocumentsChoice(sources, false));
    if (chosen instanceof Reply.Refused<DocumentsChoice> refused) {
      return refused.as();
    }
    Documents.Loaded loaded = ProjectFiles.loadBeside(file, List.of(file));
    if (!(loaded instanceof Documents.Loaded.Found found)) {
      return loaded instanceof Documents.Loaded.Unreadable unreadable
          ? Reply.usage(Mistake.plain(
              Code.UNREADABLE_FILE,
              "`" + file + "` cannot be opened: " + unreadable.why() + ".",
              "Name the lock of a report."))
          : Reply.usage(ScenarioFiles.missing(file));
    }
    LockReader.Read read = LockReader.read(file, found.bytes());
    Lock lock = read.lock();
    if (lock == null) {
      Problem problem = read.problem();
      List<Mistake> mistakes =
          problem == null ? List.of() : List.of(new Mistake(problem, read.source()));
      return new Reply.Refused<>(ExitStatus.INVALID_FILE, mistakes);
    }
    VerifyLock verify = new VerifyLock(
        LockFiles.folder(file),
        read,
        lock,
        ((Reply.Given<DocumentsChoice>) chosen).result().folder());
    for (Lock.Scenario scenario : lock.scenarios()) {
      verify.scenario(scenario);
    }
    if (lock.scenarios().isEmpty()) {
      verify.status = ExitStatus.NOTHING_TO_CHECK;
    }
    String sums = LockFiles.lock(lock.scenarios()).inputs();
    if (!sums.equals(lock.inputs())) {
      verify.differs("The checksum over all files is not that of the lock's own list.");
    }
    return new Reply.Given<>(
        new Verified(
            lock,
            Engine.version(),
            verify.differences,
            verify.mistakes,
            verify.results,
            verify.documents,
            verify.status),
        List.of(),
        List.of());
  }

  private void differs(String sentence) {
    if (!differences.contains(sentence)) {
      differences.add(sentence);
    }
    status = status.or(ExitStatus.DRIFT);
  }

  private void scenario(Lock.Scenario locked) {
    boolean same = isSame(locked.file());
    for (Lock.File file : locked.reads()) {
      same &= isSame(file) || isThere(file);
    }
    locked.documents().forEach(this::document);
    String path = path(locked.file().path());
    ReadScenario scenario = path == null ? null : Opening.read(path, List.of(path));
    if (scenario == null || scenario.scenario() == null) {
      if (scenario == null) {
        outside(locked.file());
      } else {
        mistakes.addAll(Opening.mistakes(scenario));
      }
      status = status.or(ExitStatus.INVALID_FILE);
      return;
    }
    Lock.Scenario now = new LockFiles.Locking(folder, none).on(scenario);
    unlisted(locked.file(), locked.reads(), now.reads(), "reads");
    unlisted(locked.file(), locked.documents(), now.documents(), "names the document");
    results(locked, now, same);
  }

  /** What a scenario rests on and its lock leaves out. */
  private void unlisted(
      Lock.File scenario, List<Lock.File> locked, List<Lock.File> now, String verb) {
    for (Lock.File file : now) {
      if (locked.stream().noneMatch(each -> each.path().equals(file.path()))) {
        differs("`" + scenario.path() + "` " + verb + " `" + file.path()
            + "`, which the lock does not list.");
      }
    }
  }

  /** Says of a file that is not as locked what stands in the way of comparing it; always false. */
  private boolean isThere(Lock.File file) {
    String path = path(file.path());
    if (path == null) {
      outside(file);
    } else if (LockFiles.sum(path) == null) {
      mistakes.add(new Mistake(
          new Problem(
              Code.UNREADABLE_FILE,
              read.places().getOrDefault(file.path(), Place.NOWHERE),
              "`" + file.path() + "` cannot be opened, so it was not compared.",
              "Put it back, or take the lock from the report again."),
          read.source()));
      status = status.or(ExitStatus.INVALID_FILE);
    }
    return false;
  }

  private void outside(Lock.File file) {
    mistakes.add(new Mistake(
        new Problem(
            Code.OUTSIDE_PROJECT,
            read.places().getOrDefault(file.path(), Place.NOWHERE),
            "`" + file.path()
                + "` is no path from the folder of the lock, or leads out of the project.",
            "Take the lock from the report again."),
        read.source()));
    status = status.or(ExitStatus.INVALID_FILE);
  }

  /** The path of a file of the lock; null where it does not begin at the lock's folder. */
  private @Nullable String path(String written) {
    try {
      Path path = Path.of(written);
      String there = shown(folder.resolve(path).normalize());
      return path.isAbsolute() || written.isEmpty() || isOutside(there) ? null : there;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /** Whether a path leads out of the project of the lock, and not into the folder that the program runs in. */
  private boolean isOutside(String path) {
    return isOutsideOf(folder.resolve("lock"), path) && isOutsideOf(Path.of("here"), path);
  }

  private static boolean isOutsideOf(Path file, String path) {
    return new ProjectFiles(file.toString(), List.of()).load(path)
            instanceof Documents.Loaded.Unreadable unreadable
        && unreadable.code() == Code.OUTSIDE_PROJECT;
  }

  /** A path beginning in the folder that the program was started in, where that holds it. */
  private static String shown(Path path) {
    Path here = Path.of("").toAbsolutePath();
    return (path.startsWith(here) ? here.relativize(path) : path).toString().replace('\\', '/');
  }

  private boolean isSame(Lock.File file) {
    String path = path(file.path());
    String sum = path == null ? null : LockFiles.sum(path);
    if (sum != null && sum.equals(file.sha256())) {
      return true;
    }
    if (sum != null) {
      differs(
          "`" + file.path() + "` is not the file that was locked: its checksum is another one.");
    }
    return false;
  }

  private void document(Lock.File document) {
    Seen seen = seen(document);
    documents.merge(document.path(), seen, (one, other) -> one == Seen.SAME ? other : one);
    if (seen == Seen.OTHER) {
      differs("The document `" + document.path() + "` is not the one that was locked: its checksum "
          + "is another one.");
    } else if (seen == Seen.MISSING || seen == Seen.UNSUMMED) {
      status = status.or(ExitStatus.MISSING_DOCUMENT);
    }
  }

  private Seen seen(Lock.File document) {
    if (shelf == null) {
      return Seen.NOT_ASKED;
    }
    if (!(shelf.sum(document.path()) instanceof DocumentShelf.Sum.Of sum)) {
      return Seen.MISSING;
    }
    if (document.sha256().isEmpty()) {
      return Seen.UNSUMMED;
    }
    return sum.sha256().equals(document.sha256()) ? Seen.SAME : Seen.OTHER;
  }

  private void results(Lock.Scenario locked, Lock.Scenario now, boolean sameFiles) {
    String file = locked.file().path();
    if (!Objects.equals(locked.simulation(), now.simulation())) {
      differs("`" + file + "` computes chances by " + simulation(now) + ", and the lock says "
          + simulation(locked) + ".");
    }
    Map<String, Result> computed = new LinkedHashMap<>();
    now.results().forEach(result -> computed.put(result.claim(), result));
    for (Result result : locked.results()) {
      Result other = computed.remove(result.claim());
      results++;
      if (!result.equals(other)) {
        differs(
            other == null
                ? "`" + file + "` has no claim `" + result.claim() + "` any more."
                : difference(file, result, other, sameFiles));
      }
    }
    for (String claim : computed.keySet()) {
      differs("`" + file + "` has a claim `" + claim + "`, which the lock does not have.");
    }
  }

  private static String simulation(Lock.Scenario scenario) {
    return scenario.simulation() == null ? "no draws" : scenario.simulation();
  }

  private String difference(String file, Result locked, Result now, boolean sameFiles) {
    String because = lock.engine().equals(Engine.version())
        ? ", from the same files by the same version of Tenor, so the lock is not as it was written."
        : ", from the same files by another version of Tenor.";
    return "`" + locked.claim() + "` of `" + file + "` was " + words(locked) + " and is "
        + words(now) + (sameFiles ? because : ".");
  }

  private static String words(Result result) {
    List<String> figures = new ArrayList<>();
    result.figures().forEach(figure -> figures.add((figure.text() + " " + figure.unit()).strip()));
    return String.join(" and ", figures) + " (" + result.verdict().word() + ", " + result.standing()
        + ")";
  }
}

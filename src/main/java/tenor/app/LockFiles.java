package tenor.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tenor.check.Check;
import tenor.drift.Lock;
import tenor.drift.Result;
import tenor.problem.Code;
import tenor.problem.SourceText;
import tenor.read.Checksum;
import tenor.read.Documents;
import tenor.read.FileDocuments;
import tenor.read.ReadScenario;
import tenor.report.json.LockJson;
import tenor.scenario.Claim;
import tenor.scenario.Scenario;
import tenor.scenario.Simulation;
import tenor.scenario.Source;

/**
 * {@code lock}: writes down what a report rests on. Paths begin at the folder of the lock, so that it can be
 * moved together with its scenarios.
 */
public final class LockFiles {
  private static final Documents FILES = new FileDocuments();

  private LockFiles() {}

  /**
   * What was locked.
   *
   * @param documents how many documents the scenarios name
   * @param unsummed those of them whose checksum is not known, so that nobody can verify them
   */
  public record Locked(
      String file, int scenarios, int claims, int documents, List<String> unsummed) {}

  /**
   * Writes a lock.
   *
   * @param to the file to write, whose name ends in {@code .json}
   * @param typed where the documents are, as far as the command line says
   */
  public static Reply<Locked> of(List<String> paths, String to, DocumentsChoice typed) {
    if (!to.endsWith(".json")) {
      return Reply.usage(Mistake.plain(
          Code.UNREADABLE_FILE,
          "A lock is a JSON file, and `" + to + "` is not called like one.",
          "Call it such as `report.lock.json`."));
    }
    Reply<DocumentsChoice> chosen = Quoting.documents(paths, typed);
    if (chosen instanceof Reply.Refused<DocumentsChoice> refused) {
      return refused.as();
    }
    DocumentsChoice documents = ((Reply.Given<DocumentsChoice>) chosen).result();
    ManyFiles many = ManyFiles.under(paths);
    List<Mistake> mistakes = new ArrayList<>(many.refusal());
    mistakes.addAll(many.complaints());
    ExitStatus status = many.status();
    for (ReadScenario file : many.files()) {
      if (file.scenario() == null) {
        mistakes.addAll(Opening.mistakes(file));
        status = status.or(ExitStatus.INVALID_FILE);
      }
    }
    Set<String> reads = new LinkedHashSet<>();
    many.files().forEach(file -> reads.addAll(file.files()));
    Mistake obstacle = ResultFile.obstacle(to, reads);
    if (obstacle != null) {
      mistakes.add(obstacle);
      status = status.or(ExitStatus.NOT_WRITTEN);
    }
    LockedDocuments sums = new LockedDocuments(documents);
    for (ReadScenario file : mistakes.isEmpty() ? many.files() : List.<ReadScenario>of()) {
      Versions.scenario(file).sources().values().forEach(sums::add);
    }
    mistakes.addAll(sums.mistakes());
    status = status.or(sums.status());
    if (!mistakes.isEmpty()) {
      return new Reply.Refused<>(status, mistakes);
    }
    Lock lock = lock(Work.onEach(many.files(), new Locking(folder(to), sums)));
    String text = LockJson.render(lock);
    Mistake refused = ResultFile.write(to, out -> out.accept(text));
    int claims = lock.scenarios().stream().mapToInt(s -> s.results().size()).sum();
    return refused == null
        ? new Reply.Given<>(
            new Locked(to, lock.scenarios().size(), claims, sums.count(), sums.unsummed()),
            List.of(),
            List.of())
        : new Reply.Refused<>(ExitStatus.NOT_WRITTEN, List.of(refused));
  }

  /** The lock of some scenarios: with one checksum over those of all their files, by their paths. */
  static Lock lock(List<Lock.Scenario> scenarios) {
    SortedMap<String, String> files = new TreeMap<>();
    for (Lock.Scenario scenario : scenarios) {
      files.put(scenario.file().path(), scenario.file().sha256());
      scenario.reads().forEach(read -> files.put(read.path(), read.sha256()));
    }
    StringBuilder lines = new StringBuilder();
    files.forEach((path, sum) -> lines.append(sum).append("  ").append(path).append('\n'));
    String inputs = Checksum.of(lines.toString().getBytes(StandardCharsets.UTF_8));
    return new Lock(Engine.version(), inputs, scenarios);
  }

  /** The folder of a file. */
  static Path folder(String file) {
    Path parent = Path.of(file).toAbsolutePath().normalize().getParent();
    return parent == null ? Path.of("").toAbsolutePath() : parent;
  }

  /** The checksum of a file's bytes; null where it cannot be read. */
  static @Nullable String sum(String path) {
    return FILES.load(path) instanceof Documents.Loaded.Found found
        ? Checksum.of(found.bytes())
        : null;
  }

  /** Locks one scenario. */
  static final class Locking implements Work<ReadScenario, Lock.Scenario> {
    private final Path folder;
    private final LockedDocuments sums;

    Locking(Path folder, LockedDocuments sums) {
      this.folder = folder;
      this.sums = sums;
    }

    @Override
    public String during(ReadScenario file) {
      return "computing " + file.source().file();
    }

    @Override
    public Lock.Scenario on(ReadScenario file) {
      Scenario scenario = Versions.scenario(file);
      Set<Lock.File> reads = new LinkedHashSet<>();
      for (SourceText other : file.others()) {
        reads.add(locked(other.file()));
      }
      List<Lock.File> documents = new ArrayList<>();
      for (Source source : scenario.sources().values()) {
        if (source.document() != null) {
          documents.add(new Lock.File(source.document(), sums.of(source)));
        }
      }
      return new Lock.Scenario(
          locked(file.source().file()),
          List.copyOf(reads),
          documents,
          simulation(scenario),
          Result.of(new Check(scenario, Map.of()).claims()));
    }

    private Lock.File locked(String file) {
      String sum = sum(file);
      return new Lock.File(relative(file), sum == null ? "" : sum);
    }

    private String relative(String file) {
      try {
        return folder
            .relativize(Path.of(file).toAbsolutePath().normalize())
            .toString()
            .replace('\\', '/');
      } catch (InvalidPathException e) {
        return file;
      }
    }

    private static @Nullable String simulation(Scenario scenario) {
      boolean chance = scenario.claims().stream().map(Claim::statistic).anyMatch(s -> s != null);
      Simulation simulation = scenario.simulation();
      return chance
          ? simulation.draws() + " " + simulation.points().word() + " draws, seed "
              + simulation.seed()
          : null;
    }
  }
}

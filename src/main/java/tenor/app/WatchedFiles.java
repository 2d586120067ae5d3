package tenor.app;

import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The files that a check rests on: those that its paths lead to, what these extend or take figures from,
 * their baselines and documents, and the configuration of this folder. It looks a few times a second when each was
 * written and how long it is, which works on every disk and however an editor saves; a file that comes or goes is a
 * change too.
 */
public final class WatchedFiles {
  private static final long BETWEEN_LOOKS_MS = 200;

  private final List<String> paths;
  private final Set<String> others = new LinkedHashSet<>();
  private Map<String, Long> stamps;

  /** Watches the scenario files of some paths, from now on. */
  public WatchedFiles(List<String> paths) {
    this.paths = paths;
    this.stamps = look();
  }

  /** Watches also what the files of a check rest on. */
  public void add(CheckFiles.Checked checked) {
    checked.reads().forEach(this::watch);
  }

  private void watch(String other) {
    if (!stamps.containsKey(other)) {
      others.add(other);
      stamps.put(other, stamp(other));
    }
  }

  /** How many files it watches. */
  public int count() {
    return (int) stamps.values().stream().filter(stamp -> stamp != 0).count();
  }

  /**
   * Waits until something has changed and then been left alone for a moment.
   *
   * @return the files that came, went or are others than they were, by name
   * @throws InterruptedException where the thread is asked to stop
   */
  public List<String> awaitChange() throws InterruptedException {
    Map<String, Long> before = stamps;
    Map<String, Long> now = before;
    boolean still = false;
    while (now.equals(before) || !still) {
      Thread.sleep(BETWEEN_LOOKS_MS);
      Map<String, Long> next = look();
      still = next.equals(now);
      now = next;
    }
    stamps = now;
    Set<String> names = new LinkedHashSet<>(before.keySet());
    names.addAll(now.keySet());
    List<String> changed = new ArrayList<>();
    for (String name : names) {
      if (!before.getOrDefault(name, 0L).equals(now.getOrDefault(name, 0L))) {
        changed.add(name);
      }
    }
    return changed;
  }

  private Map<String, Long> look() {
    Map<String, Long> all = new LinkedHashMap<>();
    for (String file : ScenarioFiles.under(paths).files()) {
      all.put(file, stamp(file));
    }
    for (String other : others) {
      all.put(other, stamp(other));
    }
    return all;
  }

  /** One number for when a file was written and how long it is; 0 where there is none. */
  private static long stamp(String path) {
    File file = new File(path);
    return 31 * file.lastModified() + file.length();
  }
}

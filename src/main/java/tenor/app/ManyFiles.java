package tenor.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tenor.problem.Problem;
import tenor.read.ReadScenario;

/**
 * Files that some paths lead to, as they were read: what the verbs that take many files begin with.
 *
 * @param files in the order of the paths, and by name within a folder
 * @param complaints folders that hold no scenario file or cannot be opened
 * @param refusal why nothing can be done at all; empty where something can
 * @param status how the program ends at the least
 */
record ManyFiles(
    List<ReadScenario> files, List<Mistake> complaints, List<Mistake> refusal, ExitStatus status) {

  /** Finds and reads the files. */
  static ManyFiles under(List<String> paths) {
    ScenarioFiles.Found found = ScenarioFiles.under(paths);
    if (!found.missing().isEmpty()) {
      return new ManyFiles(List.of(), List.of(), found.missing(), ExitStatus.USAGE);
    }
    List<Mistake> complaints = new ArrayList<>(found.closed());
    complaints.addAll(found.empty());
    ExitStatus status = found.closed().isEmpty() ? ExitStatus.AS_RECORDED : ExitStatus.INVALID_FILE;
    if (!found.empty().isEmpty()) {
      status = status.or(ExitStatus.NOTHING_TO_CHECK);
    }
    if (found.files().isEmpty()) {
      return new ManyFiles(List.of(), List.of(), complaints, status);
    }
    return new ManyFiles(
        Work.onEach(found.files(), new Reading(paths)), complaints, List.of(), status);
  }

  /** Reads one file. */
  private static final class Reading implements Work<String, ReadScenario> {
    private final List<String> given;

    Reading(List<String> given) {
      this.given = given;
    }

    @Override
    public String during(String file) {
      return "reading " + file;
    }

    @Override
    public ReadScenario on(String file) {
      return Opening.read(file, given);
    }
  }

  /** A choice against each file that was read without errors, by the path of the file. */
  Map<String, Chosen> chosen(Choice choice) {
    Map<String, Chosen> chosen = new LinkedHashMap<>();
    for (ReadScenario file : files) {
      if (file.scenario() != null) {
        chosen.put(
            file.source().file(),
            ChoiceReader.read(choice, file.scenario(), file.source().text()));
      }
    }
    return chosen;
  }

  /**
   * What cannot be followed in a choice, each mistake once. A name that one of the files has may be absent
   * in the others; a file with errors may have any.
   */
  List<Mistake> mistakes(Collection<Chosen> choices) {
    Map<Problem, Mistake> all = new LinkedHashMap<>();
    Map<String, List<Mistake>> absent = new LinkedHashMap<>();
    for (Chosen chosen : choices) {
      for (Mistake mistake : chosen.mistakes()) {
        all.putIfAbsent(mistake.problem(), mistake);
      }
      for (Chosen.Absent name : chosen.absent()) {
        absent.computeIfAbsent(name.name(), k -> new ArrayList<>()).add(name.mistake());
      }
    }
    for (List<Mistake> everywhere : absent.values()) {
      if (everywhere.size() == files.size()) {
        Mistake best = best(everywhere);
        all.putIfAbsent(best.problem(), best);
      }
    }
    return new ArrayList<>(all.values());
  }

  /** Of the same mistake in many files the one with a suggestion, if there is one. */
  private static Mistake best(List<Mistake> everywhere) {
    for (Mistake mistake : everywhere) {
      if (mistake.problem().help().startsWith("Did you mean")) {
        return mistake;
      }
    }
    return everywhere.get(0);
  }

  /** What was replaced, with the file where there are several. */
  List<String> notices(@Nullable Chosen chosen, ReadScenario file) {
    List<String> notices = new ArrayList<>();
    for (String notice : chosen == null ? List.<String>of() : chosen.notices()) {
      notices.add(files.size() > 1 ? notice + ", in " + file.source().file() : notice);
    }
    return notices;
  }
}

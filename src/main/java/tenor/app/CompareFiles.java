package tenor.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tenor.read.ReadScenario;
import tenor.study.Subject;

/**
 * {@code compare}: drafts, variants and readings side by side. One file is set beside its own variants;
 * of several files each stands for itself, and under the variants that were chosen if it has them.
 */
public final class CompareFiles {
  private CompareFiles() {}

  /** The versions to set side by side, in the order of the paths. */
  public static Reply<List<Subject>> of(List<String> paths, Choice choice) {
    ManyFiles many = ManyFiles.under(paths);
    List<Mistake> broken = new ArrayList<>(many.refusal());
    broken.addAll(many.complaints());
    if (!broken.isEmpty()) {
      return new Reply.Refused<>(many.status(), broken);
    }
    List<Mistake> warnings = new ArrayList<>();
    for (ReadScenario file : many.files()) {
      (file.scenario() == null ? broken : warnings).addAll(Opening.mistakes(file));
    }
    if (!broken.isEmpty()) {
      return new Reply.Refused<>(ExitStatus.INVALID_FILE, broken);
    }
    boolean alone = many.files().size() == 1 && choice.variants().isEmpty();
    Choice wanted = alone ? new Choice(List.of(Choice.ALL), choice.settings()) : choice;
    Map<String, Chosen> chosen = many.chosen(wanted);
    List<Mistake> mistakes = many.mistakes(chosen.values());
    if (!mistakes.isEmpty()) {
      return Reply.usage(mistakes);
    }
    List<String> notices = new ArrayList<>();
    List<Subject> subjects = new ArrayList<>();
    for (ReadScenario file : many.files()) {
      Chosen here = chosen.get(file.source().file());
      if (here != null) {
        notices.addAll(many.notices(here, file));
        compile(file, here, subjects, mistakes);
      }
    }
    return mistakes.isEmpty()
        ? new Reply.Given<>(subjects, notices, warnings)
        : Reply.usage(mistakes);
  }

  private static void compile(
      ReadScenario file, Chosen chosen, List<Subject> subjects, List<Mistake> mistakes) {
    Versions versions = new Versions(file, chosen.settings());
    List<List<String>> wanted = new ArrayList<>(chosen.versions());
    if (!wanted.contains(List.of())) {
      wanted.add(0, List.of());
    }
    for (List<String> names : wanted) {
      Subject subject = versions.compile(names);
      if (subject != null) {
        subjects.add(subject);
      }
    }
    mistakes.addAll(versions.mistakes());
  }
}

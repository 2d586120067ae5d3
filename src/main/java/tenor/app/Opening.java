package tenor.app;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.problem.Severity;
import tenor.problem.SourceText;
import tenor.read.Documents;
import tenor.read.ReadScenario;
import tenor.read.ScenarioReader;

/** Opens scenario files of this computer. */
final class Opening {
  private Opening() {}

  /**
   * A file as it was read; one that cannot be opened has that as its only problem.
   *
   * @param given the files and folders that were named to the program
   */
  static ReadScenario read(String path, List<String> given) {
    Documents.Loaded loaded = ProjectFiles.loadBeside(path, given);
    if (loaded instanceof Documents.Loaded.Found found) {
      return ScenarioReader.read(path, found.bytes(), new ProjectFiles(path, given));
    }
    Documents.Loaded.Unreadable unreadable = loaded instanceof Documents.Loaded.Unreadable known
        ? known
        : new Documents.Loaded.Unreadable(
            "it is not there any more, or it is a link that leads nowhere");
    boolean outside = unreadable.code() == Code.OUTSIDE_PROJECT;
    Problem problem = new Problem(
        unreadable.code(),
        Place.startOf(path),
        "The file cannot be opened: "
            + (outside ? "it is a link that leads out of the project" : unreadable.why()) + ".",
        outside
            ? "Put the file itself into the project, in the place of the link."
            : "Check whether it is a file that you may read.");
    return new ReadScenario(null, new SourceText(path, ""), List.of(problem), List.of(), Map.of());
  }

  /**
   * One file without errors, for a verb that works on a single one.
   *
   * @param verb its word on the command line, for messages
   */
  static Reply<ReadScenario> one(String path, String verb) {
    File file = new File(path);
    if (ScenarioFiles.leadsNowhere(path)) {
      return Reply.usage(ScenarioFiles.missing(path));
    }
    if (file.isDirectory()) {
      return Reply.usage(folder(path, verb));
    }
    ReadScenario read = read(path, List.of(path));
    List<Mistake> mistakes = mistakes(read);
    return read.scenario() == null
        ? new Reply.Refused<>(ExitStatus.INVALID_FILE, mistakes)
        : new Reply.Given<>(read, List.of(), mistakes);
  }

  private static Mistake folder(String path, String verb) {
    List<String> files = ScenarioFiles.under(List.of(path)).files();
    String help = files.isEmpty()
        ? "There are no scenario files in it either; `tenor new` writes one."
        : "It holds, for instance, `" + files.get(0) + "`. `tenor check " + path
            + "` checks all in it.";
    return Mistake.plain(
        Code.UNREADABLE_FILE,
        "`" + path + "` is a folder, and `tenor " + verb + "` takes one scenario file.",
        help);
  }

  /** The errors and warnings of a file, each with the text that it stands in; notes are left out. */
  static List<Mistake> mistakes(ReadScenario read) {
    List<Mistake> mistakes = new ArrayList<>();
    for (Problem problem : read.problems()) {
      if (problem.severity() != Severity.NOTE) {
        mistakes.add(new Mistake(problem, read.sourceOf(problem.place())));
      }
    }
    return mistakes;
  }
}

package tenor.app;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import tenor.evidence.Evidence;
import tenor.evidence.Library;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.read.Configuration;
import tenor.scenario.Scenario;

/** Compares the quotes of scenarios with the documents of a run. */
final class Quoting {
  private final Library library;
  private final boolean required;

  Quoting(DocumentsChoice choice) {
    this.library = choice.folder() == null ? Library.NONE : new DocumentShelf(choice.folder());
    this.required = choice.required();
  }

  /**
   * Where the documents of some paths are: as typed, and where that is silent as the project says.
   *
   * @param typed on the command line
   */
  static Reply<DocumentsChoice> documents(List<String> paths, DocumentsChoice typed) {
    Reply<Configuration> configured = Configured.of(paths);
    if (configured instanceof Reply.Refused<Configuration> refused) {
      return refused.as();
    }
    return documents(((Reply.Given<Configuration>) configured).result(), typed);
  }

  /** The same, of a project whose configuration is at hand. */
  static Reply<DocumentsChoice> documents(Configuration project, DocumentsChoice typed) {
    DocumentsChoice choice = typed.with(project);
    String folder = choice.folder();
    if (folder == null) {
      return choice.required()
          ? Reply.usage(Mistake.plain(
              Code.UNREADABLE_FILE,
              "Documents are required, and nothing says where they are.",
              "Add `--sources DIR`, or `sources:` in `.tenor.yaml`."))
          : new Reply.Given<>(choice, List.of(), List.of());
    }
    Place place = typed.folder() == null ? project.sourcesPlace() : null;
    if (place != null && new ProjectFiles(place.file(), List.of()).isOutside(folder)) {
      return refused(
          project,
          new Problem(
              Code.OUTSIDE_PROJECT,
              place,
              "This folder of documents lies outside of the project.",
              "Put it into the project, where git may ignore it, or name it with `--sources`."));
    }
    if (new File(folder).isDirectory()) {
      return new Reply.Given<>(choice, List.of(), List.of());
    }
    return place == null
        ? Reply.usage(Mistake.in(
            folder,
            folder,
            Code.UNREADABLE_FILE,
            "`" + folder + "` is not a folder, so no document can be looked up in it.",
            "Give the folder that holds the documents after `--sources`."))
        : refused(
            project,
            new Problem(
                Code.UNREADABLE_FILE,
                place,
                "This is not a folder, so no document can be looked up in it.",
                "Name the folder that holds the documents, relative to `.tenor.yaml`."));
  }

  private static Reply<DocumentsChoice> refused(Configuration project, Problem problem) {
    return new Reply.Refused<>(
        ExitStatus.INVALID_FILE, List.of(new Mistake(problem, project.source())));
  }

  /** What the quotes of a scenario came to. */
  Evidence of(Scenario scenario) {
    Evidence evidence = Evidence.of(scenario, library);
    if (!required) {
      return evidence;
    }
    List<Problem> problems = new ArrayList<>();
    for (Problem problem : evidence.problems()) {
      problems.add(problem.code() == Code.DOCUMENT_NOT_AT_HAND ? problem.asError() : problem);
    }
    return new Evidence(evidence.quotes(), problems);
  }
}

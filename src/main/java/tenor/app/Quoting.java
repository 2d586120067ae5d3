package tenor.app;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.evidence.Evidence;
import tenor.evidence.Library;
import tenor.problem.Code;
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
    DocumentsChoice choice = typed.with(((Reply.Given<Configuration>) configured).result());
    Mistake nowhere = mistake(typed, choice);
    return nowhere == null ? new Reply.Given<>(choice, List.of(), List.of()) : Reply.usage(nowhere);
  }

  /**
   * Why documents cannot be looked up as it is wanted; null where they can.
   *
   * @param typed on the command line
   * @param choice with what the configuration adds
   */
  static @Nullable Mistake mistake(DocumentsChoice typed, DocumentsChoice choice) {
    String folder = typed.folder();
    if (choice.required() && choice.folder() == null) {
      return Mistake.plain(
          Code.UNREADABLE_FILE,
          "Documents are required, and nothing says where they are.",
          "Add `--sources DIR`, or `sources:` in `.tenor.yaml`.");
    }
    if (folder != null && !new File(folder).isDirectory()) {
      return Mistake.in(
          folder,
          folder,
          Code.UNREADABLE_FILE,
          "`" + folder + "` is not a folder, so no document can be looked up in it.",
          "Give the folder that holds the documents after `--sources`.");
    }
    if (choice.folder() != null && !new File(choice.folder()).isDirectory()) {
      return Mistake.plain(
          Code.UNREADABLE_FILE,
          "`sources:` in `.tenor.yaml` leads to `" + choice.folder()
              + "`, which is not a folder, so no document can be looked up in it.",
          "Name the folder that holds the documents, relative to `.tenor.yaml`.");
    }
    return null;
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

package tenor.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tenor.problem.Problem;
import tenor.problem.SourceText;

/** The files of figures that a scenario names, each opened once however often it is named. */
final class SeriesFiles {
  private final Documents documents;
  private final Map<String, Opened> opened = new LinkedHashMap<>();

  SeriesFiles(Documents documents) {
    this.documents = documents;
  }

  /** What came of opening a file. */
  sealed interface Opened {

    /** It cannot be had; {@code why} is null where it is not there. */
    record Closed(@Nullable String why) implements Opened {}

    /** It was opened, and this is wrong with its text as a whole. */
    record Refused(SourceText source, Problem problem) implements Opened {}

    /** It was read. */
    record Figures(SeriesTable table) implements Opened {}
  }

  /**
   * Opens a file.
   *
   * @param path its path, as messages shall name it
   * @param folder the folder that it must lie in, also where the path leads over links
   */
  Opened open(String path, String folder) {
    Opened known = opened.get(path);
    if (known == null) {
      known = load(path, folder);
      opened.put(path, known);
    }
    return known;
  }

  /** The texts of all files that could be opened, to show problems on their lines. */
  List<SourceText> texts() {
    List<SourceText> texts = new ArrayList<>();
    for (Opened file : opened.values()) {
      if (file instanceof Opened.Refused refused) {
        texts.add(refused.source());
      } else if (file instanceof Opened.Figures figures) {
        texts.add(figures.table().source());
      }
    }
    return texts;
  }

  private Opened load(String path, String folder) {
    Documents.Loaded loaded = documents.loadWithin(folder, path);
    if (!(loaded instanceof Documents.Loaded.Found found)) {
      return new Opened.Closed(
          loaded instanceof Documents.Loaded.Unreadable unreadable ? unreadable.why() : null);
    }
    Problem size = TextChecks.size(path, found.bytes(), "a file of figures");
    if (size != null) {
      return new Opened.Refused(new SourceText(path, ""), size);
    }
    SourceText source = new SourceText(path, TextChecks.decode(found.bytes()));
    Problem problem = TextChecks.encoding(found.bytes(), source);
    if (problem == null) {
      problem = TextChecks.characters(source);
    }
    if (problem != null) {
      return new Opened.Refused(source, problem);
    }
    CsvTable table = CsvTable.read(source);
    return table.problem() == null
        ? new Opened.Figures(new SeriesTable(table))
        : new Opened.Refused(source, table.problem());
  }
}

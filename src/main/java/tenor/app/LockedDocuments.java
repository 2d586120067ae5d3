package tenor.app;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.scenario.Source;

/**
 * The checksums of the documents that scenarios name, as a lock holds them: computed where the documents are
 * at hand, and otherwise those that the scenarios record.
 */
final class LockedDocuments {
  private final DocumentsChoice choice;
  private final @Nullable DocumentShelf shelf;
  private final SortedMap<String, String> sums = new TreeMap<>();
  private final List<Mistake> mistakes = new ArrayList<>();
  private ExitStatus status = ExitStatus.AS_RECORDED;

  LockedDocuments(DocumentsChoice choice) {
    this.choice = choice;
    this.shelf = choice.folder() == null ? null : new DocumentShelf(choice.folder());
  }

  /** Takes the document of a source, where it names one. */
  void add(Source source) {
    String name = source.document();
    if (name == null) {
      return;
    }
    DocumentShelf.Sum sum = shelf == null ? new DocumentShelf.Sum.Missing() : shelf.sum(name);
    String recorded = source.sha256();
    if (sum instanceof DocumentShelf.Sum.Of known) {
      if (recorded != null && !recorded.equals(known.sha256())) {
        refuse(
            source,
            Code.DOCUMENT_CHANGED,
            "`" + name + "` is not the file that its scenario was written from: its SHA-256 is "
                + known.sha256() + ", and " + recorded + " is recorded.",
            "Look at what changed. If the words still stand, record the new checksum.");
      }
      sums.put(name, known.sha256());
      return;
    }
    if (sum instanceof DocumentShelf.Sum.Refused refused) {
      refuse(
          source,
          Code.DOCUMENT_REFUSED,
          "`" + name + "` cannot be used as a document: " + refused.why() + ".",
          "A document is a plain text in UTF-8 of at most 16 MiB in the folder of the documents.");
    } else if (choice.required()) {
      refuse(
          source,
          Code.DOCUMENT_NOT_AT_HAND,
          "`" + name + "` is not among the documents, so it cannot be locked.",
          "Put the file into the folder of the documents.");
    }
    sums.merge(name, recorded == null ? "" : recorded, (one, other) -> one.isEmpty() ? other : one);
  }

  private void refuse(Source source, Code code, String sentence, String help) {
    Mistake mistake = new Mistake(new Problem(code, source.place(), sentence, help), null);
    if (!mistakes.contains(mistake)) {
      mistakes.add(mistake);
      status = status.or(ExitStatus.of(code));
    }
  }

  /** Why nothing can be locked. */
  List<Mistake> mistakes() {
    return mistakes;
  }

  ExitStatus status() {
    return status;
  }

  /** The checksum of a source's document; empty where nobody knows it. */
  String of(Source source) {
    return sums.getOrDefault(String.valueOf(source.document()), "");
  }

  int count() {
    return sums.size();
  }

  /** The documents without a checksum. */
  List<String> unsummed() {
    List<String> names = new ArrayList<>();
    sums.forEach((name, sum) -> {
      if (sum.isEmpty()) {
        names.add(name);
      }
    });
    return names;
  }
}

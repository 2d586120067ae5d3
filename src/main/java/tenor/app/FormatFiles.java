package tenor.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.problem.Severity;
import tenor.read.Documents;
import tenor.read.Formatted;
import tenor.read.Formatter;

/**
 * {@code fmt}: puts scenario files into their one form. A file is first written whole beside the old one
 * and then takes its place in one step, so that no reader and no power cut ever finds half a file. Files
 * with errors are left as they are.
 */
public final class FormatFiles {
  private final boolean write;
  private final List<String> given;
  private final List<String> changed = new ArrayList<>();
  private final List<Mistake> mistakes = new ArrayList<>();

  private FormatFiles(List<String> given, boolean write) {
    this.given = given;
    this.write = write;
  }

  /**
   * What was done.
   *
   * @param changed the files that were rewritten, or would be
   * @param files how many there were
   * @param mistakes in the files that were left as they are
   */
  public record Done(List<String> changed, int files, List<Mistake> mistakes, ExitStatus status) {}

  /**
   * Formats all files that the paths lead to.
   *
   * @param write whether files are rewritten; otherwise it is only said which would be
   */
  public static Reply<Done> of(List<String> paths, boolean write) {
    ScenarioFiles.Found found = ScenarioFiles.under(paths);
    if (!found.missing().isEmpty()) {
      return Reply.usage(found.missing());
    }
    FormatFiles verb = new FormatFiles(paths, write);
    for (String file : found.files()) {
      verb.format(file);
    }
    ExitStatus status = ExitStatus.AS_RECORDED;
    if (!write && !verb.changed.isEmpty()) {
      status = status.or(ExitStatus.DIFFERS);
    }
    if (!verb.mistakes.isEmpty() || !found.closed().isEmpty()) {
      status = status.or(ExitStatus.INVALID_FILE);
    }
    if (!found.empty().isEmpty()) {
      status = status.or(ExitStatus.NOTHING_TO_CHECK);
    }
    List<Mistake> mistakes = new ArrayList<>(verb.mistakes);
    mistakes.addAll(found.closed());
    mistakes.addAll(found.empty());
    Done done = new Done(verb.changed, found.files().size(), mistakes, status);
    return new Reply.Given<>(done, List.of(), List.of());
  }

  private void format(String file) {
    if (!(ProjectFiles.loadBeside(file, given) instanceof Documents.Loaded.Found found)) {
      mistakes.addAll(Opening.mistakes(Opening.read(file, given)));
      return;
    }
    Formatted formatted = Formatter.format(file, found.bytes(), new ProjectFiles(file, given));
    if (formatted.text() == null) {
      refuse(formatted);
      return;
    }
    byte[] bytes = formatted.text().getBytes(StandardCharsets.UTF_8);
    if (Arrays.equals(bytes, found.bytes())) {
      return;
    }
    try {
      if (write) {
        replace(Path.of(file).toRealPath(), found.bytes(), bytes);
      }
      changed.add(file);
    } catch (IOException e) {
      mistakes.add(notWritten(file, e));
    }
  }

  private void refuse(Formatted formatted) {
    for (Mistake mistake : Opening.mistakes(formatted.read())) {
      if (mistake.problem().severity() == Severity.ERROR) {
        mistakes.add(mistake);
      }
    }
    for (Problem refusal : formatted.refusals()) {
      mistakes.add(new Mistake(refusal, formatted.read().source()));
    }
  }

  /** Puts new bytes in the place of the old ones, if nobody else has changed the file meanwhile. */
  private static void replace(Path file, byte[] before, byte[] after) throws IOException {
    if (!Files.isWritable(file)) {
      throw new IOException("it is protected against writing");
    }
    Path beside = Files.createTempFile(file.getParent(), "." + file.getFileName() + ".", ".tmp");
    try {
      Files.write(beside, after);
      samePermissions(file, beside);
      if (!Arrays.equals(Files.readAllBytes(file), before)) {
        throw new IOException("somebody else changed it at the same time");
      }
      move(beside, file);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void samePermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    PosixFileAttributeView mine = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (old != null && mine != null) {
      mine.setPermissions(old.readAttributes().permissions());
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Mistake notWritten(String file, IOException e) {
    String why = e.getMessage() == null ? e.toString() : e.getMessage();
    return new Mistake(
        new Problem(
            Code.UNREADABLE_FILE,
            Place.startOf(file),
            "The file could not be rewritten, and stays as it was: " + why + ".",
            "Check whether you may write it and its folder."),
        null);
  }
}

package tenor.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.problem.Code;

/** Follows {@code extends} from file to file: three steps at most, never in a circle, never to an absolute path. */
final class Extends {
  private static final int MOST_STEPS = 3;

  private final Documents documents;
  private final List<String> files;

  /**
   * The steps from one file.
   *
   * @param files the files that led here, the one that reads now last
   */
  Extends(Documents documents, List<String> files) {
    this.documents = documents;
    this.files = List.copyOf(files);
  }

  /** A file that is to be read first. */
  record Base(String file, byte[] bytes, Extends next) {}

  /** The file that a path leads to; null where it leads nowhere, which is reported. */
  @Nullable Base follow(Scalar path, Findings findings) {
    String written = path.text().strip();
    if (!isRelative(written)) {
      findings.add(
          Code.WRONG_SHAPE,
          path.place(),
          "`" + Ink.shortened(written) + "` is not a path that starts from this file's folder.",
          "Write it with slashes, such as `extends: ../base.scenario.yaml`.");
      return null;
    }
    String file = resolve(files.get(files.size() - 1), written);
    if (files.contains(file)) {
      findings.add(
          Code.EXTENDS_CYCLE,
          path.place(),
          file.equals(files.get(files.size() - 1))
              ? "The file extends itself."
              : "The files extend each other in a circle: " + chain(file) + ".",
          "Take what they share into one file that extends nothing.");
      return null;
    }
    if (files.size() > MOST_STEPS) {
      findings.add(
          Code.EXTENDS_TOO_DEEP,
          path.place(),
          "This is the fourth file in a row that extends another: " + chain(file) + ".",
          "Let it extend the file that holds the terms directly.");
      return null;
    }
    return load(file, path, written, findings);
  }

  private @Nullable Base load(String file, Scalar path, String written, Findings findings) {
    Documents.Loaded loaded = documents.load(file);
    if (loaded instanceof Documents.Loaded.Found found) {
      List<String> longer = new ArrayList<>(files);
      longer.add(file);
      return new Base(file, found.bytes(), new Extends(documents, longer));
    }
    if (loaded instanceof Documents.Loaded.Unreadable unreadable) {
      findings.add(
          unreadable.code(),
          path.place(),
          "`" + Ink.shortened(written) + "` cannot be read: " + unreadable.why() + ".",
          unreadable.code() == Code.OUTSIDE_PROJECT
              ? "Put it into the project; `tenor codes E090` says which folder that is."
              : "Name a scenario file that you may read.");
    } else {
      findings.add(
          Code.EXTENDS_MISSING,
          path.place(),
          "There is no file `" + Ink.shortened(file) + "`.",
          "The path starts from the folder of this file; check its spelling and its `../` steps.");
    }
    return null;
  }

  private String chain(String last) {
    return String.join(" → ", files) + " → " + last;
  }

  /** Whether a path starts from the folder of the file that names it. */
  static boolean isRelative(String path) {
    return !path.isEmpty()
        && path.charAt(0) != '/'
        && path.charAt(0) != '~'
        && path.indexOf('\\') < 0
        && path.indexOf(':') < 0
        && path.indexOf('\0') < 0;
  }

  /**
   * The path of a file from the path of another one.
   *
   * <p>Worked example: {@code ../base.yaml} from {@code scenarios/2025/a.yaml} is {@code scenarios/base.yaml}.
   */
  static String resolve(String from, String relative) {
    String start = from.replace('\\', '/');
    int slash = start.lastIndexOf('/');
    List<String> parts = new ArrayList<>();
    if (slash > 0) {
      parts.addAll(List.of(start.substring(0, slash).split("/", -1)));
    }
    for (String part : relative.split("/", -1)) {
      int last = parts.size() - 1;
      boolean up = part.equals("..") && last >= 0 && !parts.get(last).equals("..");
      if (up && !parts.get(last).isEmpty()) {
        parts.remove(last);
      } else if (!part.equals(".") && !part.isEmpty()) {
        parts.add(part);
      }
      // A leading `.` of the first path stays where it is, so that messages show what was typed.
    }
    String path = String.join("/", parts);
    return slash == 0 ? "/" + path : path;
  }
}

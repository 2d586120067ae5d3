package tenor.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.problem.Code;
import tenor.problem.Spelling;
import tenor.report.CheckOutcome;
import tenor.report.ReportFormat;

/**
 * The reports that are wanted of a check, each in its form and at its place.
 *
 * @param wanted in the order of the command line
 */
public record Reports(List<Wanted> wanted) {
  /** Stands for the standard output in place of a file. */
  public static final String OUTPUT = "-";

  /** A report at its place: a file, or {@link #OUTPUT}. */
  record Wanted(ReportFormat format, String file) {}

  /**
   * Reads what stands behind each {@code --report}.
   *
   * @param typed such as {@code sarif=tenor.sarif}
   * @param outputIsTaken whether something else is already written to the standard output
   */
  public static Reply<Reports> read(List<String> typed, boolean outputIsTaken) {
    List<Wanted> wanted = new ArrayList<>();
    List<Mistake> mistakes = new ArrayList<>();
    Map<String, String> places = new LinkedHashMap<>();
    if (outputIsTaken) {
      places.put(OUTPUT, "--format");
    }
    for (String each : typed) {
      int equals = each.indexOf('=');
      String name = equals < 0 ? each : each.substring(0, equals);
      String file = equals < 0 ? "" : each.substring(equals + 1);
      Optional<ReportFormat> format = ReportFormats.named(name);
      if (format.isEmpty()) {
        mistakes.add(unknown(each, name));
        continue;
      }
      if (file.isEmpty()) {
        mistakes.add(mistake(
            each,
            each,
            "`--report` takes a format and a file.",
            "Write `--report " + name + "=FILE`, or `" + name + "=-` for the standard output."));
        continue;
      }
      if (ResultFile.isKept(file)) {
        mistakes.add(mistake(
            each,
            file,
            "A report would replace `" + file + "`, which Tenor reads.",
            "Name another file, such as `tenor-" + name + ".out`."));
        continue;
      }
      String taken = places.putIfAbsent(place(file), each);
      if (taken != null) {
        mistakes.add(mistake(
            each,
            file,
            "Two reports cannot be written to the same place; `" + taken + "` goes there already.",
            "Name another file."));
        continue;
      }
      wanted.add(new Wanted(format.get(), file));
    }
    return mistakes.isEmpty()
        ? new Reply.Given<>(new Reports(wanted), List.of(), List.of())
        : Reply.usage(mistakes);
  }

  private static Mistake unknown(String typed, String name) {
    List<String> names = ReportFormats.names();
    String help = Spelling.nearest(name, names)
        .map(near -> "Did you mean `" + near + "`?")
        .orElse("There are: " + String.join(", ", names) + ".");
    return mistake(typed, name, "There is no report format `" + name + "`.", help);
  }

  private static Mistake mistake(String typed, String part, String sentence, String help) {
    return Mistake.in(typed, part, Code.NOT_A_REPORT, sentence, help);
  }

  private static String place(String file) {
    try {
      return file.equals(OUTPUT)
          ? file
          : Path.of(file).toAbsolutePath().normalize().toString();
    } catch (InvalidPathException e) {
      return file;
    }
  }

  /** Whether any report is wanted. */
  public boolean isAny() {
    return !wanted.isEmpty();
  }

  /** The form that is wanted on the standard output; null for none. */
  public @Nullable ReportFormat onOutput() {
    for (Wanted each : wanted) {
      if (each.file().equals(OUTPUT)) {
        return each.format();
      }
    }
    return null;
  }

  /**
   * Writes all reports that go to files, and the summary of the job. One that cannot be written keeps no
   * other from being written.
   *
   * @param reads the paths of all files that the check has read, none of which a report replaces
   * @param jobSummary the file that a build keeps its summary in; null where there is none
   * @return why some could not be written
   * @throws Failure where one could not be made, when all others are written
   */
  public List<Mistake> write(CheckOutcome outcome, Set<String> reads, @Nullable String jobSummary) {
    List<Mistake> unwritten = new ArrayList<>();
    Failure failure = null;
    for (Wanted each : wanted) {
      try {
        boolean onOutput = each.file().equals(OUTPUT);
        Mistake mistake = onOutput ? null : ResultFile.obstacle(each.file(), reads);
        if (mistake == null && !onOutput) {
          mistake =
              ResultFile.write(each.file(), out -> out.accept(each.format().render(outcome)));
        }
        if (mistake != null) {
          unwritten.add(mistake);
        }
        String summary = jobSummary == null ? "" : each.format().jobSummary(outcome);
        if (jobSummary != null && !summary.isEmpty()) {
          append(jobSummary, summary, unwritten);
        }
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        failure = new Failure("writing the report " + each.format().name(), e);
      }
    }
    if (failure != null) {
      throw failure;
    }
    return unwritten;
  }

  private static void append(String file, String text, List<Mistake> unwritten) {
    try {
      Files.writeString(Path.of(file), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException | InvalidPathException e) {
      unwritten.add(Mistake.plain(
          Code.NOT_WRITTEN,
          "The job's summary could not be written to `" + file + "`: " + e.getMessage() + ".",
          "Check the variable GITHUB_STEP_SUMMARY."));
    }
  }
}

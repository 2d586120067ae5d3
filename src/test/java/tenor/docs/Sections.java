package tenor.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tenor.app.ExitStatus;
import tenor.app.ReportFormats;
import tenor.problem.Code;
import tenor.read.FormatReference;
import tenor.report.ReportFormat;

/** What stands in the generated sections of the documentation. */
final class Sections {
  private static final Path SOURCES = Page.ROOT.resolve("src/main/java/tenor");
  /** The packages from the bottom to the top. */
  private static final List<String> LAYERS = List.of(
      "problem",
      "quantity",
      "model",
      "clause",
      "scenario",
      "engine",
      "metric",
      "study",
      "check",
      "report",
      "report.text",
      "report.json",
      "report.csv",
      "report.junit",
      "report.markdown",
      "report.github",
      "read",
      "app",
      "cli");

  private static final Pattern PACKAGE_DOC =
      Pattern.compile("/\\*\\*(.*?)\\*/\\s*@NullMarked", Pattern.DOTALL);

  private Sections() {}

  /**
   * The lines of a section.
   *
   * @param name such as {@code metrics}
   * @param present what stands there now; tables that are written by hand in part begin with it
   */
  static List<String> of(String name, List<String> present) {
    return switch (name) {
      case "read" -> Spellings.read(present);
      case "refused" -> Spellings.refused(present);
      case "expectations" -> Spellings.expectations(present);
      case "ranges" -> Spellings.ranges(present);
      case "explanations" -> explanations();
      case "exit-codes" -> exitCodes();
      case "report-formats" -> reportFormats();
      case "packages" -> packages();
      case "features" -> Features.lines(UsedTerms.all());
      case "feature-keys" -> Features.keys(UsedTerms.all());
      default -> tables(name);
    };
  }

  private static List<String> tables(String name) {
    Map<String, String> tables = FormatReference.tables();
    String table = tables.get(name);
    if (table == null) {
      throw new AssertionError("no section " + name + "; there are " + tables.keySet());
    }
    return List.of(table.strip().split("\n", -1));
  }

  private static List<String> explanations() {
    List<String> lines = new ArrayList<>();
    for (Code code : Code.values()) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.add("## " + code.id() + ": " + code.title());
      lines.add("");
      lines.addAll(List.of(code.explanation().stripTrailing().split("\n", -1)));
    }
    return lines;
  }

  private static List<String> exitCodes() {
    List<String> lines = new ArrayList<>();
    lines.add("| exit code | meaning |");
    lines.add("| ---: | --- |");
    for (ExitStatus status : ExitStatus.values()) {
      lines.add(row(String.valueOf(status.code()), status.meaning()));
    }
    return lines;
  }

  private static List<String> reportFormats() {
    List<String> lines = new ArrayList<>();
    lines.add("| format | what it is |");
    lines.add("| --- | --- |");
    for (ReportFormat format : ReportFormats.all()) {
      lines.add(row("`" + format.name() + "`", format.summary()));
    }
    return lines;
  }

  private static List<String> packages() {
    List<String> lines = new ArrayList<>();
    lines.add("| package | what it holds |");
    lines.add("| --- | --- |");
    for (String name : packageNames()) {
      Path folder = SOURCES.resolve(name.replace('.', '/'));
      lines.add(row("`" + name + "`", firstParagraph(folder.resolve("package-info.java"))));
    }
    return lines;
  }

  /** The names of the packages: those of {@link #LAYERS}, and behind them any other. */
  private static Set<String> packageNames() {
    Set<String> names = new LinkedHashSet<>(LAYERS);
    try (Stream<Path> files = Files.walk(SOURCES)) {
      files
          .filter(file -> file.endsWith("package-info.java"))
          .map(file -> SOURCES.relativize(file.getParent()).toString())
          .sorted()
          .forEach(name -> names.add(name.replaceAll("[/\\\\]", ".")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  private static String firstParagraph(Path packageInfo) {
    Matcher doc = PACKAGE_DOC.matcher(Texts.of(packageInfo));
    if (!doc.find()) {
      throw new AssertionError(packageInfo + " does not say what the package holds");
    }
    String text = doc.group(1).replace("\n *", " ").replaceAll("\\s+", " ");
    int end = text.indexOf("<p>");
    return text.substring(0, end < 0 ? text.length() : end)
        .replaceAll("\\{@\\w+ ([^}]*)}", "`$1`")
        .strip();
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder("|");
    for (String cell : cells) {
      row.append(' ').append(cell.replace("|", "\\|")).append(" |");
    }
    return row.toString();
  }
}

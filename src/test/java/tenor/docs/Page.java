package tenor.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the documentation: its lines, and what of them the build keeps true. */
final class Page {
  /** The root of the project, where the build runs the tests. */
  static final Path ROOT = Path.of("").toAbsolutePath();

  private static final Pattern SECTION = Pattern.compile("<!-- generated: ([a-z0-9_.-]+) -->");
  private static final String SECTION_END = "<!-- end generated -->";
  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
  private static final String FENCE = "```";

  private final Path file;
  private final List<String> lines;

  private Page(Path file, List<String> lines) {
    this.file = file;
    this.lines = lines;
  }

  /** The pages of the project: those at its root, and all under {@code docs}. */
  static List<Page> all() {
    List<Page> pages = new ArrayList<>();
    for (Path folder : List.of(ROOT, ROOT.resolve("docs"))) {
      try (Stream<Path> files = Files.walk(folder, folder.equals(ROOT) ? 1 : 4)) {
        files
            .filter(f -> f.getFileName().toString().endsWith(".md"))
            .sorted()
            .forEach(f -> pages.add(read(f)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return pages;
  }

  static Page read(Path file) {
    return new Page(file, List.of(Texts.of(file).split("\n", -1)));
  }

  /** A page that stands in no file. */
  static Page of(String text) {
    return new Page(ROOT.resolve("README.md"), List.of(text.split("\n", -1)));
  }

  /** The path from the root of the project. */
  @Override
  public String toString() {
    return ROOT.relativize(file).toString().replace('\\', '/');
  }

  String text() {
    return String.join("\n", lines);
  }

  void write(String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files of the reader's own that commands on a line may name. */
  List<OwnFile> readersFiles(int line) {
    Map<String, OwnFile> files = new LinkedHashMap<>();
    for (String above : lines.subList(0, line)) {
      OwnFile file = OwnFile.of(above);
      if (file != null) {
        files.put(file.name(), file);
      }
    }
    return List.copyOf(files.values());
  }

  /** Its fenced blocks. */
  List<Fence> fences() {
    List<Fence> fences = new ArrayList<>();
    withFences(fence -> {
      fences.add(fence);
      return fence.body();
    });
    return fences;
  }

  /** Its text with other lines in its fenced blocks. */
  String withFences(Function<Fence, List<String>> bodies) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      out.add(line);
      if (line.startsWith(FENCE)) {
        int end = i + 1;
        while (end < lines.size() && !lines.get(end).equals(FENCE)) {
          end++;
        }
        if (end == lines.size()) {
          throw new AssertionError(this + ":" + (i + 1) + " opens a block that is never closed");
        }
        String info = line.substring(FENCE.length()).strip();
        out.addAll(bodies.apply(new Fence(info, lines.subList(i + 1, end), i + 1)));
        out.add(FENCE);
        i = end;
      }
    }
    return String.join("\n", out);
  }

  /** Its text with other lines in its generated sections, given their names and present lines. */
  String withSections(BiFunction<String, List<String>, List<String>> contents) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      out.add(lines.get(i));
      Matcher section = SECTION.matcher(lines.get(i));
      if (section.matches()) {
        int end = i + 1;
        while (end < lines.size() && !lines.get(end).equals(SECTION_END)) {
          end++;
        }
        if (end == lines.size()) {
          throw new AssertionError(this + ":" + (i + 1) + " opens a section that has no end");
        }
        out.addAll(contents.apply(section.group(1), lines.subList(i + 1, end)));
        out.add(SECTION_END);
        i = end;
      }
    }
    return String.join("\n", out);
  }

  /** The targets of its links, those to other sites left out. */
  List<String> links() {
    List<String> targets = new ArrayList<>();
    String prose = String.join(" ", prose()).replaceAll("`[^`]*`", "");
    Matcher link = LINK.matcher(prose);
    while (link.find()) {
      if (!link.group(1).matches("https?://.*")) {
        targets.add(link.group(1));
      }
    }
    return targets;
  }

  /** Whether a link leads to a file or folder of the project, and to a heading of it. */
  boolean leadsSomewhere(String link) {
    int hash = link.indexOf('#');
    String path = hash < 0 ? link : link.substring(0, hash);
    Path target = path.isEmpty() ? file : file.resolveSibling(path).normalize();
    if (!target.startsWith(ROOT) || !Files.exists(target)) {
      return false;
    }
    return hash < 0 || read(target).anchors().contains(link.substring(hash + 1));
  }

  /** The anchors that its headings have. */
  private List<String> anchors() {
    List<String> anchors = new ArrayList<>();
    for (String line : prose()) {
      if (line.matches("#{1,6} .*")) {
        String heading = line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT);
        anchors.add(heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'));
      }
    }
    return anchors;
  }

  /** Its lines outside of fenced blocks. */
  private List<String> prose() {
    return List.of(withFences(fence -> List.of()).split("\n", -1));
  }
}

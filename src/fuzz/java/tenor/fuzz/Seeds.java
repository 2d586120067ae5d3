package tenor.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The inputs that the fuzzer begins with: what the scenarios and the documentation of the project hold. */
final class Seeds {
  static final List<String> TARGETS = List.of("scenario", "quantity", "quote", "table");

  private static final Pattern VALUE = Pattern.compile(
      "(?:value|expect|range|metric|amount|share|interest|growth): (\"[^\"]*\"|[^,}#\n]+)");
  private static final Pattern QUOTE = Pattern.compile("quote: ([^\n]+)");

  private final Path folder;
  private final Map<String, Set<String>> texts = new LinkedHashMap<>();

  private Seeds(Path folder) {
    this.folder = folder;
  }

  /** Writes the seeds of each target into a folder of its own. */
  static void sow(Path folder) throws IOException {
    Seeds seeds = new Seeds(folder);
    for (String root :
        List.of("scenarios", "docs/examples", "docs/mistakes", "src/test/resources")) {
      try (Stream<Path> walk = Files.walk(Path.of(root))) {
        for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
          seeds.take(file);
        }
      }
    }
    seeds.add("quantity", "fund.payment in 2030 USD");
    seeds.add("quantity", "several decades");
    seeds.add(
        "table", "{\"lock\": \"1\", \"engine\": \"x\", \"inputs\": \"x\", \"scenarios\": []}");
    seeds.write();
  }

  private void take(Path file) throws IOException {
    String name = file.getFileName().toString();
    byte[] bytes = Files.readAllBytes(file);
    if (file.getParent().getParent().endsWith("tenor/fuzz")) {
      Path place = folder.resolve(file.getParent().getFileName());
      Files.write(Files.createDirectories(place).resolve(name), bytes);
      return;
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (name.endsWith(".csv") || name.endsWith(".lock.json")) {
      add("table", text);
    }
    if (name.contains(".scenario.")) {
      add("scenario", text.substring(0, Math.min(text.length(), Fuzz.LONGEST)));
      for (Matcher value = VALUE.matcher(text); value.find(); ) {
        add("quantity", value.group(1).replace("\"", "").strip());
      }
      StringBuilder document = new StringBuilder();
      for (Matcher quote = QUOTE.matcher(text); quote.find(); ) {
        String words = quote.group(1).replace("\"", "").strip();
        document.append("They say “").append(words).append("”, and so on. ");
        add("quote", "5 billion USD\n" + words + "\nThey say " + words + ", and so on.");
      }
      if (document.length() > 0) {
        add("quote", "half\nsay … 50 %\n" + document);
      }
    }
  }

  private void add(String target, String text) {
    texts.computeIfAbsent(target, t -> new TreeSet<>()).add(text);
  }

  private void write() throws IOException {
    for (Map.Entry<String, Set<String>> target : texts.entrySet()) {
      Path place = Files.createDirectories(folder.resolve(target.getKey()));
      int number = 0;
      for (String text : target.getValue()) {
        Files.writeString(place.resolve("seed-" + number++), text);
      }
    }
  }
}

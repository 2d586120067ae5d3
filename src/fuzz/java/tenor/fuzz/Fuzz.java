package tenor.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Runs the fuzzer on each target in a process of its own, and tells in a line what came of it, or in more where it found
 * something.
 */
public final class Fuzz {
  /** The longest input that is made up, in bytes: most of the seeds fit, and reading takes little time. */
  static final int LONGEST = 2_400;

  /** After how many different findings a target is left. */
  private static final int MOST_FINDINGS = 20;

  private static final int MOST_LINES = 12;
  private static final int MOST_SHOWN = 1_000;

  private final Path folder;
  private final long runs;

  private Fuzz(Path folder, long runs) {
    this.folder = folder;
    this.runs = runs;
  }

  /**
   * Fuzzes; ends with 1 where anything was found.
   *
   * @param arguments the working folder, how many inputs each target gets, and the targets or {@code all}
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Fuzz fuzz = new Fuzz(Path.of(arguments[0]), Long.parseLong(arguments[1]));
    List<String> targets =
        arguments[2].equals("all") ? Seeds.TARGETS : Arrays.asList(arguments[2].split(",", -1));
    Seeds.sow(fuzz.folder.resolve("seeds"));
    boolean sound = true;
    for (String target : targets) {
      sound &= fuzz.isSound(target);
    }
    if (!sound) {
      System.exit(1);
    }
  }

  /** Fuzzes one target and says what came of it. */
  private boolean isSound(String target) throws IOException, InterruptedException {
    Path findings = Files.createDirectories(folder.resolve("findings").resolve(target));
    for (Path old : files(findings)) {
      Files.delete(old);
    }
    Path log = folder.resolve(target + ".log");
    long start = System.nanoTime();
    int ended = run(target, findings, log);
    double seconds = (System.nanoTime() - start) / 1e9;
    List<Path> found = files(findings).stream()
        .filter(file -> !file.toString().endsWith(".java"))
        .toList();
    System.out.printf(
        Locale.ROOT,
        "%s: %,d inputs in %.0f s (%,.0f a second), %s%n",
        target,
        runs,
        seconds,
        runs / seconds,
        found.isEmpty() ? "nothing found" : found.size() + " found");
    for (Path finding : found) {
      System.out.println("\n" + finding + " holds:\n" + shown(Files.readAllBytes(finding)));
    }
    boolean sound = ended == 0 && found.isEmpty();
    if (!sound) {
      causes(log);
      System.out.println(
          "\nThe fuzzer ended with " + ended + ". All that it said is in " + log + ".");
    }
    return sound;
  }

  private int run(String target, Path findings, Path log) throws IOException, InterruptedException {
    String name = target.substring(0, 1).toUpperCase(Locale.ROOT) + target.substring(1) + "Input";
    Path temporary = Files.createDirectories(folder.resolve("tmp"));
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xms1g",
        "-Xmx1g",
        "-Xmn400m",
        "-XX:+UseSerialGC",
        "-Djava.io.tmpdir=" + temporary,
        "-cp",
        System.getProperty("java.class.path"),
        "com.code_intelligence.jazzer.Jazzer",
        "--target_class=tenor.fuzz." + name,
        "--instrumentation_includes=tenor.**",
        "--custom_hook_includes=tenor.**",
        "--trace=cov,cmp",
        "--keep_going=" + MOST_FINDINGS,
        "--reproducer_path=" + findings,
        "-artifact_prefix=" + findings + "/",
        "-runs=" + runs,
        "-seed=1",
        "-max_len=" + LONGEST,
        "-len_control=0",
        "-timeout=10",
        "-print_final_stats=1",
        Files.createDirectories(folder.resolve("corpus").resolve(target)).toString(),
        folder.resolve("seeds").resolve(target).toString()));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start()
        .waitFor();
  }

  /** Shows the first lines of each exception, or the last lines where there is none. */
  private static void causes(Path log) throws IOException {
    List<String> lines =
        List.of(Files.readString(log, StandardCharsets.ISO_8859_1).split("\n", -1));
    int left = 0;
    boolean any = false;
    for (String line : lines) {
      if (line.startsWith("== Java Exception:") || line.contains("ERROR: libFuzzer: timeout")) {
        left = MOST_LINES;
        any = true;
        System.out.println();
      }
      if (left-- > 0) {
        System.out.println(shortened(line));
      }
    }
    if (!any) {
      lines
          .subList(Math.max(0, lines.size() - MOST_LINES), lines.size())
          .forEach(System.out::println);
    }
  }

  private static String shown(byte[] input) {
    return shortened(new String(input, StandardCharsets.UTF_8));
  }

  private static String shortened(String text) {
    return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.sorted(Comparator.comparing(Path::toString)).toList();
    }
  }
}

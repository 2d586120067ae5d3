package tenor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The hooks that other repositories use, run for real with stand-ins for Java and for the network: the stand-in for
 * curl gives what is in the file {@code released} and notes each fetch, and the one for Java prints its arguments and
 * ends with the exit code in EXIT.
 */
@DisabledOnOs(OS.WINDOWS)
final class HooksTest {
  private static final Path ROOT = Path.of("").toAbsolutePath();

  private static final String CURL = """
      #!/bin/sh
      echo fetched >>"$FOLDER/fetches"
      while [ $# -gt 0 ]; do
        [ "$1" != -o ] || cp "$FOLDER/released" "$2"
        shift
      done
      """;

  private static final String JAVA = """
      #!/bin/sh
      for word; do [ "$word" != --version ] || exit "${CANNOT_RUN:-0}"; done
      printf '%s\\n' "$@"
      exit "${EXIT:-0}"
      """;

  @TempDir
  Path folder;

  private String checksum;

  private record Ended(int status, List<String> out, String err) {
    /** What Tenor was asked, from the word behind the jar. */
    List<String> command() {
      return out.subList(out.indexOf("-jar") + 2, out.size());
    }
  }

  @BeforeEach
  void aReleaseAndStandIns() throws Exception {
    byte[] released = "a released jar".getBytes(UTF_8);
    Files.write(folder.resolve("released"), released);
    checksum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(released));
    script("bin/curl", CURL);
    script("bin/java", JAVA);
  }

  @Test
  void aReleasedJarIsFetchedOnceAndKept() throws Exception {
    Map<String, String> release = release(checksum);

    Ended first = run(release, hook("obtain"), in("kept"));
    Ended second = run(release, hook("obtain"), in("kept"));

    assertThat(first.status()).as(first.err()).isZero();
    assertThat(first.out()).containsExactly(in("kept/tenor-" + checksum + ".jar"));
    assertThat(second.out()).isEqualTo(first.out());
    assertThat(Path.of(first.out().get(0))).hasContent("a released jar");
    assertThat(folder.resolve("fetches")).hasContent("fetched");
  }

  @Test
  void whatDoesNotHaveTheChecksumIsNeverRunAndNotKept() throws Exception {
    Ended ended = run(release("0".repeat(64)), hook("check"), "scenarios");

    assertThat(ended.status()).isEqualTo(69);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains("does not have the checksum");
    assertThat(folder.resolve("home/tenor").toFile().list()).isEmpty();
  }

  @Test
  void whatTheCacheGivesIsHeldAgainstTheChecksumToo() throws Exception {
    Path kept =
        Files.createDirectories(folder.resolve("home/tenor")).resolve("tenor-" + checksum + ".jar");
    Files.writeString(kept, "another program");

    assertThat(run(release(checksum), hook("check"), "scenarios").status()).isZero();

    assertThat(kept).hasContent("a released jar");
  }

  @Test
  void anAddressWithoutAChecksumIsRefused() throws Exception {
    for (String wrong : List.of("", "abc", "g".repeat(64))) {
      Ended ended = run(release(wrong), hook("obtain"), in("kept"));

      assertThat(ended.status()).isEqualTo(69);
      assertThat(ended.err()).contains("TENOR_SHA256 must be the checksum");
    }
    assertThat(folder.resolve("fetches")).doesNotExist();
  }

  /** Java itself ends with 1 where it cannot run a jar, which would look like a verdict that differs. */
  @Test
  void aJavaThatCannotRunItDoesNotLookLikeAVerdictThatDiffers() throws Exception {
    Map<String, String> release = release(checksum);
    release.put("CANNOT_RUN", "1");

    assertThat(run(release, hook("check"), "scenarios").status()).isEqualTo(69);
  }

  @Test
  void theExitCodeIsThatOfTheCheck() throws Exception {
    for (int status : new int[] {0, 1, 3, 4, 5, 6, 70, 74}) {
      Map<String, String> release = release(checksum);
      release.put("EXIT", String.valueOf(status));

      assertThat(run(release, hook("check"), "scenarios").status()).isEqualTo(status);
    }
  }

  @Test
  void theInputsOfTheActionBecomeACommandLineWithoutBeingObeyed() throws Exception {
    Map<String, String> inputs = release(checksum);
    inputs.put("TENOR_PATHS", "scenarios\n\na folder/$(touch pwned) *\n");
    inputs.put("TENOR_REPORTS", "sarif=tenor.sarif\njunit=`touch pwned`.xml\n");
    inputs.put("TENOR_OPTIONS", "--set=growth=3 %/year");
    inputs.put("TENOR_STRICT", "true");
    inputs.put("GITHUB_OUTPUT", in("output"));
    inputs.put("EXIT", "4");

    Ended ended = run(inputs, hook("github"));

    assertThat(ended.status()).isEqualTo(4);
    assertThat(ended.command())
        .containsExactly(
            "check",
            "scenarios",
            "a folder/$(touch pwned) *",
            "--report=sarif=tenor.sarif",
            "--report=junit=`touch pwned`.xml",
            "--set=growth=3 %/year",
            "--strict",
            "--report",
            "github=-");
    assertThat(folder.resolve("output")).hasContent("exit-code=4");
    assertThat(folder.resolve("pwned")).doesNotExist();
  }

  @Test
  void theActionDeclaresWhatItUsesAndPutsNoInputIntoACommand() throws Exception {
    Map<?, ?> action = yaml("action.yml");
    List<Map<?, ?>> steps = steps(action);

    assertThat(action.keySet().stream().map(Object::toString))
        .contains("name", "description", "inputs", "outputs", "runs");
    Matcher used = Pattern.compile("inputs\\.([a-z0-9-]+)").matcher(text("action.yml"));
    int uses = 0;
    for (; used.find(); uses++) {
      assertThat(((Map<?, ?>) action.get("inputs")).containsKey(used.group(1))).isTrue();
    }
    assertThat(uses).isGreaterThan(5);
    for (Map<?, ?> step : steps) {
      if (step.containsKey("run")) {
        assertThat(step.get("shell")).isEqualTo("bash");
        assertThat(step.get("run").toString()).doesNotContain("${{");
      } else {
        assertThat(step.get("uses").toString()).matches("actions/[a-z-]+@v\\d+");
      }
    }
  }

  @Test
  void theStepsOfTheActionRun() throws Exception {
    Map<String, String> runner = release(checksum);
    runner.put("GITHUB_ACTION_PATH", ROOT.toString());
    runner.put("GITHUB_OUTPUT", in("output"));
    runner.put("TENOR_PATHS", "scenarios");
    List<Integer> statuses = new ArrayList<>();
    for (Map<?, ?> step : steps(yaml("action.yml"))) {
      if (step.containsKey("run")) {
        // as GitHub runs a step whose shell is bash
        statuses.add(run(
                runner,
                "bash",
                "--noprofile",
                "--norc",
                "-eo",
                "pipefail",
                "-c",
                step.get("run").toString())
            .status());
      }
    }

    assertThat(statuses).containsExactly(0, 0);
    assertThat(Files.readAllLines(folder.resolve("output")))
        .containsExactly("key=tenor-" + checksum, "exit-code=0");
    assertThat(folder.resolve(".cache/tenor/tenor-" + checksum + ".jar")).exists();
  }

  @Test
  void theJobOfGitlabFetchesHoldsAndChecks() throws Exception {
    Map<String, String> variables = release(checksum);
    variables.put("TENOR_PATHS", "scenarios more");
    variables.put("EXIT", "5");

    Ended ended = run(variables, "sh", "-e", "-c", gitlab());

    assertThat(ended.status()).isEqualTo(5);
    assertThat(ended.command()).startsWith("check", "scenarios", "more", "--report");
    assertThat(run(release("1".repeat(64)), "sh", "-e", "-c", gitlab()).status())
        .isEqualTo(69);
  }

  @Test
  void theHooksOfPreCommitStartAProgramThatIsThere() throws Exception {
    List<?> hooks = (List<?>) load(text(".pre-commit-hooks.yaml"));

    assertThat(hooks).hasSize(2);
    for (Object each : hooks) {
      Map<?, ?> hook = (Map<?, ?>) each;
      assertThat(hook.get("language")).isEqualTo("script");
      String program = hook.get("entry").toString().split(" ", 2)[0];
      assertThat(ROOT.resolve(program)).isExecutable();
      assertThat("a.scenario.yaml").containsPattern(hook.get("files").toString());
    }
  }

  private static List<Map<?, ?>> steps(Map<?, ?> action) {
    List<Map<?, ?>> steps = new ArrayList<>();
    for (Object step : (List<?>) ((Map<?, ?>) action.get("runs")).get("steps")) {
      steps.add((Map<?, ?>) step);
    }
    return steps;
  }

  private static String gitlab() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Object line :
        (List<?>) ((Map<?, ?>) yaml("hooks/gitlab.yml").get("tenor")).get("script")) {
      lines.add(line.toString());
    }
    return String.join("\n", lines);
  }

  private static Map<?, ?> yaml(String file) throws IOException {
    return (Map<?, ?>) load(text(file));
  }

  private static Object load(String yaml) {
    return new Load(LoadSettings.builder().build()).loadFromString(yaml);
  }

  private static String text(String file) throws IOException {
    return Files.readString(ROOT.resolve(file));
  }

  private Map<String, String> release(String sha256) {
    Map<String, String> variables = new TreeMap<>();
    variables.put("TENOR_URL", "https://tenor.example/tenor.jar");
    variables.put("TENOR_SHA256", sha256);
    return variables;
  }

  private static String hook(String name) {
    return ROOT.resolve("hooks").resolve(name).toString();
  }

  private String in(String name) {
    return folder.resolve(name).toString();
  }

  private void script(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private Ended run(Map<String, String> variables, String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectOutput(folder.resolve("out").toFile())
        .redirectError(folder.resolve("err").toFile());
    Map<String, String> environment = builder.environment();
    String path = folder.resolve("bin") + ":" + environment.get("PATH");
    environment.clear();
    environment.put("PATH", path);
    environment.put("FOLDER", folder.toString());
    environment.put("HOME", folder.toString());
    environment.put("XDG_CACHE_HOME", in("home"));
    environment.putAll(variables);
    int status = builder.start().waitFor();
    return new Ended(
        status, Files.readAllLines(folder.resolve("out")), Files.readString(folder.resolve("err")));
  }
}

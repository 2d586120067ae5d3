package tenor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script {@code tenor}, run for real in a small project of its own, with stand-ins for Java and Maven.
 *
 * <p>The stand-in for Maven notes that it was called and makes an empty jar. The stand-in for Java prints its arguments,
 * one a line, and ends with the exit code in EXIT. PATH holds these and the few tools that the script may use.
 */
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {

  /** What the script may call; whatever else it called would be missing here. */
  private static final List<String> TOOLS = List.of(
      "sh", "awk", "cat", "find", "grep", "mkdir", "mv", "readlink", "rm", "sed", "sleep", "touch");

  private static final String MVN = """
      #!/bin/sh
      echo built >>"$NOTES"
      [ -z "${MVN_FAILS:-}" ] || { echo "[ERROR] no such symbol"; exit 1; }
      sleep "${MVN_SECONDS:-0}"
      for word; do case $word in -Dbuild.folder=*) folder=${word#*=} ;; esac; done
      mkdir -p "$folder" && : >"$folder/tenor.jar"
      """;

  private static final String JAVA = """
      #!/bin/sh
      for word; do
        case $word in
          -Xshare:dump) dump=yes ;;
          -XX:DumpLoadedClassList=*) echo java/lang/Object >"${word#*=}"; exit ;;
          -XX:SharedArchiveFile=*) archive=${word#*=} ;;
        esac
      done
      if [ -n "${dump:-}" ]; then
        echo trained >>"$NOTES"
        [ -n "${DUMP_FAILS:-}" ] || echo classes >"$archive"
        exit
      fi
      printf '%s\\n' "$@"
      exit "${EXIT:-0}"
      """;

  @TempDir
  static Path tools;

  @TempDir
  Path folder;

  private Path project;
  private Path jdk;
  private Path maven;

  /** What one start did. */
  private record Start(int exit, List<String> out, String err) {

    /** The arguments of the program itself. */
    List<String> arguments() {
      return out.subList(out.indexOf("tenor.cli.Main") + 1, out.size());
    }

    List<String> options() {
      return out.subList(0, out.indexOf("-cp"));
    }
  }

  @BeforeAll
  static void aPathOfFewTools() throws IOException {
    for (String tool : TOOLS) {
      Files.createSymbolicLink(tools.resolve(tool), onPath(tool));
    }
  }

  @AfterAll
  static void nothingOfTheToolsIsLeft() throws IOException {
    for (String tool : TOOLS) {
      Files.delete(tools.resolve(tool));
    }
  }

  @BeforeEach
  void aProjectAJdkAndAMaven() throws IOException {
    project = folder.resolve("a project");
    Files.createDirectories(project.resolve("src/main"));
    Files.writeString(project.resolve("pom.xml"), "<project/>");
    Files.writeString(project.resolve("src/main/Main.java"), "class Main {}");
    script(project.resolve("tenor"), Files.readString(Path.of("tenor")));
    jdk = jdk("jdk 17", "17.0.9");
    maven = Files.createDirectories(folder.resolve("maven"));
    script(maven.resolve("mvn"), MVN);
    age(project.resolve("pom.xml"), 60);
    age(project.resolve("src/main/Main.java"), 60);
  }

  @Test
  void theFirstStartBuildsAndSaysSoInOneLine() {
    Start first = start(Map.of(), "check", "scenarios");
    assertThat(first.exit()).isZero();
    assertThat(first.err().lines()).singleElement().asString().startsWith("tenor: building");
    assertThat(first.arguments()).containsExactly("check", "scenarios");
    assertThat(notes()).containsExactly("built", "trained");
  }

  @Test
  void aLaterStartIsSilentAndBuildsNothing() {
    start(Map.of(), "check");
    Start second = start(Map.of(), "check");
    assertThat(second.err()).isEmpty();
    assertThat(notes()).containsExactly("built", "trained");
  }

  @Test
  void aSourceThatIsNewerThanTheBuildIsBuiltIn() throws IOException {
    start(Map.of(), "check");
    age(project.resolve("target/launcher/tenor.jar"), 30);
    Files.writeString(project.resolve("src/main/Other.java"), "class Other {}");
    assertThat(start(Map.of(), "check").err()).startsWith("tenor: building");
    assertThat(start(Map.of(), "check").err()).isEmpty();
    assertThat(notes()).containsExactly("built", "trained", "built", "trained");
  }

  @Test
  void aSourceDatedInTheFutureIsNotBuiltAgainAtEveryStart() throws IOException {
    age(project.resolve("pom.xml"), -7200);
    start(Map.of(), "check");
    assertThat(start(Map.of(), "check").err()).isEmpty();
    assertThat(notes()).containsExactly("built", "trained");
  }

  @Test
  void argumentsArriveAsTheyWereWritten() {
    String[] written = {"solve", "a b", "*", "", "$HOME", "--so-that", "fund.years = 100 years"};
    start(Map.of(), "check");
    assertThat(start(Map.of(), written).arguments()).containsExactly(written);
  }

  @Test
  void theExitCodeIsThatOfTheProgram() {
    assertThat(start(Map.of("EXIT", "3"), "check").exit()).isEqualTo(3);
    assertThat(start(Map.of("EXIT", "1"), "check").exit()).isEqualTo(1);
  }

  @Test
  void itIsStartedThroughLinksFromAnyFolder() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("else where"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("a project/tenor"));
    Files.createSymbolicLink(elsewhere.resolve("tenor"), link);
    Start start = run(elsewhere, environment(Map.of()), "./tenor", "check", "here");
    assertThat(start.arguments()).containsExactly("check", "here");
    assertThat(start.out())
        .contains(project.toRealPath().resolve("target/launcher/tenor.jar").toString());
  }

  @Test
  void twoFirstStartsAtOnceBuildOnce() throws IOException, InterruptedException {
    Map<String, String> slow = environment(Map.of("MVN_SECONDS", "0.3"));
    Path other = folder.resolve("other output");
    Process one = process(project, slow, other, "./tenor", "check");
    Start two = run(project, slow, "./tenor", "check");
    assertThat(one.waitFor()).isZero();
    assertThat(two.exit()).isZero();
    assertThat(notes().stream().filter("built"::equals)).hasSize(1);
    assertThat(project.resolve("target/launcher/lock")).doesNotExist();
  }

  @Test
  void theLockOfAStartThatWasKilledHoldsNobodyUp() throws IOException {
    Path lock = Files.createDirectories(project.resolve("target/launcher/lock"));
    Files.writeString(lock.resolve("owner"), "999999999\n");
    assertThat(start(Map.of(), "check").exit()).isZero();
    assertThat(lock).doesNotExist();
  }

  @Test
  void aFailedBuildShowsWhatMavenSaidAndIsTriedAgain() {
    Start failed = start(Map.of("MVN_FAILS", "yes"), "check");
    assertThat(failed.exit()).isEqualTo(69);
    assertThat(failed.err()).contains("the build failed", "[ERROR] no such symbol");
    assertThat(start(Map.of(), "check").exit()).isZero();
  }

  @Test
  void withoutMavenTheFirstStartSaysWhatToInstall() throws IOException {
    Files.delete(maven.resolve("mvn"));
    Start start = start(Map.of(), "check");
    assertThat(start.exit()).isEqualTo(69);
    assertThat(start.err())
        .isEqualTo(
            "tenor: there is no mvn on PATH, and the program has yet to be built. Install Apache Maven, 3.8.7 or later.\n");
  }

  @Test
  void withoutMavenALaterStartWorks() throws IOException {
    start(Map.of(), "check");
    Files.delete(maven.resolve("mvn"));
    assertThat(start(Map.of(), "check").exit()).isZero();
  }

  @Test
  void withoutJavaItSaysWhatToInstall() {
    Start start = run(project, Map.of("PATH", maven + ":" + tools), "./tenor", "check");
    assertThat(start.exit()).isEqualTo(69);
    assertThat(start.err())
        .startsWith("tenor: there is no java on PATH. Install a JDK, 17 or later");
  }

  @Test
  void aWrongJavaHomeIsNamed() {
    Start start = start(Map.of("JAVA_HOME", "/no/such/jdk"), "check");
    assertThat(start.exit()).isEqualTo(69);
    assertThat(start.err())
        .startsWith("tenor: JAVA_HOME is /no/such/jdk, but there is no bin/java in it.");
  }

  @Test
  void aJavaThatIsTooOldIsNamed() throws IOException {
    Path old = jdk("jdk 11", "11.0.2");
    Start start = start(Map.of("JAVA_HOME", old.toString()), "check");
    assertThat(start.exit()).isEqualTo(69);
    assertThat(start.err())
        .isEqualTo(
            "tenor: " + old
                + " is Java 11.0.2, and Tenor needs 17 or later. Set JAVA_HOME to the folder of a newer JDK.\n");
  }

  @Test
  void withoutJavaHomeTheJavaOnPathIsTaken() throws IOException {
    Path bin = jdk("jdk 21", "21.0.1").resolve("bin");
    Start start =
        run(project, notesIn(Map.of("PATH", bin + ":" + maven + ":" + tools)), "./tenor", "check");
    assertThat(start.exit()).isZero();
    assertThat(archiveOf(start)).contains("jdk 21");
  }

  @Test
  void eachJavaHasAnArchiveOfItsOwnMadeOnce() throws IOException {
    String other = jdk("jdk 25", "25.0.3").toString();
    String first = archiveOf(start(Map.of(), "check"));
    String second = archiveOf(start(Map.of("JAVA_HOME", other), "check"));
    assertThat(first).endsWith("jdk 17/17.0.9+1");
    assertThat(second).endsWith("jdk 25/25.0.3+1");
    start(Map.of(), "check");
    start(Map.of("JAVA_HOME", other), "check");
    assertThat(notes()).containsExactly("built", "trained", "trained");
  }

  @Test
  void aJavaThatMakesNoArchiveIsAskedOnceAndStartedWithout() {
    Map<String, String> environment = Map.of("DUMP_FAILS", "yes");
    start(environment, "check");
    Start second = start(environment, "check");
    assertThat(second.exit()).isZero();
    assertThat(second.out()).noneMatch(word -> word.contains("SharedArchiveFile"));
    assertThat(notes()).containsExactly("built", "trained");
  }

  @Test
  void shortCommandsAreContentWithQuicklyCompiledCode() {
    start(Map.of(), "check");
    assertThat(start(Map.of(), "run", "simulate").options()).contains("-XX:TieredStopAtLevel=1");
    assertThat(start(Map.of(), "simulate", "run").options())
        .doesNotContain("-XX:TieredStopAtLevel=1");
  }

  @Test
  void optionsForJavaArePassedOnWordByWordAndTheirCollectorWins() {
    start(Map.of(), "check");
    Start start = start(Map.of("TENOR_JAVA_OPTS", "-Xmx4g -XX:+UseParallelGC"), "check");
    assertThat(start.options())
        .contains("-Xmx4g", "-XX:+UseParallelGC")
        .doesNotContain("-XX:+UseSerialGC");
  }

  @Test
  void aProjectThatCannotBeWrittenToIsBuiltInTheCacheFolder() throws IOException {
    Files.writeString(project.resolve("target"), "in the way of a folder");
    Path cache = folder.resolve("cache");
    Map<String, String> environment = Map.of("XDG_CACHE_HOME", cache.toString());
    Start start = start(environment, "check");
    assertThat(start.exit()).isZero();
    assertThat(start.out())
        .contains(cache.resolve("tenor") + project.toRealPath().toString() + "/tenor.jar");
    assertThat(start(environment, "check").err()).isEmpty();
  }

  @Test
  void aFolderThatJavaCannotUseIsNamed() throws IOException {
    Path odd = Files.move(project, folder.resolve("odd:name"));
    Start start = run(odd, environment(Map.of()), "./tenor", "check");
    assertThat(start.exit()).isEqualTo(69);
    assertThat(start.err()).contains("odd:name has a colon in its name");
  }

  private Start start(Map<String, String> variables, String... arguments) {
    String[] command =
        Stream.concat(Stream.of("./tenor"), Arrays.stream(arguments)).toArray(String[]::new);
    return run(project, environment(variables), command);
  }

  private Map<String, String> environment(Map<String, String> variables) {
    Map<String, String> all = new TreeMap<>();
    all.put("PATH", maven + ":" + tools);
    all.put("JAVA_HOME", jdk.toString());
    all.putAll(variables);
    return notesIn(all);
  }

  private Map<String, String> notesIn(Map<String, String> variables) {
    Map<String, String> all = new TreeMap<>(variables);
    all.put("NOTES", folder.resolve("notes").toString());
    return all;
  }

  private List<String> notes() {
    try {
      return Files.readAllLines(folder.resolve("notes"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Start run(Path in, Map<String, String> environment, String... command) {
    Path out = folder.resolve("out");
    try {
      int exit = process(in, environment, out, command).waitFor();
      return new Start(exit, Files.readAllLines(out), Files.readString(folder.resolve("out.err")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Process process(
      Path in, Map<String, String> environment, Path out, String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command)
        .directory(in.toFile())
        .redirectOutput(out.toFile())
        .redirectError(new File(out + ".err"));
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static String archiveOf(Start start) {
    String option = "-XX:SharedArchiveFile=";
    return start.out().stream()
        .filter(word -> word.startsWith(option))
        .findFirst()
        .orElseThrow();
  }

  private Path jdk(String name, String version) throws IOException {
    Path home = folder.resolve(name);
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("release"), """
        IMPLEMENTOR="x"
        JAVA_RUNTIME_VERSION="#+1"
        JAVA_VERSION="#"
        """.replace("#", version));
    script(home.resolve("bin/java"), JAVA);
    script(home.resolve("bin/javac"), "#!/bin/sh\n");
    return home;
  }

  private static void script(Path file, String content) throws IOException {
    Files.writeString(file, content, UTF_8);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private static void age(Path file, long seconds) throws IOException {
    Files.setLastModifiedTime(
        file, FileTime.from(Instant.now().minus(Duration.ofSeconds(seconds))));
  }

  private static Path onPath(String tool) {
    return Stream.of(System.getenv("PATH").split(":", -1))
        .map(each -> Path.of(each, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }
}

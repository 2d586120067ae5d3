package tenor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * The shape of the program: which package may know which, and what the calculating core does without.
 *
 * <p>A new package enters {@link #MAY_KNOW}, in the place that its knowledge gives it.
 */
@AnalyzeClasses(packages = "tenor", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  /** Every package, from the bottom to the top, with the packages of ours that it may use. */
  private static final Map<String, Set<String>> MAY_KNOW = new LinkedHashMap<>();

  static {
    layer("problem");
    layer("quantity", "problem");
    layer("model", "quantity", "problem");
    layer("clause", "model", "quantity", "problem");
    layer("engine", "model", "quantity", "problem");
    layer("uncertainty", "engine", "model", "quantity", "problem");
    layer("scenario", "uncertainty", "engine", "clause", "model", "quantity", "problem");
    layer("metric", "engine", "model", "quantity", "problem");
    layer(
        "study",
        "metric",
        "uncertainty",
        "engine",
        "scenario",
        "clause",
        "model",
        "quantity",
        "problem");
    layer(
        "evidence", "uncertainty", "engine", "scenario", "clause", "model", "quantity", "problem");
    layer(
        "check",
        "evidence",
        "study",
        "metric",
        "uncertainty",
        "engine",
        "scenario",
        "clause",
        "model",
        "quantity",
        "problem");
    layer(
        "drift",
        "check",
        "study",
        "metric",
        "uncertainty",
        "engine",
        "scenario",
        "clause",
        "model",
        "quantity",
        "problem");
    layer(
        "report",
        "drift",
        "check",
        "evidence",
        "study",
        "metric",
        "uncertainty",
        "engine",
        "scenario",
        "clause",
        "model",
        "quantity",
        "problem");
    layerAbove("report", "report.text");
    layerAbove("report", "report.json");
    layerAbove("report", "report.csv");
    layerAbove("report", "report.junit");
    layerAbove("report", "report.markdown");
    layerAbove("report.markdown", "report.github");
    layer(
        "read",
        "drift",
        "metric",
        "uncertainty",
        "engine",
        "scenario",
        "clause",
        "model",
        "quantity",
        "problem");
    layer("app", MAY_KNOW.keySet().toArray(String[]::new));
    layer("cli", "app", "report", "report.text", "report.json", "drift", "problem");
  }

  /** The core can be compiled for a browser and gives the same bits everywhere. */
  private static final String[] CORE = {
    "tenor.problem",
    "tenor.quantity",
    "tenor.model",
    "tenor.clause",
    "tenor.scenario",
    "tenor.engine",
    "tenor.uncertainty",
    "tenor.metric",
    "tenor.study",
    "tenor.evidence",
    "tenor.check",
    "tenor.drift",
    "tenor.report"
  };

  private static final String[] CORE_MAY_USE = {
    "tenor..",
    "java.lang",
    "java.lang.annotation",
    "java.math",
    "java.util",
    "java.util.function",
    "java.util.regex",
    "java.util.stream",
    "org.apache.commons.math3..",
    "org.jspecify.annotations"
  };

  /** Functions whose last bit differs between machines or browsers. */
  private static final Set<String> TRANSCENDENTAL = Set.of(
      "exp", "expm1", "log", "log10", "log1p", "pow", "sin", "cos", "tan", "asin", "acos", "atan",
      "atan2", "sinh", "cosh", "tanh", "cbrt", "hypot");

  /** What the core may ask of a class; the rest is reflection. */
  private static final Set<String> HARMLESS_OF_CLASS =
      Set.of("cast", "desiredAssertionStatus", "getName", "getSimpleName", "isInstance");

  /** Types in allowed packages that bring in the clock, chance, the machine's settings, or threads. */
  private static final Set<String> BEYOND_THE_CORE = Set.of(
      "java.lang.ClassLoader",
      "java.lang.InheritableThreadLocal",
      "java.lang.Process",
      "java.lang.ProcessBuilder",
      "java.lang.ProcessHandle",
      "java.lang.Runtime",
      "java.lang.Thread",
      "java.lang.ThreadLocal",
      "java.util.Calendar",
      "java.util.Currency",
      "java.util.Date",
      "java.util.GregorianCalendar",
      "java.util.Properties",
      "java.util.Random",
      "java.util.ResourceBundle",
      "java.util.Scanner",
      "java.util.ServiceLoader",
      "java.util.SplittableRandom",
      "java.util.TimeZone",
      "java.util.Timer",
      "java.util.UUID");

  @ArchTest
  static void aPackageKnowsOnlyPackagesBelowIt(JavaClasses program) {
    MAY_KNOW.forEach((name, known) -> {
      String[] allowed = Stream.concat(Stream.of(name), known.stream())
          .map(ArchitectureTest::full)
          .toArray(String[]::new);
      classes()
          .that()
          .resideInAPackage(full(name))
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(allowed).or(resideOutsideOfPackage("tenor..")))
          .because("the layers are " + MAY_KNOW.keySet())
          .check(program);
    });
  }

  @ArchTest
  static void everyPackageHasItsPlaceInTheTableAndHoldsClasses(JavaClasses program) {
    Set<String> found = program.stream()
        .filter(each -> !each.getSimpleName().equals("package-info"))
        .map(JavaClass::getPackageName)
        .collect(toCollection(TreeSet::new));
    assertThat(found)
        .containsExactlyInAnyOrderElementsOf(
            MAY_KNOW.keySet().stream().map(ArchitectureTest::full).toList());
  }

  @ArchTest
  static final ArchRule noPackagesKnowEachOtherInACircle =
      slices().matching("tenor.(**)").should().beFreeOfCycles();

  /** A clause is one file and one word in the registry: nothing else may know it by name. */
  @ArchTest
  static final ArchRule noClauseIsKnownOutsideItsPackage = noClasses()
      .that(resideOutsideOfPackage("tenor.clause"))
      .should()
      .dependOnClassesThat(describe(
          "are clauses of one kind",
          type -> type.isAssignableTo("tenor.clause.Clause")
              && !type.getName().equals("tenor.clause.Clause")));

  @ArchTest
  static final ArchRule theCoreUsesFewLibraries = classes()
      .that()
      .resideInAnyPackage(CORE)
      .should()
      .onlyDependOnClassesThat(resideInAnyPackage(CORE_MAY_USE)
          .and(not(describe(
              "bring in clock, chance, settings or threads",
              type -> BEYOND_THE_CORE.contains(type.getName())))))
      .because(
          "the core does no input or output, has no clock, no locale, no threads, and is compiled for browsers");

  @ArchTest
  static final ArchRule theCoreAsksTheSystemForNothing = noClasses()
      .that()
      .resideInAnyPackage(CORE)
      .should()
      .callMethodWhere(target(named(
          "ask the system",
          "java.lang.System",
          Set.of(
              "currentTimeMillis",
              "nanoTime",
              "getProperty",
              "getProperties",
              "getenv",
              "lineSeparator",
              "getLogger",
              "exit"))))
      .orShould()
      .callMethodWhere(target(describe(
          "look into classes",
          method -> method.getOwner().getName().equals("java.lang.Class")
              && !HARMLESS_OF_CLASS.contains(method.getName()))))
      .orShould()
      .callMethodWhere(target(describe(
          "work in parallel",
          method -> method.getName().startsWith("parallel")
              && method.getOwner().getPackageName().startsWith("java.util"))));

  @ArchTest
  static final ArchRule theCoreLeavesTranscendentalFunctionsToNum = noClasses()
      .that()
      .resideInAnyPackage(CORE)
      .should()
      .callMethodWhere(target(named("differ between machines", "java.lang.Math", TRANSCENDENTAL)))
      .orShould()
      .callMethodWhere(
          target(named("differ between machines", "java.lang.StrictMath", TRANSCENDENTAL)))
      .because("tenor.model.Num has them in plain Java, the same bits everywhere");

  @ArchTest
  static final ArchRule onlyNumCallsFastMathsTranscendentalFunctions = noClasses()
      .that()
      .doNotHaveFullyQualifiedName("tenor.model.Num")
      .should()
      .callMethodWhere(target(
          named("are Num's to call", "org.apache.commons.math3.util.FastMath", TRANSCENDENTAL)));

  @ArchTest
  static final ArchRule onlyTheReaderKnowsYaml = knownOnlyTo("org.snakeyaml..", "tenor.read");

  @ArchTest
  static final ArchRule onlyTheReaderAndTheCsvReportKnowFastCsv =
      knownOnlyTo("de.siegmar..", "tenor.read", "tenor.report.csv");

  @ArchTest
  static final ArchRule onlyTheJunitReportKnowsXml =
      knownOnlyTo("javax.xml..", "tenor.report.junit");

  @ArchTest
  static final ArchRule onlyTheReaderAndTheJsonReportKnowJackson =
      knownOnlyTo("com.fasterxml..", "tenor.read", "tenor.report.json");

  @ArchTest
  static final ArchRule onlyTheCommandLineKnowsPicocli = knownOnlyTo("picocli..", "tenor.cli");

  @ArchTest
  static final ArchRule onlyTheCommandLineWritesToTheConsoleOrEndsTheProcess = noClasses()
      .that()
      .resideOutsideOfPackage("tenor.cli..")
      .should()
      .accessField(System.class, "out")
      .orShould()
      .accessField(System.class, "err")
      .orShould()
      .accessField(System.class, "in")
      .orShould()
      .callMethod(System.class, "exit", int.class)
      .orShould()
      .callMethodWhere(target(
          describe("print a stack trace", method -> method.getName().equals("printStackTrace"))));

  @ArchTest
  static final ArchRule nothingIsSharedThatChanges = fields()
      .that()
      .areDeclaredInClassesThat()
      .resideInAPackage("tenor..")
      .and()
      .areStatic()
      .should()
      .beFinal();

  @ArchTest
  static final ArchRule namesSayWhatAThingIs = noClasses()
      .should()
      .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Data|Info|Misc|Common)")
      .because("such a name fits anything; take one from the field's vocabulary");

  @ArchTest
  static void everyPackageSaysThatNothingIsNullUnlessMarked(JavaClasses program) {
    Set<String> unmarked = program.stream()
        .map(JavaClass::getPackage)
        .filter(each -> !each.isAnnotatedWith(NullMarked.class))
        .map(JavaPackage::getName)
        .collect(toCollection(TreeSet::new));
    assertThat(unmarked).isEmpty();
  }

  private static ArchRule knownOnlyTo(String library, String... packages) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static DescribedPredicate<AccessTarget> named(
      String description, String type, Set<String> methods) {
    return describe(
        description,
        method -> method.getOwner().getName().equals(type) && methods.contains(method.getName()));
  }

  private static void layer(String name, String... known) {
    MAY_KNOW.put(name, Set.of(known));
  }

  private static void layerAbove(String below, String name) {
    Set<String> known = new TreeSet<>(MAY_KNOW.getOrDefault(below, Set.of()));
    known.add(below);
    layer(name, known.toArray(String[]::new));
  }

  private static String full(String name) {
    return "tenor." + name;
  }
}

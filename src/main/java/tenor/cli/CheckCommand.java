package tenor.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tenor.app.CheckFiles;
import tenor.app.CheckFiles.Checked;
import tenor.app.CheckSettings;
import tenor.app.DocumentsChoice;
import tenor.app.ExitStatus;
import tenor.app.Mistake;
import tenor.app.Reply;
import tenor.app.ReportFormats;
import tenor.app.Reports;
import tenor.app.WatchedFiles;
import tenor.problem.PrintableText;
import tenor.report.CheckOutcome;
import tenor.report.Figures;
import tenor.report.ReportFormat;
import tenor.report.text.CheckText;

/** {@code tenor check PATH…}. */
final class CheckCommand implements Command {
  private static final Option VERBOSE =
      Option.flag("--verbose", "Show every file and every note, even where there are many.");
  private static final Option STRICT =
      Option.flag("--strict", "Take every warning and every note for an error.");
  private static final Option REPORT = Option.value(
          "--report",
          "FORMAT=FILE",
          "Write a report, such as --report junit=tenor.xml; the file - is standard output. May be "
              + "given more than once.")
      .asRepeatable();
  private static final Option WATCH =
      Option.flag("--watch", "Check again whenever a file changes, until Ctrl-C.");
  private static final Option SOURCES =
      Option.value("--sources", "DIR", "Look up every quote in the documents of this folder.");
  private static final Option REQUIRE_SOURCES =
      Option.flag("--require-sources", "Take a document that is not at hand for an error.");
  private static final String GITHUB = "github=" + Reports.OUTPUT;
  /** What takes nothing from the table on standard output: itself, and commands in a build's log. */
  private static final List<String> BESIDE_THE_TABLE = List.of("table", "github");

  @Override
  public String name() {
    return "check";
  }

  @Override
  public String summary() {
    return "Check the claims of scenario files against what the terms give";
  }

  @Override
  public String details() {
    return "The computed verdict of each claim is compared with the one that the file records. "
        + "In a folder, all files ending in .scenario.yaml or .scenario.json are checked. With "
        + "--variant, each claim is judged as if the text said that too; files without the variant "
        + "are left out. The number in every quote is compared with the figure that it bears out, and "
        + "with --sources its words are looked up in their document. The formats of --report are "
        + String.join(", ", ReportFormats.names())
        + ". It ends with 0 if all is as recorded, 1 if a verdict differs, 2 if the command line is "
        + "wrong, 3 if a file is invalid, 4 if a result drifted from its baseline, 5 if a required "
        + "document is not at hand, 6 if there was nothing to check, 70 if Tenor itself fails, 74 if "
        + "a report could not be written; the highest counts.";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(Argument.many("PATH", "Scenario files, or folders that hold them."));
  }

  @Override
  public List<Option> options() {
    return List.of(
        Option.FORMAT,
        REPORT,
        Option.VARIANT,
        Option.SET,
        SOURCES,
        REQUIRE_SOURCES,
        STRICT,
        VERBOSE,
        WATCH,
        Option.COLOR,
        Option.ASCII);
  }

  @Override
  public List<String> examples() {
    return List.of(
        "check scenarios",
        "check draft.scenario.yaml --set 'growth=3 %/year'",
        "check scenarios --report sarif=tenor.sarif --report junit=tenor.xml",
        "check scenarios --watch");
  }

  @Override
  public ExitStatus run(Given given, Console console) {
    if (!given.has(WATCH)) {
      return check(given, console, checked -> {});
    }
    WatchedFiles files = new WatchedFiles(given.arguments());
    ExitStatus first = check(given, console, files::add);
    if (files.count() == 0) {
      return first;
    }
    try {
      while (true) {
        int count = files.count();
        console.note("\nWatching " + Figures.counted(count, "file", "files") + "; Ctrl-C ends it.");
        List<String> changed = files.awaitChange();
        console.note("Changed: " + PrintableText.of(String.join(", ", changed)) + "\n");
        check(given, console, files::add);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitStatus.AS_RECORDED;
    }
  }

  /** Checks once. */
  private static ExitStatus check(Given given, Console console, Consumer<Checked> rests) {
    CheckSettings settings = new CheckSettings(
        given.choice(),
        given.has(STRICT),
        new DocumentsChoice(given.value(SOURCES), given.has(REQUIRE_SOURCES)));
    if (!given.has(REPORT) && !given.is(Option.FORMAT, "json") && !isOnGithub(given, console)) {
      return console.show(CheckFiles.of(given.arguments(), settings).then(rests), checked -> {
        table(checked, given, console);
        console.show(checked.complaints());
        return checked.status();
      });
    }
    Reply<Reports> wanted = reports(given, console);
    if (wanted instanceof Reply.Refused<Reports> refused) {
      console.show(refused.mistakes());
      return refused.status();
    }
    Reports reports = ((Reply.Given<Reports>) wanted).result();
    return report(CheckFiles.of(given.arguments(), settings).then(rests), reports, given, console);
  }

  /** Whether GitHub runs this and nobody says what is wanted. */
  private static boolean isOnGithub(Given given, Console console) {
    return "true".equals(console.variable("GITHUB_ACTIONS"))
        && !given.has(REPORT)
        && !given.has(Option.FORMAT);
  }

  private static Reply<Reports> reports(Given given, Console console) {
    List<String> typed = new ArrayList<>(given.all(REPORT));
    if (isOnGithub(given, console)) {
      typed.add(GITHUB);
    } else if (given.is(Option.FORMAT, "json")) {
      typed.add(0, "json=" + Reports.OUTPUT);
    }
    return Reports.read(typed, given.is(Option.FORMAT, "table"));
  }

  /** Writes the reports, also where nothing could be checked; whoever reads them must see that. */
  private static ExitStatus report(
      Reply<Checked> reply, Reports reports, Given given, Console console) {
    Checked checked = reply instanceof Reply.Given<Checked> done
        ? done.result()
        : Checked.nothing((Reply.Refused<Checked>) reply);
    CheckOutcome outcome =
        checked.outcome(Program.versionNumber(), console.variable("GITHUB_WORKSPACE"));
    List<Mistake> unwritten =
        reports.write(outcome, checked.reads(), console.variable("GITHUB_STEP_SUMMARY"));
    ExitStatus status = console.show(reply, done -> {
      ReportFormat onOutput = reports.onOutput();
      if (onOutput == null || BESIDE_THE_TABLE.contains(onOutput.name())) {
        table(done, given, console);
      }
      console.show(done.complaints());
      return done.status();
    });
    output(reports.onOutput(), outcome, console);
    console.show(unwritten);
    return unwritten.isEmpty() ? status : status.or(ExitStatus.NOT_WRITTEN);
  }

  private static void output(@Nullable ReportFormat format, CheckOutcome outcome, Console console) {
    if (format != null && !format.name().equals("table")) {
      console.printJson(format.render(outcome));
    }
  }

  private static void table(Checked checked, Given given, Console console) {
    console.print(CheckText.render(
        checked.files(), checked.complaints().size(), console.style(), given.has(VERBOSE)));
  }
}

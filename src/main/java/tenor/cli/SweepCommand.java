package tenor.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.app.ExitStatus;
import tenor.app.Mistake;
import tenor.app.ResultFile;
import tenor.app.SweepFile;
import tenor.app.SweepQuestion;
import tenor.app.Threads;
import tenor.app.Versioned;
import tenor.report.json.SweepJson;
import tenor.report.text.SweepCsv;
import tenor.report.text.SweepText;

/** {@code tenor sweep FILE --vary NAME=FROM..TO}. */
final class SweepCommand implements Command {
  private static final Option VARY = new Option(
      "--vary",
      "NAME=FROM..TO",
      List.of(),
      true,
      true,
      "An input to move, over its stated range or over these values; `:7` behind them takes seven "
          + "points, and `NAME=A,B,C` a list. Given twice, both move.");
  private static final Option OF = new Option(
      "--of",
      "METRIC",
      List.of(),
      true,
      false,
      "The figure that is wanted; otherwise how long the first obligation takes.");
  private static final Option CLAIM =
      Option.value("--claim", "ID", "The claim whose region is wanted, in place of a figure.");
  private static final Option CSV =
      Option.value("--csv", "FILE", "A file that every point is written to.");

  @Override
  public String name() {
    return "sweep";
  }

  @Override
  public String summary() {
    return "Move one or two inputs and see a figure, or where a claim holds";
  }

  @Override
  public String details() {
    return "One input gives a table, two a table and a map. With --claim it says on which stretches, "
        + "and on what part of the stated ranges, the claim holds.";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(Argument.one("FILE", "A scenario file."));
  }

  @Override
  public List<Option> options() {
    return List.of(
        VARY,
        OF,
        CLAIM,
        CSV,
        Option.FORMAT,
        Option.VARIANT,
        Option.SET,
        Option.COLOR,
        Option.ASCII);
  }

  @Override
  public List<String> examples() {
    return List.of(
        "sweep draft.scenario.yaml --vary annual_revenue --of fund.years",
        "sweep draft.scenario.yaml --vary 'growth=0 %..5 %:6' --vary 'share=25 %,50 %,100 %'",
        "sweep draft.scenario.yaml --vary annual_revenue --claim 250-years --csv region.csv");
  }

  @Override
  public ExitStatus run(Given given, Console console) {
    if (given.has(OF) && given.has(CLAIM)) {
      console.refuse(
          "`--of` asks for a figure and `--claim` for where a claim holds.", "Give one of them.");
      return ExitStatus.USAGE;
    }
    String csv = given.value(CSV);
    SweepQuestion question =
        new SweepQuestion(given.all(VARY), given.all(OF), given.value(CLAIM), csv);
    if (csv != null && given.choice().wantsAll()) {
      console.refuse(
          "CSV is one table, and `--variant all` asks for several.",
          "Choose one variant, or write all with `--format json`.");
      return ExitStatus.USAGE;
    }
    List<Mistake> unwritten = new ArrayList<>();
    ExitStatus status = console.show(
        SweepFile.of(given.argument(0), question, given.choice(), Threads.all())
            .then(versions -> write(csv, versions, unwritten)),
        given,
        (found, style) -> SweepText.render(found.sweeps(), found.region(), style, console.shades()),
        found -> SweepJson.render(found.sweeps(), found.region()));
    console.show(unwritten);
    return unwritten.isEmpty() ? status : status.or(ExitStatus.NOT_WRITTEN);
  }

  private static void write(
      @Nullable String csv, List<Versioned<SweepFile.Swept>> versions, List<Mistake> unwritten) {
    if (csv != null) {
      SweepFile.Swept swept = versions.get(0).result();
      Mistake mistake =
          ResultFile.write(csv, out -> SweepCsv.write(swept.sweeps(), swept.region(), out));
      if (mistake != null) {
        unwritten.add(mistake);
      }
    }
  }
}

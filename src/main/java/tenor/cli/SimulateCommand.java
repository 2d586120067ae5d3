package tenor.cli;

import java.util.List;
import tenor.app.ExitStatus;
import tenor.app.SimulateFile;
import tenor.report.json.SimulateJson;
import tenor.report.text.SimulateText;

/** {@code tenor simulate FILE}. */
final class SimulateCommand implements Command {
  private static final Option OF = Option.value(
      "--of", "METRIC", "What is measured; the years of the first obligation unless said.");
  private static final Option CLAIM =
      Option.value("--claim", "ID", "Ask how likely a claim of the file is.");
  private static final Option CHANCE_OF = Option.value(
          "--chance-of", "EXPECTATION", "Ask how likely this is, such as 'at most 250 years'.")
      .asRepeatable();
  private static final Option DRAWS =
      Option.value("--draws", "N", "How many runs; with --until, how many at the most.");
  private static final Option SEED =
      Option.value("--seed", "N", "Another whole number gives other draws.");
  private static final Option POINTS =
      Option.word("--points", List.of("sobol", "plain"), "Evenly spread points, or plain chance.");
  private static final Option UNTIL = Option.value(
      "--until",
      "ERROR",
      "Double the runs until an error is reached, such as 'error < 0.5 years'.");
  private static final Option SAMPLES =
      Option.value("--samples", "FILE", "Write every run to a CSV file.");
  private static final Option ACROSS = Option.flag(
      "--across", "Go through all readings and stated ranges, and give the range of chances.");
  private static final Option THREADS =
      Option.value("--threads", "N", "How many threads; all processors unless said.");

  @Override
  public String name() {
    return "simulate";
  }

  @Override
  public String summary() {
    return "Say how likely a figure is where something is uncertain";
  }

  @Override
  public String details() {
    return "Many futures are run, each with other draws of what the file calls uncertain. Every estimate "
        + "stands there with its standard error and has no more digits than that bears. The same seed "
        + "gives the same bytes, on however many threads; twice the draws keep the first half. Ctrl-C "
        + "gives what there is so far.";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(Argument.one("FILE", "A scenario file."));
  }

  @Override
  public List<Option> options() {
    return List.of(
        OF,
        CLAIM,
        CHANCE_OF,
        DRAWS,
        SEED,
        POINTS,
        UNTIL,
        SAMPLES,
        ACROSS,
        THREADS,
        Option.FORMAT,
        Option.VARIANT,
        Option.SET,
        Option.COLOR,
        Option.ASCII);
  }

  @Override
  public List<String> examples() {
    return List.of(
        "simulate draft.scenario.yaml --chance-of 'at most 250 years'",
        "simulate draft.scenario.yaml --of 'fund.paid by 2035' --until 'error < 0.01 billion USD'",
        "simulate draft.scenario.yaml --claim 250-years --samples runs.csv");
  }

  @Override
  public ExitStatus run(Given given, Console console) {
    if (given.has(OF) && given.has(CLAIM)) {
      console.refuse(
          "`--claim` takes the metric of the claim, so `--of` has no place beside it.",
          "Leave one of them out.");
      return ExitStatus.USAGE;
    }
    SimulateFile.Question question = new SimulateFile.Question(
        given.value(OF),
        given.value(CLAIM),
        given.all(CHANCE_OF),
        given.value(DRAWS),
        given.value(SEED),
        given.value(POINTS),
        given.value(UNTIL),
        given.value(SAMPLES),
        given.value(THREADS),
        given.has(ACROSS));
    try (Interruption interruption = Interruption.watched()) {
      Progress progress = new Progress(console, interruption);
      var reply = SimulateFile.of(given.argument(0), question, given.choice(), progress);
      progress.end();
      return console.show(
          reply,
          given,
          (simulated, style) -> SimulateText.render(simulated, style),
          SimulateJson::render);
    }
  }
}

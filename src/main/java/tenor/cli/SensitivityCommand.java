package tenor.cli;

import java.util.List;
import tenor.app.ExitStatus;
import tenor.app.SensitivityFile;
import tenor.report.json.InfluenceJson;
import tenor.report.text.InfluenceText;

/** {@code tenor sensitivity FILE}. */
final class SensitivityCommand implements Command {
  private static final Option OF =
      Option.value("--of", "METRIC", "The figure; otherwise how long the first obligation takes.");
  private static final Option CLAIM =
      Option.value("--claim", "ID", "The claim of which it is asked what decides it.");
  private static final Option ON = Option.value(
      "--on",
      "WHAT",
      "`value`, `reciprocal`, or an expectation such as 'at most 250 years'; otherwise what suits "
          + "the figure.");
  private static final Option METHOD = Option.word(
      "--method",
      List.of("tornado", "morris", "sobol", "all"),
      "One input at a time, a screening, shares of the variance, or all three.");
  private static final Option DRAWS =
      Option.value("--draws", "N", "How many futures; otherwise 16,384.");
  private static final Option SEED =
      Option.value("--seed", "N", "Another whole number gives other draws.");
  private static final Option THREADS =
      Option.value("--threads", "N", "How many threads; otherwise all processors.");

  @Override
  public String name() {
    return "sensitivity";
  }

  @Override
  public String summary() {
    return "Say which assumption moves a figure most, or decides a claim";
  }

  @Override
  public String details() {
    return "What the file calls uncertain is drawn as it says; an input that only has a range is taken "
        + "as evenly spread over it. Inputs are ranked only as far as their intervals are apart.";
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
        ON,
        METHOD,
        DRAWS,
        SEED,
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
        "sensitivity draft.scenario.yaml --claim 250-years",
        "sensitivity draft.scenario.yaml --of fund.years --on 'at most 250 years' --method sobol",
        "sensitivity draft.scenario.yaml --of 'fund.paid by 2040' --method tornado");
  }

  @Override
  public ExitStatus run(Given given, Console console) {
    if (given.has(OF) && given.has(CLAIM)) {
      console.refuse(
          "`--claim` takes the metric of the claim, so `--of` has no place beside it.",
          "Leave one of them out.");
      return ExitStatus.USAGE;
    }
    String method = given.value(METHOD);
    SensitivityFile.Question question = new SensitivityFile.Question(
        given.value(OF),
        given.value(CLAIM),
        given.value(ON),
        method == null ? "all" : method,
        given.value(DRAWS),
        given.value(SEED),
        given.value(THREADS));
    return console.show(
        SensitivityFile.of(given.argument(0), question, given.choice()),
        given,
        InfluenceText::render,
        InfluenceJson::render);
  }
}

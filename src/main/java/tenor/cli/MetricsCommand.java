package tenor.cli;

import java.util.List;
import tenor.app.ExitStatus;
import tenor.report.text.MetricsText;

/** {@code tenor metrics}. */
final class MetricsCommand implements Command {

  @Override
  public String name() {
    return "metrics";
  }

  @Override
  public String summary() {
    return "List what can be measured of an obligation, and how it is computed";
  }

  @Override
  public List<Argument> arguments() {
    return List.of();
  }

  @Override
  public List<Option> options() {
    return List.of(Option.COLOR, Option.ASCII);
  }

  @Override
  public List<String> examples() {
    return List.of("metrics");
  }

  @Override
  public ExitStatus run(Given given, Console console) {
    console.print(MetricsText.render(console.style()));
    return ExitStatus.AS_RECORDED;
  }
}

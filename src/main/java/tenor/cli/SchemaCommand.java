package tenor.cli;

import java.util.List;
import tenor.app.ExitStatus;
import tenor.app.ScenarioSchema;

/** {@code tenor schema}. */
final class SchemaCommand implements Command {

  @Override
  public String name() {
    return "schema";
  }

  @Override
  public String summary() {
    return "Write the JSON Schema of scenario files, for editors";
  }

  @Override
  public List<Argument> arguments() {
    return List.of();
  }

  @Override
  public List<Option> options() {
    return List.of();
  }

  @Override
  public List<String> examples() {
    return List.of("schema > scenario.schema.json");
  }

  @Override
  public ExitStatus run(Given given, Console console) {
    console.printJson(ScenarioSchema.text());
    return ExitStatus.AS_RECORDED;
  }
}

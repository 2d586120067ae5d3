package tenor.cli;

import java.util.List;
import tenor.app.ExitStatus;
import tenor.app.PublishedSchema;
import tenor.problem.Spelling;

/** {@code tenor schema [NAME]}. */
final class SchemaCommand implements Command {

  @Override
  public String name() {
    return "schema";
  }

  @Override
  public String summary() {
    return "Write the JSON Schema of scenario files, for editors, or of reports";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(Argument.optional(
        "NAME",
        "`scenario`, which is meant without a name, or `check`, `diff` or `lock` for the JSON that "
            + "these write."));
  }

  @Override
  public List<Option> options() {
    return List.of();
  }

  @Override
  public List<String> examples() {
    return List.of("schema > scenario.schema.json", "schema check > check.schema.json");
  }

  @Override
  public ExitStatus run(Given given, Console console) {
    List<String> names = PublishedSchema.NAMES;
    String name = given.arguments().isEmpty() ? names.get(0) : given.argument(0);
    if (!names.contains(name)) {
      console.refuse(
          "There is no schema `" + name + "`.",
          Spelling.nearest(name, names)
              .map(near -> "Did you mean `" + near + "`?")
              .orElse("There are: " + String.join(", ", names) + "."));
      return ExitStatus.USAGE;
    }
    console.printJson(PublishedSchema.text(name));
    return ExitStatus.AS_RECORDED;
  }
}

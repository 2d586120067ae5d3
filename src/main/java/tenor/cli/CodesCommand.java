package tenor.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tenor.app.ExitStatus;
import tenor.problem.Code;
import tenor.problem.Spelling;
import tenor.report.text.CodesText;

/** {@code tenor codes [CODE]}. */
final class CodesCommand implements Command {

  @Override
  public String name() {
    return "codes";
  }

  @Override
  public String summary() {
    return "List the codes of problems, or explain one of them";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(Argument.optional("CODE", "A code, such as E012."));
  }

  @Override
  public List<Option> options() {
    return List.of(Option.COLOR, Option.ASCII);
  }

  @Override
  public List<String> examples() {
    return List.of("codes E012");
  }

  @Override
  public ExitStatus run(Given given, Console console) {
    if (given.arguments().isEmpty()) {
      console.print(CodesText.list(console.style()));
      return ExitStatus.AS_RECORDED;
    }
    String written = given.argument(0);
    Optional<Code> code = Code.byId(written);
    if (code.isEmpty()) {
      console.refuse("There is no code `" + written + "`.", near(written));
      return ExitStatus.USAGE;
    }
    console.print(CodesText.render(code.get(), console.style()));
    return ExitStatus.AS_RECORDED;
  }

  private static String near(String written) {
    List<String> ids = new ArrayList<>();
    for (Code code : Code.values()) {
      ids.add(code.id());
      if (code.id().substring(1).equals(written.replaceFirst("^[A-Za-z]", ""))) {
        return "Did you mean `" + code.id() + "`?";
      }
    }
    return Spelling.nearest(written, ids)
            .map(id -> "Did you mean `" + id + "`? ")
            .orElse("")
        + "`tenor codes` lists them all.";
  }
}

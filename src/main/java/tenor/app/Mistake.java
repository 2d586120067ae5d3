package tenor.app;

import org.jspecify.annotations.Nullable;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.problem.SourceText;

/**
 * A problem with the text in which it stands, so that it can be shown with a caret: a file, or an
 * argument of the command line.
 *
 * <p>Worked example: in {@code --set annual_revenue=5 bilion USD/year} the caret stands under
 * {@code bilion}, as it would in a file.
 *
 * @param source null where there is no text to show
 */
public record Mistake(Problem problem, @Nullable SourceText source) {
  /** What stands in place of a file name for an argument. */
  static final String COMMAND_LINE = "command line";

  /**
   * A mistake in an argument.
   *
   * @param argument the argument as typed
   * @param part the part of it that is wrong; the whole argument where it is not found in it
   */
  static Mistake in(String argument, String part, Code code, String sentence, String help) {
    int at = part.isEmpty() ? -1 : argument.lastIndexOf(part);
    SourceText source = new SourceText(COMMAND_LINE, argument);
    Place place =
        at < 0 ? source.place(0, argument.length()) : source.place(at, at + part.length());
    return new Mistake(new Problem(code, place, sentence, help), source);
  }

  /** A mistake of the command line that no single argument shows. */
  static Mistake plain(Code code, String sentence, String help) {
    return new Mistake(new Problem(code, Place.NOWHERE, sentence, help), null);
  }
}

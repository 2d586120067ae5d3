package tenor.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tenor.app.ExitStatus;
import tenor.app.Mistake;
import tenor.app.Reply;
import tenor.app.Versioned;
import tenor.problem.PrintableText;
import tenor.problem.ProblemText;
import tenor.report.BuildLog;
import tenor.report.text.Shades;
import tenor.report.text.Style;

/**
 * Writes results and messages, in UTF-8 whatever the computer's own charset is, or in ASCII where the
 * terminal shows nothing else.
 */
final class Console {
  private static final String RED = "\u001B[1;31m";
  private static final String CYAN = "\u001B[36m";
  private static final String PLAIN = "\u001B[0m";
  private static final String CLEAR = "\u001B[K";

  private final Terminal terminal;
  private final Style results;
  private final Style messages;
  private boolean closed;

  private Console(Terminal terminal, String colour, boolean asciiWanted) {
    this.terminal = terminal;
    this.results = style(colour, asciiWanted, terminal.outIsTerminal());
    this.messages = style(colour, asciiWanted, terminal.errIsTerminal());
  }

  /** The console before anything is known of what was typed. */
  static Console of(Terminal terminal) {
    return new Console(terminal, "auto", false);
  }

  /** The console as the options want it. */
  static Console of(Terminal terminal, Given given) {
    String colour = given.value(Option.COLOR);
    return new Console(terminal, colour == null ? "auto" : colour, given.has(Option.ASCII));
  }

  private Style style(String colour, boolean asciiWanted, boolean isTerminal) {
    boolean colours =
        colour.equals("always") || (colour.equals("auto") && isTerminal && terminal.likesColour());
    boolean unicode = !asciiWanted && (!isTerminal || terminal.showsUnicode());
    return new Style(colours, unicode, terminal.width());
  }

  /** A variable of the shell; null where it is absent or empty. */
  @Nullable String variable(String name) {
    return terminal.variable(name);
  }

  /** How results are shown. */
  Style style() {
    return results;
  }

  /** What results can show a map with: on a terminal what it has, otherwise letters. */
  Shades shades() {
    if (!terminal.outIsTerminal() || !results.unicode()) {
      return Shades.LETTERS;
    }
    return results.colour() && terminal.showsManyColours() ? Shades.COLOURS : Shades.BLOCKS;
  }

  /** Writes a result for a person. */
  void print(String text) {
    String shown = results.unicode() ? text : Ascii.of(text);
    write(terminal.out(), withLineEnd(BuildLog.safe(shown)));
  }

  /** Writes a result for another program, unchanged. */
  void printJson(String json) {
    write(terminal.out(), withLineEnd(json));
  }

  /** Writes a message that does not belong to the result. */
  void note(String text) {
    String shown = messages.unicode() ? text : Ascii.of(text);
    write(terminal.err(), withLineEnd(BuildLog.safe(shown)));
  }

  /** Shows on a terminal how far something is, in place of what stood there; on nothing else. */
  void progress(String line) {
    if (terminal.errIsTerminal()) {
      String cut =
          line.length() < terminal.width() ? line : line.substring(0, terminal.width() - 1);
      write(terminal.err(), "\r" + CLEAR + (messages.unicode() ? cut : Ascii.of(cut)));
    }
  }

  /** Says that something typed cannot be followed, and what to do. */
  void refuse(String sentence, String help) {
    String text = painted(RED, "error:") + " " + PrintableText.of(sentence);
    if (!help.isEmpty()) {
      text += "\n" + painted(CYAN, "help:") + " " + PrintableText.of(help);
    }
    note(text);
  }

  private String painted(String paint, String text) {
    return messages.colour() ? paint + text + PLAIN : text;
  }

  /** Shows mistakes one after the other, each with its place. */
  void show(List<Mistake> mistakes) {
    StringBuilder text = new StringBuilder();
    for (Mistake mistake : mistakes) {
      text.append(text.isEmpty() ? "" : "\n\n");
      text.append(ProblemText.render(mistake.problem(), mistake.source(), messages.colour()));
    }
    if (!text.isEmpty()) {
      note(text.toString());
    }
  }

  /**
   * Shows the result of a verb and what a reader should know beside it, or why there is no result.
   *
   * @param result shows the result, and says how the program ends
   */
  <R> ExitStatus show(Reply<R> reply, Function<R, ExitStatus> result) {
    if (reply instanceof Reply.Refused<R> refused) {
      show(refused.mistakes());
      return refused.status();
    }
    Reply.Given<R> given = (Reply.Given<R>) reply;
    show(given.warnings());
    for (String notice : given.notices()) {
      note(PrintableText.of(notice));
    }
    return result.apply(given.result());
  }

  /**
   * Shows results that stand once for each version: one after the other, or as one JSON list.
   *
   * @param given the options, which say the format, and whether there may be several versions
   */
  <R> ExitStatus show(
      Reply<List<Versioned<R>>> reply,
      Given given,
      BiFunction<R, Style, String> text,
      Function<R, String> json) {
    boolean several = given.choice().wantsAll();
    return show(reply, versions -> {
      List<String> parts = new ArrayList<>();
      for (Versioned<R> version : versions) {
        if (given.is(Option.FORMAT, "json")) {
          parts.add(json.apply(version.result()).stripTrailing());
        } else {
          String heading = several ? heading(version.version()) : "";
          parts.add(heading + text.apply(version.result(), results));
        }
      }
      if (given.is(Option.FORMAT, "json")) {
        String list = String.join(",\n", parts);
        printJson(several ? "[\n" + list + "\n]" : list);
      } else {
        print(String.join("\n", parts));
      }
      return ExitStatus.AS_RECORDED;
    });
  }

  private static String heading(String version) {
    String line = version.equals("base") ? "As the file stands" : "Under " + version;
    return line + "\n" + "=".repeat(line.length()) + "\n\n";
  }

  private static String withLineEnd(String text) {
    return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
  }

  /** Writes bytes; a reader who went away, such as {@code head}, is no mistake. */
  private void write(OutputStream stream, String text) {
    if (closed && stream == terminal.out()) {
      return;
    }
    try {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
      stream.flush();
    } catch (IOException e) {
      if (stream == terminal.out()) {
        closed = true;
        if (!isClosedPipe(e)) {
          throw new NotWritten(e);
        }
      }
    }
  }

  private static boolean isClosedPipe(IOException e) {
    String message = e.getMessage();
    return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
  }

  /** The results could not be written, for instance because the disk is full. */
  static final class NotWritten extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotWritten(IOException cause) {
      super(cause.getMessage(), cause);
    }
  }
}

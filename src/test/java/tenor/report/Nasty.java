package tenor.report;

import java.util.List;
import java.util.stream.Stream;
import tenor.check.FileCheck;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.problem.SourceText;

/** File names and texts that mean something to whoever shows them, if he lets them. */
public final class Nasty {
  /** What must come out as text and nothing else. */
  public static final List<String> TEXTS = List.of(
      "::error::done",
      "  ::set-output name=a::b",
      "x ##[error]done",
      "##vso[task.setvariable variable=a]b",
      "%0A::error::done",
      "=cmd|' /C calc'!A0",
      "+1+1",
      "-2+3",
      "@SUM(A1:A2)",
      "@everyone and #12, GH-12",
      "<img src=x onerror=alert(1)>",
      "<!-- --><script>alert(1)</script>",
      "]]> &amp; &#x41; \"quoted\" 'single'",
      "[here](javascript:alert(1)) ![x](https://a.example/b.png)",
      "https://a.example www.a.example a@b.example",
      "a | b || c",
      "`code` ``two`` `open",
      "# heading",
      "1. list",
      "- [ ] task",
      "> quote",
      "***bold*** ~~gone~~ _low_",
      "$1 for $2 and $$x$$",
      "a\\b\\",
      "two\nlines\r\nand\ttab",
      "\u001B[31mred\u001B[0m \u001B]8;;https://a.example\u0007link",
      "\u202Etxet \u2066isolated\u2069 \u200Fmark",
      "\uFFFE and \uFFFF and \u0000",
      "Ein Fonds für Київ, 基金, 🙂",
      "a,b;c\td");

  private Nasty() {}

  public static Stream<String> texts() {
    return TEXTS.stream();
  }

  /** A file of that name with errors whose sentences say it. */
  public static FileCheck file(String text) {
    String file = "f/" + text + ".scenario.yaml";
    Problem problem = new Problem(
        Code.UNKNOWN_KEY, new Place(file, 3, 5, 4), text + " is not a key: `" + text + "`.", text);
    return new FileCheck(
        file, List.of(new SourceText(file, text)), null, List.of(problem), List.of());
  }

  /** A file without errors whose title and claim say it, and whose recorded verdict is wrong. */
  public static FileCheck claim(String text) {
    return Drafts.check(Drafts.FUND
        .replace("says: Filling the fund takes about 250 years.", "says: " + quoted(text))
        .replaceFirst("verdict: holds", "verdict: fails"));
  }

  /** A text as YAML has it between double quotes. */
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= ' ' && c < 127 && c != '"' && c != '\\';
      out.append(plain ? String.valueOf(c) : "\\u%04X".formatted((int) c));
    }
    return out.append('"').toString();
  }
}

package tenor.problem;

import static tenor.problem.Explanations.explain;

/** The long explanations of problems with a file as a whole and with its text. */
final class FileExplanations {
  private FileExplanations() {}

  static String of(Code code) {
    return switch (code) {
      case EMPTY_FILE -> explain("""
          The file holds nothing to check: it is empty, or it holds only comments.
          A scenario needs at least its format, a title, an agreement and a claim.
          `tenor new` writes a commented file to start from. A file of figures needs a
          row of heads and a row for each span of days.
          """, "# figures of the February draft, to be filled in", """
          format: 1
          title: The February draft
          """);
      case NOT_UTF8 ->
        explain(
            """
          Scenario files are UTF-8 text, so that accents, currency signs and every
          script read the same on every computer. This file holds bytes that are not
          UTF-8; it was probably saved as Windows-1252 or UTF-16. Open it in an editor
          and save it again with the encoding UTF-8; the bytes at the place shown tell
          which character to look at.
          """,
            "title: Br\\xE9sil        (the é as one byte, as Windows-1252 has it)",
            "title: Brésil          (saved as UTF-8)");
      case TOO_LARGE -> explain("""
          A scenario is written and reviewed by people, so a file may have at most
          4 MiB, 64 levels of nesting and 200,000 values. What lies beyond is nearly
          always a mistake, such as a file of another kind or a bracket opened again
          and again. Long tables of figures belong in a CSV file of their own, which has
          at most 4 MiB and 200,000 rows.
          """, "a: [[[[[[[[[[[[[[[[ … ]]]]]]]]]]]]]]]]", "a: [1, 2]");
      case TAB_INDENT -> explain("""
          YAML shows by spaces at the start of a line which block the line belongs to,
          and it does not say how wide a tab is. So a tab there is refused. Use two
          spaces for each level; most editors can be told to do so.
          """, """
          agreement:
          <tab>start: 2025
          """, """
          agreement:
            start: 2025
          """);
      case MISSING_SPACE_AFTER_COLON ->
        explain("""
          A key and its value are parted by a colon and a space. Without the space YAML
          takes both together for one piece of text, and the key is lost without a
          word. If the text really holds a colon without a space, put it in quotes.
          """, "amount:5 billion USD", "amount: 5 billion USD");
      case UNCLOSED_QUOTE ->
        explain("""
          A text that begins with a quotation mark ends at the next mark of the same
          sort. This one has no such mark, or finds one only in a later line that is
          meant for something else. Close the quote on its own line; within '…' an
          apostrophe is written twice.
          """, "says: 'The fund takes 250 years.", "says: 'The fund takes 250 years.'");
      case SYNTAX ->
        explain(
            """
          The text is not YAML (or, in a .json file, not JSON) from the place shown. The
          usual reasons are a value that holds a colon and a space, a line indented to a
          depth that no line above has, and brackets that are not closed. Everything
          before that place was read; the rest of the file is looked at once this is put
          right.
          """,
            "says: The claim: it takes 250 years.",
            "says: \"The claim: it takes 250 years.\"");
      case DUPLICATE_KEY -> explain("""
          Within one block each key may stand once. With two, some programs would take
          the first value and others the last, and a reviewer would read a number that
          is not in use. Keep one of them, or rename one if two things are meant.
          """, """
          fund:
            value: 500 billion USD
            value: 350 billion USD
          """, """
          fund:
            value: 500 billion USD
          """);
      case ANCHOR_OR_TAG -> explain("""
          YAML can repeat a block by reference (&name, *name, <<), give it a type (!name),
          use a block as a key (? …) and carry instructions (%…). Programs disagree on
          these, and people who review a scenario should not have to know them. Write the
          value out where it is used, or give it a name under `terms` or `assumptions`. A
          text that begins with one of these signs needs quotes.
          """, """
          first: &share 50 %
          second: *share
          """, """
          first: 50 %
          second: 50 %
          """);
      case SEVERAL_DOCUMENTS -> explain("""
          A line of three dashes begins a new YAML document. A scenario file holds one
          scenario, so that its name stands for one agreement and its lines can be
          counted. Put each scenario into a file of its own; a variant of the same
          agreement belongs under `variants`.
          """, """
          title: The first draft
          ---
          title: The second draft
          """, "title: The first draft");
      case EXTENDS_MISSING ->
        explain(
            """
          The file named after `extends` is not there. The path is read from the folder
          of the file that names it, not from the folder in which Tenor was started.
          Check the spelling and the number of `../` steps.
          """,
            "extends: base.scenario.yaml            (which stands one folder up)",
            "extends: ../base.scenario.yaml");
      case EXTENDS_CYCLE -> explain("""
          A scenario takes over what the file after `extends` says, and that file comes
          back to the first one, so none of them could be read before the others. Take
          what they share into one base file that extends nothing.
          """, """
          # a.scenario.yaml
          extends: b.scenario.yaml
          # b.scenario.yaml
          extends: a.scenario.yaml
          """, """
          # a.scenario.yaml
          extends: base.scenario.yaml
          # b.scenario.yaml
          extends: base.scenario.yaml
          """);
      case EXTENDS_TOO_DEEP ->
        explain(
            """
          Files may extend one another over three levels at most, so that a reviewer can
          still find where a number comes from. Extend the file that holds the terms
          directly, and say with `set` or `variants` what differs.
          """,
            "draft5 extends draft4 extends draft3 extends draft2 extends draft1",
            "draft5 extends draft1");
      case NO_SCENARIO_FILES -> explain("""
          None of the paths given holds a scenario. Tenor looks in folders and their
          subfolders for names that end in `.scenario.yaml` or `.scenario.json`. This is
          an error, because a check that checks nothing must not look like success.
          """, "tenor check docs", "tenor check scenarios");
      case UNREADABLE_FILE ->
        explain(
            """
          The file is there but could not be opened, or the path leads nowhere. The
          message of the operating system is shown with it. Check the spelling of the
          path and whether you may read the file.
          """,
            "tenor check scenario/draft.scenario.yaml",
            "tenor check scenarios/draft.scenario.yaml");
      default -> throw new IllegalArgumentException(code.id());
    };
  }
}

package tenor.problem;

/** Finds the long explanation of a code; loaded only when somebody asks for one. */
final class Explanations {
  private Explanations() {}

  static String of(Code code) {
    return switch (code) {
      case EMPTY_FILE,
          NOT_UTF8,
          TOO_LARGE,
          TAB_INDENT,
          MISSING_SPACE_AFTER_COLON,
          UNCLOSED_QUOTE,
          SYNTAX,
          DUPLICATE_KEY,
          ANCHOR_OR_TAG,
          SEVERAL_DOCUMENTS,
          EXTENDS_MISSING,
          EXTENDS_CYCLE,
          EXTENDS_TOO_DEEP,
          NO_SCENARIO_FILES,
          UNREADABLE_FILE -> FileExplanations.of(code);
      case UNKNOWN_KEY,
          MISSING_KEY,
          WRONG_SHAPE,
          UNKNOWN_NAME,
          BAD_NAME,
          UNKNOWN_FORMAT,
          NAME_TAKEN,
          CONFLICTING_KEYS,
          UNKNOWN_WORD,
          MISSING_ORIGIN,
          UNUSED_ASSUMPTION,
          UNUSED_TERM,
          VARIANT_SETS_UNKNOWN,
          VARIANT_CHANGES_NOTHING,
          SET_TWICE,
          UNKNOWN_METRIC,
          DUPLICATE_CLAIM,
          UNSOURCED_CLAIM -> KeyExplanations.of(code);
      case CHANCES_NOT_WHOLE,
          IMPOSSIBLE_DISTRIBUTION,
          DRAWS_BELOW_ZERO,
          UNCERTAIN_CLOCK,
          IMPOSSIBLE_CORRELATION -> ChanceExplanations.of(code);
      case RESULT_DRIFTED, BAD_BASELINE, OTHER_BASELINE_FORMAT, NOT_IN_BASELINE, ONLY_IN_BASELINE ->
        BaselineExplanations.of(code);
      case NUMBER_WITHOUT_UNIT,
          MISSPELLED_UNIT,
          AMBIGUOUS_COMMA,
          AMBIGUOUS_DOLLAR,
          WRONG_KIND,
          OUT_OF_BOUNDS,
          NOT_A_QUANTITY,
          BAD_DATE,
          RANGE_BACKWARDS,
          BAD_EXPECTATION,
          UNQUOTED_RATIO,
          CURRENCY_MISMATCH,
          SHARES_OVER_ALL,
          OVERLAPPING_ROWS,
          OUTSIDE_CLOCK,
          CIRCULAR_TERMS,
          OUTGREW_NUMBERS -> NumberExplanations.of(code);
      case QUOTE_NOT_FOUND,
          NUMBER_DIFFERS,
          UNIT_DIFFERS,
          SEVERAL_NUMBERS,
          NO_NUMBER_IN_QUOTE,
          DOCUMENT_CHANGED,
          DOCUMENT_REFUSED,
          DOCUMENT_NOT_AT_HAND,
          DERIVED_FIGURE,
          BAD_QUOTED -> EvidenceExplanations.of(code);
      case OUTSIDE_PROJECT, TOO_MANY_PROBLEMS, TOO_MUCH_TO_COMPUTE, TURNED_TEXT ->
        HostileExplanations.of(code);
      case VERDICT_DIFFERS, NOT_A_REPORT, NOT_WRITTEN -> CheckExplanations.of(code);
    };
  }

  /** An explanation in one form: the text, then what not to write, then what to write. */
  static String explain(String text, String wrong, String right) {
    return text.strip() + "\n\nWrong:\n\n" + indented(wrong) + "\nRight:\n\n" + indented(right);
  }

  private static String indented(String example) {
    StringBuilder out = new StringBuilder();
    for (String line : example.stripTrailing().split("\n", -1)) {
      out.append(line.isEmpty() ? "" : "    ").append(line).append('\n');
    }
    return out.toString();
  }
}

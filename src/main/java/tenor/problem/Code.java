package tenor.problem;

import java.util.Optional;

/**
 * Every kind of problem that Tenor reports, each with a short identifier that never changes its
 * meaning.
 *
 * <p>The letter is the severity (E error, W warning, N note). Worked example: a key that the format
 * does not know is {@link #UNKNOWN_KEY}, shown as {@code error[E011]}, and {@code tenor codes E011}
 * prints its {@link #explanation()}.
 */
public enum Code {
  EMPTY_FILE("E001", "the file is empty"),
  NOT_UTF8("E002", "the file is not UTF-8"),
  TOO_LARGE("E003", "the file is too large"),
  TAB_INDENT("E004", "a tab in the indentation"),
  MISSING_SPACE_AFTER_COLON("E005", "no space after a colon"),
  UNCLOSED_QUOTE("E006", "a quote that is never closed"),
  SYNTAX("E007", "the text cannot be read as YAML or JSON"),
  DUPLICATE_KEY("E008", "the same key twice"),
  ANCHOR_OR_TAG(
      "E009", "an anchor, alias, merge key, tag or other feature of YAML that is not used here"),
  SEVERAL_DOCUMENTS("E010", "several documents in one file"),

  UNKNOWN_KEY("E011", "a key the format does not know"),
  MISSING_KEY("E012", "a required key is missing"),
  WRONG_SHAPE("E013", "a value of the wrong shape"),
  UNKNOWN_NAME("E014", "a name that nothing defines"),
  BAD_NAME("E015", "not a legal name"),
  UNKNOWN_FORMAT("E016", "a format version Tenor does not know"),
  NAME_TAKEN("E017", "a name that is already taken"),
  CONFLICTING_KEYS("E018", "keys that exclude each other"),
  UNKNOWN_WORD("E019", "a word outside the list of choices"),

  NUMBER_WITHOUT_UNIT("E020", "a number without a unit"),
  MISSPELLED_UNIT("E021", "a unit or scale that is not known"),
  AMBIGUOUS_COMMA("E022", "a comma that can be read in two ways"),
  AMBIGUOUS_DOLLAR("E023", "a dollar sign that can mean several currencies"),
  WRONG_KIND("E024", "a quantity of the wrong kind"),
  OUT_OF_BOUNDS("E025", "a quantity outside its legal bounds"),
  NOT_A_QUANTITY("E026", "not a quantity"),
  BAD_DATE("E027", "not a date of the calendar"),
  RANGE_BACKWARDS("E028", "a range that runs backwards"),
  BAD_EXPECTATION("E029", "an expectation that cannot be read"),
  UNQUOTED_RATIO("W030", "a ratio with a colon, without quotes"),
  CURRENCY_MISMATCH("E031", "two currencies without an exchange rate"),
  SHARES_OVER_ALL("E032", "shares that add up to more than everything"),
  OVERLAPPING_ROWS("E033", "rows whose days overlap"),
  CHANCES_NOT_WHOLE("E034", "chances that do not add up to 100 %"),
  IMPOSSIBLE_DISTRIBUTION("E035", "figures that no distribution of the shape has"),
  DRAWS_BELOW_ZERO("W036", "an uncertainty that reaches below zero"),
  UNCERTAIN_CLOCK("E037", "an uncertain figure that decides how the agreement is built"),
  IMPOSSIBLE_CORRELATION("E038", "correlations that cannot all hold at once"),

  MISSING_ORIGIN("E040", "a figure without an origin"),
  UNUSED_ASSUMPTION("E041", "an assumption that nothing uses"),
  UNUSED_TERM("N042", "a term that nothing uses"),
  VARIANT_SETS_UNKNOWN("E043", "a variant sets a name that does not exist"),
  VARIANT_CHANGES_NOTHING("E044", "a variant that changes nothing"),
  SET_TWICE("E045", "the same name set twice"),
  UNKNOWN_METRIC("E047", "a metric Tenor does not know"),
  DUPLICATE_CLAIM("E048", "two claims with the same id"),
  UNSOURCED_CLAIM("N049", "a claim that nobody is known to have made"),

  EXTENDS_MISSING("E050", "the extended file does not exist"),
  EXTENDS_CYCLE("E051", "files that extend each other in a circle"),
  EXTENDS_TOO_DEEP("E052", "too many files extending one another"),
  NO_SCENARIO_FILES("E053", "no scenario files found"),
  UNREADABLE_FILE("E054", "the file cannot be opened"),

  OUTSIDE_CLOCK("E060", "a date outside the time that is computed"),
  CIRCULAR_TERMS("E061", "terms that depend on each other in a circle"),
  OUTGREW_NUMBERS("E062", "an amount that outgrew every number"),

  QUOTE_NOT_FOUND("E070", "a quote that its document does not hold"),
  NUMBER_DIFFERS("E071", "a number that differs from its quote"),
  UNIT_DIFFERS("E072", "a currency or a unit that differs from its quote"),
  SEVERAL_NUMBERS("E073", "a quote with several numbers"),
  NO_NUMBER_IN_QUOTE("E074", "a quote without the number"),
  DOCUMENT_CHANGED("E075", "a document that changed"),
  DOCUMENT_REFUSED("E076", "a document that cannot be used"),
  DOCUMENT_NOT_AT_HAND("N077", "a document that is not at hand"),
  DERIVED_FIGURE("N078", "a figure that follows from its quote by a step"),
  BAD_QUOTED("E079", "quoted words that the quote does not hold"),

  VERDICT_DIFFERS("E080", "a verdict that differs from the recorded one"),
  NOT_A_REPORT("E081", "a report that cannot be asked for in this way"),
  NOT_WRITTEN("E082", "a file that cannot be written"),

  RESULT_DRIFTED("E085", "a result that is no longer the one of the baseline"),
  BAD_BASELINE("E086", "a baseline or a lock that cannot be read"),
  OTHER_BASELINE_FORMAT("E087", "a baseline or a lock in another version of its format"),
  NOT_IN_BASELINE("N088", "a claim that the baseline does not have"),
  ONLY_IN_BASELINE("N089", "a claim that only the baseline has"),

  OUTSIDE_PROJECT("E090", "a path that leads out of the project"),
  TOO_MANY_PROBLEMS("E091", "more problems than are shown"),
  TOO_MUCH_TO_COMPUTE("E092", "an agreement too large to compute"),
  TURNED_TEXT("E093", "a character that turns the direction of the text");

  private final String id;
  private final String title;

  Code(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** The identifier shown to people, such as {@code E012}. */
  public String id() {
    return id;
  }

  /** How much a problem of this kind matters, which is also the first letter of its identifier. */
  public Severity severity() {
    return switch (id.charAt(0)) {
      case 'W' -> Severity.WARNING;
      case 'N' -> Severity.NOTE;
      default -> Severity.ERROR;
    };
  }

  /** The kind of problem in a few words, without a full stop. */
  public String title() {
    return title;
  }

  /**
   * What the problem is, why it matters and how to put it right, with a wrong and a right example.
   */
  public String explanation() {
    return Explanations.of(this);
  }

  /**
   * The code with that identifier, in any mixture of capitals and small letters.
   *
   * <p>Worked example: {@code byId("e012")} is {@link #MISSING_KEY}; {@code byId("E999")} is empty.
   */
  public static Optional<Code> byId(String id) {
    for (Code code : values()) {
      if (code.id.equalsIgnoreCase(id)) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }
}

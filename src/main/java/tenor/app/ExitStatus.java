package tenor.app;

import tenor.problem.Code;

/**
 * What the program tells the shell when it ends. Where several apply, the highest wins.
 *
 * <p>Worked example: of two files one has a wrong verdict (1) and the other cannot be read (3), so the
 * program ends with 3.
 */
public enum ExitStatus {
  /** Everything is as the files record it. */
  AS_RECORDED(0, "everything is as the files record it"),
  /** A computed verdict differs from the recorded one, or {@code fmt --check} would change a file. */
  DIFFERS(
      1,
      "a verdict differs from the recorded one",
      "; for fmt --check: a file is not in the standard form; for diff: something differs"),
  /** The command line cannot be understood. */
  USAGE(2, "the command line cannot be understood"),
  /** A scenario file has an error or cannot be opened. */
  INVALID_FILE(3, "a scenario file has an error or cannot be opened"),
  /** A result is no longer the one of the baseline. */
  DRIFT(4, "a result drifted from its baseline"),
  /** A document that a figure comes from is not at hand, though it is required. */
  MISSING_DOCUMENT(5, "a required document is not at hand"),
  /** There was no scenario file, or no claim in any of them. */
  NOTHING_TO_CHECK(6, "there was nothing to check"),
  /** The program itself failed. */
  BUG(70, "Tenor itself failed, which is a bug of ours"),
  /** The results could not be written, for instance because the disk is full. */
  NOT_WRITTEN(74, "the results could not be written");

  private final int code;
  private final String inCheck;
  private final String elsewhere;

  ExitStatus(int code, String meaning) {
    this(code, meaning, "");
  }

  ExitStatus(int code, String inCheck, String elsewhere) {
    this.code = code;
    this.inCheck = inCheck;
    this.elsewhere = elsewhere;
  }

  /** The number that the shell sees. */
  public int code() {
    return code;
  }

  /** What it means, as the end of a sentence. */
  public String meaning() {
    return inCheck + elsewhere;
  }

  /** What it means at the end of a check. */
  String inCheck() {
    return inCheck;
  }

  /** What an error found in a file makes of the end. */
  static ExitStatus of(Code code) {
    return switch (code) {
      case VERDICT_DIFFERS -> DIFFERS;
      case RESULT_DRIFTED, NOT_IN_BASELINE, ONLY_IN_BASELINE -> DRIFT;
      case DOCUMENT_NOT_AT_HAND -> MISSING_DOCUMENT;
      default -> INVALID_FILE;
    };
  }

  /** The higher of two. */
  public ExitStatus or(ExitStatus other) {
    return code >= other.code ? this : other;
  }
}

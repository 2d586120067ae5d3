package tenor.report.text;

/** What a terminal can show a map with. */
public enum Shades {
  /** Backgrounds out of 256 colours. */
  COLOURS,
  /** Shaded blocks. */
  BLOCKS,
  /** Letters, which everything shows. */
  LETTERS
}

package tenor.evidence;

import java.util.List;

/** The words that deny a figure, change it, or make it another thing. */
final class Wordings {
  static final List<String> DENIALS = List.of(
      "not",
      "no",
      "never",
      "without",
      "nor",
      "neither",
      "hardly",
      "barely",
      "nowhere",
      "cannot",
      "denied",
      "denies",
      "deny",
      "false",
      "untrue",
      "wrong",
      "wrongly",
      "incorrect",
      "nobody",
      "none",
      "refused",
      "refuses",
      "refusing",
      "rejected",
      "rejects");

  /** What is not denied by being denied: {@code did not deny}, {@code no doubt}. */
  static final List<String> DOUBTS = List.of(
      "denied",
      "denies",
      "deny",
      "doubt",
      "doubts",
      "doubted",
      "question",
      "questioned",
      "disputes",
      "disputed",
      "wrong");

  /** Another statement begins behind them. */
  static final List<String> JOINTS =
      List.of("and", "or", "that", "which", "who", "while", "because", "if", "when", "although");

  static final List<String> ONLY = List.of("only", "just", "merely", "less", "more", "fewer");
  static final List<String> BOUNDS = List.of(
      "exceed",
      "exceeds",
      "exceeding",
      "before",
      "until",
      "above",
      "over",
      "below",
      "under",
      "after",
      "beyond",
      "than");
  static final List<List<String>> IN_ITS_PLACE = List.of(
      List.of("far", "from"),
      List.of("rather", "than"),
      List.of("instead", "of"),
      List.of("nothing", "like"),
      List.of("anything", "like"),
      List.of("all", "but"));
  static final List<List<String>> PHRASES = List.of(
      List.of("short", "of"),
      List.of("part", "of"),
      List.of("fraction", "of"),
      List.of("percent", "of"),
      List.of("cent", "of"),
      List.of("%", "of"));
  static final List<String> PARTS = List.of(
      "half",
      "third",
      "thirds",
      "quarter",
      "quarters",
      "fifth",
      "fifths",
      "sixth",
      "seventh",
      "eighth",
      "ninth",
      "tenth",
      "tenths",
      "twentieth",
      "hundredth",
      "double",
      "triple",
      "twice",
      "thrice");
  static final List<String> MULTIPLES = List.of("double", "triple", "twice", "thrice", "times");
  static final List<String> LESS = List.of("less", "minus", "short", "below");
  /** Verbs of giving: who refuses to do this gives nothing. */
  static final List<String> GIVING = List.of(
      "pay",
      "repay",
      "give",
      "lend",
      "grant",
      "provide",
      "accept",
      "transfer",
      "contribute",
      "spend",
      "invest",
      "commit",
      "offer",
      "send",
      "hand",
      "contemplate",
      "consider");

  static final List<String> EXCEPTING = List.of("except", "excluding", "excepting", "minus");
  static final List<String> SUMS =
      List.of("sum", "amount", "value", "total", "size", "figure", "cost", "price", "level");
  static final List<String> SPANS = List.of(
      "dozen",
      "century",
      "centuries",
      "decade",
      "decades",
      "generation",
      "millennium",
      "year",
      "month",
      "hour",
      "day",
      "million",
      "billion",
      "past",
      "hearted",
      "way");

  static final List<String> LITTLE =
      List.of("little", "few", "small", "low", "cheap", "short", "slow", "slowly");

  private Wordings() {}
}

package tenor.read;

import tenor.problem.Code;

/** Says that a value has the wrong shape: a list where a text belongs, a block where a list does. */
final class Shapes {
  private final Findings findings;

  Shapes(Findings findings) {
    this.findings = findings;
  }

  /**
   * Reports a value that is not what its key takes; of one that has been refused before, nothing more is said.
   *
   * @param what the value in a phrase, such as "`amount` of `obligations.fund`"
   * @param wanted what it takes, such as "a list"
   * @param help how to write it
   */
  void wrong(Node node, String what, String wanted, String help) {
    if (node instanceof Scalar scalar && scalar.style() == ScalarStyle.REFUSED) {
      return;
    }
    boolean empty = node instanceof Scalar scalar && scalar.isMissing();
    findings.add(
        Code.WRONG_SHAPE,
        node.place(),
        empty
            ? capital(what) + " is empty; it takes " + wanted + "."
            : capital(what) + " takes " + wanted + "; this is " + found(node) + ".",
        help);
  }

  private static String found(Node node) {
    if (node instanceof Mapping) {
      return "a block of keys";
    }
    if (node instanceof Listing) {
      return "a list";
    }
    return switch (((Scalar) node).style()) {
      case JSON_NUMBER -> "a number without quotes";
      case JSON_WORD -> "the word `" + ((Scalar) node).text() + "`";
      default -> ((Scalar) node).text().isBlank() ? "an empty text" : "a text";
    };
  }

  /** The phrase at the beginning of a sentence. */
  static String capital(String phrase) {
    return phrase.isEmpty()
        ? phrase
        : Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
  }
}

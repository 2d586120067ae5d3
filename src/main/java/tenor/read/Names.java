package tenor.read;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.problem.Spelling;
import tenor.quantity.Currencies;
import tenor.quantity.Quantities;

/**
 * What a name may look like, and what to say of one that nothing defines.
 *
 * <p>Names of things are {@code [a-z][a-z0-9_]*} and none of the words of the format; ids of claims are {@code
 * [a-z0-9][a-z0-9-]*}. Worked example: for {@code Fund-Target} the name {@code fund_target} is proposed.
 */
final class Names {
  private static final int MOST_LISTED = 12;
  private static final Set<String> WORDS = Set.of(
      "none",
      "not",
      "stated",
      "gross",
      "net",
      "draws",
      "total",
      "base",
      "year",
      "quarter",
      "month",
      "capitalised",
      "simple",
      "reached",
      "never",
      "holds",
      "fails",
      "undecided");

  private Names() {}

  /** Whether a text is written like a name; it may still be a word of the format. */
  static boolean isName(String text) {
    return matches(text, '_', false);
  }

  /** Whether a text is a legal id of a claim. */
  static boolean isId(String text) {
    return matches(text, '-', true);
  }

  /** Whether the format uses the word itself, so that nothing can be called by it. */
  static boolean isReserved(String text) {
    return WORDS.contains(text) || Quantities.reservedWords().contains(text);
  }

  /** Reports a key that is no legal name. */
  static void check(Scalar key, Findings findings) {
    String name = key.text();
    if (!isName(name)) {
      String mended = mended(name, '_');
      findings.add(
          Code.BAD_NAME,
          key.place(),
          "`" + Ink.shortened(name) + "` cannot be a name.",
          "Use small letters from a to z, digits and underscores, beginning with a letter"
              + (isName(mended) && !isReserved(mended) ? ": `" + mended + "`." : "."));
    } else if (isReserved(name)) {
      findings.add(
          Code.BAD_NAME,
          key.place(),
          "`" + name + "` is a word of the format, so nothing can be called by it.",
          "Add a word, as in `the_" + name + "`.");
    }
  }

  /** Reports a key that is no pair of currencies, such as {@code UAH/USD}. */
  static void checkPair(Scalar key, Findings findings) {
    String text = key.text();
    int slash = text.indexOf('/');
    if (slash < 0) {
      findings.add(
          Code.BAD_NAME,
          key.place(),
          "`" + Ink.shortened(text) + "` is not a pair of currencies.",
          "Write the code of the one that is counted, a slash and that of the one that is bought: `UAH/USD`.");
      return;
    }
    String[] codes = {text.substring(0, slash), text.substring(slash + 1)};
    int start = 0;
    for (String code : codes) {
      if (!Currencies.isKnown(code)) {
        String capitals = code.strip().toUpperCase(Locale.ROOT);
        String near = Currencies.isKnown(capitals)
            ? capitals
            : Spelling.nearest(code, Currencies.codes()).orElse(null);
        findings.add(
            Code.BAD_NAME,
            key.within(start, code.length()),
            "`" + Ink.shortened(code) + "` is not the code of a currency.",
            near == null
                ? "Write the three letters of ISO 4217, as in `UAH/USD`."
                : "Did you mean `" + near + "`?");
      }
      start = slash + 1;
    }
    if (codes[0].equals(codes[1]) && Currencies.isKnown(codes[0])) {
      findings.add(
          Code.BAD_NAME,
          key.place(),
          "A rate of exchange has two different currencies.",
          "Write the one that is counted first, as in `UAH/USD`: so many UAH for one USD.");
    }
  }

  /** Reports an id of a claim that is not legal. */
  static void checkId(Scalar id, Findings findings) {
    if (!isId(id.text())) {
      String mended = mended(id.text(), '-');
      findings.add(
          Code.BAD_NAME,
          id.place(),
          "`" + Ink.shortened(id.text()) + "` cannot be the id of a claim.",
          "Use small letters from a to z, digits and hyphens, beginning with a letter or a digit"
              + (isId(mended) ? ": `" + mended + "`." : "."));
    }
  }

  /**
   * The problem of a name that nothing defines.
   *
   * @param what the sort of thing, such as "source"
   * @param valid the names that would be right here
   * @param otherwise how to mend it where there are no such names
   */
  static Problem unknown(
      Code code,
      Place place,
      String written,
      String what,
      Collection<String> valid,
      String otherwise) {
    return new Problem(
        code,
        place,
        "There is no " + what + " `" + Ink.shortened(written) + "`.",
        suggestion(written, valid, otherwise));
  }

  /** The nearest of the valid names as a question, or a list of them, or the other remedy. */
  static String suggestion(String written, Collection<String> valid, String otherwise) {
    return Spelling.nearest(written, valid)
        .map(near -> "Did you mean `" + near + "`?")
        .orElseGet(() -> valid.isEmpty() ? otherwise : "It can be: " + list(valid) + ".");
  }

  /** Some names in a row; of very many, the first few. */
  static String list(Collection<String> names) {
    List<String> first =
        names.stream().limit(MOST_LISTED).map(name -> "`" + name + "`").toList();
    return String.join(", ", first) + (names.size() > MOST_LISTED ? " and others" : "");
  }

  private static boolean matches(String text, char joint, boolean digitFirst) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      boolean digit = c >= '0' && c <= '9';
      boolean legal = i == 0 ? letter || (digitFirst && digit) : letter || digit || c == joint;
      if (!legal) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static String mended(String text, char joint) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != joint) {
        out.append(joint);
      }
    }
    while (!out.isEmpty() && out.charAt(out.length() - 1) == joint) {
      out.setLength(out.length() - 1);
    }
    return out.length() > 60 ? "" : out.toString();
  }
}

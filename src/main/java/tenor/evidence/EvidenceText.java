package tenor.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.quantity.Currencies;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;
import tenor.scenario.Quote;

/** Says in a sentence what is wrong with the number of a quote, and what to do. */
final class EvidenceText {
  private static final int LONGEST = 80;

  /** What is nearer than this is not told as a factor. */
  private static final BigDecimal LEAST_FACTOR = new BigDecimal("1.1");

  private static final String CHOOSE =
      "Mend the one that is wrong. Where the figure follows from the quote by a calculation, say how "
          + "with `derived:`.";

  private EvidenceText() {}

  /** The problem that a comparison came to; null where the number agrees. */
  static @Nullable Problem problem(Citation citation, FigureInQuote.Result result) {
    Quote quote = citation.quote();
    Figure figure = citation.figures().get(0);
    if (result instanceof FigureInQuote.Result.Agrees) {
      return null;
    }
    if (result instanceof FigureInQuote.Result.Differs differs) {
      return differs(citation, differs);
    }
    if (result instanceof FigureInQuote.Result.Several several) {
      return new Problem(
          Code.SEVERAL_NUMBERS,
          quote.place(),
          "This quote names " + list(several.texts()) + ", and does not say which one is "
              + lower(citation.what()) + ".",
          "Add `quoted:` with the words of the quote that are " + figure.text() + ".");
    }
    if (result instanceof FigureInQuote.Result.OpenDollar open) {
      return openDollar(citation, figure, open.text());
    }
    if (result instanceof FigureInQuote.Result.NoUnit number) {
      return new Problem(
          Code.NO_NUMBER_IN_QUOTE,
          quote.place(),
          citation.what() + " is " + figure.text() + ", and the quote gives " + code(number.text())
              + " without a unit.",
          "Quote the unit too, or add `unit:`, such as `unit: " + unit(figure)
              + "`, where it stands in the head of a table or in the sentence before.");
    }
    if (result instanceof FigureInQuote.Result.Unclear unclear) {
      return unclear(citation, figure, unclear);
    }
    if (result instanceof FigureInQuote.Result.Denied denied) {
      return new Problem(
          Code.NUMBER_DIFFERS,
          quote.place(),
          "The quote denies " + code(denied.text()) + ", and " + lower(citation.what()) + " is "
              + figure.text() + ".",
          "Quote who says so; or add `quoted: " + denied.text().strip()
              + "` if that is what it means.");
    }
    if (result instanceof FigureInQuote.Result.NotInQuote not) {
      return new Problem(
          Code.BAD_QUOTED,
          quote.quotedPlace(),
          "`" + shortened(String.valueOf(quote.quoted())) + "` stands "
              + (not.times() == 0
                  ? "nowhere in its quote as a whole."
                  : "in its quote more than once."),
          "Copy the words of the quote that are the figure, and enough of them to be plain.");
    }
    return new Problem(
        Code.NO_NUMBER_IN_QUOTE,
        quote.place(),
        citation.what() + " is " + figure.text() + ", and the quote names no such figure.",
        "Quote the words that do. Where the figure follows from the quote by a step of yours, say how "
            + "with `derived:`.");
  }

  private static Problem unclear(
      Citation citation, Figure figure, FigureInQuote.Result.Unclear unclear) {
    boolean two = unclear.meanings().size() == 2;
    return new Problem(
        Code.NO_NUMBER_IN_QUOTE,
        citation.quote().place(),
        citation.what() + " is " + figure.text() + ", and in the quote " + code(unclear.text())
            + (two
                ? " can mean " + String.join(" or ", unclear.meanings()) + "."
                : " is ambiguous as it stands there."),
        two
            ? "Add `quoted: " + unclear.text().strip() + "` if the source means the value."
            : "Quote the words that make it plain, or say with `derived:` how the figure follows.");
  }

  private static Problem openDollar(Citation citation, Figure figure, String text) {
    Quantity mine = figure.example();
    String currency = mine == null ? null : mine.currency();
    boolean dollars = currency != null && Currencies.isDollar(currency);
    return new Problem(
        dollars ? Code.AMBIGUOUS_DOLLAR : Code.UNIT_DIFFERS,
        citation.quote().place(),
        citation.what() + " is " + figure.text() + ", and the quote says " + code(text)
            + (dollars
                ? ": this file names another dollar than that of the US, so the sign alone says neither."
                : ", which are dollars."),
        dollars
            ? "Add `unit: " + currency + "` if these are the dollars that the source means."
            : CHOOSE);
  }

  private static Problem differs(Citation citation, FigureInQuote.Result.Differs differs) {
    Figure figure = differs.figure();
    Quantity said = differs.said();
    Quantity mine = figure.example();
    String what = citation.what() + " is " + figure.text() + ", and the quote says ";
    if (said == null || mine == null) {
      boolean range = !differs.mention().ends().isEmpty();
      return new Problem(
          range ? Code.SEVERAL_NUMBERS : Code.NUMBER_DIFFERS,
          citation.quote().place(),
          what + code(differs.mention().text()) + ".",
          range
              ? "Add `quoted:` with the end of the range that is meant, or give the whole `range:`."
              : CHOOSE);
    }
    if (said.kind() == mine.kind() && same(said.denomination(), mine.denomination())) {
      return new Problem(
          Code.NUMBER_DIFFERS,
          citation.quote().place(),
          what + said.text() + factor(figure, said) + ".",
          CHOOSE);
    }
    boolean currencies = said.currency() != null
        && mine.currency() != null
        && !said.currency().equals(mine.currency());
    return new Problem(
        Code.UNIT_DIFFERS,
        citation.quote().place(),
        what + said.text() + ", which is "
            + (currencies
                ? "another currency"
                : said.kind() == mine.kind() ? "another unit" : said.kind().label())
            + ".",
        isPart(mine, said)
            ? "Quote the rest too, or add `unit: " + unit(figure)
                + "` where the source says it elsewhere. If it does not, mend the value."
            : CHOOSE);
  }

  /** Whether the quote only leaves out what the figure is per. */
  private static boolean isPart(Quantity mine, Quantity said) {
    boolean money = said.kind() == Kind.MONEY
        && (mine.kind() == Kind.MONEY_PER_YEAR || mine.kind() == Kind.PRICE)
        && same(mine.currency(), said.currency());
    boolean goods = said.kind() == Kind.VOLUME
        && mine.kind() == Kind.VOLUME_PER_YEAR
        && same(mine.good(), said.good());
    return money || goods;
  }

  private static boolean same(@Nullable String one, @Nullable String other) {
    return String.valueOf(one).equals(String.valueOf(other));
  }

  /** By what factor the figure of the file is off: {@code , a thousandth of that}. */
  private static String factor(Figure figure, Quantity said) {
    Quantity mine = figure.value();
    if (mine == null
        || mine.kind() == Kind.DATE
        || mine.value().signum() <= 0
        || said.value().signum() <= 0) {
      return "";
    }
    boolean more = mine.value().compareTo(said.value()) > 0;
    BigDecimal ratio = more
        ? mine.value().divide(said.value(), new MathContext(3))
        : said.value().divide(mine.value(), new MathContext(3));
    if (ratio.compareTo(LEAST_FACTOR) < 0) {
      return "";
    }
    String times = ratio.stripTrailingZeros().toPlainString();
    return more
        ? ": the file has " + times + " times as much"
        : ": the quote has " + times + " times as much";
  }

  /** What to write behind {@code unit:} for a figure: the unit in which the file has it. */
  private static String unit(Figure figure) {
    Quantity example = figure.example();
    String text = example == null ? "years" : example.text();
    int blank = text.indexOf(' ');
    return blank < 0 ? text : text.substring(blank + 1);
  }

  private static String list(List<String> texts) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < texts.size() && i < 4; i++) {
      boolean last = i == Math.min(texts.size(), 4) - 1;
      list.append(i == 0 ? "" : last ? " and " : ", ");
      list.append(i == 3 && texts.size() > 4 ? "others" : code(texts.get(i)));
    }
    return list.toString();
  }

  /** What a quote bears out, inside of a sentence. */
  static String lower(String what) {
    if (what.startsWith("The ")) {
      return "the " + what.substring(4);
    }
    return what.startsWith("Rival") ? "rival" + what.substring(5) : what;
  }

  private static String code(String text) {
    return "`" + shortened(text.replace('_', ',').strip()) + "`";
  }

  /** A text on one line, cut where it is long. */
  static String shortened(String text) {
    String line = text.strip();
    int cut = Math.min(line.length(), LONGEST);
    if (cut < line.length() && Character.isHighSurrogate(line.charAt(cut - 1))) {
      cut--;
    }
    return cut == line.length() ? line : line.substring(0, cut) + "…";
  }

  /** A text as the end of a sentence. */
  static String sentence(String text) {
    String shown = shortened(text);
    return shown.endsWith(".") || shown.endsWith("…") ? shown : shown + ".";
  }
}

package tenor.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.quantity.Currencies;
import tenor.quantity.Kind;
import tenor.quantity.Mention;
import tenor.quantity.Mentions;
import tenor.quantity.Quantity;
import tenor.quantity.ReadingContext;
import tenor.scenario.Quote;

/**
 * Whether the number in a quote is the number of the file.
 *
 * <p>Of all that the quote mentions, what is of another kind does not count: the year in {@code $600
 * million in 2013} is no rival of the sum. What is left has to agree, all of it, digit for digit at its
 * scale; {@code quoted} says which is meant where it does not, and {@code unit} what stands behind the
 * number in the source and not in the quote.
 */
final class FigureInQuote {
  private final Quote quote;
  private final String words;

  /** The words that are meant, folded; null where the quote does not say which. */
  private final @Nullable String quoted;

  /** Where they begin; −1 where they are not in the quote, −2 where they are more than once. */
  private final int at;

  FigureInQuote(Quote quote) {
    this.quote = quote;
    this.words = folded(quote.words());
    this.quoted = quote.quoted() == null ? null : folded(quote.quoted());
    this.at = quoted == null ? 0 : quoted.isEmpty() ? -1 : DocumentText.onlyPlace(quoted, words);
  }

  private static String folded(String text) {
    return FoldedText.of(text).replace(FoldedText.PARAGRAPH, ' ');
  }

  /** What came of comparing. */
  sealed interface Result {
    /** The number of the quote is the number of the file. */
    record Agrees() implements Result {}

    /** The quote holds no number that could be meant. */
    record NoFigure() implements Result {}

    /** It holds a number that lacks its unit. */
    record NoUnit(String text) implements Result {}

    /** It holds a number that is no figure as it stands, or has two meanings. */
    record Unclear(String text, List<String> meanings) implements Result {}

    /** It holds a sum of dollars, in a file that names more than one dollar. */
    record OpenDollar(String text) implements Result {}

    /** It holds several numbers that could be meant and do not agree. */
    record Several(List<String> texts) implements Result {}

    /** The number is another one. */
    record Differs(Mention mention, @Nullable Quantity said, Figure figure) implements Result {}

    /** The number is there, and the quote says that it is not so. */
    record Denied(String text) implements Result {}

    /**
     * The words after {@code quoted} are not in the quote, or more than once.
     *
     * @param times 0 or 2
     */
    record NotInQuote(int times) implements Result {}
  }

  /** Compares the quote with what its numbers have to be. */
  Result compare(List<Figure> figures) {
    return at < 0 ? new Result.NotInQuote(at == -2 ? 2 : 0) : decide(mentions(figures), figures);
  }

  /** Where in the folded quote the figure stands that it is to bear out, as first character and end. */
  List<int[]> places(List<Figure> figures) {
    List<int[]> places = new ArrayList<>();
    for (Mention mention : at < 0 ? List.<Mention>of() : mentions(figures)) {
      if (figures.stream().anyMatch(figure -> figure.fit(mention) == Figure.Fit.AGREES)) {
        places.add(new int[] {mention.start(), mention.end()});
      }
    }
    return places;
  }

  /** What some words mention, each where it means what it seems to. */
  static List<Mention> mentions(String text, @Nullable String dollar, List<Figure> figures) {
    return signed(text, Mentions.in(text, dollar), figures);
  }

  /** What the quote mentions; where it says which words are meant, what they mention. */
  private List<Mention> mentions(List<Figure> figures) {
    List<Mention> mentions = Mentions.in(words, quote.dollar());
    if (quoted != null) {
      mentions = within(mentions, at, at + quoted.length());
    }
    return signed(words, completed(chosen(mentions, figures)), figures);
  }

  /** Numbers with two meanings as the one that the file has, where `quoted` says that they are meant. */
  private List<Mention> chosen(List<Mention> mentions, List<Figure> figures) {
    List<Mention> chosen = new ArrayList<>();
    for (Mention mention : mentions) {
      boolean unclear = mention.sort() == Mention.Sort.UNREADABLE && quoted != null;
      Mention meant = mention;
      for (Mention reading : unclear ? mention.ends() : List.<Mention>of()) {
        boolean fits = figures.stream().anyMatch(f -> f.fit(reading) == Figure.Fit.AGREES);
        meant = fits ? reading : meant;
      }
      chosen.add(meant);
    }
    return chosen;
  }

  /** The mentions that are what they seem, and rates that shrink with their sign. */
  private static List<Mention> signed(String text, List<Mention> mentions, List<Figure> figures) {
    List<Mention> kept = new ArrayList<>();
    for (Mention mention : mentions) {
      Surroundings around = new Surroundings(text, mention.start(), mention.end());
      Quantity quantity = mention.quantity();
      if (quantity == null) {
        kept.add(mention);
      } else if (!around.isAnotherThing(quantity.kind())) {
        kept.add(isRate(figures) ? asRate(text, mention, quantity, around) : mention);
      }
    }
    return kept;
  }

  /** A percentage with the sign that its words give it; unreadable where it is not that of a year. */
  private static Mention asRate(
      String text, Mention mention, Quantity quantity, Surroundings around) {
    boolean percent = quantity.kind() == Kind.SHARE;
    if (percent && RatePeriods.isOther(text, mention.start(), mention.end())) {
      return mention.asUnreadable();
    }
    boolean falls = (percent || quantity.kind() == Kind.RATE) && around.shrinks();
    return falls && quantity.value().signum() > 0
        ? mention.as(
            Quantity.of(quantity.kind(), quantity.value().negate(), quantity.denomination()))
        : mention;
  }

  private static boolean isRate(List<Figure> figures) {
    return figures.stream()
        .map(Figure::value)
        .anyMatch(value -> value != null && value.kind() == Kind.RATE);
  }

  /** The mentions with the unit that stands elsewhere; a year takes one only where nothing else does. */
  private List<Mention> completed(List<Mention> mentions) {
    List<Mention> completed = new ArrayList<>();
    boolean onlyYears = mentions.stream().allMatch(FigureInQuote::isDate);
    for (Mention mention : mentions) {
      completed.add(isDate(mention) && !onlyYears ? mention : withUnit(mention));
    }
    return completed;
  }

  private static boolean isDate(Mention mention) {
    return mention.quantity() != null && mention.quantity().kind() == Kind.DATE;
  }

  /** The mentions that some words of the quote cover or touch; of a range the ends that they do. */
  private static List<Mention> within(List<Mention> mentions, int from, int to) {
    List<Mention> chosen = new ArrayList<>();
    for (Mention mention : mentions) {
      boolean whole = from <= mention.start() && mention.end() <= to;
      boolean touched = mention.start() < to && from < mention.end();
      if (touched && !whole && !mention.ends().isEmpty()) {
        List<Mention> ends = within(mention.ends(), from, to);
        chosen.addAll(ends.size() == 1 ? ends : List.of(mention));
      } else if (touched) {
        chosen.add(mention);
      }
    }
    return chosen;
  }

  private Mention withUnit(Mention mention) {
    String unit = quote.unit();
    if (unit == null
        || mention.sort() == Mention.Sort.WORDS
        || mention.sort() == Mention.Sort.RANGE) {
      return mention;
    }
    Quantity one = mention.withUnit(unit, ReadingContext.ANY.withDollar(quote.dollar()));
    Quantity other = one != null ? one : mention.withUnit(unit, dollars(unit));
    return other == null ? mention : mention.as(other);
  }

  /** A context in which {@code $} is the dollar that the unit names. */
  private static ReadingContext dollars(String unit) {
    for (String code : Currencies.dollars()) {
      if (unit.contains(code)) {
        return ReadingContext.ANY.withDollar(code);
      }
    }
    return ReadingContext.ANY;
  }

  private Result decide(List<Mention> mentions, List<Figure> figures) {
    List<Mention> related = related(mentions, figures, false);
    if (related.isEmpty()) {
      related = related(mentions, figures, true);
    }
    if (related.isEmpty()) {
      Quantity rate = exchange(mentions, figures);
      if (rate != null) {
        related = List.of(mentions.get(0).as(rate));
      }
    }
    if (related.isEmpty()) {
      return withoutFigure(mentions);
    }
    List<Mention> strangers = new ArrayList<>();
    for (Mention mention : related) {
      if (figures.stream().noneMatch(figure -> figure.fit(mention) == Figure.Fit.AGREES)) {
        strangers.add(mention);
      } else if (quoted == null && isDenied(mention)) {
        return new Result.Denied(mention.text());
      }
    }
    Quantity rate = strangers.size() > 1 ? exchange(related, figures) : null;
    if (rate != null && figures.get(0).fit(rate) == Figure.Fit.AGREES) {
      boolean denied = related.stream().anyMatch(this::isDenied);
      return denied ? new Result.Denied(related.get(1).text()) : new Result.Agrees();
    }
    if (strangers.isEmpty()) {
      for (Figure figure : figures) {
        if (related.stream().noneMatch(mention -> figure.fit(mention) == Figure.Fit.AGREES)) {
          return new Result.Differs(related.get(0), related.get(0).quantity(), figure);
        }
      }
      return new Result.Agrees();
    }
    if (related.size() > 1) {
      return new Result.Several(related.stream().map(Mention::text).toList());
    }
    Mention only = strangers.get(0);
    return new Result.Differs(only, only.quantity(), figures.get(0));
  }

  private static List<Mention> related(List<Mention> mentions, List<Figure> figures, boolean weak) {
    List<Mention> related = new ArrayList<>();
    for (Mention mention : mentions) {
      boolean meant =
          figures.stream().anyMatch(figure -> figure.fit(mention) != Figure.Fit.UNRELATED);
      if (mention.weak() == weak && meant) {
        related.add(mention);
      }
    }
    return related;
  }

  private Result withoutFigure(List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (quote.dollar() == null && isOfDollars(mention)) {
        return new Result.OpenDollar(mention.text());
      }
      if (mention.sort() == Mention.Sort.INCOMPLETE) {
        return new Result.NoUnit(mention.text());
      }
      if (mention.sort() == Mention.Sort.UNREADABLE) {
        List<String> meanings = mention.ends().stream()
            .map(meaning -> String.valueOf(meaning.quantity()))
            .toList();
        return new Result.Unclear(mention.text(), meanings);
      }
    }
    return new Result.NoFigure();
  }

  /** Whether only the name of its dollar keeps a mention from being a sum. */
  private static boolean isOfDollars(Mention mention) {
    return mention.sort() == Mention.Sort.INCOMPLETE
        && Mentions.in(mention.text(), "USD").stream()
            .map(Mention::quantity)
            .anyMatch(read -> read != null && "USD".equals(read.currency()));
  }

  /** The rate of exchange of {@code £1 equals $2.80}; null where the quote says no such thing. */
  private static @Nullable Quantity exchange(List<Mention> mentions, List<Figure> figures) {
    Quantity wanted = figures.get(0).value();
    List<Quantity> money = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.quantity() != null && mention.quantity().kind() == Kind.MONEY) {
        money.add(mention.quantity());
      }
    }
    if (wanted == null || wanted.kind() != Kind.EXCHANGE_RATE || money.size() != 2) {
      return null;
    }
    boolean firstIsOne = money.get(0).value().compareTo(BigDecimal.ONE) == 0;
    Quantity one = money.get(firstIsOne ? 0 : 1);
    Quantity price = money.get(firstIsOne ? 1 : 0);
    boolean rate = one.value().compareTo(BigDecimal.ONE) == 0
        && !String.valueOf(one.currency()).equals(price.currency());
    return rate
        ? Quantity.of(Kind.EXCHANGE_RATE, price.value(), price.currency() + "/" + one.currency())
        : null;
  }

  /** Whether the words around a figure deny it, or make another one of it. */
  private boolean isDenied(Mention mention) {
    return new Surroundings(words, mention.start(), mention.end()).deny();
  }
}

package tenor.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tenor.problem.Code;

/** Makes quantities of amounts, and checks kind and bounds against the place they stand in. */
final class Completion {

  private static final BigDecimal WHOLE = BigDecimal.ONE;

  private final Refusals refusals;
  private final ReadingContext context;

  Completion(Refusals refusals, ReadingContext context) {
    this.refusals = refusals;
    this.context = context;
  }

  /** The quantity that an amount is, when it is complete and legal here. */
  Reading complete(Amount amount) {
    if (amount.unit() == null) {
      return withoutUnit(amount);
    }
    Form form = amount.form();
    if (form == null) {
      return badPeriod(amount);
    }
    Amount.Mention mention = amount.currency();
    String tail = amount.good() != null ? amount.good() : amount.noun();
    if (mention != null) {
      tail = code(mention);
      if (tail == null) {
        return ambiguousDollar(amount, mention);
      }
    }
    Per per = amount.per();
    if (per != null && per.good() != null) {
      tail += "/" + per.good();
    }
    if (per != null && per.counter() != null) {
      String counter = code(per.counter());
      if (counter == null) {
        return ambiguousDollar(amount, per.counter());
      }
      if (counter.equals(tail)) {
        return oneCurrencyTwice(amount, counter);
      }
      tail += "/" + counter;
    }
    Quantity quantity = Quantity.asWritten(form, amount.scaled(), amount.place(), tail);
    return check(quantity, amount.start(), amount.end());
  }

  private @Nullable String code(Amount.Mention mention) {
    return mention.code().equals(CurrencyNames.SOME_DOLLAR) ? context.dollar() : mention.code();
  }

  private Reading oneCurrencyTwice(Amount amount, String currency) {
    return refusals.at(
        Code.NOT_A_QUANTITY,
        amount.start(),
        amount.end(),
        "A rate of exchange has two currencies; this is " + currency + " for " + currency + ".",
        "Write for example `40.15 UAH/USD`, or `2 to 1` for a ratio.");
  }

  /** The quantity itself when its kind and size are legal here. */
  Reading check(Quantity quantity, int from, int to) {
    if (!context.allows(quantity.kind())) {
      return refusals.at(
          Code.WRONG_KIND,
          from,
          to,
          KindAdvice.sentence(quantity, context.wanted()),
          KindAdvice.help(quantity, context.wanted()));
    }
    Reading.Refused outside = outside(quantity, from, to);
    return outside != null ? outside : new Reading.Read(quantity, null);
  }

  private Reading.@Nullable Refused outside(Quantity quantity, int from, int to) {
    BigDecimal value = quantity.value();
    return switch (quantity.kind()) {
      case DATE -> null;
      case SHARE -> {
        boolean multiple = context.wanted().contains(Kind.RATIO);
        boolean below = value.signum() < 0 && !context.figure();
        yield below || (!multiple && value.compareTo(WHOLE) > 0)
            ? refusals.at(
                Code.OUT_OF_BOUNDS,
                from,
                to,
                "A share lies between 0 % and 100 %; this is " + quantity.text() + ".",
                value.signum() < 0
                    ? "Write a share of 0 % or more."
                    : "Write 100 % or less; a multiple is a ratio, as in "
                        + Refusals.code(Quantity.of(Kind.RATIO, value, null).text()) + ".")
            : null;
      }
      case RATE ->
        value.compareTo(WHOLE.negate()) <= 0
            ? refusals.at(
                Code.OUT_OF_BOUNDS,
                from,
                to,
                "A rate of " + quantity.text() + " would leave nothing, or less than nothing.",
                "Write a rate above -100 %/year.")
            : null;
      case MONEY,
          MONEY_PER_YEAR,
          DURATION,
          RATIO,
          COUNT,
          GENERATIONS,
          PRICE,
          VOLUME,
          VOLUME_PER_YEAR,
          EXCHANGE_RATE,
          INDEX ->
        value.signum() < 0
            ? refusals.at(
                Code.OUT_OF_BOUNDS,
                from,
                to,
                "Only rates can be negative; this is " + quantity.text() + ".",
                quantity.currency() == null
                    ? "Write a number of zero or more."
                    : "Write an amount of zero or more; who pays it to whom is said elsewhere.")
            : null;
    };
  }

  private Reading withoutUnit(Amount amount) {
    int from = amount.start();
    int to = amount.end();
    String number = number(amount);
    if (amount.per() == null && context.wanted().contains(Kind.COUNT)) {
      Quantity count = Quantity.asWritten(Form.COUNT, amount.scaled(), amount.place(), null);
      return check(count, from, to);
    }
    boolean money = amount.scale() > 0 || amount.per() != null;
    String per = amount.per() == null ? "" : amount.per().text();
    if (amount.letter() != null && allowsGoods()) {
      return billionOrBarrel(amount, amount.letter(), per);
    }
    String help;
    if (amount.per() != null) {
      help = "Write the currency, as in " + Refusals.code(number + " USD" + per) + ".";
    } else if (context.wanted().isEmpty()) {
      help = money
          ? "Write " + Refusals.code(number + " USD") + " or " + Refusals.code(number + " USD/year")
              + "."
          : "Write the unit behind it, as in `500 billion USD`, `50 %` or `250 years`.";
    } else {
      help = wantedHelp(number);
    }
    return refusals.at(
        Code.NUMBER_WITHOUT_UNIT,
        from,
        to,
        "The number " + refusals.quote(from, to) + " has no unit"
            + (amount.per() == null
                ? "."
                : amount.per().isPeriod() ? ", only a period." : ", only what it is per."),
        help);
  }

  private boolean allowsGoods() {
    return context.allows(Kind.VOLUME) || context.allows(Kind.VOLUME_PER_YEAR);
  }

  /** The refusal of {@code 5 b} or {@code 5 T}, a scale or a good. */
  private Reading billionOrBarrel(Amount amount, String good, String per) {
    String digits = amount.numeral().value().toPlainString();
    boolean money = context.allows(Kind.MONEY) || context.allows(Kind.MONEY_PER_YEAR);
    String scale = Scales.word(amount.scale());
    String scaled = digits + " " + scale + " " + (money ? "USD" : Goods.counted(good, false)) + per;
    String counted = digits + " " + Goods.counted(good, digits.equals("1")) + per;
    return refusals.at(
        Code.NUMBER_WITHOUT_UNIT,
        amount.start(),
        amount.end(),
        "In " + refusals.quote(amount.start(), amount.end()) + " the letter can stand for "
            + scale + ", which leaves the number without a unit, or for the "
            + (good.equals("t") ? "tonne" : good) + ".",
        "Write " + Refusals.code(scaled) + " or " + Refusals.code(counted) + ".");
  }

  private String wantedHelp(String number) {
    StringBuilder help = new StringBuilder();
    for (Kind kind : Kind.values()) {
      String spelling = context.wanted().contains(kind) ? KindAdvice.withUnit(number, kind) : null;
      if (spelling != null) {
        help.append(help.isEmpty() ? "Write " : " or ").append(Refusals.code(spelling));
      }
    }
    return help.isEmpty()
        ? "Write for example " + KindAdvice.examples(context.wanted()) + "."
        : help.append('.').toString();
  }

  private static String number(Amount amount) {
    String digits = amount.numeral().value().toPlainString();
    return amount.scale() == 0 ? digits : digits + " " + Scales.word(amount.scale());
  }

  private Reading badPeriod(Amount amount) {
    if (amount.unit() == Form.PERCENT) {
      return refusals.at(
          Code.MISSPELLED_UNIT,
          amount.start(),
          amount.end(),
          "A rate is given per year here.",
          "Write the yearly rate, as in `4 %/year`.");
    }
    if (amount.unit() == Form.VOLUME
        || amount.unit() == Form.INDEX
        || amount.unit() == Form.COUNT) {
      return refusals.at(
          Code.MISSPELLED_UNIT,
          amount.start(),
          amount.end(),
          refusals.quote(amount.start(), amount.end()) + " is no quantity that is known here.",
          "Write for example `5 million t/year`, `5200 USD/t` or `112.5 points`.");
    }
    return refusals.at(
        Code.MISSPELLED_UNIT,
        amount.start(),
        amount.end(),
        refusals.quote(amount.start(), amount.end()) + " has two units of time.",
        "Write one, as in `250 years`.");
  }

  /** The currency in front of the stroke when a mention is to be written out. */
  private String first(Amount amount, Amount.Mention mention) {
    Amount.Mention first = amount.currency();
    String code = first == null || mention.equals(first) ? null : code(first);
    return code == null ? "USD" : code;
  }

  private Reading ambiguousDollar(Amount amount, Amount.Mention mention) {
    int from = mention.start();
    int to = mention.end();
    String per = amount.per() == null ? "" : amount.per().text();
    return refusals.at(
        Code.AMBIGUOUS_DOLLAR,
        from,
        to,
        "More than one currency is called dollar in this file, so " + refusals.quote(from, to)
            + " does not say which is meant.",
        "Write the code of the currency, as in "
            + Refusals.code(number(amount) + " " + first(amount, mention) + per)
            + " for US dollars.");
  }
}

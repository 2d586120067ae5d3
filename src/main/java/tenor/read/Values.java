package tenor.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.clause.FieldValues;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.quantity.Expectation;
import tenor.quantity.ExpectationReading;
import tenor.quantity.Kind;
import tenor.quantity.Quantities;
import tenor.quantity.Quantity;
import tenor.quantity.Range;
import tenor.quantity.RangeReading;
import tenor.quantity.Ranges;
import tenor.quantity.Reading;
import tenor.quantity.ReadingContext;

/**
 * Reads single values: texts, words, quantities, ranges and expectations. What cannot be read is reported, and the
 * answer is null.
 */
final class Values {
  /** What a term says that the text of an agreement leaves out. */
  static final String NOT_STATED = "not stated";

  private static final String QUOTE_IT = "Put it in quotes.";

  private final Findings findings;
  private final Shapes shapes;
  private final @Nullable String dollar;

  /**
   * Values of one file.
   *
   * @param dollar the currency that {@code $} stands for in it; null where it does not say
   */
  Values(Findings findings, @Nullable String dollar) {
    this.findings = findings;
    this.shapes = new Shapes(findings);
    this.dollar = dollar;
  }

  /** The currency that {@code $} stands for; null where the file does not say. */
  @Nullable String dollar() {
    return dollar;
  }

  Findings findings() {
    return findings;
  }

  Shapes shapes() {
    return shapes;
  }

  /** The scalar behind a key, if it holds a text; null where the key is absent. */
  @Nullable Scalar scalar(Entries entries, String key) {
    Node node = entries.node(key);
    return node == null
        ? null
        : scalar(node, entries.what(key), entries.wanted(key), entries.example(key));
  }

  /**
   * A scalar that holds a text.
   *
   * @param what the value in a phrase
   * @param wanted what it takes, in a phrase
   * @param help how to write it
   */
  @Nullable Scalar scalar(Node node, String what, String wanted, String help) {
    if (node instanceof Scalar scalar && holdsText(scalar)) {
      return scalar;
    }
    boolean bare = node instanceof Scalar scalar
        && (scalar.style() == ScalarStyle.JSON_NUMBER || scalar.style() == ScalarStyle.JSON_WORD);
    shapes.wrong(node, what, wanted, bare ? QUOTE_IT : help);
    return null;
  }

  private static boolean holdsText(Scalar scalar) {
    return switch (scalar.style()) {
      case JSON_NUMBER, JSON_WORD, REFUSED -> false;
      default -> !scalar.text().isBlank();
    };
  }

  /** The text behind a key; null where it is absent or refused. */
  @Nullable String text(Entries entries, String key) {
    Scalar scalar = scalar(entries, key);
    return scalar == null ? null : scalar.text().strip();
  }

  /** The plain number behind a key, such as {@code -0.4}; null where it is absent or refused. */
  @Nullable BigDecimal number(Entries entries, String key) {
    Node node = entries.node(key);
    boolean bare = node instanceof Scalar scalar && scalar.style() == ScalarStyle.JSON_NUMBER;
    Scalar scalar = bare ? (Scalar) node : scalar(entries, key);
    if (scalar == null) {
      return null;
    }
    String text = scalar.text().strip().replace('\u2212', '-');
    BigDecimal number = Numbers.plain(text);
    if (number == null) {
      findings.add(
          Code.NOT_A_QUANTITY,
          scalar.place(),
          Shapes.capital(entries.what(key)) + " takes a plain number; this is `"
              + Ink.shortened(scalar.text()) + "`.",
          entries.example(key));
    }
    return number;
  }

  /** The whole number behind a key; null where it is absent or refused. */
  @Nullable Long whole(Entries entries, String key, long least, long most) {
    BigDecimal number = number(entries, key);
    if (number == null) {
      return null;
    }
    boolean whole = number.stripTrailingZeros().scale() <= 0;
    if (whole
        && number.compareTo(BigDecimal.valueOf(least)) >= 0
        && number.compareTo(BigDecimal.valueOf(most)) <= 0) {
      return number.longValueExact();
    }
    Node node = entries.node(key);
    findings.add(
        Code.OUT_OF_BOUNDS,
        node == null ? entries.place() : node.place(),
        Shapes.capital(entries.what(key)) + " takes a whole number from " + least + " to " + most
            + "; this is " + number.toPlainString() + ".",
        entries.example(key));
    return null;
  }

  /** One word of a list. */
  FieldValues.@Nullable Name word(Entries entries, String key, List<String> words) {
    Scalar scalar = scalar(entries, key);
    if (scalar == null) {
      return null;
    }
    if (!words.contains(scalar.text())) {
      findings.add(
          Code.UNKNOWN_WORD,
          scalar.place(),
          Shapes.capital(entries.what(key)) + " cannot be `" + Ink.shortened(scalar.text()) + "`.",
          Names.suggestion(scalar.text(), words, ""));
      return null;
    }
    return new FieldValues.Name(scalar.text(), scalar.place());
  }

  /** The quantity behind a key; null where it is absent or refused. */
  @Nullable Quantity quantity(Entries entries, String key, Set<Kind> wanted) {
    Scalar scalar = scalar(entries, key);
    return scalar == null ? null : quantity(scalar, wanted);
  }

  /** A quantity of one of some kinds; of any kind where the set is empty. */
  @Nullable Quantity quantity(Scalar scalar, Set<Kind> wanted) {
    return accept(scalar, Quantities.read(scalar.text(), context(scalar, wanted)));
  }

  /** What a reading of a scalar comes to, with what is wrong or doubtful about it reported. */
  @Nullable Quantity accept(Scalar scalar, Reading reading) {
    Quantity quantity = understood(scalar, reading);
    if (quantity != null) {
      findings.spell(scalar, quantity.text());
    }
    return quantity;
  }

  /** The same for a part of a scalar, whose spelling is not noted. */
  @Nullable Quantity understood(Scalar scalar, Reading reading) {
    if (reading instanceof Reading.Refused refused) {
      findings.add(problem(scalar, refused));
      return null;
    }
    Reading.Read read = (Reading.Read) reading;
    warn(scalar, read.warning());
    return read.quantity();
  }

  /** The range behind a key; null where it is absent or refused. */
  @Nullable Range range(Entries entries, String key, Set<Kind> wanted) {
    Scalar scalar = scalar(entries, key);
    if (scalar == null) {
      return null;
    }
    RangeReading reading = Ranges.read(scalar.text(), context(scalar, wanted));
    if (reading instanceof Reading.Refused refused) {
      findings.add(problem(scalar, refused));
      return null;
    }
    Range range = ((RangeReading.Read) reading).range();
    findings.spell(scalar, range.text());
    return range;
  }

  /** The expectation behind a key; null where it is absent or refused. */
  @Nullable Expectation expectation(Entries entries, String key, Set<Kind> wanted) {
    Scalar scalar = scalar(entries, key);
    if (scalar == null) {
      return null;
    }
    ExpectationReading reading = Expectation.read(scalar.text(), context(scalar, wanted));
    if (reading instanceof Reading.Refused refused) {
      findings.add(problem(scalar, refused));
      return null;
    }
    ExpectationReading.Read read = (ExpectationReading.Read) reading;
    warn(scalar, read.warning());
    findings.spell(scalar, read.expectation().canonical());
    return read.expectation();
  }

  ReadingContext context(Scalar scalar, Set<Kind> wanted) {
    return new ReadingContext(dollar, wanted, scalar.style() == ScalarStyle.PLAIN);
  }

  private void warn(Scalar scalar, Reading.@Nullable Refused warning) {
    if (warning != null) {
      findings.add(problem(scalar, warning));
    }
  }

  /** A refusal as a problem at the very characters that it is about. */
  static Problem problem(Scalar scalar, Reading.Refused refused) {
    String text = scalar.text();
    int characters = text.codePointCount(0, text.length());
    int first = Math.min(Math.max(0, refused.offset()), characters);
    int last = Math.min(first + Math.max(1, refused.length()), characters);
    int from = text.offsetByCodePoints(0, first);
    int to = text.offsetByCodePoints(0, Math.max(first, last));
    Place place = scalar.within(from, to - from);
    return new Problem(refused.code(), place, refused.sentence(), refused.help());
  }
}

package tenor.quantity;

import org.jspecify.annotations.Nullable;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Problem;

/** What came of reading one quantity: the quantity, or the reason why it was refused. */
public sealed interface Reading permits Reading.Read, Reading.Refused {

  /**
   * The text was understood.
   *
   * @param quantity what it says
   * @param warning something that deserves a warning all the same, such as an unquoted {@code 2:1}
   */
  record Read(Quantity quantity, @Nullable Refused warning) implements Reading {}

  /**
   * The text was refused; this also stands for a range or an expectation that was refused.
   *
   * @param code the kind of mistake
   * @param offset where the faulty span begins, in characters from the start of the text read
   * @param length how long the faulty span is, at least 1 unless the text is empty
   * @param sentence what is wrong
   * @param help what to write instead
   */
  record Refused(Code code, int offset, int length, String sentence, String help)
      implements Reading, RangeReading, ExpectationReading {

    /** The same with its span in characters, where it was counted in UTF-16 units of the text read. */
    public Refused inCharacters(String text) {
      int from = Math.min(offset, text.length());
      int to = Math.min(from + length, text.length());
      int characters = Math.max(text.isEmpty() ? 0 : 1, text.codePointCount(from, to));
      return new Refused(code, text.codePointCount(0, from), characters, sentence, help);
    }

    /** The same as a problem of a file, when the text read stands at {@code scalar} in it. */
    public Problem at(Place scalar) {
      return new Problem(code, scalar.within(offset, Math.max(1, length)), sentence, help);
    }
  }
}

package tenor.app;

import java.util.List;
import java.util.function.Consumer;

/** What a verb gives back: its result, or the mistakes that stand in its way. */
public sealed interface Reply<T> {

  /**
   * The result.
   *
   * @param notices what the reader should know beside it, such as the values that were replaced
   * @param warnings of the files that were read
   */
  record Given<T>(T result, List<String> notices, List<Mistake> warnings) implements Reply<T> {}

  /**
   * No result.
   *
   * @param status how the program ends because of it
   */
  record Refused<T>(ExitStatus status, List<Mistake> mistakes) implements Reply<T> {

    /** The same refusal of another verb. */
    <U> Refused<U> as() {
      return new Refused<>(status, mistakes);
    }
  }

  /** Does something with the result, where there is one. */
  default Reply<T> then(Consumer<? super T> use) {
    if (this instanceof Given<T> given) {
      use.accept(given.result());
    }
    return this;
  }

  /** A command line that cannot be followed. */
  static <T> Refused<T> usage(List<Mistake> mistakes) {
    return new Refused<>(ExitStatus.USAGE, mistakes);
  }

  /** A command line that cannot be followed, because of one mistake. */
  static <T> Refused<T> usage(Mistake mistake) {
    return usage(List.of(mistake));
  }
}

package tenor.app;

/** A mistake of the program itself, with what it was doing when it happened. */
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Wraps what went wrong.
   *
   * @param during what the program was doing, such as "checking a.scenario.yaml"
   */
  Failure(String during, Throwable cause) {
    super(during, cause);
  }
}

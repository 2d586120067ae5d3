package tenor.app;

/**
 * What a check is asked to do.
 *
 * @param choice what it changes of the scenarios
 * @param strict whether warnings and notes count as errors
 */
public record CheckSettings(Choice choice, boolean strict) {

  /** The usual check of scenarios that a choice changes. */
  public static CheckSettings of(Choice choice) {
    return new CheckSettings(choice, false);
  }
}

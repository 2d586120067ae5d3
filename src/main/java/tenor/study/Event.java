package tenor.study;

import tenor.scenario.Verdict;

/** Something that may come true in a run, such as that a fund is met within 250 years. */
@FunctionalInterface
public interface Event {
  /**
   * Whether it came true in a run; undecided where the run does not tell.
   *
   * @param value as {@link Outcomes#value} has it
   */
  Verdict of(double value, Ending ending);
}

package tenor.docs;

import java.util.ArrayList;
import java.util.List;

/**
 * What a terminal shows: commands behind {@code $}, each with the output that follows it. A line of
 * output that is {@code …} alone stands for any number of lines.
 *
 * @param steps in the order in which they are typed
 */
record Transcript(List<Step> steps) {
  private static final String PROMPT = "$ ";
  private static final String LEFT_OUT = "…";

  /** One command and the output that is shown for it. */
  record Step(String command, List<String> shown) {}

  /** Reads the lines of a console block. */
  static Transcript of(Fence fence) {
    List<Step> steps = new ArrayList<>();
    for (String line : fence.body()) {
      if (line.startsWith(PROMPT)) {
        steps.add(new Step(line.substring(PROMPT.length()), new ArrayList<>()));
      } else if (steps.isEmpty()) {
        throw new AssertionError("a console block begins with `$ `, not with: " + line);
      } else {
        steps.get(steps.size() - 1).shown().add(line);
      }
    }
    return new Transcript(steps);
  }

  /** The lines of a console block. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Step step : steps) {
      lines.add(PROMPT + step.command());
      lines.addAll(step.shown());
    }
    return lines;
  }

  /** Whether what is shown is true of an output. */
  static boolean isTrueOf(List<String> shown, List<String> output) {
    int cut = shown.indexOf(LEFT_OUT);
    if (cut < 0) {
      return shown.equals(output);
    }
    List<String> head = shown.subList(0, cut);
    if (output.size() < cut || !output.subList(0, cut).equals(head)) {
      return false;
    }
    List<String> rest = shown.subList(cut + 1, shown.size());
    for (int from = cut; from <= output.size(); from++) {
      if (isTrueOf(rest, output.subList(from, output.size()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * What is shown, made true of an output: as many lines of its beginning and of its end as before,
   * and between them stretches of as many lines as before that begin with the same line. Where there
   * is no such line any more, the whole output.
   */
  static List<String> made(List<String> shown, List<String> output) {
    if (isTrueOf(shown, output) || !shown.contains(LEFT_OUT)) {
      return isTrueOf(shown, output) ? shown : output;
    }
    List<List<String>> stretches = stretches(shown);
    List<String> made = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < stretches.size(); i++) {
      List<String> stretch = stretches.get(i);
      boolean last = i == stretches.size() - 1;
      int from = at;
      if (last) {
        from = output.size() - stretch.size();
      } else if (i > 0 && !stretch.isEmpty()) {
        int found = output.subList(at, output.size()).indexOf(stretch.get(0));
        from = found < 0 ? -1 : at + found;
      }
      if (from < at || from + stretch.size() > output.size()) {
        return output;
      }
      at = from + stretch.size();
      made.addAll(output.subList(from, at));
      if (!last) {
        made.add(LEFT_OUT);
      }
    }
    return made;
  }

  /** The lines between lines left out; the first and the last stretch may be empty. */
  private static List<List<String>> stretches(List<String> shown) {
    List<List<String>> stretches = new ArrayList<>();
    stretches.add(new ArrayList<>());
    for (String line : shown) {
      if (line.equals(LEFT_OUT)) {
        stretches.add(new ArrayList<>());
      } else {
        stretches.get(stretches.size() - 1).add(line);
      }
    }
    return stretches;
  }
}

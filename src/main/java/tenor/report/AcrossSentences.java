package tenor.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tenor.problem.PrintableText;
import tenor.quantity.Expectation;
import tenor.study.Across;
import tenor.study.Across.Extent;
import tenor.study.Across.Found;
import tenor.study.Across.Seen;
import tenor.study.Estimate;
import tenor.study.Estimate.Known;
import tenor.study.Simulated;
import tenor.study.Standpoint;

/**
 * What many futures say from every standpoint, in sentences: the range of each chance and of the
 * median, and what must be assumed for its ends. Ranges are not averaged.
 */
public final class AcrossSentences {
  private final Simulated simulated;
  private final Across across;
  private final ChanceSentences words;

  /** The sentences of a simulation that looked from every standpoint. */
  public AcrossSentences(Simulated simulated, Across across) {
    this.simulated = simulated;
    this.across = across;
    this.words = new ChanceSentences(simulated);
  }

  /** Something that is estimated from every standpoint, with its name for a table. */
  public record Asked(
      String name, Function<Seen, Estimate> estimate, Function<Known, EstimateText> text) {}

  /** What is told from every standpoint: each chance that was asked for, and the median. */
  public List<Asked> asked() {
    List<Asked> all = new ArrayList<>();
    for (int i = 0; i < simulated.asked().size(); i++) {
      int event = i;
      Expectation expect = simulated.asked().get(i);
      all.add(new Asked(
          "chance of " + expect.text(), seen -> seen.chances().get(event), EstimateText::chance));
    }
    all.add(new Asked("median", Seen::median, words::text));
    return all;
  }

  /** All sentences. */
  public List<String> all() {
    List<String> all = new ArrayList<>();
    all.add(looked());
    if (across.seen().size() > 1) {
      asked().forEach(asked -> all.add(range(asked)));
      all.add("Nobody can say how likely a reading or an assumption is, so these are ranges and no "
          + "averages.");
    }
    return all;
  }

  /** From where it was looked at. */
  private String looked() {
    int readings = across.readings().size();
    Set<String> inputs = new LinkedHashSet<>();
    across.seen().forEach(seen -> inputs.addAll(seen.from().values().keySet()));
    if (across.seen().size() <= 1) {
      return "There is nothing to go through: the file has no other reading that applies, and no "
          + "stated range of an input that is not left to chance.";
    }
    String ranges = inputs.isEmpty()
        ? ""
        : (inputs.size() == 1 ? " and the stated range of " : " and the stated ranges of ")
            + Sentences.list(inputs, "and")
            + (inputs.size() == 1
                ? " from end to end"
                : ", each alone from end to end and their ends together");
    return "Seen from " + Figures.counted(across.seen().size(), "standpoint", "standpoints") + ", "
        + Figures.counted(readings, "reading", "readings") + " of the terms" + ranges + ":";
  }

  private String range(Asked asked) {
    String what = "The " + asked.name();
    Extent extent = across.extent(asked.estimate()).orElse(null);
    if (extent == null) {
      return what + " cannot be told from any of them.";
    }
    String low = asked.text().apply(extent.low().estimate()).text();
    String high = asked.text().apply(extent.high().estimate()).text();
    String untold = extent.untold() == 0
        ? ""
        : " From " + Figures.counted(extent.untold(), "standpoint", "standpoints")
            + " it cannot be told.";
    String all = extent.untold() == 0 ? " from all of them." : " from the others.";
    return low.equals(high)
        ? what + " is " + low + all + untold
        : what + " lies between " + low + ", " + from(extent.low().from()) + ", and " + high + ", "
            + from(extent.high().from()) + "." + untold;
  }

  /** What is assumed at a standpoint: "under `half_share` with `growth` at 3 %/year". */
  public static String from(Standpoint standpoint) {
    String under = standpoint.reading() == null
        ? "with the terms as they stand"
        : "under `" + PrintableText.of(standpoint.reading()) + "`";
    List<String> values = new ArrayList<>();
    standpoint
        .values()
        .forEach((name, value) ->
            values.add("`" + PrintableText.of(name) + "` at " + Figures.text(value)));
    return values.isEmpty() ? under : under + " and " + Sentences.joined(values, "and");
  }

  /** One line of a table: a reading, at the file's own values, and its lowest and highest. */
  public record Line(String reading, String own, String low, String high) {}

  /** The lines of one thing that was asked, one for each reading. */
  public List<Line> lines(Asked asked) {
    List<Line> lines = new ArrayList<>();
    for (String reading : across.readings()) {
      Across some = across.under(reading);
      Optional<Extent> extent = some.extent(asked.estimate());
      lines.add(new Line(
          reading == null ? "as the terms stand" : PrintableText.of(reading),
          own(some, asked),
          extent.map(e -> text(asked, e.low())).orElse(""),
          extent.map(e -> text(asked, e.high())).orElse("")));
    }
    return lines;
  }

  private static String own(Across some, Asked asked) {
    for (Seen seen : some.seen()) {
      if (seen.from().values().isEmpty() && asked.estimate().apply(seen) instanceof Known known) {
        return asked.text().apply(known).text();
      }
    }
    return "";
  }

  private static String text(Asked asked, @Nullable Found found) {
    return found == null ? "" : asked.text().apply(found.estimate()).text();
  }
}

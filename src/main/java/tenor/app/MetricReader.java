package tenor.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.metric.Measure;
import tenor.metric.MeasureReading;
import tenor.metric.Valuation;
import tenor.model.Account;
import tenor.problem.Code;
import tenor.quantity.Reading;
import tenor.study.Subject;

/** Reads a metric of the command line against the obligations of one version. */
final class MetricReader {
  private MetricReader() {}

  /**
   * Reads it.
   *
   * @param option the option that it stands behind, such as {@code --of}
   * @param mistakes takes what stands in its way
   * @return null where something does
   */
  static @Nullable Measure read(
      String option, String metric, Subject subject, List<Mistake> mistakes) {
    String argument = option + " '" + metric + "'";
    List<String> obligations = new ArrayList<>();
    for (Account account : subject.plan().accounts()) {
      obligations.add(account.name());
    }
    MeasureReading reading = Measure.read(metric, obligations);
    if (reading instanceof MeasureReading.Refused refused) {
      Reading.Refused why = refused.why();
      mistakes.add(Mistake.in(argument, part(metric, why), why.code(), why.sentence(), why.help()));
      return null;
    }
    Measure measure = ((MeasureReading.Read) reading).measure();
    Valuation.Lack lack = measure.lack(subject.plan());
    if (lack != null) {
      mistakes.add(Mistake.in(argument, metric, lack.code(), lack.sentence(), lack.help()));
      return null;
    }
    return measure;
  }

  /** How long the first obligation takes; null where none has an amount to reach. */
  static @Nullable Measure usual(Subject subject, List<Mistake> mistakes) {
    for (Account account : subject.plan().accounts()) {
      if (account.hasTarget()) {
        return read("--of", account.name() + ".years", subject, mistakes);
      }
    }
    mistakes.add(Mistake.plain(
        Code.UNKNOWN_METRIC,
        "No obligation has an amount to reach, so it is not known what to look at.",
        "Say it with `--of METRIC`; `tenor metrics` lists them all."));
    return null;
  }

  /** Says which inputs a measure needs that are neither stated nor among those that are given. */
  static void othersAreStated(
      Measure measure, Subject subject, Set<String> given, List<Mistake> mistakes) {
    for (String name : subject.unstated(measure)) {
      if (!given.contains(name)) {
        mistakes.add(Mistake.plain(
            Code.NOT_A_QUANTITY,
            "`" + measure.text() + "` also depends on `" + name + "`, which is not stated.",
            "Give it a value with `--set " + name + "=…`."));
      }
    }
  }

  /** The part of a text that a refusal is about. */
  private static String part(String text, Reading.Refused why) {
    int characters = text.codePointCount(0, text.length());
    int from = Math.max(0, Math.min(why.offset(), characters - 1));
    int to = Math.min(characters, from + Math.max(1, why.length()));
    return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
  }
}

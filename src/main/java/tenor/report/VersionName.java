package tenor.report;

import java.util.ArrayList;
import java.util.List;
import tenor.problem.PrintableText;
import tenor.scenario.Variant;
import tenor.scenario.Version;

/** What a version of a scenario is called for a reader. */
public final class VersionName {
  private VersionName() {}

  /** The title of its file; the path where the file has none. */
  public static String title(Version version) {
    String title = version.scenario().title();
    return PrintableText.of(title.isBlank() ? version.scenario().file() : title);
  }

  /** The variants with their titles, or "as the file stands". */
  public static String variants(Version version) {
    if (version.variants().isEmpty()) {
      return "as the file stands";
    }
    List<String> parts = new ArrayList<>();
    for (String name : version.variants()) {
      Variant variant = version.scenario().variants().get(name);
      String title = variant == null ? "" : " (" + PrintableText.of(variant.title()) + ")";
      parts.add(PrintableText.of(name) + title);
    }
    return "with " + String.join(" and ", parts);
  }
}

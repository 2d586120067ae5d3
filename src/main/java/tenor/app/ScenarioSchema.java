package tenor.app;

import tenor.read.SchemaWriter;

/** {@code schema}: the JSON Schema of scenario files, which editors use to complete and to check. */
public final class ScenarioSchema {
  private ScenarioSchema() {}

  /** Its text. */
  public static String text() {
    return SchemaWriter.text();
  }
}

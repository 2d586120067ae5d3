package tenor.report.json;

import java.util.List;
import tenor.drift.Figure;
import tenor.drift.Lock;
import tenor.drift.Result;

/** A lock as JSON, which {@code verify} reads again. */
public final class LockJson {
  private LockJson() {}

  /** The document. */
  public static String render(Lock lock) {
    return JsonText.document(json -> {
      json.number("lock", 1);
      json.text("engine", lock.engine());
      json.text("inputs", lock.inputs());
      json.objects("scenarios", lock.scenarios(), LockJson::scenario);
    });
  }

  private static void scenario(JsonText json, Lock.Scenario scenario) {
    file(json, scenario.file());
    files(json, "reads", scenario.reads());
    files(json, "documents", scenario.documents());
    if (scenario.simulation() != null) {
      json.text("simulation", scenario.simulation());
    }
    json.objects("results", scenario.results(), LockJson::result);
  }

  private static void files(JsonText json, String name, List<Lock.File> files) {
    json.objects(name, files, LockJson::file);
  }

  private static void file(JsonText json, Lock.File file) {
    json.text("file", file.path());
    json.text("sha256", file.sha256());
  }

  private static void result(JsonText json, Result result) {
    json.text("claim", result.claim());
    json.text("asks", result.asks());
    json.text("under", result.under());
    json.text("expects", result.expects());
    json.text("verdict", result.verdict().word());
    json.text("standing", result.standing());
    json.objects("figures", result.figures(), LockJson::figure);
  }

  private static void figure(JsonText json, Figure figure) {
    json.text("value", figure.text());
    json.text("unit", figure.unit());
    json.text("error", figure.error() == null ? "" : figure.error().toPlainString());
  }
}

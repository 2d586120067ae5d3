package tenor.report.json;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tenor.drift.Change;
import tenor.drift.Drift;
import tenor.drift.Figure;
import tenor.drift.Movement;
import tenor.drift.Part;
import tenor.drift.Result;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.report.DriftSentences;
import tenor.scenario.Claim;

/**
 * What moved between two states of scenarios, as JSON: {@code complaints} of what could not be compared, and {@code pairs}, each with its {@code changes}, the
 * claims that {@code moved} with the {@code parts} of the changes in the movement, and the ids of claims
 * that are {@code new} or {@code gone}.
 */
public final class DriftJson {
  private DriftJson() {}

  /**
   * Two states of a scenario.
   *
   * @param drift null where only one of both exists
   */
  public record Pair(String before, String now, @Nullable Drift drift, boolean isNew) {}

  /** The document. */
  public static String render(List<Pair> pairs, List<Problem> complaints) {
    return JsonText.document(json -> {
      json.objects("pairs", pairs, DriftJson::pair);
      json.objects("complaints", complaints, DriftJson::complaint);
    });
  }

  private static void complaint(JsonText json, Problem problem) {
    Parts.finding(json, problem);
    if (problem.place().equals(Place.NOWHERE)) {
      json.nothing("place");
    } else {
      Parts.place(json, "place", problem.place());
    }
  }

  private static void pair(JsonText json, Pair pair) {
    Drift drift = pair.drift();
    json.text("before", drift == null && pair.isNew() ? null : pair.before());
    json.text("now", drift == null && !pair.isNew() ? null : pair.now());
    if (drift != null) {
      json.objects("changes", drift.changes(), DriftJson::change);
      json.objects("moved", drift.movements(), (part, movement) -> movement(part, drift, movement));
      json.texts("new", drift.added().stream().map(Claim::id).toList());
      json.texts("gone", drift.removed());
    }
  }

  private static void change(JsonText json, Change change) {
    json.text("what", change.piece().aspect().word());
    json.text("name", change.piece().name());
    json.text("before", change.before());
    json.text("now", change.now());
  }

  private static void movement(JsonText json, Drift drift, Movement movement) {
    json.text("id", movement.claim().id());
    json.text("says", movement.claim().says());
    json.texts(
        "what",
        movement.what().stream()
            .map(what -> what.name().toLowerCase(Locale.ROOT))
            .toList());
    json.object("before", part -> result(part, movement.before()));
    json.object("now", part -> result(part, movement.now()));
    json.number("amount", movement.amount());
    json.text("unit", DriftSentences.unit(movement));
    json.objects("parts", movement.parts(), DriftJson::part);
    json.number("together", movement.together());
    Movement.Rest rest = movement.rest();
    if (rest == null) {
      json.nothing("rest");
    } else {
      json.object("rest", part -> {
        part.number("amount", rest.amount());
        part.objects("changes", rest.changes(), DriftJson::change);
        part.flag("engine", rest.isEngine());
        part.flag("engine_may_be", rest.engineMayBe());
      });
    }
    json.text("sentence", DriftSentences.of(drift, movement));
  }

  private static void part(JsonText json, Part part) {
    json.objects("changes", part.changes(), DriftJson::change);
    json.number("amount", part.amount());
    Result alone = part.alone();
    if (alone == null) {
      json.nothing("alone");
    } else {
      json.object("alone", each -> result(each, alone));
    }
  }

  private static void result(JsonText json, Result result) {
    json.text("asks", result.asks());
    json.text("under", result.under());
    json.text("expects", result.expects());
    json.text("verdict", result.verdict().word());
    if (!result.standing().isEmpty()) {
      json.text("standing", result.standing());
    }
    json.objects("figures", result.figures(), DriftJson::figure);
  }

  private static void figure(JsonText json, Figure figure) {
    json.text("text", figure.text());
    json.text("unit", figure.unit());
    json.number("error", figure.error());
  }
}

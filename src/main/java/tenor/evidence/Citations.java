package tenor.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tenor.problem.Place;
import tenor.quantity.Quantity;
import tenor.scenario.Claim;
import tenor.scenario.Correlation;
import tenor.scenario.Origin;
import tenor.scenario.Parameter;
import tenor.scenario.Quote;
import tenor.scenario.Scenario;
import tenor.scenario.Source;
import tenor.scenario.Variant;

/** Collects the quotes of a scenario, wherever the format has them. */
final class Citations {
  private final Scenario scenario;
  private final Map<Place, Citation> all = new LinkedHashMap<>();

  private Citations(Scenario scenario) {
    this.scenario = scenario;
  }

  /** All quotes of a scenario, those of the files that it extends included. */
  static List<Citation> of(Scenario scenario) {
    Citations citations = new Citations(scenario);
    scenario.parameters().values().forEach(citations::parameter);
    scenario.variants().values().forEach(citations::variant);
    for (Correlation correlation : scenario.simulation().correlations()) {
      String both = "`" + correlation.first() + "` and `" + correlation.second() + "`";
      citations.add(
          "The correlation of " + both, correlation.origin(), List.of(), correlation.place());
    }
    scenario.claims().forEach(citations::claim);
    return new ArrayList<>(citations.all.values());
  }

  private void parameter(Parameter parameter) {
    String name = "`" + parameter.name() + "`";
    Quantity value = parameter.value();
    if (parameter.origin().cited() != null) {
      List<Figure> figures =
          value == null ? List.of() : List.of(Figure.of(value, parameter.range()));
      add(name, parameter.origin(), figures, parameter.valuePlace());
    }
    int number = 0;
    for (Parameter.Rival rival : parameter.rivals()) {
      number++;
      String what = "Rival " + number + " of " + name;
      add(what, rival.origin(), List.of(Figure.of(rival.value(), null)), parameter.valuePlace());
    }
  }

  private void variant(Variant variant) {
    List<Figure> figures = new ArrayList<>();
    Place place = variant.place();
    for (Variant.Setting setting : variant.set().values()) {
      figures.add(Figure.of(setting.value(), null));
      place = setting.place();
    }
    add("The variant `" + variant.name() + "`", variant.origin(), figures, place);
  }

  private void claim(Claim claim) {
    if (claim.origin().cited() == null) {
      return;
    }
    boolean ofAYear =
        claim.metric().contains(".payment in ") || claim.metric().contains(".interest in ");
    Figure figure = Figure.of(claim.expect(), ofAYear);
    add(
        "The claim `" + claim.id() + "`",
        claim.origin(),
        figure == null ? List.of() : List.of(figure),
        claim.places().expect());
  }

  private void add(String what, Origin origin, List<Figure> figures, Place place) {
    Quote quote = origin.cited();
    if (quote != null) {
      Source source = origin.source() == null ? null : scenario.sources().get(origin.source());
      all.putIfAbsent(quote.place(), new Citation(what, source, quote, figures, place));
    }
  }
}

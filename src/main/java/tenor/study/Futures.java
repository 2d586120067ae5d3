package tenor.study;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import tenor.engine.Design;
import tenor.engine.Yearly;
import tenor.model.Formula;
import tenor.scenario.Parameter;
import tenor.uncertainty.Sampler;
import tenor.uncertainty.Uncertainty;

/**
 * Many futures of one version of a scenario: what the file calls uncertain is drawn, once in each run
 * or every year; everything else is as the file says.
 */
public final class Futures implements Design {
  private final Map<String, Parameter> parameters;
  private final Map<String, BigDecimal> values;
  private final Copula copula;
  private final Sampler sampler;
  private final int rows;

  /**
   * Futures of a subject.
   *
   * @param rows how many
   */
  public Futures(Subject subject, Sampler sampler, int rows) {
    this.parameters = subject.version().parameters();
    this.values = subject.values();
    this.copula = Copula.of(subject.version());
    this.sampler = sampler;
    this.rows = rows;
  }

  @Override
  public int rows() {
    return rows;
  }

  @Override
  public boolean fill(String name, int first, int count, double[] out) {
    Parameter parameter = parameters.get(name);
    Uncertainty uncertainty = parameter == null ? null : parameter.uncertainty();
    if (uncertainty != null) {
      copula.once(name, sampler, first, count, out);
      uncertainty.distribution().quantiles(out, count);
      return true;
    }
    BigDecimal value = values.get(name);
    if (value == null) {
      return false;
    }
    Arrays.fill(out, 0, count, value.doubleValue());
    return true;
  }

  @Override
  public Yearly yearly(Formula.Draw draw) {
    return sampler.yearly(draw);
  }
}

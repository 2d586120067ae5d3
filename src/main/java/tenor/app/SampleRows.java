package tenor.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tenor.engine.Design;
import tenor.report.SampleTable;
import tenor.scenario.Parameter;
import tenor.study.Chance;
import tenor.study.Outcomes;
import tenor.study.Simulate;
import tenor.uncertainty.Points;

/** Writes every run of a simulation as a row, in the order of the runs and as they come. */
final class SampleRows implements Simulate.Watcher {
  private final Simulate.Watcher watcher;
  private final Chance chance;
  private final Points points;
  private final Consumer<String> out;

  /** Begins with the names of the columns; the other watcher sees all that this one sees. */
  SampleRows(Simulate.Watcher watcher, Chance chance, Points points, Consumer<String> out) {
    this.watcher = watcher;
    this.chance = chance;
    this.points = points;
    this.out = out;
    out.accept(SampleTable.header(chance, points));
  }

  @Override
  public boolean goesOn() {
    return watcher.goesOn();
  }

  @Override
  public void sees(Design design, Outcomes outcomes) {
    List<double[]> inputs = new ArrayList<>();
    for (Parameter input : chance.inputs()) {
      double[] column = new double[outcomes.rows()];
      design.fill(input.name(), outcomes.firstRow(), column.length, column);
      inputs.add(column);
    }
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < outcomes.rows(); i++) {
      line.setLength(0);
      SampleTable.row(line, outcomes, outcomes.firstRow() + i, inputs, i, points);
      out.accept(line.toString());
    }
    watcher.sees(design, outcomes);
  }
}

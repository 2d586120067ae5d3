package tenor.report.text;

import tenor.study.Tornado;

/**
 * The bars of a tornado on one axis from the smallest to the largest figure; what is not reached is
 * drawn to the right edge, and ends there with an arrow.
 */
final class TornadoBars {
  private final int room;
  private final double least;
  private final double most;
  private final double here;

  TornadoBars(Tornado tornado, int room) {
    this.room = room;
    this.here = Tornado.number(tornado.here());
    double low = Double.isFinite(here) ? here : Double.POSITIVE_INFINITY;
    double high = Double.isFinite(here) ? here : Double.NEGATIVE_INFINITY;
    for (Tornado.Bar bar : tornado.bars()) {
      for (double end : ends(bar)) {
        low = Double.isFinite(end) ? Math.min(low, end) : low;
        high = Double.isFinite(end) ? Math.max(high, end) : high;
      }
    }
    this.least = low;
    this.most = high;
  }

  private static double[] ends(Tornado.Bar bar) {
    return new double[] {Tornado.number(bar.atLow()), Tornado.number(bar.atHigh())};
  }

  /** A bar from one end to the other, with a stroke where nothing is moved. */
  String draw(Tornado.Bar bar) {
    double[] ends = ends(bar);
    if (Double.isNaN(ends[0]) || Double.isNaN(ends[1])) {
      return "";
    }
    double low = Math.min(ends[0], ends[1]);
    double high = Math.max(ends[0], ends[1]);
    int from = place(low);
    int to = place(high);
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < room; i++) {
      line.append(i >= from && i <= to ? '█' : ' ');
    }
    if (Double.isInfinite(high)) {
      line.setCharAt(room - 1, '→');
    }
    if (Double.isFinite(here)) {
      line.setCharAt(place(here), '│');
    }
    return line.toString();
  }

  private int place(double figure) {
    if (Double.isInfinite(figure)) {
      return room - 1;
    }
    int last = room - 2;
    return most == least ? last / 2 : (int) Math.round(last * (figure - least) / (most - least));
  }
}

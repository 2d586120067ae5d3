package tenor.metric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import tenor.model.Num;

/**
 * All rates a year at which dated money is worth as much coming in as going out: one, several or
 * none.
 *
 * <pre>f(δ) = Σ (received − paid) e^(−δ × time) = 0, with rate = e^δ − 1</pre>
 *
 * <p>Nothing is left to chance. Where the net money changes its sign once, there is exactly one such
 * rate, by the rule of Descartes, which holds for any exponents. Otherwise the line is cut into
 * stretches until each is settled: on a stretch with middle m and half width h, f stays within
 * |f′(m)| h + ½ h² max|f″| of f(m), which shows that it has no zero there; or f′ stays within h
 * max|f″| of f′(m), which shows that it has at most one, found where f differs in sign at the ends.
 * Beyond the ends of the line the first or the last sum outweighs all others together.
 *
 * <p>What is not proven but taken to be so: where f is no more than 10⁻¹⁴ of the money that moves,
 * which is as far as doubles tell, it is zero, and what touches zero there counts as one rate. Rates
 * nearer to −100 % than doubles can tell, and above 10³⁰⁰, are not looked for.
 *
 * <p>Worked examples: 100 received and twice 60 paid balance at 13.06623863 % alone; −100, 230, −132
 * at 10 % and at 20 %; −1, 3, −2.5 at no rate.
 */
final class BalancingRates {
  private static final double SAME_TIME = 1e-9;
  private static final double LOWEST = -36;
  private static final double HIGHEST = 690;
  private static final double ROUNDING = 1e-15;
  private static final double WORTH_NOTHING = 1e-14;
  private static final double AS_GOOD_AS_NOTHING = 4e-14;
  private static final int HIGHEST_DERIVATIVE = 3;
  private static final int LOOKS = 16;
  private static final int EVALUATIONS = 2000;

  private final double[] times;
  private final double[] money;
  private final List<Double> single = new ArrayList<>();
  private final List<Stretch> touching = new ArrayList<>();

  /** Values of δ from one end to the other. */
  private record Stretch(double from, double to) {
    double middle() {
      return from + (to - from) / 2;
    }
  }

  private BalancingRates(double[] times, double[] money) {
    this.times = times;
    this.money = money;
  }

  /** The net money of some flows in the order of time; what moves at one time is one sum. */
  static BalancingRates of(List<CashFlows.Flow> flows) {
    double[] times = new double[flows.size()];
    double[] net = new double[flows.size()];
    double[] gross = new double[flows.size()];
    int last = -1;
    for (CashFlows.Flow flow : flows) {
      if (last < 0 || flow.years() - times[last] > SAME_TIME) {
        last++;
        times[last] = flow.years();
      }
      net[last] += flow.received() - flow.paid();
      gross[last] += Math.abs(flow.received()) + Math.abs(flow.paid());
    }
    int n = 0;
    for (int i = 0; i <= last; i++) {
      if (Math.abs(net[i]) > ROUNDING * gross[i]) {
        times[n] = times[i];
        net[n] = net[i];
        n++;
      }
    }
    return new BalancingRates(Arrays.copyOf(times, n), Arrays.copyOf(net, n));
  }

  /** Whether the money that comes in is worth more than what goes out, without any discount. */
  boolean isGain() {
    return value(0) > 0;
  }

  /** The rates, rising; as fractions a year, 0.05 for 5 % a year. */
  List<Double> rates() {
    single.clear();
    touching.clear();
    int changes = signChanges();
    if (changes > 0) {
      double around = 1 / (times[times.length - 1] - times[0]);
      double high = end(around, HIGHEST, 0);
      double low = -end(around, -LOWEST, times.length - 1);
      if (changes == 1) {
        settle(low, high);
      } else {
        search(low, Math.max(low, -around));
        search(Math.max(low, -around), Math.min(high, around));
        search(Math.min(high, around), high);
      }
    }
    List<Double> rates = new ArrayList<>();
    for (double delta : zeros()) {
      double rate = Num.expm1(delta);
      rates.add(Math.abs(rate) <= WORTH_NOTHING ? Double.valueOf(0) : Double.valueOf(rate));
    }
    Collections.sort(rates);
    return rates;
  }

  private int signChanges() {
    int changes = 0;
    for (int i = 1; i < money.length; i++) {
      changes += money[i - 1] > 0 == money[i] > 0 ? 0 : 1;
    }
    return changes;
  }

  /** How far from δ = 0 one sum outweighs all others together, and so for all values beyond. */
  private double end(double from, double most, int outweighing) {
    double at = Math.min(from, most);
    while (at < most) {
      double others = 0;
      for (int i = 0; i < money.length; i++) {
        double apart = Math.abs(times[i] - times[outweighing]);
        others += i == outweighing ? 0 : Math.abs(money[i]) * Num.exp(-at * apart);
      }
      if (others < Math.abs(money[outweighing])) {
        return at;
      }
      at = Math.min(most, 2 * at);
    }
    return at;
  }

  /** Finds the zeros of a stretch, from left to right. */
  private void search(double from, double to) {
    double half = (to - from) / 2;
    double middle = from + half;
    double reference = reference(middle);
    double value = 0;
    double slope = 0;
    double gross = 0;
    double grossSlope = 0;
    double curve = 0;
    for (int i = 0; i < money.length; i++) {
      double apart = times[i] - reference;
      double worth = money[i] * Num.exp(-middle * apart);
      value += worth;
      slope -= worth * apart;
      gross += Math.abs(worth);
      grossSlope += Math.abs(worth * apart);
      double most = Num.exp(half * Math.abs(apart) - middle * apart);
      curve += Math.abs(money[i]) * apart * apart * most;
    }
    double change = half * Math.abs(slope) + half * half * curve / 2;
    boolean divisible = from < middle && middle < to;
    if (Math.abs(value) + change <= WORTH_NOTHING * gross || (from < to && !divisible)) {
      touching.add(new Stretch(from, to));
    } else if (!divisible || Math.abs(value) > change + ROUNDING * gross) {
      return;
    } else if (Math.abs(slope) > half * curve + ROUNDING * grossSlope) {
      settle(from, to);
    } else {
      search(from, middle);
      search(middle, to);
    }
  }

  /** Finds the only zero that a stretch can have. */
  private void settle(double from, double to) {
    if (value(from) >= 0 != value(to) >= 0) {
      single.add(zero(this::value, from, to));
    }
  }

  /** One zero of each stretch where f is nothing, and the single ones apart from them. */
  private List<Double> zeros() {
    List<Stretch> joined = new ArrayList<>();
    for (Stretch stretch : touching) {
      int last = joined.size() - 1;
      if (last >= 0 && reaches(joined.get(last), stretch.from())) {
        joined.set(last, new Stretch(joined.get(last).from(), stretch.to()));
      } else {
        joined.add(stretch);
      }
    }
    List<Double> zeros = new ArrayList<>();
    for (double delta : single) {
      if (joined.stream().noneMatch(stretch -> reaches(stretch, delta))) {
        zeros.add(delta);
      }
    }
    for (Stretch stretch : joined) {
      zeros.add(within(stretch));
    }
    return zeros;
  }

  /** Whether f is as good as nothing all the way from a stretch where it is to a zero beside it. */
  private boolean reaches(Stretch stretch, double zero) {
    double from = Math.max(stretch.from(), Math.min(stretch.to(), zero));
    for (int i = 1; i < LOOKS; i++) {
      double delta = from + (zero - from) * i / LOOKS;
      double reference = reference(delta);
      double gross = 0;
      for (int k = 0; k < money.length; k++) {
        gross += Math.abs(money[k]) * Num.exp(-delta * (times[k] - reference));
      }
      if (Math.abs(derivative(0, delta, reference)) > AS_GOOD_AS_NOTHING * gross) {
        return false;
      }
    }
    return true;
  }

  /** Where in a stretch f is zero: where a derivative is, as a multiple zero is sharper there. */
  private double within(Stretch stretch) {
    double reference = reference(stretch.middle());
    for (int order = HIGHEST_DERIVATIVE; order >= 0; order--) {
      int n = order;
      UnivariateFunction derivative = delta -> derivative(n, delta, reference);
      double from = derivative.value(stretch.from());
      double to = derivative.value(stretch.to());
      if (from * to < 0) {
        return zero(derivative, stretch.from(), stretch.to());
      }
    }
    return stretch.middle();
  }

  private static double zero(UnivariateFunction function, double from, double to) {
    return new BrentSolver(ROUNDING, ROUNDING / 100, Double.MIN_VALUE)
        .solve(EVALUATIONS, function, from, to);
  }

  /** The time whose money keeps its value: the first or the last, so that no power overflows. */
  private double reference(double delta) {
    return delta < 0 ? times[times.length - 1] : times[0];
  }

  private double value(double delta) {
    return times.length == 0 ? 0 : derivative(0, delta, reference(delta));
  }

  private double derivative(int order, double delta, double reference) {
    double sum = 0;
    for (int i = 0; i < money.length; i++) {
      double apart = times[i] - reference;
      double worth = money[i] * Num.exp(-delta * apart);
      for (int n = 0; n < order; n++) {
        worth *= -apart;
      }
      sum += worth;
    }
    return sum;
  }
}

package tenor.study;

import java.util.ArrayList;
import java.util.List;
import tenor.engine.Yearly;
import tenor.model.Formula;
import tenor.uncertainty.Sampler;

/** The draws of a sampler under other names, so that one sampler gives several independent sets. */
record Prefixed(String prefix, Sampler sampler) implements Sampler {

  @Override
  public void once(String name, int first, int count, double[] out) {
    sampler.once(prefix + name, first, count, out);
  }

  @Override
  public Yearly yearly(Formula.Draw draw) {
    return sampler.yearly(renamed(prefix, draw));
  }

  static Formula.Draw renamed(String prefix, Formula.Draw draw) {
    return new Formula.Draw(prefix + draw.name(), draw.law(), draw.unit());
  }

  /** Some names under several prefixes. */
  static List<String> names(List<String> prefixes, List<String> names) {
    List<String> all = new ArrayList<>();
    for (String prefix : prefixes) {
      for (String name : names) {
        all.add(prefix + name);
      }
    }
    return all;
  }

  /** Some yearly draws under several prefixes. */
  static List<Formula.Draw> draws(List<String> prefixes, List<Formula.Draw> draws) {
    List<Formula.Draw> all = new ArrayList<>();
    for (String prefix : prefixes) {
      for (Formula.Draw draw : draws) {
        all.add(renamed(prefix, draw));
      }
    }
    return all;
  }
}

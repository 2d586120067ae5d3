package tenor.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Spelling;

/**
 * The entries of one block by their declared keys.
 *
 * <p>A key that is nearly right is reported once and then read as the one that was meant, so that nothing is reported as
 * missing because of a slip of the pen, and what stands behind it is checked too.
 */
final class Entries {
  private final String where;
  private final Place place;
  private final List<Key> keys;
  private final Map<String, Mapping.Entry> byKey = new LinkedHashMap<>();
  private final Set<String> strangers = new HashSet<>();

  private Entries(String where, Place place, List<Key> keys) {
    this.where = where;
    this.place = place;
    this.keys = keys;
  }

  /**
   * Sorts the entries of a block, and reports keys that it does not have and keys that it lacks; null where it is no
   * block, which is reported as well.
   *
   * @param where what the block is called in messages, such as "`terms.fund_target`"
   * @param place where to point for what is missing
   */
  static @Nullable Entries read(
      Node node, String where, Place place, Block block, Findings findings) {
    return read(node, where, place, block.keys(), block.hints(), findings);
  }

  static @Nullable Entries read(
      Node node,
      String where,
      Place place,
      List<Key> keys,
      Map<String, String> hints,
      Findings findings) {
    if (!(node instanceof Mapping mapping)) {
      new Shapes(findings)
          .wrong(node, where, "a block of keys", "Write it such as " + sample(keys) + ".");
      return null;
    }
    Entries entries = new Entries(where, place, keys);
    entries.sort(mapping, hints, findings);
    for (Key key : keys) {
      if (key.required() && !entries.has(key.name())) {
        findings.add(
            Code.MISSING_KEY,
            place,
            Shapes.capital(where) + " has no `" + key.name() + "`.",
            "Add it, such as `" + key.name() + ": " + key.example() + "`.");
      }
    }
    return entries;
  }

  private void sort(Mapping mapping, Map<String, String> hints, Findings findings) {
    List<Mapping.Entry> unknown = new ArrayList<>();
    for (Mapping.Entry entry : mapping.entries()) {
      String name = entry.key().text();
      if (isDeclared(name)) {
        byKey.put(name, entry);
      } else {
        unknown.add(entry);
      }
    }
    for (Mapping.Entry entry : unknown) {
      String name = entry.key().text();
      List<String> free = names();
      free.removeAll(byKey.keySet());
      String near =
          hints.containsKey(name) ? null : Spelling.nearest(name, free).orElse(null);
      String help = hints.get(name);
      if (near != null) {
        byKey.put(near, entry);
        help = "Did you mean `" + near + "`?";
      } else if (help == null) {
        strangers.add(name);
        help = "Its keys are " + Names.list(names()) + ".";
      } else {
        strangers.add(name);
      }
      findings.add(
          Code.UNKNOWN_KEY,
          entry.key().place(),
          "`" + Ink.shortened(name) + "` is not a key of " + where + ".",
          help);
    }
  }

  private boolean isDeclared(String name) {
    for (Key key : keys) {
      if (key.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    for (Key key : keys) {
      names.add(key.name());
    }
    return names;
  }

  private static String sample(List<Key> keys) {
    Key first = keys.get(0);
    return "`{ " + first.name() + ": " + first.example() + " }`";
  }

  /** What the block is called in messages. */
  String where() {
    return where;
  }

  /** Where to point for what concerns the block as a whole. */
  Place place() {
    return place;
  }

  /** What one of its values is called in messages. */
  String what(String key) {
    return "`" + key + "` of " + where;
  }

  boolean has(String key) {
    return byKey.containsKey(key);
  }

  /** The keys that it has. */
  List<String> keys() {
    return List.copyOf(byKey.keySet());
  }

  /** Whether every key that it has belongs here. */
  boolean isClean() {
    return strangers.isEmpty();
  }

  /** Whether it has a key of that name that does not belong here. */
  boolean hasStranger(String key) {
    return strangers.contains(key);
  }

  /** What stands behind a key; null where the block does not have it. */
  @Nullable Node node(String key) {
    Mapping.Entry entry = byKey.get(key);
    return entry == null ? null : entry.value();
  }

  /** Where a key stands; the place of the block where it does not have it. */
  Place keyPlace(String key) {
    Mapping.Entry entry = byKey.get(key);
    return entry == null ? place : entry.key().place();
  }

  /** An example of what may stand behind a key, to be shown in help. */
  String example(String key) {
    return "Write it such as `" + key + ": " + key(key).example() + "`.";
  }

  /** What a key takes, in a phrase. */
  String wanted(String key) {
    return key(key).type().label();
  }

  private Key key(String name) {
    for (Key key : keys) {
      if (key.name().equals(name)) {
        return key;
      }
    }
    throw new IllegalArgumentException("no key " + name);
  }
}

package tenor.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.problem.SourceText;

/**
 * Puts a tree together from its parts, in the order in which a parser finds them, and notes
 * duplicate keys and limits on the way. It keeps its own stack, so that no depth of nesting can
 * exhaust the program's.
 */
final class TreeGrower {
  /** How deep values may be nested. */
  static final int MOST_LEVELS = 64;
  /** How many values, keys included, a file may hold. */
  static final int MOST_NODES = 200_000;

  private final SourceText source;
  private final List<Problem> problems = new ArrayList<>();
  private final Deque<Branch> open = new ArrayDeque<>();
  private int nodes;
  private @Nullable Node root;
  private @Nullable Problem tooLarge;
  private boolean broken;

  TreeGrower(SourceText source) {
    this.source = source;
  }

  /** Adds what is wrong at one place; the rest is still read. */
  void report(Code code, Place place, String sentence, String help) {
    report(new Problem(code, place, sentence, help));
  }

  /** Adds what is wrong at one place; the rest is still read. */
  void report(Problem problem) {
    if (problems.size() < Flood.MOST_KEPT) {
      problems.add(problem);
    }
  }

  /**
   * Adds a problem after which the rest of the file cannot be read. On a line that has a problem
   * already it is taken for the same mistake and left out.
   */
  void fail(Problem problem) {
    broken = true;
    for (Problem known : problems) {
      if (known.place().line() == problem.place().line()) {
        return;
      }
    }
    problems.add(problem);
  }

  /** Whether a limit was passed, so that reading on would be in vain. */
  boolean isTooLarge() {
    return tooLarge != null;
  }

  /** Whether the whole tree has been read. */
  boolean isComplete() {
    return root != null;
  }

  /** Where the innermost bracket that is still open stands in the text; 0 where there is none. */
  int openBracket() {
    Branch branch = open.peek();
    return branch == null ? 0 : Math.max(0, branch.bracket);
  }

  /** Whether the next value is a key. */
  boolean expectsKey() {
    Branch branch = open.peek();
    return branch != null && branch.isMapping && !branch.hasKey;
  }

  /** The key whose value comes next; null outside of mappings, or where the key was refused. */
  @Nullable Scalar key() {
    Branch branch = open.peek();
    return branch == null || !branch.hasKey ? null : branch.key;
  }

  /**
   * Whether the value that comes next is merged into its mapping, which has been refused already.
   */
  boolean isMerging() {
    Branch branch = open.peek();
    return branch != null && branch.merging;
  }

  /** The column of the nearest block that the next value stands in; 0 outside of all blocks. */
  int blockColumn() {
    for (Branch branch : open) {
      if (branch.bracket < 0) {
        return branch.place.column();
      }
    }
    return 0;
  }

  /**
   * Begins a mapping or listing.
   *
   * @param start where it begins in the text
   * @param end where the part of it ends that is known to belong to it
   * @param isBlock whether it is written without brackets
   */
  void open(boolean isMapping, int start, int end, boolean isBlock) {
    Place place = source.place(start, end);
    count(place);
    if (open.size() == MOST_LEVELS) {
      tooLarge(
          place,
          "The nesting goes deeper than " + MOST_LEVELS + " levels here.",
          "close a bracket, or use fewer levels");
    }
    Branch branch = new Branch(isMapping, place, isBlock ? -1 : start);
    branch.merging = isMerging();
    open.push(branch);
  }

  /** Ends the innermost mapping or listing, whose last character stands before {@code end}. */
  void close(int end) {
    Branch branch = open.pop();
    add(branch.node(branch.bracket < 0 ? branch.place : source.place(branch.bracket, end)));
  }

  /** Adds a scalar, as a key or as a value. */
  void scalar(Scalar scalar) {
    count(scalar.place());
    add(scalar);
  }

  /** Puts another key in the place of the last one. */
  void renameKey(Scalar key) {
    Branch branch = open.peek();
    if (branch != null && branch.key != null) {
      branch.hasKey = false;
      branch.key = null;
      addKey(branch, key);
    }
  }

  /** Adds a key that is refused together with its value; the caller has said why. */
  void refuseKey() {
    Branch branch = open.peek();
    if (branch != null) {
      branch.key = null;
      branch.hasKey = true;
    }
  }

  /** Refuses the innermost mapping as a whole, as it takes its entries from elsewhere. */
  void refuseMerged() {
    refuseKey();
    Branch branch = open.peek();
    if (branch != null) {
      branch.refused = true;
      branch.merging = true;
    }
  }

  /** The tree as far as it grew. */
  Tree tree() {
    if (tooLarge != null) {
      return new Tree(null, source, List.of(tooLarge));
    }
    boolean empty = root == null || (root instanceof Scalar scalar && scalar.isMissing());
    if (!broken && empty && problems.isEmpty()) {
      report(
          Code.EMPTY_FILE,
          Place.startOf(source.file()),
          "The file holds no scenario"
              + (source.text().isBlank() ? "; it is empty." : "; it has only comments."),
          "`tenor new` writes a commented file to start from");
    } else if (!broken
        && root != null
        && !empty
        && !(root instanceof Mapping)
        && !isRefused(root)) {
      report(
          Code.WRONG_SHAPE,
          root.place(),
          "A scenario is made of keys with their values; this file is a single "
              + (root instanceof Listing ? "list." : "text."),
          "begin with `format: 1` and `title: …`");
    }
    problems.sort(Comparator.comparingInt((Problem p) -> p.place().line())
        .thenComparingInt(p -> p.place().column()));
    return new Tree(!broken && root instanceof Mapping mapping ? mapping : null, source, problems);
  }

  private static boolean isRefused(Node node) {
    return node instanceof Scalar scalar && scalar.style() == ScalarStyle.REFUSED;
  }

  private void count(Place place) {
    if (++nodes > MOST_NODES) {
      tooLarge(
          place,
          "The file holds more than 200,000 values; this is the first too many.",
          "keep long tables in CSV files");
    }
  }

  private void tooLarge(Place place, String sentence, String help) {
    if (tooLarge == null) {
      tooLarge = new Problem(Code.TOO_LARGE, place, sentence, help);
    }
  }

  private void add(Node node) {
    Branch branch = open.peek();
    if (branch == null) {
      root = node;
    } else if (!branch.isMapping) {
      branch.items.add(node);
    } else if (branch.hasKey) {
      if (branch.key != null) {
        branch.entries.add(new Mapping.Entry(branch.key, node));
      }
      branch.key = null;
      branch.hasKey = false;
      branch.merging = false;
    } else {
      addKey(branch, node);
    }
  }

  private void addKey(Branch branch, Node node) {
    branch.hasKey = true;
    if (!(node instanceof Scalar key) || key.style() == ScalarStyle.REFUSED) {
      return;
    }
    Integer first = branch.lines.putIfAbsent(key.text(), key.place().line());
    if (first == null) {
      branch.key = key;
    } else {
      String where =
          first == key.place().line() ? "earlier on this line." : "on line " + first + ".";
      report(
          Code.DUPLICATE_KEY,
          key.place(),
          "`" + Ink.shortened(key.text()) + "` stands twice in this block; the first is " + where,
          "keep one of the two");
    }
  }

  /** A mapping or listing whose end has not been seen yet. */
  private static final class Branch {
    final boolean isMapping;
    final Place place;
    /** Where the opening bracket stands in the text; -1 for a block. */
    final int bracket;

    final List<Mapping.Entry> entries = new ArrayList<>();
    final List<Node> items = new ArrayList<>();
    final Map<String, Integer> lines = new HashMap<>();

    @Nullable Scalar key;

    boolean hasKey;
    boolean refused;
    boolean merging;

    Branch(boolean isMapping, Place place, int bracket) {
      this.isMapping = isMapping;
      this.place = place;
      this.bracket = bracket;
    }

    Node node(Place place) {
      if (refused) {
        return new Scalar("", place, ScalarStyle.REFUSED);
      }
      return isMapping ? new Mapping(entries, place) : new Listing(items, place);
    }
  }
}

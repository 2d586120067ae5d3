package tenor.read;

import java.io.StringReader;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.SourceText;

/**
 * Reads YAML 1.2 from the events of its parser, without YAML's own ideas about numbers and dates,
 * and refuses what the format does without: anchors, aliases, merge keys, tags, directives, keys
 * that are not a single text.
 */
final class YamlTree {
  private static final String STOPS = ",[]{}";

  private final SourceText source;
  private final String text;
  private final TreeGrower tree;
  private int documents;

  private YamlTree(SourceText source) {
    this.source = source;
    this.text = source.text();
    this.tree = new TreeGrower(source);
  }

  static Tree read(SourceText source) {
    return new YamlTree(source).read();
  }

  private Tree read() {
    // The whole text is one buffer, or else a long scalar would be copied again and again.
    LoadSettings settings = LoadSettings.builder()
        .setBufferSize(text.length() + 1)
        .setCodePointLimit(Integer.MAX_VALUE)
        .setVersionFunction(version -> version)
        .build();
    int reached = 0;
    try {
      ParserImpl parser =
          new ParserImpl(settings, new StreamReader(settings, new StringReader(text)));
      boolean more = true;
      while (more && parser.hasNext()) {
        Event event = parser.next();
        reached = end(event);
        more = take(event) && !tree.isTooLarge();
      }
    } catch (YamlEngineException | IndexOutOfBoundsException mistake) {
      tree.fail(YamlMistake.problem(Stumble.of(source, mistake, reached)));
    }
    return tree.tree();
  }

  /** Takes one event into the tree; false where nothing after it can be read. */
  private boolean take(Event event) {
    switch (event.getEventId()) {
      case DocumentStart -> {
        return document((DocumentStartEvent) event);
      }
      case MappingStart, SequenceStart -> collection((CollectionStartEvent) event);
      case MappingEnd, SequenceEnd -> tree.close(end(event));
      case Alias -> alias(event);
      case Scalar -> {
        return scalar((ScalarEvent) event);
      }
      default -> {}
    }
    return true;
  }

  private boolean document(DocumentStartEvent event) {
    if (++documents > 1) {
      int start = start(event);
      tree.report(
          Code.SEVERAL_DOCUMENTS,
          source.place(start, Math.min(text.length(), start + 3)),
          "A second document begins here; a scenario file holds one.",
          "put each scenario into a file of its own");
      return false;
    }
    int last = event.isExplicit() ? source.lineAt(start(event)) : 0;
    for (int line = 1; line <= last; line++) {
      if (text.startsWith("%", source.lineStart(line))) {
        tree.report(
            Code.ANCHOR_OR_TAG,
            source.place(source.lineStart(line), source.lineEnd(line)),
            "A line that begins with `%` instructs YAML, which scenario files do not use.",
            "delete the line");
      }
    }
    return true;
  }

  private void collection(CollectionStartEvent event) {
    int start = start(event);
    properties(event, start);
    start = afterProperties(start);
    boolean mapping = event.getEventId() == Event.ID.MappingStart;
    if (tree.expectsKey()) {
      tree.report(
          Code.ANCHOR_OR_TAG,
          source.place(start, Math.min(text.length(), start + 1)),
          "A " + (mapping ? "block" : "list")
              + " stands here in the place of a key; a key is a single text.",
          "write a word and a colon first, or quote the text");
    }
    tree.open(mapping, start, event.isFlow() ? start + 1 : firstWord(start), !event.isFlow());
  }

  private void alias(Event event) {
    Place place = source.place(start(event), end(event));
    if (!tree.isMerging()) {
      String name = text.substring(start(event), end(event));
      tree.report(
          Code.ANCHOR_OR_TAG,
          place,
          "`" + Ink.shortened(name) + "` repeats a value by reference (a YAML alias).",
          "write the value itself, or put quotes around a text that begins with `*`");
    }
    tree.scalar(new Scalar("", place, ScalarStyle.REFUSED));
  }

  private boolean scalar(ScalarEvent event) {
    int start = start(event);
    properties(event, start);
    start = afterProperties(start);
    int end = end(event);
    Scalar scalar = new Scalar(event.getValue(), source.place(start, end), style(event));
    switch (scalar.style()) {
      case SINGLE_QUOTED, DOUBLE_QUOTED -> {
        if (leavesItsBlock(start, end)) {
          tree.fail(YamlMistake.unclosedQuote(source, start, end));
          return false;
        }
      }
      case LITERAL, FOLDED -> scalar = blockText(scalar, start);
      default -> {}
    }
    if (tree.expectsKey()) {
      key(scalar, start);
    } else {
      value(scalar, start, end);
    }
    return true;
  }

  private void key(Scalar key, int start) {
    if (isExplicit(start)) {
      tree.report(
          Code.ANCHOR_OR_TAG,
          key.place(),
          "This key is marked with `?`, which scenario files do not use.",
          "write the key, a colon and the value: `key: value`");
      tree.scalar(key);
    } else if (key.isMissing()) {
      tree.report(
          Code.SYNTAX, key.place(), "There is no key before this colon.", "write `key: value`");
      tree.refuseKey();
    } else if (key.style() == ScalarStyle.PLAIN && key.text().equals("<<")) {
      tree.report(
          Code.ANCHOR_OR_TAG,
          key.place(),
          "`<<` merges another block into this one, which scenario files do not use.",
          "write the keys of the other block here");
      tree.refuseMerged();
    } else {
      tree.scalar(key);
    }
  }

  private void value(Scalar value, int start, int end) {
    Scalar key = tree.key();
    if (value.isMissing() && key != null && MissingSpace.isIn(key)) {
      splitKey(key);
      return;
    }
    boolean slipped = false;
    if (value.style() == ScalarStyle.PLAIN
        && !value.isMissing()
        && MissingSpace.mayBeginAt(source, start)) {
      for (int line = source.lineAt(start); line <= source.lineAt(end - 1); line++) {
        int first = Math.max(start, source.lineStart(line));
        first = Ink.first(text, first, source.lineEnd(line));
        if (MissingSpace.colon(text, first, source.lineEnd(line)) >= 0) {
          tree.report(MissingSpace.in(source, first));
          slipped = true;
        }
      }
    }
    tree.scalar(slipped ? new Scalar("", value.place(), ScalarStyle.REFUSED) : value);
  }

  /** In { … } YAML takes `amount:5` for a key without a value; it is read as it was meant. */
  private void splitKey(Scalar key) {
    Place place = key.place();
    int start = source.index(place.line(), place.column());
    int end = source.index(place.line(), place.column() + place.length());
    int colon = MissingSpace.colon(text, start, end);
    tree.report(MissingSpace.in(source, start));
    String name = text.substring(start, colon).strip();
    Place namePlace = source.place(start, start + name.length());
    tree.renameKey(new Scalar(name, namePlace, ScalarStyle.PLAIN));
    String value = key.text().substring(key.text().indexOf(':') + 1).strip();
    tree.scalar(new Scalar(value, source.place(colon + 1, end), ScalarStyle.PLAIN));
  }

  private Scalar blockText(Scalar scalar, int start) {
    int digit = start + 1;
    while (digit < text.length() && (text.charAt(digit) == '-' || text.charAt(digit) == '+')) {
      digit++;
    }
    if (digit >= text.length() || !Character.isDigit(text.charAt(digit))) {
      return scalar;
    }
    String raw = text.substring(start, source.lineEnd(source.lineAt(start))).strip();
    tree.report(
        Code.SYNTAX,
        scalar.place(),
        "A value that begins with `" + text.charAt(start) + "` announces text on the lines below.",
        "put the value in quotes: `" + Scalars.quoted(Ink.shortened(raw)) + "`");
    return new Scalar("", scalar.place(), ScalarStyle.REFUSED);
  }

  /** Reports an anchor or a tag before a value. */
  private void properties(NodeEvent event, int start) {
    boolean tagged = event instanceof ScalarEvent scalar
        ? scalar.getTag().isPresent()
        : event instanceof CollectionStartEvent begun && begun.getTag().isPresent();
    if (!tagged && event.getAnchor().isEmpty()) {
      return;
    }
    int end = Ink.endOfWord(text, start, STOPS);
    boolean anchor = text.charAt(start) == '&';
    String sign = anchor
        ? "names a value for later use (a YAML anchor)."
        : "gives a value a type (a YAML tag).";
    tree.report(
        Code.ANCHOR_OR_TAG,
        source.place(start, end),
        "`" + Ink.shortened(text.substring(start, end)) + "` " + sign,
        "delete it, or put quotes around a text that begins with `" + text.charAt(start) + "`");
  }

  private int afterProperties(int start) {
    int i = start;
    while (i < text.length() && (text.charAt(i) == '&' || text.charAt(i) == '!')) {
      i = Ink.endOfWord(text, i, STOPS);
      while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
        i++;
      }
    }
    return i;
  }

  private int firstWord(int start) {
    if (text.startsWith("-", start)) {
      return start + 1;
    }
    int i = start;
    while (i < text.length() && text.charAt(i) != ':' && text.charAt(i) != '\n') {
      i++;
    }
    return i;
  }

  /** Whether a quoted text goes on in a line that is indented like the block around it, or less. */
  private boolean leavesItsBlock(int start, int end) {
    int column = tree.blockColumn();
    int last = source.lineAt(Math.max(start, end - 1));
    for (int line = source.lineAt(start) + 1; line <= last; line++) {
      int first = source.lineStart(line);
      int ink = Ink.first(text, first, source.lineEnd(line));
      if (ink < source.lineEnd(line) && ink - first < column) {
        return true;
      }
    }
    return false;
  }

  /** Whether a key is introduced by a question mark on its line. */
  private boolean isExplicit(int start) {
    int i = Ink.blanksBefore(text, start);
    if (i == start || i == 0 || text.charAt(i - 1) != '?') {
      return false;
    }
    int before = Ink.blanksBefore(text, i - 1);
    return before == 0 || "\n\r{,[-?".indexOf(text.charAt(before - 1)) >= 0;
  }

  private static ScalarStyle style(ScalarEvent event) {
    return switch (event.getScalarStyle()) {
      case SINGLE_QUOTED -> ScalarStyle.SINGLE_QUOTED;
      case DOUBLE_QUOTED -> ScalarStyle.DOUBLE_QUOTED;
      case LITERAL -> ScalarStyle.LITERAL;
      case FOLDED -> ScalarStyle.FOLDED;
      default -> ScalarStyle.PLAIN;
    };
  }

  private int start(Event event) {
    return index(event.getStartMark());
  }

  private int end(Event event) {
    return index(event.getEndMark());
  }

  private int index(Optional<Mark> mark) {
    return mark.isPresent() ? source.indexOfCharacter(mark.get().getIndex()) : 0;
  }
}

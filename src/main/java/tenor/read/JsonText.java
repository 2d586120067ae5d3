package tenor.read;

import java.util.List;
import java.util.Map;

/** Writes maps, lists, texts, numbers and truth values as JSON that reads well in a diff. */
final class JsonText {
  private static final int LINE = 100;

  private final StringBuilder out = new StringBuilder();

  private JsonText() {}

  /** The JSON of a value, with a line end after it. */
  static String of(Object value) {
    JsonText text = new JsonText();
    text.write(value, 0);
    return text.out.append('\n').toString();
  }

  private void write(Object value, int indent) {
    if (value instanceof Map<?, ?> map) {
      object(map, indent);
    } else if (value instanceof List<?> list) {
      array(list, indent);
    } else if (value instanceof String string) {
      string(string);
    } else {
      out.append(value);
    }
  }

  private void object(Map<?, ?> map, int indent) {
    if (map.isEmpty()) {
      out.append("{}");
      return;
    }
    String separator = "{";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.append(separator).append('\n').append("  ".repeat(indent + 1));
      string((String) entry.getKey());
      out.append(": ");
      write(entry.getValue(), indent + 1);
      separator = ",";
    }
    out.append('\n').append("  ".repeat(indent)).append('}');
  }

  /** A list on one line where it holds single values and is short enough; otherwise a line for each. */
  private void array(List<?> list, int indent) {
    int start = out.length();
    String separator = "[";
    boolean single = true;
    for (Object item : list) {
      out.append(separator);
      write(item, indent + 1);
      separator = ", ";
      single &= !(item instanceof Map<?, ?> || item instanceof List<?>);
    }
    out.append(list.isEmpty() ? "[]" : "]");
    if (list.isEmpty() || (single && out.length() - start <= LINE - 2 * indent)) {
      return;
    }
    out.setLength(start);
    separator = "[";
    for (Object item : list) {
      out.append(separator).append('\n').append("  ".repeat(indent + 1));
      write(item, indent + 1);
      separator = ",";
    }
    out.append('\n').append("  ".repeat(indent)).append(']');
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append("\\u").append(Integer.toHexString(0x10000 + c).substring(1));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}

package tenor.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tenor.report.Figures;

/**
 * A JSON text in the making: pure ASCII, so that nothing in it depends on the reader's terminal;
 * numbers in full; {@code null} for what there is not.
 */
final class JsonText {
  private static final JsonFactory FACTORY = JsonFactory.builder()
      .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
      .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
      .build();

  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private final StringWriter text = new StringWriter();
  private final JsonGenerator json;

  private JsonText() {
    try {
      json = FACTORY.createGenerator(text);
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));
    } catch (IOException e) {
      throw unexpected(e);
    }
  }

  /** Something that writes a part of the text. */
  interface Part {
    void write(JsonText json);
  }

  /** Something that writes one element of a list. */
  interface ElementPart<T> {
    void write(JsonText json, T element);
  }

  /** A whole document: an object that begins with the version of this form. */
  static String document(Part content) {
    return object(json -> {
      json.number("tenor", 1);
      content.write(json);
    });
  }

  /** A whole document in a form of somebody else's. */
  static String object(Part content) {
    JsonText json = new JsonText();
    json.run(json.json::writeStartObject);
    content.write(json);
    json.run(json.json::writeEndObject);
    json.run(json.json::close);
    // Two sharps stand in texts alone; in the log of a build they could begin a command.
    return (json.text + "\n").replace("##", "#\\u0023");
  }

  /** An object as a field. */
  void object(String name, Part content) {
    run(() -> json.writeObjectFieldStart(name));
    content.write(this);
    run(json::writeEndObject);
  }

  /** A list of objects as a field. */
  <T> void objects(String name, Collection<? extends T> elements, ElementPart<T> content) {
    run(() -> json.writeArrayFieldStart(name));
    for (T element : elements) {
      run(json::writeStartObject);
      content.write(this, element);
      run(json::writeEndObject);
    }
    run(json::writeEndArray);
  }

  void texts(String name, Collection<String> values) {
    run(() -> json.writeArrayFieldStart(name));
    for (String value : values) {
      run(() -> json.writeString(value));
    }
    run(json::writeEndArray);
  }

  /** A list of numbers; what is no finite number is null. */
  void numbers(String name, double[] values) {
    run(() -> json.writeArrayFieldStart(name));
    for (double value : values) {
      run(() -> finite(value));
    }
    run(json::writeEndArray);
  }

  void text(String name, @Nullable String value) {
    run(() -> {
      if (value == null) {
        json.writeNullField(name);
      } else {
        json.writeStringField(name, value);
      }
    });
  }

  void number(String name, int value) {
    run(() -> json.writeNumberField(name, value));
  }

  /** A number in full, or null where it is infinite or not a number. */
  void number(String name, double value) {
    run(() -> {
      json.writeFieldName(name);
      finite(value);
    });
  }

  void number(String name, @Nullable BigDecimal value) {
    run(() -> {
      if (value == null) {
        json.writeNullField(name);
      } else {
        json.writeNumberField(name, value);
      }
    });
  }

  void flag(String name, @Nullable Boolean value) {
    run(() -> {
      if (value == null) {
        json.writeNullField(name);
      } else {
        json.writeBooleanField(name, value);
      }
    });
  }

  void nothing(String name) {
    run(() -> json.writeNullField(name));
  }

  private void finite(double value) throws IOException {
    if (Double.isFinite(value)) {
      json.writeNumber(Figures.exact(value));
    } else {
      json.writeNull();
    }
  }

  private interface Step {
    void run() throws IOException;
  }

  private void run(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw unexpected(e);
    }
  }

  /** Nothing is read or written but memory. */
  private static UncheckedIOException unexpected(IOException e) {
    return new UncheckedIOException(e);
  }
}

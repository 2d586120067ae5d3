package tenor.read;

import static tenor.read.Key.optional;
import static tenor.read.Key.required;

import java.util.ArrayList;
import java.util.List;
import tenor.read.KeyType.Leaf;
import tenor.uncertainty.Distributions;
import tenor.uncertainty.Shape;

/** The blocks of the shapes that an uncertainty may have, made from what the shapes declare. */
final class ShapeBlocks {
  /** What stands for every quantile in the declared keys: {@code p5}, {@code p97.5} and the others. */
  static final String QUANTILE = "pN";

  static final String SHAPE = "shape";

  static final Key CHANCE =
      required("chance", Leaf.SHARE, "How likely it is; all of them add up to 100 %.", "30 %");

  static final Block CHOICE = new Block(
      "choice",
      "One of the values that it can have.",
      List.of(required("value", Leaf.QUANTITY, "The value.", "1 billion USD/year"), CHANCE));

  static final Block PART = new Block(
      "part",
      "One of the shapes of a mixture.",
      List.of(
          CHANCE,
          required(
              SHAPE,
              new KeyType.Word(words()),
              "The shape; its other keys stand beside it.",
              "uniform")));

  /** A block for each shape, then those of their lists. */
  static final List<Block> ALL = all();

  private ShapeBlocks() {}

  /** The words of all shapes. */
  static List<String> words() {
    return Distributions.ALL.stream().map(Shape::word).toList();
  }

  /** The block of a shape. */
  static Block of(Shape shape) {
    for (Block block : ALL) {
      if (block.name().equals(shape.word())) {
        return block;
      }
    }
    throw new IllegalArgumentException(shape.word());
  }

  /** Whether a block is that of a shape. */
  static boolean isShape(Block block) {
    return words().contains(block.name()) && ALL.contains(block);
  }

  private static List<Block> all() {
    List<Block> blocks = new ArrayList<>();
    for (Shape shape : Distributions.ALL) {
      blocks.add(new Block(shape.word(), shape.summary(), keys(shape)));
    }
    blocks.add(CHOICE);
    blocks.add(PART);
    return List.copyOf(blocks);
  }

  private static List<Key> keys(Shape shape) {
    List<Key> keys = new ArrayList<>();
    keys.add(required(
        SHAPE, new KeyType.Word(List.of(shape.word())), "The word for this shape.", shape.word()));
    for (Shape.Key key : shape.keys()) {
      keys.add(optional(key.name(), type(key.takes()), key.summary(), key.example()));
    }
    if (shape.hasQuantiles()) {
      keys.add(optional(Shape.MEDIAN, Leaf.QUANTITY, "The same as `p50`.", "2 billion USD/year"));
      keys.add(optional(
          QUANTILE,
          Leaf.QUANTITY,
          "The value below which it lies with a chance of N %: `p5`, `p95`, `p2.5`.",
          "1 billion USD/year"));
    }
    if (shape.cut()) {
      keys.add(optional(
          Shape.AT_LEAST,
          Leaf.QUANTITY,
          "Leaves out everything below it, and scales up the rest.",
          "1 billion USD/year"));
      keys.add(optional(
          Shape.AT_MOST,
          Leaf.QUANTITY,
          "Leaves out everything above it, and scales up the rest.",
          "10 billion USD/year"));
    }
    return List.copyOf(keys);
  }

  private static KeyType type(Shape.Takes takes) {
    return switch (takes) {
      case VALUE -> Leaf.QUANTITY;
      case SPREAD -> Leaf.SPREAD;
      case NUMBER -> Leaf.NUMBER;
      case CHOICES -> new KeyType.InOrder(CHOICE);
      case PARTS -> new KeyType.InOrder(PART);
      case VALUES -> Leaf.QUANTITIES;
      case COLUMN -> Leaf.COLUMN;
    };
  }
}

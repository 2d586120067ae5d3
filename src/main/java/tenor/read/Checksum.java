package tenor.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, by which files and long texts are known again. */
public final class Checksum {
  private static final int LONG = 160;
  private static final int KEPT = 96;
  private static final int DIGITS = 16;

  private Checksum() {}

  /** The checksum of some bytes, in 64 hexadecimal digits. */
  public static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A text as it is, or where it is long its beginning and 16 digits of its checksum. */
  public static String shortened(String text) {
    if (text.length() <= LONG) {
      return text;
    }
    int end = text.offsetByCodePoints(0, Math.min(KEPT, text.codePointCount(0, text.length())));
    String digits = of(text.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    return text.substring(0, end) + "… sha256 " + digits;
  }
}

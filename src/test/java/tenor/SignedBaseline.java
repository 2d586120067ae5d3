package tenor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Baselines that say of changed rows that they were written so. */
public final class SignedBaseline {
  private static final String ROW = "\ntenor,checksum,";

  private SignedBaseline() {}

  /** The text with the SHA-256 of all lines behind the one that holds it. */
  public static String of(String text) {
    int start = text.indexOf(ROW) + ROW.length();
    int rows = text.indexOf('\n', start) + 1;
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] sum = sha256.digest(text.substring(rows).getBytes(StandardCharsets.UTF_8));
      return text.substring(0, start) + HexFormat.of().formatHex(sum) + "\n" + text.substring(rows);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

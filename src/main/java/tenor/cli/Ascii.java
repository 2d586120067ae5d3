package tenor.cli;

import java.text.Normalizer;

/**
 * Text in plain ASCII, for terminals that show nothing else: signs become their usual replacement,
 * letters lose their accents, and what has no replacement becomes a question mark.
 *
 * <p>Worked example: {@code "≤ 3 %/year … São Tomé"} becomes {@code "<= 3 %/year ... Sao Tome"}.
 */
final class Ascii {
  private static final String[][] SIGNS = {
    {"…", "..."},
    {"→", "->"},
    {"←", "<-"},
    {"–", "-"},
    {"—", "-"},
    {"−", "-"},
    {"‑", "-"},
    {"×", "x"},
    {"·", "."},
    {"÷", "/"},
    {"±", "+/-"},
    {"≤", "<="},
    {"≥", ">="},
    {"≠", "!="},
    {"≈", "~"},
    {"∞", "infinity"},
    {"“", "\""},
    {"”", "\""},
    {"„", "\""},
    {"«", "\""},
    {"»", "\""},
    {"‘", "'"},
    {"’", "'"},
    {"•", "*"},
    {"✓", "+"},
    {"✔", "+"},
    {"✗", "x"},
    {"✘", "x"},
    {"€", "EUR "},
    {"£", "GBP "},
    {"¥", "JPY "},
    {"Σ", "sum "},
    {"─", "-"},
    {"│", "|"},
    {"\u00A0", " "},
    {"\u202F", " "},
    {"\u2009", " "},
    {"ß", "ss"},
    {"æ", "ae"},
    {"ø", "o"},
  };

  private Ascii() {}

  /** The text in ASCII. */
  static String of(String text) {
    if (isAscii(text)) {
      return text;
    }
    String replaced = text;
    for (String[] sign : SIGNS) {
      replaced = replaced.replace(sign[0], sign[1]);
    }
    String apart = Normalizer.normalize(replaced, Normalizer.Form.NFD);
    StringBuilder ascii = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); ) {
      int character = apart.codePointAt(i);
      if (character < 0x80) {
        ascii.append((char) character);
      } else if (Character.getType(character) != Character.NON_SPACING_MARK) {
        ascii.append('?');
      }
      i += Character.charCount(character);
    }
    return ascii.toString();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}

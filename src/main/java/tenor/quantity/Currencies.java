package tenor.quantity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The currencies in use and some of the past, with their ISO 4217 codes, from a table of our own so that neither the age
 * of a Java installation nor the locale of a machine decides what a file may say.
 *
 * <p>Source: ISO 4217, list one (currencies in use), as amended up to 2025, and list three (of the past); without funds, metals
 * and test codes, with the special drawing right of the International Monetary Fund.
 */
public final class Currencies {

  private static final String TABLE = """
      AED UAE dirham|AFN Afghani|ALL Albanian lek|AMD Armenian dram|AOA Angolan kwanza
      ARS Argentine peso|AUD Australian dollar|AWG Aruban florin|AZN Azerbaijani manat
      BAM Bosnian convertible mark|BBD Barbados dollar|BDT Bangladeshi taka|BGN Bulgarian lev
      BHD Bahraini dinar|BIF Burundi franc|BMD Bermudian dollar|BND Brunei dollar
      BOB Bolivian boliviano|BRL Brazilian real|BSD Bahamian dollar|BTN Bhutanese ngultrum
      BWP Botswana pula|BYN Belarusian rouble|BZD Belize dollar|CAD Canadian dollar
      CDF Congolese franc|CHF Swiss franc|CLP Chilean peso|CNY Chinese yuan|COP Colombian peso
      CRC Costa Rican colon|CUP Cuban peso|CVE Cape Verde escudo|CZK Czech koruna
      DJF Djibouti franc|DKK Danish krone|DOP Dominican peso|DZD Algerian dinar
      EGP Egyptian pound|ERN Eritrean nakfa|ETB Ethiopian birr|EUR Euro|FJD Fiji dollar
      FKP Falkland Islands pound|GBP Pound sterling|GEL Georgian lari|GHS Ghanaian cedi
      GIP Gibraltar pound|GMD Gambian dalasi|GNF Guinean franc|GTQ Guatemalan quetzal
      GYD Guyana dollar|HKD Hong Kong dollar|HNL Honduran lempira|HTG Haitian gourde
      HUF Hungarian forint|IDR Indonesian rupiah|ILS Israeli shekel|INR Indian rupee
      IQD Iraqi dinar|IRR Iranian rial|ISK Icelandic krona|JMD Jamaican dollar
      JOD Jordanian dinar|JPY Japanese yen|KES Kenyan shilling|KGS Kyrgyz som
      KHR Cambodian riel|KMF Comorian franc|KPW North Korean won|KRW South Korean won
      KWD Kuwaiti dinar|KYD Cayman Islands dollar|KZT Kazakh tenge|LAK Lao kip
      LBP Lebanese pound|LKR Sri Lankan rupee|LRD Liberian dollar|LSL Lesotho loti
      LYD Libyan dinar|MAD Moroccan dirham|MDL Moldovan leu|MGA Malagasy ariary
      MKD Macedonian denar|MMK Myanmar kyat|MNT Mongolian tugrik|MOP Macanese pataca
      MRU Mauritanian ouguiya|MUR Mauritian rupee|MVR Maldivian rufiyaa|MWK Malawian kwacha
      MXN Mexican peso|MYR Malaysian ringgit|MZN Mozambican metical|NAD Namibian dollar
      NGN Nigerian naira|NIO Nicaraguan cordoba|NOK Norwegian krone|NPR Nepalese rupee
      NZD New Zealand dollar|OMR Omani rial|PAB Panamanian balboa|PEN Peruvian sol
      PGK Papua New Guinean kina|PHP Philippine peso|PKR Pakistani rupee|PLN Polish zloty
      PYG Paraguayan guarani|QAR Qatari riyal|RON Romanian leu|RSD Serbian dinar
      RUB Russian rouble|RWF Rwandan franc|SAR Saudi riyal|SBD Solomon Islands dollar
      SCR Seychelles rupee|SDG Sudanese pound|SEK Swedish krona|SGD Singapore dollar
      SHP Saint Helena pound|SLE Sierra Leonean leone|SOS Somali shilling|SRD Surinamese dollar
      SSP South Sudanese pound|STN Sao Tome dobra|SVC Salvadoran colon|SYP Syrian pound
      SZL Eswatini lilangeni|THB Thai baht|TJS Tajik somoni|TMT Turkmen manat
      TND Tunisian dinar|TOP Tongan paanga|TRY Turkish lira|TTD Trinidad and Tobago dollar
      TWD Taiwan dollar|TZS Tanzanian shilling|UAH Ukrainian hryvnia|UGX Ugandan shilling
      USD US dollar|UYU Uruguayan peso|UZS Uzbek som|VED Venezuelan digital bolivar
      VES Venezuelan bolivar|VND Vietnamese dong|VUV Vanuatu vatu|WST Samoan tala
      XAF Central African CFA franc|XCD East Caribbean dollar|XCG Caribbean guilder
      XDR Special drawing right|XOF West African CFA franc|XPF CFP franc|YER Yemeni rial
      ZAR South African rand|ZMW Zambian kwacha|ZWG Zimbabwe gold
      """;

  /** Currencies of the past that agreements are still written in: ISO 4217, list three. */
  private static final String HISTORIC = """
      ATS Austrian schilling|BEF Belgian franc|DDM East German mark|DEM Deutsche mark
      ESP Spanish peseta|FIM Finnish markka|FRF French franc|GRD Greek drachma
      IEP Irish pound|ITL Italian lira|LUF Luxembourg franc|NLG Dutch guilder
      PTE Portuguese escudo|SUR Soviet rouble|YUD Yugoslav dinar|ZRN Zairean new zaire
      """;

  private Currencies() {}

  /** Whether this is the code of a known currency, in capital letters: {@code USD}, not usd. */
  public static boolean isKnown(String code) {
    return Table.NAMES.containsKey(code);
  }

  /** All codes in alphabetical order. */
  public static List<String> codes() {
    return List.copyOf(Table.NAMES.keySet());
  }

  /** The English name of a known currency: {@code Ukrainian hryvnia} for {@code UAH}. */
  public static String nameOf(String code) {
    String name = Table.NAMES.get(code);
    if (name == null) {
      throw new IllegalArgumentException("not a currency: " + code);
    }
    return name;
  }

  /** Whether the currency calls itself a dollar, so that {@code $} may mean it. */
  public static boolean isDollar(String code) {
    return Table.DOLLARS.contains(code);
  }

  /** The codes of all currencies that call themselves dollar, in alphabetical order. */
  public static List<String> dollars() {
    return List.copyOf(Table.DOLLARS);
  }

  static Map<String, String> namesByCode() {
    return Table.NAMES;
  }

  /** Filled when the first currency is looked up, not when the program starts. */
  private static final class Table {
    static final Map<String, String> NAMES = new TreeMap<>();
    static final Set<String> DOLLARS = new TreeSet<>();

    static {
      read(TABLE);
      read(HISTORIC);
    }

    private static void read(String table) {
      int start = 0;
      for (int i = 0; i < table.length(); i++) {
        char c = table.charAt(i);
        if (c == '|' || c == '\n') {
          String code = table.substring(start, start + 3);
          String name = table.substring(start + 4, i);
          NAMES.put(code, name);
          if (name.endsWith(" dollar")) {
            DOLLARS.add(code);
          }
          start = i + 1;
        }
      }
    }
  }
}

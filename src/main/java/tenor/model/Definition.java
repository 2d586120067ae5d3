package tenor.model;

/**
 * One line of a deal: its name, what it is called for a reader, why it is there, and its formula.
 *
 * @param name such as {@code fund.interest}
 * @param label such as "Interest on what is owed"
 * @param because the sentence that says which rule it follows
 */
public record Definition(String name, String label, String because, Formula formula) {}

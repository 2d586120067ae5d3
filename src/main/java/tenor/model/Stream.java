package tenor.model;

import tenor.quantity.Unit;

/**
 * The line of a revenue or a flow, by name.
 *
 * @param name its name in the file
 * @param gross the line of what it brings in a period
 * @param net the line of what is left after costs; the same line where there are none
 */
public record Stream(String name, Unit unit, String gross, String net) {}

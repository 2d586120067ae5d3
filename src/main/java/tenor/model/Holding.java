package tenor.model;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tenor.quantity.Unit;

/**
 * An account that holds money, as payments into it see it.
 *
 * @param name its name in the file
 * @param unit its currency
 * @param room what may still be paid into it in a period after the payments written so far; gives
 *     null where there is no limit
 */
public record Holding(String name, Unit unit, Supplier<@Nullable Formula> room) {}

package tenor.model;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tenor.quantity.Unit;

/**
 * An account that holds money, as payments into it and out of it see it.
 *
 * @param name its name in the file
 * @param unit its currency
 * @param room what may still be paid into it in a period after the payments written so far; gives
 *     null where there is no limit
 * @param available what it may pay out in a period, all that the payments written so far pay in
 *     included: a payment of lower priority changes nothing for those before it
 */
public record Holding(
    String name, Unit unit, Supplier<@Nullable Formula> room, Supplier<Formula> available) {}

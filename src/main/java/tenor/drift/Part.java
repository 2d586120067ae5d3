package tenor.drift;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of some changes in a movement; nearly always of one.
 *
 * @param changes one, or several that only make sense together, such as a new obligation and the payment
 *     to it
 * @param amount in the unit of the figure; null where the movement is not one of numbers
 * @param alone what the claim comes to when only this changes; null where that cannot be computed
 */
public record Part(
    List<Change> changes,
    @Nullable BigDecimal amount,
    @Nullable Result alone) {}

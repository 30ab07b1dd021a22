package dev.plumbline.billing.providers;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Under which prices the provider knows a plan.
 *
 * @param plan    its code
 * @param monthly id of the price of a month
 * @param setup   id of the price of the beginning; absent where there is none
 */
public record PlanPrice(
        @NotNull @Size(min = 1, max = 100) String plan,
        @NotNull @Pattern(regexp = ID) String monthly,
        @Pattern(regexp = ID) @Nullable String setup) {
    static final String ID = "price_[A-Za-z0-9]{8,200}";
}

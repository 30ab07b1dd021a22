package dev.plumbline.billing.providers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a firm has chosen.
 *
 * @param version 0 while nothing was chosen
 * @param live    whether the key moves money
 * @param former  signs beside {@code signing} while the firm changes from one to the other
 */
record Provider(
        long version,
        ProviderKind kind,
        boolean live,
        @Nullable Kept key,
        @Nullable Kept signing,
        @Nullable Kept former,
        List<PlanPrice> prices) {
    static final Provider NONE = new Provider(0, ProviderKind.NONE, false, null, null, null, List.of());
}

package dev.plumbline.billing.checkouts;

import dev.plumbline.billing.CheckoutId;
import dev.plumbline.platform.RowTokens;
import dev.plumbline.platform.Secrets;
import dev.plumbline.shared.FirmId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What whoever pays can show later of their checkout. */
@Component
class CheckoutTokens {
    private final RowTokens tokens;

    CheckoutTokens(Secrets secrets) {
        this.tokens = new RowTokens(secrets, "billing-checkout");
    }

    /** A checkout of a firm. */
    record Named(FirmId firm, CheckoutId checkout) {}

    String of(FirmId firm, CheckoutId checkout) {
        return tokens.of(firm, checkout.value());
    }

    /** Nothing for what we did not sign. */
    Optional<Named> read(String text) {
        return tokens.read(text).map(row -> new Named(row.firm(), new CheckoutId(row.id())));
    }
}

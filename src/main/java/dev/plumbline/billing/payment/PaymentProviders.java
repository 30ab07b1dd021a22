package dev.plumbline.billing.payment;

import dev.plumbline.billing.BillingProblem;
import dev.plumbline.billing.providers.ProviderKind;
import dev.plumbline.shared.Problem;
import java.util.List;
import org.springframework.stereotype.Component;

/** All that there are. */
@Component
public class PaymentProviders {
    private final List<PaymentProvider> all;

    PaymentProviders(List<PaymentProvider> all) {
        this.all = List.copyOf(all);
    }

    /** @throws Problem when a firm takes no payment */
    public PaymentProvider of(ProviderKind kind) {
        return all.stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow(
                        () -> Problem.of(BillingProblem.NO_PAYMENT, "The firm decides on the application itself."));
    }
}

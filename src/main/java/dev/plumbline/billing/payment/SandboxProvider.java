package dev.plumbline.billing.payment;

import dev.plumbline.billing.providers.Account;
import dev.plumbline.billing.providers.ProviderKind;
import org.springframework.stereotype.Component;

/** Payments that are played: on our own page, and without money. */
@Component
class SandboxProvider implements PaymentProvider {
    @Override
    public ProviderKind kind() {
        return ProviderKind.SANDBOX;
    }

    @Override
    public PaymentSession open(Account account, Purchase purchase) {
        return new PaymentSession("cs_sandbox_" + purchase.checkout().value(), purchase.page());
    }

    @Override
    public void close(Account account, String ref) {
        // What is over here is over: nobody else knows of it.
    }
}

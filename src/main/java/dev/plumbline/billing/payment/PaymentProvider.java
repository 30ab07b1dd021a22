package dev.plumbline.billing.payment;

import dev.plumbline.billing.providers.Account;
import dev.plumbline.billing.providers.ProviderKind;

/** One who takes payments. Never called within a transaction. */
public interface PaymentProvider {
    ProviderKind kind();

    /**
     * Opens a way to pay. Asked again for the same purchase, it is the same one.
     *
     * @throws dev.plumbline.shared.Problem when it cannot be reached, refuses, or would charge another price
     */
    PaymentSession open(Account account, Purchase purchase);

    /** Closes one that nobody may pay by any more; whether that succeeds does not matter. */
    void close(Account account, String ref);
}

package dev.plumbline.billing;

import dev.plumbline.shared.ProblemCode;

/** Failures of this module. */
public enum BillingProblem implements ProblemCode {
    NO_PAYMENT("billing.no-payment", "This firm takes no payment here", Kind.REFUSED),
    APPLICATION_OVER("billing.application-over", "The application was declined or taken back", Kind.REFUSED),
    PAID_ALREADY("billing.paid-already", "This was paid already", Kind.REFUSED),
    CHECKOUT_NOT_READY("billing.checkout-not-ready", "The payment is not ready for this", Kind.REFUSED),
    PRICE_DIFFERS("billing.price-differs", "The provider would charge another price than was shown", Kind.REFUSED),
    UNREACHABLE("billing.provider-unreachable", "The provider of payments does not answer", Kind.UNAVAILABLE),
    SIGNATURE("billing.signature", "The event is not signed by a secret that is set here", Kind.INVALID),
    OTHER_MODE("billing.other-mode", "The event is of the other mode, test or live", Kind.REFUSED),
    PROVISIONING_NOT_READY("billing.provisioning-not-ready", "The provisioning is not ready for this", Kind.REFUSED);

    private final String code;
    private final String title;
    private final Kind kind;

    BillingProblem(String code, String title, Kind kind) {
        this.code = code;
        this.title = title;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}

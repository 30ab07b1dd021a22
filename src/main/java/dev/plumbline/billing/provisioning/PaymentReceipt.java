package dev.plumbline.billing.provisioning;

import dev.plumbline.billing.CheckoutId;
import dev.plumbline.clients.Applied;
import dev.plumbline.firms.Firms;
import dev.plumbline.messages.Mail;
import dev.plumbline.messages.Mailer;
import org.springframework.stereotype.Component;

/** The mail that says what was paid for. */
@Component
class PaymentReceipt {
    private final Firms firms;
    private final Mailer mailer;

    PaymentReceipt(Firms firms, Mailer mailer) {
        this.firms = firms;
        this.mailer = mailer;
    }

    /** Once for each checkout. */
    void send(CheckoutId checkout, Applied applied) {
        String firm = Mail.oneLine(firms.current().name());
        Applied.Terms terms = applied.terms();
        String text = "Hello " + Mail.oneLine(applied.name()) + ",\n\nyour payment to " + firm
                + " has arrived.\n\nPlan: " + Mail.oneLine(terms.name()) + "\nEach month: " + terms.monthly()
                + " " + terms.currency() + "\nOnce, to begin: " + terms.setup() + " " + terms.currency()
                + "\n\n--\nYou get this mail because somebody has paid with this address.\n";
        mailer.send(new Mail(
                applied.email(), "Your payment to " + firm, text, null, "billing.receipt:" + checkout.value()));
    }
}

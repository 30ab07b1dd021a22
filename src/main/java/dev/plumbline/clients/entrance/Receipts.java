package dev.plumbline.clients.entrance;

import dev.plumbline.clients.applications.ApplicationId;
import dev.plumbline.platform.RowTokens;
import dev.plumbline.platform.Secrets;
import dev.plumbline.shared.FirmId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What an applicant can show later of their application. */
@Component
class Receipts {
    private final RowTokens tokens;

    Receipts(Secrets secrets) {
        this.tokens = new RowTokens(secrets, "intake-receipt");
    }

    /** An application of a firm. */
    record Receipt(FirmId firm, ApplicationId application) {}

    String of(Receipt receipt) {
        return tokens.of(receipt.firm(), receipt.application().value());
    }

    /** Nothing for what we did not sign. */
    Optional<Receipt> read(String text) {
        return tokens.read(text).map(row -> new Receipt(row.firm(), new ApplicationId(row.id())));
    }
}

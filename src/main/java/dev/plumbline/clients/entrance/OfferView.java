package dev.plumbline.clients.entrance;

import dev.plumbline.clients.offers.Consent;
import dev.plumbline.clients.offers.ConsentKind;
import dev.plumbline.clients.offers.OfferedPlan;
import java.util.List;

/**
 * What a stranger is shown.
 *
 * @param firm     what it is called
 * @param open     whether it takes applications now
 * @param plans    the smallest first
 * @param consents the words of now
 * @param payment  whether whoever applies pays next
 * @param started  to be sent with the application
 */
record OfferView(
        String firm,
        boolean open,
        List<OfferedPlan> plans,
        List<OfferedConsent> consents,
        boolean payment,
        String started) {
    /** Words to agree to; {@code required} where nobody applies without. */
    record OfferedConsent(ConsentKind kind, int version, boolean required, String wording) {
        static OfferedConsent of(Consent consent) {
            return new OfferedConsent(consent.kind(), consent.version(), consent.required(), consent.wording());
        }
    }
}

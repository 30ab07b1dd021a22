package dev.plumbline.sales.contacts;

import dev.plumbline.sales.LeadId;
import dev.plumbline.shared.EvidenceRule;
import dev.plumbline.shared.EvidenceState;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether a lead was spoken to: an interaction that reached it is the evidence, whoever was asked to do it. */
@Service
public class Contacts {
    /** Once spoken to is spoken to: it ends never and is corrected by nothing, as the lines of the log are. */
    public static final EvidenceRule RULE = new EvidenceRule("sales.contact", "1", new EvidenceRule.Term.Endless());

    private final ContactRepository contacts;
    private final Clock clock;

    Contacts(ContactRepository contacts, Clock clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    /** Decided by the first contact; those of leads that were merged into this one count. */
    @Transactional(readOnly = true)
    public EvidenceState of(LeadId lead) {
        return EvidenceState.now(contacts.first(lead).stream().toList(), clock.instant());
    }
}

package dev.plumbline.sales.leads;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.sales.SalesPermission;
import dev.plumbline.sales.contacts.Contacts;
import dev.plumbline.sales.leads.LeadParts.Address;
import dev.plumbline.sales.leads.LeadParts.Contact;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Evidence;
import dev.plumbline.shared.EvidenceState;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Requirement;
import dev.plumbline.shared.RowScope;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeadReadinessTests {
    private static final Set<String> STAFF =
            Set.of(SalesPermission.LEAD_READ, SalesPermission.LEAD_WRITE, SalesPermission.LEAD_CONVERT);
    private static final EvidenceState NOT_SPOKEN_TO = EvidenceState.now(List.of(), LeadTests.NOW);

    @Test
    void saysWhatAContactNeedsAndWhoCanFixIt() {
        Readiness readiness = readiness(LeadTests.lead(), STAFF).of("contact");
        assertThat(readiness.ready()).isFalse();
        Requirement missing = readiness.unmet().getFirst();
        assertThat(missing.code()).isEqualTo("contact-logged");
        assertThat(missing.fact()).isEqualTo("No contact is logged.");
        assertThat(missing.source()).isEqualTo("Sales policy");
        assertThat(missing.fixer()).isNotBlank();
        assertThat(missing.fix().screen()).endsWith("/interactions");
    }

    @Test
    void readsTheEvidenceOfAContactAndNotTheLeadsOwnNoteOfIt() {
        Lead noted = LeadTests.lead().interacted(Lead.Touch.REACHED, LeadTests.NOW);
        assertThat(readiness(noted, STAFF).of("contact").unmet())
                .extracting(Requirement::code)
                .containsExactly("contact-logged");
        Instant spoken = LeadTests.NOW.minusSeconds(90);
        EvidenceState evidence = EvidenceState.now(List.of(contact(noted, spoken)), LeadTests.NOW);
        Readiness ready = new LeadReadiness(noted, access(LeadTests.OWNER, STAFF), evidence).of("contact");
        assertThat(ready.ready()).isTrue();
        assertThat(ready.requirements())
                .filteredOn(r -> r.code().equals("contact-logged"))
                .extracting(Requirement::fact)
                .containsExactly("First contact was at " + spoken + ".");
    }

    @Test
    void letsNobodyConvertWithoutThePermission() {
        Lead qualified = qualified();
        assertThat(readiness(qualified, STAFF).of("convert").ready()).isTrue();
        assertThat(readiness(qualified, Set.of(SalesPermission.LEAD_WRITE))
                        .of("convert")
                        .unmet())
                .extracting(Requirement::code)
                .containsExactly("permission");
    }

    @Test
    void letsTheOwnerOfALeadOrAManagerReopenItAndNobodyElse() {
        Lead lost =
                LeadTests.lead().assign(LeadTests.OWNER, null, LeadTests.NOW).lose("Price", null, LeadTests.NOW);
        Set<String> writer = Set.of(SalesPermission.LEAD_WRITE);
        assertThat(new LeadReadiness(lost, access(LeadTests.OWNER, writer), NOT_SPOKEN_TO)
                        .of("reopen")
                        .ready())
                .isTrue();
        MemberId other = new MemberId(new UUID(5, 5));
        assertThat(new LeadReadiness(lost, access(other, writer), NOT_SPOKEN_TO)
                        .of("reopen")
                        .unmet())
                .extracting(Requirement::code)
                .containsExactly("manager-or-owner");
        Set<String> manager = Set.of(SalesPermission.LEAD_WRITE, SalesPermission.LEAD_REOPEN);
        assertThat(new LeadReadiness(lost, access(other, manager), NOT_SPOKEN_TO)
                        .of("reopen")
                        .ready())
                .isTrue();
    }

    @Test
    void asksForAnOwnerAndAPlaceBeforeAnAppointment() {
        Lead lead = Lead.create(
                LeadTests.lead().id(),
                LeadTests.facts(new Contact("615 862 6590", null, null), Address.NONE),
                LeadTests.NOW,
                LeadTests.NOW);
        Lead contacted = lead.interacted(Lead.Touch.REACHED, LeadTests.NOW).contact(LeadTests.NOW);
        assertThat(readiness(contacted, STAFF).of("schedule_appointment").unmet())
                .extracting(Requirement::code)
                .containsExactly("owner", "address-known");
    }

    @Test
    void allowsNothingOnADeletedLead() {
        Lead deleted = qualified().delete(LeadTests.NOW);
        assertThat(readiness(deleted, STAFF).commands()).noneMatch(CommandView::allowed);
    }

    @Test
    void listsEveryCommandOfTheLifecycle() {
        assertThat(readiness(LeadTests.lead(), STAFF).commands())
                .extracting(CommandView::name)
                .containsExactlyInAnyOrderElementsOf(LeadLifecycle.MACHINE.commands());
    }

    @Test
    void neverPromisesACommandThatTheLeadThenRefuses() {
        for (Lead lead : new Lead[] {LeadTests.lead(), qualified(), qualified().lose("x", null, LeadTests.NOW)}) {
            for (String command : LeadLifecycle.MACHINE.commands()) {
                boolean possible = LeadLifecycle.MACHINE.applies(command, lead.status());
                assertThat(readiness(lead, STAFF).of(command).ready() && !possible)
                        .isFalse();
            }
        }
    }

    private static Evidence contact(Lead lead, Instant at) {
        return new Evidence(
                new UUID(7, 7),
                lead.id(),
                Contacts.RULE.kind(),
                at,
                Contacts.RULE.validity(at, ZoneOffset.UTC),
                Evidence.Outcome.PASSED,
                LeadTests.OWNER,
                LeadTests.NOW,
                null,
                Contacts.RULE.version());
    }

    private static Lead qualified() {
        return LeadTests.lead()
                .assign(LeadTests.OWNER, null, LeadTests.NOW)
                .interacted(Lead.Touch.REACHED, LeadTests.NOW)
                .contact(LeadTests.NOW)
                .qualify(LeadTests.NOW);
    }

    private static LeadReadiness readiness(Lead lead, Set<String> permissions) {
        return new LeadReadiness(lead, access(LeadTests.OWNER, permissions), NOT_SPOKEN_TO);
    }

    private static Access access(MemberId member, Set<String> permissions) {
        return new Access(member, permissions, RowScope.ALL, Set.of(), Set.of());
    }
}

package dev.plumbline.sales.leads;

import dev.plumbline.platform.Preconditions;
import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.LeadSource;
import dev.plumbline.sales.SalesPermission;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Evidence;
import dev.plumbline.shared.EvidenceState;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Requirement;
import dev.plumbline.shared.Requirement.Fix;
import dev.plumbline.shared.Requirement.Rule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/** What each command needs on a lead: the one list that the guard, the API, the screen and the print read. */
public final class LeadReadiness {
    private static final String POLICY = "Sales policy";
    private static final String WRITERS = "Anybody who may work on this lead";

    private final Lead lead;
    private final Access access;
    private final EvidenceState contact;

    /** @param contact what the evidence says about having spoken to them */
    public LeadReadiness(Lead lead, Access access, EvidenceState contact) {
        this.lead = lead;
        this.access = access;
        this.contact = contact;
    }

    /** What the commands need whatever the lead is. */
    public static Preconditions preconditions() {
        Lead.Facts nothing = new Lead.Facts(
                new LeadParts.Person(null, "Nobody", null),
                new LeadParts.Contact("615 862 0000", null, null),
                LeadParts.Address.NONE,
                LeadParts.Property.UNKNOWN,
                LeadParts.Need.UNKNOWN,
                LeadParts.Budget.UNKNOWN,
                new LeadParts.Origin(LeadSource.REFERRAL, null),
                new TreeSet<>(),
                Map.of());
        Lead blank = Lead.create(new LeadId(new UUID(0, 0)), nothing, Instant.EPOCH, Instant.EPOCH);
        EvidenceState none = EvidenceState.now(List.of(), Instant.EPOCH);
        return new Preconditions(LeadLifecycle.MACHINE.name(), new LeadReadiness(blank, Access.NONE, none)::of);
    }

    public List<CommandView> commands() {
        return LeadLifecycle.MACHINE.commands().stream()
                .map(name -> CommandView.of(of(name)))
                .toList();
    }

    public Readiness of(String command) {
        List<Requirement> list = new ArrayList<>();
        list.add(permitted(LeadLifecycle.MACHINE.permission(command)));
        list.add(present());
        list.add(LeadLifecycle.MACHINE.stateAllows(command, lead.status()));
        switch (command) {
            case LeadLifecycle.CONTACT -> list.add(contactLogged());
            case LeadLifecycle.QUALIFY -> {
                list.add(reachable());
                list.add(needKnown());
            }
            case LeadLifecycle.SCHEDULE_APPOINTMENT -> {
                list.add(owned());
                list.add(addressKnown());
            }
            case LeadLifecycle.COMPLETE_INSPECTION -> list.add(owned());
            case LeadLifecycle.SEND_QUOTE -> {
                list.add(amountKnown());
                list.add(deliverable());
            }
            case LeadLifecycle.CONVERT -> {
                list.add(owned());
                list.add(reachable());
            }
            case LeadLifecycle.REOPEN -> list.add(managerOrOwner());
            default -> {
                // The three above are all that negotiate, lose and nurture need.
            }
        }
        return new Readiness(command, list);
    }

    private Requirement permitted(String permission) {
        boolean met = access.allows(permission);
        return Requirement.of(
                        "permission",
                        met,
                        "Your role " + (met ? "has" : "does not have") + " the permission " + permission + ".",
                        new Rule("The role of the caller allows it.", "Roles of the firm"))
                .fixedBy("An owner or administrator of the firm", Fix.screen("/settings/roles"));
    }

    private Requirement present() {
        return Requirement.of(
                        "present",
                        !lead.deleted(),
                        lead.deleted() ? "It was deleted at " + lead.deletedAt() + "." : "It is there.",
                        new Rule("A deleted lead is restored before anything else.", POLICY))
                .fixedBy("A manager", Fix.command("restore"));
    }

    private Requirement contactLogged() {
        Evidence first = contact.decisive();
        return Requirement.of(
                        "contact-logged",
                        contact.holds(),
                        first == null ? "No contact is logged." : "First contact was at " + first.issuedAt() + ".",
                        new Rule(
                                "A lead counts as contacted when a contact was logged, not when it is assigned.",
                                POLICY))
                .fixedBy(WRITERS, Fix.screen(page("interactions")))
                .changing(contact.changesAt());
    }

    private Requirement reachable() {
        return Requirement.of(
                        "reachable",
                        lead.facts().contact().known(),
                        lead.facts().contact().known()
                                ? "A phone number or an e-mail address is known."
                                : "Neither a phone number nor an e-mail address is known.",
                        new Rule("They can be reached by phone or e-mail.", POLICY))
                .fixedBy(WRITERS, Fix.screen(field("/phone")));
    }

    private Requirement needKnown() {
        var urgency = lead.facts().need().urgency();
        return Requirement.of(
                        "need-known",
                        urgency != null,
                        urgency == null
                                ? "How soon they need it is not known."
                                : "They need it: " + urgency.code().replace('_', ' ') + ".",
                        new Rule("How soon they need it is known.", POLICY))
                .fixedBy(WRITERS, Fix.screen(field("/need/urgency")));
    }

    private Requirement owned() {
        boolean met = lead.assignment().owner() != null;
        return Requirement.of(
                        "owner",
                        met,
                        met ? "It has an owner." : "It waits in the pool.",
                        new Rule("Somebody is responsible for it.", POLICY))
                .fixedBy("A manager, or whoever picks it from the pool", Fix.command("assign"));
    }

    private Requirement addressKnown() {
        boolean met = lead.facts().address().postal();
        return Requirement.of(
                        "address-known",
                        met,
                        met ? "The address is known." : "Street and town or postcode are not known.",
                        new Rule("An appointment has a place.", POLICY))
                .fixedBy(WRITERS, Fix.screen(field("/address/street")));
    }

    private Requirement amountKnown() {
        var quoted = lead.facts().budget().quoted();
        return Requirement.of(
                        "amount-known",
                        quoted != null,
                        quoted == null ? "No amount is entered." : "The amount is " + quoted.toPlainString() + ".",
                        new Rule("A quote has an amount; the pipeline counts it.", POLICY))
                .fixedBy(WRITERS, Fix.screen(field("/budget/quoted")));
    }

    private Requirement deliverable() {
        boolean met =
                lead.facts().contact().email() != null || lead.facts().address().postal();
        return Requirement.of(
                        "deliverable",
                        met,
                        met ? "An e-mail or postal address is known." : "Neither e-mail nor postal address is known.",
                        new Rule("A quote goes to an e-mail or a postal address.", POLICY))
                .fixedBy(WRITERS, Fix.screen(field("/email")));
    }

    private Requirement managerOrOwner() {
        boolean manager = access.allows(SalesPermission.LEAD_REOPEN);
        boolean own = access.member() != null
                && access.member().equals(lead.assignment().owner());
        String fact = manager ? "You may reopen any lead." : own ? "It is your lead." : "It is not your lead.";
        return Requirement.of(
                        "manager-or-owner",
                        manager || own,
                        fact,
                        new Rule("A lead is reopened by its owner or by a manager.", POLICY))
                .fixedBy("A manager or the lead's owner", Fix.command(LeadLifecycle.REOPEN));
    }

    /** Where a fact is entered: the page, and the fact by its JSON pointer. */
    private String field(String pointer) {
        return page("edit#" + pointer);
    }

    private String page(String part) {
        return "/leads/" + lead.id().value() + "/" + part;
    }
}

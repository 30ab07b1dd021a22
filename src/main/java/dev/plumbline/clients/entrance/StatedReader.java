package dev.plumbline.clients.entrance;

import dev.plumbline.clients.ClientKind;
import dev.plumbline.clients.ClientsProblem;
import dev.plumbline.clients.applications.Agreed;
import dev.plumbline.clients.applications.Stated;
import dev.plumbline.clients.client.Client;
import dev.plumbline.clients.nations.Nations;
import dev.plumbline.clients.offers.Consent;
import dev.plumbline.clients.offers.ConsentKind;
import dev.plumbline.clients.offers.Consents;
import dev.plumbline.clients.offers.OfferedPlan;
import dev.plumbline.clients.offers.Plan;
import dev.plumbline.clients.offers.Plans;
import dev.plumbline.clients.property.PropertyService;
import dev.plumbline.shared.FieldProblem;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what an applicant sent, or says everything that is wrong with it, each at its field. */
@Component
class StatedReader {
    private static final int LINE_MAX = 200;
    private static final int POSTCODE_MAX = 12;

    private final Plans plans;
    private final Consents consents;

    StatedReader(Plans plans, Consents consents) {
        this.plans = plans;
        this.consents = consents;
    }

    /** What was sent, checked. */
    record Read(Stated stated, List<Agreed> consents) {}

    Read read(ApplicationRequest sent, Instant now) {
        Faults faults = new Faults();
        ClientKind kind =
                faults.needed("/kind", sent.kind(), "Say whether you apply as an individual, a company or an agent.");
        String name = faults.text("/name", sent.name(), Client.NAME_MAX, "Say what you are called.");
        String company = company(kind, sent, faults);
        String email = email("/email", sent.email(), "Give the e-mail address by which we reach you.", faults);
        String phone = faults.of(() -> Texts.phone("/phone", sent.phone()));
        Stated.Contacting contacting = sent.contacting() == null ? Stated.Contacting.EMAIL : sent.contacting();
        if (contacting != Stated.Contacting.EMAIL && blank(sent.phone())) {
            faults.add("/phone", "required", "Give a phone number, as you want to be reached by text.");
        }
        Stated.Agent agent = agent(sent, faults);
        List<Stated.Place> places = places(sent, faults);
        Plan plan = faults.of(() -> plan(sent.plan()));
        List<Agreed> agreed = agreed(sent.consents(), now, faults);
        faults.refuse();
        Stated stated = new Stated(
                Faults.there(kind),
                Faults.there(name),
                company,
                Faults.there(email),
                phone,
                contacting,
                agent,
                OfferedPlan.of(withRoom(Faults.there(plan), places.size())),
                places);
        return new Read(stated, agreed);
    }

    private static @Nullable String company(@Nullable ClientKind kind, ApplicationRequest sent, Faults faults) {
        if (kind == null || kind == ClientKind.INDIVIDUAL) {
            return null;
        }
        return faults.text("/company", sent.company(), Client.NAME_MAX, "Give the name of the company.");
    }

    private static Stated.@Nullable Agent agent(ApplicationRequest sent, Faults faults) {
        if (sent.remind() != ApplicationRequest.Reminded.AGENT) {
            return null;
        }
        String name = faults.text("/agentName", sent.agentName(), Client.NAME_MAX, "Say who the agent is.");
        String email = email("/agentEmail", sent.agentEmail(), "Give the e-mail address of the agent.", faults);
        return name == null || email == null ? null : new Stated.Agent(name, email);
    }

    private static @Nullable String email(String pointer, @Nullable String sent, String missing, Faults faults) {
        return blank(sent) ? faults.needed(pointer, null, missing) : faults.of(() -> Texts.email(pointer, sent));
    }

    private static List<Stated.Place> places(ApplicationRequest sent, Faults faults) {
        List<ApplicationRequest.PropertyRequest> properties = sent.properties() == null ? List.of() : sent.properties();
        if (properties.isEmpty()) {
            faults.add("/properties", "required", "State one property at least.");
        }
        List<Stated.Place> places = new ArrayList<>();
        for (int at = 0; at < properties.size(); at++) {
            ApplicationRequest.PropertyRequest each = properties.get(at);
            String to = "/properties/" + at;
            String unit = faults.of(() -> Texts.optional(to + "/unit", each.unit(), PropertyService.UNIT_MAX));
            String street = faults.text(to + "/street", each.street(), LINE_MAX, "Give house and street.");
            String city = faults.text(to + "/city", each.city(), LINE_MAX, "Give the town.");
            String postcode = faults.of(() -> postcode(to + "/postcode", each.postcode()));
            if (street != null && city != null && postcode != null) {
                places.add(new Stated.Place(unit, street, city, postcode));
            }
        }
        return places;
    }

    private static String postcode(String pointer, @Nullable String sent) {
        String text = Texts.optional(pointer, sent, POSTCODE_MAX);
        if (text == null) {
            throw Problem.field(pointer, "required", "Give the postcode.");
        }
        return Nations.spelled(text)
                .filter(Nations::isKnown)
                .orElseThrow(() -> Problem.field(
                        pointer, "postcode", "This is no postcode of the United Kingdom, as in SW1A 1AA. Correct it."));
    }

    private Plan plan(@Nullable String code) {
        if (blank(code)) {
            throw Problem.field("/plan", "required", "Choose a plan.");
        }
        return plans.find(String.valueOf(code))
                .orElseThrow(() -> Problem.field(
                        "/plan",
                        "unknown",
                        "Choose one of " + plans.all().stream().map(Plan::code).toList() + "."));
    }

    /** The next plan is named by its code, for programs, and by its name, for people. */
    private Plan withRoom(Plan plan, int properties) {
        if (properties <= plan.properties()) {
            return plan;
        }
        String room =
                plan.name() + " is for " + plan.properties() + " properties at most, and you state " + properties + ".";
        List<FieldProblem> errors = new ArrayList<>();
        errors.add(new FieldProblem("/properties", "property-limit-exceeded", room));
        String way = plans.roomFor(properties)
                .map(next -> {
                    errors.add(new FieldProblem("/plan", "next-plan", next.code()));
                    return " Choose " + next.name() + ", which is for " + next.properties() + ".";
                })
                .orElse(" No plan is for more than " + plans.most() + ": ask the firm.");
        throw Problem.of(ClientsProblem.PROPERTY_LIMIT, room + way, errors);
    }

    private List<Agreed> agreed(ApplicationRequest.@Nullable Agreement sent, Instant now, Faults faults) {
        List<Agreed> agreed = new ArrayList<>();
        for (ConsentKind kind : ConsentKind.values()) {
            Integer version = sent == null ? null : shown(sent, kind);
            String pointer = "/consents/" + field(kind);
            if (version == null) {
                if (consents.latest(kind).required()) {
                    faults.add(pointer, "required", "Agree to this to apply.");
                }
                continue;
            }
            Consent found = consents.find(kind, version).orElse(null);
            if (found == null) {
                faults.add(pointer, "unknown", "There are no such words: read them again.");
            } else {
                agreed.add(new Agreed(kind, version, found.wording(), now));
            }
        }
        return agreed;
    }

    private static @Nullable Integer shown(ApplicationRequest.Agreement sent, ConsentKind kind) {
        return switch (kind) {
            case DATA_PROCESSING -> sent.dataProcessing();
            case SERVICE_BOUNDARY -> sent.serviceBoundary();
            case COMMUNICATIONS -> sent.communications();
        };
    }

    private static String field(ConsentKind kind) {
        return switch (kind) {
            case DATA_PROCESSING -> "dataProcessing";
            case SERVICE_BOUNDARY -> "serviceBoundary";
            case COMMUNICATIONS -> "communications";
        };
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}

package dev.plumbline.sales.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.LeadSource;
import dev.plumbline.sales.LeadStatus;
import dev.plumbline.sales.Urgency;
import dev.plumbline.sales.leads.Lead.Facts;
import dev.plumbline.sales.leads.LeadParts.Address;
import dev.plumbline.sales.leads.LeadParts.Budget;
import dev.plumbline.sales.leads.LeadParts.Contact;
import dev.plumbline.sales.leads.LeadParts.Coordinates;
import dev.plumbline.sales.leads.LeadParts.Need;
import dev.plumbline.sales.leads.LeadParts.Origin;
import dev.plumbline.sales.leads.LeadParts.Person;
import dev.plumbline.sales.leads.LeadParts.Property;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.ProblemCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeadTests {
    static final Instant NOW = Instant.parse("2026-03-23T12:00:00Z");
    static final MemberId OWNER = new MemberId(new UUID(0, 7));

    @Test
    void walksTheWholeFunnelToAClient() {
        UUID client = UUID.randomUUID();
        Lead won = lead().interacted(Lead.Touch.REACHED, NOW)
                .contact(NOW)
                .qualify(NOW)
                .scheduleAppointment(NOW)
                .completeInspection(NOW)
                .sendQuote(NOW)
                .negotiate(NOW)
                .convert(client, NOW);
        assertThat(won.status()).isEqualTo(LeadStatus.WON);
        assertThat(won.stage().command()).isEqualTo("convert");
        assertThat(won.outcome().client()).isEqualTo(client);
    }

    @Test
    void isContactedOnlyByALoggedContact() {
        Lead assigned = lead().assign(OWNER, null, NOW).interacted(Lead.Touch.ATTEMPT, NOW);
        assertThat(assigned.status()).isEqualTo(LeadStatus.NEW);
        assertThat(assigned.activity().attempts()).isEqualTo(1);
        assertThatThrownBy(() -> assigned.contact(NOW)).isInstanceOf(Problem.class);
        assertThat(assigned.interacted(Lead.Touch.REACHED, NOW).contact(NOW).status())
                .isEqualTo(LeadStatus.CONTACTED);
    }

    @Test
    void remembersTheFirstAndTheLastContactWhateverTheOrderTheyWereLogged() {
        Lead lead = lead().interacted(Lead.Touch.REACHED, NOW)
                .interacted(Lead.Touch.REACHED, NOW.minusSeconds(60))
                .interacted(Lead.Touch.ATTEMPT, NOW.plusSeconds(9));
        assertThat(lead.activity().firstContactAt()).isEqualTo(NOW.minusSeconds(60));
        assertThat(lead.activity().lastContactAt()).isEqualTo(NOW);
        assertThat(lead.activity().interactions()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(LeadStatus.class)
    void isWonByConversionAlone(LeadStatus from) {
        LeadLifecycle.MACHINE.edges().stream()
                .filter(e -> e.to() == LeadStatus.WON)
                .forEach(e -> assertThat(e.command()).isEqualTo("convert"));
        assertThat(LeadLifecycle.MACHINE.edges()).noneMatch(e -> e.from() == LeadStatus.WON);
        boolean tooEarly = from == LeadStatus.NEW || from == LeadStatus.CONTACTED || !from.open();
        assertThat(LeadLifecycle.MACHINE.applies("convert", from)).isEqualTo(!tooEarly);
    }

    @Test
    void isLostOnlyWithAReason() {
        assertThatThrownBy(() -> lead().lose(" ", null, NOW)).isInstanceOf(Problem.class);
        Lead lost = lead().lose("Chose a cheaper offer", "Roofs & Sons", NOW);
        assertThat(lost.status()).isEqualTo(LeadStatus.LOST);
        assertThatThrownBy(() -> lost.qualify(NOW)).isInstanceOf(Problem.class);
        assertThat(lost.reopen(NOW).status()).isEqualTo(LeadStatus.NEW);
        Lead spoken = lead().interacted(Lead.Touch.REACHED, NOW).contact(NOW).lose("Price", null, NOW);
        assertThat(spoken.reopen(NOW).status()).isEqualTo(LeadStatus.CONTACTED);
        assertThat(lost.reopen(NOW).outcome().reason()).isNull();
    }

    @Test
    void doesNothingWhileDeleted() {
        Lead deleted = lead().delete(NOW);
        assertThatThrownBy(() -> deleted.lose("x", null, NOW)).isInstanceOf(Problem.class);
        assertThat(deleted.restore()).isEqualTo(lead());
    }

    @Test
    void needsOneWayToReachThem() {
        Contact none = new Contact(null, null, null);
        assertThatThrownBy(() -> facts(none, Address.NONE))
                .isInstanceOfSatisfying(
                        Problem.class, p -> assertThat(p.code().kind()).isEqualTo(ProblemCode.Kind.INVALID));
        assertThat(facts(none, new Address("12 Oak Street", "Nashville", "TN", null, "us", null))
                        .address()
                        .country())
                .isEqualTo("US");
        assertThat(facts(new Contact(null, null, "a@example.org"), Address.NONE))
                .isNotNull();
    }

    @Test
    void wasNotCreatedInTheFuture() {
        LeadId id = new LeadId(UUID.randomUUID());
        assertThatThrownBy(() -> Lead.create(id, facts(), NOW.plusNanos(1), NOW))
                .isInstanceOf(Problem.class);
        assertThat(Lead.create(id, facts(), NOW, NOW).createdAt()).isEqualTo(NOW);
    }

    @Test
    void refusesAHighestBudgetBelowTheLowest() {
        assertThatThrownBy(() -> new Budget(BigDecimal.TEN, BigDecimal.ONE, false, null, 0, null))
                .isInstanceOfSatisfying(
                        Problem.class,
                        p -> assertThat(p.errors().getFirst().pointer()).isEqualTo("/budget/max"));
        assertThat(new Budget(BigDecimal.TEN, BigDecimal.TEN, false, null, 0, null).max())
                .isEqualByComparingTo("10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "two@@example.org", "a b@example.org", "a@example", "@example.org", "a@.org"})
    void refusesWhatIsNoMailAddress(String email) {
        assertThatThrownBy(() -> new Contact(null, null, email)).isInstanceOf(Problem.class);
    }

    @Test
    void limitsEveryTextAndRefusesWhatCannotBeStored() {
        assertThatThrownBy(() -> new Person("x".repeat(101), null, null)).isInstanceOf(Problem.class);
        assertThat(new Person("x".repeat(100), null, null).display()).hasSize(100);
        assertThatThrownBy(() -> new Person("a\u0000b", null, null)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> new Person("a\ud800", null, null)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> new Person(" ", "", null)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> new Coordinates(Double.NaN, 0)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> new Contact("call me", null, null)).isInstanceOf(Problem.class);
    }

    static Lead lead() {
        return Lead.create(new LeadId(new UUID(0, 1)), facts(), NOW, NOW);
    }

    static Facts facts() {
        return facts(
                new Contact("615 862 6590", null, "ann@example.org"),
                new Address("12 Oak Street", "Nashville", "TN", "37201", "US", new Coordinates(36.1, -86.7)));
    }

    static Facts facts(Contact contact, Address address) {
        return new Facts(
                new Person("Ann", "Lee", null),
                contact,
                address,
                Property.UNKNOWN,
                new Need(Urgency.IMMEDIATE, "Leak", false),
                new Budget(null, null, false, true, 0, new BigDecimal("12000")),
                new Origin(LeadSource.REFERRAL, null),
                new TreeSet<>(),
                Map.of());
    }
}

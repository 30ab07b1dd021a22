package dev.plumbline.sales.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.sales.LeadStatus;
import dev.plumbline.sales.duplicates.DuplicateRule.Decision;
import dev.plumbline.sales.duplicates.DuplicateRule.Existing;
import dev.plumbline.sales.duplicates.DuplicateRule.Outcome;
import dev.plumbline.sales.duplicates.Fingerprint.Given;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DuplicateRuleTests {
    private static final UUID ANN = new UUID(0, 1);
    private static final UUID BOB = new UUID(0, 2);
    private final Existing ann =
            new Existing(ANN, print("615 862 6590", "ann@example.org", "Ann Lee", "12 Oak Street"), LeadStatus.NEW);

    @Test
    void attachesAnEnquiryWithTheSamePhoneAndNameTypedAlike() {
        Decision decision = decide(print("+16158626590", null, "Anne Lee", null));
        assertThat(decision.outcome()).isEqualTo(Outcome.ATTACHED);
        assertThat(decision.lead()).isEqualTo(ANN);
        assertThat(decision.reasons()).containsExactly("Same phone number");
    }

    @Test
    void attachesTheSameMailBoxWithoutAName() {
        assertThat(decide(print(null, "Ann+web@example.org", null, null)).outcome())
                .isEqualTo(Outcome.ATTACHED);
    }

    @Test
    void holdsTheSamePhoneUnderAnotherName() {
        Decision decision = decide(print("6158626590", null, "Robert Miller", null));
        assertThat(decision.outcome()).isEqualTo(Outcome.HELD);
        assertThat(decision.reasons()).containsExactly("Same phone number", "The names differ");
    }

    @Test
    void holdsNameAndAddressAlikeWithoutAnyKey() {
        assertThat(decide(print(null, "other@example.org", "Lee, Ann", "12 Oak Streett"))
                        .outcome())
                .isEqualTo(Outcome.HELD);
    }

    @Test
    void doesNotTakeTheHouseNextDoorForTheSame() {
        assertThat(decide(print(null, null, "Ann Lee", "14 Oak Street")).outcome())
                .isEqualTo(Outcome.CREATED);
    }

    @Test
    void createsWhenNothingIsShared() {
        Decision decision = decide(print("6158620000", "zoe@example.org", "Zoe Hart", "9 Elm Road"));
        assertThat(decision.outcome()).isEqualTo(Outcome.CREATED);
        assertThat(decision.lead()).isNull();
    }

    @Test
    void takesAnEnquiryOfAClientAsNewBusinessAndSaysSo() {
        Existing client = new Existing(ANN, ann.print(), LeadStatus.WON);
        Decision decision = DuplicateRule.decide(ann.print(), List.of(client));
        assertThat(decision.outcome()).isEqualTo(Outcome.CREATED);
        assertThat(decision.lead()).isEqualTo(ANN);
        assertThat(decision.reasons()).contains("That lead was won: this is new business of a client");
    }

    @Test
    void prefersTheLeadThatMatchesInMoreWays() {
        Existing bob = new Existing(BOB, print("615 862 6590", null, "Ann Lee", null), LeadStatus.NEW);
        Decision decision = DuplicateRule.decide(ann.print(), List.of(bob, ann));
        assertThat(decision.lead()).isEqualTo(ANN);
    }

    @ParameterizedTest
    @EnumSource(
            value = LeadStatus.class,
            names = {"LOST", "NURTURE"})
    void letsNoEnquiryWaitAtALeadThatNobodyWorksOn(LeadStatus closed) {
        Decision file = DuplicateRule.decide(ann.print(), List.of(new Existing(ANN, ann.print(), closed)));
        assertThat(file.outcome()).isEqualTo(Outcome.ATTACHED);
        Decision enquiry = file.awaited();
        assertThat(enquiry.outcome()).isEqualTo(Outcome.HELD);
        assertThat(enquiry.lead()).isEqualTo(ANN);
        assertThat(enquiry.reasons()).contains("That lead is closed: this enquiry is answered as a new one");
    }

    @Test
    void prefersALeadThatIsWorkedOnToAClosedOne() {
        Existing lost = new Existing(ANN, ann.print(), LeadStatus.LOST);
        Existing open = new Existing(BOB, print("615 862 6590", null, "Ann Lee", null), LeadStatus.CONTACTED);
        Decision decision =
                DuplicateRule.decide(ann.print(), List.of(lost, open)).awaited();
        assertThat(decision.outcome()).isEqualTo(Outcome.ATTACHED);
        assertThat(decision.lead()).isEqualTo(BOB);
    }

    private Decision decide(Fingerprint enquiry) {
        return DuplicateRule.decide(enquiry, List.of(ann));
    }

    private static Fingerprint print(String phone, String email, String name, String street) {
        return Fingerprint.of(new Given(phone, null, email, name, street, "Nashville"), "US");
    }
}

package dev.plumbline.clients.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.firms.GuestStatus;
import dev.plumbline.shared.Problem;
import org.junit.jupiter.api.Test;

class PortalStandingTests {
    @Test
    void theFirstReasonIsNamedInTheOrderOfThePortal() {
        assertThat(said(GuestStatus.DISABLED, 0, 0)).isEqualTo("portal.not-active");
        assertThat(said(GuestStatus.INVITED, 0, 0)).isEqualTo("portal.password-not-set");
        assertThat(said(GuestStatus.ACTIVE, 0, 0)).isEqualTo("request.not-found");
        assertThat(said(GuestStatus.ACTIVE, 2, 0)).isEqualTo("portal.not-provisioned");
        assertThat(said(GuestStatus.ACTIVE, 2, 1)).isEqualTo("nothing");
    }

    private static String said(GuestStatus status, int clients, int provisioned) {
        return new PortalStanding(status, clients, provisioned)
                .refusal()
                .map(Problem::code)
                .map(code -> code.code())
                .orElse("nothing");
    }
}

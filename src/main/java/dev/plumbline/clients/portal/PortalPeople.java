package dev.plumbline.clients.portal;

import dev.plumbline.firms.Firms;
import dev.plumbline.firms.GuestFacts;
import dev.plumbline.firms.Guests;
import dev.plumbline.shared.GuestId;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What guests see of themselves. */
@Service
class PortalPeople {
    private final PortalReach reach;
    private final Guests guests;
    private final Firms firms;

    PortalPeople(PortalReach reach, Guests guests, Firms firms) {
        this.reach = reach;
        this.guests = guests;
        this.firms = firms;
    }

    @Transactional(readOnly = true)
    public PortalMeView me() {
        GuestId me = PortalReach.guest();
        GuestFacts facts = Objects.requireNonNull(guests.of(List.of(me)).get(me));
        return new PortalMeView(
                me, facts.name(), facts.email(), firms.current().name(), reach.provisioned(reach.clients()));
    }
}

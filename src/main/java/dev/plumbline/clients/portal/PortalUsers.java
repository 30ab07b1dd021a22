package dev.plumbline.clients.portal;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.ClientsProblem;
import dev.plumbline.clients.PortalKind;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.Standing;
import dev.plumbline.firms.GuestFacts;
import dev.plumbline.firms.Guests;
import dev.plumbline.shared.GuestId;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who of a client comes to the portal, and what they see there; as members decide. */
@Service
class PortalUsers {
    private static final int PEOPLE_MAX = 100;

    private final PortalGrantRepository grants;
    private final Guests guests;
    private final Ids ids;
    private final Clock clock;

    PortalUsers(PortalGrantRepository grants, Guests guests, Ids ids, Clock clock) {
        this.grants = grants;
        this.guests = guests;
        this.ids = ids;
        this.clock = clock;
    }

    /** Who is invited, and as what. */
    record Person(String name, String email, PortalKind kind) {}

    /** Those of a client, the first invited first. */
    @Transactional(readOnly = true)
    public List<PortalUserView> list(ClientId client) {
        if (!grants.isClient(client)) {
            throw Problem.notFound("client").get();
        }
        List<PortalGrant> there = grants.list(client, PEOPLE_MAX);
        Map<GuestId, GuestFacts> people =
                guests.of(there.stream().map(PortalGrant::guest).toList());
        return there.stream()
                .map(grant -> PortalUserView.of(grant, Objects.requireNonNull(people.get(grant.guest()))))
                .toList();
    }

    @Transactional
    public PortalUserView invite(ClientId client, Person who, PortalGrant.Extent extent) {
        lookedAfter(client);
        held(client, extent.checked(who.kind()));
        if (grants.list(client, PEOPLE_MAX).size() >= PEOPLE_MAX) {
            throw Problem.of(
                    ClientsProblem.PORTAL_FULL, "A client has at most " + PEOPLE_MAX + " people in the portal.");
        }
        GuestId guest = guests.invite(who.name(), who.email());
        grants.insert(new PortalGrant(ids.next(), guest, client, who.kind(), extent, clock.instant(), 1));
        return show(client, guest);
    }

    @Transactional
    public PortalUserView resend(ClientId client, GuestId guest, Version seen) {
        return changed(client, guest, seen, grant -> guests.resend(guest));
    }

    @Transactional
    public PortalUserView disable(ClientId client, GuestId guest, Version seen) {
        return changed(client, guest, seen, grant -> guests.disable(guest));
    }

    @Transactional
    public PortalUserView enable(ClientId client, GuestId guest, Version seen) {
        return changed(client, guest, seen, grant -> guests.enable(guest));
    }

    /** What they see of the client from now on; what was granted before and is not named is taken back. */
    @Transactional
    public PortalUserView assign(ClientId client, GuestId guest, Version seen, PortalGrant.Extent extent) {
        return changed(client, guest, seen, grant -> {
            lookedAfter(client);
            held(client, extent.checked(grant.kind()));
            grants.replace(grant.id(), extent);
        });
    }

    private PortalUserView changed(ClientId client, GuestId guest, Version seen, Consumer<PortalGrant> work) {
        PortalGrant grant = grants.lock(client, guest).orElseThrow(Problem.notFound("portal user"));
        seen.mustBe(PortalUserView.version(grant, guests.lock(guest)));
        work.accept(grant);
        return show(client, guest);
    }

    private PortalUserView show(ClientId client, GuestId guest) {
        return PortalUserView.of(
                grants.lock(client, guest).orElseThrow(Problem.notFound("portal user")), guests.lock(guest));
    }

    private void lookedAfter(ClientId client) {
        if (grants.client(client).orElseThrow(Problem.notFound("client")) == Standing.ARCHIVED) {
            throw Problem.of(ClientsProblem.CLIENT_NOT_READY, "It is put aside. Restore it first.");
        }
    }

    private void held(ClientId client, PortalGrant.Extent extent) {
        List<PropertyId> named = extent.named();
        if (!grants.hold(client, named)) {
            throw Problem.field("/properties", "unknown", "Name properties of this client that are not put aside.");
        }
    }
}

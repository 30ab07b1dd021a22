package dev.plumbline.firms.guests;

import dev.plumbline.firms.Firms;
import dev.plumbline.firms.FirmsProblem;
import dev.plumbline.firms.GuestFacts;
import dev.plumbline.firms.GuestInvited;
import dev.plumbline.firms.GuestStatus;
import dev.plumbline.firms.Guests;
import dev.plumbline.platform.FirmToken;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.GuestId;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Scope;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What members do with the places of guests. Whoever locks takes the guest first and the links after. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class GuestDesk implements Guests {
    static final Duration LIFETIME = Duration.ofMinutes(60);
    private static final Duration COUNTED = Duration.ofMinutes(60);
    private static final int AGAIN_MAX = 3;

    private final GuestRepository guests;
    private final GuestLinkRepository links;
    private final GuestReadiness readiness;
    private final Firms firms;
    private final Outside outside;

    GuestDesk(
            GuestRepository guests, GuestLinkRepository links, GuestReadiness readiness, Firms firms, Outside outside) {
        this.guests = guests;
        this.links = links;
        this.readiness = readiness;
        this.firms = firms;
        this.outside = outside;
    }

    @Component("guestOutside")
    record Outside(Clock clock, Ids ids, SecureRandom random, ApplicationEventPublisher events) {}

    @Override
    public GuestId invite(String name, String email) {
        if (guests.isMember(email)) {
            throw Problem.of(FirmsProblem.ALREADY_MEMBER, "A member of the firm sees its clients anyway.");
        }
        Optional<Guest> there = guests.lock(email);
        if (there.isEmpty()) {
            GuestId id = new GuestId(outside.ids().next());
            guests.insert(id, name, email, outside.clock().instant());
            send(new Guest(id, name, email, GuestStatus.INVITED, false, 1, null, 1));
            return id;
        }
        switch (there.get().status()) {
            case ACTIVE -> {}
            case INVITED -> sendAgain(there.get());
            case DISABLED ->
                throw Problem.of(FirmsProblem.GUEST_NOT_READY, "This person is shut out. Let them in again first.");
        }
        return there.get().id();
    }

    @Override
    public void resend(GuestId id) {
        Guest guest = locked(id);
        readiness.resend(guest.status()).require(FirmsProblem.GUEST_NOT_READY);
        sendAgain(guest);
    }

    @Override
    public void disable(GuestId id) {
        move(id, GuestReadiness.DISABLE);
        links.revoke(id, outside.clock().instant());
    }

    @Override
    public void enable(GuestId id) {
        move(id, GuestReadiness.ENABLE);
    }

    @Override
    public Map<GuestId, GuestFacts> of(Collection<GuestId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : guests.of(ids).stream()
                        .map(this::facts)
                        .collect(Collectors.toMap(GuestFacts::id, Function.identity()));
    }

    @Override
    public GuestFacts lock(GuestId id) {
        return facts(locked(id));
    }

    private void move(GuestId id, String command) {
        Guest guest = locked(id);
        Readiness ready = readiness.of(command, guest.status());
        ready.require(FirmsProblem.GUEST_NOT_READY);
        guests.move(id, command, command.equals(GuestReadiness.ENABLE) ? guest.enabled() : GuestStatus.DISABLED);
    }

    /** The guest is held, so that of many at once no more than so many are sent. */
    private void sendAgain(Guest guest) {
        Instant now = outside.clock().instant();
        List<Instant> before = links.sentAgain(guest.id(), now.minus(COUNTED), AGAIN_MAX);
        if (before.size() >= AGAIN_MAX) {
            throw Problem.later(
                    FirmsProblem.GUEST_LINK_DELAYED,
                    "Three links were sent again within an hour. The latest one may still be in the post.",
                    Duration.between(now, before.getLast().plus(COUNTED)));
        }
        guests.sentAgain(guest.id());
        send(guest);
    }

    private void send(Guest guest) {
        Instant now = outside.clock().instant();
        FirmToken token = FirmToken.fresh(Scope.current().firm(), outside.random());
        UUID link = outside.ids().next();
        Instant expires = now.plus(LIFETIME);
        links.revoke(guest.id(), now);
        links.insert(new GuestLinkRepository.Fresh(link, guest.id(), token.hash(), guest.sent() != null, now, expires));
        outside.events()
                .publishEvent(new GuestInvited(
                        link,
                        firms.current().name(),
                        guest.name(),
                        guest.email(),
                        inviter(Scope.current().actor()),
                        token.text(),
                        expires));
    }

    /** Before "of" and the firm's name. */
    private static String inviter(Actor who) {
        return who.kind() == Actor.Kind.USER ? who.name() : "The team";
    }

    private Guest locked(GuestId id) {
        return guests.lock(id).orElseThrow(Problem.notFound("guest"));
    }

    private GuestFacts facts(Guest guest) {
        Guest.Sent sent = guest.sent();
        return new GuestFacts(
                guest.id(),
                guest.name(),
                guest.email(),
                guest.status(),
                guest.sentTimes(),
                sent == null ? null : sent.at(),
                sent == null || !sent.open() ? null : sent.expiresAt(),
                readiness.commands(guest.status()),
                guest.version());
    }
}

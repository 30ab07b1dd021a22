package dev.plumbline.firms.guests;

import dev.plumbline.firms.FirmFacts;
import dev.plumbline.firms.FirmStatus;
import dev.plumbline.firms.Firms;
import dev.plumbline.firms.FirmsProblem;
import dev.plumbline.firms.Founder;
import dev.plumbline.firms.GuestLinks;
import dev.plumbline.firms.GuestStatus;
import dev.plumbline.platform.Crossing;
import dev.plumbline.platform.FirmToken;
import dev.plumbline.shared.GuestId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the holder of a link can do, who is nobody in the firm yet. */
@Service
class GuestHolder implements GuestLinks {
    private final GuestRepository guests;
    private final GuestLinkRepository links;
    private final Firms firms;
    private final Clock clock;
    private final Crossing crossing;
    private final TransactionTemplate transaction;

    GuestHolder(
            GuestRepository guests,
            GuestLinkRepository links,
            Firms firms,
            Clock clock,
            Crossing crossing,
            PlatformTransactionManager transactions) {
        this.guests = guests;
        this.links = links;
        this.firms = firms;
        this.clock = clock;
        this.crossing = crossing;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public Optional<Offered> find(String token) {
        return FirmToken.read(token)
                .flatMap(read ->
                        inFirm(read).call(() -> Objects.requireNonNull(transaction.execute(status -> offer(read)))));
    }

    @Override
    public void accept(String token, Founder who) {
        FirmToken read = FirmToken.read(token).orElseThrow(GuestHolder::notValid);
        crossing.run(inFirm(read), () -> open(read, who));
    }

    private Optional<Offered> offer(FirmToken token) {
        return links.open(token, clock.instant())
                .flatMap(link -> guests.of(List.of(link.guest())).stream().findFirst())
                .filter(guest -> guest.status() == GuestStatus.INVITED && isAtWork(firms.current()))
                .map(guest -> new Offered(token.firm(), firms.current().name(), guest.name(), guest.email()));
    }

    /** Whether the link is good is asked again when the guest is held. */
    private void open(FirmToken token, Founder who) {
        GuestId id = links.open(token, clock.instant())
                .map(GuestLinkRepository.OpenLink::guest)
                .orElseThrow(GuestHolder::notValid);
        Guest guest = guests.lock(id)
                .filter(held -> held.status() == GuestStatus.INVITED && isAtWork(firms.current()))
                .orElseThrow(GuestHolder::notValid);
        GuestLinkRepository.OpenLink link = links.open(token, clock.instant()).orElseThrow(GuestHolder::notValid);
        if (!guest.email().equalsIgnoreCase(who.email())) {
            throw Problem.of(FirmsProblem.GUEST_OTHER_EMAIL, "Sign in with the address that the link was sent to.");
        }
        links.use(link, clock.instant());
        guests.accept(guest.id(), who);
    }

    private static Scope inFirm(FirmToken token) {
        return Scope.current().in(token.firm());
    }

    private static boolean isAtWork(FirmFacts firm) {
        return firm.status() == FirmStatus.TRIAL || firm.status() == FirmStatus.ACTIVE;
    }

    static Problem notValid() {
        return Problem.of(
                FirmsProblem.GUEST_LINK_NOT_VALID, "It works once and for an hour. Ask the firm to send you another.");
    }
}

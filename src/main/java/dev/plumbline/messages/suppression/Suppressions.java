package dev.plumbline.messages.suppression;

import dev.plumbline.jobs.Jobs;
import dev.plumbline.messages.Mail;
import dev.plumbline.messages.MessageId;
import dev.plumbline.messages.MessagesProblem;
import dev.plumbline.messages.SuppressionId;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.Live;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.platform.Reason;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whom a firm does not write to any more. Of the platform's own mail nothing is held back: nobody could lift it. */
@Service
public class Suppressions {
    private final SuppressionRepository suppressions;
    private final Jobs jobs;
    private final Reason reason;
    private final Live live;
    private final Ids ids;
    private final Clock clock;

    Suppressions(SuppressionRepository suppressions, Jobs jobs, Reason reason, Live live, Ids ids, Clock clock) {
        this.suppressions = suppressions;
        this.jobs = jobs;
        this.reason = reason;
        this.live = live;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What came back.
     *
     * @param address in any case
     * @param detail  at most 500 characters; null when nothing was said
     * @param mail    of which it came; null when of none
     * @param at      when it happened: what is older than a lifting does not count against it
     */
    public record Blow(
            String address,
            SuppressionCause cause,
            @Nullable String detail,
            @Nullable MessageId mail,
            Instant at) {
        public Blow {
            address = address.toLowerCase(Locale.ROOT);
        }
    }

    /** Why this mail may not go; empty when it may. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> why(Mail mail) {
        return why(mail.to(), mail.about() != null);
    }

    /**
     * The same of an address.
     *
     * @param outside whether a member writes: that is what an opt-out stops, and not an invitation
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> why(String address, boolean outside) {
        return suppressions
                .active(address.toLowerCase(Locale.ROOT))
                .map(Suppression::cause)
                .filter(cause -> outside || cause != SuppressionCause.OPT_OUT)
                .map(cause -> switch (cause) {
                    case BOUNCE -> "Mail to this address came back.";
                    case COMPLAINT -> "Mail to this address was reported as unwanted.";
                    case OPT_OUT -> "The owner of this address wants no mail.";
                });
    }

    /** Twice changes nothing, and a weaker cause does not take the place of a stronger one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Blow blow) {
        Optional<Suppression> there = suppressions.lock(blow.address());
        if (there.isEmpty()) {
            suppressions.insert(new SuppressionId(ids.next()), blow, clock.instant());
        }
        // Of two that are first at once one has waited here for the other.
        Suppression now =
                there.orElseGet(() -> suppressions.lock(blow.address()).orElseThrow());
        boolean stronger = blow.cause().compareTo(now.cause()) > 0;
        boolean again = now.status() == SuppressionStatus.LIFTED && blow.at().isAfter(now.statusAt());
        if (stronger || again) {
            suppressions.suppress(now.id(), blow);
        }
        tell(now);
    }

    @Transactional(readOnly = true)
    Page<SuppressionView> list(PageRequest asked, @Nullable SuppressionStatus status) {
        Listing listing = Listing.of(asked, SuppressionRepository.SORTS, String.valueOf(status));
        return suppressions.list(status, listing).map(Suppressions::view);
    }

    @Transactional(readOnly = true)
    SuppressionView show(SuppressionId id) {
        return view(suppressions.find(id).orElseThrow(Problem.notFound("suppressed address")));
    }

    /** Also where the mail server keeps such a list itself, by a job. */
    @Transactional
    SuppressionView lift(SuppressionId id, Version seen, String why) {
        Suppression one = suppressions.lock(id).orElseThrow(Problem.notFound("suppressed address"));
        seen.mustBe(one.version());
        SuppressionReadiness.lift(one, Scope.current().access()).require(MessagesProblem.SUPPRESSION_NOT_READY);
        reason.because(why);
        suppressions.lift(id);
        jobs.schedule(
                SuppressionConfiguration.RELEASE,
                id.value() + ":" + one.version(),
                new SuppressionConfiguration.Due(one.address()));
        tell(one);
        return show(id);
    }

    private void tell(Suppression one) {
        live.changed("suppression", one.id(), one.version() + 1);
    }

    private static SuppressionView view(Suppression one) {
        return SuppressionView.of(one, Scope.current().access());
    }
}

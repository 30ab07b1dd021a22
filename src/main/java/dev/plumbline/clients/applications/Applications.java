package dev.plumbline.clients.applications;

import dev.plumbline.clients.Applied;
import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.ClientsProblem;
import dev.plumbline.clients.lookalikes.LookAlikeView;
import dev.plumbline.clients.lookalikes.LookAlikes;
import dev.plumbline.platform.AuditNote;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.platform.Reason;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Applications: taken, and decided once. */
@Service
public class Applications {
    /** How long what came to nothing is kept, for whoever asks why. */
    static final Duration KEPT = Duration.ofDays(180);

    private static final int BATCH = 100;

    private final ApplicationRepository applications;
    private final Acceptance acceptance;
    private final ApplicationNotices notices;
    private final LookAlikes lookAlikes;
    private final Reason reason;
    private final AuditNote note;
    private final Ids ids;
    private final Clock clock;

    Applications(
            ApplicationRepository applications,
            Acceptance acceptance,
            ApplicationNotices notices,
            LookAlikes lookAlikes,
            Reason reason,
            AuditNote note,
            Ids ids,
            Clock clock) {
        this.applications = applications;
        this.acceptance = acceptance;
        this.notices = notices;
        this.lookAlikes = lookAlikes;
        this.reason = reason;
        this.note = note;
        this.ids = ids;
        this.clock = clock;
    }

    /** A request as its sender names it, and a hash of what was sent. */
    public record Named(String key, String hash) {}

    /** @param replayed whether this very request was received before */
    public record Received(ApplicationId id, boolean replayed) {}

    /**
     * Takes an application as it is stated. Whether somebody is known is not looked at: the work is the same for all.
     *
     * @param request null when it has no name
     */
    @Transactional
    public Received submit(Stated stated, List<Agreed> consents, @Nullable Named request) {
        ApplicationId id = new ApplicationId(ids.next());
        String key = request == null ? null : request.key();
        String hash = request == null ? null : request.hash();
        if (!applications.insert(id, stated, clock.instant(), key, hash) && request != null) {
            return again(request);
        }
        consents.forEach(each -> applications.agree(id, each));
        notices.came(id, stated);
        return new Received(id, false);
    }

    /**
     * What no person sent leaves an entry in the log, and nothing else.
     *
     * @param page by which it came
     */
    @Transactional
    public void turnAway(UUID page) {
        note.record("clients.intake_page", page, Map.of("outcome", "bot"));
    }

    @Transactional(readOnly = true)
    Page<ApplicationRow> list(@Nullable ApplicationStatus status, PageRequest page) {
        Page<Application> found =
                applications.page(Listing.of(page, ApplicationRepository.SORTS, String.valueOf(status)), status);
        return new Page<>(found.items().stream().map(ApplicationRow::of).toList(), found.nextCursor());
    }

    @Transactional(readOnly = true)
    ApplicationView show(ApplicationId id) {
        Application application = applications.find(id).orElseThrow(Problem.notFound("application"));
        Stated stated = application.stated();
        String name = stated.company() == null ? stated.name() : stated.company();
        List<LookAlikeView> alike = lookAlikes
                .list(lookAlikes.keys(name, stated.email(), stated.phone()), application.client())
                .items();
        return ApplicationView.of(
                application,
                applications.agreed(id),
                alike,
                readiness(application).commands());
    }

    @Transactional
    ApplicationView accept(ApplicationId id, Version seen) {
        Application application = ready(id, seen, ApplicationLifecycle.ACCEPT);
        applications.accept(id, acceptance.make(application.stated()));
        return show(id);
    }

    /** By payment, in the caller's transaction: accepted before, it is the client that it became then. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ClientId acceptPaid(ApplicationId id) {
        Application application = applications.lock(id).orElseThrow(Problem.notFound("application"));
        ClientId before = application.client();
        if (before != null) {
            return before;
        }
        readiness(application).acceptPaid().require(ClientsProblem.APPLICATION_NOT_READY);
        ClientId client = acceptance.make(application.stated());
        applications.accept(id, client);
        return client;
    }

    /** Applications by id; who is missing is none of the firm, or was erased. */
    @Transactional(readOnly = true)
    public Map<UUID, Applied> applied(Collection<UUID> all) {
        return applications.find(all).stream()
                .map(Application::applied)
                .collect(Collectors.toMap(Applied::id, each -> each));
    }

    @Transactional
    ApplicationView decline(ApplicationId id, Version seen, String why) {
        ready(id, seen, ApplicationLifecycle.DECLINE);
        reason.because(why);
        applications.decline(id, why);
        return show(id);
    }

    /** By whoever applied, who has seen no version. A second time changes nothing. */
    @Transactional
    public void withdraw(ApplicationId id) {
        Application application = applications.lock(id).orElseThrow(Problem.notFound("application"));
        if (application.status() != ApplicationStatus.WITHDRAWN) {
            readiness(application).withdraw().require(ClientsProblem.APPLICATION_NOT_READY);
            applications.withdraw(id);
        }
    }

    /** Erases some of what came to nothing long enough ago; returns how many. */
    @Transactional
    public int erase() {
        return applications.erase(clock.instant().minus(KEPT), BATCH);
    }

    private Received again(Named request) {
        ApplicationRepository.Sent before = applications.sent(request.key());
        if (!before.hash().equals(request.hash())) {
            throw Problem.of(
                    SharedProblem.KEY_REUSED, "Use a new key for a new request, or repeat the first one unchanged.");
        }
        return new Received(before.id(), true);
    }

    private Application ready(ApplicationId id, Version seen, String command) {
        Application application = applications.lock(id).orElseThrow(Problem.notFound("application"));
        seen.mustBe(application.version());
        readiness(application).decide(command).require(ClientsProblem.APPLICATION_NOT_READY);
        return application;
    }

    private static ApplicationReadiness readiness(Application application) {
        return new ApplicationReadiness(application.status(), Scope.current().access());
    }
}

package dev.plumbline.clients.entrance;

import dev.plumbline.clients.ClientsProblem;
import dev.plumbline.clients.TakesPayment;
import dev.plumbline.clients.applications.ApplicationId;
import dev.plumbline.clients.applications.Applications;
import dev.plumbline.clients.offers.Consents;
import dev.plumbline.clients.offers.OfferedPlan;
import dev.plumbline.clients.offers.Plans;
import dev.plumbline.clients.pages.IntakePage;
import dev.plumbline.clients.pages.IntakePages;
import dev.plumbline.firms.FirmFacts;
import dev.plumbline.firms.FirmStatus;
import dev.plumbline.firms.Firms;
import dev.plumbline.platform.FirmToken;
import dev.plumbline.platform.PageClock;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/**
 * The one way in for applicants. They act in the firm that their page names, as that page; limits and application are
 * transactions of their own, so that a refusal stays counted.
 */
@Service
class IntakeEntrance {
    private final IntakePages pages;
    private final Firms firms;
    private final IntakeLimits limits;
    private final StatedReader reader;
    private final Applications applications;
    private final Outside outside;

    IntakeEntrance(
            IntakePages pages,
            Firms firms,
            IntakeLimits limits,
            StatedReader reader,
            Applications applications,
            Outside outside) {
        this.pages = pages;
        this.firms = firms;
        this.limits = limits;
        this.reader = reader;
        this.applications = applications;
        this.outside = outside;
    }

    @Component("intakeOutside")
    record Outside(
            Plans plans,
            Consents consents,
            PageClock pageClock,
            Receipts receipts,
            TakesPayment payment,
            Ids ids,
            Clock clock) {}

    /** What every applicant is told, whoever they are: known, new, or no person at all. */
    record Receipt(String text, boolean replayed) {}

    private record Shown(IntakePage page, FirmFacts firm) {
        boolean open() {
            boolean operates = firm.status() == FirmStatus.TRIAL || firm.status() == FirmStatus.ACTIVE;
            return page.isOpen() && operates;
        }
    }

    /** @throws Problem {@code request.not-found} for a key that is wrong, unknown or replaced */
    OfferView show(String key) {
        Shown shown = find(key);
        return new OfferView(
                shown.firm().name(),
                shown.open(),
                outside.plans().all().stream().map(OfferedPlan::of).toList(),
                outside.consents().latest().stream()
                        .map(OfferView.OfferedConsent::of)
                        .toList(),
                Scope.current().in(shown.firm().id()).call(outside.payment()::takesPayment),
                outside.pageClock().start(key));
    }

    /**
     * The key of the page of the installation's only firm.
     *
     * @throws Problem when there are several firms, or the only one has no page
     */
    String onlyKey() {
        List<FirmId> all = firms.operating();
        if (all.size() != 1) {
            throw Problem.field("query:key", "required", "Name the firm by the key of its page.");
        }
        return Scope.current()
                .in(all.getFirst())
                .call(pages::find)
                .orElseThrow(Problem.notFound("page"))
                .key();
    }

    Receipt submit(String key, ApplicationRequest sent, Sender sender) {
        Shown shown = find(key);
        FirmId firm = shown.firm().id();
        return as(firm, shown.page()).call(() -> {
            limits.take(shown.page(), sender.address());
            if (!shown.open()) {
                throw Problem.of(ClientsProblem.INTAKE_CLOSED, "Reach the firm in another way, or try again later.");
            }
            // First: who sends an empty page at once is a person, and has to read what is missing.
            StatedReader.Read read = reader.read(sent, outside.clock().instant());
            if (sent.fillsTheTrap() || isTooFast(key, sent, sender)) {
                applications.turnAway(shown.page().id().value());
                return receipt(
                        firm,
                        new Applications.Received(
                                new ApplicationId(outside.ids().next()), false));
            }
            String name = sender.key();
            Applications.Named request = name == null ? null : new Applications.Named(name, sent.hash());
            return receipt(firm, applications.submit(read.stated(), read.consents(), request));
        });
    }

    /** Takes an application back by its receipt. */
    void withdraw(String text) {
        Receipts.Receipt receipt = outside.receipts().read(text).orElseThrow(Problem.notFound("application"));
        Scope here = Scope.current();
        Actor applicant = new Actor(Actor.Kind.PUBLIC, receipt.application().value(), "applicant");
        new Scope(receipt.firm(), applicant, Access.WHOLE_FIRM, null, here.request(), here.action())
                .run(() -> applications.withdraw(receipt.application()));
    }

    private Receipt receipt(FirmId firm, Applications.Received received) {
        String text = outside.receipts().of(new Receipts.Receipt(firm, received.id()));
        return new Receipt(text, received.replayed());
    }

    private Shown find(String key) {
        FirmToken token = FirmToken.read(key).orElseThrow(Problem.notFound("page"));
        return Scope.current().in(token.firm()).call(() -> {
            IntakePage page =
                    pages.find().filter(each -> each.key().equals(key)).orElseThrow(Problem.notFound("page"));
            return new Shown(page, firms.current());
        });
    }

    /** Our page says when it was shown; others cannot. */
    private boolean isTooFast(String key, ApplicationRequest sent, Sender sender) {
        String started = sent.started();
        return (started == null || started.isBlank())
                ? sender.ownPage()
                : !outside.pageClock().hasRun(key, started);
    }

    private static Scope as(FirmId firm, IntakePage page) {
        Scope here = Scope.current();
        Actor actor = new Actor(Actor.Kind.PUBLIC, page.id().value(), "application page");
        return new Scope(firm, actor, Access.WHOLE_FIRM, null, here.request(), here.action());
    }
}

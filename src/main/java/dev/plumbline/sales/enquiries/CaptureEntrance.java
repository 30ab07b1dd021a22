package dev.plumbline.sales.enquiries;

import dev.plumbline.firms.FirmFacts;
import dev.plumbline.firms.FirmStatus;
import dev.plumbline.firms.Firms;
import dev.plumbline.platform.PageClock;
import dev.plumbline.sales.SalesProblem;
import dev.plumbline.sales.capture.CaptureForm;
import dev.plumbline.sales.capture.CaptureForms;
import dev.plumbline.sales.capture.CaptureForms.Counted;
import dev.plumbline.sales.capture.FirmCode;
import dev.plumbline.sales.leads.Lead;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The one way in for strangers. They act in the firm that their form names, as that form; limits, judgement and enquiry are
 * transactions of their own, so that a refusal stays counted.
 */
@Service
public class CaptureEntrance {
    private final CaptureForms forms;
    private final Firms firms;
    private final EnquiryLimits limits;
    private final Enquiries enquiries;
    private final PageClock pageClock;

    CaptureEntrance(CaptureForms forms, Firms firms, EnquiryLimits limits, Enquiries enquiries, PageClock pageClock) {
        this.forms = forms;
        this.firms = firms;
        this.limits = limits;
        this.enquiries = enquiries;
        this.pageClock = pageClock;
    }

    /** A form as a stranger may see it. */
    public record Shown(CaptureForm form, String firm, boolean open) {
        /** @throws Problem {@code capture.closed} while the form is paused or its firm suspended */
        public Shown mustBeOpen() {
            if (!open) {
                throw Problem.of(SalesProblem.FORM_CLOSED, "Reach the firm in another way, or try again later.");
            }
            return this;
        }
    }

    /**
     * What every sender is told, whoever they are and whatever became of it: known, new, or no person at all.
     *
     * @param message      for the sender to read
     * @param returnTo     where to send them instead; null to show the message
     * @param confirmation whether they have to follow a link that was sent by mail
     * @param replayed     whether this very request was received before
     */
    public record Receipt(String message, @Nullable String returnTo, boolean confirmation, boolean replayed) {
        public static Receipt of(CaptureForm form, boolean replayed) {
            boolean confirm = form.settings().doubleOptIn();
            String message = confirm
                    ? "Almost done: we sent you a message. Open its link and confirm."
                    : form.settings().thanks();
            return new Receipt(message, form.settings().returnTo(), confirm, replayed);
        }
    }

    /** @throws Problem {@code request.not-found} for a key that is wrong, unknown, replaced or of a form that is not shown */
    public Shown show(String key) {
        FirmCode code = FirmCode.read(key, FirmCode.KEY).orElseThrow(Problem.notFound("form"));
        return Scope.current().in(code.firm()).call(() -> {
            CaptureForm form = forms.byKey(key).orElseThrow(Problem.notFound("form"));
            FirmFacts firm = firms.current();
            boolean operates = firm.status() == FirmStatus.TRIAL || firm.status() == FirmStatus.ACTIVE;
            return new Shown(form, firm.name(), form.isOpen() && operates);
        });
    }

    public Receipt submit(String key, Submission sent, Visitor visitor) {
        Shown shown = show(key);
        CaptureForm form = shown.form();
        return as(code(key), form).call(() -> {
            try {
                if (!visitor.comesFrom(form.settings().origins())) {
                    throw Problem.of(SharedProblem.CROSS_SITE, "This form is not meant for the site that sent it.");
                }
                limits.take(form, visitor.address());
                shown.mustBeOpen();
                return judge(form, sent, visitor);
            } catch (Problem refused) {
                forms.count(form.id(), Counted.REFUSED);
                throw refused;
            }
        });
    }

    /** What a link leads to: the firm that asks, and the form that was sent. */
    public Shown askedToConfirm(String token) {
        FirmCode code = secret(token);
        return Scope.current().in(code.firm()).call(() -> {
            CaptureForm form = enquiries.behind(code).orElseThrow(Problem.notFound("enquiry"));
            FirmFacts firm = firms.current();
            boolean operates = firm.status() == FirmStatus.TRIAL || firm.status() == FirmStatus.ACTIVE;
            return new Shown(form, firm.name(), operates);
        });
    }

    /** Makes the lead, once. A form that was paused since has been sent all the same. */
    public Shown confirm(String token) {
        Shown shown = askedToConfirm(token).mustBeOpen();
        FirmCode code = secret(token);
        as(code.firm(), shown.form()).run(() -> enquiries.confirm(code));
        return shown;
    }

    private Receipt judge(CaptureForm form, Submission sent, Visitor visitor) {
        // First: who presses the button of an empty form at once is a person, and has to read what is missing.
        Lead.Facts facts = Answers.of(form.settings(), sent);
        if (sent.fillsTheTrap() || isTooFast(form, sent, visitor)) {
            enquiries.turnAway(form);
            return Receipt.of(form, false);
        }
        if (form.settings().doubleOptIn()) {
            limits.takeLetter(form, Objects.requireNonNull(facts.contact().email()));
        }
        String key = visitor.key();
        Enquiries.Named request = key == null ? null : new Enquiries.Named(named(key), sent.hash());
        return Receipt.of(form, enquiries.receive(form, facts, request));
    }

    /** Our page says when it was shown; others cannot. */
    private boolean isTooFast(CaptureForm form, Submission sent, Visitor visitor) {
        String started = sent.started();
        return (started == null || started.isBlank()) ? visitor.ownPage() : !pageClock.hasRun(form.key(), started);
    }

    private static Scope as(FirmId firm, CaptureForm form) {
        Scope here = Scope.current();
        Actor actor = new Actor(
                Actor.Kind.PUBLIC,
                form.id().value(),
                "capture form " + form.settings().name());
        return new Scope(firm, actor, Access.WHOLE_FIRM, null, here.request(), here.action());
    }

    private static FirmId code(String key) {
        return FirmCode.read(key, FirmCode.KEY)
                .orElseThrow(Problem.notFound("form"))
                .firm();
    }

    private static FirmCode secret(String token) {
        return FirmCode.read(token, FirmCode.SECRET).orElseThrow(Problem.notFound("enquiry"));
    }

    /** Names are chosen by strangers: stored in one form and length. */
    private static String named(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }
}

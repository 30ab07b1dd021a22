package dev.plumbline.sales.enquiries;

import dev.plumbline.platform.AuditNote;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.capture.CaptureForm;
import dev.plumbline.sales.capture.CaptureFormId;
import dev.plumbline.sales.capture.CaptureForms;
import dev.plumbline.sales.capture.FirmCode;
import dev.plumbline.sales.intake.Intake;
import dev.plumbline.sales.intake.NewEnquiry;
import dev.plumbline.sales.intake.Taken;
import dev.plumbline.sales.leads.Lead;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Enquiries in one firm: taken at once, or kept until their senders confirm them. */
@Service
class Enquiries {
    /** How long a sender has time to confirm; what nobody confirmed is erased within the hour after. */
    static final Duration LIFETIME = Duration.ofDays(3);

    private static final int BATCH = 500;

    private final EnquiryRepository enquiries;
    private final CaptureForms forms;
    private final Intake intake;
    private final ConfirmationLetter letter;
    private final Outside outside;

    Enquiries(
            EnquiryRepository enquiries,
            CaptureForms forms,
            Intake intake,
            ConfirmationLetter letter,
            Outside outside) {
        this.enquiries = enquiries;
        this.forms = forms;
        this.intake = intake;
        this.letter = letter;
        this.outside = outside;
    }

    @Component
    record Outside(Clock clock, Ids ids, JsonMapper json, AuditNote note) {}

    /** A request as its sender names it. */
    record Named(String key, String hash) {}

    /** True when this very request was received before: then nothing happens. */
    @Transactional
    public boolean receive(CaptureForm form, Lead.Facts facts, @Nullable Named request) {
        if (request != null && wasReceived(form.id(), request)) {
            return true;
        }
        EnquiryRepository.New enquiry = new EnquiryRepository.New(
                outside.ids().next(),
                form.id(),
                request == null ? null : request.key(),
                request == null ? null : request.hash(),
                outside.clock().instant());
        if (form.settings().doubleOptIn()) {
            keep(enquiry, facts);
        } else {
            Taken taken = intake.take(new NewEnquiry(facts, null, null, false));
            enquiries.receive(enquiry, taken.decision(), leadOf(taken));
            forms.count(form.id(), CaptureForms.Counted.TAKEN);
        }
        return false;
    }

    /** What no person sent leaves a number and an entry in the log, and nothing else. */
    @Transactional
    public void turnAway(CaptureForm form) {
        forms.count(form.id(), CaptureForms.Counted.BOT);
        outside.note().record("sales.capture_form", form.id().value(), Map.of("outcome", "bot"));
    }

    /** The form of an enquiry that can be confirmed, or was: a link that is opened twice says the same twice. */
    @Transactional(readOnly = true)
    public Optional<CaptureForm> behind(FirmCode token) {
        return enquiries.byToken(token.hash()).filter(this::lives).map(e -> forms.find(e.form()));
    }

    @Transactional
    public void confirm(FirmCode token) {
        EnquiryRepository.Stored stored =
                enquiries.lockByToken(token.hash()).filter(this::lives).orElseThrow(Problem.notFound("enquiry"));
        if (stored.status() == EnquiryStatus.TAKEN) {
            return;
        }
        Lead.Facts facts = outside.json().readValue(Objects.requireNonNull(stored.facts()), Lead.Facts.class);
        Taken taken = intake.take(new NewEnquiry(facts, null, null, false));
        enquiries.confirm(stored.id(), taken.decision(), leadOf(taken));
        forms.count(stored.form(), CaptureForms.Counted.TAKEN);
    }

    /** A form sees every lead of its firm, so it always sees the one that an enquiry went to. */
    private static LeadId leadOf(Taken taken) {
        return Objects.requireNonNull(taken.lead()).id();
    }

    /** Erases some of what nobody confirmed in time; returns how many. */
    @Transactional
    public int erase() {
        return enquiries.erase(outside.clock().instant(), BATCH);
    }

    @Transactional(readOnly = true)
    public Page<EnquiryView> list(CaptureFormId form, @Nullable EnquiryStatus status, PageRequest page) {
        CaptureFormId known = forms.find(form).id();
        return enquiries.list(known, status, Listing.of(page, EnquiryRepository.SORTS, known + " " + status));
    }

    private boolean wasReceived(CaptureFormId form, Named request) {
        Optional<String> before = enquiries.sentBefore(form, request.key());
        if (before.isPresent() && !before.get().equals(request.hash())) {
            throw Problem.of(
                    SharedProblem.KEY_REUSED, "Use a new key for a new request, or repeat the first one unchanged.");
        }
        return before.isPresent();
    }

    private void keep(EnquiryRepository.New enquiry, Lead.Facts facts) {
        FirmCode token = FirmCode.fresh(Scope.current().firm(), FirmCode.SECRET);
        Instant expires = enquiry.now().plus(LIFETIME);
        enquiries.keep(enquiry, outside.json().writeValueAsString(facts), token.hash(), expires);
        letter.send(enquiry.id(), Objects.requireNonNull(facts.contact().email()), token, expires);
    }

    private boolean lives(EnquiryRepository.Stored stored) {
        return stored.status() == EnquiryStatus.TAKEN
                || outside.clock().instant().isBefore(stored.expiresAt());
    }
}

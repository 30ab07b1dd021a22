package dev.plumbline.jobs.dead;

import dev.plumbline.firms.Firms;
import dev.plumbline.jobs.JobId;
import dev.plumbline.jobs.Jobs;
import dev.plumbline.platform.AuditNote;
import dev.plumbline.platform.Crossing;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.platform.Reason;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.Version;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every method works in the platform's scope. */
@Service
class DeadLetters {
    private final DeadLetterRepository letters;
    private final Firms firms;
    private final Jobs jobs;
    private final Crossing crossing;
    private final AuditNote notes;
    private final Reason reasons;

    DeadLetters(
            DeadLetterRepository letters, Firms firms, Jobs jobs, Crossing crossing, AuditNote notes, Reason reasons) {
        this.letters = letters;
        this.firms = firms;
        this.jobs = jobs;
        this.crossing = crossing;
        this.notes = notes;
        this.reasons = reasons;
    }

    @Transactional(readOnly = true)
    public Page<DeadLetterView> list(DeadLetterFilter filter, PageRequest asked) {
        FirmId firm = filter.firm() == null ? null : firms.asked(filter.firm());
        return letters.page(filter, firm, asked, firms::names);
    }

    /** The job is the firm's, so its log has it with the reason; the installation's has that an operator did it. */
    @Transactional
    public void retry(FirmId firm, JobId id, Version seen, String reason) {
        reasons.because(reason);
        crossing.run(Scope.current().in(firm), () -> jobs.retry(id, seen));
        notes.record("jobs.job", id.value(), Map.of("firm", firm.value().toString()));
    }
}

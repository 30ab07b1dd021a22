package dev.plumbline.jobs.board;

import dev.plumbline.jobs.JobId;
import dev.plumbline.jobs.Jobs;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.Version;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class JobBoard {
    private final BoardRepository board;
    private final Jobs jobs;
    private final JobLabels labels;

    JobBoard(BoardRepository board, Jobs jobs, JobLabels labels) {
        this.board = board;
        this.jobs = jobs;
        this.labels = labels;
    }

    @Transactional(readOnly = true)
    public Page<JobView> list(JobFilter filter, PageRequest asked) {
        return board.page(firm(), filter, asked);
    }

    @Transactional(readOnly = true)
    public JobView show(JobId id) {
        return board.find(firm(), id).orElseThrow(Problem.notFound("job"));
    }

    @Transactional
    public JobView retry(JobId id, Version seen) {
        jobs.retry(id, seen);
        return show(id);
    }

    @Transactional
    public JobView cancel(JobId id, Version seen) {
        jobs.cancel(id, seen);
        return show(id);
    }

    @Transactional(readOnly = true)
    public ScheduleView schedule() {
        Map<String, ScheduleView.Round> rounds = board.rounds(firm());
        return new ScheduleView(labels.recurring().stream()
                .map(job -> new ScheduleView.Entry(
                        job.name(), job.label(), job.every().toSeconds(), job.forEachFirm(), rounds.get(job.name())))
                .toList());
    }

    private static FirmId firm() {
        return Scope.current().firm();
    }
}

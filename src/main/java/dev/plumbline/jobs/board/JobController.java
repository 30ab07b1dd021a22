package dev.plumbline.jobs.board;

import dev.plumbline.jobs.JobId;
import dev.plumbline.jobs.JobsPermission;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/jobs")
class JobController {
    private final JobBoard jobs;

    JobController(JobBoard jobs) {
        this.jobs = jobs;
    }

    /** Jobs of the firm, the latest first. */
    @GetMapping
    @Allow(JobsPermission.READ)
    Page<JobView> list(@Valid JobFilter filter, @Valid PageRequest page) {
        return jobs.list(filter, page);
    }

    /** What runs at which times, and how the last runs went. */
    @GetMapping("/schedule")
    @Allow(JobsPermission.READ)
    ScheduleView schedule() {
        return jobs.schedule();
    }

    /** One job with its attempts. */
    @GetMapping("/{id}")
    @Allow(JobsPermission.READ)
    JobView show(@PathVariable JobId id) {
        return jobs.show(id);
    }

    /** Runs a job again that was given up. */
    @PostMapping("/{id}/retry")
    @Allow(JobsPermission.MANAGE)
    JobView retry(@PathVariable JobId id, @IfMatch Version seen) {
        return jobs.retry(id, seen);
    }

    /** Stops a job that has not ended. */
    @PostMapping("/{id}/cancellation")
    @Allow(JobsPermission.MANAGE)
    JobView cancel(@PathVariable JobId id, @IfMatch Version seen) {
        return jobs.cancel(id, seen);
    }
}

package dev.plumbline.exports.reports;

import static dev.plumbline.exports.ExportsPermission.REPORT_MANAGE;
import static dev.plumbline.exports.ExportsPermission.REPORT_SCHEDULE;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.AsksWithin;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/reports/schedules")
class ScheduleController {
    private final Schedules schedules;

    ScheduleController(Schedules schedules) {
        this.schedules = schedules;
    }

    /**
     * @param source  code of the list
     * @param query   filters and sort as the list's address in the API says them
     * @param columns in the wanted order; none for all
     */
    record NewReportSchedule(
            @NotBlank @Size(max = 40) String source,

            @NotNull @Size(max = 40)
            Map<@NotBlank @Size(max = 60) String, @NotNull @Size(max = 50) List<@NotNull @Size(max = 500) String>>
                    query,

            @NotNull @Size(max = 100) List<@NotBlank @Size(max = 60) String> columns,
            @NotNull @Valid ReportSettings settings) {}

    /** The caller's schedules by name; of all members for whoever manages them. */
    @GetMapping
    @Allow(REPORT_SCHEDULE)
    @AsksWithin(REPORT_MANAGE)
    Page<ReportScheduleView> list() {
        return new Page<>(schedules.list(), null);
    }

    /** One schedule, what ran last and what comes next. */
    @GetMapping("/{id}")
    @Allow(REPORT_SCHEDULE)
    @AsksWithin(REPORT_MANAGE)
    ReportScheduleView show(@PathVariable ScheduleId id) {
        return schedules.show(id);
    }

    /** Has a list sent to members each week or month, with what each of them may see. */
    @PostMapping
    @Allow(REPORT_SCHEDULE)
    @Idempotent
    @ResponseStatus(HttpStatus.CREATED)
    ReportScheduleView create(@Valid @RequestBody NewReportSchedule body) {
        return schedules.create(body);
    }

    /** Changes when, as what and to whom it goes. Another list or filter is another schedule. */
    @PutMapping("/{id}")
    @Allow(REPORT_SCHEDULE)
    @AsksWithin(REPORT_MANAGE)
    ReportScheduleView change(
            @PathVariable ScheduleId id, @IfMatch Version seen, @Valid @RequestBody ReportSettings body) {
        return schedules.change(id, seen, body);
    }

    /** Nothing is sent until it is resumed. */
    @PutMapping("/{id}/pause")
    @Allow(REPORT_SCHEDULE)
    @AsksWithin(REPORT_MANAGE)
    ReportScheduleView pause(@PathVariable ScheduleId id, @IfMatch Version seen) {
        return schedules.pause(id, seen);
    }

    /** Goes on at its next time; what was due meanwhile is not made up for. */
    @PutMapping("/{id}/resumption")
    @Allow(REPORT_SCHEDULE)
    @AsksWithin(REPORT_MANAGE)
    ReportScheduleView resume(@PathVariable ScheduleId id, @IfMatch Version seen) {
        return schedules.resume(id, seen);
    }

    /** Sends it now, besides its times. */
    @PutMapping("/{id}/run")
    @Allow(REPORT_SCHEDULE)
    ReportScheduleView run(@PathVariable ScheduleId id, @IfMatch Version seen) {
        return schedules.run(id, seen);
    }

    /** Ends a schedule for good; files that were made stay until they expire. */
    @DeleteMapping("/{id}")
    @Allow(REPORT_SCHEDULE)
    @AsksWithin(REPORT_MANAGE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable ScheduleId id, @IfMatch Version seen) {
        schedules.delete(id, seen);
    }
}

package dev.plumbline.sales.interactions;

import dev.plumbline.exports.CalendarEntry;
import dev.plumbline.exports.CalendarSource;
import dev.plumbline.exports.CalendarSpan;
import dev.plumbline.sales.SalesPermission;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a member has still to do with leads; what is done disappears. */
@Component
class FollowUpCalendar implements CalendarSource {
    private final FollowUpRepository followUps;

    FollowUpCalendar(FollowUpRepository followUps) {
        this.followUps = followUps;
    }

    @Override
    public String code() {
        return "follow-ups";
    }

    @Override
    public String label() {
        return "My follow-ups of leads";
    }

    @Override
    public String permission() {
        return SalesPermission.LEAD_READ;
    }

    @Override
    public List<CalendarEntry> read(CalendarSpan span) {
        return followUps.planned(span).stream().map(FollowUpCalendar::entry).toList();
    }

    private static CalendarEntry entry(FollowUpRepository.Planned planned) {
        FollowUp due = planned.followUp();
        return new CalendarEntry(
                new CalendarEntry.Revision(due.id(), due.version(), planned.changedAt()),
                CalendarEntry.When.at(due.dueAt()),
                due.leadName() + ": " + due.what(),
                "A follow-up of the lead " + due.leadName() + " is due.",
                "/leads/" + due.lead().value() + "?tab=followUps");
    }
}

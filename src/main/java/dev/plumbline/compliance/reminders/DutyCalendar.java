package dev.plumbline.compliance.reminders;

import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.homes.Homes;
import dev.plumbline.compliance.obligations.Deadline;
import dev.plumbline.exports.CalendarEntry;
import dev.plumbline.exports.CalendarSource;
import dev.plumbline.exports.CalendarSpan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The last compliant days of all duties of the firm's properties, as they were last reckoned. */
@Component
class DutyCalendar implements CalendarSource {
    private final ReminderRepository deadlines;
    private final Homes homes;

    DutyCalendar(ReminderRepository deadlines, Homes homes) {
        this.deadlines = deadlines;
        this.homes = homes;
    }

    @Override
    public String code() {
        return "duties";
    }

    @Override
    public String label() {
        return "Duties of properties that fall due";
    }

    @Override
    public String permission() {
        return ClientsPermission.CLIENT_READ;
    }

    @Override
    public List<CalendarEntry> read(CalendarSpan span) {
        List<ReminderRepository.Planned> planned = deadlines.planned(span);
        Map<PropertyId, String> names = homes.names(planned.stream()
                .map(each -> each.deadline().property())
                .distinct()
                .toList());
        return planned.stream()
                .map(each -> entry(each, names.getOrDefault(each.deadline().property(), "")))
                .toList();
    }

    private static CalendarEntry entry(ReminderRepository.Planned planned, String home) {
        Deadline due = planned.deadline();
        return new CalendarEntry(
                new CalendarEntry.Revision(id(due), planned.version(), planned.changedAt()),
                CalendarEntry.When.on(due.due()),
                home + ": " + due.what(),
                "The last day to have it done: " + due.what() + " of " + home + ".",
                "/properties/" + due.property().value());
    }

    /** The same as long as the duty is one of this property, whenever it falls due. */
    private static UUID id(Deadline due) {
        String key = due.property().value() + "/" + due.rule() + "/" + due.subject();
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}

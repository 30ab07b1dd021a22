package dev.plumbline.exports.feeds;

import dev.plumbline.exports.CalendarEntry;
import dev.plumbline.exports.CalendarSource;
import dev.plumbline.exports.CalendarSpan;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What all modules have for calendars. */
@Component
class CalendarSources {
    private final List<CalendarSource> sources;

    CalendarSources(List<CalendarSource> sources) {
        this.sources = sources.stream()
                .sorted(Comparator.comparing(CalendarSource::code))
                .toList();
    }

    /** @param source code of what it comes from */
    record Item(String source, CalendarEntry entry) {}

    /** What the caller's role allows. */
    List<CalendarSource> allowed() {
        Access access = Scope.current().access();
        return sources.stream()
                .filter(source -> access.allows(source.permission()))
                .toList();
    }

    /** What the caller may see now of what was chosen, the earliest first; more than the span's limit is cut by the caller. */
    List<Item> read(List<String> chosen, CalendarSpan span) {
        List<Item> items = new ArrayList<>();
        for (CalendarSource source : allowed()) {
            if (chosen.contains(source.code())) {
                source.read(span).forEach(entry -> items.add(new Item(source.code(), entry)));
            }
        }
        items.sort(Comparator.comparing((Item item) -> item.entry().when().start(span.zone()))
                .thenComparing(Item::source)
                .thenComparing(item -> item.entry().revision().id()));
        return items;
    }
}

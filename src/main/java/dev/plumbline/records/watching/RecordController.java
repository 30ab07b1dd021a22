package dev.plumbline.records.watching;

import dev.plumbline.platform.Allow;
import dev.plumbline.records.RecordsPermission;
import dev.plumbline.records.kinds.Colleague;
import dev.plumbline.shared.Page;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/records/{kind}/{record}")
class RecordController {
    private final Watching watching;

    RecordController(Watching watching) {
        this.watching = watching;
    }

    /** A record of any kind as those see it who talk about it: who watches it, and what the caller may do. */
    @GetMapping
    @Allow(RecordsPermission.COMMENT_READ)
    RecordView show(@PathVariable String kind, @PathVariable UUID record) {
        return watching.show(kind, record);
    }

    /** Whom what is said about the record may reach: those can be mentioned. */
    @GetMapping("/people")
    @Allow(RecordsPermission.COMMENT_READ)
    Page<Colleague> people(@PathVariable String kind, @PathVariable UUID record) {
        return new Page<>(watching.people(kind, record), null);
    }

    /** The caller hears from now on what is said about the record. */
    @PutMapping("/watching")
    @Allow(RecordsPermission.COMMENT_READ)
    RecordView watch(@PathVariable String kind, @PathVariable UUID record) {
        return watching.watch(kind, record, true);
    }

    /** The caller hears of it no more, unless they are mentioned. */
    @DeleteMapping("/watching")
    @Allow(RecordsPermission.COMMENT_READ)
    RecordView unwatch(@PathVariable String kind, @PathVariable UUID record) {
        return watching.watch(kind, record, false);
    }
}

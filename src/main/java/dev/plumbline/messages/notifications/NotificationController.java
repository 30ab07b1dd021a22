package dev.plumbline.messages.notifications;

import dev.plumbline.messages.NotificationId;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Page;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own; nobody reads another's. */
@RestController
@RequestMapping("/api/v1/messages/notifications")
class NotificationController {
    private final NotificationService notifications;

    NotificationController(NotificationService notifications) {
        this.notifications = notifications;
    }

    record Unread(long count) {}

    /** The caller's notifications, the latest first. */
    @GetMapping
    @Allow(Allow.PERSON)
    Page<NotificationView> list(
            @Valid @ParameterObject PageRequest page, @RequestParam(defaultValue = "false") boolean unread) {
        return notifications.list(page, unread);
    }

    /** How many notifications the caller has not read. */
    @GetMapping("/unread")
    @Allow(Allow.PERSON)
    Unread countUnread() {
        return new Unread(notifications.unread());
    }

    /** Marks a notification as read. */
    @PutMapping("/{id}/reading")
    @Allow(Allow.PERSON)
    NotificationView read(@PathVariable NotificationId id) {
        return notifications.read(id);
    }

    /** Marks all notifications of the caller as read. */
    @PutMapping("/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allow(Allow.PERSON)
    void readAll() {
        notifications.readAll();
    }
}

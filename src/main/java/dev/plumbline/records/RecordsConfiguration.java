package dev.plumbline.records;

import dev.plumbline.messages.NoticeKinds;
import dev.plumbline.platform.Permissions;
import dev.plumbline.webhooks.EventType;
import dev.plumbline.webhooks.EventTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RecordsConfiguration {
    @Bean
    Permissions recordsPermissions() {
        return RecordsPermission.ALL;
    }

    @Bean
    NoticeKinds commentNoticeKinds() {
        return RecordsNotices.ALL;
    }

    @Bean
    EventTypes commentEvents() {
        return EventTypes.of(
                "comment",
                "records.comment",
                "/api/v1/records/comments/",
                EventType.created("comment.posted", "comment.post", "Somebody has said something about a record."),
                EventType.changed("comment.removed", "removed_by", "comment.remove", "A comment was removed."),
                EventType.changed("comment.edited", "body", "comment.edit", "A comment says something else now."));
    }
}

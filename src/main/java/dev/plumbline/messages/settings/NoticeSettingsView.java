package dev.plumbline.messages.settings;

import dev.plumbline.messages.MailWay;
import dev.plumbline.messages.NoticeKind;
import dev.plumbline.messages.NoticeKinds;
import dev.plumbline.messages.settings.NoticeSettings.Choice;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Versioned;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the caller is told.
 *
 * @param timeZone     the caller's own; null while the firm's holds
 * @param firmTimeZone the firm's
 * @param kinds        those that the caller's role is told, topic after topic
 * @param version      0 while nothing was chosen
 */
record NoticeSettingsView(
        @Nullable String timeZone,
        String firmTimeZone,
        @Nullable QuietHours quietHours,
        int digestHour,
        List<KindView> kinds,
        List<CommandView> commands,
        long version)
        implements Versioned {

    /**
     * @param alwaysShown why it cannot be hidden in the application; null when it can
     * @param urgent      whether it can come by text
     * @param text        whether it does, while a number is confirmed
     */
    record KindView(
            String kind,
            String topic,
            String label,
            String help,
            boolean shown,
            @Nullable String alwaysShown,
            MailWay mail,
            boolean urgent,
            boolean text) {

        static KindView of(NoticeKinds topic, NoticeKind kind, NoticeSettings now) {
            Choice choice = now.of(kind);
            return new KindView(
                    kind.code(),
                    topic.topic(),
                    kind.label(),
                    kind.help(),
                    choice.shown(),
                    kind.shown(),
                    choice.mail(),
                    kind.urgent(),
                    now.byText(kind));
        }
    }

    static NoticeSettingsView of(NoticeSettings now, ZoneId firm, List<NoticeKinds> topics, Access access) {
        ZoneId own = now.zone();
        return new NoticeSettingsView(
                own == null ? null : own.getId(),
                firm.getId(),
                now.quiet(),
                now.digestHour(),
                topics.stream()
                        .flatMap(topic -> topic.all().stream()
                                .filter(kind -> DeclaredKinds.isToldTo(kind, access))
                                .map(kind -> KindView.of(topic, kind, now)))
                        .toList(),
                List.of(CommandView.of(Readiness.of("change"))),
                now.version());
    }
}

package dev.plumbline.messages.settings;

import dev.plumbline.firms.NewFirm;
import dev.plumbline.messages.MailWay;
import dev.plumbline.messages.NoticeKind;
import dev.plumbline.messages.settings.NoticeSettings.Choice;
import dev.plumbline.shared.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the caller wants to be told from now on.
 *
 * @param timeZone   IANA name; the firm's when absent
 * @param quietHours none when absent
 * @param digestHour at which hour of the day the digest comes
 * @param kinds      those that change
 */
record NoticeSettingsRequest(
        @Nullable @Size(max = 60) String timeZone,
        @Nullable @Valid QuietHours quietHours,
        @NotNull @Min(0) @Max(23) Integer digestHour,
        @NotNull @Size(max = 100) List<@NotNull @Valid Wish> kinds) {

    /**
     * @param shown whether it is shown in the application
     * @param text  whether it comes by text too; as before when absent
     */
    record Wish(
            @NotBlank @Size(max = 60) String kind,
            @NotNull Boolean shown,
            @NotNull MailWay mail,
            @Nullable Boolean text) {}

    @Nullable
    ZoneId zone() {
        return timeZone == null ? null : NewFirm.zone(timeZone);
    }

    @Nullable
    QuietHours quiet() {
        if (quietHours != null && quietHours.from().equals(quietHours.until())) {
            throw Problem.field("/quietHours/until", "order", "Quiet hours end at another time than they begin.");
        }
        return quietHours;
    }

    /** Whether each of these comes by text, where that is said. */
    Map<String, Boolean> texts(NoticeSettings now, DeclaredKinds known, boolean reachable) {
        Map<String, Boolean> all = new HashMap<>();
        for (int i = 0; i < kinds.size(); i++) {
            Wish wish = kinds.get(i);
            Boolean text = wish.text();
            if (text != null) {
                boolean isNew = text && !now.texts().contains(wish.kind());
                String at = "/kinds/" + i + "/text";
                if (text && !known.find(wish.kind()).orElseThrow().urgent()) {
                    throw Problem.field(at, "fixed", "Only what is urgent comes by text.");
                }
                if (isNew && !reachable) {
                    throw Problem.field(at, "number", "Confirm the number of your phone first.");
                }
                all.put(wish.kind(), text);
            }
        }
        return all;
    }

    Map<String, Choice> choices(Function<String, Optional<NoticeKind>> known) {
        Map<String, Choice> all = new HashMap<>();
        for (int i = 0; i < kinds.size(); i++) {
            Wish wish = kinds.get(i);
            String at = "/kinds/" + i;
            NoticeKind kind = known.apply(wish.kind())
                    .orElseThrow(() -> Problem.field(at + "/kind", "unknown", "You are told nothing of this kind."));
            if (!wish.shown() && kind.shown() != null) {
                throw Problem.field(at + "/shown", "fixed", kind.shown());
            }
            if (all.put(kind.code(), new Choice(wish.shown(), wish.mail())) != null) {
                throw Problem.field(at + "/kind", "twice", "Each kind is there once.");
            }
        }
        return all;
    }
}

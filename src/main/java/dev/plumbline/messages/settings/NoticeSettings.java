package dev.plumbline.messages.settings;

import dev.plumbline.messages.MailWay;
import dev.plumbline.messages.NoticeKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one member wants to be told.
 *
 * @param zone    null for the firm's
 * @param quiet   null for none
 * @param choices by the code of the kind; a kind that is missing comes as it usually does
 * @param texts   codes of the kinds that come by text too
 * @param version 0 while the member has chosen nothing
 */
public record NoticeSettings(
        @Nullable ZoneId zone,
        @Nullable QuietHours quiet,
        int digestHour,
        Map<String, Choice> choices,
        Set<String> texts,
        long version) {
    /** What holds for whoever has chosen nothing. */
    static final NoticeSettings USUAL = new NoticeSettings(null, null, 8, Map.of(), Set.of(), 0);

    public NoticeSettings {
        choices = Map.copyOf(choices);
        texts = Set.copyOf(texts);
    }

    /** @param shown whether it is shown in the application */
    public record Choice(boolean shown, MailWay mail) {
        /** Whether it reaches the member in any way. */
        public boolean reaches() {
            return shown || mail != MailWay.NEVER;
        }
    }

    public Choice of(NoticeKind kind) {
        Choice chosen = choices.get(kind.code());
        if (chosen == null) {
            return new Choice(true, kind.mail());
        }
        return new Choice(chosen.shown() || kind.shown() != null, chosen.mail());
    }

    NoticeSettings choosing(Map<String, Choice> more) {
        Map<String, Choice> all = new HashMap<>(choices);
        all.putAll(more);
        return new NoticeSettings(zone, quiet, digestHour, all, texts, version);
    }

    public boolean byText(NoticeKind kind) {
        return kind.urgent() && texts.contains(kind.code());
    }

    /** @param changed by the code of the kind, whether it comes by text from now on */
    Set<String> texting(Map<String, Boolean> changed) {
        Set<String> all = new HashSet<>(texts);
        changed.forEach((code, wanted) -> {
            if (wanted) {
                all.add(code);
            } else {
                all.remove(code);
            }
        });
        return all;
    }

    /** When a mail may go that is written at this moment: at the end of quiet hours; empty when it may go at once. */
    public Optional<Instant> quietUntil(Instant now, ZoneId firm) {
        return quiet == null ? Optional.empty() : quiet.endOf(now, in(firm));
    }

    /** The latest day whose digest was due by now. */
    public LocalDate digestDay(Instant now, ZoneId firm) {
        LocalDate today = LocalDate.ofInstant(now, in(firm));
        return digestAt(today, firm).isAfter(now) ? today.minusDays(1) : today;
    }

    public Instant digestAt(LocalDate day, ZoneId firm) {
        return WallClock.first(day, LocalTime.of(digestHour, 0), in(firm));
    }

    ZoneId in(ZoneId firm) {
        return zone == null ? firm : zone;
    }
}

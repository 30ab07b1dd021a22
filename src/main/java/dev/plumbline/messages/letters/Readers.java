package dev.plumbline.messages.letters;

import dev.plumbline.firms.FirmFacts;
import dev.plumbline.firms.FirmStatus;
import dev.plumbline.firms.Firms;
import dev.plumbline.firms.MemberFacts;
import dev.plumbline.firms.Members;
import dev.plumbline.identity.OpenAccounts;
import dev.plumbline.messages.MailWay;
import dev.plumbline.messages.NoticeKind;
import dev.plumbline.messages.settings.DeclaredKinds;
import dev.plumbline.messages.settings.NoticeSettings;
import dev.plumbline.messages.settings.NoticeSettingsService;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who may be written to now, and how each wants it now: what has changed since the notice was told counts. */
@Component
class Readers {
    private final Firms firms;
    private final Members members;
    private final OpenAccounts accounts;
    private final NoticeSettingsService settings;
    private final DeclaredKinds kinds;

    Readers(Firms firms, Members members, OpenAccounts accounts, NoticeSettingsService settings, DeclaredKinds kinds) {
        this.firms = firms;
        this.members = members;
        this.accounts = accounts;
        this.settings = settings;
        this.kinds = kinds;
    }

    record Reader(MemberId member, String email, FirmFacts firm, NoticeSettings settings) {
        Optional<Instant> quietUntil(Instant now) {
            return settings.quietUntil(now, firm.timeZone());
        }
    }

    /** Those who are members of a firm that is open, and whose account is not disabled. */
    Map<MemberId, Reader> among(Collection<MemberId> asked) {
        FirmFacts firm = firms.current();
        if (firm.status() != FirmStatus.TRIAL && firm.status() != FirmStatus.ACTIVE) {
            return Map.of();
        }
        List<MemberFacts> active =
                members.active().stream().filter(m -> asked.contains(m.id())).toList();
        Set<UserId> open = accounts.among(active.stream().map(MemberFacts::user).toList());
        Map<MemberId, NoticeSettings> wishes =
                settings.of(active.stream().map(MemberFacts::id).toList());
        return active.stream()
                .filter(m -> open.contains(m.user()))
                .map(m -> new Reader(m.id(), m.email(), firm, Objects.requireNonNull(wishes.get(m.id()))))
                .collect(Collectors.toMap(Reader::member, reader -> reader));
    }

    /** How a notice is to come to this reader now; never to whoever may not be written to. */
    MailWay way(Waiting notice, Map<MemberId, Reader> readers) {
        Reader reader = readers.get(notice.member());
        Optional<NoticeKind> kind = kinds.find(notice.kind());
        return reader == null || kind.isEmpty()
                ? MailWay.NEVER
                : reader.settings().of(kind.get()).mail();
    }

    /** Whether this reader wants a notice by text now. */
    boolean wantsText(Waiting notice, Map<MemberId, Reader> readers) {
        Reader reader = readers.get(notice.member());
        return reader != null
                && kinds.find(notice.kind())
                        .filter(kind -> reader.settings().byText(kind))
                        .isPresent();
    }

    /** The digests of these members that were due last. */
    Map<MemberId, Due> digests(Collection<MemberId> asked, Instant now) {
        ZoneId zone = firms.current().timeZone();
        return settings.of(asked).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> {
            LocalDate day = one.getValue().digestDay(now, zone);
            return new Due(day, one.getValue().digestAt(day, zone));
        }));
    }

    /** @param at which moment of the day it was due: what is told from then on comes in the next one */
    record Due(LocalDate day, Instant at) {}
}

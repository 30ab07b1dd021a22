package dev.plumbline.messages.settings;

import dev.plumbline.firms.Firms;
import dev.plumbline.messages.Mail;
import dev.plumbline.messages.MailWay;
import dev.plumbline.messages.MemberZones;
import dev.plumbline.messages.NoticeKind;
import dev.plumbline.messages.phones.Phones;
import dev.plumbline.messages.settings.NoticeSettings.Choice;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How the members of the current firm want to be told. */
@Service
public class NoticeSettingsService implements MemberZones {
    private final NoticeSettingsRepository settings;
    private final DeclaredKinds kinds;
    private final Firms firms;
    private final Phones phones;
    private final Clock clock;

    NoticeSettingsService(
            NoticeSettingsRepository settings, DeclaredKinds kinds, Firms firms, Phones phones, Clock clock) {
        this.settings = settings;
        this.kinds = kinds;
        this.firms = firms;
        this.phones = phones;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    NoticeSettingsView show() {
        return view(settings.find(me()).orElse(NoticeSettings.USUAL));
    }

    /** Kinds that are not named, or not told to the caller, stay as they are. */
    @Transactional
    NoticeSettingsView change(Version seen, NoticeSettingsRequest asked) {
        MemberId me = me();
        Access access = Scope.current().access();
        Map<String, Choice> chosen =
                asked.choices(code -> kinds.find(code).filter(kind -> DeclaredKinds.isToldTo(kind, access)));
        NoticeSettings now = settings.lock(me).orElse(NoticeSettings.USUAL);
        seen.mustBe(now.version());
        NoticeSettings next = new NoticeSettings(
                asked.zone(),
                asked.quiet(),
                asked.digestHour(),
                now.choosing(chosen).choices(),
                now.texting(asked.texts(now, kinds, phones.reachable(me).isPresent())),
                now.version());
        if (now.version() > 0) {
            settings.update(me, next);
        } else if (!settings.insert(me, next, clock.instant())) {
            throw Problem.of(SharedProblem.STALE, "Read your settings again and repeat the change.");
        }
        return show();
    }

    @Override
    @Transactional(readOnly = true)
    public ZoneId of(MemberId member) {
        return settings.find(member)
                .orElse(NoticeSettings.USUAL)
                .in(firms.current().timeZone());
    }

    /** What each of them has chosen, and the usual for whoever has chosen nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<MemberId, NoticeSettings> of(Collection<MemberId> members) {
        Map<MemberId, NoticeSettings> chosen = settings.of(members);
        return members.stream()
                .distinct()
                .collect(Collectors.toMap(member -> member, m -> chosen.getOrDefault(m, NoticeSettings.USUAL)));
    }

    /** The end of the member's quiet hours, when it is within them now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Instant> quietUntil(MemberId member) {
        return settings.find(member)
                .orElse(NoticeSettings.USUAL)
                .quietUntil(clock.instant(), firms.current().timeZone());
    }

    /** No mail of the series any more, until the member chooses it again. What is shown in the application stays. */
    @Transactional
    public void stop(Mail.Series series) {
        if (settings.lock(series.member()).isEmpty()) {
            settings.insert(series.member(), NoticeSettings.USUAL, clock.instant());
        }
        NoticeSettings now = settings.lock(series.member()).orElseThrow();
        Map<String, Choice> stopped = new HashMap<>();
        for (NoticeKind kind : kinds.all()) {
            Choice choice = now.of(kind);
            boolean meant = series.kind().equals(Mail.Series.DIGEST)
                    ? choice.mail() == MailWay.DIGEST
                    : series.kind().equals(kind.code());
            if (meant) {
                stopped.put(kind.code(), new Choice(choice.shown(), MailWay.NEVER));
            }
        }
        NoticeSettings next = now.choosing(stopped);
        if (!next.equals(now)) {
            settings.update(series.member(), next);
        }
    }

    private NoticeSettingsView view(NoticeSettings now) {
        return NoticeSettingsView.of(
                now, firms.current().timeZone(), kinds.topics(), Scope.current().access());
    }

    /** Only who is there in person comes here, and they are a member. */
    private static MemberId me() {
        return Objects.requireNonNull(Scope.current().access().member());
    }
}

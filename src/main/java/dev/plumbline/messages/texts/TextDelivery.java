package dev.plumbline.messages.texts;

import dev.plumbline.jobs.Jobs;
import dev.plumbline.messages.Mail;
import dev.plumbline.messages.MailStatus;
import dev.plumbline.messages.MessageId;
import dev.plumbline.messages.phones.PhoneSecrets;
import dev.plumbline.messages.phones.Phones;
import dev.plumbline.messages.rates.TextRates;
import dev.plumbline.messages.settings.NoticeSettingsService;
import dev.plumbline.platform.Live;
import dev.plumbline.shared.Scope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands texts to the provider. */
@Component
class TextDelivery {
    /** Less than a job takes to be buried. */
    private static final Duration LATE = Duration.ofHours(1);

    private final TextMessageRepository texts;
    private final Phones phones;
    private final PhoneSecrets secrets;
    private final TextRates rates;
    private final ChosenProvider provider;
    private final NoticeSettingsService notices;
    private final Jobs jobs;
    private final Live live;
    private final Clock clock;
    private final TransactionTemplate part;

    TextDelivery(
            TextMessageRepository texts,
            Phones phones,
            PhoneSecrets secrets,
            TextRates rates,
            ChosenProvider provider,
            NoticeSettingsService notices,
            Jobs jobs,
            Live live,
            Clock clock,
            PlatformTransactionManager manager) {
        this.texts = texts;
        this.phones = phones;
        this.secrets = secrets;
        this.rates = rates;
        this.provider = provider;
        this.notices = notices;
        this.jobs = jobs;
        this.live = live;
        this.clock = clock;
        this.part = new TransactionTemplate(manager);
        this.part.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Sends what still waits, to the number for which it was written or not at all. A node that dies between the provider's yes
     * and the commit asks it again, with the same key.
     *
     * @param again whether an attempt came before, whose end nobody saw
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(MessageId id, boolean again) {
        TextMessageRepository.Stored stored = texts.lock(id).orElseThrow();
        Text text = stored.text();
        if (stored.status() != MailStatus.QUEUED) {
            return;
        }
        Optional<Instant> later = text.isCode() ? Optional.empty() : notices.quietUntil(text.member());
        if (later.isPresent()) {
            // With its time, because a job is done once for each key.
            String key = text.key() + ":" + later.get().toEpochMilli();
            jobs.schedule(TextMessageConfiguration.SEND, key, new TextMessageConfiguration.Due(id), later.get());
            return;
        }
        Optional<String> to = text.isCode()
                ? phones.numberForCode(text.member(), text.number())
                : phones.number(text.member(), text.number());
        Optional<String> withheld = to.isEmpty()
                ? Optional.of(
                        "The number was changed, removed or stopped, its owner has answered STOP, or its code is not good any more.")
                : withheld(text);
        if (withheld.isPresent()) {
            texts.suppressed(id, withheld.get());
        } else {
            boolean unsure = again || clock.instant().isAfter(stored.createdAt().plus(LATE));
            hand(new TextMessage(id, Scope.current().firm(), to.orElseThrow(), said(text)), text, unsure);
        }
        live.changed("message", id, stored.version() + 1);
    }

    /** Why a notice does not go by text now; then nothing is taken from the limits, for nothing went. */
    private Optional<String> withheld(Text text) {
        if (text.isCode()) {
            return Optional.empty();
        }
        return Objects.requireNonNull(part.execute(status -> {
            Optional<String> why = refused(text);
            if (why.isPresent()) {
                status.setRollbackOnly();
            }
            return why;
        }));
    }

    /** It is shown in the application all the same, and mailed as its reader wants. The installation's share comes last. */
    private Optional<String> refused(Text text) {
        if (!rates.takeAbout(text.member(), text.series() + " " + place(text))) {
            return Optional.of("A text of this kind about this record went in the last 24 hours.");
        }
        if (!rates.takeText(text.member())) {
            return Optional.of(TextRates.TEXTS_A_DAY + " texts went to this member in the last 24 hours.");
        }
        return rates.takeOfAllApart()
                ? Optional.empty()
                : Optional.of("This installation sent as many texts in a minute as it may.");
    }

    /** The address at the end names the record. */
    private static String place(Text text) {
        return text.body().substring(text.body().lastIndexOf(' ') + 1);
    }

    private void hand(TextMessage message, Text text, boolean again) {
        TextMessageProvider chosen = provider.get();
        switch (chosen.hand(message, again)) {
            case TextHandover.Kept kept -> texts.kept(message.id(), chosen.name());
            case TextHandover.Taken taken -> texts.sent(message.id(), chosen.name(), taken.id(), clock.instant());
            case TextHandover.Refused refused -> {
                texts.failed(message.id(), chosen.name(), refused.why());
                if (refused.stops()) {
                    phones.stop(text.member(), text.number());
                }
            }
        }
    }

    private String said(Text text) {
        String code = text.code();
        return code == null ? text.body() : text.body().replace(Mail.LINK, secrets.open(code, text.member()));
    }
}

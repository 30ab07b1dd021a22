package dev.plumbline.messages.letterhead;

import dev.plumbline.firms.FirmFacts;
import dev.plumbline.firms.Firms;
import dev.plumbline.messages.FirmBrand;
import dev.plumbline.messages.Mail;
import dev.plumbline.messages.letterhead.LetterheadRepository.Stored;
import dev.plumbline.messages.servers.Letterhead;
import dev.plumbline.messages.servers.Letterhead.Logo;
import dev.plumbline.shared.Scope;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the current firm puts on a mail that leaves now, and on what is printed now. */
@Component
public class Letterheads implements FirmBrand {
    private final LetterheadRepository letterheads;
    private final Firms firms;

    Letterheads(LetterheadRepository letterheads, Firms firms) {
        this.letterheads = letterheads;
        this.firms = firms;
    }

    /** Empty for the platform's mail, and while the firm has chosen nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Letterhead> onMail() {
        if (Scope.current().isPlatform()) {
            return Optional.empty();
        }
        Stored stored = letterheads.find();
        return stored.version() == 0
                ? Optional.empty()
                : Optional.of(of(firms.current(), stored.words(), stored.logo()));
    }

    @Override
    @Transactional(readOnly = true)
    public Brand current() {
        return onMail().map(head -> new Brand(
                        head.colour(),
                        head.footer(),
                        head.logo() == null ? null : head.logo().content()))
                .orElse(Brand.NONE);
    }

    static Letterhead of(FirmFacts firm, LetterheadRequest words, @Nullable Logo logo) {
        return new Letterhead(Mail.oneLine(firm.name()), words.colour(), words.footer(), words.replyTo(), logo);
    }
}

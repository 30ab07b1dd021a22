package dev.plumbline.messages.letterhead;

import dev.plumbline.messages.servers.Letterhead.Logo;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Versioned;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the firm puts on its mail.
 *
 * @param colour  behind the firm's name; null for none
 * @param replyTo null when answers go to the sender of the installation
 * @param version 0 while nothing was chosen
 */
record LetterheadView(
        @Nullable String colour,
        String footer,
        @Nullable String replyTo,
        @Nullable LogoView logo,
        List<CommandView> commands,
        long version)
        implements Versioned {

    record LogoView(String mediaType, int width, int height, int bytes) {
        static LogoView of(Logo logo) {
            return new LogoView(logo.mediaType(), logo.width(), logo.height(), logo.content().length);
        }
    }

    static LetterheadView of(LetterheadRepository.Stored stored, Access access) {
        Logo logo = stored.logo();
        return new LetterheadView(
                stored.words().colour(),
                stored.words().footer(),
                stored.words().replyTo(),
                logo == null ? null : LogoView.of(logo),
                LetterheadReadiness.commands(logo != null, access),
                stored.version());
    }
}

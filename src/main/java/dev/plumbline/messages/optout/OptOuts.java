package dev.plumbline.messages.optout;

import dev.plumbline.messages.Mail;
import dev.plumbline.messages.MessageId;
import dev.plumbline.messages.optout.OptOutTokens.OptOut;
import dev.plumbline.messages.outside.OutsideMails;
import dev.plumbline.messages.settings.NoticeSettingsService;
import dev.plumbline.platform.CallLimits;
import dev.plumbline.platform.Networks;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Does what a signed opt-out says: for whoever brings it, as mail programs do it without anybody signed in. */
@Service
class OptOuts {
    /** More than all people of a mail provider press in a minute, less than guessing needs. */
    static final CallLimits.Limit OF_NETWORK = new CallLimits.Limit("opt-out", 60, Duration.ofMinutes(1));

    private static final String REFUSAL = "Too many came from where you are. Wait and press it again.";

    private final OptOutTokens tokens;
    private final CallLimits limits;
    private final NoticeSettingsService settings;
    private final OutsideMails outside;

    OptOuts(OptOutTokens tokens, CallLimits limits, NoticeSettingsService settings, OutsideMails outside) {
        this.tokens = tokens;
        this.limits = limits;
        this.settings = settings;
        this.outside = outside;
    }

    /** @throws Problem {@code request.not-found} for what was not signed here, whoever it names */
    void stop(String token, String address) {
        Scope here = Scope.current();
        here.onPlatform().run(() -> limits.take(OF_NETWORK, Networks.of(address), REFUSAL));
        OptOut asked = tokens.read(token).orElseThrow(Problem.notFound("opt-out"));
        UUID whose = asked.series().member().value();
        boolean stranger = asked.series().kind().equals(Mail.Series.OUTSIDE);
        Actor reader = new Actor(Actor.Kind.PUBLIC, stranger ? null : whose, "opt-out link of a mail");
        new Scope(asked.firm(), reader, Access.WHOLE_FIRM, null, here.request(), here.action()).run(() -> {
            if (stranger) {
                outside.optOut(new MessageId(whose));
            } else {
                settings.stop(asked.series());
            }
        });
    }
}

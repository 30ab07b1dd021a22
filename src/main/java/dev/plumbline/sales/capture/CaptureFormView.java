package dev.plumbline.sales.capture;

import dev.plumbline.sales.LeadSource;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form as the firm sees it.
 *
 * @param key      public: shown as often as somebody asks
 * @param figures  what came in by it since it was made
 * @param commands what this caller may do with it now, and what is missing where not
 */
record CaptureFormView(
        CaptureFormId id,
        long version,
        CaptureStatus status,
        Instant statusAt,
        String key,
        String name,
        String title,
        @Nullable String intro,
        List<FormSettings.Asked> fields,
        LeadSource source,
        String thanks,
        @Nullable String returnTo,
        List<String> origins,
        boolean doubleOptIn,
        int perMinute,
        int perAddress,
        Figures figures,
        Instant createdAt,
        List<CommandView> commands)
        implements Versioned {

    /**
     * @param taken   enquiries that became leads, or part of leads
     * @param waiting for their senders to confirm them
     * @param bots    attempts that no person made
     * @param refused attempts with an answer that said why
     */
    record Figures(long taken, long waiting, long bots, long refused) {
        static final Figures NONE = new Figures(0, 0, 0, 0);
    }

    static CaptureFormView of(CaptureForm form, Figures figures, Access access) {
        FormSettings s = form.settings();
        return new CaptureFormView(
                form.id(),
                form.version(),
                form.status(),
                form.statusAt(),
                form.key(),
                s.name(),
                s.title(),
                s.intro(),
                s.fields(),
                s.source(),
                s.thanks(),
                s.returnTo(),
                s.origins(),
                s.doubleOptIn(),
                s.perMinute(),
                s.perAddress(),
                figures,
                form.createdAt(),
                new CaptureReadiness(form, access).commands());
    }
}

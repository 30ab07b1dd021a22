package dev.plumbline.records.templates;

import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A template with its latest version.
 *
 * @param latest    number of the version that is shown
 * @param published number of the version that letters are written with; null while none was published
 */
record TemplateView(
        TemplateId id,
        String name,
        String subject,
        String text,
        int latest,
        @Nullable Integer published,
        TemplateStatus status,
        Instant statusAt,
        List<CommandView> commands,
        long version)
        implements Versioned {

    static TemplateView of(TemplateRepository.Written written, Access access) {
        Template template = written.template();
        return new TemplateView(
                template.id(),
                template.name(),
                written.text().subject(),
                written.text().text(),
                template.latest(),
                template.published(),
                template.status(),
                template.statusAt(),
                new TemplateReadiness(template, access).commands(),
                template.version());
    }
}

package dev.plumbline.records.templates;

import static dev.plumbline.records.RecordsPermission.TEMPLATE_MANAGE;
import static dev.plumbline.records.templates.TemplateStatus.DRAFT;
import static dev.plumbline.records.templates.TemplateStatus.PUBLISHED;
import static dev.plumbline.records.templates.TemplateStatus.RETIRED;

import dev.plumbline.shared.Lifecycle;

/** A template is written, published, published anew when it has changed, and retired. */
final class TemplateLifecycle {
    static final String DRAW_UP = "draw_up";
    static final String PUBLISH = "publish";
    static final String RETIRE = "retire";

    static final Lifecycle<TemplateStatus> MACHINE = Lifecycle.of("records.template", TemplateStatus.class)
            .created(DRAW_UP, DRAFT, TEMPLATE_MANAGE)
            .command(PUBLISH, TEMPLATE_MANAGE, PUBLISHED, DRAFT, PUBLISHED)
            .command(RETIRE, TEMPLATE_MANAGE, RETIRED, DRAFT, PUBLISHED)
            .build();

    private TemplateLifecycle() {}
}

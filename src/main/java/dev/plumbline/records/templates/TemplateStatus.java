package dev.plumbline.records.templates;

import dev.plumbline.shared.Coded;

/** Whether letters are written with it. */
public enum TemplateStatus implements Coded {
    /** Is being written. */
    DRAFT,
    PUBLISHED,
    RETIRED
}

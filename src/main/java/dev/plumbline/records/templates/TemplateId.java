package dev.plumbline.records.templates;

import dev.plumbline.shared.Id;
import java.util.UUID;

/** One text that a firm writes more than once. */
public record TemplateId(UUID value) implements Id {}

package dev.plumbline.firms;

import dev.plumbline.shared.FirmId;

/** Which firm something belongs to, for those who run the installation: nothing of what the firm keeps. */
public record FirmName(FirmId id, String slug, String name) {}

package dev.plumbline.firms;

import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.MemberId;

/** One firm that a user belongs to, for the switcher. */
public record Membership(FirmId firm, String firmName, String slug, FirmStatus status, MemberId member, String role) {}

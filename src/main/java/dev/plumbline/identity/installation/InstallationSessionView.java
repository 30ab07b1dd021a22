package dev.plumbline.identity.installation;

import dev.plumbline.firms.FirmName;
import dev.plumbline.identity.SessionId;
import dev.plumbline.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One session of anybody, without a name, an e-mail, an address or a device.
 *
 * @param firm         where the person works now; null for nowhere yet
 * @param lastUsedAt   when it was renewed last, which an open page does every ten minutes
 * @param expiresAt    when it ends in any case
 * @param secondFactor whether the account asked for a second factor when the session began, and does so still
 * @param address      of which kind the address was; null where it is not known
 * @param current      whether it is the caller's own
 */
record InstallationSessionView(
        SessionId id,
        @Nullable FirmName firm,
        UserId user,
        Instant createdAt,
        Instant lastUsedAt,
        Instant expiresAt,
        boolean secondFactor,
        @Nullable AddressFamily address,
        boolean current) {}

package dev.plumbline.clients.pages;

import java.time.Instant;

/**
 * Where strangers apply to a firm.
 *
 * @param key names the firm to strangers; public, as it stands in the address
 */
public record IntakePage(
        IntakePageId id, long version, String key, PageStatus status, Instant statusAt, Instant createdAt) {
    public boolean isOpen() {
        return status == PageStatus.OPEN;
    }
}

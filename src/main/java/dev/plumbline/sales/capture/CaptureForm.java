package dev.plumbline.sales.capture;

import java.time.Instant;

/**
 * A form on a firm's own site.
 *
 * @param key names firm and form to strangers; public, and shown in the page
 */
public record CaptureForm(
        CaptureFormId id,
        long version,
        String key,
        CaptureStatus status,
        Instant statusAt,
        Instant createdAt,
        FormSettings settings) {

    CaptureForm with(FormSettings next) {
        return new CaptureForm(id, version, key, status, statusAt, createdAt, next);
    }

    CaptureForm with(CaptureStatus next) {
        return new CaptureForm(id, version, key, next, statusAt, createdAt, settings);
    }

    CaptureForm withKey(String next) {
        return new CaptureForm(id, version, next, status, statusAt, createdAt, settings);
    }

    public boolean isOpen() {
        return status == CaptureStatus.ACTIVE;
    }
}

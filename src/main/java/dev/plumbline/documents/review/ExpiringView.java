package dev.plumbline.documents.review;

import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.versions.VersionView;
import java.time.LocalDate;

/**
 * A verified version that ends.
 *
 * @param expiresOn the last day on which it holds
 * @param days      from today to that day, in the firm's time zone: 0 on the day itself
 */
record ExpiringView(
        DocumentVersionId id, ListedDocument document, VersionView version, LocalDate expiresOn, long days) {}

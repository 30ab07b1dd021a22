package dev.plumbline.documents.review;

import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.versions.VersionView;

/**
 * A version that waits for review.
 *
 * @param version and what the caller may do with it: not verify what they added
 */
record WaitingView(DocumentVersionId id, ListedDocument document, VersionView version) {}

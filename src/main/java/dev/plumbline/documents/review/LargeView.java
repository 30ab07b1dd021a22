package dev.plumbline.documents.review;

import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.versions.VersionView;

/** A version among those that take the most room; its document may be one that was removed. */
record LargeView(DocumentVersionId id, ListedDocument document, VersionView version) {}

package dev.plumbline.documents.links;

import java.time.Instant;

/** @param url address of the content in this installation, beginning with a slash; it is a credential until it ends */
record ContentLink(String url, Instant expiresAt) {}

package dev.plumbline.records.favourites;

import java.time.Instant;
import java.util.UUID;

/**
 * A record that the caller keeps at hand.
 *
 * @param id       of the record
 * @param name     what people call it
 * @param link     where it is in the application
 * @param standing false for what was put aside
 */
record KeptView(String kind, UUID id, String name, String link, boolean standing, Instant since) {}

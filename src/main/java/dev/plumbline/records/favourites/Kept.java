package dev.plumbline.records.favourites;

import dev.plumbline.records.RecordRef;
import java.time.Instant;
import java.util.UUID;

/** One record on a member's list, and since when. */
record Kept(UUID id, RecordRef record, Instant since) {}

package dev.plumbline.audit.log;

import java.time.Instant;
import java.util.UUID;

/** A stored checkpoint: the log's size when it was signed, by which generation of the key, and the signed note. */
public record LogMark(long size, UUID id, int generation, String note, Instant at) {}

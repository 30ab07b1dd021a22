package dev.plumbline.records;

import dev.plumbline.shared.Id;
import java.util.UUID;

/** Something that a member said about a record. */
public record CommentId(UUID value) implements Id {}

package dev.plumbline.records.comments;

import java.time.Instant;

/**
 * What a comment said before it was changed.
 *
 * @param number 1 for what was said first
 * @param until  when it was changed
 */
record RevisionView(int number, String body, Instant until) {}

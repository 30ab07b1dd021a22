package dev.plumbline.jobs;

import dev.plumbline.shared.FirmId;
import org.jspecify.annotations.Nullable;

/**
 * What the scheduler's row carries: for which firm, which job, asked for by which request. The job's own data stays in the
 * firm's table.
 *
 * @param job null for a recurring job
 */
public record Ticket(FirmId firm, @Nullable JobId job, String request) {}

package dev.plumbline.jobs;

/**
 * A job of the current firm has failed as often as it may. Published in the transaction that buries it.
 *
 * @param type  {@link JobType#name}
 * @param label what it does, for people
 */
public record JobBuried(String type, String label) {}

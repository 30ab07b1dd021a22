package dev.plumbline.platform;

/**
 * Looks whether one thing that the installation needs is well. A module publishes a bean for each; the deploy check and the
 * operators' status ask them all, each on a thread of its own, in the platform's scope and for a few seconds only.
 */
public interface Check {
    /** Lower case letters, as the answer names it: {@code database}. Each has another. */
    String name();

    /** Looks now. What it throws is told as a finding that the check itself failed. */
    Finding look() throws Exception;
}

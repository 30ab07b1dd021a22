package dev.plumbline.documents.versions;

import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.jobs.JobType;
import java.time.Duration;

/**
 * To read what a version says, so that it is found, and to draw what it looks like.
 *
 * @param waited how often others were in front of it
 */
public record ReadTask(DocumentVersionId version, int waited) {
    public static final JobType<ReadTask> TYPE = JobType.inSteps(
                    "document.read", "Read a document for the search", ReadTask.class)
            .within(Duration.ofMinutes(10));
}

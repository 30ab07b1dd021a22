package dev.plumbline.documents.versions;

import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.jobs.JobType;
import java.time.Duration;

/** To look in what a version says for days, numbers and outcomes that a reviewer may take over. */
public record ProposeTask(DocumentVersionId version) {
    public static final JobType<ProposeTask> TYPE = JobType.inSteps(
                    "document.propose", "Look for evidence in what a document says", ProposeTask.class)
            .within(Duration.ofMinutes(10));
}

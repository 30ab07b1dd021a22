package dev.plumbline.documents.versions;

import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.jobs.JobType;

/** To look for malware in a version. While the scanner is down it waits in quarantine, and what is given up here is begun again by the hour. */
public record ScanTask(DocumentVersionId version) {
    public static final JobType<ScanTask> TYPE =
            JobType.inSteps("document.scan", "Search for malware in a document", ScanTask.class);
}

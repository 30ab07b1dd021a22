package dev.plumbline.documents.purge;

import dev.plumbline.documents.PurgeId;
import dev.plumbline.jobs.JobType;

/** To erase what a purge is for. While the storage cannot do it the purge waits, and what is given up here is begun again by the hour. */
record PurgeTask(PurgeId purge) {
    static final JobType<PurgeTask> TYPE =
            JobType.inSteps("document.purge", "Erase a document for good", PurgeTask.class);
}

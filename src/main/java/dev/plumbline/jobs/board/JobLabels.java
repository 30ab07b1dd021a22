package dev.plumbline.jobs.board;

import dev.plumbline.jobs.JobWork;
import dev.plumbline.jobs.RecurringJob;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the kinds of jobs of this version are called. */
@Component
public class JobLabels {
    private final Map<String, String> labels;
    private final List<RecurringJob> recurring;

    JobLabels(ObjectProvider<JobWork<?>> works, ObjectProvider<RecurringJob> recurring) {
        this.labels = works.stream()
                .collect(Collectors.toUnmodifiableMap(
                        w -> w.type().name(), w -> w.type().label()));
        this.recurring = recurring.stream()
                .sorted(Comparator.comparing(RecurringJob::name))
                .toList();
    }

    /** Jobs of a kind that this version no longer has keep their name. */
    public String of(String type) {
        return labels.getOrDefault(type, type);
    }

    List<RecurringJob> recurring() {
        return recurring;
    }
}

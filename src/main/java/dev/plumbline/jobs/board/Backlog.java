package dev.plumbline.jobs.board;

import dev.plumbline.jobs.JobWork;
import dev.plumbline.jobs.RecurringJob;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits and runs of each kind, for those who run the installation. Works in the platform's scope. */
@Service
class Backlog {
    private final BacklogRepository repository;
    private final List<JobWork<?>> works;
    private final JobLabels labels;
    private final Clock clock;

    Backlog(BacklogRepository repository, List<JobWork<?>> works, JobLabels labels, Clock clock) {
        this.repository = repository;
        this.works = List.copyOf(works);
        this.labels = labels;
        this.clock = clock;
    }

    /** Every kind that this version has, those first of which most waits. */
    @Transactional(readOnly = true)
    public List<BacklogView> kinds() {
        Map<String, BacklogRepository.Kind> due = repository.byKind(clock.instant()).stream()
                .collect(Collectors.toMap(BacklogRepository.Kind::name, Function.identity()));
        return Stream.concat(
                        works.stream()
                                .map(work -> work.type().name())
                                .distinct()
                                .map(name -> view(name, labels.of(name), false, due)),
                        labels.recurring().stream().map((RecurringJob job) -> view(job.name(), job.label(), true, due)))
                .sorted(Comparator.comparing(BacklogView::waiting)
                        .thenComparing(BacklogView::running)
                        .reversed()
                        .thenComparing(BacklogView::type))
                .toList();
    }

    private static BacklogView view(
            String name, String label, boolean recurring, Map<String, BacklogRepository.Kind> due) {
        BacklogRepository.Kind kind = due.getOrDefault(name, BacklogRepository.Kind.none(name));
        return new BacklogView(name, label, recurring, kind.waiting(), kind.running(), kind.oldest());
    }
}

package dev.plumbline.sales.assignment;

import dev.plumbline.firms.TerritoryChanged;
import dev.plumbline.jobs.JobType;
import dev.plumbline.jobs.JobWork;
import dev.plumbline.jobs.Jobs;
import dev.plumbline.sales.leads.LeadService;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** When the ground of a territory changes, its leads are found anew; who works on them stays. */
@Configuration(proxyBeanMethods = false)
class TerritoryMoves {
    static final JobType<Data> TYPE =
            JobType.inSteps("territory.move", "Find the territory of leads after its postcodes changed", Data.class);

    private static final int BATCH = 500;

    private final Jobs jobs;

    TerritoryMoves(Jobs jobs) {
        this.jobs = jobs;
    }

    /** @param territory whose change made it necessary */
    record Data(UUID territory) {}

    @EventListener
    void on(TerritoryChanged changed) {
        UUID territory = changed.territory().value();
        jobs.schedule(TYPE, territory + ":" + changed.version(), new Data(territory));
    }

    @Bean
    static JobWork<Data> moveLeads(
            AssignmentRepository assignments, LeadService leads, TransactionTemplate transaction) {
        return TYPE.does((data, run) -> {
            long done = run.done();
            for (String postcode : of(transaction, assignments::postcodes)) {
                int moved;
                do {
                    long before = done;
                    moved = of(transaction, () -> {
                        int count = assignments.move(postcode, leads.territoryOf(postcode), BATCH);
                        run.progress("moving", before + count, null, "");
                        return count;
                    });
                    done += moved;
                } while (moved == BATCH);
            }
        });
    }

    /** Told again, it finds what is left: a lead that lies where it should is not touched. */
    private static <T> T of(TransactionTemplate transaction, Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}

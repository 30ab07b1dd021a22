package dev.plumbline.compliance.milestones;

import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import dev.plumbline.shared.Versioned;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The milestones of a firm. A change holds from its next round; what lies before that is not made up for. */
@Service
public class MilestoneSettings {
    private final MilestoneRepository settings;
    private final Clock clock;

    MilestoneSettings(MilestoneRepository settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** @param version 0 while the usual ones hold */
    record Setting(long version, Milestones milestones) implements Versioned {}

    @Transactional(readOnly = true)
    public Milestones current() {
        return show().milestones();
    }

    @Transactional(readOnly = true)
    Setting show() {
        return settings.find().orElseGet(() -> new Setting(0, Milestones.USUAL));
    }

    @Transactional
    Setting change(Version seen, Milestones milestones) {
        if (seen.value() != show().version()) {
            throw Problem.of(SharedProblem.STALE, "The milestones have changed since you read them.");
        }
        settings.save(milestones, clock.instant());
        return show();
    }
}

package dev.plumbline.platform.checks;

import dev.plumbline.platform.Check;
import dev.plumbline.platform.Finding;
import dev.plumbline.platform.StartRefused;
import dev.plumbline.platform.data.WatchedPool;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Whether row policies stand on every table and bind the application's role. */
@Component
class TablesCheck implements Check {
    private final StructureRepository structure;
    private final DataSource application;

    TablesCheck(StructureRepository structure, DataSource dataSource) {
        this.structure = structure;
        this.application = dataSource;
    }

    @Override
    public String name() {
        return "tables";
    }

    @Override
    public Finding look() {
        try {
            WatchedPool.requireBound(application);
        } catch (StartRefused unbound) {
            return Finding.blocking(
                    String.valueOf(unbound.getMessage()), "Take from the role what it may not have, and start anew.");
        }
        List<String> ungoverned = structure.ungoverned();
        return ungoverned.isEmpty()
                ? Finding.well("Every table keeps its rows to their firm, and the application's role is bound.")
                : Finding.blocking(
                                "Tables without row policies: anybody's rows are everybody's there.",
                                "Call shared.govern(…) for each of them, or remove them.")
                        .with("ungoverned", ungoverned);
    }
}

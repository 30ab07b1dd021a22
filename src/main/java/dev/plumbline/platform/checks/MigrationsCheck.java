package dev.plumbline.platform.checks;

import dev.plumbline.platform.Check;
import dev.plumbline.platform.Finding;
import dev.plumbline.platform.data.OwnedDatabase;
import org.springframework.stereotype.Component;

@Component
class MigrationsCheck implements Check {
    private final OwnedDatabase database;

    MigrationsCheck(OwnedDatabase database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "migrations";
    }

    @Override
    public Finding look() {
        OwnedDatabase.Structure structure = database.structure();
        return finding(structure).with("at", structure.at()).with("pending", structure.pending());
    }

    private static Finding finding(OwnedDatabase.Structure structure) {
        if (!structure.pending().isEmpty()) {
            return Finding.blocking(
                    "The database lacks " + structure.pending().size() + " migration(s) that this version needs.",
                    "Run plumbline migrate, or start the server anew: it migrates before it answers.");
        }
        if (structure.ahead()) {
            return Finding.warning(
                    "The database has migrations that this version does not know.",
                    "Right while versions change. Else start the version that made them; only the one just before it works with"
                            + " them.");
        }
        return Finding.well("All are applied.");
    }
}

package dev.plumbline.firms;

import dev.plumbline.shared.Coded;
import dev.plumbline.shared.RowScope;

/** The roles that every firm has. Their permissions come from the code, so that an update reaches every firm. */
public enum BuiltInRole implements Coded {
    OWNER("Owner", RowScope.ALL),
    ADMIN("Admin", RowScope.ALL),
    MANAGER("Manager", RowScope.ALL),
    STAFF("Staff", RowScope.OWN),
    CONTRACTOR("Contractor", RowScope.OWN),
    AUDITOR("Auditor", RowScope.ALL);

    private final String label;
    private final RowScope rows;

    BuiltInRole(String label, RowScope rows) {
        this.label = label;
        this.rows = rows;
    }

    public String label() {
        return label;
    }

    public RowScope rows() {
        return rows;
    }
}

package dev.plumbline.firms;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The roles of the current firm, for other modules; without a firm those that every firm has. */
public interface FirmRoles {
    record Facts(String code, String name, Set<String> permissions) {}

    List<Facts> all();

    /** What those of the firm are called. */
    Map<RoleId, String> names();
}

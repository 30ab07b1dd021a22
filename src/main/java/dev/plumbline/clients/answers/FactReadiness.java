package dev.plumbline.clients.answers;

import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Readiness;

/** What recording answers still needs. */
record FactReadiness(Access access) {
    Readiness recording() {
        return Readiness.of("record", access.permits(ClientsPermission.PROPERTY_RECORD));
    }
}

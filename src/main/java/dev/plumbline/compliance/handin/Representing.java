package dev.plumbline.compliance.handin;

import dev.plumbline.clients.Assigned;
import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.clients.PortalKind;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.CompliancePermission;
import dev.plumbline.documents.DocumentsPermission;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.GuestId;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.RowScope;
import dev.plumbline.shared.Scope;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The scope in which a guest hands something in for a property that was granted to them: theirs, with what handing in needs, and
 * nothing else. It ends with the call.
 */
@Component
class Representing {
    private static final Set<String> NEEDED = Set.of(
            ClientsPermission.CLIENT_READ,
            CompliancePermission.SUBMIT,
            DocumentsPermission.READ,
            DocumentsPermission.WRITE);

    private final Assigned assigned;
    private final TransactionTemplate transaction;

    Representing(Assigned assigned, TransactionTemplate transaction) {
        this.assigned = assigned;
        this.transaction = transaction;
    }

    /**
     * @throws Problem {@code request.not-found} for a property that the guest does not see, or sees as a tenant: who lives there hands
     *     nothing in
     */
    Scope of(PropertyId property) {
        PortalKind kind = Objects.requireNonNull(
                transaction.execute(status -> assigned.require(property).kind()));
        if (kind == PortalKind.TENANT) {
            throw Problem.notFound("property").get();
        }
        Scope here = Scope.current();
        GuestId guest = Objects.requireNonNull(here.access().guest());
        // A guest's place has an id of its own, by which what they hand in is theirs; no member has the same.
        MemberId place = new MemberId(guest.value());
        Access access = new Access(place, NEEDED, RowScope.ALL, Set.of(), Set.of(), guest);
        return new Scope(here.firm(), here.actor(), access, here.session(), here.request(), here.action());
    }
}

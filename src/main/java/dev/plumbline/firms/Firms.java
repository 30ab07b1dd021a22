package dev.plumbline.firms;

import dev.plumbline.shared.Access;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules may ask of firms and do with them. */
@Service
public class Firms {
    private final FirmRepository firms;
    private final MemberRepository members;
    private final Ids ids;
    private final Clock clock;

    Firms(FirmRepository firms, MemberRepository members, Ids ids, Clock clock) {
        this.firms = firms;
        this.members = members;
        this.ids = ids;
        this.clock = clock;
    }

    /** The id under which {@link #found} must run: a firm's first row is already inside the firm. */
    public FirmId nextId() {
        return new FirmId(ids.next());
    }

    /** Founds the firm of the current scope with its built-in roles and its owner. */
    @Transactional
    public MemberId found(NewFirm firm, Founder owner) {
        FirmId id = Scope.current().firm();
        Instant now = clock.instant();
        firms.insert(id, firm, now);
        for (BuiltInRole role : BuiltInRole.values()) {
            firms.insertRole(id, ids.next(), role, now);
        }
        return join(owner, BuiltInRole.OWNER.code());
    }

    /** Makes a user a member of the current firm. */
    @Transactional
    public MemberId join(Founder who, String role) {
        MemberId id = new MemberId(ids.next());
        members.insert(Scope.current().firm(), id, who, role, clock.instant());
        return id;
    }

    /** The firm of the current scope. */
    @Transactional(readOnly = true)
    public FirmFacts current() {
        return firms.find(Scope.current().firm()).orElseThrow(Problem.notFound("firm"));
    }

    /**
     * What a user may do in the current firm; empty for strangers and former members.
     *
     * @throws Problem {@code firm.suspended} while the firm is suspended or cancelled
     */
    @Transactional(readOnly = true)
    public Optional<Access> access(UserId user) {
        return members.access(Scope.current().firm(), user).map(granted -> {
            if (granted.status() == FirmStatus.SUSPENDED || granted.status() == FirmStatus.CANCELLED) {
                throw Problem.of(FirmsProblem.SUSPENDED, "Ask the firm's owner or write to support.");
            }
            return granted.access();
        });
    }

    /** Every firm that has not ended, for work that comes round. Runs in the platform's scope. */
    @Transactional(readOnly = true)
    public List<FirmId> operating() {
        return firms.operating();
    }

    /** The firms that a user belongs to. Runs in the platform's scope. */
    @Transactional(readOnly = true)
    public List<Membership> of(UserId user) {
        return members.of(user);
    }
}

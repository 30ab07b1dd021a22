package dev.plumbline.firms;

import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules may ask of firms and do with them. */
@Service
public class Firms {
    private final FirmRepository firms;
    private final AccessRepository members;
    private final Ids ids;
    private final Clock clock;

    Firms(FirmRepository firms, AccessRepository members, Ids ids, Clock clock) {
        this.firms = firms;
        this.members = members;
        this.ids = ids;
        this.clock = clock;
    }

    /** The id under which {@link #found} must run: a firm's first row is already inside the firm. */
    public FirmId nextId() {
        return new FirmId(ids.next());
    }

    /** Founds the firm of the current scope with its built-in roles, usual business hours and its owner. */
    @Transactional
    public MemberId found(NewFirm firm, Founder owner) {
        found(firm);
        return join(owner, BuiltInRole.OWNER.code());
    }

    /** Founds the firm of the current scope, whose owner is still to be invited. */
    @Transactional
    public void found(NewFirm firm) {
        FirmId id = Scope.current().firm();
        Instant now = clock.instant();
        firms.insert(id, firm, now);
        firms.insertCalendar(id, now);
        for (BuiltInRole role : BuiltInRole.values()) {
            firms.insertRole(id, ids.next(), role, now);
        }
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
     * What a user may do in the current firm; empty for strangers and former members. Who is a member and a guest is a member. While the firm is suspended, those
     * who may close it can come in and do nothing else; into a cancelled one nobody comes.
     *
     * @throws Problem {@code firm.suspended} for everybody else of a suspended or cancelled firm
     */
    @Transactional(readOnly = true)
    public Optional<Access> access(UserId user) {
        FirmId firm = Scope.current().firm();
        return members.access(firm, user).or(() -> members.guest(firm, user)).map(Firms::asFarAsTheFirmIsOpen);
    }

    /**
     * What the roles of colleagues let them see and do, whether or not the firm is open now: for whom to give work to.
     * Who is not active is missing.
     */
    @Transactional(readOnly = true)
    public Map<MemberId, Access> granted(Collection<MemberId> colleagues) {
        return members.accesses(Scope.current().firm(), colleagues).stream()
                .map(AccessRepository.Granted::access)
                .collect(Collectors.toMap(access -> Objects.requireNonNull(access.member()), Function.identity()));
    }

    /** The firm with a short name. Runs in the platform's scope. */
    @Transactional(readOnly = true)
    public Optional<FirmId> bySlug(String slug) {
        return firms.bySlug(slug);
    }

    /** Says how much the firm of the current scope may use from now on; null for as much as it likes. */
    @Transactional
    public void limit(FirmLimit what, @Nullable Long most) {
        firms.limit(Scope.current().firm(), what, most);
    }

    /** What firms are called; who is missing is no firm. Runs in the platform's scope. */
    @Transactional(readOnly = true)
    public Map<FirmId, FirmName> names(Collection<FirmId> ids) {
        return ids.isEmpty() ? Map.of() : firms.names(ids);
    }

    /**
     * The firm that an operator names by its short name in a filter. Runs in the platform's scope.
     *
     * @throws Problem {@code request.invalid} when there is none
     */
    @Transactional(readOnly = true)
    public FirmId asked(String slug) {
        return firms.bySlug(slug)
                .orElseThrow(() -> Problem.field("query:firm", "unknown", "No firm has this short name."));
    }

    /**
     * Firms by short name, a page at a time. Runs in the platform's scope.
     *
     * @param beginning with what the short name begins, however it is written; null for all
     */
    @Transactional(readOnly = true)
    public Page<FirmName> page(@Nullable String beginning, PageRequest asked) {
        return firms.page(beginning == null ? "" : beginning.strip().toLowerCase(Locale.ROOT), asked);
    }

    /** All firms by short name, so many of them. Runs in the platform's scope. */
    @Transactional(readOnly = true)
    public List<FirmSummary> list(int limit) {
        return firms.list(limit);
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

    private static Access asFarAsTheFirmIsOpen(AccessRepository.Granted granted) {
        Access access = granted.access();
        return switch (granted.status()) {
            case TRIAL, ACTIVE -> access;
            case SUSPENDED -> {
                if (!access.allows(FirmsPermission.FIRM_CLOSE)) {
                    throw suspended();
                }
                yield new Access(
                        access.member(),
                        Set.of(FirmsPermission.FIRM_CLOSE),
                        access.rows(),
                        access.members(),
                        access.territories());
            }
            case CANCELLED -> throw suspended();
        };
    }

    private static Problem suspended() {
        return Problem.of(FirmsProblem.SUSPENDED, "Ask the firm's owner or write to support.");
    }
}

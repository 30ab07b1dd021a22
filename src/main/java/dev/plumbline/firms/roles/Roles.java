package dev.plumbline.firms.roles;

import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.firms.FirmRoles;
import dev.plumbline.firms.FirmsProblem;
import dev.plumbline.firms.PermissionCatalogue;
import dev.plumbline.firms.RoleId;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.Version;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The firm's roles. */
@Service
public class Roles implements FirmRoles {
    private static final int ROLES_MAX = 60;
    private static final int CODE_MAX = 40;

    private final RoleRepository roles;
    private final OwnRoleRepository own;
    private final PermissionCatalogue catalogue;
    private final Ids ids;
    private final Clock clock;

    Roles(RoleRepository roles, OwnRoleRepository own, PermissionCatalogue catalogue, Ids ids, Clock clock) {
        this.roles = roles;
        this.own = own;
        this.catalogue = catalogue;
        this.ids = ids;
        this.clock = clock;
    }

    /** A role of the current firm. Joins the running transaction. */
    public Role get(RoleId id) {
        return roles.find(id).orElseThrow(() -> Problem.field("/role", "unknown", "There is no such role."));
    }

    /** A role that every firm has. Joins the running transaction. */
    public RoleId builtIn(BuiltInRole role) {
        return roles.all().stream()
                .map(RoleInUse::role)
                .filter(r -> r.code().equals(role.code()))
                .findFirst()
                .orElseThrow(Problem.notFound("role"))
                .id();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Facts> all() {
        if (Scope.current().isPlatform()) {
            return Arrays.stream(BuiltInRole.values())
                    .map(role -> new Facts(role.code(), role.label(), catalogue.of(role.code())))
                    .toList();
        }
        return roles.all().stream()
                .map(RoleInUse::role)
                .map(role -> new Facts(role.code(), role.name(), role.permissions()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<RoleId, String> names() {
        return roles.all().stream().map(RoleInUse::role).collect(Collectors.toUnmodifiableMap(Role::id, Role::name));
    }

    @Transactional(readOnly = true)
    Page<RoleView> list() {
        UUID mine = own.ofCaller();
        return new Page<>(
                roles.all().stream().map(used -> RoleView.of(used, mine)).toList(), null);
    }

    @Transactional(readOnly = true)
    RoleView show(RoleId id) {
        return RoleView.of(roles.one(id).orElseThrow(Problem.notFound("role")), own.ofCaller());
    }

    @Transactional
    RoleView create(RoleRequest asked) {
        if (roles.count() >= ROLES_MAX) {
            throw Problem.of(FirmsProblem.TOO_MANY, "A firm has at most " + ROLES_MAX + " roles.");
        }
        RoleId id = new RoleId(ids.next());
        Role role = new Role(id, code(asked.name(), id), asked.name(), false, known(asked), asked.rows(), 1);
        Grants.require(Scope.current().access(), role);
        roles.insert(role, clock.instant());
        return show(id);
    }

    @Transactional
    RoleView change(RoleId id, Version seen, RoleRequest asked) {
        Role before = roles.lock(id).orElseThrow(Problem.notFound("role"));
        seen.mustBe(before.version());
        RoleReadiness.change(before, isOwn(id), Scope.current().access()).require(FirmsProblem.ROLE_NOT_READY);
        Role after = new Role(id, before.code(), asked.name(), false, known(asked), asked.rows(), before.version() + 1);
        Grants.require(Scope.current().access(), after);
        roles.update(after);
        return show(id);
    }

    @Transactional
    void delete(RoleId id, Version seen) {
        Role role = roles.lock(id).orElseThrow(Problem.notFound("role"));
        seen.mustBe(role.version());
        RoleInUse used = roles.one(id).orElseThrow(Problem.notFound("role"));
        RoleReadiness.delete(used, isOwn(id), Scope.current().access()).require(FirmsProblem.ROLE_NOT_READY);
        roles.delete(id);
    }

    List<PermissionsView> permissions() {
        Set<String> held = Scope.current().access().permissions();
        return catalogue.modules().stream()
                .map(module -> PermissionsView.of(module, held))
                .toList();
    }

    private boolean isOwn(RoleId id) {
        return id.value().equals(own.ofCaller());
    }

    private Set<String> known(RoleRequest asked) {
        Set<String> unknown = new TreeSet<>(asked.permissions());
        unknown.removeAll(catalogue.codes());
        if (!unknown.isEmpty()) {
            throw Problem.field(
                    "/permissions", "unknown", "There is no permission " + String.join(", ", unknown) + ".");
        }
        return Set.copyOf(new HashSet<>(asked.permissions()));
    }

    /** From the name in plain letters; from the id when the name has none. */
    private static String code(String name, RoleId id) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-+$", "");
        String cut = plain.length() > CODE_MAX ? plain.substring(0, CODE_MAX) : plain;
        return cut.length() < 2 ? "role-" + id.value().toString().substring(24) : cut;
    }
}

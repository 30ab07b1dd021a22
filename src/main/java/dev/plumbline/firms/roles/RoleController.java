package dev.plumbline.firms.roles;

import static dev.plumbline.firms.FirmsPermission.MEMBER_READ;
import static dev.plumbline.firms.FirmsPermission.ROLE_MANAGE;

import dev.plumbline.firms.RoleId;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/firms")
class RoleController {
    private final Roles roles;

    RoleController(Roles roles) {
        this.roles = roles;
    }

    /** Everything that a role can allow, by module. */
    @GetMapping("/permissions")
    @Allow(MEMBER_READ)
    Page<PermissionsView> permissions() {
        return new Page<>(roles.permissions(), null);
    }

    /** Built-in and own roles with their permissions. */
    @GetMapping("/roles")
    @Allow(MEMBER_READ)
    Page<RoleView> list() {
        return roles.list();
    }

    /** One role with its permissions. */
    @GetMapping("/roles/{id}")
    @Allow(MEMBER_READ)
    RoleView show(@PathVariable RoleId id) {
        return roles.show(id);
    }

    /** Makes a role of the firm's own; nobody can put more into it than they may do themselves. */
    @PostMapping("/roles")
    @ResponseStatus(HttpStatus.CREATED)
    @Allow(ROLE_MANAGE)
    @Idempotent
    RoleView create(@Valid @RequestBody RoleRequest body) {
        return roles.create(body);
    }

    /** Changes an own role; who has it is held to it within a second. */
    @PutMapping("/roles/{id}")
    @Allow(ROLE_MANAGE)
    RoleView change(@PathVariable RoleId id, @IfMatch Version seen, @Valid @RequestBody RoleRequest body) {
        return roles.change(id, seen, body);
    }

    /** Deletes an own role that no member has. */
    @DeleteMapping("/roles/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allow(ROLE_MANAGE)
    void delete(@PathVariable RoleId id, @IfMatch Version seen) {
        roles.delete(id, seen);
    }
}

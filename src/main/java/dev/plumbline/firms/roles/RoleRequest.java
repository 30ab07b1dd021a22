package dev.plumbline.firms.roles;

import dev.plumbline.shared.RowScope;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A role as it shall be.
 *
 * @param rows which of the firm's rows its holders see
 */
record RoleRequest(
        @NotBlank @Size(max = 100) String name,
        @NotNull @Size(max = 500) List<@NotNull @Size(max = 100) String> permissions,
        @NotNull RowScope rows) {}

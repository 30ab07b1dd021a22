package dev.plumbline.identity.keys;

import dev.plumbline.identity.IdentityPermission;
import dev.plumbline.platform.Allow;
import dev.plumbline.shared.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/identity/api-keys")
class ApiKeyController {
    private final ApiKeyService keys;

    ApiKeyController(ApiKeyService keys) {
        this.keys = keys;
    }

    /** @param expiresAt at most a year from now; ninety days when absent */
    record CreateApiKey(
            @NotBlank @Size(max = 100) String name,

            @NotNull @Size(min = 1, max = 200) Set<@NotBlank @Size(max = 100) String> scopes,

            @Nullable Instant expiresAt) {}

    /** @param key shown this once */
    record CreatedApiKey(ApiKeyId id, String key) {
        @Override
        public String toString() {
            return "CreatedApiKey[" + id + "]";
        }
    }

    /** The firm's API keys; of each only its first letters are known. */
    @GetMapping
    @Allow(IdentityPermission.API_KEY_MANAGE)
    Page<ApiKeyView> list() {
        return new Page<>(keys.list(), null);
    }

    /** Makes an API key and shows its secret, this once. No answer is kept for repeats: it would hold the secret. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allow(IdentityPermission.API_KEY_MANAGE)
    CreatedApiKey create(@Valid @RequestBody CreateApiKey body) {
        return keys.create(body);
    }

    /** Ends an API key; within a second nothing accepts it. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allow(IdentityPermission.API_KEY_MANAGE)
    void revoke(@PathVariable ApiKeyId id) {
        keys.revoke(id);
    }
}

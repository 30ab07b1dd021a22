package dev.plumbline.identity.me;

import dev.plumbline.identity.passwords.PlainPassword;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/identity/me")
class MeController {
    private final MeService me;

    MeController(MeService me) {
        this.me = me;
    }

    /** @param preferences what screens remember for this person; left as they are when absent */
    record UpdateMe(
            @NotBlank @Size(max = 200) String name,

            @Nullable @Size(max = 50)
            Map<@Pattern(regexp = "[A-Za-z0-9_.-]{1,60}") String, @NotNull @Size(max = 300) String> preferences) {}

    record ChangePassword(
            @NotNull PlainPassword current, @NotNull PlainPassword next) {}

    /** The caller's own account. */
    @GetMapping
    @Allow(Allow.SIGNED_IN)
    MeView show() {
        return me.show();
    }

    /** Changes the caller's name and preferences. */
    @PutMapping
    @Allow(Allow.SIGNED_IN)
    MeView update(@IfMatch Version seen, @Valid @RequestBody UpdateMe body) {
        return me.update(seen, body.name(), body.preferences());
    }

    /** Changes the caller's password and ends their other sessions. */
    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allow(Allow.SIGNED_IN)
    void changePassword(@Valid @RequestBody ChangePassword body) {
        me.changePassword(body.current(), body.next());
    }
}

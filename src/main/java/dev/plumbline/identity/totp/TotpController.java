package dev.plumbline.identity.totp;

import dev.plumbline.platform.Allow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/identity/me/totp")
class TotpController {
    private final TotpService totp;

    TotpController(TotpService totp) {
        this.totp = totp;
    }

    record TotpCode(@NotBlank @Size(max = 20) String code) {}

    record TotpSecret(String secret, String uri) {}

    record RecoveryCodes(List<String> recoveryCodes) {}

    /** Begins a second factor: gives the secret that an authenticator app reads. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allow(Allow.SIGNED_IN)
    TotpSecret enrol() {
        return totp.enrol();
    }

    /** Turns the second factor on, once a code of it is right; gives the recovery codes, once. */
    @PutMapping
    @Allow(Allow.SIGNED_IN)
    RecoveryCodes confirm(@Valid @RequestBody TotpCode body) {
        return new RecoveryCodes(totp.confirm(body.code()));
    }

    /** Takes the second factor away; asks for the password and a code. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allow(Allow.SIGNED_IN)
    void remove(@Valid @RequestBody TotpCode body) {
        totp.remove(body.code());
    }
}

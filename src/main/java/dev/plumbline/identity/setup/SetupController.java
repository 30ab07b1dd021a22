package dev.plumbline.identity.setup;

import dev.plumbline.identity.sessions.Client;
import dev.plumbline.identity.signin.SignInCookies;
import dev.plumbline.identity.signin.SignedIn;
import dev.plumbline.platform.Public;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/identity/setup")
class SetupController {
    private final SetUpService setUp;
    private final SignInCookies cookies;

    SetupController(SetUpService setUp, SignInCookies cookies) {
        this.setUp = setUp;
        this.cookies = cookies;
    }

    record SetupView(boolean needed) {}

    /** Whether this installation still waits for its first firm. */
    @GetMapping
    @Public("the first screen asks before anybody can sign in; it says one bit")
    SetupView show() {
        return new SetupView(setUp.needed());
    }

    /** Makes the first firm with its owner, on an empty installation only. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Public("only while the installation has no account")
    SignedIn create(@Valid @RequestBody SetUp body, HttpServletRequest request, HttpServletResponse response) {
        return cookies.write(response, setUp.create(body, Client.of(request)), null);
    }
}

package dev.plumbline.messages.optout;

import dev.plumbline.platform.Public;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The address in the head of a mail of notices. */
@RestController
@RequestMapping(OptOutTokens.PATH)
class OptOutController {
    private final OptOuts optOuts;

    OptOutController(OptOuts optOuts) {
        this.optOuts = optOuts;
    }

    /** Stops the mails that the token names, and nothing else. Once more changes nothing. What is sent along is not read. */
    @PostMapping("/{token}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Public("mail programs call it with one click; the signed token is the permission and says all that happens")
    void stop(@PathVariable String token, HttpServletRequest request) {
        optOuts.stop(token, String.valueOf(request.getRemoteAddr()));
    }

    /** Leads a person to the page with the button. It does nothing else: mail scanners open every link. */
    @GetMapping("/{token}")
    @ResponseStatus(HttpStatus.SEE_OTHER)
    @Public("changes and tells nothing")
    void show(@PathVariable String token, HttpServletResponse response) {
        // Whatever has not the form of a token would be somebody's own address.
        String safe = token.matches("[A-Za-z0-9_-]{1,200}") ? token : "unknown";
        response.setHeader("Location", "/opt-outs/" + safe);
    }
}

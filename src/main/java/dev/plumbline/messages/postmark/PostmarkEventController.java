package dev.plumbline.messages.postmark;

import dev.plumbline.platform.Public;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where Postmark tells what became of mail. */
@RestController
@RequestMapping("/api/v1/public/postmark-events")
class PostmarkEventController {
    private final PostmarkEvents events;

    PostmarkEventController(PostmarkEvents events) {
        this.events = events;
    }

    /**
     * Takes what Postmark tells of one mail: that it was delivered, opened, came back or was reported. Once more changes
     * nothing, and the order does not matter. Postmark says who it is by HTTP Basic, with the user "postmark" and the
     * password of the operator's settings.
     */
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Public("Postmark has no account here; the password that is compared with the set one is the permission")
    void take(
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization,
            @RequestBody PostmarkEvent event) {
        events.take(authorization, event);
    }
}

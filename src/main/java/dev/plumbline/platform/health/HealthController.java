package dev.plumbline.platform.health;

import dev.plumbline.platform.Public;
import dev.plumbline.platform.data.DatabaseWatch;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Three answers without a word of detail, from what is known already: neither waits for anything. */
@RestController
@RequestMapping("/api/health")
class HealthController {
    private final DatabaseWatch database;

    HealthController(DatabaseWatch database) {
        this.database = database;
    }

    /** Whether the server can work, as one word. */
    @GetMapping
    @Public("says nothing but whether the server can work")
    Health show() {
        ready();
        return new Health("ok");
    }

    record Health(String status) {}

    /** The process answers. When it does not, start it anew. */
    @GetMapping("/liveness")
    @Public("says nothing but that the server answers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void live() {}

    /** The process can work: its database answers. When it cannot, send requests elsewhere and wait. */
    @GetMapping("/readiness")
    @Public("says nothing but whether the server can work")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ready() {
        if (database.isAway()) {
            throw Problem.later(
                    SharedProblem.UNAVAILABLE, "The database does not answer. Try again.", Duration.ofSeconds(1));
        }
    }
}

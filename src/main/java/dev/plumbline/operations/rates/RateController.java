package dev.plumbline.operations.rates;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
@RequestMapping("/api/v1/operations/rates")
class RateController {
    private static final int HOURS_MAX = 72;

    private final RateSettings settings;
    private final RateReleases releases;

    RateController(RateSettings settings, RateReleases releases) {
        this.settings = settings;
        this.releases = releases;
    }

    /** How many calls are served in one window. */
    record RateLimitView(RateScope scope, RateKind kind, int limit) {}

    /**
     * The limits, and whom they stop.
     *
     * @param nodes   how many share them
     * @param limits  those that are set
     * @param blocked who has used one up now, those of longest standing first, 200 at most
     */
    record RateBoard(
            long windowSeconds,
            int nodes,
            List<RateLimitView> limits,
            List<RateBlock> blocked,
            List<RateRelease> releases) {}

    /**
     * Whom a limit is not to count for a while.
     *
     * @param subject id of a user, key or firm; an address, or a /64 as it is listed
     * @param hours   how long
     */
    record ReleaseRate(
            @NotNull RateScope scope,
            @NotNull RateKind kind,
            @NotBlank @Size(max = RateKey.SUBJECT_MAX) String subject,
            @Min(1) @Max(HOURS_MAX) int hours,
            @NotBlank @Size(min = 3, max = 500) String reason) {}

    /** The limits that hold, who is stopped by one now, and for whom none holds for a while. */
    @GetMapping
    @Allow(Allow.OPERATOR)
    RateBoard list() {
        RateReleases.Board board = releases.board();
        List<RateLimitView> limits = Arrays.stream(RateScope.values())
                .flatMap(scope -> Stream.of(RateKind.values())
                        .map(kind -> new RateLimitView(scope, kind, settings.limit(scope, kind))))
                .filter(each -> each.limit() > 0)
                .toList();
        return new RateBoard(settings.window().toSeconds(), board.nodes(), limits, board.blocked(), board.released());
    }

    /**
     * Does not count somebody's calls for some hours; on other nodes from a second later. Repeated, it is refused: there is
     * one release of each.
     */
    @PostMapping("/releases")
    @ResponseStatus(HttpStatus.CREATED)
    @Allow(Allow.OPERATOR)
    RateRelease release(@Valid @RequestBody ReleaseRate body) {
        if (settings.limit(body.scope(), body.kind()) == 0) {
            throw Problem.field("/kind", "unknown", "There is no such limit.");
        }
        String subject = body.kind().subject(body.subject());
        return releases.release(
                new RateKey(body.scope(), body.kind(), subject), Duration.ofHours(body.hours()), body.reason());
    }

    /** Counts again. */
    @DeleteMapping("/releases/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allow(Allow.OPERATOR)
    void end(@PathVariable RateReleaseId id, @IfMatch Version seen) {
        releases.end(id, seen);
    }
}

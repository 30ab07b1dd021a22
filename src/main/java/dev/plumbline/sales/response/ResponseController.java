package dev.plumbline.sales.response;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.sales.SalesPermission;
import dev.plumbline.sales.ladder.Ladder;
import dev.plumbline.sales.response.ResponseBoard.AnsweredFilter;
import dev.plumbline.sales.response.ResponseBoard.AnsweredView;
import dev.plumbline.sales.response.ResponseBoard.CallView;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/sales/response")
class ResponseController {
    private static final Duration PERIOD = Duration.ofDays(30);

    private final ResponseBoard board;
    private final ResponseSettings settings;
    private final Clock clock;

    ResponseController(ResponseBoard board, ResponseSettings settings, Clock clock) {
        this.board = board;
        this.settings = settings;
        this.clock = clock;
    }

    /** Thirty days up to now, unless said otherwise. */
    @GetMapping("/metrics")
    @Allow(SalesPermission.LEAD_READ)
    ResponseBoard.Metrics metrics(
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to) {
        Instant end = to == null ? clock.instant() : to;
        return board.metrics(from == null ? end.minus(PERIOD) : from, end);
    }

    /** The responses behind the figures, the latest first. */
    @GetMapping("/answered")
    @Allow(SalesPermission.LEAD_READ)
    Page<AnsweredView> answered(@Valid AnsweredFilter filter, @Valid PageRequest page) {
        return board.answered(filter, page);
    }

    /** The caller's own calls, the latest first. */
    @GetMapping("/calls")
    @Allow(SalesPermission.LEAD_READ)
    Page<CallView> calls(@RequestParam(defaultValue = "false") boolean unread, @Valid PageRequest page) {
        return board.calls(unread, page);
    }

    /** Says that the caller has seen a call. */
    @PutMapping("/calls/{id}/read")
    @Allow(SalesPermission.LEAD_READ)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable UUID id) {
        board.read(id);
    }

    /** Who is called when nobody answers an enquiry, and after how long. */
    @GetMapping("/ladder")
    @Allow(SalesPermission.LEAD_READ)
    ResponseSettings.Setting ladder() {
        return settings.current();
    }

    /** Changes the ladder and its target; clocks that start from now on follow it. */
    @PutMapping("/ladder")
    @Allow(SalesPermission.RESPONSE_MANAGE)
    ResponseSettings.Setting changeLadder(@IfMatch Version seen, @Valid @RequestBody Ladder ladder) {
        return settings.change(seen, ladder);
    }
}

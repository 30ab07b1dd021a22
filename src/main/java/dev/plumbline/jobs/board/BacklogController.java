package dev.plumbline.jobs.board;

import dev.plumbline.platform.Allow;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Scope;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/operations/jobs")
class BacklogController {
    private final Backlog backlog;

    BacklogController(Backlog backlog) {
        this.backlog = backlog;
    }

    /** How many jobs of each kind wait and run, of all firms together: the first 10,000 that are due are counted. */
    @GetMapping
    @Allow(Allow.OPERATOR)
    Page<BacklogView> list() {
        return Scope.current().onPlatform().call(() -> new Page<>(backlog.kinds(), null));
    }
}

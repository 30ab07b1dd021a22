package dev.plumbline.operations.checks;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Finding;
import dev.plumbline.platform.Public;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/ops/deploy-check")
class DeployCheckController {
    private final Checks checks;
    private final Clock clock;

    DeployCheckController(Checks checks, Clock clock) {
        this.checks = checks;
        this.clock = clock;
    }

    /** Whether this installation may be deployed: 200 when nothing blocks it, 503 when something does. */
    @GetMapping
    @Public("a pipeline asks before anybody can sign in; it tells no more than which parts are well")
    ResponseEntity<DeployReport> show() {
        return answer(false);
    }

    /** The same with figures, names and what to do. */
    @GetMapping("/details")
    @Allow(Allow.OPERATOR)
    ResponseEntity<DeployReport> details() {
        return answer(true);
    }

    private ResponseEntity<DeployReport> answer(boolean whole) {
        Map<String, Finding> findings = checks.look();
        DeployReport report = DeployReport.of(clock.instant(), findings, whole);
        return ResponseEntity.status(report.overallOk() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .body(report);
    }
}

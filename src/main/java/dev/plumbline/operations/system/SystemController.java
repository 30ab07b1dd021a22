package dev.plumbline.operations.system;

import dev.plumbline.platform.Allow;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/debug/system")
class SystemController {
    private final SystemReports reports;

    SystemController(SystemReports reports) {
        this.reports = reports;
    }

    /** How each part of this node is, with a reason where one is not well. No value of a setting is in it. */
    @GetMapping
    @Allow(Allow.OPERATOR)
    SystemReport show() {
        return reports.now();
    }
}

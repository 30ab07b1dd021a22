package dev.plumbline.firms;

import dev.plumbline.platform.Allow;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/firms/current")
class FirmController {
    private final Firms firms;

    FirmController(Firms firms) {
        this.firms = firms;
    }

    @GetMapping
    @Allow(Allow.MEMBER)
    FirmFacts show() {
        return firms.current();
    }
}

package dev.plumbline.operations.switches;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.platform.Public;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/operations")
class SwitchController {
    private final Switches switches;

    SwitchController(Switches switches) {
        this.switches = switches;
    }

    /**
     * @param reason  what everybody is told who is kept from something
     * @param minutes after how many it ends by itself, an hour when it is not said; a rehearsal has no end, and takes none
     */
    record Engagement(
            @NotBlank @Size(min = 3, max = 500) String reason,
            @Nullable @Min(1) @Max(1_440) Integer minutes) {}

    /** @param reason why nothing needs to be stopped any more */
    record Release(@NotBlank @Size(min = 3, max = 500) String reason) {}

    /** @param exempt how the addresses begin that no switch stops */
    record SwitchList(List<SwitchView> items, List<String> exempt) {}

    record Standing(List<Engaged> items) {}

    /**
     * A switch that is engaged now.
     *
     * @param until when it ends by itself at the latest; null for one that has no end
     */
    record Engaged(
            SwitchKind kind,
            @Nullable String reason,
            @Nullable Instant since,
            @Nullable Instant until) {}

    /** What is switched off now, and why: for the banner of every page. */
    @GetMapping("/standing")
    @Public("whoever is kept from something may know why")
    Standing show() {
        return new Standing(switches.known().stream()
                .filter(Switch::engaged)
                .map(each -> new Engaged(each.kind(), each.reason(), each.since(), each.until()))
                .toList());
    }

    /** All switches, and what none of them stops. */
    @GetMapping("/switches")
    @Allow(Allow.OPERATOR)
    SwitchList list() {
        return new SwitchList(switches.known().stream().map(SwitchView::of).toList(), Switches.EXEMPT);
    }

    /**
     * Engages a switch: what it stops is answered by 503 with the reason from now on, on other nodes within a second. It ends by
     * itself, and is not extended: whoever needs longer engages it anew after it has ended. All operators are told by mail.
     */
    @PutMapping("/switches/{kind}/engagement")
    @Allow(Allow.OPERATOR)
    SwitchView engage(@PathVariable SwitchKind kind, @IfMatch Version seen, @Valid @RequestBody Engagement body) {
        return SwitchView.of(switches.engage(kind, body.minutes(), body.reason(), seen));
    }

    /** Releases a switch. */
    @PutMapping("/switches/{kind}/release")
    @Allow(Allow.OPERATOR)
    SwitchView release(@PathVariable SwitchKind kind, @IfMatch Version seen, @Valid @RequestBody Release body) {
        return SwitchView.of(switches.release(kind, body.reason(), seen));
    }
}

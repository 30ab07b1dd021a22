package dev.plumbline.operations.status;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Product;
import dev.plumbline.shared.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The predecessor's pack W (Valhalla), computed from what runs. */
@RestController
@RequestMapping("/system/status")
class StatusController {
    private final Packs packs;
    private final Installation installation;

    StatusController(Packs packs, Installation installation) {
        this.packs = packs;
        this.installation = installation;
    }

    record SystemStatus(
            String version,

            @JsonProperty("backend_complete") boolean backendComplete,

            List<Packs.Pack> packs,
            String summary,
            Extra extra) {}

    record Extra(
            String notes,
            @Nullable @JsonProperty("updated_at") Instant updatedAt,

            @Nullable @JsonProperty("completed_at") Instant completedAt) {}

    record Summary(String version, String summary, int installed) {}

    /** What is installed, and whether operators have called it complete. */
    @GetMapping
    @Allow(Allow.OPERATOR)
    SystemStatus show() {
        List<Packs.Pack> all = packs.all();
        Optional<InstallationRepository.Said> said = installation.find();
        return new SystemStatus(
                Product.VERSION,
                said.map(InstallationRepository.Said::complete).orElse(false),
                all,
                summary(all),
                new Extra(
                        said.isEmpty() ? "Nobody has said yet whether it is complete." : "",
                        said.map(InstallationRepository.Said::updatedAt).orElse(null),
                        said.map(InstallationRepository.Said::completedAt).orElse(null)));
    }

    /** The same in one sentence; the database is not asked. */
    @GetMapping("/summary")
    @Allow(Allow.OPERATOR)
    Summary summarize() {
        List<Packs.Pack> all = packs.all();
        return new Summary(Product.VERSION, summary(all), all.size());
    }

    /** The modules that are installed. */
    @GetMapping("/packs")
    @Allow(Allow.OPERATOR)
    List<Packs.Pack> list() {
        return packs.all();
    }

    /** One of them, however its name is written. */
    @GetMapping("/packs/{id}")
    @Allow(Allow.OPERATOR)
    Packs.Pack get(@PathVariable String id) {
        return packs.all().stream()
                .filter(pack -> pack.id().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(Problem.notFound("pack"));
    }

    /** Calls the installation complete. The time of the first call stays. */
    @PostMapping("/complete")
    @Allow(Allow.OPERATOR)
    SystemStatus complete() {
        installation.say(true);
        return show();
    }

    /** Takes that back, and its time with it. */
    @PostMapping("/incomplete")
    @Allow(Allow.OPERATOR)
    SystemStatus reopen() {
        installation.say(false);
        return show();
    }

    private static String summary(List<Packs.Pack> all) {
        return all.size() + " modules are installed.";
    }
}

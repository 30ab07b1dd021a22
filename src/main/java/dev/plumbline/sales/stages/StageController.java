package dev.plumbline.sales.stages;

import dev.plumbline.platform.Allow;
import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.SalesPermission;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/sales/leads/{lead}/history")
class StageController {
    private final Stages stages;

    StageController(Stages stages) {
        this.stages = stages;
    }

    /** The stages of a lead as they happened, with how long each lasted. */
    @GetMapping
    @Allow(SalesPermission.LEAD_READ)
    List<StageRepository.Step> list(@PathVariable LeadId lead) {
        return stages.of(lead);
    }
}

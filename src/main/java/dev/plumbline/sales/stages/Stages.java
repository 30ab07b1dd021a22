package dev.plumbline.sales.stages;

import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.leads.LeadService;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The stages of a lead, for who may see it. */
@Service
class Stages {
    private final LeadService leads;
    private final StageRepository stages;

    Stages(LeadService leads, StageRepository stages) {
        this.leads = leads;
        this.stages = stages;
    }

    @Transactional(readOnly = true)
    List<StageRepository.Step> of(LeadId id) {
        return stages.of(leads.show(id).id());
    }
}

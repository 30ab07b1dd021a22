package dev.plumbline.sales.interactions;

import dev.plumbline.platform.Allow;
import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.SalesPermission;
import dev.plumbline.sales.leads.LeadService;
import dev.plumbline.sales.response.ResponseClocks;
import dev.plumbline.sales.response.ResponseView;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The response clock of one lead, for who may see the lead. */
@RestController
@RequestMapping("/api/v1/sales/leads/{lead}")
class LeadClockController {
    private final LeadService leads;
    private final ResponseClocks clocks;

    LeadClockController(LeadService leads, ResponseClocks clocks) {
        this.leads = leads;
        this.clocks = clocks;
    }

    /** The response clock of a lead: its deadline, its steps, who was called. */
    @GetMapping("/response")
    @Allow(SalesPermission.LEAD_READ)
    ResponseView show(@PathVariable LeadId lead) {
        return clocks.show(leads.show(lead).id());
    }

    /** Says that the caller sees to it: nobody else is called, and the clock goes on. */
    @PutMapping("/acknowledgement")
    @Allow(SalesPermission.LEAD_WRITE)
    ResponseView acknowledge(@PathVariable LeadId lead) {
        MemberId me = Scope.current().access().member();
        if (me == null) {
            throw Problem.of(SharedProblem.FORBIDDEN, "Only a member can see to a lead.");
        }
        return clocks.acknowledge(leads.show(lead).id(), me);
    }
}

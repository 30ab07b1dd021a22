package dev.plumbline.sales.leads;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.AsksWithin;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.SalesPermission;
import dev.plumbline.sales.fields.LeadFields;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/sales/leads")
class LeadController {
    private final LeadService leads;
    private final LeadFields fields;

    LeadController(LeadService leads, LeadFields fields) {
        this.leads = leads;
        this.fields = fields;
    }

    /** Leads that the caller may see, filtered and sorted. */
    @GetMapping
    @Allow(SalesPermission.LEAD_READ)
    Page<LeadSummary> list(@Valid LeadFilter filter, @Valid PageRequest page) {
        return leads.list(filter, page);
    }

    /** One lead with what may be done with it now and, if not, why. */
    @GetMapping("/{id}")
    @Allow(SalesPermission.LEAD_READ)
    LeadView show(@PathVariable LeadId id) {
        return leads.show(id);
    }

    /** Replaces what is known of a lead. Stage, score and owner change by commands only. */
    @PutMapping("/{id}")
    @Allow(SalesPermission.LEAD_WRITE)
    LeadView update(@PathVariable LeadId id, @IfMatch Version seen, @Valid @RequestBody LeadRequests.Details body) {
        return leads.update(id, seen, body.facts(fields.checked(body.custom(), leads.custom(id))));
    }

    /** Puts a lead aside; it can be restored. */
    @DeleteMapping("/{id}")
    @Allow(SalesPermission.LEAD_DELETE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable LeadId id, @IfMatch Version seen) {
        leads.delete(id, seen);
    }

    /** Takes a lead back that was put aside. */
    @PutMapping("/{id}/restoration")
    @Allow(SalesPermission.LEAD_DELETE)
    LeadView restore(@PathVariable LeadId id, @IfMatch Version seen) {
        return leads.restore(id, seen);
    }

    /** Says that the lead is worth working on. */
    @PutMapping("/{id}/qualification")
    @Allow(SalesPermission.LEAD_WRITE)
    LeadView qualify(@PathVariable LeadId id, @IfMatch Version seen) {
        return leads.qualify(id, seen);
    }

    /** An appointment is agreed. */
    @PutMapping("/{id}/appointment")
    @Allow(SalesPermission.LEAD_WRITE)
    LeadView scheduleAppointment(@PathVariable LeadId id, @IfMatch Version seen) {
        return leads.scheduleAppointment(id, seen);
    }

    /** The place was inspected. */
    @PutMapping("/{id}/inspection")
    @Allow(SalesPermission.LEAD_WRITE)
    LeadView completeInspection(@PathVariable LeadId id, @IfMatch Version seen) {
        return leads.completeInspection(id, seen);
    }

    /** A quote was sent. */
    @PutMapping("/{id}/quote")
    @Allow(SalesPermission.LEAD_WRITE)
    LeadView sendQuote(@PathVariable LeadId id, @IfMatch Version seen) {
        return leads.sendQuote(id, seen);
    }

    /** The quote is being negotiated. */
    @PutMapping("/{id}/negotiation")
    @Allow(SalesPermission.LEAD_WRITE)
    LeadView negotiate(@PathVariable LeadId id, @IfMatch Version seen) {
        return leads.negotiate(id, seen);
    }

    /** Closes a lead as lost, with the reason. */
    @PutMapping("/{id}/loss")
    @Allow(SalesPermission.LEAD_WRITE)
    LeadView lose(@PathVariable LeadId id, @IfMatch Version seen, @Valid @RequestBody LeadRequests.Loss body) {
        return leads.lose(id, seen, body.reason(), body.lostTo());
    }

    /** Keeps in touch without selling now, with the reason. */
    @PutMapping("/{id}/nurture")
    @Allow(SalesPermission.LEAD_WRITE)
    LeadView nurture(@PathVariable LeadId id, @IfMatch Version seen, @Valid @RequestBody LeadRequests.Why body) {
        return leads.nurture(id, seen, body.reason());
    }

    /** Opens a lost or nurtured lead again, with the reason. */
    @PutMapping("/{id}/reopening")
    @Allow(SalesPermission.LEAD_WRITE)
    @AsksWithin(SalesPermission.LEAD_REOPEN)
    LeadView reopen(@PathVariable LeadId id, @IfMatch Version seen, @Valid @RequestBody LeadRequests.Why body) {
        return leads.reopen(id, seen, body.reason());
    }
}

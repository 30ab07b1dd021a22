package dev.plumbline.sales;

import dev.plumbline.webhooks.EventType;
import dev.plumbline.webhooks.EventTypes;
import java.util.Set;

/** What other systems can be told of leads. */
final class SalesEvents {
    private static final Set<String> SCORE =
            Set.of("score", "temperature", "score_by_hand", "scored_at", "score_changes_at", "first_temperature");

    static final EventTypes LEADS = EventTypes.of(
            "lead",
            "sales.lead",
            "/api/v1/sales/leads/",
            EventType.created(
                    "lead.created", "intake.take", "A lead has come in: by hand, by a form, or by an import."),
            EventType.cleared("lead.restored", "deleted_at", "lead.restore", "A deleted lead is back."),
            EventType.changed(
                    "lead.deleted", "deleted_at", "lead.delete", "A lead was deleted, or became part of another one."),
            EventType.changed(
                    "lead.moved",
                    "status",
                    "lead.qualify",
                    "A lead has moved on in the funnel, was won, lost or reopened."),
            EventType.changed(
                    "lead.assigned",
                    "owner_id",
                    "assignment.assign",
                    "A lead was given to somebody, or back to the pool."),
            EventType.changedOnly("lead.scored", SCORE, "rating.happened", "Only the score of a lead has changed."),
            EventType.changed("lead.changed", "lead.update", "Anything else of a lead has changed."));

    private SalesEvents() {}
}

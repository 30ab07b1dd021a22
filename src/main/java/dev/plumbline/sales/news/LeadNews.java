package dev.plumbline.sales.news;

import dev.plumbline.platform.Live;
import dev.plumbline.platform.LiveTopic;
import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.SalesPermission;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.RowPlace;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells of a lead, its follow-ups, its response clock and its comments, in the transaction that changes them. All carry the id and version
 * of the lead, whose rows decide who hears of it; figures are sums of these and have no news of their own.
 */
@Component
public class LeadNews {
    public static final LiveTopic LEADS = topic("lead");
    public static final LiveTopic FOLLOW_UPS = topic("lead-follow-up");
    public static final LiveTopic RESPONSES = topic("lead-response");
    public static final LiveTopic COMMENTS = topic("lead-comment");

    private final Live live;
    private final PlaceRepository places;

    LeadNews(Live live, PlaceRepository places) {
        this.live = live;
        this.places = places;
    }

    /** @param stood where it stood before and where it stands now */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lead(LeadId lead, long version, Collection<RowPlace> stood) {
        live.changed(LEADS.type(), lead, version, stood);
    }

    /** Many leads, in one event that names none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void leads(Collection<RowPlace> stood) {
        live.changed(LEADS.type(), stood);
    }

    /** Heard also by whoever has to do it, should they not see the lead any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void followUp(LeadId lead, MemberId member) {
        PlaceRepository.Standing now = places.of(lead);
        live.changed(FOLLOW_UPS.type(), lead, now.version(), List.of(now.place(), new RowPlace(member, null)));
    }

    /** Many follow-ups that went from one to others. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void followUps(Collection<RowPlace> stood) {
        live.changed(FOLLOW_UPS.type(), stood);
    }

    /** Something was said about it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void comment(LeadId lead) {
        PlaceRepository.Standing now = places.of(lead);
        live.changed(COMMENTS.type(), lead, now.version(), List.of(now.place()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void response(LeadId lead) {
        PlaceRepository.Standing now = places.of(lead);
        live.changed(RESPONSES.type(), lead, now.version(), List.of(now.place()));
    }

    private static LiveTopic topic(String type) {
        return LiveTopic.byRow(type, SalesPermission.LEAD_READ, SalesPermission.LEAD_WRITE);
    }
}

package dev.plumbline.clients.portal;

import dev.plumbline.shared.GuestId;
import java.util.List;

/**
 * A guest, for themselves.
 *
 * @param firm    what the firm is called
 * @param clients whose person they are; those that are put aside, or not set up, are not among them
 */
record PortalMeView(GuestId id, String name, String email, String firm, List<PortalClient> clients) {}

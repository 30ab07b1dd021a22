package dev.plumbline.clients.portal;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.PortalKind;

/** A client whose person a guest is, and as what. */
record PortalClient(ClientId id, String name, PortalKind kind) {}

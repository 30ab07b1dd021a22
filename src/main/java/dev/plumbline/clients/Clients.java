package dev.plumbline.clients;

/** Clients of the current firm, for other modules. */
public interface Clients {
    /** The client of this lead: made now, in the caller's transaction, or the one that was made before. */
    ClientId of(NewClient client);
}

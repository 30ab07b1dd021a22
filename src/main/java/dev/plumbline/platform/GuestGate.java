package dev.plumbline.platform;

/** Whether the place of a client's person is open. Asked for each call that is for guests, in its scope, before it is answered. */
public interface GuestGate {
    /**
     * Lets the call pass.
     *
     * @param path that is asked for; it stands in the log when the guest is turned away
     * @throws dev.plumbline.shared.Problem with the first reason against it, in the order in which the portal names them
     */
    void admit(String path);
}

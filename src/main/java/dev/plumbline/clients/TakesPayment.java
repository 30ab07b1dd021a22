package dev.plumbline.clients;

/** Whether a firm takes payment of whoever applies. Implemented by the module that does it, which this one may not know. */
public interface TakesPayment {
    /** Of the current firm, now. */
    boolean takesPayment();
}

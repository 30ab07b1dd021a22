package dev.plumbline.platform;

/**
 * Counts what operators watch. Names and labels are the code's own, so that there are as many as the code has: nothing of a
 * caller, a firm or a person is in them. Implemented by the operations module, which this one may not know.
 */
public interface Measures {
    /**
     * A request that was answered.
     *
     * @param route the pattern of its address, or one word for all that are none
     */
    void request(String method, String route, int status, long nanos);

    /**
     * One more of what a bean of {@link Counted} declares.
     *
     * @throws IllegalArgumentException when none does
     */
    void count(String name, String outcome);
}

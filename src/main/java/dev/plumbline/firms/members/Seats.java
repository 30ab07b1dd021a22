package dev.plumbline.firms.members;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How many members the firm's limit leaves room for. */
@Component
public class Seats {
    private final SeatRepository seats;

    Seats(SeatRepository seats) {
        this.seats = seats;
    }

    /**
     * Whether one more fits in. The firm is held first and counted then, by a statement of its own: one that waits for the
     * firm counts those who were there before the wait, and two who join at once would both take the last seat.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean hold() {
        seats.lock();
        return seats.free();
    }

    /** The same for showing it: nobody is held up. */
    boolean free() {
        return seats.free();
    }
}

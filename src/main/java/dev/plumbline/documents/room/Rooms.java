package dev.plumbline.documents.room;

import dev.plumbline.documents.DocumentsNotices;
import dev.plumbline.documents.DocumentsPermission;
import dev.plumbline.documents.DocumentsProblem;
import dev.plumbline.firms.MemberFacts;
import dev.plumbline.firms.Members;
import dev.plumbline.messages.Notifications;
import dev.plumbline.messages.Notifications.Notice;
import dev.plumbline.shared.Problem;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The room that a firm has for documents. Where it stands is a running total: to count everything would take longer with each
 * document. Joins the running transaction; take and give back last in it, since others wait.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Rooms {
    private final RoomRepository rooms;
    private final RoomLimits limits;
    private final Members members;
    private final Notifications notifications;
    private final Clock clock;

    Rooms(RoomRepository rooms, RoomLimits limits, Members members, Notifications notifications, Clock clock) {
        this.rooms = rooms;
        this.limits = limits;
        this.members = members;
        this.notifications = notifications;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    RoomView show() {
        Room room = rooms.find().orElse(Room.EMPTY);
        return new RoomView(
                room.bytes(),
                limits.bytes(),
                room.versions(),
                limits.versions(),
                room.percent(limits),
                room.mark(limits));
    }

    /** @throws Problem when there is no room for a version of so many bytes now: before somebody sends it for nothing */
    public void check(long bytes) {
        Room room = rooms.find().orElse(Room.EMPTY);
        if (!room.with(bytes).fits(limits)) {
            throw full(room);
        }
    }

    /**
     * For a new version of so many bytes. Who says how long documents are kept is told when little room is left.
     *
     * @throws Problem when there is no room for it
     */
    public void take(long bytes) {
        Room room = rooms.take(bytes);
        if (!room.fits(limits)) {
            throw full(new Room(room.bytes() - bytes, room.versions() - 1, room.warned()));
        }
        int mark = room.mark(limits);
        if (mark > room.warned()) {
            rooms.warned(mark);
            tell(room);
        }
    }

    /** Of a version that is erased for good. */
    public void giveBack(long bytes) {
        Room room = rooms.giveBack(bytes);
        if (room.mark(limits) < room.warned()) {
            rooms.warned(room.mark(limits));
        }
    }

    private void tell(Room room) {
        notifications.tell(
                members.allowed(DocumentsPermission.RETAIN).stream()
                        .map(MemberFacts::id)
                        .toList(),
                new Notice(
                        DocumentsNotices.ROOM,
                        "The room for documents is " + room.percent(limits) + " % full",
                        taken(room) + " When it is full nobody can add documents.",
                        "/retention?tab=room",
                        DocumentsNotices.ROOM.code() + ":" + clock.instant()));
    }

    private Problem full(Room room) {
        return Problem.of(
                DocumentsProblem.ROOM_FULL,
                taken(room)
                        + " Erase documents for good that nothing requires any more, or ask the operator for more room.");
    }

    private String taken(Room room) {
        return String.format(
                Locale.ROOT,
                "The firm's documents take %.1f of %,d GB, with %,d of %,d versions.",
                (double) room.bytes() / RoomLimits.GIGABYTE,
                limits.gigabytes(),
                room.versions(),
                limits.versions());
    }
}

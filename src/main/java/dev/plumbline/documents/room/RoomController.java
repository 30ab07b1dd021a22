package dev.plumbline.documents.room;

import dev.plumbline.documents.DocumentsPermission;
import dev.plumbline.platform.Allow;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/documents/room")
class RoomController {
    private final Rooms rooms;

    RoomController(Rooms rooms) {
        this.rooms = rooms;
    }

    /** How much the firm's documents take, and how much they may. */
    @GetMapping
    @Allow(DocumentsPermission.READ)
    RoomView show() {
        return rooms.show();
    }
}

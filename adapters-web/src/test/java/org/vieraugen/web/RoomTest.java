package org.vieraugen.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vieraugen.web.failure.Crowded;
import org.vieraugen.web.failure.TooLarge;

/** Nobody's request takes the memory that others need. */
class RoomTest {
    private static final int FREE = 64 * 1024;

    private final List<Room> rooms = new ArrayList<>();

    private Room room() {
        var room = new Room();
        rooms.add(room);
        return room;
    }

    @AfterEach
    void leave() {
        rooms.forEach(Room::leave);
    }

    /** So many requests as large as may be leave hardly any room. */
    private void crowd() {
        for (int i = 0; i < 8; i++) {
            room().take(Room.MOST);
        }
        room().take(FREE + 32 * 16 * 1024);
    }

    @Test
    void a_request_has_a_mebibyte_at_most() {
        var room = room();
        room.take(Room.MOST - 1);
        room.take(1);
        assertThatThrownBy(() -> room.take(1)).isInstanceOf(TooLarge.class);
    }

    @Test
    void those_who_take_much_share_what_there_is() {
        crowd();
        assertThatThrownBy(() -> room().take(FREE + 1)).isInstanceOf(Crowded.class);
    }

    @Test
    void for_little_there_is_always_room() {
        crowd();
        assertThatCode(() -> room().take(FREE)).doesNotThrowAnyException();
    }

    @Test
    void whoever_leaves_makes_room() {
        crowd();
        rooms.remove(0).leave();
        assertThatCode(() -> room().take(Room.MOST)).doesNotThrowAnyException();
        assertThatThrownBy(() -> room().take(FREE + 1)).isInstanceOf(Crowded.class);
    }

    @Test
    void a_request_that_is_read_in_pieces_takes_no_more_than_a_whole_one() {
        for (int i = 0; i < 8; i++) {
            var room = room();
            for (int taken = 0; taken < Room.MOST; taken += 4096) {
                room.take(4096);
            }
        }
        assertThatCode(() -> room().take(FREE + 32 * 16 * 1024)).doesNotThrowAnyException();
        assertThatThrownBy(() -> room().take(FREE + 1)).isInstanceOf(Crowded.class);
    }
}

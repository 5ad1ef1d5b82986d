package org.vieraugen.application.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.THAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.RequestDesk;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.figure.Cell;
import org.vieraugen.domain.figure.CountTable;
import org.vieraugen.domain.figure.Quarter;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.reach.Arrival;
import org.vieraugen.domain.reach.Wait;
import org.vieraugen.domain.request.Consent;
import org.vieraugen.domain.request.Request;
import org.vieraugen.domain.request.Said;
import org.vieraugen.domain.testing.Office;

/** K6: whoever asked a team waits for its word, by the one clock. */
class RequestWaitsTest {
    private static final Quarter NOW = new Quarter(2026, 4);

    private final House house = new House();
    private final RequestDesk desk = new RequestDesk(house);

    private List<Wait> open() {
        return house.waits.open(Office.FOREIGNERS);
    }

    private Map<String, Long> ends() {
        var all = new TreeMap<String, Long>();
        house.waits.of(Office.FOREIGNERS, NOW, NOW).forEach(tally -> tally.cells().entrySet().stream()
                .filter(entry -> entry.getKey().table() == CountTable.REACHED)
                .filter(entry -> entry.getKey().values().get(0).equals("ARRIVAL:REQUEST"))
                .forEach(entry -> all.merge(code(entry.getKey()), entry.getValue(), Long::sum)));
        return all;
    }

    private static String code(Cell cell) {
        return cell.values().get(1);
    }

    private void on(String day) {
        house.clock.at(Office.at(day));
    }

    @Test
    void K6_a_mail_to_a_team_waits_until_the_first_answer_and_a_second_one_ends_nothing() {
        var request = desk.mailed("Wann ist mein Termin?");
        assertThat(open()).singleElement().satisfies(wait -> {
            assertThat(wait.arrival()).isEqualTo(Arrival.REQUEST);
            assertThat(wait.channel()).isEqualTo(Channel.EMAIL);
            assertThat(wait.arrived()).isEqualTo(request.arrival().at());
            assertThat(wait.due()).isEqualTo(request.due());
        });
        on("2026-11-26");
        desk.answer.handle(desk.on(request, THAL), "Am Montag.", Said.Way.MAIL);
        desk.answer.handle(desk.on(desk.now(request.number().text()), THAL), "Um neun.", Said.Way.MAIL);
        assertThat(open()).isEmpty();
        assertThat(ends()).containsExactly(Map.entry("IN_TIME", 1L));
    }

    @Test
    void K6_too_late_is_late_and_closed_without_a_word_is_unanswered() {
        var late = desk.mailed("Wann ist mein Termin?");
        var closed = desk.mailed("Und meiner?");
        on("2027-03-01");
        desk.answer.handle(desk.on(late, THAL), "Am Montag.", Said.Way.TOLD);
        desk.close.handle(desk.on(closed, THAL), "Werbung");
        assertThat(open()).isEmpty();
        assertThat(ends()).containsExactly(Map.entry("LATE", 1L), Map.entry("UNANSWERED", 1L));
    }

    @Test
    void K6_moved_to_another_team_it_waits_there_since_it_came() {
        var request = desk.mailed("Wann ist mein Termin?");
        var before = open().get(0);
        on("2026-11-26");
        desk.move.handle(desk.on(request, THAL), new TeamKey("office"));
        assertThat(open()).singleElement().satisfies(wait -> {
            assertThat(wait.arrived()).isEqualTo(before.arrived());
            assertThat(wait.due()).isEqualTo(before.due());
            assertThat(wait.team()).contains(new TeamKey("office"));
        });
        assertThat(ends()).isEmpty();
    }

    @Test
    void K6_who_writes_again_after_the_answer_waits_anew_and_who_writes_twice_before_it_waits_once() {
        var request = desk.mailed("Wann ist mein Termin?");
        desk.followUp.handle(request.id(), "Hallo?", house.clock.instant());
        assertThat(open()).hasSize(1);
        desk.answer.handle(desk.on(desk.now(request.number().text()), THAL), "Am Montag.", Said.Way.MAIL);
        on("2026-11-26");
        desk.followUp.handle(request.id(), "An welchem?", house.clock.instant());
        on("2026-11-27");
        desk.followUp.handle(request.id(), "Bitte!", house.clock.instant());
        assertThat(open()).singleElement().satisfies(wait -> assertThat(wait.arrived())
                .isEqualTo(Office.at("2026-11-26")));
    }

    @Test
    void K6_whose_request_becomes_a_complaint_was_spoken_to_and_waits_for_the_complaint() {
        var request = desk.mailed("Wann ist mein Termin?");
        desk.complain.handle(
                desk.on(request, ALBERS),
                new MakeComplaint.As("PROCESSING_TIME", IdentityMode.ANONYMOUS, Optional.empty(), false),
                new Consent(Channel.PHONE, LocalDate.parse("2026-11-24"), "Ja, gern."));
        assertThat(open()).isEmpty();
        assertThat(ends()).containsExactly(Map.entry("IN_TIME", 1L));
        assertThat(desk.now(request.number().text()).state()).isEqualTo(Request.State.MADE_COMPLAINT);
    }
}

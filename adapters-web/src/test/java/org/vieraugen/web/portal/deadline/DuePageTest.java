package org.vieraugen.web.portal.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.KESSLER;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.THAL;
import static org.vieraugen.domain.testing.Office.WIRTH;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.due.DueList;
import org.vieraugen.application.due.DueList.Line;
import org.vieraugen.application.due.KeepCalendar;
import org.vieraugen.application.due.KeepDigest;
import org.vieraugen.application.due.OwnDue;
import org.vieraugen.application.due.ReadDue;
import org.vieraugen.application.request.TakeRequest;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryCalendarFeeds;
import org.vieraugen.application.testing.MemoryDigests;
import org.vieraugen.application.testing.MemoryDueList;
import org.vieraugen.application.testing.RequestDesk;
import org.vieraugen.domain.absence.Absence;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.due.Due;
import org.vieraugen.domain.due.DueKind;
import org.vieraugen.domain.due.Nearness;
import org.vieraugen.domain.due.Owed;
import org.vieraugen.domain.reception.Clarifying;
import org.vieraugen.domain.reception.Clarifying.Clarification;
import org.vieraugen.domain.request.Said;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.deadline.DuePage.Shown;

/** The page of what is due, and the address for the own calendar. */
class DuePageTest {
    private final House house = new House();
    private final Screen screen = new Screen(house).at("/staff/due").by(ALBERS);
    private final MemoryCalendarFeeds feeds = new MemoryCalendarFeeds();
    private final KeepCalendar keep = new KeepCalendar(feeds, house.departments, house.desk, house.clock);
    private final MemoryDigests digests = new MemoryDigests(house.outbox);
    private final KeepDigest keepDigest = new KeepDigest(digests, house.departments, house.clock);
    private final RequestDesk requests = new RequestDesk(house);
    private final DuePage page = over(new MemoryDueList(house));

    private DuePage over(DueList list) {
        return new DuePage(
                screen.pages,
                screen.visitor,
                screen.desk,
                new ReadDue(new OwnDue(list, house.departments), house.departments, house.absences, house.clock),
                requests.read,
                keep,
                keepDigest,
                house.departments);
    }

    private String html(@Nullable String team, @Nullable String mine) {
        return Screen.html(page.show(team, mine, Screen.info()));
    }

    private Shown shown() {
        return screen.shown(Shown.class);
    }

    private Complaint held(Complaint complaint) {
        house.holds(complaint);
        return complaint;
    }

    private Cases cases() {
        return Cases.in(house.settings.now());
    }

    @Test
    void open_requests_stand_there_by_their_day_for_whoever_keeps_them_and_go_with_the_team() {
        var request = requests.mailed("Wann ist mein Termin?");
        assertThat(html(null, null)).contains(request.number().text(), "Anfragen an Teams");
        assertThat(html("t3", null)).contains(request.number().text());
        for (var other : List.of("t4", DuePage.WITHOUT_TEAM)) {
            assertThat(html(other, null)).doesNotContain(request.number().text());
        }
        assertThat(html(null, null)).doesNotContain(">Überfällig<");
        var late = requests.mail("Und meiner?");
        requests.take.handle(new TakeRequest.Mailed(
                late.department(),
                late.team(),
                late.sender(),
                late.subject(),
                late.text(),
                late.language(),
                Office.at("2026-11-02"),
                late.key(),
                false));
        assertThat(html(null, null)).contains(">Überfällig<");
        requests.answer.handle(requests.on(request, THAL), "Am Montag.", Said.Way.TOLD);
        assertThat(html(null, null)).doesNotContain(request.number().text());
    }

    @Test
    void F5_a_request_that_names_somebody_does_not_stand_on_her_page() {
        var request = requests.mailed("Renate Albers hat nicht geantwortet.");
        assertThat(html(null, null)).doesNotContain(request.number().text());
    }

    @Test
    void an_empty_board_says_so() {
        assertThat(html(null, null)).contains(shown().frame().say("due.none")).doesNotContain("<table");
    }

    @Test
    void lines_stand_in_groups_the_nearest_first_with_kind_reference_team_owner_and_share() {
        var complaint = held(cases().underReview());
        house.clock.at(Office.at("2026-11-30"));
        screen.by(ALBERS);
        var html = html(null, null);
        assertThat(shown().groups().keySet()).containsExactly(Nearness.OVERDUE, Nearness.THIS_WEEK);
        assertThat(html)
                .contains(
                        "Überfällig",
                        "Erste Antwort",
                        "Prüfergebnis",
                        complaint.reference().text(),
                        "Amira Nasser",
                        "Beschwerdestelle",
                        "ohne Team",
                        "100 %",
                        "50 %");
        assertThat(html.indexOf("Überfällig")).isLessThan(html.indexOf("Diese Woche"));
        assertThat(html).doesNotContain("Ich warte seit Monaten");
    }

    @Test
    void in_english_as_well() {
        held(cases().underReview());
        screen.in("en");
        assertThat(html(null, null)).contains("First reply", "Finding", "This week", "Later");
    }

    @Test
    void a_clock_that_stands_still_is_shown_as_such() {
        held(cases().awaiting());
        var html = html(null, null);
        assertThat(shown().groups()).containsKey(Nearness.PAUSED);
        assertThat(html).contains("Die Uhr steht seit", "Beschwerdeführer/in");
    }

    @Test
    void K7_whoever_is_away_is_shown_as_away() {
        held(cases().underReview());
        assertThat(html(null, null)).doesNotContain("abwesend");
        var today = house.clock.today();
        house.absences.add(
                Office.FOREIGNERS, Absence.own(UUID.randomUUID(), NASSER, today, today, today, house.clock.instant()));
        assertThat(html(null, null)).contains("abwesend");
    }

    @Test
    void K7_where_nobody_of_the_desk_is_there_the_page_says_who_stands_in() {
        held(cases().submitted());
        var today = house.clock.today();
        for (var who : List.of(ALBERS, Office.DEMIR, Office.PETRENKO, Office.YILMAZ)) {
            house.absences.add(
                    Office.FOREIGNERS, Absence.own(UUID.randomUUID(), who, today, today, today, house.clock.instant()));
        }
        assertThat(html(null, null)).contains("Es vertritt: Stellvertretung");
    }

    @Test
    void L8_a_remedy_shows_who_promised_it() {
        held(Given.promising(cases(), house.settings.now()));
        assertThat(html(null, null))
                .contains("Abhilfe", "Jens Olbrich", "Nachprüfung kann verlangt werden")
                .doesNotContain("Wir bitten um Entschuldigung");
    }

    @Test
    void F5_a_line_is_gone_the_moment_somebody_becomes_involved() {
        var complaint = held(cases().submitted());
        assertThat(html(null, null)).contains(complaint.reference().text());
        house.complaints.follow(house.complaint(complaint.reference())
                .in(house.settings.now(), Clarifying::new)
                .triage(
                        Office.PETRENKO,
                        Role.OMBUDSPERSON,
                        new Clarification(List.of(), Set.of(Office.DEMIR), Optional.empty())));
        assertThat(html(null, null)).doesNotContain(complaint.reference().text());
        screen.by(Office.PETRENKO);
        assertThat(html(null, null)).contains(complaint.reference().text());
    }

    @Test
    void it_can_be_asked_for_a_team_for_those_without_one_and_for_the_own() {
        held(cases().then(complaint -> complaint
                .in(house.settings.now(), Clarifying::new)
                .triage(
                        ALBERS,
                        Role.COORDINATOR,
                        new Clarification(List.of(), Set.of(), Optional.of(new TeamKey("t3"))))
                .next()));
        html("t3", null);
        assertThat(shown().board().entries()).isNotEmpty();
        assertThat(shown().filter().team()).contains(new TeamKey("t3"));
        assertThat(html("t3", null)).contains("Team t3");
        html("t4", null);
        assertThat(shown().board().entries()).isEmpty();
        html(DuePage.WITHOUT_TEAM, null);
        assertThat(shown().board().entries()).isEmpty();
        html("no such team", "maybe");
        assertThat(shown().board().entries()).isNotEmpty();
        assertThat(shown().filter()).isEqualTo(DueList.Filter.ALL);
        html(null, "yes");
        assertThat(shown().filter().mine()).isTrue();
        screen.by(WIRTH);
        html(null, "yes");
        assertThat(shown().board().entries()).isEmpty();
    }

    @Test
    void of_501_lines_500_are_shown_and_the_page_says_so() {
        var lines = IntStream.rangeClosed(1, 501)
                .mapToObj(number -> new Line(
                        Office.FOREIGNERS,
                        Reference.of("ABH", 2026, number),
                        true,
                        Optional.of(new TeamKey("gone")),
                        new Due(
                                "d0",
                                DueKind.FINDING,
                                LocalDate.of(2026, 11, 20),
                                LocalDate.of(2026, 11, 24),
                                Optional.empty(),
                                new Owed(
                                        Set.of(Role.REVIEWER),
                                        Optional.of(new StaffKey("gone")),
                                        Set.of(),
                                        Optional.empty(),
                                        false))))
                .toList();
        var html = Screen.html(over((reader, filter, today) -> lines).show(null, null, Screen.info()));
        assertThat(shown().board().entries()).hasSize(500);
        assertThat(html)
                .contains(
                        "Es gibt mehr als 500 Fristen",
                        Reference.of("ABH", 2026, 500).text())
                .doesNotContain(Reference.of("ABH", 2026, 501).text());
    }

    @Test
    void whoever_has_no_desk_has_no_page_of_it() {
        screen.by(KESSLER);
        assertThatThrownBy(() -> page.show(null, null, Screen.info())).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> page.open(screen.typed(), Screen.info())).isInstanceOf(Denied.class);
    }

    private static int status(Response answer) {
        return answer.getStatus();
    }

    @Test
    void the_address_is_shown_once_and_can_be_renewed_and_withdrawn() {
        assertThat(html(null, null)).contains("Adresse anlegen").doesNotContain("Adresse beenden");
        var opened = page.open(screen.typed(), Screen.info());
        var first = shown().secret().orElseThrow();
        assertThat(status(opened)).isEqualTo(200);
        assertThat(first).matches("https://city\\.example/de/staff/calendar/[A-Za-z0-9_-]{43}\\.ics");
        assertThat(Screen.html(opened)).contains(first);
        assertThat(html(null, null)).doesNotContain(".ics").contains("Adresse beenden");
        page.open(screen.typed(), Screen.info());
        assertThat(shown().secret().orElseThrow()).isNotEqualTo(first);
        var closed = page.close(screen.typed(), Screen.info());
        assertThat(Screen.html(closed)).contains("Die Adresse gilt nicht mehr.").doesNotContain("Adresse beenden");
        assertThat(feeds.of(ALBERS)).isEmpty();
    }

    @Test
    void a_form_that_this_browser_has_not_been_given_changes_nothing() {
        var stale = screen.typed();
        screen.by(ALBERS);
        assertThat(status(page.open(stale, Screen.info()))).isEqualTo(422);
        assertThat(shown().secret()).isEmpty();
        assertThat(feeds.of(ALBERS)).isEmpty();
        keep.open(house.caller(ALBERS));
        var html = page.close(stale, Screen.info());
        assertThat(status(html)).isEqualTo(422);
        assertThat(Screen.html(html)).contains(shown().frame().say("form.stale"));
        assertThat(feeds.of(ALBERS)).isPresent();
    }

    @Test
    void whoever_has_no_own_address_is_told_that_no_mail_comes() {
        assertThat(html(null, null)).contains("keine eigene E-Mail-Adresse").doesNotContain("E-Mail ausschalten");
    }

    @Test
    void the_digest_is_switched_off_and_on_again() {
        house.become(Office.office().writingTo(ALBERS, "albers@amt.example", "de"));
        assertThat(html(null, null)).contains("Die E-Mail ist eingeschaltet.", "E-Mail ausschalten");
        var off = page.digest(screen.typed("go", "off"), Screen.info());
        assertThat(status(off)).isEqualTo(200);
        assertThat(Screen.html(off)).contains("Die E-Mail ist ausgeschaltet.", "E-Mail einschalten");
        assertThat(digests.declined()).containsExactly(ALBERS);
        assertThat(Screen.html(page.digest(screen.typed("go", "on"), Screen.info())))
                .contains("E-Mail ausschalten");
        assertThat(digests.declined()).isEmpty();
    }

    @Test
    void the_digest_is_not_switched_by_a_form_that_this_browser_has_not_been_given_nor_by_whoever_has_no_desk() {
        house.become(Office.office().writingTo(ALBERS, "albers@amt.example", "de"));
        var stale = screen.typed("go", "off");
        screen.by(ALBERS);
        assertThat(status(page.digest(stale, Screen.info()))).isEqualTo(422);
        assertThat(digests.declined()).isEmpty();
        screen.by(KESSLER);
        assertThatThrownBy(() -> page.digest(screen.typed("go", "off"), Screen.info()))
                .isInstanceOf(Denied.class);
    }
}

package org.vieraugen.application.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.KeyReused;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Outside;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.exchange.AddTopic;
import org.vieraugen.application.exchange.BeginSeries;
import org.vieraugen.application.exchange.KeptSessions;
import org.vieraugen.application.exchange.NextSession;
import org.vieraugen.application.exchange.WithdrawTopic;
import org.vieraugen.application.exchange.around.AllAfterExchange;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryBodies;
import org.vieraugen.application.testing.MemoryExchanges;
import org.vieraugen.application.testing.MemoryGuestPasskeys;
import org.vieraugen.application.testing.MemoryGuestSessions;
import org.vieraugen.application.testing.MemoryParticipants;
import org.vieraugen.application.testing.MemorySignInCodes;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.body.Charter;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.exchange.ExchangeEntries;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Hours;
import org.vieraugen.domain.exchange.Meeting;
import org.vieraugen.domain.exchange.Plan;
import org.vieraugen.domain.exchange.Rhythm;
import org.vieraugen.domain.exchange.Topic;
import org.vieraugen.domain.exchange.TopicKey;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.participant.Guest;
import org.vieraugen.domain.participant.Invitation;
import org.vieraugen.domain.party.Party;
import org.vieraugen.domain.party.PartyKey;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.testing.Committee;
import org.vieraugen.domain.testing.Office;

/** Staff invite with the duty, in their own department, once; and whoever is invited reaches the sessions of the own organisation and no others (E2, E5). */
class ParticipantActsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Caller KEEPER = House.caller(Office.ALBERS, Role.COORDINATOR);
    private static final Caller AUDITOR = House.caller(Office.ALBERS, Role.AUDITOR);
    private static final Caller ELSEWHERE = House.caller(Office.LENT, Role.COORDINATOR);
    private static final Optional<String> NO_KEY = Optional.empty();
    private static final String OFFICE = "Ausländerbehörde";
    private static final String COUNCIL = "Migrantenbeirat";
    private static final String CARITAS = "Caritas";

    private final House house = new House();
    private final MemoryParticipants participants = new MemoryParticipants(house.journal);
    private final MemoryExchanges exchanges = new MemoryExchanges(house.journal);
    private final MemoryBodies bodies = new MemoryBodies(house.journal);
    private final Acts acts = new Acts(house.departments, house.once, house.clock);
    private final KeptParticipants people = new KeptParticipants(
            participants,
            new MemoryGuestSessions(participants),
            new MemorySignInCodes(),
            new MemoryGuestPasskeys(),
            house.outbox,
            house.clock);
    private final InviteParticipant invite = new InviteParticipant(acts, people, participants, house.departments);
    private final ChangeParticipant change = new ChangeParticipant(acts, people, participants, house.departments);
    private final EndParticipant end = new EndParticipant(acts, people);
    private final RemindParticipant remind = new RemindParticipant(acts, people);
    private final ReadParticipants read =
            new ReadParticipants(participants, exchanges, bodies, house.journal, house.departments, house.clock);
    private final Acts meetings = new Acts(house.departments, house.once, house.clock);
    private final AllAfterExchange after = new AllAfterExchange(List.of());
    private final KeptSessions kept = new KeptSessions(exchanges, after);
    private final AddTopic add = new AddTopic(meetings, kept);
    private final WithdrawTopic withdraw = new WithdrawTopic(meetings, kept);
    private final ReadOwnExchange own = new ReadOwnExchange(exchanges, bodies, house.departments, house.clock);

    private static Invitation invitation(String address, String organisation) {
        return new Invitation("Amal", address, organisation, "ar", new TermOfOffice(TODAY, Optional.empty()));
    }

    private Guest guest(String organisation) {
        var id = invite.handle(KEEPER, NO_KEY, invitation(UUID.randomUUID() + "@verein.example", organisation))
                .id();
        return new Guest(List.of(participants.get(Office.FOREIGNERS, id)));
    }

    private ExchangeSession session(String name, String... partners) {
        var plan = new Plan(
                name,
                "Was sich wiederholt.",
                OFFICE,
                List.of(partners),
                Optional.empty(),
                new Rhythm(1, Rhythm.Week.FIRST, DayOfWeek.TUESDAY),
                new TermOfOffice(TODAY, Optional.empty()),
                new Hours(LocalTime.of(17, 0), 120),
                new Meeting("Rathaus", Optional.empty(), ""),
                3);
        var series = new BeginSeries(
                        meetings, exchanges, new NextSession(exchanges, (department, of) -> List.of()), after)
                .handle(KEEPER, NO_KEY, plan)
                .id();
        return exchanges.sessions(Office.FOREIGNERS, series).get(0);
    }

    private static Outside outside(Guest guest) {
        return new Outside(guest, Optional.empty(), NO_KEY);
    }

    private List<Topic> topics(ExchangeSession session) {
        return exchanges.session(Office.FOREIGNERS, session.id()).topics();
    }

    private static Target on(UUID id, Caller caller) {
        return new Target(id, caller, Optional.empty(), NO_KEY);
    }

    @Test
    void E5_nobody_without_the_duty_invites_changes_ends_or_reads() {
        var id = guest(COUNCIL).as().get(0).id();
        var other = invitation("x@verein.example", COUNCIL);
        assertThatThrownBy(() -> invite.handle(AUDITOR, NO_KEY, other)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> change.handle(on(id, AUDITOR), other)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> end.handle(on(id, AUDITOR))).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> remind.handle(on(id, AUDITOR))).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> read.all(AUDITOR)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> read.one(AUDITOR, id)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> read.journal(AUDITOR, id)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> read.organisations(AUDITOR)).isInstanceOf(Denied.class);
    }

    @Test
    void E5_those_of_another_department_are_unknown() {
        var id = guest(COUNCIL).as().get(0).id();
        assertThat(read.all(ELSEWHERE)).isEmpty();
        assertThatThrownBy(() -> read.one(ELSEWHERE, id)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> read.journal(ELSEWHERE, id)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> end.handle(on(id, ELSEWHERE))).isInstanceOf(Unknown.class);
    }

    @Test
    void E5_an_invitation_that_arrives_twice_is_one_and_a_key_is_for_one_thing() {
        var key = Optional.of("key-12345678");
        var first = invite.handle(KEEPER, key, invitation("a@verein.example", COUNCIL));
        assertThat(invite.handle(KEEPER, key, invitation("a@verein.example", COUNCIL)))
                .isEqualTo(first);
        assertThatThrownBy(() -> invite.handle(KEEPER, key, invitation("b@verein.example", COUNCIL)))
                .isInstanceOf(KeyReused.class);
        assertThat(read.all(KEEPER)).hasSize(1);
    }

    @Test
    void E5_a_change_asks_for_the_version_that_was_seen_and_one_that_changes_nothing_leaves_it() {
        var now = guest(COUNCIL).as().get(0);
        var old = new Target(now.id(), KEEPER, Optional.of(7), NO_KEY);
        assertThatThrownBy(() -> end.handle(old)).isInstanceOf(Outdated.class);
        assertThat(change.handle(on(now.id(), KEEPER), now.asInvited()).version())
                .isEqualTo(1);
        assertThat(end.handle(new Target(now.id(), KEEPER, Optional.of(1), NO_KEY))
                        .version())
                .isEqualTo(2);
        assertThat(read.journal(KEEPER, now.id())).hasSize(2);
    }

    @Test
    void E5_addresses_of_the_office_are_refused() {
        assertThatThrownBy(() -> invite.handle(KEEPER, NO_KEY, invitation("Office+x@amt.example", COUNCIL)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void organisations_are_those_of_running_series() {
        session("Austausch", COUNCIL, CARITAS);
        assertThat(read.organisations(KEEPER)).containsExactly(OFFICE, CARITAS, COUNCIL);
    }

    @Test
    void E2_a_participant_puts_topics_on_for_the_own_organisation_and_the_journal_knows_who() {
        var session = session("Austausch", COUNCIL, CARITAS);
        var guest = guest(COUNCIL);
        add.handle(outside(guest), session.id(), "Termine", "Drei Monate.");
        assertThat(topics(session)).singleElement().satisfies(topic -> {
            assertThat(topic.organisation()).isEqualTo(COUNCIL);
            assertThat(topic.title()).isEqualTo("Termine");
        });
        assertThat(house.journal.of(Office.FOREIGNERS, new Subject(ExchangeSession.KIND, session.id())))
                .last()
                .satisfies(noted -> {
                    assertThat(noted.act().kind()).isEqualTo(ExchangeEntries.TOPIC_ADDED);
                    assertThat(noted.act().as()).isEqualTo(Role.PARTICIPANT);
                    assertThat(noted.act().facts())
                            .containsEntry("participant", guest.as().get(0).id().toString());
                });
    }

    @Test
    void E2_a_participant_withdraws_topics_of_the_own_organisation_alone() {
        var session = session("Austausch", COUNCIL, CARITAS);
        add.handle(outside(guest(CARITAS)), session.id(), "Wohnung", "");
        add.handle(new Target(session.id(), KEEPER, Optional.empty(), NO_KEY), OFFICE, "Formulare", "");
        add.handle(outside(guest(COUNCIL)), session.id(), "Termine", "");
        var another = guest(COUNCIL);
        for (int place : List.of(0, 1)) {
            var key = topics(session).get(place).key();
            assertThatThrownBy(() -> withdraw.handle(outside(another), session.id(), key))
                    .isInstanceOf(RuleBroken.class);
        }
        withdraw.handle(outside(another), session.id(), topics(session).get(2).key());
        assertThat(topics(session)).extracting(Topic::isOpen).containsExactly(true, true, false);
        assertThatThrownBy(() -> withdraw.handle(outside(another), session.id(), new TopicKey(UUID.randomUUID())))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void E2_after_the_closing_day_nothing_is_added_and_the_page_says_so() {
        var session = session("Austausch", COUNCIL);
        var guest = guest(COUNCIL);
        assertThat(own.session(guest, session.id()).view().takesTopics()).isTrue();
        house.clock.pass(Duration.ofDays(5));
        assertThat(own.session(guest, session.id()).view().takesTopics()).isFalse();
        assertThatThrownBy(() -> add.handle(outside(guest), session.id(), "Zu spät", ""))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void E2_a_topic_that_arrives_twice_is_one_and_what_was_not_seen_is_told() {
        var session = session("Austausch", COUNCIL);
        var guest = guest(COUNCIL);
        var twice = new Outside(guest, Optional.of(1), Optional.of("page-12345678"));
        assertThat(add.handle(twice, session.id(), "Termine", ""))
                .isEqualTo(add.handle(twice, session.id(), "Termine", ""));
        assertThat(topics(session)).hasSize(1);
        var old = new Outside(guest, Optional.of(1), NO_KEY);
        assertThatThrownBy(() -> add.handle(old, session.id(), "Mehr", "")).isInstanceOf(Outdated.class);
    }

    @Test
    void E5_sessions_in_which_the_organisation_takes_no_part_are_unknown() {
        var ours = session("Austausch", COUNCIL);
        var theirs = session("Runder Tisch", CARITAS);
        var guest = guest(COUNCIL);
        assertThat(own.session(guest, ours.id()).as()).isEqualTo(guest.as().get(0));
        for (var id : List.of(theirs.id(), UUID.randomUUID())) {
            assertThatThrownBy(() -> own.session(guest, id)).isInstanceOf(Unknown.class);
            assertThatThrownBy(() -> add.handle(new Outside(guest, Optional.empty(), NO_KEY), id, "Fremd", ""))
                    .isInstanceOf(Unknown.class);
            assertThatThrownBy(() -> withdraw.handle(
                            new Outside(guest, Optional.empty(), NO_KEY), id, new TopicKey(UUID.randomUUID())))
                    .isInstanceOf(Unknown.class);
        }
        assertThat(own.all(guest, Optional.empty())).singleElement().satisfies(all -> {
            assertThat(all.series())
                    .extracting(view -> view.series().plan().name())
                    .containsExactly("Austausch");
            assertThat(all.bodies()).isEmpty();
        });
        assertThat(topics(theirs)).isEmpty();
    }

    @Test
    void E5_a_name_that_only_looks_alike_is_another_organisation() {
        var session = session("Austausch", COUNCIL);
        for (var alike : List.of("Migranten beirat", "Migrantenbeirat Nord", "Мigrantenbeirat")) {
            var guest = guest(alike);
            assertThatThrownBy(() -> own.session(guest, session.id())).isInstanceOf(Unknown.class);
        }
    }

    @Test
    void E5_a_name_in_other_letters_or_with_more_blanks_is_the_same_organisation() {
        var session = session("Austausch", COUNCIL);
        for (var same : List.of("migrantenbeirat", "Migrantenbeirat ", "MIGRANTENBEIRAT")) {
            var guest = guest(same);
            assertThat(own.session(guest, session.id()).view().session().id()).isEqualTo(session.id());
            add.handle(outside(guest), session.id(), same, "");
        }
        assertThat(topics(session)).extracting(topic -> topic.organisation()).containsOnly(COUNCIL);
    }

    private void sits(String body, String organisation, TermOfOffice of, TermOfOffice term) {
        var by = new Actor(Office.ALBERS, Role.COORDINATOR, house.clock.instant());
        var charter = Committee.charter(Charter.Kind.ADVISORY_COUNCIL, body, "Wartezeiten senken.", of);
        var first = Body.found(UUID.randomUUID(), Office.FOREIGNERS, charter, by);
        bodies.add(first);
        bodies.follow(first.next()
                .join(
                        new PartyKey(UUID.randomUUID()),
                        new Party("Mina", organisation, "de", Optional.empty()),
                        Committee.voting(term),
                        Optional.empty(),
                        by));
    }

    @Test
    void E6_a_participant_sees_the_bodies_in_which_the_organisation_sits_now() {
        var always = new TermOfOffice(TODAY, Optional.empty());
        sits("AG Termine", COUNCIL, always, always);
        sits("AG Sprache", CARITAS, always, always);
        sits("AG Vorbei", COUNCIL, always, new TermOfOffice(TODAY, Optional.of(TODAY)));
        var guest = guest(COUNCIL);
        house.clock.pass(Duration.ofDays(1));
        assertThat(own.all(guest, Optional.empty()).get(0).bodies())
                .extracting(body -> body.charter().name())
                .containsExactly("AG Termine");
        assertThat(own.all(guest, Optional.empty()).get(0).office("fr"))
                .isEqualTo(own.all(guest, Optional.empty()).get(0).office("de"));
        assertThat(read.organisations(KEEPER)).containsExactly(CARITAS, COUNCIL);
    }

    @Test
    void a_guest_is_somebody() {
        assertThatThrownBy(() -> new Guest(List.of())).isInstanceOf(IllegalArgumentException.class);
        var guest = guest(COUNCIL);
        assertThat(guest.in(Office.FOREIGNERS)).isPresent();
        assertThat(guest.language()).isEqualTo("ar");
    }
}

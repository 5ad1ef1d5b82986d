package org.vieraugen.application.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.vieraugen.application.testing.ExchangeDesk.COUNCIL;
import static org.vieraugen.application.testing.ExchangeDesk.KEEPER;
import static org.vieraugen.application.testing.ExchangeDesk.OFFICE;
import static org.vieraugen.application.testing.ExchangeDesk.SECOND;
import static org.vieraugen.application.testing.ExchangeDesk.on;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Outside;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.minutes.AllMinutes;
import org.vieraugen.application.minutes.MinutesView;
import org.vieraugen.application.minutes.ReadMinutes;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.exchange.TopicKey;
import org.vieraugen.domain.minutes.Amendment.Asked;
import org.vieraugen.domain.minutes.Approval.Given;
import org.vieraugen.domain.minutes.Closure;
import org.vieraugen.domain.minutes.Edition;
import org.vieraugen.domain.minutes.Item;
import org.vieraugen.domain.minutes.ItemKey;
import org.vieraugen.domain.minutes.Minutes;
import org.vieraugen.domain.minutes.MinutesAct;
import org.vieraugen.domain.minutes.MinutesPart;
import org.vieraugen.domain.minutes.TakenBack;
import org.vieraugen.domain.minutes.Words;
import org.vieraugen.domain.participant.Guest;
import org.vieraugen.domain.participant.Invitation;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.testing.Office;

/** The way of minutes over every store: acts ask for duty, department and version, are done once, and read back as they were. */
public abstract class MinutesContract {
    private static final Set<MinutesPart> BOTH = Set.of(MinutesPart.PUBLIC, MinutesPart.INTERNAL);
    private static final Optional<String> NOT = Optional.empty();
    private static final Optional<String> BY_MAIL = Optional.of("Mail vom 16. Dezember");

    protected final House house = new House();

    protected abstract ExchangeDesk desk();

    private Minutes read(UUID session) {
        return view(session).minutes();
    }

    private MinutesView view(UUID session) {
        return desk().minutes.of(KEEPER, session).orElseThrow();
    }

    private UUID begun() {
        var session = desk().underWay().id();
        desk().write.begin(on(session, KEEPER));
        return session;
    }

    private static Words words(String open) {
        return new Words("Termine", open, "Nur für uns: " + open);
    }

    private UUID circulated() {
        var session = begun();
        var item = read(session).items().get(0);
        desk().write.write(on(session, KEEPER, 1), item.key(), words("Es dauert drei Monate."));
        desk().hold(session);
        desk().circulate.send(on(session, KEEPER), 14);
        return session;
    }

    private void approve(UUID session) {
        house.clock.pass(Duration.ofDays(15));
        int revision = read(session).revision();
        desk().approve.enter(on(session, KEEPER), new Given(OFFICE, BOTH, NOT), revision);
        desk().approve.enter(on(session, KEEPER), new Given(COUNCIL, BOTH, BY_MAIL), revision);
        desk().approve.confirm(on(session, SECOND), read(session).approvals().size());
    }

    @Test
    void E3_minutes_begin_once_with_the_topics_of_the_agenda() {
        var session = desk().underWay();
        assertThat(desk().minutes.of(KEEPER, session.id())).isEmpty();
        var made = desk().write.begin(on(session.id(), KEEPER));
        assertThat(made.version()).isEqualTo(1);
        assertThat(read(session.id()).items())
                .extracting(item -> item.words().heading())
                .containsExactly("Termine", "Formulare");
        assertThatThrownBy(() -> desk().write.begin(on(session.id(), SECOND))).isInstanceOf(Outdated.class);
    }

    @Test
    void E3_whoever_writes_an_item_that_changed_meanwhile_is_told_and_everything_else_is_in_nobodys_way() {
        var session = begun();
        var items = read(session).items();
        var mine = desk().write.write(on(session, KEEPER, 1), items.get(0).key(), words("Von mir."));
        assertThat(mine.version()).isEqualTo(2);
        var other = desk().write.write(on(session, SECOND, 1), items.get(1).key(), words("Von ihr."));
        assertThat(other.version()).isEqualTo(2);
        assertThatThrownBy(() ->
                        desk().write.write(on(session, SECOND, 1), items.get(0).key(), words("Zu spät.")))
                .isInstanceOf(Outdated.class);
        assertThatThrownBy(() ->
                        desk().write.remove(on(session, SECOND, 1), items.get(0).key()))
                .isInstanceOf(Outdated.class);
        assertThatThrownBy(() ->
                        desk().write.write(on(session, SECOND), items.get(0).key(), words("Blind.")))
                .isInstanceOf(Malformed.class);
        assertThat(read(session).items())
                .extracting(item -> item.words().open())
                .containsExactly("Von mir.", "Von ihr.");
        assertThat(read(session).items().get(0).words().internal()).isEqualTo("Nur für uns: Von mir.");
    }

    @Test
    void E3_items_are_added_moved_and_removed_and_keep_their_order() {
        var session = begun();
        var topic = read(session).items().get(0).topic();
        var free = desk().write.add(on(session, KEEPER), Optional.empty(), new Words("Verschiedenes", "", ""));
        var more = desk().write.add(on(session, KEEPER), topic, new Words("Nachtrag", "", ""));
        assertThat(headings(session)).containsExactly("Termine", "Nachtrag", "Formulare", "Verschiedenes");
        var key = new ItemKey(free.id());
        desk().write
                .move(
                        on(session, KEEPER),
                        key,
                        Optional.of(read(session).items().get(0).key()));
        assertThat(headings(session)).containsExactly("Verschiedenes", "Termine", "Nachtrag", "Formulare");
        desk().write.remove(on(session, KEEPER, 1), new ItemKey(more.id()));
        assertThat(headings(session)).containsExactly("Verschiedenes", "Termine", "Formulare");
        assertThatThrownBy(() ->
                        desk().write.add(on(session, KEEPER), Optional.of(new TopicKey(UUID.randomUUID())), words("x")))
                .isInstanceOf(Malformed.class);
    }

    private List<String> headings(UUID session) {
        return read(session).items().stream()
                .map(item -> item.words().heading())
                .toList();
    }

    @Test
    void E3_amendments_are_taken_or_declined_and_read_back_as_they_were() {
        var session = circulated();
        var item = read(session).items().get(0).key();
        desk().amend.enter(on(session, KEEPER), new Asked(COUNCIL, Optional.of(item), "Vier Monate.", BY_MAIL));
        desk().amend.enter(on(session, KEEPER), new Asked(OFFICE, Optional.empty(), "Es fehlt etwas.", NOT));
        desk().amend.take(on(session, SECOND), 1, Optional.of(item), words("Es dauert vier Monate."));
        desk().amend.decline(on(session, SECOND), 2, "Es fehlt nichts.");
        var minutes = read(session);
        assertThat(minutes.item(item).words()).isEqualTo(words("Es dauert vier Monate."));
        assertThat(minutes.amendments()).hasSize(2);
        assertThat(minutes.amendments().get(0).asked().source()).isEqualTo(BY_MAIL);
        assertThat(minutes.amendments().get(1).decision().orElseThrow().reason())
                .isEqualTo("Es fehlt nichts.");
        assertThat(view(session).isApprovable()).isFalse();
    }

    private ReadMinutes.Shown shown(UUID session) {
        return desk().minutes.shown(Office.FOREIGNERS, session).orElseThrow();
    }

    private Set<UUID> outstanding(UUID session) {
        var minutes = desk().minutes;
        var held = desk().stored.session(Office.FOREIGNERS, session);
        return minutes.outstanding(List.of(held), minutes.shown(Office.FOREIGNERS, List.of(session)));
    }

    @Test
    protected void E3_approved_minutes_are_public_without_their_internal_part_and_stay_so_beside_a_correction() {
        var session = circulated();
        assertThat(desk().minutes.shown(Office.FOREIGNERS, session)).isEmpty();
        assertThat(desk().minutes.valid(Office.FOREIGNERS, List.of(session))).isEmpty();
        house.clock.pass(Duration.ofDays(57));
        assertThat(outstanding(session)).containsExactly(session);
        assertThat(desk().allMinutes.unapproved(Office.FOREIGNERS, List.of(session, UUID.randomUUID())))
                .containsExactly(session);
        approve(session);
        assertThat(outstanding(session)).isEmpty();
        assertThat(desk().allMinutes.unapproved(Office.FOREIGNERS, List.of(session)))
                .isEmpty();
        assertThat(read(session).state()).isEqualTo(Minutes.State.APPROVED);
        assertThat(desk().minutes.shown(Office.FOREIGNERS, List.of(session))).containsExactly(session);
        var shown = shown(session);
        assertThat(shown.editions()).hasSize(1);
        assertThat(shown.editions().get(0).by()).containsExactly(OFFICE, COUNCIL);
        assertThat(shown.editions().get(0).items().get(0))
                .isEqualTo(new ReadMinutes.ShownItem("Termine", "Es dauert drei Monate."));
        assertThat(shown.toString()).doesNotContain("Nur für uns");

        desk().circulate.correct(on(session, KEEPER), "Die Zahl ist falsch.");
        var item = read(session).items().get(0);
        desk().write.write(on(session, KEEPER, item.version()), item.key(), words("Es dauert vier Monate."));
        assertThat(shown(session)).isEqualTo(shown);
        desk().circulate.send(on(session, KEEPER), 7);
        approve(session);
        var both = shown(session).editions();
        assertThat(both).extracting(ReadMinutes.ShownEdition::number).containsExactly(2, 1);
        assertThat(desk().minutes.valid(Office.FOREIGNERS, List.of(session, UUID.randomUUID())))
                .singleElement()
                .isEqualTo(new AllMinutes.Valid(
                        session,
                        2,
                        Optional.of("Die Zahl ist falsch."),
                        both.get(0).approved(),
                        Optional.empty()));
        assertThat(both.get(0).correction()).contains("Die Zahl ist falsch.");
        assertThat(both.get(1)).isEqualTo(shown.editions().get(0));
        assertThat(read(session).approved()).extracting(Edition::number).containsExactly(1, 2);
    }

    @Test
    void E3_the_wrong_version_is_approved_by_nobody() {
        var session = circulated();
        house.clock.pass(Duration.ofDays(15));
        int old = read(session).revision();
        var given = new Given(OFFICE, BOTH, NOT);
        desk().approve.enter(on(session, KEEPER), given, old);
        desk().circulate.takeBack(on(session, KEEPER), "Ein Wort fehlt.");
        assertThat(read(session).past().takenBack())
                .extracting(TakenBack::reason, TakenBack::by)
                .containsExactly(tuple("Ein Wort fehlt.", KEEPER.staff()));
        var item = read(session).items().get(0);
        desk().write.write(on(session, KEEPER, item.version()), item.key(), words("Anders."));
        desk().circulate.send(on(session, KEEPER), 7);
        house.clock.pass(Duration.ofDays(9));
        assertThat(read(session).current()).isEmpty();
        assertThatThrownBy(() -> desk().approve.enter(on(session, KEEPER), given, old))
                .isInstanceOf(RuleBroken.class);
        int before = read(session).version();
        desk().approve.enter(on(session, KEEPER), given, read(session).revision());
        assertThatThrownBy(() -> desk().approve
                        .enter(
                                on(session, KEEPER, before),
                                new Given(COUNCIL, BOTH, BY_MAIL),
                                read(session).revision()))
                .isInstanceOf(Outdated.class);
    }

    @Test
    void F9_an_entered_approval_waits_for_another_person_who_may_refuse_it() {
        var session = circulated();
        house.clock.pass(Duration.ofDays(15));
        desk().approve
                .enter(
                        on(session, KEEPER),
                        new Given(COUNCIL, BOTH, BY_MAIL),
                        read(session).revision());
        var waiting = view(session).minutes().approvals().get(0);
        assertThat(view(session).isConfirmable(waiting)).isFalse();
        assertThat(desk().minutes.of(SECOND, session).orElseThrow().isConfirmable(waiting))
                .isTrue();
        assertThatThrownBy(() -> desk().approve.confirm(on(session, KEEPER), 1))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("F9");
        desk().approve.refuse(on(session, SECOND), 1, "Die Mail sagt das nicht.");
        assertThat(read(session).approvals().get(0).isRefused()).isTrue();
    }

    @Test
    protected void F9_a_partners_own_word_waits_where_one_person_stands_on_both_sides_and_is_read_back_so() {
        var session = circulated();
        house.clock.pass(Duration.ofDays(15));
        int revision = read(session).revision();
        desk().approve.give(from(COUNCIL, KEEPER), session, BOTH, revision);
        assertThat(read(session).approvals().get(0).isWaiting()).isFalse();
        desk().approve.enter(on(session, KEEPER), new Given(OFFICE, BOTH, NOT), revision);
        var waiting = read(session).approvals().get(0);
        assertThat(waiting.isWaiting()).isTrue();
        assertThat(waiting.behind()).contains(KEEPER.staff());
        assertThat(view(session).isConfirmable(waiting)).isFalse();
        assertThatThrownBy(() -> desk().approve.confirm(on(session, KEEPER), 1))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("F9");
        assertThat(desk().minutes.of(SECOND, session).orElseThrow().isConfirmable(waiting))
                .isTrue();
        desk().approve.confirm(on(session, SECOND), 1);
        assertThat(read(session).state()).isEqualTo(Minutes.State.APPROVED);
        assertThat(shown(session).editions().get(0).by()).containsExactly(COUNCIL, OFFICE);
    }

    /** Somebody of the organisation, whom the caller has invited. */
    private Outside from(String organisation, Caller invitedBy) {
        var by = invitedBy.acting(MinutesAct.APPROVE.duty(), house.clock.instant());
        var who = new Invitation(
                "Amal", "amal@verein.example", organisation, "de", new TermOfOffice(by.today(), Optional.empty()));
        var invited = Participant.invite(UUID.randomUUID(), Office.FOREIGNERS, who, List.of(), any -> false, by);
        return new Outside(new Guest(List.of(invited.next())), Optional.empty(), Optional.empty());
    }

    @Test
    void an_act_is_for_its_duty_and_department_and_is_done_once() {
        var session = begun();
        var auditor = House.caller(Office.ALBERS, Role.AUDITOR);
        var stranger = House.caller(Office.LENT, Role.COORDINATOR);
        assertThatThrownBy(() -> desk().write.add(on(session, auditor), Optional.empty(), words("x")))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> desk().write.add(on(session, stranger), Optional.empty(), words("x")))
                .isInstanceOf(Unknown.class);
        for (var role : List.of(Role.AUDITOR, Role.ANALYST)) {
            var reader = House.caller(Office.ALBERS, role);
            assertThatThrownBy(() -> desk().minutes.of(reader, session)).isInstanceOf(Denied.class);
        }
        assertThatThrownBy(() -> desk().minutes.of(stranger, session)).isInstanceOf(Unknown.class);
        var once = new Target(session, KEEPER, Optional.empty(), Optional.of("add-this-once"));
        assertThat(desk().write.add(once, Optional.empty(), words("x")))
                .isEqualTo(desk().write.add(once, Optional.empty(), words("x")));
        assertThat(read(session).items()).extracting(Item::version).containsExactly(1, 1, 1);
    }

    @Test
    protected void P2_what_is_closed_is_read_back_so_and_everybody_reads_only_that_and_why() {
        var session = circulated();
        house.clock.pass(Duration.ofDays(15));
        int revision = read(session).revision();
        desk().approve.give(from(COUNCIL, SECOND), session, BOTH, revision);
        desk().approve.enter(on(session, KEEPER), new Given(OFFICE, BOTH, NOT), revision);
        desk().close.propose(on(session, KEEPER), 1, Closure.Kind.LAW);
        assertThat(read(session).past().closures()).hasSize(1);
        desk().close.takeBack(on(session, SECOND), 1);
        assertThat(read(session).past().closures()).isEmpty();
        desk().close.propose(on(session, KEEPER), 1, Closure.Kind.PERSON);
        assertThat(shown(session).editions().get(0).items()).isNotEmpty();
        assertThatThrownBy(() -> desk().close.enter(on(session, KEEPER), 1, COUNCIL, "Mail"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("F9");
        desk().close.enter(on(session, SECOND), 1, COUNCIL, "Mail vom 4. Mai");
        var closure = read(session).past().closure(1).orElseThrow();
        assertThat(closure.kind()).isEqualTo(Closure.Kind.PERSON);
        assertThat(closure.agreed().orElseThrow().source()).contains("Mail vom 4. Mai");
        var shown = shown(session);
        assertThat(shown.editions()).singleElement().satisfies(edition -> {
            assertThat(edition.items()).isEmpty();
            assertThat(edition.closed()).contains(Closure.Kind.PERSON);
        });
        assertThat(shown.open()).as("a corrected one is still to come").isEmpty();
    }

    @Test
    protected void P2_of_a_closed_edition_nobody_reads_why_it_came_either() {
        var session = circulated();
        approve(session);
        desk().circulate.correct(on(session, KEEPER), "Herr Beispiel ist genannt.");
        desk().circulate.send(on(session, KEEPER), 7);
        approve(session);
        desk().close.propose(on(session, KEEPER), 2, Closure.Kind.PERSON);
        assertThat(shown(session).editions().get(0).correction())
                .as("proposed alone")
                .isPresent();
        assertThat(desk().minutes.valid(Office.FOREIGNERS, List.of(session)))
                .extracting(AllMinutes.Valid::closed)
                .containsExactly(Optional.empty());
        desk().close.enter(on(session, SECOND), 2, COUNCIL, "Mail vom 4. Mai");
        assertThat(shown(session).toString()).doesNotContain("Herr Beispiel");
        assertThat(desk().minutes.valid(Office.FOREIGNERS, List.of(session)))
                .singleElement()
                .satisfies(valid -> {
                    assertThat(valid.number()).isEqualTo(2);
                    assertThat(valid.correction()).isEmpty();
                    assertThat(valid.closed()).contains(Closure.Kind.PERSON);
                });
        assertThat(view(session).minutes().approved().get(1).correction())
                .as("those who keep them read it")
                .contains("Herr Beispiel ist genannt.");
    }

    @Test
    void F9_a_partner_closes_through_a_mailbox_that_somebody_else_set_down() {
        var session = circulated();
        house.clock.pass(Duration.ofDays(15));
        int revision = read(session).revision();
        desk().approve.give(from(COUNCIL, SECOND), session, BOTH, revision);
        desk().approve.enter(on(session, KEEPER), new Given(OFFICE, BOTH, NOT), revision);
        desk().close.propose(on(session, KEEPER), 1, Closure.Kind.PERSON);
        assertThatThrownBy(() -> desk().close.agree(from(COUNCIL, KEEPER), session, 1))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("F9");
        desk().close.agree(from(COUNCIL, SECOND), session, 1);
        assertThat(read(session).past().closure(1).orElseThrow().holds()).isTrue();
    }

    @Test
    protected void P2_why_an_edition_that_is_closed_came_is_closed_with_it_wherever_everybody_reads() {
        var session = circulated();
        approve(session);
        desk().circulate.correct(on(session, KEEPER), "Frau K. wird nicht mehr genannt.");
        desk().circulate.send(on(session, KEEPER), 14);
        approve(session);
        assertThat(shown(session).editions().get(0).correction()).isPresent();
        assertThat(valid(session).correction()).isPresent();
        desk().close.propose(on(session, KEEPER), 2, Closure.Kind.PERSON);
        assertThat(valid(session).correction()).as("a partner has not agreed").isPresent();
        desk().close.enter(on(session, SECOND), 2, "migrantenbeirat", "Mail vom 4. Mai");
        assertThat(shown(session).editions().get(0).correction()).isEmpty();
        assertThat(valid(session).number()).isEqualTo(2);
        assertThat(valid(session).correction()).isEmpty();
        assertThat(read(session).approved().get(1).correction())
                .as("for the host and whoever was there")
                .isPresent();
        assertThat(read(session)
                        .past()
                        .closure(2)
                        .orElseThrow()
                        .agreed()
                        .orElseThrow()
                        .side())
                .isEqualTo(COUNCIL);
    }

    private AllMinutes.Valid valid(UUID session) {
        return desk().minutes.valid(Office.FOREIGNERS, List.of(session)).get(0);
    }

    @Test
    void E3_a_session_is_not_said_to_have_been_none_while_others_rely_on_its_minutes() {
        var session = circulated();
        assertThatThrownBy(() -> desk().hold.denied(on(session, KEEPER), "Falscher Tag."))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("E3");
        desk().circulate.takeBack(on(session, KEEPER), "Falscher Tag.");
        var said = desk().hold.denied(on(session, KEEPER), "Falscher Tag.");
        desk().circulate.send(on(session, KEEPER), 14);
        assertThatThrownBy(() -> desk().hold.confirm(on(session, SECOND, said.version())))
                .as("they have been sent again meanwhile")
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("E3");
        desk().circulate.takeBack(on(session, KEEPER), "Falscher Tag.");
        desk().hold.confirm(on(session, SECOND, said.version()));
        assertThatThrownBy(() -> desk().circulate.send(on(session, KEEPER), 14)).isInstanceOf(RuleBroken.class);
    }
}

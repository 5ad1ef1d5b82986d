package org.vieraugen.application.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.application.testing.Library.on;
import static org.vieraugen.domain.testing.Refusals.malformed;
import static org.vieraugen.domain.testing.Refusals.refused;
import static org.vieraugen.domain.testing.Texts.note;
import static org.vieraugen.domain.testing.Texts.of;
import static org.vieraugen.domain.testing.Texts.reply;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vieraugen.application.KeyReused;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.Library;
import org.vieraugen.application.text.ReadTexts.Only;
import org.vieraugen.application.text.ReadTexts.Wanted;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.domain.text.Content;
import org.vieraugen.domain.text.Purpose;
import org.vieraugen.domain.text.TextEntries;
import org.vieraugen.domain.text.TextModule;

/** Text modules are written, answered, tended and read by those whose duty it is. */
class TextActsTest {
    private static final StaffKey AGAIN = new StaffKey("a.albers");
    private static final Caller ALBERS = House.caller(Office.ALBERS, Role.COORDINATOR);
    private static final Caller DEMIR = House.caller(Office.DEMIR, Role.COORDINATOR);
    private static final Caller STRANGER = House.caller(Office.LENT, Role.COORDINATOR);
    private static final Optional<String> NO_KEY = Optional.empty();

    private final House house = new House(Office.office().again(Office.ALBERS, AGAIN, "ombuds", Role.OMBUDSPERSON));
    private final Library library = new Library(house);
    private final LocalDate soon = house.clock.today().plusDays(30);

    private List<ActKind> noted(UUID id) {
        return house.journal.acts(Office.FOREIGNERS, new Subject(TextModule.KIND, id)).stream()
                .map(Act::kind)
                .toList();
    }

    private List<String> titles(Caller caller, Wanted wanted) {
        return library.read.all(caller, wanted).lines().stream()
                .map(TextLine::title)
                .toList();
    }

    private static Wanted only(Only only) {
        return new Wanted(Optional.empty(), Optional.empty(), Optional.empty(), only);
    }

    @Test
    void F9_a_letter_takes_effect_by_two_and_each_act_leads_to_the_next_version_and_is_noted() {
        var id = library.written(reply("Hallo"));
        assertThat(library.answer.confirm(on(id, DEMIR), 1)).isEqualTo(new TextState(id, 2));
        assertThat(library.write.propose(on(id, DEMIR), reply("Guten Tag")).version())
                .isEqualTo(3);
        assertThat(library.answer.refuse(on(id, ALBERS), 2, "Zu förmlich.").version())
                .isEqualTo(4);
        assertThat(library.write.propose(on(id, DEMIR), reply("Servus")).version())
                .isEqualTo(5);
        assertThat(library.answer.takeBack(on(id, DEMIR), 3).version()).isEqualTo(6);
        assertThat(library.tend.review(on(id, DEMIR), soon).version()).isEqualTo(7);
        assertThat(library.tend.handOver(on(id, DEMIR), Office.DEMIR).version()).isEqualTo(8);
        assertThat(library.tend.retire(on(id, DEMIR)).version()).isEqualTo(9);
        assertThat(library.tend.bringBack(on(id, DEMIR)).version()).isEqualTo(10);
        assertThat(noted(id))
                .containsExactly(
                        TextEntries.TEXT_WRITTEN,
                        TextEntries.TEXT_CONFIRMED,
                        TextEntries.TEXT_PROPOSED,
                        TextEntries.TEXT_REFUSED,
                        TextEntries.TEXT_PROPOSED,
                        TextEntries.TEXT_TAKEN_BACK,
                        TextEntries.TEXT_REVIEWED,
                        TextEntries.TEXT_HANDED_OVER,
                        TextEntries.TEXT_RETIRED,
                        TextEntries.TEXT_BROUGHT_BACK);
        assertThat(library.read.one(ALBERS, id).editions())
                .extracting(edition -> edition.number())
                .containsExactly(3, 2, 1);
    }

    @Test
    void F9_nobody_confirms_their_own_under_another_key_nor_in_another_role() {
        var id = library.written(reply("Hallo"));
        refused("F9", () -> library.answer.confirm(on(id, ALBERS), 1));
        refused("F9", () -> library.answer.confirm(on(id, House.caller(AGAIN, Role.OMBUDSPERSON)), 1));
        refused("F9", () -> library.answer.confirm(on(id, House.caller(Office.ALBERS, Role.DEPUTY)), 1));
        assertThat(library.read.one(House.caller(AGAIN, Role.OMBUDSPERSON), id).toAnswer())
                .isEmpty();
        assertThat(library.read.one(House.caller(AGAIN, Role.OMBUDSPERSON), id).toTakeBack())
                .isPresent();
        assertThat(library.read.one(DEMIR, id).toAnswer()).isPresent();
        assertThat(noted(id)).containsExactly(TextEntries.TEXT_WRITTEN);
    }

    @Test
    void F9_whoever_becomes_the_same_person_by_a_change_of_the_chart_confirms_no_more() {
        var id = library.written(reply("Hallo"));
        house.become(Office.office().again(Office.ALBERS, new StaffKey("late"), "office", Role.COORDINATOR));
        refused("F9", () -> library.answer.confirm(on(id, House.caller(new StaffKey("late"), Role.COORDINATOR)), 1));
    }

    @Test
    void F11_whoever_saw_another_edition_or_another_version_confirms_nothing() {
        var id = library.written(reply("Hallo"));
        library.answer.takeBack(on(id, ALBERS), 1);
        library.write.propose(on(id, ALBERS), reply("Etwas ganz anderes"));
        refused("F11", () -> library.answer.confirm(on(id, DEMIR), 1));
        var seen = new TextRequest(id, DEMIR, Optional.of(1), NO_KEY);
        assertThatThrownBy(() -> library.answer.confirm(seen, 2))
                .isInstanceOfSatisfying(
                        Outdated.class, e -> assertThat(e.expectedByCaller()).isTrue());
        assertThat(library.read.one(DEMIR, id).module().inForce()).isEmpty();
    }

    @Test
    void F8_of_two_who_press_at_once_one_wins() {
        var id = library.written(reply("Hallo"));
        var petrenko = House.caller(Office.PETRENKO, Role.OMBUDSPERSON);
        library.answer.confirm(new TextRequest(id, DEMIR, Optional.of(1), NO_KEY), 1);
        assertThatThrownBy(
                        () -> library.answer.refuse(new TextRequest(id, petrenko, Optional.of(1), NO_KEY), 1, "Nein."))
                .isInstanceOf(Outdated.class);
        assertThat(noted(id)).containsExactly(TextEntries.TEXT_WRITTEN, TextEntries.TEXT_CONFIRMED);
    }

    private List<Consumer<Caller>> acts(UUID id) {
        return List.of(
                who -> library.write.handle(who, NO_KEY, note("x"), Optional.empty(), soon),
                who -> library.write.propose(on(id, who), note("x")),
                who -> library.answer.confirm(on(id, who), 1),
                who -> library.answer.refuse(on(id, who), 1, "Nein."),
                who -> library.answer.takeBack(on(id, who), 1),
                who -> library.tend.review(on(id, who), soon),
                who -> library.tend.handOver(on(id, who), Office.DEMIR),
                who -> library.tend.retire(on(id, who)),
                who -> library.tend.bringBack(on(id, who)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"REVIEWER", "LAST_SEAT", "ADMIN", "AUDITOR", "ANALYST"})
    void whoever_does_not_keep_texts_is_denied_each_act_before_anything_is_read(Role role) {
        for (var act : acts(UUID.randomUUID())) {
            assertThatThrownBy(() -> act.accept(House.caller(Office.THAL, role)))
                    .isInstanceOf(Denied.class);
        }
    }

    @Test
    void administrators_and_analysts_read_none() {
        for (var role : List.of(Role.ADMIN, Role.ANALYST)) {
            var caller = House.caller(Office.KESSLER, role);
            assertThatThrownBy(() -> library.read.all(caller, Wanted.ALL)).isInstanceOf(Denied.class);
            assertThatThrownBy(() -> library.read.one(caller, UUID.randomUUID()))
                    .isInstanceOf(Denied.class);
        }
        var auditor = House.caller(Office.KESSLER, Role.AUDITOR);
        var id = library.written(reply("Hallo"));
        assertThat(library.read.all(auditor, Wanted.ALL).keeps()).isFalse();
        assertThat(library.read.one(auditor, id).toAnswer()).isEmpty();
        assertThat(library.read.one(auditor, id).isOpen()).isFalse();
    }

    @Test
    void to_another_department_a_module_does_not_exist() {
        var id = library.written(note("x"));
        for (var act : acts(id).subList(1, acts(id).size())) {
            assertThatThrownBy(() -> act.accept(STRANGER))
                    .isInstanceOfSatisfying(
                            Unknown.class, e -> assertThat(e.what()).isEqualTo("text"));
        }
        assertThatThrownBy(() -> library.read.one(STRANGER, id)).isInstanceOf(Unknown.class);
        assertThat(library.read.all(STRANGER, Wanted.ALL).lines()).isEmpty();
    }

    @Test
    void a_repeat_gets_the_first_answer_and_is_not_done_again() {
        var key = Optional.of("the same");
        var first = library.write.handle(ALBERS, key, reply("Hallo"), Optional.empty(), soon);
        assertThat(library.write.handle(ALBERS, key, reply("Hallo"), Optional.empty(), soon))
                .isEqualTo(first);
        assertThatThrownBy(() -> library.write.handle(ALBERS, key, reply("Anders"), Optional.empty(), soon))
                .isInstanceOf(KeyReused.class);
        var confirming = new TextRequest(first.id(), DEMIR, Optional.empty(), Optional.of("confirming"));
        assertThat(library.answer.confirm(confirming, 1)).isEqualTo(library.answer.confirm(confirming, 1));
        assertThat(noted(first.id())).containsExactly(TextEntries.TEXT_WRITTEN, TextEntries.TEXT_CONFIRMED);
    }

    @Test
    void what_changes_nothing_is_not_stored() {
        var id = library.written(note("x"));
        assertThat(library.write.propose(on(id, DEMIR), note("x")).version()).isEqualTo(1);
        assertThat(library.tend.handOver(on(id, DEMIR), Office.ALBERS).version())
                .isEqualTo(1);
        assertThat(noted(id)).containsExactly(TextEntries.TEXT_WRITTEN);
    }

    @Test
    void the_501st_is_refused_until_one_is_retired_and_that_one_is_brought_back_into_no_full_house() {
        var first = library.written(note("erster"));
        for (int i = 1; i < TextModule.MOST; i++) {
            library.written(note("x"));
        }
        malformed("title", () -> library.written(note("zu viel")));
        library.tend.retire(on(first, DEMIR));
        library.written(note("passt"));
        malformed("title", () -> library.tend.bringBack(on(first, DEMIR)));
        assertThat(library.read.all(ALBERS, Wanted.ALL).lines()).hasSize(TextModule.MOST);
    }

    @Test
    void a_list_is_narrowed_by_words_purpose_language_and_state() {
        library.inForce(of(Purpose.REPLY, "A", "Eingang"));
        library.written(of(Purpose.QUESTION, "B", "Nachfrage"));
        var english = new Content(Purpose.NOTE, "C", Set.of(), Set.of(), Map.of("de", "x", "en", "English"));
        var note = library.written(english);
        library.tend.retire(on(library.written(of(Purpose.NOTE, "D", "alt")), DEMIR));

        assertThat(titles(ALBERS, Wanted.ALL)).containsExactly("A", "B", "C");
        assertThat(titles(ALBERS, only(Only.RETIRED))).containsExactly("D");
        assertThat(titles(ALBERS, only(Only.WAITING))).containsExactly("B");
        assertThat(titles(ALBERS, new Wanted(Optional.of("ENGLISH"), Optional.empty(), Optional.empty(), Only.KEPT)))
                .containsExactly("C");
        assertThat(titles(
                        ALBERS, new Wanted(Optional.empty(), Optional.of(Purpose.REPLY), Optional.empty(), Only.KEPT)))
                .containsExactly("A");
        assertThat(titles(ALBERS, new Wanted(Optional.empty(), Optional.empty(), Optional.of("en"), Only.KEPT)))
                .containsExactly("C");
        library.tend.handOver(on(note, DEMIR), Office.DEMIR);
        assertThat(titles(DEMIR, only(Only.MINE))).containsExactly("C");
        assertThat(titles(House.caller(AGAIN, Role.OMBUDSPERSON), only(Only.MINE)))
                .containsExactly("A", "B");
    }

    @Test
    void past_its_day_its_owner_sees_it_in_a_list_until_somebody_has_reviewed_it() {
        var id = library.written(note("x"));
        var listed = Duration.ofDays(180);
        house.clock.pass(listed);
        assertThat(titles(ALBERS, only(Only.STALE))).isEmpty();
        assertThat(library.read.all(ALBERS, Wanted.ALL).due()).isEmpty();
        house.clock.pass(Duration.ofDays(1));
        assertThat(titles(DEMIR, only(Only.STALE))).containsExactly("Vermerk");
        assertThat(library.read.all(DEMIR, Wanted.ALL).due()).isEmpty();
        assertThat(library.read.all(ALBERS, only(Only.RETIRED)).due()).hasSize(1);
        assertThat(library.read.one(ALBERS, id).isStale()).isTrue();
        library.tend.review(on(id, DEMIR), house.clock.today());
        assertThat(library.read.all(ALBERS, Wanted.ALL).due()).isEmpty();
    }
}

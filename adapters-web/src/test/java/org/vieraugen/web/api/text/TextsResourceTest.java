package org.vieraugen.web.api.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Refusals.malformed;
import static org.vieraugen.domain.testing.Refusals.refused;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.complaint.Unseen;
import org.vieraugen.application.testing.Library;
import org.vieraugen.application.text.ReadTexts.Only;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.domain.text.Edition;
import org.vieraugen.domain.text.Purpose;
import org.vieraugen.web.api.Asking;
import org.vieraugen.web.api.text.CaseTextsResource.Insertion;
import org.vieraugen.web.api.text.TextsResource.NewText;
import org.vieraugen.web.api.text.TextsResource.Owner;
import org.vieraugen.web.api.text.TextsResource.Refusal;
import org.vieraugen.web.api.text.TextsResource.Review;
import org.vieraugen.web.api.text.TextsResource.Shown;

/** Text modules as programs keep and use them (F9, F11). */
class TextsResourceTest {
    private static final LocalDate REVIEW = LocalDate.of(2027, 5, 1);

    private final Asking asking = new Asking().by(Office.ALBERS);
    private final Library library = new Library(asking.house);
    private final TextsResource texts =
            new TextsResource(asking.credentials, library.read, library.write, library.answer, library.tend);
    private final CaseTextsResource cases =
            new CaseTextsResource(asking.credentials, library.cases, library.suggest, library.insert);

    private static ContentBody content(String german) {
        return new ContentBody(Purpose.REPLY, "Eingang", null, null, Map.of("de", german));
    }

    private UUID written() {
        return ((TextActed) texts.write(new NewText(content("Hallo [[Frist]]"), null, REVIEW))
                        .getEntity())
                .id();
    }

    private static void assertActed(Response answer, int status, UUID text, int version) {
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getEntity()).isEqualTo(new TextActed(text, version));
        assertThat(answer.getEntityTag()).isEqualTo(new EntityTag(Integer.toString(version)));
    }

    private TextAnswer read(UUID text) {
        return (TextAnswer) texts.one(text).getEntity();
    }

    private Complaint submitted() {
        var complaint = Cases.in(asking.house.settings.now()).submitted();
        asking.house.holds(complaint);
        return complaint;
    }

    @Test
    void each_act_answers_with_the_next_version() {
        var id = written();
        asking.by(Office.DEMIR);
        assertActed(texts.confirm(id, new Shown(1)), 200, id, 2);
        assertActed(texts.propose(id, content("Neu")), 200, id, 3);
        assertActed(texts.takeBack(id, new Shown(2)), 200, id, 4);
        assertActed(texts.propose(id, content("Neuer")), 200, id, 5);
        asking.by(Office.ALBERS);
        assertActed(texts.refuse(id, new Refusal(3, "Nein.")), 200, id, 6);
        assertActed(texts.review(id, new Review(REVIEW.plusDays(1))), 200, id, 7);
        assertActed(texts.handOver(id, new Owner("demir")), 200, id, 8);
        assertActed(texts.retire(id), 200, id, 9);
        assertActed(texts.bringBack(id), 200, id, 10);
        var answer = read(id);
        assertThat(answer.inForce()).contains(1);
        assertThat(answer.owner()).isEqualTo("demir");
        assertThat(answer.reviewBy()).isEqualTo(REVIEW.plusDays(1));
        assertThat(answer.editions())
                .extracting(TextAnswer.EditionAnswer::state)
                .containsExactly(Edition.State.REFUSED, Edition.State.TAKEN_BACK, Edition.State.CONFIRMED);
        assertThat(answer.editions().get(2).answeredBy()).contains("demir");
        assertThat(answer.editions().get(2).content().texts()).containsEntry("de", "Hallo [[Frist]]");
    }

    @Test
    void F9_whoever_wrote_it_does_not_confirm_it_and_F11_nobody_confirms_what_was_not_shown() {
        var id = written();
        refused("F9", () -> texts.confirm(id, new Shown(1)));
        asking.by(Office.DEMIR);
        refused("F11", () -> texts.confirm(id, new Shown(2)));
        asking.header("If-Match", "\"7\"");
        assertThatThrownBy(() -> texts.confirm(id, new Shown(1))).isInstanceOf(Outdated.class);
    }

    @Test
    void what_is_missing_is_named() {
        malformed("content", () -> texts.write(new NewText(null, null, REVIEW)));
        malformed("reviewBy", () -> texts.write(new NewText(content("x"), null, null)));
        malformed("texts", () -> new ContentBody(Purpose.NOTE, "x", null, null, null).content());
        malformed("purpose", () -> new ContentBody(null, "x", null, null, Map.of("de", "x")).content());
        malformed("title", () -> new ContentBody(Purpose.NOTE, null, null, null, Map.of("de", "x")).content());
        var hole = new HashMap<String, String>(Map.of("de", "x"));
        hole.put("en", null);
        malformed("texts", () -> new ContentBody(Purpose.NOTE, "x", null, null, hole).content());
        Set<Status> states = Collections.singleton(null);
        malformed("states", () -> new ContentBody(Purpose.NOTE, "x", states, null, Map.of("de", "x")).content());
        var id = written();
        malformed("edition", () -> texts.confirm(id, new Shown(null)));
        malformed("edition", () -> texts.refuse(id, new Refusal(null, "x")));
        malformed("reason", () -> texts.refuse(id, new Refusal(1, null)));
        malformed("reviewBy", () -> texts.review(id, new Review(null)));
        malformed("owner", () -> texts.handOver(id, new Owner(null)));
        malformed("purpose", () -> cases.suggest(submitted().reference(), null));
    }

    @Test
    void a_list_is_narrowed() {
        var id = written();
        assertThat(texts.all(null, null, null, null)).singleElement().satisfies(line -> {
            assertThat(line.id()).isEqualTo(id);
            assertThat(line.waiting()).isTrue();
            assertThat(line.inForce()).isFalse();
            assertThat(line.languages()).containsExactly("de");
        });
        assertThat(texts.all("hallo", Purpose.REPLY, "de", Only.WAITING)).hasSize(1);
        assertThat(texts.all(" ", Purpose.NOTE, null, null)).isEmpty();
        assertThat(texts.all(null, null, null, Only.RETIRED)).isEmpty();
    }

    @Test
    void in_a_case_they_are_suggested_and_their_gaps_are_filled_and_those_that_are_left_are_named() {
        var complaint = submitted();
        var id = written();
        assertThat(cases.suggest(complaint.reference(), Purpose.REPLY)).isEmpty();
        library.answer.confirm(Library.on(id, asking.house.caller(Office.DEMIR)), 1);
        assertThat(cases.suggest(complaint.reference(), Purpose.REPLY))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.id()).isEqualTo(id);
                    assertThat(one.fits()).isTrue();
                    assertThat(one.stale()).isFalse();
                });
        var inserted = cases.insert(complaint.reference(), id, new Insertion(Purpose.REPLY));
        assertThat(inserted.text().contains("[[Frist]]"))
                .isEqualTo(!inserted.left().isEmpty());
        assertThat(inserted.text()).startsWith("Hallo ");
        assertThat(read(id).uses()).containsExactly(new TextAnswer.UseAnswer("2026-11", 1, 1));
        assertThatThrownBy(() -> cases.insert(complaint.reference(), id, new Insertion(Purpose.NOTE)))
                .isInstanceOf(Unknown.class);
        malformed("purpose", () -> cases.insert(complaint.reference(), id, new Insertion(null)));
    }

    @Test
    void F5_whoever_does_not_see_the_case_is_told_nothing_of_it() {
        var complaint = submitted();
        asking.by(Office.NASSER);
        assertThatThrownBy(() -> cases.suggest(complaint.reference(), Purpose.REPLY))
                .isInstanceOf(Unseen.class);
        assertThatThrownBy(() -> cases.insert(complaint.reference(), UUID.randomUUID(), new Insertion(Purpose.REPLY)))
                .isInstanceOf(Unseen.class);
    }
}

package org.vieraugen.application.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.form.Draft;
import org.vieraugen.application.form.StaffDrafts;
import org.vieraugen.application.form.StaffDrafts.Kept;
import org.vieraugen.application.form.StaffDrafts.Place;
import org.vieraugen.domain.testing.Office;

/** What every implementation of {@link StaffDrafts} must keep. */
public abstract class StaffDraftsContract {
    private static final Instant AT = Office.NOON;
    private static final Instant LATER = AT.plusMillis(1);

    protected abstract StaffDrafts drafts();

    private static Place place(String form) {
        return new Place(form, "page", Optional.empty());
    }

    protected static Draft draft(String text) {
        return new Draft(Map.of("text", List.of(text), "causes", List.of("IT", "")), "7");
    }

    @Test
    void a_draft_reads_back_whole_for_its_author_alone() {
        var drafts = drafts();
        assertThat(drafts.keep(Office.ALBERS, place("a"), draft(" Ja.\n\u202e"), AT, Optional.empty()))
                .isTrue();
        assertThat(drafts.of(Office.ALBERS, "page", Set.of()))
                .containsExactly(new Kept("a", draft(" Ja.\n\u202e"), AT));
        assertThat(drafts.of(Office.ALBERS, "elsewhere", Set.of("a"))).hasSize(1);
        assertThat(drafts.of(Office.ALBERS, "elsewhere", Set.of("b"))).isEmpty();
        assertThat(drafts.of(Office.NASSER, "page", Set.of("a"))).isEmpty();
        assertThat(drafts.keptAt(Office.ALBERS, "a")).contains(AT);
        assertThat(drafts.keptAt(Office.NASSER, "a")).isEmpty();
        drafts.dropAll(Office.ALBERS);
    }

    @Test
    void only_the_draft_that_was_seen_is_replaced() {
        var drafts = drafts();
        assertThat(drafts.keep(Office.ALBERS, place("a"), draft("1"), AT, Optional.empty()))
                .isTrue();
        assertThat(drafts.keep(Office.ALBERS, place("a"), draft("2"), LATER, Optional.empty()))
                .isFalse();
        assertThat(drafts.keep(Office.ALBERS, place("a"), draft("2"), LATER, Optional.of(LATER)))
                .isFalse();
        assertThat(drafts.of(Office.ALBERS, "page", Set.of())).containsExactly(new Kept("a", draft("1"), AT));
        assertThat(drafts.keep(Office.ALBERS, place("a"), draft("2"), LATER, Optional.of(AT)))
                .isTrue();
        assertThat(drafts.of(Office.ALBERS, "page", Set.of())).containsExactly(new Kept("a", draft("2"), LATER));
        assertThat(drafts.keep(Office.ALBERS, place("new"), draft("3"), AT, Optional.of(AT)))
                .as("what was seen is gone, and nothing stands in its place")
                .isTrue();
        drafts.dropAll(Office.ALBERS);
    }

    @Test
    void drafts_go_by_form_by_page_by_age_by_number_and_with_their_author() {
        var drafts = drafts();
        for (int i = 0; i < 5; i++) {
            drafts.keep(Office.ALBERS, place("f" + i), draft("1"), AT.plus(Duration.ofMinutes(i)), Optional.empty());
        }
        drafts.keep(Office.NASSER, place("f1"), draft("1"), AT, Optional.empty());
        drafts.leaveNewest(Office.ALBERS, 4);
        drafts.drop(Office.ALBERS, "f1");
        assertThat(drafts.of(Office.ALBERS, "page", Set.of()))
                .extracting(Kept::form)
                .containsExactly("f4", "f3", "f2");
        drafts.dropBefore(AT.plus(Duration.ofMinutes(3)));
        assertThat(drafts.of(Office.ALBERS, "page", Set.of()))
                .extracting(Kept::form)
                .containsExactly("f4", "f3");
        drafts.keep(Office.NASSER, place("f1"), draft("1"), AT, Optional.empty());
        assertThat(drafts.authors()).containsExactlyInAnyOrder(Office.ALBERS, Office.NASSER);
        drafts.dropPage(Office.ALBERS, "page");
        drafts.dropAll(Office.NASSER);
        assertThat(drafts.authors()).isEmpty();
    }
}

package org.vieraugen.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.WIRTH;
import static org.vieraugen.domain.testing.Refusals.malformed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.file.Finding;
import org.vieraugen.domain.file.Finding.InTheirs;
import org.vieraugen.domain.file.Message;
import org.vieraugen.domain.review.Judgement;
import org.vieraugen.domain.review.Reviewing;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;

/** What staff write to a complainant is in German, and can be in the complainant's language, too. */
class TheirsTest {
    private static final LocalDate LATER = LocalDate.of(2026, 12, 9);
    private static final Optional<String> NOTHING = Optional.empty();
    private static final Optional<String> QUESTION = Optional.of("منذ متى؟");
    private static final Optional<String> GAP = Optional.of("حتى [[Frist]]");

    private final Setting noon = Office.office().noon();

    private Complaint speaking(String language) {
        return Cases.in(noon).speaking(language).underReview();
    }

    private Finding found(Complaint complaint, Judgement judgement) {
        return complaint
                .in(noon, Reviewing::new)
                .find(NASSER, judgement)
                .next()
                .file()
                .finding()
                .orElseThrow();
    }

    private static Judgement judgement(Optional<String> onStatement, Remedy remedy, InTheirs inTheirs) {
        return new Judgement(Outcome.UPHELD, "Zu lange.", onStatement, Set.of(), List.of(remedy), NOTHING, 5, inTheirs);
    }

    private static Remedy letter(String german, Optional<String> theirs) {
        return new Remedy(Remedy.Kind.APOLOGY, german, theirs, WIRTH, LATER);
    }

    private static InTheirs reasons(Optional<String> theirs) {
        return new InTheirs(theirs, NOTHING, NOTHING);
    }

    @Test
    void a_reply_a_question_and_a_later_date_are_kept_in_both_languages() {
        var arabic = speaking("ar");
        var replied = arabic.in(noon, Correspondence::new)
                .reply(ALBERS, Role.COORDINATOR, "Wir prüfen.", Optional.of("نحن نفحص."));
        assertThat(replied.next().file().messages())
                .last()
                .extracting(Message::text, Message::inTheirs)
                .containsExactly("Wir prüfen.", Optional.of("نحن نفحص."));
        var asked = arabic.in(noon, Reviewing::new).ask(NASSER, "Seit wann?", QUESTION);
        assertThat(asked.next().file().messages()).last().satisfies(message -> {
            assertThat(message.question()).isTrue();
            assertThat(message.inTheirs()).isEqualTo(QUESTION);
        });
        var later = arabic.in(noon, Reviewing::new)
                .extend(NASSER, Role.REVIEWER, LATER, "Akte fehlt.", Optional.of("الملف ناقص."));
        assertThat(later.next().file().extension().orElseThrow().inTheirs()).contains("الملف ناقص.");
    }

    @Test
    void F11_what_the_second_person_confirms_becomes_the_decision_in_both_languages() {
        var reasons = new InTheirs(Optional.of("طال الأمر."), NOTHING, NOTHING);
        var seated = Cases.in(noon).speaking("ar").inSecondReview();
        var finding = found(speaking("ar"), judgement(NOTHING, letter("Ein Brief.", Optional.of("رسالة.")), reasons));
        assertThat(finding.inTheirs()).isEqualTo(reasons);
        assertThat(finding.remedies().get(0).inTheirs()).contains("رسالة.");
        var decided = seated.filing(finding)
                .in(noon, Reviewing::new)
                .concur(seated.seats().second().orElseThrow())
                .next();
        assertThat(decided.file().decision().orElseThrow().finding()).isEqualTo(finding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "de-simple", "de-AT"})
    void a_complaint_in_german_has_no_second_language(String german) {
        var complaint = speaking(german);
        var writing = complaint.in(noon, Correspondence::new);
        var reviewing = complaint.in(noon, Reviewing::new);
        var words = Optional.of("نحن نفحص.");
        malformed("textInTheirs", () -> writing.reply(ALBERS, Role.COORDINATOR, "Wir prüfen.", words));
        malformed("textInTheirs", () -> reviewing.ask(NASSER, "Seit wann?", words));
        malformed("reasonInTheirs", () -> reviewing.extend(NASSER, Role.REVIEWER, LATER, "Akte fehlt.", words));
        malformed(
                "reasonsInTheirs",
                () -> reviewing.find(NASSER, judgement(NOTHING, letter("Brief", NOTHING), reasons(words))));
        malformed(
                "remedies.descriptionInTheirs",
                () -> reviewing.find(NASSER, judgement(NOTHING, letter("Brief", words), InTheirs.NONE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "sr-Latn", "del", "den"})
    void every_other_language_is_foreign_even_one_whose_tag_begins_like_german(String tag) {
        assertThat(speaking(tag).submission().isForeign()).isTrue();
    }

    @Test
    void L2_nothing_leaves_the_office_with_a_gap_in_the_other_language_either() {
        var complaint = speaking("ar");
        var writing = complaint.in(noon, Correspondence::new);
        var reviewing = complaint.in(noon, Reviewing::new);
        malformed("textInTheirs", () -> writing.reply(ALBERS, Role.COORDINATOR, "Bis Freitag.", GAP));
        malformed("textInTheirs", () -> reviewing.ask(NASSER, "Seit wann?", GAP));
        malformed("reasonInTheirs", () -> reviewing.extend(NASSER, Role.REVIEWER, LATER, "Akte fehlt.", GAP));
        malformed(
                "reasonsInTheirs",
                () -> reviewing.find(NASSER, judgement(NOTHING, letter("Brief", NOTHING), reasons(GAP))));
        malformed(
                "onStatementInTheirs",
                () -> reviewing.find(
                        NASSER,
                        judgement(
                                Optional.of("Sie hat recht."),
                                letter("Brief", NOTHING),
                                new InTheirs(NOTHING, GAP, NOTHING))));
        malformed(
                "remedies.descriptionInTheirs",
                () -> reviewing.find(NASSER, judgement(NOTHING, letter("Brief", GAP), InTheirs.NONE)));
    }

    @Test
    void nothing_is_said_in_the_other_language_that_is_not_said_in_german() {
        var words = Optional.of("نعم.");
        malformed("remedies.description", () -> letter(" ", words));
        var reviewing = speaking("ar").in(noon, Reviewing::new);
        malformed(
                "onStatement",
                () -> reviewing.find(
                        NASSER, judgement(NOTHING, letter("Brief", NOTHING), new InTheirs(NOTHING, words, NOTHING))));
        malformed(
                "onDropped",
                () -> reviewing.find(
                        NASSER, judgement(NOTHING, letter("Brief", NOTHING), new InTheirs(NOTHING, NOTHING, words))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200f"})
    void what_shows_nothing_is_no_text_in_the_other_language(String nothing) {
        var complaint = speaking("ar");
        malformed("textInTheirs", () -> complaint
                .in(noon, Correspondence::new)
                .reply(ALBERS, Role.COORDINATOR, "Wir prüfen.", Optional.of(nothing)));
        malformed("reasonsInTheirs", () -> reasons(Optional.of(nothing)));
        malformed("remedies.descriptionInTheirs", () -> letter("Brief", Optional.of(nothing)));
    }
}

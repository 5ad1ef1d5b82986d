package org.vieraugen.domain.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.vieraugen.domain.body.Council.KEEPER;
import static org.vieraugen.domain.body.Council.TODAY;
import static org.vieraugen.domain.body.Council.days;
import static org.vieraugen.domain.body.Council.founded;
import static org.vieraugen.domain.body.Council.from;
import static org.vieraugen.domain.body.Council.in;
import static org.vieraugen.domain.body.Council.malformed;
import static org.vieraugen.domain.body.Council.refused;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.testing.Office;

/** A temporary body owes a closing report when it is over (E6). */
class ClosingTest {
    private static final String TEXT = "Die Wartezeit ist um drei Wochen kürzer.";

    private static Actor second(int day) {
        return new Actor(Office.DEMIR, Role.COORDINATOR, in(day).at());
    }

    private static Chart chart() {
        return Office.office().organisation().chart();
    }

    private static Body handedIn(Body body, int day) {
        var written = new Closing(body).handIn("Bericht", TEXT, in(day)).next();
        return new Closing(written).confirm(1, second(day), chart()).next();
    }

    private static void refusedBy(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleBroken.class).hasMessageStartingWith(rule + ": ");
    }

    private static ClosingReport.State state(Body body, int day) {
        return new Closing(body).state(TODAY.plusDays(day));
    }

    @Test
    void E6_a_temporary_body_owes_a_closing_report_and_misses_it_by_the_clock_alone() {
        var body = founded(days(0, 10));
        assertThat(new Closing(body).due()).contains(TODAY.plusDays(100));
        assertThat(state(body, 10)).isEqualTo(ClosingReport.State.TO_COME);
        assertThat(state(body, 11)).isEqualTo(ClosingReport.State.OWED);
        assertThat(state(body, 100)).isEqualTo(ClosingReport.State.OWED);
        assertThat(state(body, 101)).isEqualTo(ClosingReport.State.MISSED);
        assertThat(state(founded(from(0)), 900)).isEqualTo(ClosingReport.State.NOT_OWED);
    }

    @Test
    void E6_the_report_is_handed_in_once_after_the_end_and_is_the_one_thing_that_a_body_that_is_over_does() {
        var body = founded(days(0, 10));
        refused("when the body is over", () -> new Closing(body).handIn("Bericht", TEXT, in(10)));
        var written = new Closing(body).handIn("Bericht", TEXT, in(11));
        assertThat(written.next().report()).isEmpty();
        assertThat(state(written.next(), 101)).isEqualTo(ClosingReport.State.MISSED);
        assertThat(written.acts())
                .extracting(act -> act.kind(), act -> act.facts())
                .containsExactly(tuple(BodyEntries.REPORT_WRITTEN, Map.of("number", "1")));

        var step = new Closing(written.next()).confirm(1, second(12), chart());
        assertThat(step.next().report()).contains(new ClosingReport("Bericht", TEXT, TODAY.plusDays(12)));
        assertThat(step.next().version()).isEqualTo(body.version() + 2);
        assertThat(step.acts())
                .extracting(act -> act.kind(), act -> act.facts())
                .containsExactly(tuple(BodyEntries.REPORT_HANDED_IN, Map.of("number", "1")));
        assertThat(state(step.next(), 500)).isEqualTo(ClosingReport.State.HANDED_IN);
        refused("already", () -> new Closing(step.next()).handIn("Noch einer", TEXT, in(12)));
    }

    @Test
    void F9_nobody_hands_in_a_report_alone_under_whichever_key() {
        var written = new Closing(founded(days(0, 10)))
                .handIn("Bericht", TEXT, in(11))
                .next();
        var again = new StaffKey("a.albers");
        var twice = Office.office()
                .again(Office.ALBERS, again, "ombuds", Role.OMBUDSPERSON)
                .organisation()
                .chart();
        refusedBy("F9", () -> new Closing(written).confirm(1, in(11), chart()));
        refusedBy("F9", () -> new Closing(written).confirm(1, new Actor(again, Role.OMBUDSPERSON, in(11).at()), twice));
        refusedBy("F11", () -> new Closing(written).confirm(2, second(11), chart()));
        refusedBy("F11", () -> new Closing(written).handIn("Noch einer", TEXT, second(11)));
        var done = new Closing(written).confirm(1, second(11), chart()).next();
        refusedBy("F11", () -> new Closing(done).confirm(1, second(11), chart()));
        refusedBy("F11", () -> new Closing(done).sendBack(1, "Doch nicht.", second(11)));
    }

    @Test
    void F9_a_report_that_is_sent_back_stays_with_the_reason_and_is_owed_as_before() {
        var written = new Closing(founded(days(0, 10)))
                .handIn("Bericht", TEXT, in(11))
                .next();
        malformed("reason", "empty", () -> new Closing(written).sendBack(1, " ", second(12)));
        for (var by : List.of(second(12), in(12))) {
            var back = new Closing(written)
                    .sendBack(1, "Die Zahl stimmt nicht.", by)
                    .next();
            assertThat(state(back, 101)).isEqualTo(ClosingReport.State.MISSED);
            var next = new Closing(back)
                    .handIn("Bericht", TEXT + " Genau gezählt.", in(13))
                    .next();
            var done = new Closing(next).confirm(2, second(13), chart()).next();
            assertThat(done.drafts()).hasSize(2);
            assertThat(done.report().orElseThrow().text()).endsWith("gezählt.");
        }
    }

    @Test
    void E6_a_report_is_a_sentence_at_least() {
        var over = new Closing(founded(days(0, 10)));
        for (var silent :
                new String[] {"x", "Erledigt.", "k".repeat(39), " ".repeat(60) + "Erledigt." + " ".repeat(60)}) {
            malformed("text", "no-sentence", () -> over.handIn("Bericht", silent, in(11)));
        }
        malformed("text", "empty", () -> over.handIn("Bericht", " ".repeat(60), in(11)));
        malformed("text", "no-sentence", () -> over.handIn("Bericht", "\ud83d\ude00".repeat(39), in(11)));
        assertThat(over.handIn("Bericht", "k".repeat(40), in(11)).next().drafts())
                .hasSize(1);
    }

    @Test
    void E6_a_report_that_comes_late_is_still_taken_and_shown_as_late() {
        var body = founded(days(0, 10));
        assertThat(state(handedIn(body, 100), 101)).isEqualTo(ClosingReport.State.HANDED_IN);
        assertThat(state(handedIn(body, 101), 101)).isEqualTo(ClosingReport.State.HANDED_IN_LATE);
    }

    @Test
    void E6_a_body_that_ended_before_reports_were_owed_owes_none_and_may_hand_one_in() {
        var charter =
                new Charter(Charter.Kind.COMMITTEE, "Rat", "Raten.", Optional.empty(), days(0, 10), Optional.empty());
        var body = Body.found(UUID.randomUUID(), Office.FOREIGNERS, charter, KEEPER)
                .next();
        assertThat(state(body, 500)).isEqualTo(ClosingReport.State.NOT_OWED);
        assertThat(state(handedIn(body, 500), 500)).isEqualTo(ClosingReport.State.HANDED_IN);
    }

    @Test
    void a_report_has_a_title_and_a_text_of_good_length_and_its_time_is_one() {
        malformed("title", "empty", () -> new ClosingReport(" ", "t", TODAY));
        malformed("title", "too-long", () -> new ClosingReport("t".repeat(201), "t", TODAY));
        malformed("text", "empty", () -> new ClosingReport("t", "", TODAY));
        malformed("text", "too-long", () -> new ClosingReport("t", "t".repeat(20_001), TODAY));
        for (int wrong : new int[] {0, 731}) {
            malformed(
                    "reportWithin",
                    "out-of-range",
                    () -> new Charter(Charter.Kind.COMMITTEE, "n", "m", Optional.empty(), from(0), Optional.of(wrong)));
        }
    }

    @Test
    void where_a_mandate_comes_from_is_said_in_words_and_maybe_by_an_address_of_https() {
        for (var good :
                new String[] {"https://ratsinfo.leipzig.de/bi/vo020.asp?VOLFDNR=1018", "https://stadt.example"}) {
            assertThat(new Charter.Source("VII-A-01018", Optional.of(good)).link())
                    .contains(good);
        }
        for (var bad : new String[] {
            "http://ratsinfo.example", "javascript:alert(1)", "https://", "https://a b", "https://-", "https://a\"b"
        }) {
            malformed("sourceLink", "bad-address", () -> new Charter.Source("VII-A-01018", Optional.of(bad)));
        }
        malformed("source", "empty", () -> new Charter.Source(" ", Optional.empty()));
    }

    @Test
    void a_change_names_the_source_and_the_time_of_the_report() {
        var body = founded(from(0));
        var charter = body.charter();
        var other = new Charter(
                charter.kind(),
                charter.name(),
                charter.mandate(),
                Optional.of(new Charter.Source("VII-A-01018", Optional.empty())),
                charter.term(),
                Optional.of(30));
        assertThat(body.change(other, "Der Rat tagt früher.", KEEPER)
                        .acts()
                        .get(0)
                        .facts())
                .containsEntry("changed", "source,report");
    }
}

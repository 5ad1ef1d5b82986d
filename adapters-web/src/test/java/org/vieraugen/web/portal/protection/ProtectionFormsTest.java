package org.vieraugen.web.portal.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.YILMAZ;
import static org.vieraugen.web.portal.act.Sending.wrong;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.protection.ProtectStaff;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.Situations;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.file.CalmSummary;
import org.vieraugen.domain.file.Limit;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.file.Matter.LimitContact;
import org.vieraugen.domain.file.ThreatReport;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.protection.ProtectionAct;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.web.portal.act.Sending;

/** What protects the staff, as it is typed. */
class ProtectionFormsTest {

    private static Sending given(Function<House, Complaint> complaint) {
        return Sending.of(house -> new ProtectionForms(new ProtectStaff(house.acts)), complaint);
    }

    private static Sending submitted() {
        return given(Given.a(Cases::submitted));
    }

    private static String[] limit(String perWeek, String until) {
        return new String[] {
            "perWeek", perWeek, "channels", "POST", "channels", "PHONE", "until", until, "text", "Zehn am Tag."
        };
    }

    private static java.util.Optional<Limit> limit(Sending sent) {
        return sent.file().limit(sent.house().clock.today());
    }

    @Test
    void a_calm_summary_is_kept_as_it_was_typed() {
        submitted().refused(ProtectionAct.SUMMARISE, ALBERS, wrong("text empty"), "text", " ");
        assertThat(submitted()
                        .done(ProtectionAct.SUMMARISE, ALBERS, "text", "Sie will einen Termin.")
                        .file()
                        .leaves())
                .filteredOn(CalmSummary.class::isInstance)
                .singleElement()
                .satisfies(leaf -> assertThat(((CalmSummary) leaf).text()).isEqualTo("Sie will einen Termin."));
    }

    @Test
    void F9_a_limit_is_proposed_with_number_channels_and_last_day() {
        var here = submitted().done(ProtectionAct.PROPOSE_LIMIT, ALBERS, limit(" 2 ", "2027-01-31"));
        assertThat(here.file().pending(Matter.Kind.LIMIT)).hasValueSatisfying(proposal -> {
            assertThat(proposal.matter())
                    .isEqualTo(new LimitContact(2, Set.of(Channel.POST, Channel.PHONE), LocalDate.of(2027, 1, 31)));
            assertThat(proposal.reason()).isEqualTo("Zehn am Tag.");
        });
    }

    @Test
    void what_is_missing_or_odd_in_a_limit_is_refused_with_its_field() {
        submitted()
                .refused(ProtectionAct.PROPOSE_LIMIT, ALBERS, wrong("until empty", "text empty"), "perWeek", "2")
                .refused(ProtectionAct.PROPOSE_LIMIT, ALBERS, wrong("perWeek empty"), limit("", "2027-01-31"))
                .refused(
                        ProtectionAct.PROPOSE_LIMIT,
                        ALBERS,
                        wrong("perWeek not-a-number", "until bad-date"),
                        limit("zwei", "Ende Januar"))
                .odd(ProtectionAct.PROPOSE_LIMIT, ALBERS, "perWeek", "out-of-range", limit("0", "2027-01-31"))
                .refused(ProtectionAct.PROPOSE_LIMIT, ALBERS, wrong("until bad-date"), limit("2", "Ende Januar"))
                .odd(
                        ProtectionAct.PROPOSE_LIMIT,
                        ALBERS,
                        "channels",
                        "unknown",
                        "perWeek",
                        "2",
                        "channels",
                        "FAX",
                        "until",
                        "2027-01-31",
                        "text",
                        "Zehn am Tag.");
    }

    @Test
    void F9_a_limit_holds_once_it_is_confirmed_and_not_when_it_is_refused() {
        var confirmed = given(Given.a(Cases::submitted, Situations.LIMIT_PROPOSED));
        confirmed.refused(ProtectionAct.ANSWER_LIMIT, PETRENKO, wrong("text empty"));
        confirmed.done(ProtectionAct.ANSWER_LIMIT, PETRENKO, "text", "Ja.");
        assertThat(limit(confirmed))
                .hasValueSatisfying(
                        limit -> assertThat(limit.decision().reasons()).isEqualTo("Ja."));
        var refused = given(Given.a(Cases::submitted, Situations.LIMIT_PROPOSED));
        refused.done(ProtectionAct.ANSWER_LIMIT, PETRENKO, "text", "Nein.", "go", "refuse");
        assertThat(limit(refused)).isEmpty();
        assertThat(refused.file().pending()).isEmpty();
    }

    @Test
    void a_contested_limit_is_upheld_or_lifted_with_reasons() {
        var upheld = given(Given.a(Cases::submitted, Situations.LIMIT_CONTESTED));
        upheld.refused(ProtectionAct.UPHOLD_LIMIT, YILMAZ, wrong("text empty"));
        upheld.done(ProtectionAct.UPHOLD_LIMIT, YILMAZ, "text", "Es bleibt.");
        assertThat(limit(upheld).flatMap(Limit::upheld))
                .hasValueSatisfying(review -> assertThat(review.reasons()).isEqualTo("Es bleibt."));
        var lifted = given(Given.a(Cases::submitted, Situations.LIMIT_CONFIRMED));
        lifted.refused(ProtectionAct.LIFT_LIMIT, DEMIR, wrong("text empty"));
        lifted.done(ProtectionAct.LIFT_LIMIT, DEMIR, "text", "Es ist gut.");
        assertThat(limit(lifted)).isEmpty();
    }

    @Test
    void a_threat_is_reported_word_for_word_and_with_reasons() {
        submitted().refused(ProtectionAct.REPORT_THREAT, ALBERS, wrong("threat empty", "text empty"));
        var leaves = submitted()
                .done(ProtectionAct.REPORT_THREAT, ALBERS, "threat", " Wörtlich. ", "text", "Es ist ernst.")
                .file()
                .leaves();
        assertThat(List.copyOf(leaves))
                .filteredOn(ThreatReport.class::isInstance)
                .singleElement()
                .satisfies(leaf -> {
                    assertThat(((ThreatReport) leaf).threat()).isEqualTo(" Wörtlich. ");
                    assertThat(((ThreatReport) leaf).reasons()).isEqualTo("Es ist ernst.");
                });
    }
}

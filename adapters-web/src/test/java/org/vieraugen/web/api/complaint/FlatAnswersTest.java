package org.vieraugen.web.api.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.vieraugen.web.ApiJson;

/** What programs read and send stays as it is, however the records behind it are put together. */
class FlatAnswersTest {
    @Test
    void a_case_of_the_staff_has_all_its_names_side_by_side() throws Exception {
        assertThat(names(CaseAnswer.of(FullViews.ofStaff())))
                .containsExactly(
                        listed(
                                """
                aboutTeam authorisations authorisations.at authorisations.fingerprint authorisations.name authorisations.signer
                authorisations.whom calmSummary calmSummary.at calmSummary.by calmSummary.by.key calmSummary.by.name calmSummary.text
                category challenges challenges.asWritten challenges.at challenges.staff challenges.staff.key challenges.staff.name channel
                circumstances conflicts conflicts.evidence conflicts.evidence.about conflicts.evidence.fact conflicts.rule conflicts.seat
                conflicts.weight conflicts.who conflicts.who.key conflicts.who.name deadlines deadlines.due deadlines.kind
                deadlines.standsStill decided decision decision.at decision.by decision.by.key decision.by.name decision.causes
                decision.minutes decision.onDropped decision.onStatement decision.outcome decision.reasons decision.remedies
                decision.remedies.description decision.remedies.done decision.remedies.due decision.remedies.kind decision.remedies.owner
                decision.remedies.owner.key decision.remedies.owner.name decision.seat department dissents dissents.at dissents.by
                dissents.by.key dissents.by.name dissents.reasons dissents.seat dropped dropped.description dropped.done dropped.due
                dropped.kind dropped.owner dropped.owner.key dropped.owner.name droppedInstead droppedInstead.description
                droppedInstead.done droppedInstead.due droppedInstead.kind droppedInstead.owner droppedInstead.owner.key
                droppedInstead.owner.name fileNumber files files.at files.disarmed files.from files.id files.kind files.name files.scanned
                files.signatures files.signatures.at files.signatures.signer files.signatures.state files.size finding finding.at finding.by
                finding.by.key finding.by.name finding.causes finding.minutes finding.onDropped finding.onStatement finding.outcome
                finding.reasons finding.remedies finding.remedies.description finding.remedies.done finding.remedies.due
                finding.remedies.kind finding.remedies.owner finding.remedies.owner.key finding.remedies.owner.name finding.seat
                firstReviewer firstReviewer.key firstReviewer.name handlers handlers.key handlers.name hers hers.at hers.by hers.by.key
                hers.by.name hers.causes hers.minutes hers.onDropped hers.onStatement hers.outcome hers.reasons hers.remedies
                hers.remedies.description hers.remedies.done hers.remedies.due hers.remedies.kind hers.remedies.owner
                hers.remedies.owner.key hers.remedies.owner.name hers.seat hold hold.at hold.by hold.by.key hold.by.name hold.reason
                identity identity.address identity.email identity.name identity.phone identityMode identityOpenUntil instead instead.at
                instead.by instead.by.key instead.by.name instead.causes instead.minutes instead.onDropped instead.onStatement
                instead.outcome instead.reasons instead.remedies instead.remedies.description instead.remedies.done instead.remedies.due
                instead.remedies.kind instead.remedies.owner instead.remedies.owner.key instead.remedies.owner.name instead.seat involved
                involved.key involved.name isProtected language limit limit.channels limit.contestable limit.contested limit.perWeek
                limit.reasons limit.until limit.upheld messages messages.at messages.from messages.question messages.shielded messages.staff
                messages.staff.key messages.staff.name messages.text moves named named.asWritten named.certainty named.fromText named.open
                named.place named.reason named.settled named.start named.taken named.taken.key named.taken.name objection objectionShielded
                owes proposals proposals.after proposals.at proposals.before proposals.by proposals.by.key proposals.by.name
                proposals.channels proposals.consent proposals.kind proposals.perWeek proposals.reason proposals.staff proposals.staff.key
                proposals.staff.name proposals.text proposals.until reference refused refused.detail refused.move refused.rule refusedBefore
                remedies remedies.description remedies.done remedies.due remedies.kind remedies.owner remedies.owner.key remedies.owner.name
                representative secondReviewer secondReviewer.key secondReviewer.name shielded statements statements.at statements.staff
                statements.staff.key statements.staff.name statements.text status submittedAt text threats threats.at threats.by
                threats.by.key threats.by.name threats.reasons threats.threat timeline timeline.as timeline.at timeline.by timeline.facts
                timeline.kind timeline.part urgent version waiting waivers waivers.at waivers.reasons waivers.rule waivers.staff
                waivers.staff.key waivers.staff.name wish workingCopy workingCopy.at workingCopy.by workingCopy.by.key workingCopy.by.name
                workingCopy.text
                """));
    }

    @Test
    void a_complaint_of_its_complainant_has_all_its_names_side_by_side() throws Exception {
        assertThat(names(TrackedAnswer.of(FullViews.ofComplainant())))
                .containsExactly(
                        listed(
                                """
                authorisations authorisations.at authorisations.fingerprint authorisations.name authorisations.signer authorisations.whom
                category decision decision.at decision.isFinal decision.onDropped decision.onStatement decision.outcome decision.reasons
                decision.remedies decision.remedies.description decision.remedies.done decision.remedies.due decision.remedies.kind
                department extension extension.reason extension.until files files.at files.disarmed files.from files.id files.kind
                files.name files.scanned files.signatures files.signatures.at files.signatures.signer files.signatures.state files.size held
                identityStored language legalDeadline limit limit.channels limit.contestable limit.contested limit.perWeek limit.reasons
                limit.until limit.upheld messages messages.at messages.from messages.question messages.text nextDeadline nextDeadline.due
                nextDeadline.kind nextDeadline.standsStill objectionUntil open owes rated redirectedTo reference status statusOnly text
                timeline timeline.at timeline.by timeline.kind timeline.moved timeline.moved.before timeline.moved.deadline timeline.moved.due
                version waiting waivers waivers.at waivers.reasons waivers.rule wish
                """));
    }

    @Test
    void a_line_of_the_list_has_all_its_names_side_by_side() throws Exception {
        assertThat(names(CasesAnswer.of(FullViews.ofList())))
                .containsExactly(
                        listed(
                                """
                lines lines.category lines.channel lines.due lines.firstReviewer lines.language lines.reference
                lines.secondReviewer lines.shielded lines.status lines.submittedAt lines.urgent lines.version lines.waiting
                next
                """));
    }

    @Test
    void a_new_complaint_is_read_with_its_fields_and_no_others() throws Exception {
        var request = ApiJson.MAPPER.readValue(
                """
                {"department": "foreigners", "category": "OTHER", "language": "uk", "channel": "POST", "identity": "OPEN",
                 "contact": {"name": "Olena", "address": "A street", "email": "o@example.org", "phone": "1"}, "urgent": true,
                 "text": "I wait.", "wish": "A date.", "circumstances": "In May.", "namedStaff": ["Nasser"],
                 "representative": "A club", "fileNumber": "A 1"}
                """,
                ComplaintRequest.class);
        assertThat(request).hasNoNullFieldsOrProperties();

        var refused = catchThrowableOfType(
                UnrecognizedPropertyException.class,
                () -> ApiJson.MAPPER.readValue("{\"txet\": \"I wait.\"}", ComplaintRequest.class));
        assertThat(refused.getKnownPropertyIds())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        listed(
                                """
                        category channel circumstances contact department fileNumber identity language namedStaff
                        representative text urgent wish
                        """));
    }

    private static String[] listed(String names) {
        return names.strip().split("\\s+", -1);
    }

    /** All names of an answer as it is sent, each after those it stands in. */
    private static SortedSet<String> names(Object answer) throws Exception {
        var names = new TreeSet<String>();
        collect(ApiJson.MAPPER.readTree(ApiJson.written(answer)), List.of(), names);
        return names;
    }

    private static void collect(JsonNode node, List<String> place, SortedSet<String> names) {
        for (var field : node.properties()) {
            var deeper = new ArrayList<>(place);
            deeper.add(field.getKey());
            names.add(String.join(".", deeper));
            collect(field.getValue(), deeper, names);
        }
        if (node.isArray()) {
            node.forEach(element -> collect(element, place, names));
        }
    }
}

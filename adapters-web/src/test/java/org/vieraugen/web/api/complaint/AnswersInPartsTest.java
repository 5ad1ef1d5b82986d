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
import org.vieraugen.web.api.reading.CaseAnswer;
import org.vieraugen.web.api.reading.TrackedAnswer;

/** What programs read and send stays as it is, however the records behind it are put together. */
class AnswersInPartsTest {
    @Test
    void a_case_of_the_staff_has_one_part_for_each_capability() throws Exception {
        assertThat(names(CaseAnswer.of(FullViews.ofStaff())))
                .containsExactly(
                        listed(
                                """
                correspondence correspondence.files correspondence.files.at correspondence.files.disarmed
                correspondence.files.from correspondence.files.id correspondence.files.kind correspondence.files.name
                correspondence.files.scanned correspondence.files.signatures correspondence.files.signatures.at
                correspondence.files.signatures.signer correspondence.files.signatures.state correspondence.files.size
                correspondence.messages correspondence.messages.at correspondence.messages.from correspondence.messages.question
                correspondence.messages.shielded correspondence.messages.staff correspondence.messages.staff.key
                correspondence.messages.staff.name correspondence.messages.text correspondence.messages.textInTheirs
                correspondence.statements correspondence.statements.at correspondence.statements.staff
                correspondence.statements.staff.key correspondence.statements.staff.name correspondence.statements.text deadlines
                deadlines.due deadlines.kind deadlines.standsStill inForce inForce.decided inForce.decision inForce.decision.at
                inForce.decision.by inForce.decision.by.key inForce.decision.by.name inForce.decision.causes
                inForce.decision.inTheirs inForce.decision.inTheirs.onDropped inForce.decision.inTheirs.onStatement
                inForce.decision.inTheirs.reasons inForce.decision.minutes inForce.decision.onDropped inForce.decision.onStatement
                inForce.decision.outcome inForce.decision.reasons inForce.decision.remedies inForce.decision.remedies.description
                inForce.decision.remedies.descriptionInTheirs inForce.decision.remedies.done inForce.decision.remedies.due
                inForce.decision.remedies.kind inForce.decision.remedies.owner inForce.decision.remedies.owner.key
                inForce.decision.remedies.owner.name inForce.decision.seat inForce.objection inForce.objectionShielded
                inForce.remedies inForce.remedies.description inForce.remedies.descriptionInTheirs inForce.remedies.done
                inForce.remedies.due inForce.remedies.kind inForce.remedies.owner inForce.remedies.owner.key
                inForce.remedies.owner.name parties parties.aboutTeam parties.authorisations parties.authorisations.at
                parties.authorisations.fingerprint parties.authorisations.name parties.authorisations.signer
                parties.authorisations.whom parties.handlers parties.handlers.key parties.handlers.name parties.identity
                parties.identity.address parties.identity.email parties.identity.name parties.identity.phone parties.identityMode
                parties.identityOpenUntil parties.involved parties.involved.key parties.involved.name parties.named
                parties.named.asWritten parties.named.certainty parties.named.fromText parties.named.open parties.named.place
                parties.named.reason parties.named.settled parties.named.start parties.named.taken parties.named.taken.key
                parties.named.taken.name possible possible.moves possible.proposals possible.proposals.after possible.proposals.at
                possible.proposals.before possible.proposals.by possible.proposals.by.key possible.proposals.by.name
                possible.proposals.channels possible.proposals.consent possible.proposals.kind possible.proposals.perWeek
                possible.proposals.reason possible.proposals.staff possible.proposals.staff.key possible.proposals.staff.name
                possible.proposals.text possible.proposals.until possible.refused possible.refused.detail possible.refused.move
                possible.refused.rule protection protection.calmSummary protection.calmSummary.at protection.calmSummary.by
                protection.calmSummary.by.key protection.calmSummary.by.name protection.calmSummary.text protection.limit
                protection.limit.channels protection.limit.contestable protection.limit.contested protection.limit.perWeek
                protection.limit.reasons protection.limit.until protection.limit.upheld protection.shielded protection.threats
                protection.threats.at protection.threats.by protection.threats.by.key protection.threats.by.name
                protection.threats.reasons protection.threats.threat reference retention retention.hold retention.hold.at
                retention.hold.by retention.hold.by.key retention.hold.by.name retention.hold.reason review review.challenges
                review.challenges.asWritten review.challenges.at review.challenges.staff review.challenges.staff.key
                review.challenges.staff.name review.conflicts review.conflicts.about review.conflicts.fact review.conflicts.rule
                review.conflicts.seat review.conflicts.weight review.conflicts.who review.conflicts.who.key
                review.conflicts.who.name review.dissents review.dissents.at review.dissents.by review.dissents.by.key
                review.dissents.by.name review.dissents.reasons review.dissents.seat review.dropped review.dropped.description
                review.dropped.descriptionInTheirs review.dropped.done review.dropped.due review.dropped.kind review.dropped.owner
                review.dropped.owner.key review.dropped.owner.name review.droppedInstead review.droppedInstead.description
                review.droppedInstead.descriptionInTheirs review.droppedInstead.done review.droppedInstead.due
                review.droppedInstead.kind review.droppedInstead.owner review.droppedInstead.owner.key
                review.droppedInstead.owner.name review.finding review.finding.at review.finding.by review.finding.by.key
                review.finding.by.name review.finding.causes review.finding.inTheirs review.finding.inTheirs.onDropped
                review.finding.inTheirs.onStatement review.finding.inTheirs.reasons review.finding.minutes
                review.finding.onDropped review.finding.onStatement review.finding.outcome review.finding.reasons
                review.finding.remedies review.finding.remedies.description review.finding.remedies.descriptionInTheirs
                review.finding.remedies.done review.finding.remedies.due review.finding.remedies.kind
                review.finding.remedies.owner review.finding.remedies.owner.key review.finding.remedies.owner.name
                review.finding.seat review.firstReviewer review.firstReviewer.key review.firstReviewer.name review.hers
                review.hers.at review.hers.by review.hers.by.key review.hers.by.name review.hers.causes review.hers.inTheirs
                review.hers.inTheirs.onDropped review.hers.inTheirs.onStatement review.hers.inTheirs.reasons review.hers.minutes
                review.hers.onDropped review.hers.onStatement review.hers.outcome review.hers.reasons review.hers.remedies
                review.hers.remedies.description review.hers.remedies.descriptionInTheirs review.hers.remedies.done
                review.hers.remedies.due review.hers.remedies.kind review.hers.remedies.owner review.hers.remedies.owner.key
                review.hers.remedies.owner.name review.hers.seat review.instead review.instead.at review.instead.by
                review.instead.by.key review.instead.by.name review.instead.causes review.instead.inTheirs
                review.instead.inTheirs.onDropped review.instead.inTheirs.onStatement review.instead.inTheirs.reasons
                review.instead.minutes review.instead.onDropped review.instead.onStatement review.instead.outcome
                review.instead.reasons review.instead.remedies review.instead.remedies.description
                review.instead.remedies.descriptionInTheirs review.instead.remedies.done review.instead.remedies.due
                review.instead.remedies.kind review.instead.remedies.owner review.instead.remedies.owner.key
                review.instead.remedies.owner.name review.instead.seat review.refusedBefore review.secondReviewer
                review.secondReviewer.key review.secondReviewer.name review.waivers review.waivers.at review.waivers.reasons
                review.waivers.rule review.waivers.staff review.waivers.staff.key review.waivers.staff.name standing
                standing.department standing.isProtected standing.owes standing.status standing.timeline standing.timeline.as
                standing.timeline.at standing.timeline.by standing.timeline.facts standing.timeline.kind standing.timeline.part
                standing.urgent standing.waiting told told.category told.channel told.circumstances told.fileNumber told.interpreter
                told.language
                told.representative told.submittedAt told.text told.wish told.workingCopy told.workingCopy.at told.workingCopy.by
                told.workingCopy.by.key told.workingCopy.by.name told.workingCopy.text version
                """));
    }

    @Test
    void a_complaint_of_its_complainant_has_one_part_for_each_capability() throws Exception {
        assertThat(names(TrackedAnswer.of(FullViews.ofComplainant())))
                .containsExactly(
                        listed(
                                """
                correspondence correspondence.files correspondence.files.at correspondence.files.disarmed
                correspondence.files.from correspondence.files.id correspondence.files.kind correspondence.files.name
                correspondence.files.scanned correspondence.files.signatures correspondence.files.signatures.at
                correspondence.files.signatures.signer correspondence.files.signatures.state correspondence.files.size
                correspondence.messages correspondence.messages.at correspondence.messages.from correspondence.messages.question
                correspondence.messages.text correspondence.messages.textInTheirs correspondence.submitted
                correspondence.submitted.circumstances correspondence.submitted.fileNumber correspondence.submitted.identity
                correspondence.submitted.interpreter correspondence.submitted.namedStaff correspondence.submitted.representative correspondence.submitted.urgent
                correspondence.text correspondence.wish deadlines deadlines.extension deadlines.extension.reason
                deadlines.extension.reasonInTheirs deadlines.extension.until deadlines.next deadlines.next.due
                deadlines.next.kind deadlines.next.standsStill deadlines.objectionUntil parties parties.authorisations
                parties.authorisations.at parties.authorisations.fingerprint parties.authorisations.name
                parties.authorisations.signer parties.authorisations.whom parties.identityStored parties.internalNotes parties.open
                protection protection.limit protection.limit.channels protection.limit.contestable protection.limit.contested
                protection.limit.perWeek protection.limit.reasons protection.limit.until protection.limit.upheld reference
                retention retention.held review review.decision review.decision.at review.decision.causes
                review.decision.inTheirs review.decision.inTheirs.onDropped review.decision.inTheirs.onStatement
                review.decision.inTheirs.reasons review.decision.isFinal review.decision.onDropped review.decision.onStatement
                review.decision.outcome review.decision.reasons review.decision.remedies review.decision.remedies.description
                review.decision.remedies.descriptionInTheirs review.decision.remedies.done review.decision.remedies.due
                review.decision.remedies.kind review.rated review.waivers review.waivers.at review.waivers.reasons
                review.waivers.rule standing standing.category standing.department standing.language standing.legalDeadline
                standing.owes standing.redirectedTo standing.status standing.timeline standing.timeline.at standing.timeline.by
                standing.timeline.kind standing.timeline.moved standing.timeline.moved.before standing.timeline.moved.deadline
                standing.timeline.moved.due standing.waiting statusOnly version
                """));
    }

    @Test
    void a_line_of_the_list_says_who_holds_the_seats() throws Exception {
        assertThat(names(CasesAnswer.of(FullViews.ofList())))
                .containsExactly(
                        listed(
                                """
                lines lines.category lines.channel lines.due lines.firstReviewer lines.language lines.marks lines.marks.mentioned lines.marks.shielded
                lines.marks.urgent lines.marks.waiting lines.reference lines.secondReviewer lines.status lines.submittedAt
                lines.version next
                """));
    }

    @Test
    void a_new_complaint_is_read_with_its_fields_and_no_others() throws Exception {
        var request = ApiJson.MAPPER.readValue(
                """
                {"department": "foreigners", "category": "OTHER", "language": "uk", "channel": "POST", "identity": "OPEN",
                 "contact": {"name": "Olena", "address": "A street", "email": "o@example.org", "phone": "1"}, "urgent": true,
                 "text": "I wait.", "wish": "A date.", "circumstances": "In May.", "namedStaff": ["Nasser"],
                 "representative": "A club", "fileNumber": "A 1", "interpreter": "A daughter",
                 "received": "2026-11-02"}
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
                        category channel circumstances contact department fileNumber identity interpreter language
                        namedStaff received representative text urgent wish
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

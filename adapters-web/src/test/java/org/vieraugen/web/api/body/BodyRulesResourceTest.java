package org.vieraugen.web.api.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.body.AddMember;
import org.vieraugen.application.body.AdmitApplicant;
import org.vieraugen.application.body.AskToJoin;
import org.vieraugen.application.body.CallOffMembership;
import org.vieraugen.application.body.ChangeBody;
import org.vieraugen.application.body.ChooseChair;
import org.vieraugen.application.body.ComposeBody;
import org.vieraugen.application.body.DeclineApplicant;
import org.vieraugen.application.body.EndMembership;
import org.vieraugen.application.body.FoundBody;
import org.vieraugen.application.body.HandInReport;
import org.vieraugen.application.body.ReadBodies;
import org.vieraugen.application.body.WithdrawRequest;
import org.vieraugen.application.testing.MemoryBodies;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.body.Charter;
import org.vieraugen.domain.body.ClosingReport;
import org.vieraugen.domain.body.JoinRequest;
import org.vieraugen.domain.body.Membership;
import org.vieraugen.domain.body.Quorum;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.api.Asking;
import org.vieraugen.web.api.body.ChairRequest.Way;
import org.vieraugen.web.api.body.CompositionRequest.BenchRequest;
import org.vieraugen.web.api.body.CompositionRequest.QuorumRequest;
import org.vieraugen.web.api.body.CompositionRequest.SeatingRequest;
import org.vieraugen.web.api.body.JoinRequestsResource.AdmissionRequest;
import org.vieraugen.web.api.body.JoinRequestsResource.DecliningRequest;
import org.vieraugen.web.api.body.ReportResource.ReasonRequest;
import org.vieraugen.web.api.body.ReportResource.ReportRequest;

/** Benches, chair, requests and the closing report, as programs enter and read them (E6). */
class BodyRulesResourceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Asking asking = new Asking().by(Office.ALBERS);
    private final MemoryBodies stored = new MemoryBodies(asking.house.journal);
    private final Acts acts = new Acts(asking.house.departments, asking.house.once, asking.house.clock);
    private final ReadBodies read = new ReadBodies(stored, asking.house.departments, asking.house.clock);
    private final BodiesResource bodies = new BodiesResource(
            asking.credentials,
            read,
            new FoundBody(acts, stored),
            new ChangeBody(acts, stored),
            new AddMember(acts, stored),
            new EndMembership(acts, stored),
            new CallOffMembership(acts, stored));
    private final BodyRulesResource rules =
            new BodyRulesResource(asking.credentials, new ComposeBody(acts, stored), new ChooseChair(acts, stored));
    private final JoinRequestsResource requests = new JoinRequestsResource(
            asking.credentials,
            read,
            new AskToJoin(acts, stored),
            new AdmitApplicant(acts, stored),
            new DeclineApplicant(acts, stored),
            new WithdrawRequest(acts, stored));
    private final ReportResource report = new ReportResource(asking.credentials, new HandInReport(acts, stored));

    private UUID founded() {
        var source = new CharterRequest.SourceRequest("VII-A-01018", "https://ratsinfo.example/1018");
        var charter = new CharterRequest(
                Charter.Kind.TASK_FORCE, "Taskforce", "Kürzer warten.", source, TODAY, TODAY.plusDays(9), 30, null);
        return ((BodyActed) bodies.found(charter).getEntity()).id();
    }

    private UUID joined(UUID body, String name, String bench) {
        bodies.add(
                body, new MemberRequest(name, "Beirat", "de", null, Membership.Voice.VOTING, bench, TODAY, null, null));
        return body(body).members().stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private BodyAnswer body(UUID body) {
        return (BodyAnswer) bodies.one(body).getEntity();
    }

    private static CompositionRequest benches(int seats, SeatingRequest... seating) {
        return new CompositionRequest(
                List.of(new BenchRequest("Migranten", seats)),
                new QuorumRequest(Quorum.Rule.MORE_THAN_SHARE, 1, 2),
                List.of(seating));
    }

    private static void malformed(String field, String reason, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Malformed.class, wrong -> {
            assertThat(wrong.field()).isEqualTo(field);
            assertThat(wrong.reason()).isEqualTo(reason);
        });
    }

    @Test
    void E6_benches_with_their_seats_and_who_chairs_are_read_with_the_body() {
        var id = founded();
        var roth = joined(id, "Mina Roth", null);
        assertThat(rules.compose(id, benches(2, new SeatingRequest(roth, "Migranten")))
                        .getStatus())
                .isEqualTo(200);
        var bahr = joined(id, "Ole Bahr", "Migranten");
        rules.choose(id, new ChairRequest(Way.VOTE, roth, new VotesRequest(2, 0, 0), TODAY, null));

        assertThat(body(id).source())
                .contains(new BodyAnswer.SourceAnswer("VII-A-01018", Optional.of("https://ratsinfo.example/1018")));
        assertThat(body(id).members())
                .extracting(member -> member.bench().orElse(""))
                .containsOnly("Migranten");
        assertThat(body(id).rules())
                .isEqualTo(new RulesAnswer(
                        List.of(new RulesAnswer.BenchAnswer("Migranten", 2, 2)),
                        new QuorumRequest(Quorum.Rule.MORE_THAN_SHARE, 1, 2),
                        new ChairRequest(Way.VOTE, roth, new VotesRequest(2, 0, 0), TODAY, null),
                        Optional.of(roth),
                        List.of()));
        rules.choose(id, new ChairRequest(Way.TURN, null, null, null, List.of(bahr, roth)));
        assertThat(body(id).rules().chairing()).contains(bahr);
        assertThat(body(id).rules().chair().order()).containsExactly(bahr, roth);
        rules.choose(id, new ChairRequest(Way.NOBODY, null, null, null, null));
        assertThat(body(id).rules().chair().by()).isEqualTo(Way.NOBODY);
        assertThatThrownBy(() -> rules.compose(id, benches(1))).isInstanceOf(RuleBroken.class);
        assertThat(rules.compose(id, new CompositionRequest(List.of(), null, null))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void E6_who_asks_is_read_with_what_became_of_it() {
        var id = founded();
        for (var name : List.of("A", "B", "C")) {
            requests.ask(id, new ApplicantRequest(name, "Verein", "de", "a@example.org", "0341", "Wir beraten."));
        }
        var asked = requests.all(id);
        assertThat(asked).extracting(JoinRequestAnswer::outcome).containsOnly(Optional.empty());
        malformed(
                "consentOn",
                "no-ruling",
                () -> requests.admit(id, asked.get(0).id(), new AdmissionRequest(null, null, TODAY, null, null, null)));
        malformed(
                "consentOn",
                "no-ruling",
                () -> requests.decline(id, asked.get(0).id(), new DecliningRequest("Voll.", null, null)));
        malformed(
                "consentOn",
                "contradictory",
                () -> requests.decline(
                        id, asked.get(0).id(), new DecliningRequest("Voll.", new VotesRequest(0, 1, 0), TODAY)));
        requests.admit(id, asked.get(0).id(), new AdmissionRequest(null, null, TODAY, null, null, TODAY));
        requests.decline(id, asked.get(1).id(), new DecliningRequest("Voll.", new VotesRequest(0, 1, 0), null));
        requests.withdraw(id, asked.get(2).id());
        assertThat(requests.all(id))
                .extracting(request -> request.outcome().orElseThrow().end())
                .containsExactly(JoinRequest.End.ADMITTED, JoinRequest.End.DECLINED, JoinRequest.End.WITHDRAWN);
        assertThat(requests.all(id).get(0).outcome().orElseThrow().consentOn()).contains(TODAY);
        assertThat(requests.all(id).get(1)).satisfies(declined -> {
            assertThat(declined.mail()).contains("a@example.org");
            assertThat(declined.reach()).contains("0341");
            assertThat(declined.outcome().orElseThrow().reason()).contains("Voll.");
            assertThat(declined.outcome().orElseThrow().votes()).contains(new VotesRequest(0, 1, 0));
        });
        assertThat(body(id).members()).extracting(BodyAnswer.MemberAnswer::name).containsExactly("A");
        assertThatThrownBy(() -> requests.withdraw(id, UUID.randomUUID())).isInstanceOf(Unknown.class);
    }

    @Test
    void E6_the_closing_report_is_handed_in_and_read() {
        var id = founded();
        assertThat(body(id).report().state()).isEqualTo(ClosingReport.State.TO_COME);
        assertThat(body(id).report().due()).contains(TODAY.plusDays(39));
        asking.house.clock.pass(Duration.ofDays(10));
        asking.by(Office.ALBERS);
        report.handIn(id, new ReportRequest("Bericht", "Die Wartezeit ist um drei Wochen kürzer."));
        assertThatThrownBy(() -> report.confirm(id, 1)).isInstanceOf(RuleBroken.class);
        report.sendBack(id, 1, new ReasonRequest("Die Zahl stimmt nicht."));
        report.handIn(id, new ReportRequest("Bericht", "Die Wartezeit ist um drei Wochen kürzer."));
        assertThat(body(id).report().state()).isEqualTo(ClosingReport.State.OWED);
        assertThat(body(id).report().drafts().get(0).sentBack()).contains("Die Zahl stimmt nicht.");
        assertThat(body(id).report().drafts().get(1).confirmed()).isEmpty();
        asking.by(Office.DEMIR);
        report.confirm(id, 2);
        assertThat(body(id).report().drafts().get(1).confirmed()).contains(true);
        assertThat(body(id).report())
                .isEqualTo(new ReportAnswer(
                        ClosingReport.State.HANDED_IN,
                        Optional.of(TODAY.plusDays(39)),
                        Optional.of(TODAY.plusDays(10)),
                        Optional.of("Bericht"),
                        Optional.of("Die Wartezeit ist um drei Wochen kürzer."),
                        body(id).report().drafts(),
                        List.of()));
    }

    @Test
    void what_is_missing_is_told_with_its_field() {
        var id = founded();
        malformed("benches", "missing", () -> rules.compose(id, new CompositionRequest(null, null, null)));
        malformed(
                "benches",
                "missing",
                () -> rules.compose(id, new CompositionRequest(Collections.singletonList(null), null, null)));
        malformed(
                "seating",
                "missing",
                () -> rules.compose(id, new CompositionRequest(List.of(), null, Collections.singletonList(null))));
        malformed("by", "missing", () -> rules.choose(id, new ChairRequest(null, null, null, null, null)));
        malformed("member", "missing", () -> rules.choose(id, new ChairRequest(Way.VOTE, null, null, null, null)));
        malformed("order", "missing", () -> rules.choose(id, new ChairRequest(Way.TURN, null, null, null, null)));
        malformed(
                "order",
                "missing",
                () -> rules.choose(id, new ChairRequest(Way.TURN, null, null, null, Collections.singletonList(null))));
        malformed("votes.no", "missing", () -> new VotesRequest(1, null, 0).votes());
        malformed("rule", "missing", () -> new QuorumRequest(null, 1, 2).quorum());
        malformed("title", "missing", () -> report.handIn(id, new ReportRequest(null, "Text")));
        malformed("reason", "missing", () -> report.sendBack(id, 1, new ReasonRequest(null)));
        malformed("reason", "missing", () -> requests.decline(id, id, new DecliningRequest(null, null, null)));
        malformed(
                "reach",
                "empty",
                () -> requests.ask(id, new ApplicantRequest("A", "Verein", "de", null, " ", "Gern.")));
        assertThat(new QuorumRequest(Quorum.Rule.NONE, null, null).quorum()).isEqualTo(Quorum.NONE);
    }
}

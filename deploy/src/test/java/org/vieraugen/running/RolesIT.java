package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.access.OfficeDuty;
import org.vieraugen.domain.appeal.AppealAct;
import org.vieraugen.domain.body.BodyDuty;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.completion.CompletionAct;
import org.vieraugen.domain.correspondence.CorrespondenceAct;
import org.vieraugen.domain.course.CaseAct;
import org.vieraugen.domain.course.ProposalAct;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.exchange.ExchangeDuty;
import org.vieraugen.domain.mail.desk.MailDuty;
import org.vieraugen.domain.mandate.MandateDuty;
import org.vieraugen.domain.offer.Duties;
import org.vieraugen.domain.offer.Offers;
import org.vieraugen.domain.participant.ParticipantDuty;
import org.vieraugen.domain.protection.ProtectionAct;
import org.vieraugen.domain.reach.ReachDuty;
import org.vieraugen.domain.reception.ReceptionAct;
import org.vieraugen.domain.request.RequestDuty;
import org.vieraugen.domain.retention.RetentionAct;
import org.vieraugen.domain.review.ReviewAct;
import org.vieraugen.domain.text.TextDuty;
import org.vieraugen.domain.unsealing.UnsealingAct;

/** Every act and every page with every role: whoever has not the duty is told so, whatever the pages show. */
class RolesIT {
    private static final Map<Role, String> PEOPLE = Map.of(
            Role.COORDINATOR, "s90",
            Role.REVIEWER, "s12",
            Role.OMBUDSPERSON, "s92",
            Role.ADMIN, "s93",
            Role.AUDITOR, "s94",
            Role.ANALYST, "s01",
            Role.DEPUTY, "s95",
            Role.LAST_SEAT, "s71");

    private static final Map<String, String> WORDS = Map.of("text", "…");
    private static final Map<String, String> REASONS = Map.of("reasons", "…");
    private static final Map<String, Object> FINDING = Map.of("outcome", "UPHELD", "reasons", "…", "minutes", 1);

    private static final Set<Role> AT_CASES =
            Set.of(Role.COORDINATOR, Role.REVIEWER, Role.OMBUDSPERSON, Role.DEPUTY, Role.LAST_SEAT);

    /** One act of the API. */
    private record Call(Duty duty, String path, Object body) {}

    private static final Map<CaseAct, List<Call>> ACTS = acts();

    private static Client client;
    private static House house;

    @BeforeAll
    static void open() throws Exception {
        house = House.running();
        client = new Client(house.one.address());
    }

    private static Map<CaseAct, List<Call>> acts() {
        var acts = new LinkedHashMap<CaseAct, List<Call>>();
        put(acts, ReviewAct.ASSIGN_FIRST, CaseDuty.ASSIGN, "assignments", Map.of("seat", "FIRST"));
        put(acts, ReviewAct.ASSIGN_SECOND, CaseDuty.ASSIGN, "assignments", Map.of("seat", "SECOND"));
        put(acts, ReceptionAct.TRIAGE, CaseDuty.TRIAGE, "triage", Map.of("aboutTeam", "t3"));
        put(
                acts,
                ReceptionAct.SETTLE_NAME,
                CaseDuty.TRIAGE,
                "names/settlement",
                Map.of("asWritten", "Frau Muster", "means", List.of(), "reason", "…"));
        put(
                acts,
                ReviewAct.REINSTATE_NAME,
                CaseDuty.SECOND_REVIEW,
                "names/reinstatement",
                Map.of("asWritten", "Frau Muster"));
        put(
                acts,
                ReceptionAct.PROPOSE_LEAVING,
                CaseDuty.TRIAGE,
                "leaving",
                Map.of("staff", List.of("s12"), "reason", "…"));
        put(acts, ReceptionAct.ANSWER_LEAVING, CaseDuty.TRIAGE, "leaving/confirmation", WORDS);
        put(acts, ReceptionAct.ANSWER_LEAVING, CaseDuty.TRIAGE, "leaving/refusal", WORDS);
        put(
                acts,
                AppealAct.DECIDE_CHALLENGE,
                CaseDuty.WAIVE,
                "challenges",
                Map.of("staff", "s12", "upheld", true, "reasons", "…"));
        put(acts, AppealAct.PICK, CaseDuty.OMBUDS_DECISION, "pick", Map.of("finding", "OMBUDS"));
        put(acts, CorrespondenceAct.TAKE_ANSWER, CaseDuty.TAKE, "taken-answers", Map.of("text", "…", "readBack", true));
        put(
                acts,
                AppealAct.TAKE_REVIEW,
                CaseDuty.TAKE,
                "taken-review",
                Map.of("reasons", "…", "how", "…", "readBack", true));
        put(acts, AppealAct.ANSWER_TAKEN_REVIEW, CaseDuty.TAKE, "taken-review/confirmation", WORDS);
        put(acts, AppealAct.ANSWER_TAKEN_REVIEW, CaseDuty.TAKE, "taken-review/refusal", WORDS);
        put(
                acts,
                CorrespondenceAct.TAKE_WITHDRAWAL,
                CaseDuty.TAKE,
                "taken-withdrawal",
                Map.of("how", "…", "readBack", true));
        put(acts, CorrespondenceAct.ANSWER_TAKEN_WITHDRAWAL, CaseDuty.TAKE, "taken-withdrawal/confirmation", WORDS);
        put(acts, CorrespondenceAct.ANSWER_TAKEN_WITHDRAWAL, CaseDuty.TAKE, "taken-withdrawal/refusal", WORDS);
        put(
                acts,
                ProposalAct.TAKE_BACK,
                CaseDuty.REPLY,
                "proposals/withdrawal",
                Map.of("kind", "LIMIT", "reason", "…"));
        put(acts, CorrespondenceAct.HEAR, CaseDuty.HEAR, "statements", Map.of("staff", "s21", "text", "…"));
        put(acts, ReviewAct.FIND, CaseDuty.FIND, "findings", FINDING);
        put(acts, ReviewAct.ASK, CaseDuty.ASK, "questions", WORDS);
        put(acts, ReviewAct.CONCUR, CaseDuty.SECOND_REVIEW, "concurrence", null);
        put(acts, ReviewAct.DISSENT, CaseDuty.SECOND_REVIEW, "dissents", REASONS);
        put(acts, AppealAct.OMBUDS_DECISION, CaseDuty.OMBUDS_DECISION, "ombuds-decision", FINDING);
        put(acts, AppealAct.COUNTERSIGN, CaseDuty.COUNTERSIGN, "countersignature", null);
        put(acts, AppealAct.COUNTERSIGN, CaseDuty.COUNTERSIGN, "countersignature/refusal", REASONS);
        put(acts, CorrespondenceAct.REPLY, CaseDuty.REPLY, "replies", WORDS);
        put(acts, CorrespondenceAct.WORKING_COPY, CaseDuty.WORKING_COPY, "working-copy", WORDS);
        put(acts, ProtectionAct.SUMMARISE, CaseDuty.SUMMARISE, "calm-summary", WORDS);
        put(
                acts,
                ProtectionAct.PROPOSE_LIMIT,
                CaseDuty.LIMIT_CONTACT,
                "contact-limit",
                Map.of(
                        "perWeek",
                        2,
                        "until",
                        LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(9).toString(),
                        "reasons",
                        "…"));
        put(
                acts,
                ProtectionAct.ANSWER_LIMIT,
                CaseDuty.DECIDE_LIMIT,
                "contact-limit/answer",
                Map.of("confirmed", true, "reasons", "…"));
        put(acts, ProtectionAct.UPHOLD_LIMIT, CaseDuty.LIMIT_CONTACT, "contact-limit/upholding", WORDS);
        put(acts, ProtectionAct.LIFT_LIMIT, CaseDuty.LIMIT_CONTACT, "contact-limit/lifting", WORDS);
        put(
                acts,
                ProtectionAct.REPORT_THREAT,
                CaseDuty.REPORT_THREAT,
                "threat-reports",
                Map.of("threat", "…", "reasons", "…"));
        put(acts, ReviewAct.EXTEND, CaseDuty.EXTEND, "extension", Map.of("until", "2099-01-04", "reason", "…"));
        put(acts, CompletionAct.REMEDY_DONE, CaseDuty.REMEDY, "remedies-done", Map.of("remedy", 0));
        put(acts, CompletionAct.CLOSE, CaseDuty.CLOSE, "closure", null);
        put(
                acts,
                ReviewAct.WAIVE,
                CaseDuty.WAIVE,
                "waivers",
                Map.of("staff", "s12", "conflict", "SAME_TEAM", "seat", "FIRST", "reasons", "…"));
        put(
                acts,
                ReceptionAct.REDIRECT,
                CaseDuty.REDIRECT,
                "redirection",
                Map.of("target", "…", "reason", "…", "consent", false));
        put(acts, ReceptionAct.CONFIRM_REDIRECTION, CaseDuty.REDIRECT, "redirection/confirmation", null);
        put(acts, ReceptionAct.CONFIRM_REDIRECTION, CaseDuty.REDIRECT, "redirection/refusal", WORDS);
        put(
                acts,
                UnsealingAct.REQUEST_UNSEALING,
                CaseDuty.REQUEST_UNSEALING,
                "identity/request",
                Map.of("purpose", "…"));
        put(
                acts,
                UnsealingAct.ANSWER_UNSEALING,
                CaseDuty.ANSWER_UNSEALING,
                "identity/answer",
                Map.of("approved", true, "reasons", "…"));
        put(acts, RetentionAct.HOLD, CaseDuty.RETENTION, "retention/hold", Map.of("reason", "…"));
        put(acts, RetentionAct.LIFT_HOLD, CaseDuty.RETENTION, "retention/hold/lifting", Map.of("reason", "…"));
        put(acts, RetentionAct.PROPOSE_ERASURE, CaseDuty.RETENTION, "retention/erasure", Map.of("reason", "…"));
        put(
                acts,
                RetentionAct.ANSWER_ERASURE,
                CaseDuty.CONFIRM_ERASURE,
                "retention/erasure/answer",
                Map.of("confirmed", true, "reasons", "…"));
        put(acts, ReviewAct.RECUSE, CaseDuty.RECUSE, "recusal", REASONS);
        return acts;
    }

    private static void put(Map<CaseAct, List<Call>> acts, CaseAct move, Duty duty, String path, Object body) {
        acts.merge(
                move, List.of(new Call(duty, path, body)), (some, more) -> Stream.concat(some.stream(), more.stream())
                        .toList());
    }

    @Test
    void every_act_of_the_staff_is_tried_below() {
        var staff = Offers.all().stream().filter(act -> !act.isComplainants()).collect(Collectors.toSet());
        assertThat(ACTS.keySet()).isEqualTo(staff);
    }

    @TestFactory
    Stream<DynamicTest> an_act_is_denied_to_every_role_without_its_duty() {
        return ACTS.values().stream().flatMap(List::stream).flatMap(call -> PEOPLE.entrySet().stream()
                .filter(person -> !call.duty().roles().contains(person.getKey()))
                .map(person -> DynamicTest.dynamicTest(call.path() + " by " + person.getKey(), () -> {
                    var answer = client.post(
                            "/api/v1/staff/complaints/" + submitted() + "/" + call.path(),
                            call.body(),
                            client.staff(person.getValue()));
                    assertThat(answer.status()).isEqualTo(403);
                })));
    }

    @TestFactory
    Stream<DynamicTest> an_act_is_not_denied_for_the_role_to_those_whose_duty_it_is() {
        return ACTS.values().stream().flatMap(List::stream).flatMap(call -> call.duty().roles().stream()
                .map(role -> DynamicTest.dynamicTest(call.path() + " by " + role, () -> {
                    var answer = client.post(
                            "/api/v1/staff/complaints/" + submitted() + "/" + call.path(),
                            call.body(),
                            client.staff(PEOPLE.get(role)));
                    // Whose desk and seat it is not knows of no such complaint (F5).
                    assertThat(answer.status())
                            .as(answer.raw().body())
                            .isIn(SEES.contains(role) ? List.of(200, 400, 409) : List.of(404));
                })));
    }

    /** Who opens a case writes and reads its notes. */
    @TestFactory
    Stream<DynamicTest> internal_notes_are_written_and_read_by_those_alone_who_see_the_case() {
        return PEOPLE.entrySet().stream()
                .map(person -> DynamicTest.dynamicTest("notes by " + person.getKey(), () -> {
                    var notes = "/api/v1/staff/complaints/" + submitted() + "/notes";
                    var staff = client.staff(person.getValue());
                    boolean sees = SEES.contains(person.getKey());
                    int no = CaseDuty.READ_CASE.roles().contains(person.getKey()) ? 404 : 403;
                    assertThat(client.get(notes, staff).status()).isEqualTo(sees ? 200 : no);
                    var written = client.post(notes, WORDS, staff);
                    assertThat(written.status()).isEqualTo(sees ? 201 : no);
                    var id = sees ? written.text("id") : "00000000-0000-0000-0000-000000000000";
                    assertThat(client.post(notes + "/" + id + "/withdrawal", null, staff)
                                    .status())
                            .isEqualTo(sees ? 204 : no);
                }));
    }

    /** Who sees a complaint that nobody has on a seat yet. */
    private static final Set<Role> SEES = Set.of(Role.COORDINATOR, Role.OMBUDSPERSON);

    /** 200 for those named; for whoever works on cases and has no business with this one it does not exist. */
    private static int expected(String path, Set<Role> readers, Role role) {
        if (readers.contains(role)) {
            return 200;
        }
        boolean candidates = path.contains("candidates");
        boolean works = candidates ? CaseDuty.CANDIDATES.roles().contains(role) : AT_CASES.contains(role);
        boolean asksSight = path.contains("{reference}") && !(path.endsWith("identity") && SEES.contains(role));
        return asksSight && works ? 404 : 403;
    }

    private static String submitted() {
        return client.post("/api/v1/complaints", Client.complaint("CONFIDENTIAL", "Wer darf was?"), null)
                .text("reference");
    }

    /** What is read, and by whom; a reviewer reads assigned cases only, and these are not. */
    private static final Map<String, Set<Role>> READ = Map.of(
            "/api/v1/staff/complaints/{reference}",
            Set.of(Role.COORDINATOR, Role.OMBUDSPERSON),
            "/api/v1/staff/complaints/{reference}/candidates?seat=FIRST",
            Set.of(Role.COORDINATOR, Role.OMBUDSPERSON),
            "/api/v1/staff/complaints/{reference}/identity",
            Set.of(),
            "/api/v1/staff/complaints",
            AT_CASES,
            "/api/v1/staff/erasures",
            CaseDuty.RETENTION.roles(),
            "/api/v1/journal/verification",
            Set.of(Role.AUDITOR, Role.OMBUDSPERSON),
            "/api/v1/journal/entries",
            Set.of(Role.AUDITOR, Role.OMBUDSPERSON),
            "/api/v1/journal/entries.csv",
            Set.of(Role.AUDITOR, Role.OMBUDSPERSON),
            "/api/v1/accounts/requests",
            Set.of(Role.ADMIN, Role.OMBUDSPERSON),
            "/api/v1/staff/absences",
            PEOPLE.keySet());

    private static final Map<String, Set<Role>> PAGES = Map.ofEntries(
            Map.entry("/de/staff/cases/{reference}", Set.of(Role.COORDINATOR, Role.OMBUDSPERSON)),
            Map.entry("/de/staff/cases/{reference}/candidates/FIRST", Set.of(Role.COORDINATOR, Role.OMBUDSPERSON)),
            Map.entry("/de/staff/record", Set.of(Role.COORDINATOR)),
            Map.entry("/de/staff/erasures", CaseDuty.RETENTION.roles()),
            Map.entry("/de/staff/journal", Set.of(Role.AUDITOR, Role.OMBUDSPERSON)),
            Map.entry("/de/staff/journal/verification", Set.of(Role.AUDITOR, Role.OMBUDSPERSON)),
            Map.entry("/de/staff/administration", Set.of(Role.ADMIN)),
            Map.entry("/de/staff/administration/definitions/foreigners", Set.of(Role.ADMIN)),
            Map.entry("/de/staff/administration/definitions/foreigners/people", Set.of(Role.ADMIN)),
            Map.entry("/de/staff/administration/definitions/foreigners/teams/entry?key=t1", Set.of(Role.ADMIN)),
            Map.entry("/de/staff/definitions", Set.of(Role.ADMIN, Role.OMBUDSPERSON)),
            Map.entry("/de/staff/absence", PEOPLE.keySet()),
            Map.entry("/de/staff/desk-handover", PEOPLE.keySet()),
            Map.entry("/de/staff/reachability", ReachDuty.READ_REACHABILITY.roles()),
            Map.entry("/de/staff/reachability/export", ReachDuty.READ_REACHABILITY.roles()),
            Map.entry("/de/staff/mails", MailDuty.READ_MAILS.roles()),
            Map.entry("/de/staff/undelivered", OfficeDuty.UNDELIVERED.roles()));

    @TestFactory
    Stream<DynamicTest> what_is_read_is_read_by_those_alone_whose_duty_it_is() {
        return READ.entrySet().stream().flatMap(read -> PEOPLE.entrySet().stream()
                .map(person -> DynamicTest.dynamicTest(read.getKey() + " by " + person.getKey(), () -> {
                    var answer = client.get(
                            read.getKey().replace("{reference}", submitted()), client.staff(person.getValue()));
                    assertThat(answer.status()).isEqualTo(expected(read.getKey(), read.getValue(), person.getKey()));
                })));
    }

    @TestFactory
    Stream<DynamicTest> a_page_opens_to_those_alone_whose_duty_it_is() {
        return PAGES.entrySet().stream().flatMap(page -> PEOPLE.entrySet().stream()
                .map(person -> DynamicTest.dynamicTest(page.getKey() + " by " + person.getKey(), () -> {
                    var token = client.staff(person.getValue()).replace("Bearer ", "");
                    var answer = client.get(
                            page.getKey().replace("{reference}", submitted()), null, "Cookie", "__Host-staff=" + token);
                    assertThat(answer.status()).isEqualTo(expected(page.getKey(), page.getValue(), person.getKey()));
                })));
    }

    @TestFactory
    Stream<DynamicTest> handing_over_for_others_is_the_business_of_those_alone_whose_duty_it_is() {
        var handovers = "/api/v1/staff/desk-handovers";
        return PEOPLE.entrySet().stream()
                .map(person -> DynamicTest.dynamicTest("handing over by " + person.getKey(), () -> {
                    var staff = client.staff(person.getValue());
                    boolean may = OfficeDuty.ABSENCE_OF_OTHERS.roles().contains(person.getKey());
                    var nobody = Map.of("staff", "s12", "to", "s12", "from", "2099-01-01", "reason", "…");
                    assertThat(client.get(handovers, staff).status()).isEqualTo(200);
                    assertThat(client.post(handovers + "/proposals", nobody, staff)
                                    .status())
                            .isEqualTo(may ? 400 : 403);
                    assertThat(client.post(handovers, Map.of("to", "nobody", "from", "2099-01-01"), staff)
                                    .status())
                            .isEqualTo(400);
                    var unknown = handovers + "/00000000-0000-0000-0000-000000000000/";
                    assertThat(client.post(unknown + "confirmation", null, staff)
                                    .status())
                            .isEqualTo(may ? 404 : 403);
                    assertThat(client.post(unknown + "undoing", null, staff).status())
                            .isEqualTo(404);
                }));
    }

    @TestFactory
    Stream<DynamicTest> an_absence_of_others_is_the_business_of_those_alone_whose_duty_it_is() {
        var unknown = "/api/v1/staff/absences/00000000-0000-0000-0000-000000000000/";
        return Stream.of("confirmation", "withdrawal").flatMap(act -> PEOPLE.entrySet().stream()
                .map(person -> DynamicTest.dynamicTest(act + " by " + person.getKey(), () -> {
                    var answer = client.post(unknown + act, null, client.staff(person.getValue()));
                    assertThat(answer.status())
                            .isEqualTo(OfficeDuty.ABSENCE_OF_OTHERS.roles().contains(person.getKey()) ? 404 : 403);
                })));
    }

    /** What is due, the same as a page, and the address of the own calendar. */
    @TestFactory
    Stream<DynamicTest> what_is_due_is_shown_to_those_alone_who_have_a_desk() {
        return PEOPLE.entrySet().stream()
                .map(person -> DynamicTest.dynamicTest("what is due, for " + person.getKey(), () -> {
                    int expected = AT_CASES.contains(person.getKey()) ? 200 : 403;
                    var staff = client.staff(person.getValue());
                    var cookie = "__Host-staff=" + staff.replace("Bearer ", "");
                    assertThat(client.get("/api/v1/staff/due", staff).status()).isEqualTo(expected);
                    assertThat(client.get("/api/v1/staff/due/digest", staff).status())
                            .isEqualTo(expected);
                    assertThat(client.send("PUT", "/api/v1/staff/due/digest", "{\"wanted\":true}", staff)
                                    .status())
                            .isEqualTo(expected);
                    assertThat(client.get("/de/staff/due", null, "Cookie", cookie)
                                    .status())
                            .isEqualTo(expected);
                    assertThat(client.get("/de/staff/calendar/" + "A".repeat(43) + ".ics", null, "Cookie", cookie)
                                    .status())
                            .isEqualTo(404);
                }));
    }

    @TestFactory
    Stream<DynamicTest> how_long_people_wait_is_read_by_those_alone_whose_duty_it_is() {
        return PEOPLE.entrySet().stream()
                .map(person -> DynamicTest.dynamicTest("reachability by " + person.getKey(), () -> {
                    int expected = ReachDuty.READ_REACHABILITY.roles().contains(person.getKey()) ? 200 : 403;
                    var staff = client.staff(person.getValue());
                    assertThat(client.get("/api/v1/staff/reachability", staff).status())
                            .isEqualTo(expected);
                    assertThat(client.get("/api/v1/staff/reachability.csv?from=2026-1", staff)
                                    .status())
                            .isEqualTo(expected);
                }));
    }

    private static void rulesOfBodies(String one, String staff, boolean keeps, boolean reads) throws IOException {
        for (var set : Map.of("/rules", "{\"benches\":[]}", "/rules/chair", "{\"by\":\"NOBODY\"}")
                .entrySet()) {
            assertThat(client.send("PUT", one + set.getKey(), set.getValue(), staff)
                            .status())
                    .as(set.getKey())
                    .isEqualTo(keeps ? 200 : 403);
        }
        var asked = Map.of(
                "name", "Jo Adler", "organisation", "Verein", "language", "de", "reach", "0341", "reason", "Gern.");
        assertThat(client.post(one + "/requests", asked, staff).status()).isEqualTo(keeps ? 200 : 403);
        assertThat(client.get(one + "/requests", staff).status()).isEqualTo(reads ? 200 : 403);
        var none = one + "/requests/00000000-0000-0000-0000-000000000000";
        for (var end : List.of("/admission", "/declining")) {
            var given = end.equals("/admission")
                    ? Map.of("from", "2026-01-01", "consentOn", "2026-01-01")
                    : Map.of("reason", "Voll.", "consentOn", "2026-01-01");
            assertThat(client.post(none + end, given, staff).status()).as(end).isEqualTo(keeps ? 404 : 403);
        }
        assertThat(client.post(none + "/withdrawal", null, staff).status()).isEqualTo(keeps ? 404 : 403);
        for (var act : List.of("", "/1/confirmation", "/1/sending-back")) {
            var given = act.isEmpty() ? Map.of("title", "Bericht", "text", "Text") : Map.of("reason", "Nein.");
            assertThat(client.post(one + "/report" + act, act.endsWith("confirmation") ? null : given, staff)
                            .status())
                    .as(act)
                    .isEqualTo(keeps ? 409 : 403);
        }
    }

    private static String founded() {
        return client.post("/api/v1/staff/bodies", CHARTER, client.staff("s90")).text("id");
    }

    private static final Map<String, Object> CHARTER =
            Map.of("kind", "COMMITTEE", "name", "Wer darf was?", "mandate", "Beraten.", "from", "2026-01-01");

    @TestFactory
    Stream<DynamicTest> bodies_are_kept_and_read_by_those_alone_whose_duty_it_is() {
        return PEOPLE.entrySet().stream()
                .map(person -> DynamicTest.dynamicTest("bodies by " + person.getKey(), () -> {
                    var staff = client.staff(person.getValue());
                    boolean keeps = BodyDuty.KEEP_BODIES.roles().contains(person.getKey());
                    boolean reads = BodyDuty.READ_BODIES.roles().contains(person.getKey());
                    var bodies = "/api/v1/staff/bodies";
                    var one = bodies + "/" + founded();
                    var cookie = "__Host-staff=" + staff.replace("Bearer ", "");
                    var page = "/de" + one.replace("/api/v1", "");

                    assertThat(client.get(bodies, staff).status()).isEqualTo(reads ? 200 : 403);
                    assertThat(client.get(one, staff).status()).isEqualTo(reads ? 200 : 403);
                    assertThat(client.get("/de/staff/bodies", null, "Cookie", cookie)
                                    .status())
                            .isEqualTo(reads ? 200 : 403);
                    assertThat(client.get(page, null, "Cookie", cookie).status())
                            .isEqualTo(reads ? 200 : 403);
                    assertThat(client.post(bodies, CHARTER, staff).status()).isEqualTo(keeps ? 201 : 403);
                    assertThat(client.send("PUT", one, Client.JSON.writeValueAsString(CHARTER), staff)
                                    .status())
                            .isEqualTo(keeps ? 200 : 403);
                    var member = Map.of(
                            "name", "Mina Roth", "organisation", "Beirat", "language", "de", "from", "2026-01-01");
                    assertThat(client.post(one + "/members", member, staff).status())
                            .isEqualTo(keeps ? 200 : 403);
                    var nobody = one + "/members/00000000-0000-0000-0000-000000000000/end";
                    assertThat(client.post(nobody, Map.of("until", "2099-01-01"), staff)
                                    .status())
                            .isEqualTo(keeps ? 404 : 403);
                    assertThat(client.post(nobody.replace("/end", "/calling-off"), null, staff)
                                    .status())
                            .isEqualTo(keeps ? 404 : 403);
                    rulesOfBodies(one, staff, keeps, reads);
                }));
    }

    private static final Map<String, Object> PLAN = Map.of(
            "what",
            Map.of("name", "Wer darf was?", "purpose", "Reden.", "host", "Amt", "partners", List.of("Beirat")),
            "often",
            Map.of("months", 12, "week", "FIRST", "day", "MONDAY", "from", "2099-01-01", "closing", 0),
            "meeting",
            Map.of("at", "17:00", "minutes", 60, "place", "Rathaus"));

    private static String nextSession(String series) {
        return client.get("/api/v1/staff/exchange/series/" + series, client.staff("s90"))
                .body()
                .at("/sessions/0/id")
                .asText();
    }

    @TestFactory
    Stream<DynamicTest> the_exchange_is_kept_and_read_by_those_alone_whose_duty_it_is() {
        var all = "/api/v1/staff/exchange/series";
        return PEOPLE.entrySet().stream()
                .map(person -> DynamicTest.dynamicTest("exchange by " + person.getKey(), () -> {
                    var staff = client.staff(person.getValue());
                    boolean keeps = ExchangeDuty.KEEP_EXCHANGE.roles().contains(person.getKey());
                    boolean reads = ExchangeDuty.READ_EXCHANGE.roles().contains(person.getKey());
                    boolean minutes = ExchangeDuty.READ_MINUTES.roles().contains(person.getKey());
                    var series = client.post(all, PLAN, client.staff("s90")).text("id");
                    var session = "/api/v1/staff/exchange/sessions/" + nextSession(series);
                    var cookie = "__Host-staff=" + staff.replace("Bearer ", "");

                    for (var path : List.of(all, all + "/" + series, session)) {
                        assertThat(client.get(path, staff).status()).isEqualTo(reads ? 200 : 403);
                    }
                    for (var page : List.of("", "/" + series, session.replace("/api/v1/staff/exchange", ""))) {
                        assertThat(client.get("/de/staff/exchange" + page, null, "Cookie", cookie)
                                        .status())
                                .isEqualTo(reads ? 200 : 403);
                    }
                    assertThat(client.post(all, PLAN, staff).status()).isEqualTo(keeps ? 201 : 403);
                    assertThat(client.send("PUT", all + "/" + series, Client.JSON.writeValueAsString(PLAN), staff)
                                    .status())
                            .isEqualTo(keeps ? 200 : 403);
                    var meeting = Map.of("day", "2099-06-01", "meeting", PLAN.get("meeting"), "reason", "Raum.");
                    assertThat(client.post(all + "/" + series + "/sessions", meeting, staff)
                                    .status())
                            .isEqualTo(keeps ? 201 : 403);
                    assertThat(client.send(
                                            "PUT",
                                            session + "/appointment",
                                            Client.JSON.writeValueAsString(meeting),
                                            staff)
                                    .status())
                            .isEqualTo(keeps ? 200 : 403);
                    var cookies = new String[] {"Cookie", cookie};
                    assertThat(client.get(session + "/minutes", staff).status()).isEqualTo(minutes ? 404 : 403);
                    assertThat(client.get(session + "/resolutions", staff).status())
                            .isEqualTo(reads ? 200 : 403);
                    var pages = session.replace("/api/v1/staff", "/de/staff");
                    assertThat(client.get(pages + "/minutes", null, cookies).status())
                            .isEqualTo(minutes ? 200 : 403);
                    assertThat(client.get(pages + "/resolutions", null, cookies).status())
                            .isEqualTo(reads ? 200 : 403);
                    assertThat(client.post(session + "/minutes", null, staff).status())
                            .isEqualTo(keeps ? 409 : 403);
                    assertThat(client.post(session + "/minutes/items", Map.of("heading", "Punkt"), staff)
                                    .status())
                            .isEqualTo(keeps ? 404 : 403);
                    var reason = Map.of("reason", "Darum.");
                    for (var act :
                            List.of("taking-back", "correction", "amendments/1/declined", "approvals/1/refused")) {
                        assertThat(client.post(session + "/minutes/course/" + act, reason, staff)
                                        .status())
                                .isEqualTo(keeps ? 404 : 403);
                    }
                    var leads = Map.of("kind", "NO_ACTION", "text", "Darum.");
                    var resolved = Map.of("text", "Nichts.", "how", "CONSENT", "leads", leads);
                    assertThat(client.post(session + "/resolutions", resolved, staff)
                                    .status())
                            .isEqualTo(keeps ? 409 : 403);
                    var nobody = "/api/v1/staff/exchange/resolutions/00000000-0000-0000-0000-000000000000";
                    assertThat(client.get(nobody, staff).status()).isEqualTo(reads ? 404 : 403);
                    assertThat(client.post(nobody + "/fulfilments/1/confirmed", null, staff)
                                    .status())
                            .isEqualTo(keeps ? 404 : 403);
                    var invited = session + "/invited";
                    assertThat(client.get(invited, staff).status()).isEqualTo(reads ? 200 : 403);
                    var stranger = invited + "/00000000-0000-0000-0000-000000000000";
                    for (var act : List.of("/again", "/wishes/00000000-0000-0000-0000-000000000000/decline")) {
                        assertThat(client.post(stranger + act, null, staff).status())
                                .isEqualTo(keeps ? 404 : 403);
                    }
                    assertThat(client.post(stranger + "/reply", Map.of("coming", "YES"), staff)
                                    .status())
                            .isEqualTo(keeps ? 404 : 403);
                    var topic = Map.of("organisation", "Amt", "title", "Thema");
                    assertThat(client.post(session + "/topics", topic, staff).status())
                            .isEqualTo(keeps ? 200 : 403);
                    var nothing = session + "/topics/00000000-0000-0000-0000-000000000000";
                    assertThat(client.post(nothing + "/withdrawal", null, staff).status())
                            .isEqualTo(keeps ? 400 : 403);
                    var vote = Map.of("yes", 1, "no", 0, "abstentions", 0, "reason", "Zahlen.");
                    assertThat(client.post(nothing + "/postponement", vote, staff)
                                    .status())
                            .isEqualTo(keeps ? 400 : 403);
                    var attended = Map.of("attended", List.of(Map.of("organisation", "Amt", "people", 1)));
                    assertThat(client.post(session + "/held", attended, staff).status())
                            .isEqualTo(keeps ? 409 : 403);
                    assertThat(client.send(
                                            "PUT",
                                            session + "/minutes/editions/1/closure",
                                            "{\"kind\":\"PERSON\"}",
                                            staff)
                                    .status())
                            .isEqualTo(keeps ? 404 : 403);
                    assertThat(client.post(session + "/late-entry/confirmation", null, staff)
                                    .status())
                            .isEqualTo(keeps ? 400 : 403);
                    assertThat(client.post(session + "/late-entry/refusal", Map.of("reason", "Nein."), staff)
                                    .status())
                            .isEqualTo(keeps ? 400 : 403);
                    assertThat(client.post(session + "/cancellation", Map.of("reason", "Krank."), staff)
                                    .status())
                            .isEqualTo(keeps ? 200 : 403);
                }));
    }

    @TestFactory
    Stream<DynamicTest> mandates_are_kept_and_read_by_those_alone_whose_duty_it_is() {
        var paper = Map.of(
                "number", "Wer darf was?",
                "kind", "MOTION",
                "title", "Antrag",
                "broughtInBy", List.of("Rat"),
                "day", "2026-01-01",
                "place", "Rat");
        var dossier = Map.of("paper", paper);
        return PEOPLE.entrySet().stream()
                .map(person -> DynamicTest.dynamicTest("mandates by " + person.getKey(), () -> {
                    var staff = client.staff(person.getValue());
                    boolean keeps = MandateDuty.KEEP_MANDATES.roles().contains(person.getKey());
                    boolean confirms = MandateDuty.CONFIRM_PROGRESS.roles().contains(person.getKey());
                    boolean reads = MandateDuty.READ_MANDATES.roles().contains(person.getKey());
                    var mandates = "/api/v1/mandates";
                    var one = mandates + "/"
                            + client.post(mandates, dossier, client.staff("s90"))
                                    .text("id");
                    var cookie = "__Host-staff=" + staff.replace("Bearer ", "");
                    var page = "/de/staff" + one.replace("/api/v1", "");

                    assertThat(client.get(mandates, staff).status()).isEqualTo(reads ? 200 : 403);
                    assertThat(client.get(one, staff).status()).isEqualTo(reads ? 200 : 403);
                    assertThat(client.get("/de/staff/mandates", null, "Cookie", cookie)
                                    .status())
                            .isEqualTo(reads ? 200 : 403);
                    assertThat(client.get(page, null, "Cookie", cookie).status())
                            .isEqualTo(reads ? 200 : 403);
                    assertThat(client.post(mandates, dossier, staff).status()).isEqualTo(keeps ? 201 : 403);
                    assertThat(client.send("PUT", one, Client.JSON.writeValueAsString(dossier), staff)
                                    .status())
                            .isEqualTo(keeps ? 200 : 403);
                    var claim = Map.of("point", "1", "state", "OPEN", "reason", "…");
                    assertThat(client.post(one + "/progress", claim, staff).status())
                            .isEqualTo(keeps ? 409 : 403);
                    assertThat(client.post(one + "/progress/1/confirmation", null, staff)
                                    .status())
                            .isEqualTo(confirms ? 409 : 403);
                    assertThat(client.post(one + "/progress/1/sending-back", Map.of("reason", "…"), staff)
                                    .status())
                            .isEqualTo(confirms ? 409 : 403);
                    assertThat(client.post(one + "/taking-back", Map.of("reason", "…"), staff)
                                    .status())
                            .isEqualTo(keeps ? 409 : 403);
                    assertThat(client.post(one + "/taking-back/1/confirmation", null, staff)
                                    .status())
                            .isEqualTo(confirms ? 409 : 403);
                    assertThat(client.post(one + "/taking-back/1/sending-back", Map.of("reason", "…"), staff)
                                    .status())
                            .isEqualTo(confirms ? 409 : 403);
                    assertThat(client.post(one + "/publication", null, staff).status())
                            .isEqualTo(keeps ? 200 : 403);
                }));
    }

    @TestFactory
    Stream<DynamicTest> requests_are_kept_by_their_team_and_the_complaints_office_and_are_not_there_for_others() {
        var asked = Map.of("team", "t1", "channel", "COUNTER", "language", "de", "text", "Wann ist mein Termin?");
        // The reviewer sits in the team.
        var theirs = Set.of(Role.COORDINATOR, Role.REVIEWER);
        return PEOPLE.entrySet().stream()
                .map(person -> DynamicTest.dynamicTest("requests by " + person.getKey(), () -> {
                    var staff = client.staff(person.getValue());
                    boolean keeps = RequestDuty.KEEP_REQUESTS.roles().contains(person.getKey());
                    int expected = theirs.contains(person.getKey()) ? 200 : keeps ? 404 : 403;
                    var requests = "/api/v1/staff/requests";
                    var one = requests + "/"
                            + client.post(requests, asked, client.staff("s90")).text("number");
                    var cookie = "__Host-staff=" + staff.replace("Bearer ", "");

                    assertThat(client.get(requests, staff).status()).isEqualTo(keeps ? 200 : 403);
                    assertThat(client.get("/de/staff/requests", null, "Cookie", cookie)
                                    .status())
                            .isEqualTo(keeps ? 200 : 403);
                    assertThat(client.get("/de/staff/requests/new", null, "Cookie", cookie)
                                    .status())
                            .isEqualTo(keeps ? 200 : 403);
                    assertThat(client.get("/de" + one.replace("/api/v1", ""), null, "Cookie", cookie)
                                    .status())
                            .isEqualTo(expected);
                    assertThat(client.get(one, staff).status()).isEqualTo(expected);
                    assertThat(client.post(requests, asked, staff).status()).isEqualTo(keeps ? 201 : 403);
                    assertThat(client.post(one + "/answers", Map.of("text", "Ja.", "way", "TOLD"), staff)
                                    .status())
                            .isEqualTo(expected);
                    assertThat(client.post(one + "/team", Map.of("team", "t1"), staff)
                                    .status())
                            .isEqualTo(expected == 200 ? 409 : expected);
                    assertThat(client.post(one + "/closing", Map.of("reason", "Werbung"), staff)
                                    .status())
                            .isEqualTo(expected == 200 ? 409 : expected);
                    boolean complains = RequestDuty.MAKE_COMPLAINT.roles().contains(person.getKey());
                    var complaint = Map.of(
                            "category",
                            "OTHER",
                            "identityMode",
                            "ANONYMOUS",
                            "how",
                            "PHONE",
                            "on",
                            "2001-01-01",
                            "consent",
                            "Ja.");
                    assertThat(client.post(one + "/complaint", complaint, staff).status())
                            .isEqualTo(!complains ? 403 : expected == 200 ? 400 : expected);
                }));
    }

    @TestFactory
    Stream<DynamicTest> mails_are_read_and_sorted_by_those_alone_whose_duty_it_is() {
        return PEOPLE.entrySet().stream()
                .map(person -> DynamicTest.dynamicTest("mails by " + person.getKey(), () -> {
                    var staff = client.staff(person.getValue());
                    boolean reads = MailDuty.READ_MAILS.roles().contains(person.getKey());
                    boolean sorts = MailDuty.SORT_MAILS.roles().contains(person.getKey());
                    var mails = "/api/v1/staff/mails";
                    var nothing = mails + "/00000000-0000-0000-0000-000000000000";
                    var cookie = "__Host-staff=" + staff.replace("Bearer ", "");
                    var page = "/de" + nothing.replace("/api/v1", "");

                    assertThat(client.get(mails, staff).status()).isEqualTo(reads ? 200 : 403);
                    assertThat(client.get(nothing, staff).status()).isEqualTo(reads ? 404 : 403);
                    for (var path : List.of(page, page + "/html", page + "/whole")) {
                        assertThat(client.get(path, null, "Cookie", cookie).status())
                                .isEqualTo(reads ? 404 : 403);
                    }
                    var acts = Map.of(
                            "case", Map.of("reference", submitted()),
                            "complaint", Map.of("category", "OTHER", "language", "de", "identityMode", "CONFIDENTIAL"),
                            "request", Map.of("team", "t1", "language", "de"),
                            "laying-aside", Map.of("reason", "Werbung"));
                    acts.forEach((act, body) -> assertThat(client.post(nothing + "/" + act, body, staff)
                                    .status())
                            .as(act)
                            .isEqualTo(sorts ? 404 : 403));
                    assertThat(client.post(nothing + "/return", null, staff).status())
                            .isEqualTo(sorts ? 404 : 403);
                }));
    }

    private static Map<String, Object> text() {
        return Map.of(
                "content",
                Map.of("purpose", "REPLY", "title", "Wer darf was?", "texts", Map.of("de", "Guten Tag")),
                "reviewBy",
                LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(30).toString());
    }

    @TestFactory
    Stream<DynamicTest> texts_are_kept_and_read_by_those_alone_whose_duty_it_is() {
        return PEOPLE.entrySet().stream()
                .map(person -> DynamicTest.dynamicTest("texts by " + person.getKey(), () -> {
                    var staff = client.staff(person.getValue());
                    boolean keeps = TextDuty.KEEP_TEXTS.roles().contains(person.getKey());
                    boolean reads = TextDuty.READ_TEXTS.roles().contains(person.getKey());
                    var texts = "/api/v1/staff/texts";
                    var id = client.post(texts, text(), client.staff("s90")).text("id");
                    var one = texts + "/" + id;
                    var cookie = "__Host-staff=" + staff.replace("Bearer ", "");

                    for (var path : List.of(texts, one)) {
                        assertThat(client.get(path, staff).status()).isEqualTo(reads ? 200 : 403);
                        assertThat(client.get("/de" + path.replace("/api/v1", ""), null, "Cookie", cookie)
                                        .status())
                                .isEqualTo(reads ? 200 : 403);
                    }
                    assertThat(client.get("/de/staff/texts/new", null, "Cookie", cookie)
                                    .status())
                            .isEqualTo(keeps ? 200 : 403);
                    assertThat(client.post(texts, text(), staff).status()).isEqualTo(keeps ? 201 : 403);
                    // Whoever wrote it is told so (F9); whoever keeps none is told that first.
                    boolean wrote = person.getKey() == Role.COORDINATOR;
                    assertThat(client.post(one + "/withdrawal", Map.of("edition", 1), client.staff("s92"))
                                    .status())
                            .isEqualTo(409);
                    assertThat(client.post(one + "/confirmation", Map.of("edition", 1), staff)
                                    .status())
                            .isEqualTo(keeps ? wrote ? 409 : 200 : 403);
                    var nothing = "/api/v1/staff/texts/00000000-0000-0000-0000-000000000000";
                    assertThat(client.post(nothing + "/refusal", Map.of("edition", 1, "reason", "…"), staff)
                                    .status())
                            .isEqualTo(keeps ? 404 : 403);
                    assertThat(client.post(nothing + "/retirement", null, staff).status())
                            .isEqualTo(keeps ? 404 : 403);
                }));
    }

    @TestFactory
    Stream<DynamicTest> people_from_outside_are_kept_by_those_alone_whose_duty_it_is() {
        var all = "/api/v1/staff/participants";
        return PEOPLE.entrySet().stream()
                .map(person -> DynamicTest.dynamicTest("participants by " + person.getKey(), () -> {
                    var staff = client.staff(person.getValue());
                    boolean keeps = ParticipantDuty.KEEP_PARTICIPANTS.roles().contains(person.getKey());
                    var id = client.post(all, invitation(), client.staff("s90")).text("id");
                    var cookie = "__Host-staff=" + staff.replace("Bearer ", "");

                    for (var path : List.of(all, all + "/" + id)) {
                        assertThat(client.get(path, staff).status()).isEqualTo(keeps ? 200 : 403);
                        assertThat(client.get("/de" + path.replace("/api/v1", ""), null, "Cookie", cookie)
                                        .status())
                                .isEqualTo(keeps ? 200 : 403);
                    }
                    assertThat(client.post(all, invitation(), staff).status()).isEqualTo(keeps ? 201 : 403);
                    assertThat(client.send("PUT", all + "/" + id, Client.JSON.writeValueAsString(invitation()), staff)
                                    .status())
                            .isEqualTo(keeps ? 200 : 403);
                    for (var act : List.of("/reminder", "/end")) {
                        assertThat(client.post(all + "/" + id + act, null, staff)
                                        .status())
                                .isEqualTo(keeps ? 200 : 403);
                    }
                }));
    }

    private static Map<String, Object> invitation() {
        return Map.of(
                "name", "Amal",
                "address", UUID.randomUUID() + "@verein.example",
                "organisation", "Migrantenbeirat",
                "language", "ar",
                "from", LocalDate.now(ZoneId.of("Europe/Berlin")).toString());
    }

    @TestFactory
    Stream<DynamicTest> texts_are_put_into_a_case_by_those_alone_who_see_it() {
        return PEOPLE.entrySet().stream()
                .map(person -> DynamicTest.dynamicTest("texts in a case by " + person.getKey(), () -> {
                    var path = "/api/v1/staff/complaints/" + submitted() + "/texts";
                    boolean sees = SEES.contains(person.getKey());
                    assertThat(client.get(path + "?purpose=REPLY", client.staff(person.getValue()))
                                    .status())
                            .isEqualTo(sees ? 200 : AT_CASES.contains(person.getKey()) ? 404 : 403);
                }));
    }

    @Test
    void an_administrator_sees_no_case_and_an_analyst_no_text() {
        for (var role : List.of(Role.ADMIN, Role.ANALYST, Role.AUDITOR)) {
            var duties = Duties.all().stream()
                    .filter(duty -> duty.isFor(Set.of(role)))
                    .collect(Collectors.toSet());
            assertThat(duties).doesNotContain(CaseDuty.READ_CASE, CaseDuty.INBOX, CaseDuty.CANDIDATES);
        }
    }

    @Test
    void the_table_in_the_documentation_is_the_one_in_the_code() throws IOException {
        var table = new StringBuilder(
                """
                # Who may do what

                Made from `Duty` in the code; a test compares. Beside the duty every act asks the rules: nobody acts on a complaint about themselves or in
                the line of somebody involved, a reviewer sees assigned cases only, and four eyes hold whatever the role is.

                | duty |""");
        var roles = Arrays.stream(Role.values()).filter(Role::isForStaff).toList();
        roles.forEach(role -> table.append(' ').append(role).append(" |"));
        table.append("\n|---|").append("---|".repeat(roles.size())).append('\n');
        for (var duty : Duties.all()) {
            table.append("| ").append(duty).append(" |");
            roles.forEach(role -> table.append(duty.roles().contains(role) ? " yes |" : " |"));
            table.append('\n');
        }
        var made = Files.writeString(Path.of("target", "roles.md"), table);
        assertThat(Files.readString(Path.of("..", "docs", "roles.md")))
                .as("copy " + made + " to docs/roles.md")
                .isEqualTo(table.toString());
    }
}

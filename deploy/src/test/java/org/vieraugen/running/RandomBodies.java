package org.vieraugen.running;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.vieraugen.running.PlainOffice.Person;

/** What random people send: acts with content that is mostly well formed, and odd content. */
final class RandomBodies {
    /** One act of the API on a case, the move that offers it, and what is sent with it. */
    record Act(String move, String path, Function<KnownCase, Object> body) {}

    /** What brings a complaint from state to state. */
    static final List<String> ONWARD = List.of(
            "ASSIGN_FIRST",
            "ASSIGN_SECOND",
            "SETTLE_NAME",
            "FIND",
            "CONCUR",
            "DISSENT",
            "OMBUDS_DECISION",
            "COUNTERSIGN",
            "PICK");

    private static final List<String> LIMITED = List.of("PHONE", "EMAIL");

    private final PlainOffice office;
    private final Random dice;
    final List<Act> acts = new ArrayList<>();

    RandomBodies(PlainOffice office, Random dice) {
        this.office = office;
        this.dice = dice;
        atTheDesk();
        ofReviewers();
        ofTheOmbudsperson();
        byTwo();
    }

    private void act(String move, String path, Function<KnownCase, Object> body) {
        acts.add(new Act(move, path, body));
    }

    private void atTheDesk() {
        act("ASSIGN_FIRST", "assignments", known -> assignment("FIRST"));
        act("ASSIGN_SECOND", "assignments", known -> assignment("SECOND"));
        act("TRIAGE", "triage", known -> triage());
        act(
                "SETTLE_NAME",
                "names/settlement",
                known -> Map.of(
                        "asWritten",
                        known.openNames.isEmpty() ? anybody().name() : one(known.openNames),
                        "means",
                        dice.nextInt(3) > 0 ? List.of() : List.of(anybody().key()),
                        "challenge",
                        dice.nextInt(4) == 0,
                        "reason",
                        "So ist es."));
        act("HEAR", "statements", known -> Map.of("staff", involvedIn(known), "text", words(known)));
        act("REPLY", "replies", this::text);
        act("WORKING_COPY", "working-copy", this::text);
        act("SUMMARISE", "calm-summary", this::text);
        act("EXTEND", "extension", known -> Map.of("until", inDays(5 + dice.nextInt(20)), "reason", "Krankheit."));
        act("REPORT_THREAT", "threat-reports", known -> Map.of("threat", words(known), "reasons", "Ernst gemeint."));
        act("REMEDY_DONE", "remedies-done", known -> Map.of("remedy", dice.nextInt(2)));
        act("CLOSE", "closure", known -> null);
        act("TAKE_ANSWER", "taken-answers", known -> Map.of("text", words(known), "readBack", true));
        act("HOLD", "retention/hold", known -> Map.of("reason", "Eine Klage."));
        act("LIFT_HOLD", "retention/hold/lifting", known -> Map.of("reason", "Vorbei."));
        act("UPHOLD_LIMIT", "contact-limit/upholding", this::text);
        act("LIFT_LIMIT", "contact-limit/lifting", this::text);
    }

    private void ofReviewers() {
        act("FIND", "findings", known -> finding(known, dice.nextBoolean(), dice.nextBoolean()));
        act("ASK", "questions", this::text);
        act("CONCUR", "concurrence", known -> null);
        act("DISSENT", "dissents", known -> Map.of("reasons", words(known)));
        act(
                "REINSTATE_NAME",
                "names/reinstatement",
                known -> Map.of("asWritten", anybody().name()));
        act("RECUSE", "recusal", known -> Map.of("reasons", "Verwandt."));
    }

    private void ofTheOmbudsperson() {
        act("OMBUDS_DECISION", "ombuds-decision", known -> finding(known, dice.nextBoolean(), true));
        act("COUNTERSIGN", "countersignature", known -> null);
        act(
                "COUNTERSIGN",
                "countersignature/refusal",
                known -> Map.of("reasons", "Nein.", "instead", finding(known, dice.nextBoolean(), true)));
        act("COUNTERSIGN", "countersignature/refusal", known -> Map.of("reasons", "Noch nicht."));
        act("PICK", "pick", known -> Map.of("finding", dice.nextBoolean() ? "OMBUDS" : "COUNTERSIGN"));
        act(
                "DECIDE_CHALLENGE",
                "challenges",
                known -> Map.of("staff", anybody().key(), "upheld", dice.nextBoolean(), "reasons", "Geprüft."));
        act(
                "WAIVE",
                "waivers",
                known -> Map.of(
                        "staff",
                        anybody().key(),
                        "conflict",
                        dice.nextInt(4) == 0 ? "NAMED" : "SAME_TEAM",
                        "seat",
                        dice.nextBoolean() ? "FIRST" : "SECOND",
                        "reasons",
                        "Niemand sonst."));
    }

    private void byTwo() {
        act("REDIRECT", "redirection", known -> Map.of("target", "Jobcenter", "reason", "Dort.", "consent", false));
        act("CONFIRM_REDIRECTION", "redirection/confirmation", known -> null);
        act("CONFIRM_REDIRECTION", "redirection/refusal", this::text);
        act(
                "PROPOSE_LEAVING",
                "leaving",
                known -> Map.of("staff", List.of(involvedIn(known)), "reason", "Verwechselt."));
        act("ANSWER_LEAVING", "leaving/confirmation", this::text);
        act("ANSWER_LEAVING", "leaving/refusal", this::text);
        act(
                "TAKE_REVIEW",
                "taken-review",
                known -> Map.of("reasons", words(known), "how", "Am Telefon.", "readBack", true));
        act("ANSWER_TAKEN_REVIEW", "taken-review/confirmation", this::text);
        act("ANSWER_TAKEN_REVIEW", "taken-review/refusal", this::text);
        act("TAKE_WITHDRAWAL", "taken-withdrawal", known -> Map.of("how", "Am Telefon.", "readBack", true));
        act("ANSWER_TAKEN_WITHDRAWAL", "taken-withdrawal/confirmation", this::text);
        act("ANSWER_TAKEN_WITHDRAWAL", "taken-withdrawal/refusal", this::text);
        act(
                "PROPOSE_LIMIT",
                "contact-limit",
                known -> Map.of(
                        "perWeek",
                        1 + dice.nextInt(5),
                        "channels",
                        LIMITED,
                        "until",
                        inDays(20),
                        "reasons",
                        "Zu viele."));
        act("ANSWER_LIMIT", "contact-limit/answer", known -> Map.of("confirmed", dice.nextBoolean(), "reasons", "Ja."));
        act("REQUEST_UNSEALING", "identity/request", known -> Map.of("purpose", "Zustellung."));
        act("ANSWER_UNSEALING", "identity/answer", known -> Map.of("approved", dice.nextBoolean(), "reasons", "Ja."));
        act("PROPOSE_ERASURE", "retention/erasure", known -> Map.of("reason", "Auf Wunsch."));
        act("ANSWER_ERASURE", "retention/erasure/answer", known -> Map.of("confirmed", false, "reasons", "Nein."));
        act(
                "TAKE_BACK",
                "proposals/withdrawal",
                known -> Map.of(
                        "kind",
                        one(List.of("REDIRECTION", "LIMIT", "UNSEALING", "ERASURE", "LEAVING", "TAKEN_REVIEW")),
                        "reason",
                        "Anders überlegt."));
    }

    <T> T one(List<T> all) {
        return all.get(dice.nextInt(all.size()));
    }

    /** Anybody who stands in a chart. */
    Person anybody() {
        return one(office.everybody().filter(person -> !person.is("LAST_SEAT")).toList());
    }

    private String involvedIn(KnownCase known) {
        var involved = List.copyOf(known.involved());
        return involved.isEmpty() ? anybody().key() : one(involved);
    }

    static String inDays(int days) {
        return LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(days).toString();
    }

    private Object assignment(String seat) {
        return dice.nextInt(3) == 0 ? Map.of("seat", seat, "staff", anybody().key()) : Map.of("seat", seat);
    }

    private Object triage() {
        return switch (dice.nextInt(4)) {
            case 0 -> Map.of("handlers", List.of(anybody().key()));
            case 1 -> Map.of("aboutTeam", "t" + (1 + dice.nextInt(6)));
            case 2 -> Map.of("handlers", List.of("s7" + (1 + dice.nextInt(5))));
            default ->
                Map.of(
                        "named",
                        List.of(Map.of(
                                "asWritten",
                                anybody().name(),
                                "means",
                                List.of(anybody().key()))));
        };
    }

    Map<String, Object> finding(KnownCase known, boolean answering, boolean dropping) {
        var finding = new HashMap<String, Object>();
        finding.put("outcome", one(List.of("UPHELD", "PARTLY_UPHELD", "NOT_UPHELD", "NOT_CLARIFIABLE")));
        finding.put("reasons", "Geprüft: " + known.marker);
        finding.put("causes", List.of("STAFFING"));
        finding.put("minutes", 10);
        if (answering) {
            finding.put("onStatement", "Bedacht.");
        }
        if (dropping) {
            finding.put("onDropped", "Überholt.");
        }
        if (dice.nextInt(3) == 0) {
            finding.put(
                    "remedies",
                    List.of(Map.of(
                            "kind",
                            "APOLOGY",
                            "description",
                            "Ein Brief",
                            "owner",
                            anybody().key(),
                            "due",
                            inDays(9))));
        }
        return finding;
    }

    Map<String, Object> text(KnownCase known) {
        return Map.of("text", words(known));
    }

    /** Every word of a complaint has its marker beside it; now and then somebody of the staff is meant. */
    String words(KnownCase known) {
        return words(known.marker);
    }

    String words(String marker) {
        var about =
                switch (dice.nextInt(8)) {
                    case 0 -> "Ich meine " + anybody().name() + ".";
                    case 1 -> "Frau " + surname() + " war dabei.";
                    case 2 -> "Herrn " + surname() + "s Antwort fehlt.";
                    default -> "Es dauert.";
                };
        return about + " " + marker;
    }

    private String surname() {
        var name = anybody().name();
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** What nobody should send. */
    Object odd(Object usual) {
        return switch (dice.nextInt(9)) {
            case 0 -> "{";
            case 1 -> "[]";
            case 2 -> "null";
            case 3 -> Map.of();
            case 4 -> Map.of("text", "", "reasons", "", "reason", "");
            case 5 -> Map.of("text", "x".repeat(20_001));
            case 6 -> Map.of("text", List.of(1, 2), "seat", "THIRD", "staff", "'; DROP TABLE complaint; --");
            case 7 -> Map.of("text", "\u0000\u202e\ud83d\ude00", "kind", 7, "remedy", -1, "perWeek", 1_000_000);
            default -> {
                var more = new HashMap<Object, Object>(usual instanceof Map<?, ?> map ? map : Map.of());
                more.put("unknown", true);
                yield more;
            }
        };
    }
}

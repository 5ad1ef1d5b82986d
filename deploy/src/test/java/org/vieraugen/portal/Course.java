package org.vieraugen.portal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.vieraugen.running.Client;

/** What the staff do with a complaint, over the API, where a test is about the complainant's pages. */
final class Course {
    private final Client client;

    Course(Client client) {
        this.client = client;
    }

    private void act(String reference, String act, Object body, String staff) {
        var answer = client.post("/api/v1/staff/complaints/" + reference + act, body, client.staff(staff));
        if (answer.status() / 100 != 2) {
            throw new IllegalStateException(act + ": " + answer.raw().body());
        }
    }

    void ask(String reference) {
        act(reference, "/assignments", Map.of("seat", "FIRST", "staff", "s12"), "s90");
        act(reference, "/assignments", Map.of("seat", "SECOND", "staff", "s21"), "s90");
        act(reference, "/questions", Map.of("text", "Wann haben Sie den Brief bekommen?"), "s12");
    }

    void decide(String reference) {
        var remedy = Map.of(
                "kind", "APPOINTMENT",
                "description", "Termin am Dienstag um 9 Uhr, Zimmer 12.",
                "owner", "s02",
                "due", LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(7).toString());
        act(
                reference,
                "/findings",
                Map.of(
                        "outcome",
                        "UPHELD",
                        "reasons",
                        "Der Brief nennt einen falschen Grund. Das hätte bei der Prüfung auffallen müssen.",
                        "causes",
                        List.of("WRONG_DECISION"),
                        "remedies",
                        List.of(remedy),
                        "minutes",
                        90),
                "s12");
        act(reference, "/concurrence", null, "s21");
    }
}

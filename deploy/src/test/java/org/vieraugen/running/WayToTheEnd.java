package org.vieraugen.running;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/** Brings one complaint to its end: asks person after person what is offered, and takes what helps on (F12). */
final class WayToTheEnd {
    private static final int MOST_STEPS = 120;
    private static final Set<String> OVER = Set.of("CLOSED", "REDIRECTED", "WITHDRAWN");
    /** What helps a complaint on, in this order. */
    private static final List<String> ONWARD = List.of(
            "SETTLE_NAME",
            "ANSWER_LEAVING",
            "CONFIRM_REDIRECTION",
            "ANSWER_TAKEN_WITHDRAWAL",
            "TAKE_BACK",
            "DECIDE_CHALLENGE",
            "CONCUR",
            "FIND",
            "COUNTERSIGN",
            "PICK",
            "OMBUDS_DECISION",
            "TAKE_ANSWER",
            "REMEDY_DONE",
            "CLOSE",
            "ASSIGN_FIRST",
            "ASSIGN_SECOND",
            "WAIVE");

    private final Watch watch;
    private final PlainOffice office;
    private final RandomBodies bodies;
    private final Consumer<KnownCase> later;

    /** @param later lets the time pass in which the complainant may ask for a review */
    WayToTheEnd(Watch watch, PlainOffice office, long seed, Consumer<KnownCase> later) {
        this.watch = watch;
        this.office = office;
        this.later = later;
        bodies = new RandomBodies(office, new Random(seed));
    }

    /** @throws AssertionError when nobody can help the complaint on any more */
    void walk(KnownCase known) {
        known.alone.lock();
        try {
            var said = new ArrayList<String>();
            boolean aged = false;
            for (int i = 0; i < MOST_STEPS; i++) {
                var status = watch.get("/api/v1/complaint", "Receipt " + known.receipt)
                        .text("/standing/status");
                if (OVER.contains(status)) {
                    return;
                }
                if (status.equals("DECIDED") && !aged) {
                    later.accept(known);
                    aged = true;
                }
                if (status.equals("AWAITING_COMPLAINANT") && answered(known)) {
                    continue;
                }
                said.clear();
                if (!onward(known, status, said)) {
                    throw new AssertionError("F12: nobody can bring %s%s to its end from %s; involved %s; %s"
                            .formatted(
                                    known.isProtected ? "protected " : "",
                                    known.reference,
                                    status,
                                    known.involved(),
                                    said));
                }
            }
            throw new AssertionError("F12: " + known.reference + " goes round and round: " + said);
        } finally {
            known.alone.unlock();
        }
    }

    private boolean answered(KnownCase known) {
        return watch.post(
                                "/api/v1/complaint/messages",
                                Map.of("text", "Ja. " + known.marker),
                                "Receipt " + known.receipt)
                        .status()
                == 200;
    }

    /** Those first who most often can. */
    private Set<String> people(KnownCase known) {
        var all = new LinkedHashSet<String>();
        for (var holder : List.of(known.first, known.second)) {
            if (!holder.isEmpty()) {
                all.add(holder);
            }
        }
        for (var role : List.of("OMBUDSPERSON", "COORDINATOR", "DEPUTY", "REVIEWER", "LAST_SEAT")) {
            all.addAll(office.holders(known.department, role));
        }
        office.everybody().filter(person -> person.is("REVIEWER")).forEach(person -> all.add(person.key()));
        return all;
    }

    private boolean onward(KnownCase known, String status, List<String> said) {
        for (var who : people(known)) {
            var opened = watch.open(who, known);
            if (opened.isPresent()) {
                var view = opened.get();
                var offered = new ArrayList<String>();
                view.path("possible").path("moves").forEach(move -> offered.add(move.asText()));
                for (var move : ONWARD) {
                    if (offered.contains(move) && helped(who, known, move, view, status, said)) {
                        return true;
                    }
                }
                said.add(who + " " + offered + " " + view.path("possible").path("refused"));
            }
        }
        return false;
    }

    private boolean helped(String who, KnownCase known, String move, JsonNode view, String status, List<String> said) {
        var step = step(known, who, move, view, status);
        if (step.isEmpty()) {
            return false;
        }
        var answer = watch.act(who, known, step.get().path(), step.get().body());
        if (answer.status() != 200) {
            said.add(who + " " + move + " " + answer.raw().body());
            return false;
        }
        if (move.startsWith("ASSIGN_")) {
            var seat = move.equals("ASSIGN_FIRST") ? "firstReviewer" : "secondReviewer";
            return watch.open(who, known)
                    .filter(now -> now.path("review").path(seat).has("key"))
                    .isPresent();
        }
        return true;
    }

    private record Step(String path, Object body) {}

    private Optional<Step> step(KnownCase known, String who, String move, JsonNode view, String status) {
        return switch (move) {
            case "SETTLE_NAME" ->
                unsettled(view)
                        .map(name -> new Step(
                                "names/settlement",
                                Map.of("asWritten", name, "means", List.of(), "reason", "Niemand von hier.")));
            case "ANSWER_LEAVING" -> Optional.of(new Step("leaving/refusal", bodies.text(known)));
            case "CONFIRM_REDIRECTION" -> Optional.of(new Step("redirection/refusal", bodies.text(known)));
            case "ANSWER_TAKEN_WITHDRAWAL" -> Optional.of(new Step("taken-withdrawal/refusal", bodies.text(known)));
            case "TAKE_BACK" ->
                own(who, view)
                        .map(kind ->
                                new Step("proposals/withdrawal", Map.of("kind", kind, "reason", "Anders überlegt.")));
            case "DECIDE_CHALLENGE" ->
                challenged(who, view)
                        .map(staff -> new Step(
                                "challenges", Map.of("staff", staff, "upheld", false, "reasons", "Kein Grund.")));
            case "CONCUR" -> Optional.of(new Step("concurrence", null));
            case "FIND" -> Optional.of(new Step("findings", finding(known, view)));
            case "COUNTERSIGN" -> Optional.of(new Step("countersignature", null));
            case "PICK" -> Optional.of(new Step("pick", Map.of("finding", "OMBUDS")));
            case "OMBUDS_DECISION" -> Optional.of(new Step("ombuds-decision", finding(known, view)));
            case "TAKE_ANSWER" ->
                status.equals("AWAITING_COMPLAINANT")
                        ? Optional.of(new Step("taken-answers", Map.of("text", "Ja.", "readBack", true)))
                        : Optional.empty();
            case "REMEDY_DONE" -> undone(view).map(remedy -> new Step("remedies-done", Map.of("remedy", remedy)));
            case "CLOSE" -> Optional.of(new Step("closure", null));
            case "ASSIGN_FIRST" -> empty(view, "firstReviewer", "FIRST");
            case "ASSIGN_SECOND" -> empty(view, "secondReviewer", "SECOND");
            case "WAIVE" ->
                heldUp(who, view)
                        .map(staff -> new Step(
                                "waivers",
                                Map.of(
                                        "staff",
                                        staff,
                                        "conflict",
                                        "SAME_TEAM",
                                        "seat",
                                        "FIRST",
                                        "reasons",
                                        "Niemand sonst.")));
            default -> Optional.empty();
        };
    }

    /** A reviewer who turned out to work with somebody involved. */
    private static Optional<String> heldUp(String who, JsonNode view) {
        for (var conflict : view.path("review").path("conflicts")) {
            var staff = conflict.path("who").path("key").asText();
            if (conflict.path("rule").asText().equals("SAME_TEAM") && !staff.equals(who) && !isWaived(staff, view)) {
                return Optional.of(staff);
            }
        }
        return Optional.empty();
    }

    private static boolean isWaived(String staff, JsonNode view) {
        for (var waiver : view.path("review").path("waivers")) {
            if (waiver.path("staff").path("key").asText().equals(staff)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Step> empty(JsonNode view, String field, String seat) {
        return view.path("review").path(field).has("key")
                ? Optional.empty()
                : Optional.of(new Step("assignments", Map.of("seat", seat)));
    }

    private static Optional<String> unsettled(JsonNode view) {
        for (var name : view.path("parties").path("named")) {
            if (name.path("open").asBoolean()) {
                return Optional.of(name.path("asWritten").asText());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> own(String who, JsonNode view) {
        for (var proposal : view.path("possible").path("proposals")) {
            if (proposal.path("by").path("key").asText().equals(who)) {
                return Optional.of(proposal.path("kind").asText());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> challenged(String who, JsonNode view) {
        for (var challenge : view.path("review").path("challenges")) {
            var staff = challenge.path("staff").path("key").asText();
            if (!staff.equals(who)) {
                return Optional.of(staff);
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> undone(JsonNode view) {
        int place = 0;
        for (var remedy : view.path("inForce").path("remedies")) {
            if (!remedy.has("done")) {
                return Optional.of(place);
            }
            place++;
        }
        return Optional.empty();
    }

    private Object finding(KnownCase known, JsonNode view) {
        var finding = bodies.finding(
                known, !view.path("correspondence").path("statements").isEmpty(), true);
        finding.remove("remedies");
        return finding;
    }
}

package org.vieraugen.running;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One complaint as whoever watches from outside knows it: what was submitted, and who was allowed to do what. From this alone it says what must not happen (F1-F12).
 */
final class KnownCase {
    /** What whoever finds may have done before, in the same part; some of it is done at the desk as well, and does not tell. */
    private static final Set<String> FIRST = Set.of(
            "findings",
            "questions",
            "replies",
            "working-copy",
            "calm-summary",
            "extension",
            "recusal",
            "remedies-done");
    /** What the second reviewer may have done before. */
    private static final Set<String> SECOND =
            Set.of("concurrence", "dissents", "names/reinstatement", "extension", "recusal");

    private static final Set<String> COUNTERSIGNATURE = Set.of("countersignature", "countersignature/refusal");

    /** What one proposes, and the acts by which another answers. */
    static final Map<String, List<String>> BY_TWO = Map.of(
            "redirection", List.of("redirection/confirmation", "redirection/refusal"),
            "leaving", List.of("leaving/confirmation", "leaving/refusal"),
            "taken-review", List.of("taken-review/confirmation", "taken-review/refusal"),
            "taken-withdrawal", List.of("taken-withdrawal/confirmation", "taken-withdrawal/refusal"),
            "contact-limit", List.of("contact-limit/answer"),
            "identity/request", List.of("identity/answer"),
            "retention/erasure", List.of("retention/erasure/answer"));

    private record Did(String who, String act) {}

    final String department;
    final String reference;
    final String receipt;
    final String marker;
    final boolean isProtected;
    final boolean isRecorded;
    /** Whoever does something here does it alone, so that the order of what was allowed is known. */
    final ReentrantLock alone = new ReentrantLock();

    private final PlainOffice office;
    /** Named in the field or handlers, and since when it is known to the server. */
    private final Map<String, Long> involved = new ConcurrentHashMap<>();

    private final Set<String> earlier;
    private final List<Did> done = new ArrayList<>();
    private final Map<String, String> seated = new HashMap<>();
    private final Map<String, String> proposers = new HashMap<>();
    private List<?> leaving = List.of();
    private Optional<String> finder = Optional.empty();
    private Optional<String> ombudsperson = Optional.empty();
    private Optional<String> dissenter = Optional.empty();
    /** What somebody who saw it saw last; hints for whoever wants to do something, and nothing from which rules are judged. */
    volatile String first = "";

    volatile String second = "";
    volatile String status = "SUBMITTED";
    volatile List<String> openNames = List.of();

    /** @param earlier who had a part in the complaint that this one grew out of (I6) */
    KnownCase(
            PlainOffice office,
            String department,
            String reference,
            String receipt,
            String marker,
            boolean isProtected,
            Optional<String> recorder,
            Set<String> named,
            Set<String> earlier) {
        this.office = office;
        this.department = department;
        this.reference = reference;
        this.receipt = receipt;
        this.marker = marker;
        this.isProtected = isProtected;
        this.isRecorded = recorder.isPresent();
        this.earlier = earlier;
        involve(named);
        recorder.ifPresent(who -> done.add(new Did(who, "recording")));
    }

    private void involve(Set<String> who) {
        who.forEach(key -> involved.putIfAbsent(key, System.nanoTime()));
    }

    Set<String> involved() {
        return Set.copyOf(involved.keySet());
    }

    /** For whoever must understand what went wrong. */
    String history() {
        return ", had a part before: " + earlier + ", did: " + done;
    }

    /** Who did something or sits on a seat, as a complaint about being treated worse keeps them away; the last seat never is. */
    Set<String> participants() {
        var all = new HashSet<>(seated.values());
        done.forEach(act -> all.add(act.who()));
        all.removeIf(key -> office.person(key).is("LAST_SEAT"));
        return all;
    }

    /** Whether that person had to keep away at that moment already, and has to now. */
    boolean keepsAway(String who, long since) {
        return earlier.contains(who)
                || involved.entrySet().stream()
                        .anyMatch(entry -> entry.getValue() < since
                                && (entry.getKey().equals(who)
                                        || office.line(entry.getKey()).contains(who)))
                || (isProtected && office.person(who).roles().equals(Set.of("COORDINATOR")));
    }

    /** Somebody is about to try this: whoever may leave the list by it is not looked at until it is known whether they did. */
    void trying(String act) {
        if (act.equals("leaving/confirmation")) {
            leaving.forEach(involved::remove);
        }
    }

    void refused(String act) {
        if (act.equals("leaving/confirmation")) {
            leaving.forEach(key -> involve(Set.of((String) key)));
        }
    }

    /** Somebody of the staff was allowed to do this. @throws AssertionError naming the rule that it breaks */
    void did(String who, String act, Object body, long since) {
        must(!keepsAway(who, since), "F5", who, act);
        rules(who, act);
        done.add(new Did(who, act));
        var given = body instanceof Map<?, ?> map ? map : Map.of();
        switch (act) {
            case "assignments" -> {
                var seat = (String) given.get("seat");
                seated.remove(seat);
                if (given.get("staff") instanceof String staff) {
                    must(!keepsAway(staff, since), "F2", staff, act);
                    must(!staff.equals(who), "C5", staff, "their own assignment");
                    seated.put(seat, staff);
                }
            }
            case "leaving/confirmation" -> {
                seated.values().removeIf(leaving::contains);
                // They have left: a confirmation that is tried again and refused brings nobody back.
                leaving = List.of();
            }
            case "findings" -> finder = Optional.of(who);
            case "ombuds-decision" -> ombudsperson = Optional.of(who);
            case "countersignature/refusal" -> dissenter = Optional.of(who);
            case "leaving" -> leaving = given.get("staff") instanceof List<?> keys ? keys : List.of();
            case "triage" -> {
                if (given.get("handlers") instanceof List<?> keys) {
                    keys.forEach(key -> involve(Set.of((String) key)));
                }
            }
            default -> {}
        }
        if (BY_TWO.containsKey(act)) {
            proposers.put(act, who);
        }
    }

    private void rules(String who, String act) {
        switch (act) {
            case "findings" -> must(onlyDid(who, FIRST), "C5", who, act);
            case "concurrence", "dissents" -> {
                must(finder.filter(who::equals).isEmpty(), "F1", who, act);
                must(onlyDid(who, SECOND), "F3", who, act);
                must(
                        finder.filter(author -> keepsAway(author, System.nanoTime()))
                                .isEmpty(),
                        "F2",
                        who,
                        act);
            }
            case "countersignature", "countersignature/refusal" -> {
                must(ombudsperson.filter(who::equals).isEmpty(), "F7", who, act);
                must(onlyDid(who, COUNTERSIGNATURE), "F7", who, act);
            }
            case "pick" -> {
                must(ombudsperson.filter(who::equals).isEmpty(), "F7", who, act);
                must(dissenter.filter(who::equals).isEmpty(), "F7", who, act);
            }
            default -> {}
        }
        BY_TWO.forEach((proposal, answers) -> {
            if (answers.contains(act)) {
                must(!who.equals(proposers.get(proposal)), "F9", who, act);
            }
        });
    }

    private boolean onlyDid(String who, Set<String> acts) {
        return done.stream().filter(did -> did.who().equals(who)).map(Did::act).allMatch(acts::contains);
    }

    private void must(boolean holds, String rule, String who, String act) {
        if (!holds) {
            throw new AssertionError(
                    "%s is broken in %s%s: %s was allowed %s; involved %s, finding by %s, before %s, proposed %s"
                            .formatted(
                                    rule,
                                    isProtected ? "protected " : "",
                                    reference,
                                    who,
                                    act,
                                    involved.keySet(),
                                    finder,
                                    done,
                                    proposers));
        }
    }
}

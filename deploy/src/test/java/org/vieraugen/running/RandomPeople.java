package org.vieraugen.running;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.vieraugen.running.Client.Answer;
import org.vieraugen.running.RandomBodies.Act;

/** Staff and complainants who do whatever comes to their mind, one after the other; each answer goes through the {@link Watch}. */
final class RandomPeople {
    private static final String CASES = "/api/v1/staff/complaints";
    private static final List<String> VIEWS = List.of("MY_TURN", "URGENT", "OVERDUE", "WAITING", "MENTIONED", "ALL");
    private static final List<String> STATES =
            List.of("SUBMITTED", "UNDER_REVIEW", "IN_SECOND_REVIEW", "DECIDED", "WITH_OMBUDSPERSON", "REDIRECTED");

    private final Watch watch;
    private final PlainOffice office;
    private final Random dice;
    private final RandomBodies bodies;

    RandomPeople(Watch watch, PlainOffice office, long seed) {
        this.watch = watch;
        this.office = office;
        dice = new Random(seed);
        bodies = new RandomBodies(office, dice);
    }

    /** One act of somebody. */
    void act() {
        var known = watch.some(dice);
        if (known.isEmpty() || dice.nextInt(30) == 0) {
            submit();
            return;
        }
        switch (dice.nextInt(10)) {
            case 0, 1 -> complain(known.get());
            case 2 -> look(known.get());
            default -> work(known.get());
        }
    }

    /** Often whoever can go on, at times anybody. */
    private String somebody(KnownCase known) {
        if (dice.nextInt(4) == 0) {
            return bodies.one(watch.staff());
        }
        var next =
                switch (known.status) {
                    case "UNDER_REVIEW" -> known.first;
                    case "IN_SECOND_REVIEW" -> known.second;
                    case "WITH_OMBUDSPERSON" ->
                        bodies.one(office.holders(known.department, dice.nextBoolean() ? "OMBUDSPERSON" : "REVIEWER"));
                    default -> "";
                };
        return next.isEmpty() || dice.nextBoolean() ? bodies.one(near(known)) : next;
    }

    /** Whoever has a desk there. */
    private List<String> near(KnownCase known) {
        var all = new ArrayList<String>();
        for (var role : List.of("COORDINATOR", "OMBUDSPERSON", "DEPUTY")) {
            all.addAll(office.holders(known.department, role));
        }
        return all;
    }

    private void submit() {
        var marker = "zq" + UUID.randomUUID().toString().replace("-", "").substring(0, 14);
        var department = dice.nextInt(6) == 0 ? "residents" : "foreigners";
        var told = new HashMap<>(
                Client.complaint(bodies.one(List.of("ANONYMOUS", "CONFIDENTIAL", "OPEN")), bodies.words(marker)));
        told.put("department", department);
        told.put("urgent", dice.nextBoolean());
        var named = new HashSet<String>();
        switch (dice.nextInt(5)) {
            case 0, 1 -> {
                for (int i = dice.nextInt(2); i >= 0; i--) {
                    named.add(bodies.anybody().key());
                }
            }
            case 2 -> {
                for (int i = 0; i < 12; i++) {
                    named.add(bodies.anybody().key());
                }
            }
            default -> {}
        }
        var written = new ArrayList<>(
                named.stream().map(key -> office.person(key).name()).toList());
        if (dice.nextInt(6) == 0) {
            written.add("Xaverius Unbekanntson");
        }
        told.put("namedStaff", written);
        boolean recorded = dice.nextInt(5) == 0;
        var recorder = bodies.one(office.holders(department, "COORDINATOR"));
        if (recorded) {
            told.put("channel", "COUNTER");
        }
        var answer =
                recorded ? watch.staff(recorder, "POST", CASES, told) : watch.post("/api/v1/complaints", told, null);
        if (answer.status() == 201) {
            watch.add(new KnownCase(
                    office,
                    department,
                    answer.text("reference"),
                    answer.text("receipt"),
                    marker,
                    false,
                    recorded ? Optional.of(recorder) : Optional.empty(),
                    named,
                    Set.of()));
        }
    }

    /** The holder of the receipt writes, or asks. */
    private void complain(KnownCase known) {
        known.alone.lock();
        try {
            switch (dice.nextInt(16)) {
                case 0 -> {
                    if (dice.nextInt(5) == 0) {
                        mine(known, "withdrawal", null);
                    }
                }
                case 1, 2, 3 -> mine(known, "objection", bodies.text(known));
                case 4 -> mine(known, "rating", Map.of("score", 1 + dice.nextInt(5), "text", known.marker));
                case 5 -> mine(known, "contact-limit/contest", bodies.text(known));
                case 6 -> mine(known, "messages", bodies.odd(bodies.text(known)));
                case 7 -> treatedWorse(known);
                case 8, 9 -> watch.get("/api/v1/complaint", "Receipt " + known.receipt);
                default -> mine(known, "messages", bodies.text(known));
            }
        } finally {
            known.alone.unlock();
        }
    }

    private Answer mine(KnownCase known, String act, Object body) {
        return watch.post("/api/v1/complaint/" + act, body, "Receipt " + known.receipt);
    }

    private void treatedWorse(KnownCase known) {
        var marker = "zq" + UUID.randomUUID().toString().replace("-", "").substring(0, 14);
        var told = mine(known, "treated-worse", Map.of("text", bodies.words(marker), "wish", "Schutz. " + marker));
        if (told.status() == 201) {
            watch.add(new KnownCase(
                    office,
                    known.department,
                    told.text("reference"),
                    told.text("receipt"),
                    marker,
                    true,
                    Optional.empty(),
                    known.involved(),
                    known.participants()));
        }
    }

    /** Lists, searches, journals, and what a case shows beside itself. */
    private void look(KnownCase known) {
        var who = dice.nextInt(3) > 0 ? somebody(known) : bodies.one(watch.staff());
        var at = CASES + "/" + known.reference;
        var path =
                switch (dice.nextInt(9)) {
                    case 0 -> CASES + "?words=" + known.marker;
                    case 1 -> CASES + "?mine=true&view=" + bodies.one(VIEWS);
                    case 2 -> CASES + "?view=" + bodies.one(VIEWS);
                    case 3 -> CASES + "?status=" + bodies.one(STATES);
                    case 4 -> CASES + "?person=" + bodies.anybody().key();
                    case 5 -> at + "/candidates?seat=" + bodies.one(List.of("FIRST", "SECOND", "COUNTERSIGN"));
                    case 6 -> at + "/identity";
                    case 7 -> at + "/files";
                    default -> CASES + "?words=" + URLEncoder.encode("dauert %_'\"", StandardCharsets.UTF_8);
                };
        watch.staff(who, "GET", path, null);
    }

    /** What is offered, or anything else. */
    private void work(KnownCase known) {
        var who = somebody(known);
        known.alone.lock();
        try {
            var opened = watch.open(who, known);
            var offered = new ArrayList<Act>();
            opened.ifPresent(view -> view.path("possible").path("moves").forEach(move -> bodies.acts.stream()
                    .filter(act -> act.move().equals(move.asText()))
                    .forEach(offered::add)));
            var onward = offered.stream()
                    .filter(act -> RandomBodies.ONWARD.contains(act.move()) && !isSeated(act, known))
                    .toList();
            boolean any = offered.isEmpty() || dice.nextInt(4) == 0;
            var act = bodies.one(any ? bodies.acts : onward.isEmpty() || dice.nextInt(3) == 0 ? offered : onward);
            var body = act.body().apply(known);
            if (dice.nextInt(14) == 0) {
                watch.act(who, known, act.path(), bodies.odd(body));
            } else if (dice.nextInt(10) == 0) {
                var key = UUID.randomUUID().toString();
                watch.act(who, known, act.path(), body, "Idempotency-Key", key);
                watch.repeated(who, known, act.path(), body, "Idempotency-Key", key);
            } else if (dice.nextInt(10) == 0) {
                watch.act(who, known, act.path(), body, "If-Match", "\"" + dice.nextInt(6) + "\"");
            } else {
                watch.act(who, known, act.path(), body);
            }
        } finally {
            known.alone.unlock();
        }
    }

    private static boolean isSeated(Act act, KnownCase known) {
        return (act.move().equals("ASSIGN_FIRST") && !known.first.isEmpty())
                || (act.move().equals("ASSIGN_SECOND") && !known.second.isEmpty());
    }
}

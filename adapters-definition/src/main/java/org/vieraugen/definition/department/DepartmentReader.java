package org.vieraugen.definition.department;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.vieraugen.definition.deadline.GermanWorkingDays;
import org.vieraugen.definition.deadline.LocalHoliday;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.deadline.Term;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Category;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Flaw;
import org.vieraugen.domain.department.Mailbox;
import org.vieraugen.domain.department.Partner;
import org.vieraugen.domain.department.SameTeam;
import org.vieraugen.domain.department.Seating;
import org.vieraugen.domain.department.TeamKey;

/** Makes one department of the fields of its file. */
final class DepartmentReader {
    private static final Set<String> STATES =
            Set.of("BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV", "NI", "NW", "RP", "SL", "SN", "ST", "SH", "TH");

    private final KeysOfAll keys;
    private final PeopleReader people;

    DepartmentReader(KeysOfAll keys) {
        this.keys = keys;
        this.people = new PeopleReader(keys);
    }

    /** Empty when anything was wrong so far, which is noted. */
    Optional<Department> department(Fields in) {
        var key = in.text("key");
        var prefix = in.text("prefix");
        in.check("prefix", prefix.isEmpty() || prefix.matches("[A-Z]{2,5}"), "prefix-form");
        var names = names(in, "names");
        var state = in.text("federalState");
        in.check(
                "federalState",
                state.isEmpty() || STATES.contains(state),
                "state-unknown",
                String.join(", ", new TreeSet<>(STATES)));
        var local = localHolidays(in, state);
        var sameTeam = in.optional("sameTeam").orElse("disclosable").toUpperCase(Locale.ROOT);
        in.check("sameTeam", sameTeam.matches("DISCLOSABLE|EXCLUDING"), "same-team");
        var lends = in.flag("lendsReviewers");
        var languages = in.texts("languages");
        in.check("languages", !languages.isEmpty(), "languages-none");
        languages.forEach(
                tag -> in.check("languages", tag.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,8}"), "language-tag", tag));
        var terms = terms(in);
        var categories =
                in.blocks("categories").stream().map(DepartmentReader::category).toList();
        var offered = categories.stream().filter(one -> !one.ended()).toList();
        in.check("categories", !offered.isEmpty(), "categories-none");
        var teams = people.teams(in.blocks("teams"));
        var staff = new ArrayList<>(people.staff(in.blocks("staff")));
        var lastSeat = in.block("lastSeat");
        var body = lastSeat.map(block -> block.text("name"));
        lastSeat.ifPresent(block -> {
            staff.addAll(people.members(block.blocks("members"), key));
            block.nothingElse();
        });
        var partners =
                in.blocks("partners").stream().map(DepartmentReader::partner).toList();
        var mailboxes = in.blocks("mailboxes").stream()
                .map(DepartmentReader::mailbox)
                .flatMap(Optional::stream)
                .toList();
        in.nothingElse();
        keys.unique(in, "key", "department", key);
        keys.unique(in, "prefix", "prefix", prefix);
        NamedKeys.check(in, teams, staff, mailboxes, partners);
        for (var box : mailboxes) {
            box.category()
                    .ifPresent(wanted -> in.check(
                            "mailboxes",
                            offered.stream().anyMatch(one -> one.key().equals(wanted)),
                            "box-category",
                            box.address(),
                            wanted));
        }
        if (!in.isAllWell()) {
            return Optional.empty();
        }
        var department = in.attempt(
                "key",
                () -> new Department(
                        new DepartmentKey(key),
                        prefix,
                        names,
                        state,
                        languages,
                        categories,
                        new Terms(terms, GermanWorkingDays.of(state, local)),
                        new Seating(SameTeam.valueOf(sameTeam), lends, body),
                        teams,
                        staff,
                        partners,
                        mailboxes));
        department.ifPresent(read -> keys.add(read.key(), in.spot("key")));
        return department;
    }

    private static Set<LocalHoliday> localHolidays(Fields in, String state) {
        var local = EnumSet.noneOf(LocalHoliday.class);
        for (var name : in.texts("localHolidays")) {
            var found = Stream.of(LocalHoliday.values())
                    .filter(one -> one.isOf(state) && one.text().equals(name))
                    .findFirst();
            in.check("localHolidays", found.isPresent(), "holiday-unknown", state, name);
            found.ifPresent(local::add);
        }
        return local;
    }

    private static Map<DeadlineKind, Term> terms(Fields in) {
        var terms = new EnumMap<DeadlineKind, Term>(DeadlineKind.class);
        in.block("deadlines").ifPresent(block -> {
            for (var kind : DeadlineKind.values()) {
                var name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
                block.block(name).ifPresent(term -> {
                    var usual = number(term, "usual");
                    var urgent = term.optional("urgent").isPresent() ? number(term, "urgent") : usual;
                    term.nothingElse();
                    term.attempt("usual", () -> new Term(usual, urgent)).ifPresent(good -> terms.put(kind, good));
                });
            }
            block.nothingElse();
        });
        return terms;
    }

    private static int number(Fields in, String name) {
        var text = in.text(name);
        if (text.matches("\\d{1,4}")) {
            return Integer.parseInt(text);
        }
        in.problem(name, Flaw.of("days", name));
        return 1;
    }

    private static Map<String, String> names(Fields in, String name) {
        var names = in.block(name).map(Fields::all).orElse(Map.of());
        in.check(name, names.containsKey("de"), "german-name", name);
        return names;
    }

    private static Category category(Fields in) {
        var key = in.text("key");
        in.check("key", key.isEmpty() || key.matches("[A-Z][A-Z0-9_]{1,39}"), "category-key");
        var category = new Category(key, names(in, "names"), in.flag("aboutDecision"), in.flag("ended"));
        in.nothingElse();
        return category;
    }

    private static Partner partner(Fields in) {
        var partner = new Partner(in.text("key"), in.text("name"), in.text("kind"), in.flag("contact"));
        in.nothingElse();
        return partner;
    }

    private static Optional<Mailbox> mailbox(Fields in) {
        var address = in.text("address");
        in.check("address", address.isEmpty() || address.matches("[^@\\s]+@[^@\\s]+"), "mail-address", address);
        var team = in.text("team");
        var purpose = in.text("purpose");
        var languages = in.texts("languages");
        var becomes = in.optional("becomes").orElse("person").toUpperCase(Locale.ROOT);
        boolean known =
                Stream.of(Mailbox.Becomes.values()).anyMatch(one -> one.name().equals(becomes));
        in.check("becomes", known, "becomes");
        var category = in.optional("category");
        boolean complete = category.isPresent() || !becomes.equals(Mailbox.Becomes.COMPLAINT.name());
        in.check("category", complete, "becomes-category");
        in.nothingElse();
        return in.attempt(
                "team",
                () -> new Mailbox(
                        address,
                        new TeamKey(team),
                        purpose,
                        languages,
                        known ? Mailbox.Becomes.valueOf(becomes) : Mailbox.Becomes.PERSON,
                        category));
    }
}

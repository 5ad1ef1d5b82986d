package org.vieraugen.persistence.department;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.vieraugen.application.department.Definitions;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.deadline.Term;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Category;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Mailbox;
import org.vieraugen.domain.department.NamedTwice;
import org.vieraugen.domain.department.Partner;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.SameTeam;
import org.vieraugen.domain.department.SeatsKept;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.Team;
import org.vieraugen.domain.department.TeamKey;

/** Makes departments out of YAML files; see {@code docs/extending.md} for the format. */
final class DefinitionReader {
    private static final Set<String> STATES =
            Set.of("BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV", "NI", "NW", "RP", "SL", "SN", "ST", "SH", "TH");

    private static final int MOST_DEPTH = 20;
    private static final int MOST_ALIASES = 50;

    private final DefinitionErrors problems = new DefinitionErrors();
    private final Map<String, String> seen = new HashMap<>();
    private final List<Department> departments = new ArrayList<>();
    private final Map<StaffKey, Spot> people = new HashMap<>();
    private final Map<DepartmentKey, Spot> keys = new HashMap<>();
    private String file = "";

    /** Where something stands, for what only all files together tell. */
    private record Spot(String file, @Nullable Node node) {}

    /** @param yaml the file's content */
    void read(String from, String yaml) {
        file = from;
        problems.in(file);
        var settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(Definitions.MOST)
                .setMaxAliasesForCollections(MOST_ALIASES)
                .build();
        try {
            if (isTooDeep(settings, yaml)) {
                return;
            }
            var root = new Compose(settings).composeString(yaml);
            if (root.isEmpty()) {
                problems.line(1, "the file is empty");
                return;
            }
            var department = department(new Fields(problems, root.get()));
            if (problems.none()) {
                departments.add(department.orElseThrow());
            }
        } catch (MarkedYamlEngineException e) {
            problems.line(e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1), "no YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            problems.line(1, "no YAML: " + e.getMessage());
        }
    }

    /** Composing goes down level by level on the stack; events come one after another. */
    private boolean isTooDeep(LoadSettings settings, String yaml) {
        int depth = 0;
        for (var event : new Parse(settings).parseString(yaml)) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > MOST_DEPTH) {
                problems.line(
                        event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1),
                        "no definition is nested deeper than " + MOST_DEPTH + " levels");
                return true;
            }
        }
        return false;
    }

    /**
     * All of them, checked as one organisation: who stands in it twice, and whether every seat is kept whoever is named (F12).
     *
     * @throws WrongDefinition with all problems of all files
     */
    List<Department> together() {
        var all = departments();
        for (var problem : NamedTwice.problems(all)) {
            at(people.get(problem.at()), problem.what());
        }
        if (problems.none()) {
            var chart = new Chart(
                    all.stream().flatMap(d -> d.teams().stream()).toList(),
                    all.stream().flatMap(d -> d.staff().stream()).toList());
            all.forEach(department ->
                    SeatsKept.problems(department, chart).forEach(problem -> at(keys.get(department.key()), problem)));
        }
        return departments();
    }

    private void at(@Nullable Spot spot, String problem) {
        if (spot != null) {
            problems.in(spot.file());
            problems.at(spot.node(), problem);
        }
    }

    /** @throws WrongDefinition with all problems of all files, each read by itself */
    List<Department> departments() {
        if (!problems.none()) {
            throw new WrongDefinition(problems.all());
        }
        return List.copyOf(departments);
    }

    private Optional<Department> department(Fields in) {
        var key = in.text("key");
        var prefix = in.text("prefix");
        check(
                in,
                "prefix",
                prefix.isEmpty() || prefix.matches("[A-Z]{2,5}"),
                "'prefix' must be 2 to 5 capital letters");
        var names = names(in, "names");
        var state = in.text("federalState");
        check(
                in,
                "federalState",
                state.isEmpty() || STATES.contains(state),
                "'federalState' must be one of " + STATES.stream().sorted().toList());
        var local = localHolidays(in, state);
        var sameTeam = in.optional("sameTeam").orElse("disclosable").toUpperCase(Locale.ROOT);
        check(in, "sameTeam", sameTeam.matches("DISCLOSABLE|EXCLUDING"), "'sameTeam' must be disclosable or excluding");
        var lends = in.flag("lendsReviewers");
        var languages = in.texts("languages");
        check(in, "languages", !languages.isEmpty(), "'languages' must name at least one");
        languages.forEach(tag -> check(
                in,
                "languages",
                tag.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,8}"),
                "'" + tag + "' is no language tag"));
        var terms = terms(in);
        var categories = in.blocks("categories").stream().map(this::category).toList();
        check(in, "categories", !categories.isEmpty(), "'categories' must name at least one");
        var teams = teams(in.blocks("teams"));
        var staff = new ArrayList<>(staff(in.blocks("staff")));
        var lastSeat = in.block("lastSeat");
        var body = lastSeat.map(block -> block.text("name"));
        lastSeat.ifPresent(block -> {
            staff.addAll(members(block.blocks("members"), key));
            block.nothingElse();
        });
        var partners = in.blocks("partners").stream().map(this::partner).toList();
        var mailboxes = in.blocks("mailboxes").stream()
                .map(this::mailbox)
                .flatMap(Optional::stream)
                .toList();
        in.nothingElse();
        unique(in, "key", "department " + key);
        unique(in, "prefix", "prefix " + prefix);
        crossCheck(in, teams, staff, mailboxes, partners);
        if (!problems.none()) {
            return Optional.empty();
        }
        var department = attempt(
                in,
                "key",
                () -> new Department(
                        new DepartmentKey(key),
                        prefix,
                        names,
                        state,
                        languages,
                        categories,
                        new Terms(terms, GermanWorkingDays.of(state, local)),
                        SameTeam.valueOf(sameTeam),
                        lends,
                        teams,
                        staff,
                        partners,
                        mailboxes,
                        body));
        department.ifPresent(read -> keys.put(read.key(), new Spot(file, in.at("key"))));
        return department;
    }

    /** Of the body that comes last: outside every team. */
    private List<StaffMember> members(List<Fields> blocks, String department) {
        var all = new ArrayList<StaffMember>();
        for (var in : blocks) {
            var key = in.text("key");
            unique(in, "key", "staff " + key);
            var name = in.text("name");
            person(in, key, name, "last-seat." + department, Set.of(Role.LAST_SEAT), Set.of())
                    .ifPresent(all::add);
        }
        return all;
    }

    private Set<LocalHoliday> localHolidays(Fields in, String state) {
        var local = EnumSet.noneOf(LocalHoliday.class);
        for (var name : in.texts("localHolidays")) {
            var found = Stream.of(LocalHoliday.values())
                    .filter(one -> one.isOf(state) && one.text().equals(name))
                    .findFirst();
            check(in, "localHolidays", found.isPresent(), "no part of " + state + " has a holiday '" + name + "'");
            found.ifPresent(local::add);
        }
        return local;
    }

    private Map<DeadlineKind, Term> terms(Fields in) {
        var terms = new EnumMap<DeadlineKind, Term>(DeadlineKind.class);
        in.block("deadlines").ifPresent(block -> {
            for (var kind : DeadlineKind.values()) {
                var name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
                block.block(name).ifPresent(term -> {
                    var usual = number(term, "usual");
                    var urgent = term.optional("urgent").isPresent() ? number(term, "urgent") : usual;
                    term.nothingElse();
                    attempt(term, "usual", () -> new Term(usual, urgent)).ifPresent(good -> terms.put(kind, good));
                });
            }
            block.nothingElse();
        });
        return terms;
    }

    private int number(Fields in, String name) {
        var text = in.text(name);
        if (text.matches("\\d{1,4}")) {
            return Integer.parseInt(text);
        }
        problems.at(in.at(name), "'" + name + "' must be a number of days");
        return 1;
    }

    private Map<String, String> names(Fields in, String name) {
        var names = in.block(name).map(Fields::all).orElse(Map.of());
        check(in, name, names.containsKey("de"), "'" + name + "' must hold a German name, 'de: ...'");
        return names;
    }

    private Category category(Fields in) {
        var key = in.text("key");
        check(
                in,
                "key",
                key.isEmpty() || key.matches("[A-Z][A-Z0-9_]{1,39}"),
                "a category's key has capital letters, digits and _");
        unique(in, "key", "category " + key);
        var category = new Category(key, names(in, "names"), in.flag("aboutDecision"));
        in.nothingElse();
        return category;
    }

    private List<Team> teams(List<Fields> blocks) {
        var all = new ArrayList<Team>();
        for (var in : blocks) {
            var key = in.text("key");
            unique(in, "key", "team " + key);
            var name = in.text("name");
            var parent = in.optional("parent");
            var lead = in.optional("lead");
            var unit = in.optional("unit");
            in.nothingElse();
            attempt(
                            in,
                            "key",
                            () -> new Team(
                                    new TeamKey(key), name, parent.map(TeamKey::new), lead.map(StaffKey::new), unit))
                    .ifPresent(all::add);
        }
        return all;
    }

    private List<StaffMember> staff(List<Fields> blocks) {
        var all = new ArrayList<StaffMember>();
        for (var in : blocks) {
            var key = in.text("key");
            unique(in, "key", "staff " + key);
            var name = in.text("name");
            var team = in.text("team");
            var roles = EnumSet.noneOf(Role.class);
            for (var role : in.texts("roles")) {
                try {
                    var known = Role.valueOf(role.toUpperCase(Locale.ROOT));
                    check(
                            in,
                            "roles",
                            known.isForStaff() && known != Role.LAST_SEAT,
                            "the role " + role + " is not for staff");
                    roles.add(known);
                } catch (IllegalArgumentException e) {
                    problems.at(in.at("roles"), "there is no role '" + role + "'");
                }
            }
            var memberOf = Set.copyOf(new HashSet<>(in.texts("memberOf")));
            var person = person(in, key, name, team, roles, memberOf);
            if (!team.isEmpty()) {
                person.ifPresent(all::add);
            }
        }
        return all;
    }

    private Optional<StaffMember> person(
            Fields in, String key, String name, String team, Set<Role> roles, Set<String> memberOf) {
        var same = in.optional("samePersonAs");
        var others = in.texts("notSamePersonAs");
        in.nothingElse();
        var person = attempt(
                in,
                "key",
                () -> new StaffMember(
                        new StaffKey(key),
                        name,
                        new TeamKey(team),
                        roles,
                        memberOf,
                        same.map(StaffKey::new),
                        others.stream().map(StaffKey::new).collect(Collectors.toSet())));
        person.ifPresent(read -> people.put(read.key(), new Spot(file, in.at("key"))));
        return person;
    }

    private Partner partner(Fields in) {
        var partner = new Partner(in.text("key"), in.text("name"), in.text("kind"), in.flag("contact"));
        in.nothingElse();
        return partner;
    }

    private Optional<Mailbox> mailbox(Fields in) {
        var address = in.text("address");
        check(
                in,
                "address",
                address.isEmpty() || address.matches("[^@\\s]+@[^@\\s]+"),
                "'" + address + "' is no e-mail address");
        var team = in.text("team");
        var purpose = in.text("purpose");
        in.nothingElse();
        return attempt(in, "team", () -> new Mailbox(address, new TeamKey(team), purpose));
    }

    private void crossCheck(
            Fields in, List<Team> teams, List<StaffMember> staff, List<Mailbox> mailboxes, List<Partner> partners) {
        var known = new HashMap<TeamKey, Team>();
        teams.forEach(team -> known.put(team.key(), team));
        var people = new HashSet<StaffKey>();
        staff.forEach(person -> people.add(person.key()));
        var organisations = partners.stream().map(Partner::key).toList();
        var teamBlocks = in.blocks("teams");
        for (int i = 0; i < Math.min(teams.size(), teamBlocks.size()); i++) {
            var team = teams.get(i);
            var block = teamBlocks.get(i);
            team.parent()
                    .ifPresent(parent ->
                            check(block, "parent", known.containsKey(parent), "there is no team '" + parent + "'"));
            team.lead()
                    .ifPresent(lead ->
                            check(block, "lead", people.contains(lead), "there is no staff member '" + lead + "'"));
            check(block, "parent", !circular(team, known), "the team '" + team.key() + "' stands above itself");
        }
        var staffBlocks = in.blocks("staff");
        for (int i = 0; i < Math.min(staff.size(), staffBlocks.size()); i++) {
            var person = staff.get(i);
            var block = staffBlocks.get(i);
            check(block, "team", known.containsKey(person.team()), "there is no team '" + person.team() + "'");
            person.memberOf()
                    .forEach(partner -> check(
                            block,
                            "memberOf",
                            organisations.contains(partner),
                            "there is no partner '" + partner + "'"));
        }
        for (var mailbox : mailboxes) {
            check(
                    in,
                    "mailboxes",
                    known.containsKey(mailbox.team()),
                    mailbox.address() + ": there is no team '" + mailbox.team() + "'");
        }
    }

    private static boolean circular(Team start, Map<TeamKey, Team> known) {
        var passed = new HashSet<TeamKey>();
        var team = Optional.of(start);
        while (team.isPresent()) {
            if (!passed.add(team.get().key())) {
                return true;
            }
            team = team.get().parent().map(known::get);
        }
        return false;
    }

    private void unique(Fields in, String field, String what) {
        var line = in.at(field);
        var before = seen.putIfAbsent(what, "");
        if (before != null && !what.endsWith(" ") && !what.startsWith("category")) {
            problems.at(line, "there are two of '" + what + "'; keys are unique over all departments");
        }
    }

    private void check(Fields in, String field, boolean good, String reason) {
        if (!good) {
            problems.at(in.at(field), reason);
        }
    }

    private <T> Optional<T> attempt(Fields in, String field, java.util.function.Supplier<T> make) {
        try {
            return Optional.of(make.get());
        } catch (Malformed e) {
            problems.at(in.at(field), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}

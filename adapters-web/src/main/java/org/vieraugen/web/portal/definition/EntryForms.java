package org.vieraugen.web.portal.definition;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vieraugen.domain.definition.DefinitionEdit;
import org.vieraugen.domain.definition.DefinitionEdit.Box;
import org.vieraugen.domain.definition.DefinitionEdit.OfCategory;
import org.vieraugen.domain.definition.DefinitionEdit.OfTeam;
import org.vieraugen.domain.definition.DefinitionEdit.Person;
import org.vieraugen.domain.department.Category;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.Mailbox;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.Team;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.party.Address;
import org.vieraugen.domain.party.Contact;
import org.vieraugen.web.portal.Typed;

/** The forms of a definition's things: filled with what stands there, and read as what shall stand there. */
final class EntryForms {
    /** Before the tag of the language whose name a field of a category holds. */
    static final String NAME = "name-";

    private static final String GERMAN = "de";
    private static final String MISSING = "missing";
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

    private final Department now;
    private final Optional<String> key;

    /** @param key of what is changed; empty for what is new */
    EntryForms(Department now, Optional<String> key) {
        this.now = now;
        this.key = key;
    }

    /** Whether there is something of that key, or something new is wanted. */
    boolean isThere(Entries list) {
        return key.isEmpty() || filled(list).isPresent();
    }

    /** The form as it is opened; empty where nothing has the key. */
    Optional<Typed> filled(Entries list) {
        if (key.isEmpty()) {
            return Optional.of(new Typed(Map.of()));
        }
        var fields =
                switch (list) {
                    case PEOPLE -> person().map(EntryForms::fields);
                    case TEAMS -> team().map(EntryForms::fields);
                    case MAILBOXES -> key.flatMap(now::mailbox).map(EntryForms::fields);
                    case CATEGORIES -> category().map(EntryForms::fields);
                };
        return fields.map(Typed::new);
    }

    /** What was typed; empty where something is wrong with it, which is noted beside its field. */
    Optional<DefinitionEdit> read(Entries list, Typed typed) {
        return switch (list) {
            case PEOPLE -> person(typed);
            case TEAMS -> team(typed);
            case MAILBOXES -> box(typed);
            case CATEGORIES -> category(typed);
        };
    }

    private Optional<StaffMember> person() {
        return now.staff().stream()
                .filter(one -> !one.is(Role.LAST_SEAT)
                        && key.equals(Optional.of(one.key().text())))
                .findFirst();
    }

    private Optional<Team> team() {
        return now.teams().stream()
                .filter(one -> key.equals(Optional.of(one.key().text())))
                .findFirst();
    }

    private Optional<Category> category() {
        return now.categories().stream()
                .filter(one -> key.equals(Optional.of(one.key())))
                .findFirst();
    }

    private static Map<String, List<String>> fields(StaffMember person) {
        return Map.of(
                "name", List.of(person.name()),
                "team", List.of(person.team().text()),
                "roles", person.roles().stream().map(Role::name).toList(),
                "memberOf", List.copyOf(person.memberOf()),
                "mail",
                        person.contact().map(one -> one.address().mail()).stream()
                                .toList(),
                "language", person.contact().map(Contact::language).stream().toList(),
                "samePersonAs",
                        person.samePersonAs().map(StaffKey::text).stream().toList(),
                "notSamePersonAs",
                        List.of(person.notSamePersonAs().stream()
                                .map(StaffKey::text)
                                .sorted()
                                .collect(Collectors.joining(" "))));
    }

    private static Map<String, List<String>> fields(Team team) {
        return Map.of(
                "name", List.of(team.name()),
                "parent", team.parent().map(TeamKey::text).stream().toList(),
                "lead", team.lead().map(StaffKey::text).stream().toList(),
                "unit", team.unit().stream().toList());
    }

    private static Map<String, List<String>> fields(Mailbox box) {
        return Map.of(
                "address", List.of(box.address()),
                "team", List.of(box.team().text()),
                "purpose", List.of(box.purpose()),
                "becomes", List.of(box.becomes().name()),
                "category", box.category().stream().toList(),
                "languages", box.languages());
    }

    private static Map<String, List<String>> fields(Category category) {
        var fields = new LinkedHashMap<String, List<String>>();
        category.names().forEach((language, name) -> fields.put(NAME + language, List.of(name)));
        if (category.aboutDecision()) {
            fields.put("aboutDecision", List.of("yes"));
        }
        if (category.ended()) {
            fields.put("ended", List.of("yes"));
        }
        return fields;
    }

    private Optional<DefinitionEdit> person(Typed typed) {
        var before = person();
        var as = key(typed, StaffKey::new);
        required(typed, "name", "team");
        var same = keys(typed, "samePersonAs");
        var others = keys(typed, "notSamePersonAs");
        typed.given("mail").ifPresent(mail -> typed.check("mail", () -> new Address(mail)));
        if (!typed.isGood()) {
            return Optional.empty();
        }
        var language = typed.given("language").orElse(GERMAN);
        var roles = Arrays.stream(Role.values())
                .filter(role -> role.isForStaff() && role != Role.LAST_SEAT && typed.is("roles", role.name()))
                .collect(Collectors.toSet());
        return Optional.of(new Person(
                new StaffMember(
                        as.orElseThrow(),
                        typed.given("name").orElseThrow(),
                        new TeamKey(typed.given("team").orElseThrow()),
                        roles,
                        // Where the office has no partners there is no field, and whatever stands there stays.
                        now.partners().isEmpty()
                                ? before.map(StaffMember::memberOf).orElse(Set.of())
                                : Set.copyOf(typed.all("memberOf")),
                        same.stream().findFirst(),
                        others,
                        typed.given("mail").map(mail -> new Contact(new Address(mail), language))),
                key.isEmpty()));
    }

    private Optional<DefinitionEdit> team(Typed typed) {
        var as = key(typed, TeamKey::new);
        required(typed, "name");
        typed.given("parent").ifPresent(parent -> typed.check("parent", () -> new TeamKey(parent)));
        typed.given("lead").ifPresent(lead -> typed.check("lead", () -> new StaffKey(lead)));
        if (!typed.isGood()) {
            return Optional.empty();
        }
        return Optional.of(new OfTeam(
                new Team(
                        as.orElseThrow(),
                        typed.given("name").orElseThrow(),
                        typed.given("parent").map(TeamKey::new),
                        typed.given("lead").map(StaffKey::new),
                        typed.given("unit")),
                key.isEmpty()));
    }

    private Optional<DefinitionEdit> box(Typed typed) {
        var before = key.flatMap(now::mailbox);
        required(typed, "address", "team", "purpose", "becomes");
        typed.given("address").ifPresent(address -> typed.check("address", () -> new Address(address)));
        var becomes = Arrays.stream(Mailbox.Becomes.values())
                .filter(one -> typed.is("becomes", one.name()))
                .findFirst();
        if (becomes.filter(Mailbox.Becomes.COMPLAINT::equals).isPresent()
                && typed.given("category").isEmpty()) {
            typed.refuse("category", MISSING);
        }
        if (!typed.isGood() || becomes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Box(
                new Mailbox(
                        new Address(typed.given("address").orElseThrow()).mail(),
                        new TeamKey(typed.given("team").orElseThrow()),
                        typed.given("purpose").orElseThrow(),
                        languages(typed, before.map(Mailbox::languages).orElse(List.of())),
                        becomes.get(),
                        typed.given("category")),
                key));
    }

    /** In the order that stands there, since whoever writes in another language is answered in the first one. */
    private static List<String> languages(Typed typed, List<String> before) {
        return Stream.concat(before.stream(), typed.all("languages").stream())
                .filter(language -> typed.is("languages", language))
                .distinct()
                .toList();
    }

    private Optional<DefinitionEdit> category(Typed typed) {
        var before = category();
        if (key.isEmpty()) {
            required(typed, "key");
        }
        required(typed, NAME + GERMAN);
        if (!typed.isGood()) {
            return Optional.empty();
        }
        var names = new TreeMap<>(before.map(Category::names).orElse(Map.of()));
        var asked = new TreeSet<String>();
        typed.forEach((field, values) -> {
            if (field.startsWith(NAME)) {
                asked.add(field.substring(NAME.length()));
            }
        });
        for (var language : asked) {
            typed.given(NAME + language)
                    .ifPresentOrElse(name -> names.put(language, name), () -> names.remove(language));
        }
        return Optional.of(new OfCategory(
                new Category(
                        key.or(() -> typed.given("key")).orElseThrow(),
                        names,
                        typed.is("aboutDecision", "yes"),
                        typed.is("ended", "yes")),
                key.isEmpty()));
    }

    private static void required(Typed typed, String... fields) {
        for (var field : fields) {
            if (typed.given(field).isEmpty()) {
                typed.refuse(field, MISSING);
            }
        }
    }

    /** The key under which it stands, or the one that what is new gets. */
    private <T> Optional<T> key(Typed typed, Function<String, T> made) {
        if (key.isPresent()) {
            return key.map(made);
        }
        required(typed, "key");
        var all = new LinkedHashSet<T>();
        typed.given("key").ifPresent(text -> typed.check("key", () -> all.add(made.apply(text))));
        return all.stream().findFirst();
    }

    /** Keys of people with blanks or commas between them. */
    private static Set<StaffKey> keys(Typed typed, String field) {
        var all = new LinkedHashSet<StaffKey>();
        typed.given(field)
                .ifPresent(text -> typed.check(field, () -> Arrays.stream(BETWEEN.split(text, -1))
                        .filter(one -> !one.isEmpty())
                        .forEach(one -> all.add(new StaffKey(one)))));
        return all;
    }
}

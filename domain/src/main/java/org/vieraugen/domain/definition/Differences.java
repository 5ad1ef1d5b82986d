package org.vieraugen.domain.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.definition.DepartmentChange.About;
import org.vieraugen.domain.definition.DepartmentChange.Group;
import org.vieraugen.domain.definition.DepartmentChange.Kind;
import org.vieraugen.domain.department.Category;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.Partner;

/** All in which a department as it shall be differs from the one as it is; whoever confirms it sees each (F11). */
public final class Differences {
    private static final String GERMAN = "de";

    private final Department now;
    private final Department next;
    private final List<DepartmentChange> changes = new ArrayList<>();

    private Differences(Department now, Department next) {
        this.now = now;
        this.next = next;
    }

    /** Each difference, people first; none where both say the same. */
    public static List<DepartmentChange> between(Department now, Department next) {
        var differences = new Differences(now, next);
        var names = new Names(now, next);
        new PeopleDifferences(now, next, names, differences::add).find();
        new MailboxDifferences(now, next, names, differences::add).find();
        differences.categories();
        differences.deadlines();
        differences.department();
        differences.partners();
        return List.copyOf(differences.changes);
    }

    /** Takes a difference, if it is one. */
    @FunctionalInterface
    interface Found {
        void add(Kind kind, About about, List<String> before, List<String> after);
    }

    private void add(Kind kind, About about, List<String> before, List<String> after) {
        if (!before.equals(after)) {
            changes.add(new DepartmentChange(kind, about, before, after));
        }
    }

    /** By key, in the order of the definition; of one key the first. */
    static <T> Map<String, T> byKey(List<T> all, Function<T, String> key) {
        return all.stream().collect(Collectors.toMap(key, one -> one, (first, second) -> first, LinkedHashMap::new));
    }

    /** What of both stands in either, as it was and as it shall be; those that are new behind the others. */
    static <T> void both(Map<String, T> now, Map<String, T> next, Pair<T> pair) {
        Stream.concat(now.keySet().stream(), next.keySet().stream())
                .distinct()
                .forEach(key -> pair.take(key, Optional.ofNullable(now.get(key)), Optional.ofNullable(next.get(key))));
    }

    /** One thing before and after; one of the two may be missing, never both. */
    @FunctionalInterface
    interface Pair<T> {
        void take(String key, Optional<T> before, Optional<T> after);
    }

    /** Notes where what stays stands in another order. */
    static void order(Group group, Map<String, ?> now, Map<String, ?> next, Found found) {
        var before = now.keySet().stream().filter(next::containsKey).toList();
        var after = next.keySet().stream().filter(now::containsKey).toList();
        found.add(Kind.ORDER, new About(group.name(), ""), before, after);
    }

    private void categories() {
        var before = byKey(now.categories(), Category::key);
        var after = byKey(next.categories(), Category::key);
        both(before, after, (key, was, shall) -> {
            var name = shall.or(() -> was).orElseThrow().name(GERMAN);
            add(Kind.CATEGORY, new About(key, name), german(was), german(shall));
            names(Kind.CATEGORY_NAME, key, name, names(was), names(shall));
            if (shall.isPresent()) {
                add(
                        Kind.LEGAL,
                        new About(key, name),
                        flag(was.map(Category::aboutDecision).orElse(false)),
                        flag(shall.get().aboutDecision()));
                add(
                        Kind.ENDED,
                        new About(key, name),
                        flag(was.map(Category::ended).orElse(false)),
                        flag(shall.get().ended()));
            }
        });
        order(Group.CATEGORIES, before, after, this::add);
    }

    private static List<String> german(Optional<Category> category) {
        return category.map(one -> one.name(GERMAN)).stream().toList();
    }

    private static Map<String, String> names(Optional<Category> category) {
        return category.map(Category::names).orElse(Map.of());
    }

    /** The names in other languages than German. */
    private void names(Kind kind, String key, String name, Map<String, String> was, Map<String, String> shall) {
        var languages = new TreeSet<>(was.keySet());
        languages.addAll(shall.keySet());
        languages.remove(GERMAN);
        for (var language : languages) {
            // What goes, goes in every language.
            if (!shall.isEmpty()) {
                add(kind, new About(key, name, language), list(was.get(language)), list(shall.get(language)));
            }
        }
    }

    private static List<String> list(@Nullable String text) {
        return Optional.ofNullable(text).stream().toList();
    }

    private void deadlines() {
        for (var kind : DeadlineKind.values()) {
            add(Kind.DEADLINES, new About(kind.name(), ""), lengths(now.terms(), kind), lengths(next.terms(), kind));
        }
        add(
                Kind.CALENDAR,
                new About("", ""),
                List.of(now.terms().calendar().name()),
                List.of(next.terms().calendar().name()));
    }

    private static List<String> lengths(Terms terms, DeadlineKind kind) {
        return List.of(Integer.toString(terms.length(kind, false)), Integer.toString(terms.length(kind, true)));
    }

    private void department() {
        var self = new About("", next.name(GERMAN));
        add(
                Kind.SAME_TEAM,
                self,
                List.of(now.seating().sameTeam().name()),
                List.of(next.seating().sameTeam().name()));
        add(
                Kind.LENDING,
                self,
                flag(now.seating().lendsReviewers()),
                flag(next.seating().lendsReviewers()));
        add(
                Kind.LAST_SEAT,
                self,
                now.seating().lastSeat().stream().toList(),
                next.seating().lastSeat().stream().toList());
        var german = new About("", next.name(GERMAN), GERMAN);
        add(Kind.DEPARTMENT_NAME, german, List.of(now.name(GERMAN)), List.of(next.name(GERMAN)));
        names(Kind.DEPARTMENT_NAME, "", next.name(GERMAN), now.names(), next.names());
        var before = byKey(now.languages(), tag -> tag);
        var after = byKey(next.languages(), tag -> tag);
        add(
                Kind.LANGUAGES,
                self,
                before.keySet().stream().filter(tag -> !after.containsKey(tag)).toList(),
                after.keySet().stream().filter(tag -> !before.containsKey(tag)).toList());
        order(Group.OTHERS, before, after, this::add);
    }

    private void partners() {
        var before = byKey(now.partners(), Partner::key);
        var after = byKey(next.partners(), Partner::key);
        both(before, after, (key, was, shall) -> {
            var about = new About(key, shall.or(() -> was).orElseThrow().name());
            add(
                    Kind.PARTNER,
                    about,
                    was.map(Partner::name).stream().toList(),
                    shall.map(Partner::name).stream().toList());
            if (shall.isPresent()) {
                add(
                        Kind.PARTNER_KIND,
                        about,
                        was.map(Partner::kind).stream().toList(),
                        List.of(shall.get().kind()));
                add(
                        Kind.PARTNER_CONTACT,
                        about,
                        flag(was.map(Partner::contact).orElse(false)),
                        flag(shall.get().contact()));
            }
        });
        order(Group.OTHERS, before, after, this::add);
    }

    private static List<String> flag(boolean set) {
        return List.of(Boolean.toString(set));
    }
}

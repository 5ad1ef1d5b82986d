package org.vieraugen.web.portal.definition;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vieraugen.domain.department.Category;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.Mailbox;
import org.vieraugen.domain.department.Partner;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.Team;
import org.vieraugen.web.language.Language;
import org.vieraugen.web.portal.Frame;

/**
 * What may be chosen on the form of a definition's thing: what is sent, and what people read.
 *
 * @param key of what the form is about; empty for what is new
 */
public record EntryChoices(Frame frame, Department department, Optional<String> key) {
    public Map<String, String> teams() {
        return all(department.teams().stream(), team -> team.key().text(), Team::name);
    }

    /** Those that may stand above the team of the form. */
    public Map<String, String> otherTeams() {
        var others = teams();
        key.ifPresent(others::remove);
        return others;
    }

    /** The people of the chart by their names; whoever shares one with somebody else has the key behind it. */
    public Map<String, String> names() {
        var chart = department.staff().stream()
                .filter(person -> !person.is(Role.LAST_SEAT))
                .toList();
        return all(
                chart.stream(),
                person -> person.key().text(),
                person -> chart.stream()
                                        .filter(other -> other.name().equals(person.name()))
                                        .count()
                                > 1
                        ? person.name() + " (" + person.key() + ")"
                        : person.name());
    }

    public Map<String, String> roles() {
        return all(
                Arrays.stream(Role.values()).filter(role -> role.isForStaff() && role != Role.LAST_SEAT),
                Role::name,
                role -> frame.say("role." + role));
    }

    public Map<String, String> partners() {
        return all(department.partners().stream(), Partner::key, Partner::name);
    }

    /** In which staff are written to. */
    public Map<String, String> staffLanguages() {
        return named(Language.live().stream().filter(Language::isForStaff).map(Language::tag));
    }

    public Map<String, String> becomes() {
        return all(
                Arrays.stream(Mailbox.Becomes.values()),
                Mailbox.Becomes::name,
                one -> frame.say("entry.becomes." + one));
    }

    public Map<String, String> categories() {
        return all(
                department.offered().stream(),
                Category::key,
                category -> category.name(frame.language().tag()));
    }

    /** In which the office answers by itself whoever writes to the box. */
    public Map<String, String> languages() {
        var box = key.flatMap(department::mailbox);
        return named(
                Stream.concat(department.languages().stream(), box.map(Mailbox::languages).orElse(List.of()).stream())
                        .distinct());
    }

    /** In which a category may have a name, beside German. */
    public Map<String, String> nameLanguages() {
        var names = department.categories().stream()
                .filter(category -> key.equals(Optional.of(category.key())))
                .flatMap(category -> category.names().keySet().stream().sorted());
        return named(Stream.concat(department.languages().stream(), names)
                .distinct()
                .filter(language -> !language.equals("de")));
    }

    private Map<String, String> named(Stream<String> languages) {
        return all(languages, tag -> tag, frame::languageName);
    }

    private static <T> Map<String, String> all(Stream<T> all, Function<T, String> key, Function<T, String> name) {
        var choices = new LinkedHashMap<String, String>();
        all.forEach(one -> choices.putIfAbsent(key.apply(one), name.apply(one)));
        return choices;
    }
}

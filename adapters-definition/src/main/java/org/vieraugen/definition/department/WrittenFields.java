package org.vieraugen.definition.department;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.vieraugen.domain.department.Category;
import org.vieraugen.domain.department.Mailbox;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.Team;

/**
 * The fields in which a thing of a definition differs from what stands there, as they are written; an empty one is left out of the file. What stands there as it shall be is
 * not among them, so that it stays as it is written.
 */
final class WrittenFields {
    private WrittenFields() {}

    static Map<String, String> person(Optional<StaffMember> before, StaffMember after) {
        var fields = new Fresh<>(before, after);
        fields.words("key", person -> person.key().text());
        fields.words("name", StaffMember::name);
        fields.words("team", person -> person.team().text());
        fields.put(
                "roles",
                StaffMember::roles,
                roles -> roles.isEmpty()
                        ? ""
                        : Written.list(roles.stream().sorted().map(Role::name).toList()));
        fields.put(
                "memberOf",
                StaffMember::memberOf,
                all -> all.isEmpty() ? "" : Written.list(all.stream().sorted().toList()));
        fields.words("mail", person -> person.contact()
                .map(contact -> contact.address().mail())
                .orElse(""));
        fields.words("language", person -> person.contact()
                .map(contact -> contact.language())
                .filter(language -> before.flatMap(StaffMember::contact).isPresent() || !language.equals("de"))
                .orElse(""));
        fields.words(
                "samePersonAs",
                person -> person.samePersonAs().map(StaffKey::text).orElse(""));
        fields.put(
                "notSamePersonAs",
                StaffMember::notSamePersonAs,
                all -> all.isEmpty()
                        ? ""
                        : Written.list(all.stream().map(StaffKey::text).sorted().toList()));
        return fields.all;
    }

    static Map<String, String> team(Optional<Team> before, Team after) {
        var fields = new Fresh<>(before, after);
        fields.words("key", team -> team.key().text());
        fields.words("name", Team::name);
        fields.words("parent", team -> team.parent().map(Object::toString).orElse(""));
        fields.words("lead", team -> team.lead().map(Object::toString).orElse(""));
        fields.words("unit", team -> team.unit().orElse(""));
        return fields.all;
    }

    static Map<String, String> box(Optional<Mailbox> before, Mailbox after) {
        var fields = new Fresh<>(before, after);
        fields.words("address", Mailbox::address);
        fields.words("team", box -> box.team().text());
        fields.words("purpose", Mailbox::purpose);
        fields.words("becomes", box -> box.becomes().name().toLowerCase(Locale.ROOT));
        fields.words("category", box -> box.category().orElse(""));
        fields.put("languages", Mailbox::languages, Written::list);
        return fields.all;
    }

    /** Its names are changed one by one, and stand among these only where it is new. */
    static Map<String, String> category(Optional<Category> before, Category after) {
        var fields = new Fresh<>(before, after);
        fields.words("key", Category::key);
        if (before.isEmpty()) {
            fields.put("names", category -> new TreeMap<>(category.names()), Written::block);
        }
        fields.words("aboutDecision", category -> category.aboutDecision() ? "true" : "");
        fields.words("ended", category -> category.ended() ? "true" : "");
        return fields.all;
    }

    /** The names that differ, by language; an empty one goes. */
    static Map<String, String> names(Map<String, String> before, Map<String, String> after) {
        var names = new LinkedHashMap<String, String>();
        after.forEach((language, name) -> {
            if (!name.equals(before.get(language))) {
                names.put(language, Written.words(name));
            }
        });
        before.keySet().stream()
                .filter(language -> !after.containsKey(language))
                .forEach(language -> names.put(language, ""));
        return names;
    }

    private static final class Fresh<T> {
        private final Map<String, String> all = new LinkedHashMap<>();
        private final Optional<T> before;
        private final T after;

        private Fresh(Optional<T> before, T after) {
            this.before = before;
            this.after = after;
        }

        private void words(String field, Function<T, String> what) {
            put(field, what, text -> text.isEmpty() ? "" : Written.words(text));
        }

        private <V> void put(String field, Function<T, V> what, Function<V, String> written) {
            var shall = what.apply(after);
            boolean stays = before.map(what).filter(shall::equals).isPresent();
            var words = written.apply(shall);
            if (!stays && (before.isPresent() || !words.isEmpty())) {
                all.put(field, words);
            }
        }
    }
}

package org.vieraugen.application.mandate;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.party.WebAddress;

/** Everything of this system that can show how far a point is. */
@OnePerServer
public class Things {
    private final Iterable<Linkable> kinds;

    @Inject
    public Things(@Any Instance<Linkable> kinds) {
        this((Iterable<Linkable>) kinds);
    }

    public Things(Iterable<Linkable> kinds) {
        this.kinds = kinds;
    }

    /** A thing by its public name. */
    public record Thing(Subject subject, String name) {}

    /** So many are offered at once. */
    public static final int MOST = 20;

    private static final Pattern KEY = Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /**
     * What words find.
     *
     * @param more whether there are others beside them
     */
    public record Found(List<Thing> things, boolean more) {
        public Found {
            things = List.copyOf(things);
        }
    }

    /** What a department has with these words in its name: each kind for itself, the latest first. Of a kind that has fewer than its share others offer more. */
    public Found find(DepartmentKey department, Words words) {
        var all = new ArrayList<List<Thing>>();
        boolean more = false;
        for (var kind : kinds) {
            var found = kind.find(department, words, MOST + 1);
            all.add(new ArrayList<>(found.stream()
                    .map(one -> new Thing(new Subject(kind.kind(), one.key()), one.name()))
                    .toList()));
        }
        while (all.stream().mapToInt(List::size).sum() > MOST) {
            var longest = all.stream().max(Comparator.comparingInt(List::size)).orElseThrow();
            longest.remove(longest.size() - 1);
            more = true;
        }
        all.sort(Comparator.comparing(
                found -> found.isEmpty() ? "" : found.get(0).subject().kind().code()));
        return new Found(all.stream().flatMap(List::stream).toList(), more);
    }

    /**
     * The thing whose address, on a page or in the API, somebody gives: of the keys in it the last one that the department has. Empty too for a text that is too long for an address.
     */
    public Optional<Thing> at(DepartmentKey department, String address) {
        if (address.length() > WebAddress.MOST) {
            return Optional.empty();
        }
        var keys = new ArrayDeque<UUID>();
        KEY.matcher(address).results().forEach(key -> keys.push(UUID.fromString(key.group())));
        var known = new HashMap<UUID, Thing>();
        for (var kind : keys.isEmpty() ? List.<Linkable>of() : kinds) {
            kind.showing(department, Set.copyOf(keys))
                    .forEach((key, name) -> known.putIfAbsent(key, new Thing(new Subject(kind.kind(), key), name)));
        }
        return keys.stream()
                .flatMap(key -> Optional.ofNullable(known.get(key)).stream())
                .findFirst();
    }

    /** Whether it says where something is, and not how it is called. What is too long for an address is none. */
    public static boolean isAddress(String text) {
        return text.length() <= WebAddress.MOST && (KEY.matcher(text).find() || text.contains("://"));
    }

    /** The names of those that the department has. */
    Map<Subject, String> names(DepartmentKey department, Set<Subject> wanted) {
        var all = new HashMap<Subject, String>();
        for (var kind : kinds) {
            var keys = wanted.stream()
                    .filter(thing -> thing.kind().equals(kind.kind()))
                    .map(Subject::key)
                    .collect(Collectors.toSet());
            if (!keys.isEmpty()) {
                kind.names(department, keys).forEach((key, name) -> all.put(new Subject(kind.kind(), key), name));
            }
        }
        return all;
    }

    /** @throws Malformed for anything that the department does not have, that is not for the public, or that shows nothing any more */
    public void requireKnown(DepartmentKey department, Subject thing) {
        boolean shows = StreamSupport.stream(kinds.spliterator(), false)
                .filter(kind -> kind.kind().equals(thing.kind()))
                .anyMatch(kind -> kind.showing(department, Set.of(thing.key())).containsKey(thing.key()));
        if (!shows) {
            throw new Malformed("thing", "unknown", "there is no such thing");
        }
    }
}

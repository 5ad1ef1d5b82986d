package org.vieraugen.domain.naming.staff;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.department.FullName;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.naming.language.SharedWords;
import org.vieraugen.domain.naming.sound.Bones;
import org.vieraugen.domain.naming.sound.Nearness;
import org.vieraugen.domain.naming.sound.Sound;
import org.vieraugen.domain.naming.staff.Surname.Bearer;
import org.vieraugen.domain.naming.text.Letters;
import org.vieraugen.domain.naming.text.Scripts;
import org.vieraugen.domain.naming.text.WordSet;

/** The surnames of the staff, each part of a double one and the whole, under the spellings and sounds that they are found by. */
public final class Roster {
    private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{M}\\p{Cf}]+");
    private static final Set<String> FAMILY_FIRST = Set.of(
            "nguyen", "tran", "pham", "hoang", "huynh", "phan", "dang", "bui", "duong", "truong", "dinh", "trinh",
            "wang", "zhang", "liu", "chen", "yang", "huang", "zhao", "zhou", "zhu", "guo", "kim", "park");
    private static final int SOUNDS = 24;
    private static final int BEGINNING = 2;

    private final Scripts scripts;
    private final Map<String, Surname> byKey = new HashMap<>();
    private final Map<String, List<Surname>> byStem = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final List<Surname> all = new ArrayList<>();
    private final Index bySound = new Index();
    private final Index byBones = new Index();
    private final Index near = new Index();
    private final ChineseNames chinese = new ChineseNames();
    private final Set<String> firsts = new HashSet<>();
    private final Set<String> firstBones = new HashSet<>();
    private final WordSet firstBeginnings;

    /** @param staff up to 10,000 */
    public Roster(Collection<StaffMember> staff, Scripts scripts) {
        this.scripts = scripts;
        var firsts = new HashSet<String>();
        staff.forEach(
                person -> firsts.add(key(latin(FullName.words(person.name()).get(0)))));
        staff.forEach(person -> add(person, firsts));
        firstBeginnings = WordSet.of(this.firsts.stream()
                .map(first -> first.substring(0, Math.min(first.length(), BEGINNING)))
                .toList());
    }

    /** A name's word in small Latin letters with their marks. */
    private String latin(String token) {
        var small = scripts.unmasked(Normalizer.normalize(token, Normalizer.Form.NFC))
                .toLowerCase(Locale.ROOT);
        if (small.codePoints().filter(Letters::is).allMatch(c -> Letters.script(c) == UnicodeScript.LATIN)) {
            return small;
        }
        var spelled = scripts.latin(small);
        return spelled.isEmpty() ? small : spelled.get(0);
    }

    private static String key(String latin) {
        return Letters.key(Letters.plain(latin));
    }

    private void add(StaffMember person, Set<String> firsts) {
        var tokens = FullName.words(person.name()).stream().map(this::latin).toList();
        int last = tokens.size() - 1;
        int from = last;
        while (from > 1 && SharedWords.particle(key(tokens.get(from - 1)))) {
            from--;
        }
        var surnames = new ArrayList<String>(List.of(tokens.get(last)));
        var firstNames = new ArrayList<String>();
        for (int i = 0; i < from; i++) {
            var key = key(tokens.get(i));
            boolean family = i > 0
                    ? !SharedWords.firstName(key) && !firsts.contains(key) && key.length() > 2
                    : last > 0 && FAMILY_FIRST.contains(key);
            if (family && !SharedWords.particle(key)) {
                surnames.add(tokens.get(i));
            } else {
                firstNames.add(tokens.get(i));
            }
        }
        var bearer = bearer(person, firstNames);
        this.firsts.addAll(bearer.firstNames());
        bearer.firstSounds().forEach(sound -> firstBones.add(Bones.of(sound)));
        for (var surname : surnames) {
            surname(surname, bearer);
        }
        if (surnames.size() > 1) {
            joined(List.of(surnames.get(1), surnames.get(0)), bearer);
        }
        if (from < last) {
            joined(tokens.subList(from, last + 1), bearer);
        }
    }

    private static Bearer bearer(StaffMember person, List<String> firstNames) {
        var keys = new LinkedHashSet<String>();
        var sounds = new LinkedHashSet<String>();
        for (var first : firstNames) {
            for (var part : PARTS.split(first, -1)) {
                if (!part.isEmpty()) {
                    keys.add(key(part));
                    sounds.addAll(Sound.of(part, 4));
                }
            }
        }
        return new Bearer(person.key(), List.copyOf(keys), List.copyOf(sounds));
    }

    private void surname(String written, Bearer bearer) {
        var parts = Arrays.stream(PARTS.split(written, -1))
                .filter(p -> !p.isEmpty())
                .toList();
        for (var part : parts) {
            if (parts.size() == 1 || (part.length() > 1 && !SharedWords.particle(key(part)))) {
                borne(part, bearer);
            }
        }
        if (parts.size() > 1) {
            joined(parts, bearer);
        }
    }

    private void joined(List<String> parts, Bearer bearer) {
        beginnings.add(key(PARTS.split(parts.get(0), -1)[0]));
        borne(String.join("", parts).replaceAll(PARTS.pattern(), ""), bearer);
    }

    private void borne(String spelled, Bearer bearer) {
        var key = key(spelled);
        if (key.isEmpty()) {
            return;
        }
        var surname = byKey.get(key);
        if (surname == null) {
            surname = new Surname(key, SharedWords.kind(key), Sound.of(spelled, SOUNDS));
            byKey.put(key, surname);
            all.add(surname);
            index(surname, all.size() - 1);
        }
        surname.bornBy(bearer);
    }

    private void index(Surname surname, int number) {
        var key = surname.key();
        for (var sound : surname.sounds()) {
            bySound.add(sound, number);
            byBones.add(Bones.of(sound), number);
        }
        for (var stem : Stems.of(key)) {
            byStem.computeIfAbsent(stem, k -> new ArrayList<>()).add(surname);
        }
        if (key.length() >= Nearness.LEAST && key.length() <= Nearness.MOST) {
            for (long spelling : Nearness.spellings(key)) {
                near.add(spelling, number);
            }
        }
        chinese.add(surname, number);
    }

    /** The surname that is compared as this; null where nobody has it. */
    public @Nullable Surname of(String key) {
        return byKey.get(key);
    }

    List<Surname> ofStem(String stem) {
        return byStem.getOrDefault(stem, List.of());
    }

    /** Whether a surname of several words begins with it. */
    public boolean begins(String key) {
        return beginnings.contains(key);
    }

    /** Whether somebody of the staff has that first name. */
    boolean isFirst(String key) {
        return firsts.contains(key);
    }

    /** Whether somebody's first name begins with the same letters. */
    boolean isFirstBeginning(String key) {
        return firstBeginnings.has(WordSet.hash(key, BEGINNING));
    }

    /** Whether somebody's first name has these consonants. */
    boolean isFirstBones(String bones) {
        return firstBones.contains(bones);
    }

    /** A surname by the number under which {@link Index} finds it. */
    public Surname number(int number) {
        return all.get(number);
    }

    Index bySound() {
        return bySound;
    }

    Index byBones() {
        return byBones;
    }

    Index near() {
        return near;
    }

    /** The surnames as Chinese writes them. */
    public ChineseNames chinese() {
        return chinese;
    }

    /** What it was told of scripts. */
    public Scripts scripts() {
        return scripts;
    }
}

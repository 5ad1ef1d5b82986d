package org.vieraugen.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.naming.NameReader;
import org.vieraugen.language.IcuScripts;

/** How long the names of 10,000 staff are looked for in texts: usual ones, one built of words that are a letter off a name, and one of a single word. */
final class ReadingNames {
    private static final int STAFF = 10_000;
    private static final int SHORT = 1_000;
    private static final int LONG = 20_000;
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 101;
    private static final List<String> FIRST = List.of(
            "Anna", "Boris", "Claudia", "Detlef", "Emre", "Felix", "Giulia", "Hassan", "Ines", "Jana", "Klara", "Leyla",
            "Mario", "Nora", "Olena", "Petra", "Ramona", "Sophie", "Tobias", "Ute");
    private static final List<String> BEGINNINGS = List.of(
            "Stein", "Berg", "Hof", "Feld", "Bach", "Wald", "Brun", "Kalten", "Neu", "Alt", "Ober", "Nieder", "Lind",
            "Eich", "Rosen", "Groß", "Klein", "Hart", "Schön", "Schwarz", "Kess", "Olb", "Wag", "Zeis", "Mar", "Rei",
            "Dorn", "Falk");
    private static final List<String> ENDS = List.of(
            "mann", "er", "hofer", "bauer", "meier", "müller", "ner", "ling", "hardt", "inger", "hauser", "berger",
            "bacher", "felder", "heim", "rich", "ke", "ler", "ing", "el");
    private static final String USUAL =
            "Ich habe am 3. März die Verlängerung meiner Aufenthaltserlaubnis beantragt. Seitdem habe ich vier E-Mails geschrieben und elf Mal "
                    + "angerufen. Am Schalter hat mir Frau Steinmann gesagt, dass meine Akte in einem anderen Haus liegt. Mein Bruder Ali hat mir beim "
                    + "Übersetzen geholfen, und der Wachdienst hat uns trotzdem nach draußen geschickt. Bis heute liegt mir kein Bescheid vor. ";

    private ReadingNames() {}

    static void measure() {
        var random = new Random(1);
        var surnames = new ArrayList<String>();
        var staff = new ArrayList<StaffMember>();
        for (int i = 0; i < STAFF; i++) {
            var surname = of(BEGINNINGS, random) + of(List.of("", "", "s", "en"), random) + of(ENDS, random);
            surnames.add(surname);
            staff.add(new StaffMember(
                    new StaffKey("s" + i), of(FIRST, random) + " " + surname, new TeamKey("t"), Set.of(), Set.of()));
        }
        var reader = new NameReader(staff, new IcuScripts());
        print(reader, "usual text", repeated(SHORT));
        print(reader, "usual text", repeated(LONG));
        print(reader, "words a letter off a name", near(surnames, random));
        print(reader, "one word", "Bcadge".repeat(LONG / 6));
    }

    private static String of(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static String repeated(int length) {
        return USUAL.repeat(length / USUAL.length() + 1).substring(0, length);
    }

    private static String near(List<String> surnames, Random random) {
        var text = new StringBuilder();
        while (text.length() < LONG) {
            var surname = of(surnames, random);
            int at = 1 + random.nextInt(surname.length() - 1);
            text.append(surname, 0, at)
                    .append((char) ('a' + random.nextInt(26)))
                    .append(surname, at + 1, surname.length())
                    .append(' ');
        }
        return text.substring(0, LONG);
    }

    private static void print(NameReader reader, String what, String text) {
        var micros = new long[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            long start = System.nanoTime();
            reader.running(text);
            if (i >= 0) {
                micros[i] = (System.nanoTime() - start) / 1000;
            }
        }
        Arrays.sort(micros);
        System.out.printf(
                "names of 10,000 staff in %,d characters, %s: %,d us (median)%n",
                text.length(), what, micros[ROUNDS / 2]);
    }
}

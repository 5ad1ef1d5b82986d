package org.vieraugen.mail.loop;

import jakarta.mail.MessagingException;
import java.util.List;
import org.vieraugen.mail.loop.PostOffice.Arrived;

/** Says to everybody, each time in other words, that nobody is there. */
final class OutOfOffice extends Robot {
    private static final List<String> SUBJECTS =
            List.of("Bin dann mal weg", "Urlaub", "Wieder da ab Montag", "Danke für die Nachricht", "Vertretung");

    OutOfOffice(String address, Year year, PostOffice post, Habits habits) {
        super(address, year, post, habits);
    }

    @Override
    void gets(Arrived one) throws MessagingException {
        answers(
                one,
                SUBJECTS.get(number() % SUBJECTS.size()),
                "Guten Tag,\n\nich bin gerade nicht im Büro und lese Ihre Mail am Montag.\n\nSabine Vogt");
    }
}

package org.vieraugen.mail.loop;

import jakarta.mail.MessagingException;
import java.util.LinkedHashSet;
import org.vieraugen.mail.loop.PostOffice.Arrived;

/** A list that takes nothing, and says so like a person: to the sender and to where bounces go. */
final class BouncingList extends Robot {
    BouncingList(String address, Year year, PostOffice post, Habits habits) {
        super(address, year, post, habits);
    }

    @Override
    void gets(Arrived one) throws MessagingException {
        var to = new LinkedHashSet<String>();
        to.add(address(one.mail(), "From", ""));
        to.add(one.envelopeFrom());
        to.remove("");
        var pause = habits.pause();
        for (var address : to) {
            year.after(
                    pause,
                    () -> write(
                            address(),
                            address,
                            "Ihre Nachricht an die Nachbarn",
                            "Guten Tag,\n\nan diese Liste dürfen nur Mitglieder schreiben.",
                            habits.marks() ? "Precedence: auto_reply\n" : ""));
        }
    }
}

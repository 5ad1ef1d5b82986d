package org.vieraugen.mail.loop;

import jakarta.mail.MessagingException;
import java.time.Duration;
import org.vieraugen.mail.loop.PostOffice.Arrived;

/** Opens a ticket for whatever it gets, says so as a person would, and asks again after three days. */
final class TicketDesk extends Robot {
    private static final Duration REMINDS = Duration.ofDays(3);
    private int tickets;

    TicketDesk(String address, Year year, PostOffice post, Habits habits) {
        super(address, year, post, habits);
    }

    /** One that has no other address, and shares its domain. */
    static TicketDesk alone(String address, Year year, PostOffice post, Habits habits) {
        return new TicketDesk(address, true, year, post, habits);
    }

    private TicketDesk(String address, boolean alone, Year year, PostOffice post, Habits habits) {
        super(address, alone, year, post, habits);
    }

    @Override
    void gets(Arrived one) throws MessagingException {
        tickets++;
        int ticket = 88_000 + tickets;
        answers(
                one,
                "Ihr Anliegen, Vorgang " + ticket,
                "Guten Tag,\n\nvielen Dank, ich kümmere mich um Ihr Anliegen. Die Nummer ist " + ticket + ".");
        year.after(REMINDS, () -> remind(one, ticket));
    }

    private void remind(Arrived one, int ticket) {
        try {
            answers(one, "Noch offen: " + ticket, "Guten Tag,\n\nbrauchen Sie bei " + ticket + " noch Hilfe?");
        } catch (MessagingException e) {
            throw new IllegalStateException("it was read before", e);
        }
    }

    @Override
    String type() {
        return "text/html";
    }

    @Override
    String body(String text) {
        return "<html><body><div style=\"font-family:Arial\"><p>" + text.replace("\n", "<br>\n")
                + "</p><p>Freundliche Grüße<br>Ihr Serviceteam</p></div></body></html>";
    }
}

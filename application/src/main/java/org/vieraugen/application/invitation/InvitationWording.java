package org.vieraugen.application.invitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.message.Wording.Words;
import org.vieraugen.domain.exchange.Appointment;

/** The words of mails to participants, in their language. None names a person. */
public interface InvitationWording {
    /** What is told. */
    enum Kind {
        SERIES,
        SERIES_CHANGED,
        SERIES_OVER,
        /** To a mailbox that the participant has no more. */
        LEFT,
        SESSION,
        SESSION_MOVED,
        SESSION_CANCELLED,
        REMINDER,
        CLOSING,
        WISH_DECLINED
    }

    /**
     * @param name of the series
     * @param host who invites
     * @param when sessions that are to come, the next one first; of a cancelled one, when it was to be
     * @param reason why it was moved or cancelled
     * @param closing the last day on which topics are put on the agenda
     * @param path of the page for an answer, behind the address of the portal in a language
     */
    record Told(
            Kind kind,
            String name,
            String host,
            List<Appointment> when,
            Optional<String> reason,
            LocalDate closing,
            String path) {
        public Told {
            when = List.copyOf(when);
        }
    }

    Words words(String language, Told told);

    /** What stands below an event in a calendar: how to join, and where to answer. */
    String below(String language, Appointment when, String path);
}

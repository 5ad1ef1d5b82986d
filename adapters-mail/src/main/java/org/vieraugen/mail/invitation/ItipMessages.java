package org.vieraugen.mail.invitation;

import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.invitation.CalendarMessages;
import org.vieraugen.application.invitation.Invite;
import org.vieraugen.domain.invitation.Itip;

/** Written by ical4j; read line by line, since what programs send is not always what the library takes. */
@OnePerServer
public class ItipMessages implements CalendarMessages {
    @Override
    public String written(Invite invite) {
        return ItipWriter.written(invite);
    }

    @Override
    public Optional<Itip> read(byte[] calendar) {
        return ItipReader.read(calendar);
    }
}

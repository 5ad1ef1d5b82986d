package org.vieraugen.mail.message;

import java.time.Clock;
import java.util.Optional;
import org.vieraugen.application.testing.PlainAddresses;

/** Couriers to mail servers of this machine. */
public final class Couriers {
    static final String FROM = "vieraugen@stadt.example";

    private Couriers() {}

    /** One whose mails say where to say that they did not arrive. */
    public static SmtpCourier to(int port) {
        return new SmtpCourier(server(port, false), messages(FROM, "", true, ""), new LoggedMails(false, false));
    }

    static MailServer server(int port, boolean startTls) {
        return new MailServer(Optional.of("127.0.0.1"), port, startTls, Optional.empty(), Optional.empty());
    }

    static Messages messages(String from, String name, boolean bounces, String bouncesTo) {
        return messages(from, name, bounces, bouncesTo, Clock.systemUTC());
    }

    static Messages messages(String from, String name, boolean bounces, String bouncesTo, Clock clock) {
        return new Messages(from, given(name), bounces, given(bouncesTo), new PlainAddresses(), clock);
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(known -> !known.isEmpty());
    }
}

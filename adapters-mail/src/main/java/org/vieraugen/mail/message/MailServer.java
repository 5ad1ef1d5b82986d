package org.vieraugen.mail.message;

import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;

/** The city's mail server as it is configured, and how it is talked to. */
@OnePerServer
public class MailServer {
    private static final String CONNECT_MILLIS = "10000";
    /** A server that looks through a mail before it takes it may need its time; what is sent again too early is there twice. */
    private static final String ANSWER_MILLIS = "60000";

    private static final String STREAMS = "jakarta.mail.util.StreamProvider";

    private final Optional<String> host;
    private final int port;
    private final boolean startTls;
    private final Optional<String> user;
    private final Optional<String> password;

    @Inject
    public MailServer(
            @ConfigProperty(name = "vieraugen.mail.host") Optional<String> host,
            @ConfigProperty(name = "vieraugen.mail.port", defaultValue = "587") int port,
            @ConfigProperty(name = "vieraugen.mail.starttls", defaultValue = "true") boolean startTls,
            @ConfigProperty(name = "vieraugen.mail.user") Optional<String> user,
            @ConfigProperty(name = "vieraugen.mail.password") Optional<String> password) {
        this.host = host;
        this.port = port;
        this.startTls = startTls;
        this.user = user;
        this.password = password;
        // For every part of every mail the library looks into all libraries of the application for its own class, which
        // takes longer than all the rest; unless it is told the name.
        if (System.getProperty(STREAMS) == null) {
            System.setProperty(STREAMS, MailStreamProvider.class.getName());
        }
    }

    boolean isConfigured() {
        return host.isPresent();
    }

    Session session() {
        var settings = new Properties();
        settings.put("mail.smtp.host", host.orElseThrow());
        settings.put("mail.smtp.port", Integer.toString(port));
        settings.put("mail.smtp.starttls.enable", Boolean.toString(startTls));
        settings.put("mail.smtp.starttls.required", Boolean.toString(startTls));
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        settings.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        settings.put("mail.smtp.timeout", ANSWER_MILLIS);
        settings.put("mail.smtp.writetimeout", ANSWER_MILLIS);
        settings.put("mail.smtp.sendpartial", "true");
        if (user.isEmpty()) {
            return Session.getInstance(settings);
        }
        settings.put("mail.smtp.auth", "true");
        return Session.getInstance(settings, new Authenticator() {
            @Override
            protected @Nullable PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user.orElseThrow(), password.orElse(""));
            }
        });
    }
}

package org.vieraugen.application.start;

import static org.vieraugen.application.start.Form.FILE;
import static org.vieraugen.application.start.Form.FOLDER;
import static org.vieraugen.application.start.Form.MAILBOX;
import static org.vieraugen.application.start.Form.NETWORKS;
import static org.vieraugen.application.start.Form.PAGE;
import static org.vieraugen.application.start.Form.TEXT;
import static org.vieraugen.application.start.Form.TLS;
import static org.vieraugen.application.start.Form.YES_OR_NO;
import static org.vieraugen.application.start.Form.number;
import static org.vieraugen.application.start.Form.numberFrom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every setting there is, in the order of docs/operations.md. One that is read somewhere and does not stand here fails a test. */
final class Settings {
    static final List<Setting> ALL = List.of(
            Setting.of("http.host", TEXT),
            Setting.of("http.port", number(1, 65_535)),
            Setting.of("database.password", TEXT)
                    .ofCity(
                            "the password of the role database.user at the PostgreSQL of database.host and database.name"),
            Setting.of("database.owner.password", TEXT)
                    .ofCity("the password of the role database.owner.user, which runs the migrations"),
            Setting.of("vieraugen.database.application-role", TEXT),
            Setting.of("vieraugen.address", TLS)
                    .ofCity(
                            "how people reach the portal through the TLS proxy in front, such as https://beschwerde.example.org"),
            Setting.of("vieraugen.url", PAGE),
            Setting.of("vieraugen.authority.name", TEXT)
                    .ofCity("the authority's name, such as Stadt Beispielstadt, Beschwerdestelle"),
            Setting.of("vieraugen.authority.street", TEXT).ofCity("the authority's street and number"),
            Setting.of("vieraugen.authority.postcode", TEXT).ofCity("the authority's postcode"),
            Setting.of("vieraugen.authority.city", TEXT).ofCity("the authority's city"),
            Setting.of("vieraugen.authority.phone", TEXT).ofCity("the authority's telephone"),
            Setting.of("vieraugen.authority.mail", MAILBOX)
                    .ofCity("the authority's mailbox, such as beschwerde@stadt.example"),
            Setting.of("vieraugen.authority.represented", TEXT)
                    .ofCity("who represents the authority, such as Oberbürgermeisterin Erika Mustermann"),
            Setting.of("vieraugen.authority.data-protection-officer", TEXT)
                    .ofCity("how the data protection officer is reached"),
            Setting.of("vieraugen.authority.supervision", TEXT)
                    .ofCity("who supervises the authority, with the address"),
            Setting.of("vieraugen.authority.enforcement", TEXT)
                    .ofCity("the state's enforcement body for accessibility, with the address"),
            Setting.of("vieraugen.authority.leave", PAGE)
                    .ofCity("the harmless page of 'leave quickly', such as https://www.wetter.de/"),
            Setting.of("vieraugen.pages.folder", FOLDER),
            Setting.of("vieraugen.departments.folder", FOLDER)
                    .ofCity("the folder of the definition files, one .yaml for each department"),
            Setting.of("vieraugen.keys.folder", TEXT)
                    .always(
                            "the folder of the keysets; for the very first start set vieraugen.keys.create=true as well"),
            Setting.of("vieraugen.keys.create", YES_OR_NO),
            Setting.of("vieraugen.keys.passphrase-file", FILE),
            Setting.of("vieraugen.keys.pkcs11-config", FILE),
            Setting.of("vieraugen.keys.pkcs11-pin-file", FILE)
                    .beside("a file with the PIN of the module that locks the keysets", "vieraugen.keys.pkcs11-config"),
            Setting.of("vieraugen.keys.pkcs11-label", TEXT),
            Setting.of("vieraugen.keys.rotation-wait-seconds", numberFrom(0)),
            Setting.of("vieraugen.tryout", YES_OR_NO),
            Setting.of("vieraugen.tryout.sample", YES_OR_NO),
            Setting.of("vieraugen.admin.account", TEXT),
            Setting.of("vieraugen.sign-in.second-factor", YES_OR_NO),
            Setting.of("vieraugen.sign-in.local", YES_OR_NO),
            Setting.of("vieraugen.sign-in.hashes-at-once", numberFrom(1)),
            Setting.of("vieraugen.sign-in.idle-minutes", numberFrom(1)),
            Setting.of("vieraugen.oidc.issuer", TLS),
            Setting.of("vieraugen.oidc.client", TEXT),
            Setting.of("vieraugen.oidc.client-secret", TEXT),
            Setting.of("vieraugen.oidc.account-claim", TEXT),
            Setting.of("vieraugen.oidc.roles-claim", TEXT),
            Setting.of("vieraugen.oidc.role-prefix", TEXT),
            Setting.of("vieraugen.seal.file", FILE)
                    .ofCityWithout(
                            "the authority's seal as a PKCS#12 file, or vieraugen.seal.pkcs11-config in its place;"
                                    + " vieraugen.seal.none=true if papers are to be given out without one",
                            "vieraugen.seal.pkcs11-config",
                            "vieraugen.seal.none"),
            Setting.of("vieraugen.seal.pkcs11-config", FILE),
            Setting.of("vieraugen.seal.secret-file", FILE)
                    .beside(
                            "a file with the password or the PIN of the seal's key",
                            "vieraugen.seal.file",
                            "vieraugen.seal.pkcs11-config"),
            Setting.of("vieraugen.seal.alias", TEXT),
            Setting.of("vieraugen.seal.none", YES_OR_NO),
            Setting.of("vieraugen.signatures.trusted", FILE),
            Setting.of("vieraugen.shielding.folder", FOLDER),
            Setting.of("vieraugen.mail.host", TEXT)
                    .ofCity("the city's mail server, which notices leave by, such as mail.example.org"),
            Setting.of("vieraugen.mail.port", number(1, 65_535)),
            Setting.of("vieraugen.mail.starttls", YES_OR_NO),
            Setting.of("vieraugen.mail.user", TEXT),
            Setting.of("vieraugen.mail.password", TEXT)
                    .beside("the password of vieraugen.mail.user", "vieraugen.mail.user"),
            Setting.of("vieraugen.mail.from", MAILBOX)
                    .ofCity("the sender of all notices, such as beschwerde@stadt.example"),
            Setting.of("vieraugen.mail.name", TEXT),
            Setting.of("vieraugen.mail.footer", TEXT),
            Setting.of("vieraugen.mailboxes", FOLDER),
            Setting.of("vieraugen.mailbox.poll", number(1, 60)),
            Setting.of("vieraugen.mail.connections", number(1, 10)),
            Setting.of("vieraugen.mail.bounces", YES_OR_NO),
            Setting.of("vieraugen.mail.bounces-to", MAILBOX),
            Setting.of("vieraugen.mail.trusted", FILE),
            Setting.of("vieraugen.door.usual", numberFrom(1)),
            Setting.of("vieraugen.door.open-networks", NETWORKS),
            Setting.of("vieraugen.clamav.host", TEXT),
            Setting.of("vieraugen.clamav.port", number(1, 65_535)),
            Setting.of("vieraugen.undo.seconds", number(0, 600)),
            Setting.of("vieraugen.deadlines.watch-seconds", numberFrom(1)),
            Setting.of("vieraugen.exchange.watch-seconds", numberFrom(1)),
            Setting.of("vieraugen.digest.hour", number(0, 23)),
            Setting.of("vieraugen.exchange.box", MAILBOX),
            Setting.of("vieraugen.exchange.reminder-days", number(0, 60)),
            Setting.of("vieraugen.participants.kept-months", number(1, 120)),
            Setting.of("vieraugen.journal.anchor-seconds", numberFrom(1)));

    private Settings() {}

    /** What is missing or wrong, by the settings' names. */
    static Map<String, String> problems(Values values) {
        var problems = new LinkedHashMap<String, String>();
        for (var setting : ALL) {
            setting.problem(values).ifPresent(problem -> problems.put(setting.name(), problem));
        }
        return problems;
    }
}

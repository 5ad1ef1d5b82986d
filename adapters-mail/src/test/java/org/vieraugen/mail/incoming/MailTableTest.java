package org.vieraugen.mail.incoming;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.vieraugen.domain.mail.Bounce;
import org.vieraugen.domain.mail.Correspondent;
import org.vieraugen.domain.mail.FailedRecipient;
import org.vieraugen.domain.mail.FailedRecipient.Lasting;
import org.vieraugen.domain.mail.MailFile;
import org.vieraugen.domain.mail.MailKind;
import org.vieraugen.domain.mail.Protection.State;
import org.vieraugen.domain.mail.ReadMail;
import org.vieraugen.domain.mail.Segment;
import org.vieraugen.domain.mail.Segment.Kind;
import org.vieraugen.mail.incoming.signature.Protections;
import org.vieraugen.mail.incoming.signature.SmimeSignatures;

/** The reader judged by the table of mails in {@code src/test/resources/mails}, of which the README there tells. */
class MailTableTest {
    private static final Set<Kind> OPEN = Set.of(Kind.WRITTEN, Kind.FORWARDED);
    private static final Set<Kind> FOLDED = Set.of(Kind.QUOTED, Kind.SIGNATURE);

    private static final TableFigures FIGURES = new TableFigures();

    @AfterAll
    static void tell_what_became_of_all() {
        FIGURES.print();
    }

    @TestFactory
    Stream<DynamicTest> each_mail_becomes_what_the_table_says() throws IOException, URISyntaxException {
        var folder = Path.of(Objects.requireNonNull(MailTableTest.class.getResource("/mails"))
                .toURI());
        var reader = new MailReader(new Protections(
                new SmimeSignatures(Optional.of(folder.resolve("ca.pem").toString()), Mails.NOON)));
        return mails(folder)
                .map(mail -> DynamicTest.dynamicTest(
                        folder.relativize(mail).toString(), () -> check(reader.read(Files.readAllBytes(mail)), mail)));
    }

    private static Stream<Path> mails(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".eml")).sorted().toList().stream();
        }
    }

    private static void check(ReadMail mail, Path file) throws IOException {
        var expected =
                Expected.in(file.resolveSibling(file.getFileName().toString().replace(".eml", ".json")));
        var soft = new SoftAssertions();
        FIGURES.kind(expected.kind(), kind(mail));
        soft.assertThat(kind(mail)).as("kind").isEqualTo(expected.kind());
        checkEnvelope(mail, expected, soft);
        checkText(mail, expected, soft);
        if (isIn("replies", file) && expected.asks("written") && !expected.is("either")) {
            var written = squeezed(expected.text("written").orElse(""));
            FIGURES.written(said(mail, Set.of(Kind.WRITTEN)).equals(written));
        }
        checkFiles(mail, expected, soft);
        checkKind(mail, expected, soft);
        soft.assertThat(protection(mail))
                .as("protection")
                .isEqualTo(expected.text("protection").orElse("NONE"));
        var html = mail.html().orElse("").toLowerCase(Locale.ROOT);
        soft.assertThat(expected.all("htmlMustNotContain")).noneMatch(html::contains);
        checkTrouble(mail, expected, file, soft);
        soft.assertAll();
    }

    private static boolean isIn(String group, Path file) {
        return file.getParent().endsWith(group);
    }

    private static String kind(ReadMail mail) {
        if (mail.kind() instanceof MailKind.Human) {
            return "HUMAN";
        }
        if (mail.kind() instanceof MailKind.Automatic) {
            return "AUTOMATIC";
        }
        return mail.kind() instanceof MailKind.CalendarAnswer ? "CALENDAR_ANSWER" : "BOUNCE";
    }

    private static void checkEnvelope(ReadMail mail, Expected expected, SoftAssertions soft) {
        var envelope = mail.envelope();
        if (expected.asks("from")) {
            soft.assertThat(envelope.from().filter(Correspondent::isAddress).map(Correspondent::address))
                    .as("from")
                    .isEqualTo(expected.text("from"));
        }
        if (expected.asks("subject")) {
            soft.assertThat(envelope.subject())
                    .as("subject")
                    .isEqualTo(expected.text("subject").orElse(""));
        }
        if (expected.asks("messageId")) {
            soft.assertThat(envelope.messageId().map(id -> "<" + id + ">"))
                    .as("messageId")
                    .isEqualTo(expected.text("messageId"));
        }
    }

    private static void checkText(ReadMail mail, Expected expected, SoftAssertions soft) {
        soft.assertThat(mail.text()).as("no segment is empty").noneMatch(one -> one.text()
                .isEmpty());
        soft.assertThat(mail.text().stream().map(Segment::text).collect(Collectors.joining()))
                .as("nothing is lost between segments")
                .isEqualTo(mail.wholeText());
        var open = squeezed(mail.envelope().subject()) + "\n" + said(mail, OPEN);
        var written = said(mail, Set.of(Kind.WRITTEN));
        var folded = said(mail, FOLDED);
        if (expected.is("either")) {
            var whole = squeezed(mail.wholeText());
            Stream.of("folded", "visible", "forwarded")
                    .flatMap(field -> expected.all(field).stream())
                    .forEach(words -> soft.assertThat(whole).contains(squeezed(words)));
            return;
        }
        expected.text("written")
                .ifPresent(words -> soft.assertThat(written).as("written").isEqualTo(squeezed(words)));
        for (var words : expected.all("folded")) {
            soft.assertThat(folded).as("folded").contains(squeezed(words));
            soft.assertThat(written).as("folded alone").doesNotContain(squeezed(words));
        }
        Stream.of("visible", "forwarded")
                .flatMap(field -> expected.all(field).stream())
                .forEach(words -> soft.assertThat(open).as("visible").contains(squeezed(words)));
    }

    private static String said(ReadMail mail, Set<Kind> kinds) {
        return squeezed(mail.text().stream()
                .filter(one -> kinds.contains(one.kind()))
                .map(Segment::text)
                .collect(Collectors.joining("\n")));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0\\u2000-\\u200b\\u202f\\ufeff]+", " ")
                .strip();
    }

    private static void checkFiles(ReadMail mail, Expected expected, SoftAssertions soft) {
        for (var file : mail.attachments()) {
            soft.assertThat((long) file.content().bytes().length)
                    .as(file.name())
                    .isEqualTo(file.size());
        }
        if (!expected.asks("attachments")) {
            return;
        }
        var files = expected.files();
        soft.assertThat(mail.attachments())
                .as("number of files %s", mail.attachments())
                .hasSameSizeAs(files);
        for (var file : files) {
            soft.assertThat(mail.attachments()).as(file.toString()).anyMatch(found -> isAs(found, file));
        }
    }

    private static boolean isAs(MailFile found, Expected.File file) {
        return file.name().filter(name -> !name.equals(found.name())).isEmpty()
                && file.type().filter(type -> !type.equals(found.mediaType())).isEmpty()
                && file.size().filter(size -> size != found.size()).isEmpty();
    }

    private static void checkKind(ReadMail mail, Expected expected, SoftAssertions soft) {
        if (expected.asks("bounce")) {
            bounce(mail).ifPresent(bounce -> checkBounce(bounce, expected.below("bounce"), soft));
        }
        if (expected.asks("calendar") && mail.kind() instanceof MailKind.CalendarAnswer answer) {
            var calendar = new String(answer.calendar().content().bytes(), StandardCharsets.UTF_8)
                    .replaceAll("\\r?\\n[ \\t]", "");
            var told = expected.below("calendar");
            told.text("method").ifPresent(method -> soft.assertThat(calendar).contains("METHOD:" + method));
            told.text("uid").ifPresent(uid -> soft.assertThat(calendar).contains("UID:" + uid));
        }
    }

    private static Optional<Bounce> bounce(ReadMail mail) {
        if (mail.kind() instanceof MailKind.Complained complained) {
            return Optional.of(complained.bounce());
        }
        return mail.kind() instanceof MailKind.Bounced bounced ? Optional.of(bounced.bounce()) : Optional.empty();
    }

    private static void checkBounce(Bounce bounce, Expected expected, SoftAssertions soft) {
        soft.assertThat(bounce.failed().stream().map(one -> one.address().toLowerCase(Locale.ROOT)))
                .as("recipients")
                .containsExactlyInAnyOrderElementsOf(expected.all("recipients").stream()
                        .map(address -> address.toLowerCase(Locale.ROOT))
                        .toList());
        if (expected.asks("permanent")) {
            soft.assertThat(bounce.failed().stream().map(FailedRecipient::lasting))
                    .as("permanent " + expected.text("permanent"))
                    .allMatch(lasting -> lasting == lasting(expected.text("permanent")));
        }
        expected.text("status").ifPresent(status -> soft.assertThat(bounce.failed())
                .as("status")
                .anyMatch(one -> one.status().equals(Optional.of(status))));
        expected.text("token").ifPresent(token -> soft.assertThat(bounce.returnedTo())
                .as("token")
                .anyMatch(address -> address.contains("+" + token + "@")));
        if (expected.asks("returnedMessageId")) {
            soft.assertThat(bounce.messageId().map(id -> "<" + id + ">"))
                    .as("returned message")
                    .isEqualTo(expected.text("returnedMessageId"));
        }
    }

    private static Lasting lasting(Optional<String> permanent) {
        return permanent
                .map(told -> Boolean.parseBoolean(told) ? Lasting.PERMANENT : Lasting.TEMPORARY)
                .orElse(Lasting.UNKNOWN);
    }

    private static String protection(ReadMail mail) {
        return switch (mail.protection().state()) {
            case NONE -> "NONE";
            case VALID -> "SIGNED_VALID";
            case UNKNOWN_SIGNER -> "SIGNED_UNKNOWN";
            case INVALID -> "SIGNED_INVALID";
            case UNCHECKED -> "SIGNED_UNCHECKED";
            case ENCRYPTED -> "ENCRYPTED";
        };
    }

    private static void checkTrouble(ReadMail mail, Expected expected, Path file, SoftAssertions soft) {
        if (expected.is("trouble")) {
            boolean said = mail.protection().state() == State.INVALID
                    || !mail.troubles().isEmpty();
            soft.assertThat(said).as("trouble").isTrue();
        } else if (isIn("replies", file) || isIn("first", file)) {
            soft.assertThat(mail.troubles()).as("no trouble").isEmpty();
        }
    }
}

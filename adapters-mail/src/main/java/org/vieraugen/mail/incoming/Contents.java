package org.vieraugen.mail.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vieraugen.domain.mail.MailFile;
import org.vieraugen.domain.mail.Trouble;
import org.vieraugen.mail.incoming.part.Attachments;
import org.vieraugen.mail.incoming.part.FileName;
import org.vieraugen.mail.incoming.part.Limits;
import org.vieraugen.mail.incoming.part.Part;
import org.vieraugen.mail.incoming.part.Troubles;
import org.vieraugen.mail.incoming.text.ClearSigned;
import org.vieraugen.mail.incoming.text.PartText;
import org.vieraugen.mail.incoming.text.RichSignature;
import org.vieraugen.mail.incoming.text.Uuencoded;
import org.vieraugen.mail.incoming.tnef.WinmailDat;

/** What a mail's parts hold, each once: words to be shown, and files. Of a part in several forms the plain one is shown, and HTML beside it. */
final class Contents {
    private static final Set<String> READABLE = Set.of(
            "text/plain",
            "text/html",
            "text/enriched",
            "text/richtext",
            "text/markdown",
            "text/x-markdown",
            "message/partial");

    /** Of a signed mail, what only programs read. */
    private static final Set<String> SIGNATURES =
            Set.of("application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature");

    private final Troubles troubles;
    private final List<String> texts = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();
    private final List<MailFile> files = new ArrayList<>();
    private final List<Part> mails = new ArrayList<>();

    /** Whether there are words that no page says. */
    private boolean plainOnly;

    /** Bytes of texts that were looked at. */
    private int said;

    private Contents(Troubles troubles) {
        this.troubles = troubles;
    }

    static Contents of(Part mail, Troubles troubles) {
        var contents = new Contents(troubles);
        contents.add(mail);
        return contents;
    }

    private void add(Part part) {
        if (!part.headers().strays().isBlank()) {
            texts.add(part.headers().strays());
            plainOnly = true;
        }
        if (part.is("multipart/alternative")) {
            alternatives(part);
        } else if (!part.children().isEmpty()) {
            part.children().stream()
                    .filter(child -> !isForPrograms(part, child))
                    .forEach(this::add);
        } else if (isWinmail(part)) {
            unpack(part);
        } else if (isShown(part)) {
            show(part);
        } else {
            attach(part);
        }
    }

    /** A signature, and what an old Mac tells of a file that stands beside it. */
    private static boolean isForPrograms(Part part, Part child) {
        return (part.is("multipart/signed") && SIGNATURES.contains(child.type().value()))
                || (part.is("multipart/appledouble") && child.is("application/applefile"));
    }

    private void attach(Part part) {
        if (part.fileName().filter(FileName::misleads).isPresent()) {
            troubles.note(Trouble.MISLEADING_NAME);
        }
        files.add(Attachments.of(part));
        if (part.is("message/rfc822") || part.is("message/global")) {
            mails.add(part);
        }
    }

    /** A text that has a name, or is said to be a file, is one. */
    private static boolean isShown(Part part) {
        return READABLE.contains(part.type().value())
                && !part.disposition().value().equals("attachment")
                && part.fileName().isEmpty();
    }

    private static boolean isWinmail(Part part) {
        return part.is("application/ms-tnef")
                || part.fileName().filter("winmail.dat"::equalsIgnoreCase).isPresent();
    }

    private void show(Part part) {
        int before = said;
        said += part.body().length();
        if (said > Limits.TEXT_BYTES) {
            files.add(Attachments.of(part));
            troubles.note(Trouble.TEXT_CUT);
            plainOnly = true;
            if (before > Limits.TEXT_BYTES) {
                return;
            }
        }
        texts.add(PartText.of(part, troubles));
        if (part.is("text/html")) {
            pages.add(part.text(troubles));
        } else {
            plainOnly = true;
        }
    }

    private void alternatives(Part part) {
        var plain = part.children().stream()
                .filter(child -> isShown(child) && !child.is("text/html"))
                .findFirst();
        var rich = new Contents(troubles);
        for (var child : part.children()) {
            if (plain.filter(child::equals).isEmpty()) {
                rich.add(child);
            }
        }
        files.addAll(rich.files);
        mails.addAll(rich.mails);
        pages.addAll(rich.pages);
        var ofRich = String.join("\n", rich.texts);
        if (plain.isEmpty()) {
            texts.addAll(rich.texts);
            plainOnly |= rich.plainOnly;
            return;
        }
        var note = PartText.of(plain.orElseThrow(), troubles);
        if (PartText.isStub(note, ofRich)) {
            if (!PartText.says(ofRich, note) && !PartText.isForPrograms(note)) {
                texts.add(note);
            }
            texts.addAll(rich.texts);
            return;
        }
        boolean onlyPlainBefore = plainOnly;
        int before = texts.size();
        show(plain.orElseThrow());
        if (texts.size() > before) {
            texts.set(before, RichSignature.marked(texts.get(before), ofRich));
        }
        plainOnly = onlyPlainBefore || rich.pages.isEmpty() || rich.plainOnly;
        if (rich.plainOnly) {
            texts.addAll(rich.texts);
        }
    }

    private void unpack(Part part) {
        var unpacked = WinmailDat.unpacked(part.open(), troubles);
        if (unpacked.text().isEmpty()
                && unpacked.html().isEmpty()
                && unpacked.files().isEmpty()) {
            files.add(Attachments.of(part));
            return;
        }
        files.addAll(unpacked.files());
        if (texts.stream().allMatch(String::isBlank)) {
            unpacked.text()
                    .or(() -> unpacked.html().map(html -> PartText.ofHtml(html, troubles)))
                    .ifPresent(texts::add);
            unpacked.html().ifPresent(pages::add);
            plainOnly |= unpacked.html().isEmpty();
        }
    }

    /** The texts in their order, each beginning a line of its own; files within them are taken out. */
    String text() {
        var whole = texts.stream()
                .filter(text -> !text.isBlank() || texts.size() == 1)
                .map(text -> text.endsWith("\n") || texts.size() == 1 ? text : text + "\n")
                .collect(Collectors.joining("\n"));
        var found = Uuencoded.in(whole);
        files.addAll(found.files());
        return ClearSigned.readable(found.text());
    }

    /** Only where it says all that the text says. */
    Optional<String> html() {
        return pages.isEmpty() || plainOnly ? Optional.empty() : PartText.safe(String.join("<hr>", pages));
    }

    /** Mails that lie in this one, which are files, too. */
    List<Part> mails() {
        return List.copyOf(mails);
    }

    List<MailFile> files() {
        return List.copyOf(files);
    }
}

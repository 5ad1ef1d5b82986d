package org.vieraugen.application.testing;

import java.util.List;
import java.util.Optional;
import org.vieraugen.application.reception.Draft;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.complaint.Particulars;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.testing.Office;

/** What somebody wants to submit, said a word at a time; the one place of the tests that makes a draft. */
public final class Drafts {
    private DepartmentKey department = Office.FOREIGNERS;
    private String category = "PROCESSING_TIME";
    private String language = "de";
    private Channel channel = Channel.PORTAL;
    private IdentityMode mode = IdentityMode.ANONYMOUS;
    private Optional<Identity> identity = Optional.empty();
    private boolean urgent;
    private String text = "Ich warte seit Monaten.";
    private String wish = "";
    private List<String> named = List.of();
    private Optional<String> representative = Optional.empty();
    private Optional<String> fileNumber = Optional.empty();
    private Optional<String> circumstances = Optional.empty();
    private List<Upload> files = List.of();

    private Drafts() {}

    public static Drafts draft() {
        return new Drafts();
    }

    public Drafts to(DepartmentKey whom) {
        department = whom;
        return this;
    }

    public Drafts about(String what) {
        category = what;
        return this;
    }

    public Drafts in(String which) {
        language = which;
        return this;
    }

    public Drafts by(Channel way) {
        channel = way;
        return this;
    }

    public Drafts confidentially(Identity who) {
        mode = IdentityMode.CONFIDENTIAL;
        identity = Optional.of(who);
        return this;
    }

    public Drafts openly(Identity who) {
        mode = IdentityMode.OPEN;
        identity = Optional.of(who);
        return this;
    }

    /** An anonymous one that holds an identity all the same. */
    public Drafts contradicting(Identity who) {
        identity = Optional.of(who);
        return this;
    }

    public Drafts urgent() {
        urgent = true;
        return this;
    }

    public Drafts saying(String what) {
        text = what;
        return this;
    }

    public Drafts wishing(String what) {
        wish = what;
        return this;
    }

    public Drafts naming(String... whom) {
        named = List.of(whom);
        return this;
    }

    public Drafts representedBy(String whom) {
        representative = Optional.of(whom);
        return this;
    }

    public Drafts filedAs(String number) {
        fileNumber = Optional.of(number);
        return this;
    }

    public Drafts happened(String when) {
        circumstances = Optional.of(when);
        return this;
    }

    public Drafts with(Upload... some) {
        files = List.of(some);
        return this;
    }

    public Draft done() {
        return new Draft(
                department,
                category,
                language,
                channel,
                mode,
                identity,
                urgent,
                new Particulars(text, wish, circumstances, named, representative, fileNumber),
                files,
                Optional.empty());
    }
}

package org.vieraugen.application.reception;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.complaint.Particulars;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.message.Channel;

/**
 * What somebody wants to submit; the limit of its language is that of {@link org.vieraugen.domain.complaint.Submission}.
 *
 * @param mailed when the mail came in of which it is made; absent for whatever comes now
 */
public record Draft(
        DepartmentKey department,
        String category,
        String language,
        Channel channel,
        IdentityMode identityMode,
        Optional<Identity> identity,
        boolean urgent,
        Particulars particulars,
        List<Upload> files,
        Optional<Instant> mailed) {
    public Draft {
        files = List.copyOf(files);
        if (identityMode == IdentityMode.ANONYMOUS && identity.isPresent()) {
            throw new Malformed("identity", "contradictory", "an anonymous complaint holds no identity (I1)");
        }
        if (identityMode == IdentityMode.ANONYMOUS && particulars.fileNumber().isPresent()) {
            throw new Malformed("fileNumber", "contradictory", "a file number shows who complains anonymously (L1)");
        }
        if (channel == Channel.PORTAL && particulars.interpreter().isPresent()) {
            throw new Malformed("interpreter", "recorded-only", "is said by the complaints office alone");
        }
    }
}

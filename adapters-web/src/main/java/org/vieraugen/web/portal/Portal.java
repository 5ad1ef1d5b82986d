package org.vieraugen.web.portal;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.vieraugen.web.portal.access.LeaveResource;
import org.vieraugen.web.portal.complaint.CaseResource;
import org.vieraugen.web.portal.complaint.FollowResource;
import org.vieraugen.web.portal.complaint.FormResource;
import org.vieraugen.web.portal.complaint.ReceiptResource;
import org.vieraugen.web.portal.complaint.StartResource;
import org.vieraugen.web.portal.look.StaticResource;

/** Where the pages begin: at the root, beside the API. */
@ApplicationPath("/")
public class Portal extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                PortalGate.class,
                PortalProblems.class,
                FormBodies.class,
                StaticResource.class,
                StartResource.class,
                FormResource.class,
                ReceiptResource.class,
                FollowResource.class,
                CaseResource.class,
                LeaveResource.class);
    }
}
